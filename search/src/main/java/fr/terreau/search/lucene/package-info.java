/** The engine that runs inside the portal, on the local disk. */
package fr.terreau.search.lucene;
