/** The catalogue of fields explained: to people as help pages, to machines as JSON Schema. */
package fr.terreau.portal.catalogue;
