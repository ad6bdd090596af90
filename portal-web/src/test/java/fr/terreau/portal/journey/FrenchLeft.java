package fr.terreau.portal.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/** Finds words of the French portal on a page shown in English. What people wrote stays French. */
final class FrenchLeft {

  private static final String WORDS =
      """
      () => {
        const texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) texts.push(walk.currentNode.data);
        for (const e of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
          for (const a of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(e.getAttribute(a) ?? '');
        return texts;
      }
      """;

  private FrenchLeft() {}

  static List<String> in(Page page) {
    Set<String> french = frenchOnly();
    List<String> left = new ArrayList<>();
    for (Object text : (List<?>) page.evaluate(WORDS)) {
      String words = Reader.plain(Objects.toString(text));
      if (french.contains(words)) {
        left.add(page.url() + " in English says « " + words + " »");
      }
    }
    return left;
  }

  private static Set<String> frenchOnly() {
    ResourceBundle french = words(Locale.FRENCH);
    ResourceBundle english = words(Locale.ENGLISH);
    Set<String> only = new HashSet<>();
    for (String key : french.keySet()) {
      only.add(Reader.plain(french.getString(key)));
    }
    for (String key : english.keySet()) {
      only.remove(Reader.plain(english.getString(key)));
    }
    only.remove("Français");
    // The link to the other language, and the language of a sheet.
    only.remove("English");
    return only;
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle("fr.terreau.portal.messages", language);
  }
}
