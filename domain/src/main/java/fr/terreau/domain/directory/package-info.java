/** Who works with libraries, and where: organisations and the dated graph of territories. */
package fr.terreau.domain.directory;
