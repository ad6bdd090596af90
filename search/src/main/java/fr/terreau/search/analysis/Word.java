package fr.terreau.search.analysis;

/**
 * A word of a text, in lower case with its accents.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character, inclusive endings counted in
 * @param joined whether it is another reading, at the same place, of the compound that began with
 *     the word before
 */
public record Word(String text, int start, int end, boolean joined) {}
