package fr.terreau.portal.platform;

import java.util.Locale;
import java.util.Optional;

/** Light, dark, or what the reader's system says; kept in the cookie {@value #COOKIE}. */
public enum Theme {
  AUTO,
  CLAIR,
  SOMBRE;

  /** Name of the cookie, written by the server and by {@code theme.js}. */
  public static final String COOKIE = "theme";

  /** Reads a cookie or a form value; anything unknown is {@link #AUTO}. */
  public static Theme of(String value) {
    for (Theme theme : values()) {
      if (theme.value().equals(value)) {
        return theme;
      }
    }
    return AUTO;
  }

  /** The value in the cookie, in the form and in {@code data-theme}. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the button of the header asks for next when there is no script. */
  public Theme next() {
    return switch (this) {
      case AUTO -> SOMBRE;
      case SOMBRE -> CLAIR;
      case CLAIR -> AUTO;
    };
  }

  Optional<String> attribute() {
    return this == AUTO ? Optional.empty() : Optional.of(value());
  }
}
