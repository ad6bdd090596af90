/** A practice and its documents, as pages. */
package fr.terreau.portal.practice;
