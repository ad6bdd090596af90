/**
 * The portal in its server, seen from outside: what each reader gets, what attackers do not, and
 * what is left when the power was cut.
 */
package fr.terreau.portal.it;
