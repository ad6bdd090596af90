/** Questions that people keep: followed, told by mail and shown in the account. */
package fr.terreau.portal.alert;
