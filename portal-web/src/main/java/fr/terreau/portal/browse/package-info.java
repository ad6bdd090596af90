/** Territories, organisations and the map: ways to the sheets by place. */
package fr.terreau.portal.browse;
