/** Kept questions in the database. */
package fr.terreau.domain.alert.jpa;
