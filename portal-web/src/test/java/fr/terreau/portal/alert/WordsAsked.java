package fr.terreau.portal.alert;

import fr.terreau.portal.platform.AskedQuestions;
import fr.terreau.portal.platform.Messages;
import fr.terreau.search.SearchQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions of words alone, some of which mean others. */
final class WordsAsked implements AskedQuestions {

  private final Map<String, String> meanings = new HashMap<>();

  void means(String word, String other) {
    meanings.put(word, other);
  }

  @Override
  public Asked read(String written) {
    String words = written.substring("q=".length());
    return new Asked() {
      @Override
      public String written() {
        return written;
      }

      @Override
      public String text() {
        return words;
      }

      @Override
      public List<String> filters(Messages messages) {
        return List.of();
      }

      @Override
      public SearchQuery query(Set<String> access) {
        return SearchQuery.of(meanings.getOrDefault(words, words), access);
      }
    };
  }
}
