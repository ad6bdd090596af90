/**
 * What a field is: one description of each component of a record, from which everything that shows,
 * asks, checks, compares and exports it is drawn. Knows nothing of sheets.
 */
package fr.terreau.domain.practice.field;
