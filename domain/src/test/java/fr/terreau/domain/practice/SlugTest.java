package fr.terreau.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses read well and hold nothing but letters, digits and hyphens. */
class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Convention d’objectifs à trois niveaux, convention-d-objectifs-a-trois-niveaux",
    "'L''ŒUVRE', l-oeuvre",
    "Sœur & cœur, soeur-coeur",
    "Ex æquo, ex-aequo",
    "INSCRIPTION Île, inscription-ile",
    "  — 2025 : bilan ! — , 2025-bilan",
    "e\u0301te\u0301, ete",
    "../../etc/passwd, etc-passwd",
    "<b>Poldoc</b>, b-poldoc-b",
    "Relecture, relecture-pratique",
    "Relecture partagée, relecture-partagee"
  })
  void a_title_becomes_an_address(String title, String slug) {
    assertEquals(slug, Slug.of(title));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "!!!", "日本語", "📚"})
  void what_leaves_nothing_is_a_practice(String title) {
    assertEquals("pratique", Slug.of(title));
  }

  @Test
  void a_long_title_is_cut_without_a_hyphen_at_the_end() {
    String slug = Slug.of("a".repeat(99) + " bibliothèque");
    assertEquals("a".repeat(99), slug);
    assertTrue(Slug.of("mot ".repeat(80)).length() <= 100);
    assertFalse(Slug.of("mot ".repeat(80)).endsWith("-"));
  }
}
