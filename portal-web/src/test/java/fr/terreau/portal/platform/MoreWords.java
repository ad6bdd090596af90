package fr.terreau.portal.platform;

import java.util.Map;

/** Texts that only a test has, beside those of the portal. */
public final class MoreWords {

  private MoreWords() {}

  public static Messages in(Messages messages, Map<String, String> more) {
    return messages.with(more);
  }
}
