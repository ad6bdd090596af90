/** What a shared practice is, and what may be done with it. */
package fr.terreau.domain;
