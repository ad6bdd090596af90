/** The portal as people meet it: a real server, a real browser, from the first account on. */
package fr.terreau.portal.journey;
