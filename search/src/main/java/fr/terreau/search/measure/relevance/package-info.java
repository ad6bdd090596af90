/**
 * How good the order of the answers is on judged questions, beside plain Lucene in the same run.
 */
package fr.terreau.search.measure.relevance;
