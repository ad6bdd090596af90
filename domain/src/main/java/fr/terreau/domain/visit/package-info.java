/** Visits of libraries: what was seen and said on a day, along a guide. */
package fr.terreau.domain.visit;
