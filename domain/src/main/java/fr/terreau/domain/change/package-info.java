/** What changed, in order, for those who follow. */
package fr.terreau.domain.change;
