/** What was looked for in vain: the next entries of the thesaurus. */
package fr.terreau.domain.unanswered;
