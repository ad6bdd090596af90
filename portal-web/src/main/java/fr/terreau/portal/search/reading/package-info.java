/** What a typed question says of places, numbers, dates and fields, before the engine reads it. */
package fr.terreau.portal.search.reading;
