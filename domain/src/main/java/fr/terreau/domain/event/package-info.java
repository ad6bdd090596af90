/** The days that bring people together, and what comes out of them. */
package fr.terreau.domain.event;
