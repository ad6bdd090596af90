package fr.terreau.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchWordsTest {

  /** The words in order; the other reading of a compound stands between brackets. */
  private static String words(String text) {
    List<String> words = new ArrayList<>();
    new FrenchWords(text)
        .forEachRemaining(word -> words.add(word.joined() ? "[" + word.text() + "]" : word.text()));
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'atelier d’écriture | atelier écriture",
        "qu'est-ce | est [estce] ce",
        "aujourd'hui | aujourd [aujourdhui] hui",
        "Tiers-Lieu | tiers [tierslieu] lieu",
        "rond-point d'eau | rond [rondpoint] point eau",
        "B.D.P. et b.d.p | bdp et bdp",
        "M. A. Martin | m a martin",
        "référent·e·s | référent",
        "bibliothécaire.s | bibliothécaire",
        "référent-e-s | référent",
        "élu(e)s | élu",
        "commune (voir) | commune voir",
        "agent(s) | agent",
        "0,07 0.07 | 0.07 0.07",
        "01/07/2025 | 01 07 2025",
        "2025-07-01 | 2025 07 01",
        "1,2,3 | 1 2 3",
        "50m² 50 m2 | 50 m2 50 m2",
        "1er 2e 3ème | 1 2 3",
        "B1 69D 2h30 | b1 69 d 2 h30",
        "guide.pdf | guide pdf",
        "œuvre ÉTÉ | œuvre été",
        "a-b-c-d-e | a b c d e",
        "« oui » – non… | oui non",
        "IİI | iii",
      })
  void a_text_is_read_as_these_words(String text, String words) {
    assertEquals(words, words(text));
  }

  @Test
  void a_word_knows_where_it_stands_in_the_text() {
    String text = "Pour l’été, les référent·e·s du tiers-lieu";
    List<String> written = new ArrayList<>();
    new FrenchWords(text)
        .forEachRemaining(word -> written.add(text.substring(word.start(), word.end())));
    assertEquals(
        List.of("Pour", "été", "les", "référent·e·s", "du", "tiers", "tiers-lieu", "lieu"),
        written);
  }

  @Test
  void words_never_go_backwards_nor_beyond_the_text() {
    String marks = "aE1'-.,·()\u0301\u00AD\n ";
    int base = marks.length();
    for (int number = 0; number < base * base * base * base * base; number++) {
      StringBuilder text = new StringBuilder();
      for (int rest = number; rest > 0; rest /= base) {
        text.append(marks.charAt(rest % base));
      }
      assertReadable(text.toString());
    }
  }

  private static void assertReadable(String text) {
    int last = 0;
    boolean first = true;
    for (FrenchWords words = new FrenchWords(text); words.hasNext(); first = false) {
      Word word = words.next();
      boolean sound =
          word.start() >= last
              && word.end() > word.start()
              && word.end() <= text.length()
              && !word.text().isEmpty()
              && !(first && word.joined());
      assertTrue(sound, () -> text + " gives " + word);
      last = word.start();
    }
  }

  @Test
  void the_language_of_the_machine_changes_nothing() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("inscription", words("INSCRIPTION"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  /** What is read at once must be what would be read link by link, whatever stands around. */
  @Test
  void a_quick_reading_is_the_same_as_a_slow_one() {
    String[] pieces = {
      "l",
      "d",
      "qu",
      "aujourd",
      "hui",
      "article",
      "ÉTÉ",
      "Œuvre",
      "2021",
      "1er",
      "50m",
      "²",
      "é",
      "\u0301",
      "'",
      "’",
      "-",
      "\u2011",
      ".",
      ",",
      "·",
      "(",
      ")",
      "e",
      "s",
      " ",
      "\n",
      "\u00AD",
      "\u200B",
      "\u00A0",
      "«",
      "x",
      "B",
      "D",
      "P",
      "référent",
      "\uD835\uDC00",
      "中",
      "ß",
      "İ",
      "0",
      "07",
      "lieu",
      "tiers",
      "…",
      "/",
      "jusqu",
      "ª",
      "µ",
      "\u0660"
    };
    Random random = new Random(4);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertEquals(all(new FrenchWords(text, false)), all(new FrenchWords(text)), text.toString());
    }
  }

  private static List<Word> all(FrenchWords words) {
    List<Word> all = new ArrayList<>();
    words.forEachRemaining(all::add);
    return all;
  }
}
