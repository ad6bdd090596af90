/** Visits of libraries: their lists, their report, the form along the guide, their comparison. */
package fr.terreau.portal.visit;
