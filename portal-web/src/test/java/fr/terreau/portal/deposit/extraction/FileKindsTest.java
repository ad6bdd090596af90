package fr.terreau.portal.deposit.extraction;

import static fr.terreau.portal.deposit.extraction.Specimens.demo;
import static fr.terreau.portal.deposit.extraction.Specimens.specimen;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.portal.deposit.extraction.OfficeFiles.Part;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "diag-0001-guide-methode.pdf, PDF",
    "ream-0001-atelier-plan.pptx, PPTX",
    "conv-0001-convention-type.docx, DOCX",
    "conv-0006-comparatif.xlsx, XLSX",
    "conv-0004-tripartite.odt, ODT",
    "desi-0005-bilan-dimanche.odp, ODP",
    "pold-0004-grille-ioupi.ods, ODS",
    "diag-0004-indicateurs-epci.csv, CSV",
    "ream-0002-plan-avant.png, PNG",
    "ream-0008-plan-avant.jpg, JPEG"
  })
  void office_files_are_known_by_their_bytes(String name, FileKind kind) {
    assertEquals(Optional.of(kind), FileKinds.detect(demo(name), name));
    if (kind != FileKind.CSV) {
      assertEquals(Optional.of(kind), FileKinds.detect(demo(name), "sans nom"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "reglement.doc, DOC",
    "accueil.ppt, PPT",
    "navettes.xls, XLS",
    "reglement.rtf, RTF",
    "accueil.pptx, PPTX",
    "protege.pdf, PDF",
    "protege.docx, DOCX"
  })
  void old_and_encrypted_files_too(String name, FileKind kind) {
    assertEquals(Optional.of(kind), FileKinds.detect(specimen(name), name));
  }

  @Test
  void the_bytes_win_over_the_name() {
    assertEquals(Optional.of(FileKind.DOC), detect(specimen("reglement.doc"), "reglement.docx"));
    assertEquals(Optional.of(FileKind.PDF), detect(specimen("restreint.pdf"), "restreint.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"logiciel.pdf", "logiciel.txt", "logiciel.exe", "logiciel.docx"})
  void a_program_is_refused_under_any_name(String name) throws IOException {
    byte[] bytes = new byte[4096];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    assertEquals(Optional.empty(), detect(Files.write(folder.resolve("programme"), bytes), name));
  }

  @Test
  void a_bare_archive_is_refused() throws IOException {
    Path file = folder.resolve("archive.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      OfficeFiles.put(zip, "lisez-moi.txt", Part.of("bonjour"));
    }
    assertEquals(Optional.empty(), detect(file, "archive.zip"));
    assertEquals(Optional.empty(), detect(file, "archive.docx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-office.vbaProject"
      })
  void macros_are_refused_whatever_the_extension(String contentType) throws IOException {
    Path file = folder.resolve("macros.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      OfficeFiles.put(
          zip,
          "[Content_Types].xml",
          Part.of(
              """
              <Types><Override PartName="/word/document.xml" ContentType="%s.main+xml"/>\
              <Override PartName="/word/macros.bin" ContentType="%s"/></Types>"""
                  .formatted(FileKind.DOCX.mediaType(), contentType)));
    }
    assertEquals(Optional.empty(), detect(file, "macros.docx"));
  }

  @Test
  void text_is_known_by_its_extension_and_by_the_absence_of_foreign_bytes() throws IOException {
    for (Charset encoding : new Charset[] {UTF_8, ISO_8859_1}) {
      Path file = Files.writeString(folder.resolve("text"), "Été : 3 prêts\n", encoding);
      assertEquals(Optional.of(FileKind.TXT), detect(file, "ÉTÉ.TXT"));
      assertEquals(Optional.of(FileKind.CSV), detect(file, "été.csv"));
      assertEquals(Optional.empty(), detect(file, "été.md"));
    }
  }

  @Test
  void mark_up_under_a_text_name_is_text_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("page"), "<!DOCTYPE html><html><body>x</html>");
    assertEquals(Optional.of(FileKind.TXT), detect(file, "page.txt"));
    assertEquals(Optional.empty(), detect(file, "page.html"));
    assertEquals(Optional.empty(), detect(file, "page.pdf"));
  }

  @Test
  void an_empty_or_truncated_file_is_of_no_kind() throws IOException {
    Path empty = Files.write(folder.resolve("vide"), new byte[0]);
    assertEquals(Optional.empty(), detect(empty, "vide.pdf"));
    assertEquals(Optional.empty(), detect(empty, "vide.txt"));
    byte[] bytes = Files.readAllBytes(specimen("reglement.doc"));
    Path cut = Files.write(folder.resolve("coupe"), java.util.Arrays.copyOf(bytes, 600));
    assertEquals(Optional.empty(), detect(cut, "coupe.doc"));
  }

  @Test
  void media_types_are_compared_without_case_or_parameters() {
    assertEquals(Optional.of(FileKind.TXT), FileKind.ofMediaType("TEXT/PLAIN; charset=utf-8"));
    assertEquals(Optional.of(FileKind.JPEG), FileKind.claimedBy("PLAN.JPEG"));
    assertEquals(Optional.of(FileKind.ODT), FileKind.ofMediaType(FileKind.ODT.mediaType()));
    assertEquals(Optional.empty(), FileKind.ofMediaType("text/html"));
  }

  private static Optional<FileKind> detect(Path file, String name) {
    return FileKinds.detect(file, name);
  }
}
