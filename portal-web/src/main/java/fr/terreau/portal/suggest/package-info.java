/** Suggestions while a reader types a question. */
package fr.terreau.portal.suggest;
