/** Suggestions while somebody types, kept in memory. */
package fr.terreau.search.suggest;
