package fr.terreau.portal.search;

import fr.terreau.portal.platform.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Questions to people instead of the index. */
final class Asking {

  private static final int LONGEST_QUESTION = 300;

  /** Programs for mail take addresses of about two thousand characters. */
  private static final int LONGEST_PAGE = 1_000;

  private Asking() {}

  /**
   * The address that opens a message with the question already in it; to whom is for the reader to
   * say, who knows the list of the network.
   *
   * @param page the whole address of the search
   */
  static String colleagues(String question, String page, Messages messages) {
    String asked = shortened(question);
    String subject =
        asked.isBlank()
            ? messages.get("results.ask.subject.filters")
            : messages.get("results.ask.subject", asked);
    String body = messages.get("results.ask.body", page.length() <= LONGEST_PAGE ? page : "");
    return "mailto:?subject="
        + encoded(subject)
        + "&body="
        + encoded((subject + "\n\n" + body).replace("\n", "\r\n"));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_QUESTION) {
      return text;
    }
    boolean cutsOne = Character.isHighSurrogate(text.charAt(LONGEST_QUESTION - 1));
    return text.substring(0, cutsOne ? LONGEST_QUESTION - 1 : LONGEST_QUESTION) + "…";
  }

  /** A plus sign is a plus sign in an address of mail. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
