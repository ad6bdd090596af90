package fr.terreau.portal.deposit.extraction;

import static fr.terreau.portal.deposit.extraction.OfficeFiles.docx;
import static fr.terreau.portal.deposit.extraction.OfficeFiles.odtBody;
import static fr.terreau.portal.deposit.extraction.OfficeFiles.openDocument;
import static fr.terreau.portal.deposit.extraction.OfficeFiles.wordEnd;
import static fr.terreau.portal.deposit.extraction.OfficeFiles.wordParagraph;
import static fr.terreau.portal.deposit.extraction.OfficeFiles.wordStart;
import static fr.terreau.portal.deposit.extraction.Specimens.demo;
import static fr.terreau.portal.deposit.extraction.Specimens.read;
import static fr.terreau.portal.deposit.extraction.Specimens.readable;
import static fr.terreau.portal.deposit.extraction.Specimens.specimen;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.portal.deposit.extraction.OfficeFiles.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file, an answer comes, and the next good file is read. */
class HostileFilesTest {

  private static final ExtractionLimits NARROW =
      new ExtractionLimits(Duration.ofSeconds(4), Duration.ofMinutes(1), 64);

  private static final String BILLION_LAUGHS =
      """
      <!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">\
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">\
      <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>\
      """;

  @TempDir static Path folder;
  private static TikaTextExtractor extractor;

