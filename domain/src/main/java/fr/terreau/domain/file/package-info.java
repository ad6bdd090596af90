/** The files people entrust to the portal. */
package fr.terreau.domain.file;
