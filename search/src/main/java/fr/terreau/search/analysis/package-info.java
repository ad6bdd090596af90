/** How French as librarians write it is cut into words, whatever engine indexes them. */
package fr.terreau.search.analysis;
