package fr.terreau.portal.deposit.extraction;

import static fr.terreau.portal.deposit.extraction.Specimens.demo;
import static fr.terreau.portal.deposit.extraction.Specimens.labels;
import static fr.terreau.portal.deposit.extraction.Specimens.read;
import static fr.terreau.portal.deposit.extraction.Specimens.readable;
import static fr.terreau.portal.deposit.extraction.Specimens.specimen;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaTextExtractorTest {

  @TempDir static Path folder;
  private static TikaTextExtractor extractor;

  @BeforeAll
  static void open() {
    extractor =
        new TikaTextExtractor(
            Specimens.parsers(), folder.resolve("work"), ExtractionLimits.STANDARD);
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @ParameterizedTest
  @CsvSource({
    "diag-0001-guide-methode.pdf, PAGE, 44",
    "ream-0001-atelier-plan.pptx, SLIDE, 9",
    "desi-0005-bilan-dimanche.odp, SLIDE, 8",
    "conv-0006-comparatif.xlsx, SHEET, 3",
    "pold-0004-grille-ioupi.ods, SHEET, 3",
    "conv-0004-tripartite.odt, PAGE, 3",
    "conv-0001-convention-type.docx, DOCUMENT, 1",
    "diag-0004-indicateurs-epci.csv, DOCUMENT, 1"
  })
  void every_kind_is_cut_as_its_readers_count(String name, PageUnit unit, int pages) {
    Readable file = readable(extractor, demo(name));
    assertEquals(pages, file.pages().size());
    assertTrue(file.pages().stream().allMatch(page -> page.unit() == unit));
    assertFalse(file.partial());
  }

  @Test
  void the_words_of_a_page_are_on_that_page() {
    Readable file = readable(extractor, demo("desi-0005-bilan-dimanche.odp"));
    assertEquals("Les chiffres", file.pages().get(2).label());
    assertTrue(file.pages().get(2).text().contains("coût de l’essai 6 400 €"));
    assertEquals(Optional.of("Ouvrir le dimanche : bilan d’un essai abandonné"), file.titleFound());
  }

  @Test
  void sheets_carry_their_names_and_not_their_printed_margins() {
    Readable xlsx = readable(extractor, demo("conv-0006-comparatif.xlsx"));
    assertEquals(List.of("Durées", "Critères", "Lisez-moi"), labels(xlsx));
    assertTrue(xlsx.pages().getFirst().text().contains("\nTripartite (43) commune et association"));
    assertFalse(xlsx.pages().getFirst().text().contains("&"));
    Readable ods = readable(extractor, demo("pold-0004-grille-ioupi.ods"));
    assertEquals(List.of("Formules par classe", "Suivi des retraits", "IOUPI"), labels(ods));
    Readable xls = readable(extractor, specimen("navettes.xls"));
    assertEquals(List.of("Tournées été", "Coûts"), labels(xls));
    assertEquals("Commune Bacs\nAubenas 12\nLe Teil 7,5", xls.pages().getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"accueil.ppt", "accueil.pptx"})
  void notes_belong_to_their_slide_and_an_empty_slide_keeps_its_number(String name) {
    Readable slides = readable(extractor, specimen(name));
    assertEquals(List.of("Accueillir une classe", "Écouter", "", "Emprunter"), labels(slides));
    assertEquals(
        "Accueillir une classe\nTrois temps, une heure\nDire bonjour à la maîtresse",
        slides.pages().getFirst().text());
    assertEquals("", slides.pages().get(2).text());
    assertEquals(4, slides.pages().getLast().number());
  }

  @Test
  void a_comment_belongs_to_its_slide() {
    assertTrue(
        readable(extractor, specimen("accueil.pptx"))
            .pages()
            .get(1)
            .text()
            .contains("Essayer avec une conteuse"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reglement.doc", "reglement.rtf"})
  void an_old_text_document_is_one_unit(String name) {
    Readable text = readable(extractor, specimen(name));
    PageText page = text.pages().getFirst();
    assertEquals(PageUnit.DOCUMENT, page.unit());
    assertTrue(page.text().startsWith("Règlement du prêt d’outils\nLe prêt d’un tapis de lecture"));
    assertTrue(page.text().contains("Annexe : œuvres exclues du prêt, à réserver dès août."));
    assertEquals(Optional.of("Règlement du prêt d’outils"), text.titleFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void text_files_are_read_in_the_encodings_of_french_offices(String encoding) throws IOException {
    Path file = folder.resolve("coeur-" + encoding + ".csv");
    Files.writeString(file, "Œuvre;Prêt (€)\r\n« Été »;3\r\n", Charset.forName(encoding));
    assertEquals(
        List.of(new PageText(1, PageUnit.DOCUMENT, "", "Œuvre;Prêt (€)\n« Été »;3")),
        readable(extractor, file).pages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conv-0002-convention-signee-scan.pdf",
        "ream-0002-plan-avant.png",
        "ream-0008-plan-avant.jpg"
      })
  void images_have_no_text(String name) {
    assertEquals(new Unreadable(Reason.NO_TEXT), read(extractor, demo(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"protege.pdf", "protege.docx"})
  void a_password_is_recognised(String name) {
    assertEquals(new Unreadable(Reason.ENCRYPTED), read(extractor, specimen(name)));
  }

  @Test
  void restricted_rights_do_not_prevent_reading() {
    Readable file = readable(extractor, specimen("restreint.pdf"));
    assertEquals(2, file.pages().size());
    assertTrue(file.pages().getLast().text().startsWith("Annexe"));
  }

  @Test
  void a_text_longer_than_any_book_is_cut_and_said_to_be_partial() {
    Random random = new Random(1);
    Path file =
        OfficeFiles.openDocument(
            folder.resolve("fleuve.odt"),
            FileKind.ODT,
            "",
            out -> {
              out.write("<office:body><office:text>".getBytes(UTF_8));
              for (int paragraph = 0; paragraph < 90_000; paragraph++) {
                String words = (Long.toString(random.nextLong(), 36) + " ").repeat(8);
                out.write(("<text:p>" + words + "</text:p>").getBytes(UTF_8));
              }
              out.write("</office:text></office:body>".getBytes(UTF_8));
            });
    Readable text = readable(extractor, file);
    assertTrue(text.partial());
    assertTrue(text.pages().getFirst().text().length() > 7_000_000);
  }

  @Test
  void the_title_is_not_the_name_of_the_file() {
    assertEquals(
        Optional.empty(), readable(extractor, demo("conv-0006-comparatif.xlsx")).titleFound());
  }

  @Test
  void an_unknown_kind_is_not_read() {
    assertEquals(
        new Unreadable(Reason.UNSUPPORTED),
        extractor.extract(specimen("reglement.rtf"), "reglement.rtf", "application/zip"));
  }

  @Test
  void a_missing_file_is_a_failure_and_not_a_refusal() {
    assertThrows(UncheckedIOException.class, () -> read(extractor, folder.resolve("absent.pdf")));
  }

  @Test
  void several_threads_wait_for_their_turn() {
    List<Integer> pages =
        Stream.of("accueil.ppt", "navettes.xls", "restreint.pdf", "accueil.pptx")
            .parallel()
            .map(name -> readable(extractor, specimen(name)).pages().size())
            .toList();
    assertEquals(List.of(4, 2, 2, 4), pages);
  }

  @Test
  void nothing_is_left_in_the_temporary_folder() {
    readable(extractor, specimen("accueil.pptx"));
    assertEquals(List.of(), Specimens.filesUnder(folder.resolve("work/tmp")));
  }
}
