/** Work that goes on behind the pages: those who follow what changes. */
package fr.terreau.portal.jobs;
