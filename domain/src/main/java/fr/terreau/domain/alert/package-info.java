/** Questions that people keep, what was found for them since, and when they are told. */
package fr.terreau.domain.alert;
