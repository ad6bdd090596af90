/** Keeps the search index in step with what is published. */
package fr.terreau.portal.indexing;
