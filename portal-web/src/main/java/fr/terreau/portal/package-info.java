/** The portal: what people see, and the followers that keep index and files in step. */
package fr.terreau.portal;
