/** The visits in the database. */
package fr.terreau.domain.visit.jpa;
