/** What all rooms need to keep their values in a database. */
package fr.terreau.domain.jpa;
