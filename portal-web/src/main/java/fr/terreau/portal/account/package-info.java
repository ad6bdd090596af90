/** Signing in, and who may do what, as pages. */
package fr.terreau.portal.account;
