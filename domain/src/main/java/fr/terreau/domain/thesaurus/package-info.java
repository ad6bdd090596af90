/** How the thesaurus is kept: who proposes, accepts, changes, replaces and imports concepts. */
package fr.terreau.domain.thesaurus;
