package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages say of a file before, while and after its text is read. */
class DocumentViewsTest {

  private final DocumentViews views =
      new DocumentViews(
          new Frames() {
            @Override
            public Messages messages() {
              return Messages.in(Locale.FRENCH);
            }
          });

  private static Attachment attachment(String format, Integer pages) {
    Map<String, Object> known = new HashMap<>();
    known.put("format", format);
    known.put("pages", pages);
    Object[] nothing = new Object[Attachment.class.getRecordComponents().length];
    return Records.with(Records.create(Attachment.class, nothing), known);
  }

  private static Optional<FileText> text(
      fr.terreau.domain.file.PageUnit unit, int pages, boolean partial) {
    return Optional.of(
        new Readable(
            IntStream.rangeClosed(1, pages)
                .mapToObj(number -> new PageText(number, unit, "", "texte"))
                .toList(),
            partial,
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"PAGE, PAGE, 3", "SLIDE, DIAPO, 3", "SHEET, FEUILLE, 3", "DOCUMENT, TEXTE, "})
  void a_file_that_was_read_is_counted_as_its_reader_counts(
      fr.terreau.domain.file.PageUnit unit, PageUnit shown, Integer extent) {
    Optional<FileText> text = text(unit, 3, false);
    Attachment file = attachment("application/pdf", null);
    assertEquals(shown, views.unit(file, text));
    assertEquals(Optional.ofNullable(extent), views.extent(file, text));
    assertEquals(DocumentState.LU, views.state(text));
    assertEquals(Optional.empty(), views.why(text));
  }

  @Test
  void a_file_that_is_being_read_says_what_its_sheet_knows() {
    assertEquals(DocumentState.EN_COURS, views.state(Optional.empty()));
    assertEquals(PageUnit.PAGE, views.unit(attachment(null, null), Optional.empty()));
    assertEquals(PageUnit.IMAGE, views.unit(attachment("image/png", null), Optional.empty()));
    assertEquals(
        Optional.of(12), views.extent(attachment("application/pdf", 12), Optional.empty()));
    assertEquals(Optional.empty(), views.why(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_has_its_sentence(Reason reason) {
    Optional<FileText> text = Optional.of(new Unreadable(reason));
    assertEquals(DocumentState.ILLISIBLE, views.state(text));
    assertFalse(views.why(text).orElseThrow().contains("???"));
    assertEquals(PageUnit.PAGE, views.unit(attachment("application/pdf", null), text));
    assertEquals(Optional.empty(), views.extent(attachment("application/pdf", null), text));
  }

  @Test
  void a_text_in_part_says_so() {
    Optional<FileText> text = text(fr.terreau.domain.file.PageUnit.PAGE, 1, true);
    assertFalse(views.why(text).orElseThrow().contains("???"));
    assertEquals(List.of(1), views.extent(attachment(null, 9), text).stream().toList());
  }
}
