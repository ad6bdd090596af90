/** The fictional content of a demonstration. */
package fr.terreau.portal.demo;