  @BeforeAll
  static void open() {
    extractor = new TikaTextExtractor(Specimens.parsers(), folder.resolve("work"), NARROW);
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @AfterEach
  void the_next_good_file_is_read() {
    assertEquals(4, readable(extractor, specimen("accueil.ppt")).pages().size());
    assertEquals(Reason.NO_TEXT, reasonFor(demo("conv-0002-convention-signee-scan.pdf")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diag-0001-guide-methode.pdf",
        "ream-0001-atelier-plan.pptx",
        "conv-0004-tripartite.odt",
        "conv-0006-comparatif.xlsx"
      })
  void a_truncated_file_is_corrupt_or_partly_read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(demo(name));
    Path file = folder.resolve(name);
    Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
    switch (read(extractor, file)) {
      case Readable readable -> assertTrue(readable.partial(), "nothing says that it is partial");
      case Unreadable unreadable -> assertEquals(Reason.CORRUPT, unreadable.reason());
    }
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void random_bytes_are_corrupt(FileKind kind) throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(kind.name().length()).nextBytes(bytes);
    Path file = Files.write(folder.resolve("hasard." + kind.extensions().getFirst()), bytes);
    assertEquals(Reason.CORRUPT, reasonFor(file));
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void an_empty_file_is_corrupt(FileKind kind) throws IOException {
    Path file = Files.write(folder.resolve("vide." + kind.extensions().getFirst()), new byte[0]);
    assertEquals(Reason.CORRUPT, reasonFor(file));
  }

  @Test
  void a_file_that_is_not_what_it_claims_is_corrupt() throws IOException {
    Path file = Files.copy(specimen("reglement.rtf"), folder.resolve("menteur.pdf"));
    assertEquals(Reason.CORRUPT, reasonFor(file));
  }

  @Test
  void a_zip_bomb_in_word_is_named() {
    Part spaces = Part.repeated(wordStart(), wordParagraph(" ".repeat(50)), 800_000, wordEnd());
    assertEquals(Reason.ZIP_BOMB, reasonFor(docx(folder.resolve("bombe.docx"), spaces)));
  }

  @Test
  void a_zip_bomb_in_open_document_is_named() {
    Part words =
        Part.repeated(
            "<office:body><office:text>",
            "<text:p>" + "bibliothèque ".repeat(8) + "</text:p>",
            500_000,
            "</office:text></office:body>");
    Path file = openDocument(folder.resolve("bombe.odt"), FileKind.ODT, "", words);
    assertEquals(Reason.ZIP_BOMB, reasonFor(file));
  }

  @Test
  void a_billion_laughs_are_corrupt() {
    String body = wordStart() + wordParagraph("&h;") + wordEnd();
    Path word = docx(folder.resolve("rires.docx"), Part.of(BILLION_LAUGHS + body));
    assertEquals(Reason.CORRUPT, reasonFor(word));
    Path openDocument =
        openDocument(
            folder.resolve("rires.odt"),
            FileKind.ODT,
            BILLION_LAUGHS,
            Part.of(odtBody("<text:p>&h;</text:p>")));
    assertEquals(Reason.CORRUPT, reasonFor(openDocument));
  }

  @Test
  void deep_nesting_harms_nobody() throws IOException {
    int depth = 20_000;
    String sections = "<text:section>".repeat(depth);
    Path odt =
        openDocument(
            folder.resolve("profond.odt"),
            FileKind.ODT,
            "",
            Part.of(odtBody(sections + "<text:p>fond</text:p>" + "</text:section>".repeat(depth))));
    assertNotNull(read(extractor, odt));
    String tables = "<w:tbl><w:tr><w:tc>".repeat(depth);
    String close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth);
    Path word =
        docx(
            folder.resolve("profond.docx"),
            Part.of(wordStart() + tables + wordParagraph("fond") + close + wordEnd()));
    assertNotNull(read(extractor, word));
    String groups = "{".repeat(depth) + "fond" + "}".repeat(depth);
    Path rtf = Files.writeString(folder.resolve("profond.rtf"), "{\\rtf1 " + groups + "}");
    assertNotNull(read(extractor, rtf));
  }

  @Test
  void enormous_declared_dimensions_cost_nothing() {
    Path file =
        OfficeFiles.xlsx(
            folder.resolve("vaste.xlsx"),
            """
            <dimension ref="A1:XFD1048576"/><sheetData>\
            <row r="1"><c r="A1" t="inlineStr"><is><t>premier</t></is></c></row>\
            <row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>dernier</t></is></c></row>\
            </sheetData>""");
    assertEquals("premier\ndernier", readable(extractor, file).pages().getFirst().text());
  }

  @Test
  void a_file_that_takes_too_long_is_given_up() throws IOException {
    Path file = folder.resolve("sans-fin.pdf");
    Files.write(file, endlessPdf(10_000).getBytes(US_ASCII));
    assertEquals(Reason.TOO_LONG, reasonFor(file));
  }

  @Test
  void a_file_that_takes_too_much_memory_is_given_up() {
    StringBuilder body = new StringBuilder(wordStart());
    Random random = new Random(1);
    for (int paragraph = 0; paragraph < 300_000; paragraph++) {
      body.append(wordParagraph(Long.toString(random.nextLong(), 36).repeat(4)));
    }
    Path file = docx(folder.resolve("lourd.docx"), Part.of(body.append(wordEnd()).toString()));
    assertEquals(Reason.OUT_OF_MEMORY, reasonFor(file));
  }

  @Test
  void an_encrypted_open_document_is_recognised() {
    Path file =
        openDocument(
            folder.resolve("protege.odt"),
            FileKind.ODT,
            "",
            Part.of("illisible"),
            "<file-entry full-path=\"content.xml\"><encryption-data/></file-entry>");
    assertEquals(Reason.ENCRYPTED, reasonFor(file));
  }

  @Test
  void nothing_is_fetched_from_the_network() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String there = "http://127.0.0.1:%d/piege".formatted(server.getLocalPort());
      String doctype = "<!DOCTYPE x SYSTEM \"%s.dtd\">".formatted(there);
      read(
          extractor,
          docx(
              folder.resolve("reseau.docx"),
              Part.of(wordStart() + wordParagraph("bonjour") + wordEnd()),
              Map.of(
                  "word/_rels/document.xml.rels",
                  Part.of(
                      OfficeFiles.relationsText(
                          "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                              + "/attachedTemplate",
                          there,
                          "External")))));
      String linked =
          "<text:p>bonjour</text:p><draw:frame><draw:image xlink:href=\"%s\"/></draw:frame>"
              .formatted(there);
      read(
          extractor,
          openDocument(
              folder.resolve("reseau.odt"), FileKind.ODT, doctype, Part.of(odtBody(linked))));
      server.setSoTimeout(500);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  private static Reason reasonFor(Path file) {
    return switch (read(extractor, file)) {
      case Readable readable -> null;
      case Unreadable unreadable -> unreadable.reason();
    };
  }

  /** One page, slow to draw, that the page tree counts a great many times. */
  private static String endlessPdf(int pages) {
    String content = "BT /F1 12 Tf 72 700 Td (Encore une page) Tj ET " + "q Q ".repeat(200_000);
    return """
        %%PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
        /Resources<</Font<</F1 5 0 R>>>>>> endobj
        4 0 obj <</Length %d>> stream
        %s
        endstream endobj
        5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
        2 0 obj <</Type/Pages/Count %d/Kids[%s]>> endobj
        trailer <</Root 1 0 R/Size 6>>
        %%%%EOF
        """
        .formatted(content.length(), content, pages, "3 0 R ".repeat(pages));
  }
}
