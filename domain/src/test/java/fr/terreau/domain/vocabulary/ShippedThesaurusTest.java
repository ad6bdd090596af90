package fr.terreau.domain.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thesaurus that comes with the product is whole, and a broken one is refused. */
class ShippedThesaurusTest {

  private static final String HEADING =
      "id,prefLabel_fr,altLabels_fr,broader_id,definition_fr,prefLabel_en\n";
  private static final String KINDS = "id,altLabel_fr,kind\n";
  private static final String RELATED = "id,related_id\n";

  @Test
  void it_holds_233_concepts_786_other_labels_and_18_top_concepts() {
    List<Concept> concepts = ShippedThesaurus.read();
    assertEquals(233, concepts.size());
    assertEquals(786, concepts.stream().mapToInt(c -> c.otherLabels().size()).sum());
    assertEquals(18, concepts.stream().filter(c -> c.broader().isEmpty()).count());
    assertTrue(concepts.stream().allMatch(c -> c.definition().isPresent()));
    assertEquals(30, concepts.stream().mapToInt(c -> c.related().size()).sum());
    assertTrue(concepts.stream().allMatch(Concept::usable));
  }

  @Test
  void a_label_has_the_kind_that_is_given_to_it() {
    List<Concept> read =
        ShippedThesaurus.read(
            HEADING + "a,Aa,x|y,,\"One, two\",\nb,Bb,x,a,,Bee\n",
            KINDS + "a,x,FORMER_NAME\n",
            RELATED + "a,b\n");
    assertEquals(
        List.of(new Label("x", LabelKind.FORMER_NAME), new Label("y", LabelKind.ALT)),
        read.get(0).otherLabels());
    assertEquals(List.of(new Label("x", LabelKind.ALT)), read.get(1).otherLabels());
    assertEquals(Optional.of("One, two"), read.get(0).definition());
    assertEquals(Optional.of("Bee"), read.get(1).prefLabelEn());
    assertEquals(List.of("b"), read.get(0).related());
    assertEquals(List.of("a"), read.get(1).related());
  }

  @ParameterizedTest
  @CsvSource({
    "'a,Aa,,,,\na,Ab,,,,\n', '', ''",
    "'a,Aa,,nowhere,,\n', '', ''",
    "'a,Aa,x,,,\n', 'a,y,ACRONYM\n', ''",
    "'a,Aa,x,,,\n', 'a,x,NICKNAME\n', ''",
    "'a,Aa,,,,\n', '', 'a,b\n'"
  })
  void files_that_contradict_themselves_are_refused(String concepts, String kinds, String ties) {
    assertThrows(
        IllegalArgumentException.class,
        () -> ShippedThesaurus.read(HEADING + concepts, KINDS + kinds, RELATED + ties));
  }
}
