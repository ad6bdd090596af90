/**
 * What a deposited file is, found from its bytes, and what it says, read page by page in a process
 * of its own.
 */
package fr.terreau.portal.deposit.extraction;
