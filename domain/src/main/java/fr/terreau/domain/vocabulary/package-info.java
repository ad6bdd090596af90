/** The words of the profession: the thesaurus that describes practices. */
package fr.terreau.domain.vocabulary;
