/** Measures that whoever runs the portal can repeat, beside plain Lucene in the same run. */
package fr.terreau.search.measure;
