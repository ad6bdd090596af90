/** Shared practices: what they are, their life, and who may do what with them. */
package fr.terreau.domain.practice;
