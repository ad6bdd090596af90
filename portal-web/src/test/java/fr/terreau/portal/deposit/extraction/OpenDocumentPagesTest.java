package fr.terreau.portal.deposit.extraction;

import static fr.terreau.portal.deposit.extraction.OfficeFiles.odtBody;
import static fr.terreau.portal.deposit.extraction.OfficeFiles.openDocument;
import static fr.terreau.portal.deposit.extraction.Specimens.readable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import fr.terreau.portal.deposit.extraction.OfficeFiles.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentPagesTest {

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

  @Test
  void a_text_without_breaks_is_one_document() {
    Readable text =
        odt("<text:h text:outline-level=\"1\">Charte</text:h><text:p>Un<text:s/>mot</text:p>");
    assertEquals(List.of(new PageText(1, PageUnit.DOCUMENT, "", "Charte\nUn mot")), text.pages());
    assertEquals("Charte", text.titleFound().orElseThrow());
  }

  @Test
  void soft_and_hard_breaks_make_pages_even_inside_a_paragraph() {
    Readable text =
        read(
            FileKind.ODT,
            """
            <office:automatic-styles><style:style style:name="A" style:family="paragraph">\
            <style:paragraph-properties fo:break-before="page"/></style:style>\
            <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>\
            </office:automatic-styles>"""
                + odtBody(
                    """
                    <text:p text:style-name="B">un</text:p>\
                    <text:p>deux<text:soft-page-break/>trois</text:p>\
                    <text:p text:style-name="B">quatre</text:p>"""));
    assertEquals(
        List.of("un\ndeux", "trois", "quatre"), text.pages().stream().map(PageText::text).toList());
    assertEquals(PageUnit.PAGE, text.pages().getFirst().unit());
  }

  @Test
  void deleted_text_and_page_numbers_are_left_out_and_comments_kept() {
    Readable text =
        odt(
            """
            <text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes>\
            <text:p>avant<office:annotation><dc:creator>Relecture</dc:creator>\
            <text:p>à revoir</text:p></office:annotation></text:p>\
            <text:p>page <text:page-number>7</text:page-number></text:p>""");
    assertEquals("avant\nà revoir\npage", text.pages().getFirst().text());
  }

  @Test
  void a_slide_has_its_title_its_table_and_its_notes() {
    Readable slides =
        read(
            FileKind.ODP,
            """
            <office:body><office:presentation><draw:page>\
            <draw:frame><draw:text-box><text:p>avant le titre</text:p></draw:text-box></draw:frame>\
            <draw:frame presentation:class="title"><text:p>Le titre</text:p></draw:frame>\
            <draw:frame><table:table><table:table-row><table:table-cell><text:p>a</text:p>\
            </table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>\
            </table:table-row></table:table></draw:frame>\
            <presentation:notes><text:p>note</text:p><text:p>12</text:p></presentation:notes>\
            </draw:page><draw:page/></office:presentation></office:body>""");
    assertEquals(
        List.of(
            new PageText(1, PageUnit.SLIDE, "Le titre", "avant le titre\nLe titre\na b\nnote"),
            new PageText(2, PageUnit.SLIDE, "", "")),
        slides.pages());
  }

  private static Readable odt(String content) {
    return read(FileKind.ODT, odtBody(content));
  }

  private static Readable read(FileKind kind, String content) {
    return readable(
        extractor,
        openDocument(
            folder.resolve("essai." + kind.extensions().getFirst()), kind, "", Part.of(content)));
  }
}
