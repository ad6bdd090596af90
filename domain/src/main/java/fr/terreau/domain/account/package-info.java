/** Who may sign in, for which organisation and in which role. */
package fr.terreau.domain.account;
