/** What was said and decided about a sheet, kept for ever, and who may do without it. */
package fr.terreau.domain.review;
