/** What all rooms of the portal share: the frame of a page, its texts, its assets, its fields. */
package fr.terreau.portal.platform;
