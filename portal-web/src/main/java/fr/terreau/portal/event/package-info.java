/** The regional days, as pages. */
package fr.terreau.portal.event;
