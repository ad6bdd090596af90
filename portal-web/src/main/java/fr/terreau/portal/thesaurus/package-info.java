/** The thesaurus: what readers see of it, how it is kept, and how it travels as SKOS. */
package fr.terreau.portal.thesaurus;
