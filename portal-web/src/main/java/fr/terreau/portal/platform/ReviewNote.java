package fr.terreau.portal.platform;

import java.util.List;
import java.util.Optional;

/**
 * How the review of a draft stands, beside whatever shows the draft.
 *
 * @param status code of the status of the draft
 * @param words the lines of what was said last, empty when nothing was
 * @param said who said it and when, in words
 * @param url where the whole thread is
 */
public record ReviewNote(String status, List<String> words, Optional<String> said, String url) {}
