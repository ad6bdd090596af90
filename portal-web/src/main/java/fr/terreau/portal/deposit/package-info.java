/** Depositing and correcting a practice, as a page. */
package fr.terreau.portal.deposit;
