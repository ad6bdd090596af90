package fr.terreau.portal.platform;

/**
 * Who is signed in, as the pages show them.
 *
 * @param badge the two or three characters of the token in the header, usually the department
 */
public record Viewer(
    String name, String organisation, String badge, boolean canAdminister, boolean canReview) {}
