package fr.terreau.domain.thesaurus;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of people and files as the thesaurus keeps them: one line, composed letters. */
final class Typed {

  static final int LABEL = 150;
  static final int DEFINITION = 2000;
  static final int ADDRESS = 500;
  static final int OTHER_LABELS = 45;
  static final int RELATED = 50;
  static final int CLOSE_MATCHES = 15;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
  private static final Pattern MARKUP = Pattern.compile("[<>]|&(#\\w+|[a-zA-Z]\\w*);");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

  private Typed() {}

  static String line(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Without those that are empty, and once each. */
  static List<String> lines(Collection<String> texts) {
    return texts.stream().map(Typed::line).filter(text -> !text.isEmpty()).distinct().toList();
  }

  static Optional<String> some(String text) {
    return Optional.of(line(text)).filter(line -> !line.isEmpty());
  }

  /** What is wrong with a text that may be empty. */
  static Optional<Fault> fault(Fault.Where where, String text, int longest) {
    if (INVISIBLE.matcher(text).find()) {
      return Optional.of(Fault.at(where, Fault.Kind.INVISIBLE));
    }
    if (MARKUP.matcher(text).find()) {
      return Optional.of(Fault.at(where, Fault.Kind.MARKUP));
    }
    return text.length() > longest
        ? Optional.of(Fault.at(where, Fault.Kind.LONG, String.valueOf(longest)))
        : Optional.empty();
  }

  static Optional<Fault> addressFault(String text) {
    if (text.length() > ADDRESS) {
      return Optional.of(
          Fault.at(Fault.Where.CLOSE_MATCHES, Fault.Kind.LONG, String.valueOf(ADDRESS)));
    }
    return WEB.matcher(text).matches() && fault(Fault.Where.CLOSE_MATCHES, text, ADDRESS).isEmpty()
        ? Optional.empty()
        : Optional.of(Fault.at(Fault.Where.CLOSE_MATCHES, Fault.Kind.NO_ADDRESS, text));
  }
}
