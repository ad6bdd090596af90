/** Sheets of one type side by side. */
package fr.terreau.portal.compare;
