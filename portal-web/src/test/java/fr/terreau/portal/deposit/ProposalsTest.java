package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.InMemoryFileTexts;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.ResourceNature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file suggests answers, and never replaces one. */
class ProposalsTest {

  private static final String HASH = "ab".repeat(32);
  private final InMemoryFileTexts texts = new InMemoryFileTexts();

  private static PracticeSheet with(String file) {
    Attachment attachment = Records.with(Specimens.attachment("d-1", HASH), Map.of("title", file));
    return PracticeSheet.blank(null)
        .with("language", null)
        .with("attachments", List.of(attachment));
  }

  private void read(String text, Optional<String> title) {
    texts.keep(
        HASH,
        new FileText.Readable(List.of(new PageText(1, PageUnit.SLIDE, "", text)), false, title));
  }

  @ParameterizedTest
  @CsvSource({
    "convention-type-2024.odt, CONVENTION",
    "Diag_Forez.pptx, DIAGNOSTIC",
    "plan-de-formation.pdf, FORMATION",
    "protocole_desherbage.xlsx, POLDOC",
    "grille-visite.docx, VISITE",
    "reamenagement-mobilier.pdf, REAMENAGEMENT",
    "schema-departemental.pdf, SCHEMA",
    "notes.txt,"
  })
  void a_name_suggests_the_type(String file, PracticeType type) {
    assertEquals(type, Proposals.on(with(file), texts).sheet().practiceType());
  }

  @Test
  void the_first_page_suggests_what_the_name_does_not() {
    read(
        "Désherber à plusieurs\nUn modèle pour les équipes, avec la liste des cas\n"
            + "Privas, le 18 mars 2024\nDésherbage et politique documentaire dans le réseau",
        Optional.of("Désherber à plusieurs"));
    Proposals.Proposed proposed = Proposals.on(with("doc12.pptx"), texts);
    assertEquals("Désherber à plusieurs", proposed.sheet().title());
    assertEquals(PracticeType.POLDOC, proposed.sheet().practiceType());
    assertEquals(ResourceNature.MODELE, proposed.sheet().resourceNature());
    assertEquals(LocalDate.of(2024, 3, 18), proposed.sheet().practiceDate());
    assertEquals("fr", proposed.sheet().language());
    assertEquals("doc12.pptx", proposed.from().get("title"));
  }

  @Test
  void what_was_typed_stays() {
    PracticeSheet typed =
        with("convention-2024-03-18.odt")
            .with("title", "Le mien")
            .with("practiceType", PracticeType.VISITE)
            .with("practiceDate", LocalDate.of(2020, 1, 1));
    Proposals.Proposed proposed = Proposals.on(typed, texts);
    assertEquals("Le mien", proposed.sheet().title());
    assertEquals(PracticeType.VISITE, proposed.sheet().practiceType());
    assertEquals(LocalDate.of(2020, 1, 1), proposed.sheet().practiceDate());
    assertNull(proposed.from().get("title"));
  }

  @Test
  void an_english_text_is_told_and_a_date_in_a_name_is_read() {
    read(
        "The aim of this paper is to set out the rules for the libraries and the staff",
        Optional.empty());
    Proposals.Proposed proposed = Proposals.on(with("rules_2023-11-02.pdf"), texts);
    assertEquals("en", proposed.sheet().language());
    assertEquals(LocalDate.of(2023, 11, 2), proposed.sheet().practiceDate());
  }

  @Test
  void nothing_is_proposed_without_a_file() {
    PracticeSheet sheet = PracticeSheet.blank(null);
    assertEquals(sheet, Proposals.on(sheet, texts).sheet());
  }
}
