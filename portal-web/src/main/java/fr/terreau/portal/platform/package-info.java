/** What every room of the portal stands on: settings, database, errors, pages. */
package fr.terreau.portal.platform;
