/** A published sheet in the formats that others read. */
package fr.terreau.portal.practice.export;
