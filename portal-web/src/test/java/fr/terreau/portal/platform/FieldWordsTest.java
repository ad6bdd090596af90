package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Fields in the words of the two languages. */
class FieldWordsTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  @Test
  void a_fault_says_the_field_and_the_bound() {
    assertEquals(
        "Durée : 600 au plus.", fault("details.durationMonths", Problem.TOO_LARGE, FRENCH));
    assertEquals(
        "Duration: at most 600.", fault("details.durationMonths", Problem.TOO_LARGE, ENGLISH));
    assertEquals(
        "Signataires : 2 entrées au moins.", fault("details.parties", Problem.TOO_FEW, FRENCH));
    assertEquals(
        "Seuil : à remplir pour publier.",
        fault("details.criteria[3].value", Problem.MISSING, FRENCH));
    assertEquals(
        "Donnez un titre (150 caractères au plus).", fault("title", Problem.MISSING, FRENCH));
  }

  @Test
  void a_unit_agrees_with_its_number() {
    Field notice = Field.of(Convention.class, "noticeMonths").orElseThrow();
    assertEquals("1 month", unit(notice, 1, ENGLISH));
    assertEquals("3 months", unit(notice, 3, ENGLISH));
    assertEquals("0 months", unit(notice, 0, ENGLISH));
    assertEquals("3 mois", unit(notice, 3, FRENCH));
    Field population = Field.of(Convention.Eligibility.class, "maxPopulation").orElseThrow();
    assertEquals("0 habitant", unit(population, 0, FRENCH));
    Field order = Field.of(Convention.class, "maxRenewals").orElseThrow();
    assertEquals("2", unit(order, 2, FRENCH));
  }

  @Test
  void links_between_sheets_are_said_as_sheets_say_them() {
    assertEquals("Adaptée de", FieldWords.constant(Relation.Kind.ADAPTE_DE, FRENCH));
  }

  private static String fault(String path, Problem problem, Messages messages) {
    String words = FieldWords.fault(new Fault(path, problem), PracticeType.CONVENTION, messages);
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static String unit(Field field, int number, Messages messages) {
    return FieldWords.withUnit(field, number, String.valueOf(number), messages)
        .replace('\u00a0', ' ');
  }
}
