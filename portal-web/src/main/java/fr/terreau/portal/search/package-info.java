/** Questions and answers, as pages. */
package fr.terreau.portal.search;
