/**
 * The sheet of a practice: the common envelope, the details of each type, and the structures they
 * share. Every component is described for all that shows, asks and checks it; see {@link
 * fr.terreau.domain.practice.field.About}.
 */
package fr.terreau.domain.practice.sheet;
