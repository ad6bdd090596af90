package fr.terreau.domain.thesaurus;

import fr.terreau.domain.vocabulary.FoldedText;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Identifiers for concepts: a slug of their first name, which stays when the name changes. */
final class NewId {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;
  private static final int LONGEST_MADE = 45;

  /** Words that addresses of the portal use below those of concepts. */
  private static final Set<String> KEPT =
      Set.of("candidats", "proposer", "importer", "notion", "accepter");

  private NewId() {}

  /** Whether a text may be an identifier as it is. */
  static boolean possible(String text) {
    return text.length() <= LONGEST && SLUG.matcher(text).matches() && !KEPT.contains(text);
  }

  /** An identifier for a label that is not taken yet. */
  static String of(String label, Predicate<String> taken) {
    String slug = FoldedText.of(label).replaceAll("[^a-z0-9]+", "-");
    slug = slug.substring(0, Math.min(slug.length(), LONGEST_MADE)).replaceAll("^-+|-+$", "");
    String stem = possible(slug) ? slug : slug.isEmpty() ? "notion-1" : "notion-" + slug;
    String id = stem;
    for (int i = 2; taken.test(id); i++) {
      id = stem + "-" + i;
    }
    return id;
  }
}
