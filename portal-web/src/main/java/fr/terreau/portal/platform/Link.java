package fr.terreau.portal.platform;

import java.util.Optional;

/** A text, and where it leads when it leads somewhere. */
public record Link(String text, Optional<String> url) {

  public static Link to(String url, String text) {
    return new Link(text, Optional.of(url));
  }

  public static Link plain(String text) {
    return new Link(text, Optional.empty());
  }
}
