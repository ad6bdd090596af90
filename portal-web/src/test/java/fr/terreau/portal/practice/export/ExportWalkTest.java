package fr.terreau.portal.practice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.ImportPractice;
import fr.terreau.domain.practice.ImportPractice.Dates;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Leaves;
import fr.terreau.domain.practice.field.Leaves.Leaf;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.platform.CsvTable;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlainLabels;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Nothing that a sheet says is lost on the way into a file. */
class ExportWalkTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);
  private static final PlainLabels LABELS = new PlainLabels();
  private static final FieldAnswers ANSWERS = new FieldAnswers(FRENCH, LABELS);
  private static final Instant DAY = Instant.parse("2025-07-01T10:00:00Z");

  static ExportedSheet exported(String code, PracticeSheet sheet) {
    // Files of the demonstration get their identifiers when they are stored.
    List<Attachment> files =
        sheet.attachments().stream()
            .map(file -> Records.with(file, Map.of("id", "f-" + file.path())))
            .toList();
    InMemoryPractices practices = new InMemoryPractices();
    new ImportPractice(practices, new InMemoryChangeLog())
        .fictional(code, sheet.with("attachments", files), Status.PUBLIE, new Dates(DAY, DAY, DAY));
    Practice practice = practices.byReference(code).orElseThrow();
    return new ExportedSheet(
        practice,
        practices.revision(practice.id(), 1).orElseThrow(),
        "https://terreau.example/pratiques/" + code,
        FRENCH,
        LABELS);
  }

  private static List<ExportedSheet> all() {
    return DemoSheets.all().stream()
        .map(file -> exported(file.getString("id"), SheetJson.toSheet(DemoSheets.sheet(file))))
        .toList();
  }

  private static String text(ExportFormat format, ExportedSheet sheet) {
    return new String(format.write(sheet), StandardCharsets.UTF_8);
  }

  @Test
  void every_value_of_the_demonstration_is_in_the_table() {
    List<String> lost = new ArrayList<>();
    List<ExportedSheet> sheets = all();
    assertEquals(64, sheets.size());
    for (ExportedSheet sheet : sheets) {
      Map<String, List<String>> lines =
          CsvTable.read(text(ExportFormat.CSV, sheet)).stream()
              .collect(Collectors.toMap(List::getFirst, line -> line));
      for (Leaf leaf : Leaves.of(sheet.sheet())) {
        List<String> line = lines.getOrDefault(leaf.path(), List.of("", "", "", "", ""));
        if (!said(leaf, line.get(2)) || line.get(1).isEmpty()) {
          lost.add(sheet.reference() + " " + leaf.path() + " = " + leaf.value() + ": " + line);
        }
        if (leaf.value() instanceof Enum<?> constant && !line.get(4).equals(Written.of(constant))) {
          // A constant such as ≥ or = is kept a text by an apostrophe.
          assertEquals("'" + Written.of(constant), line.get(4), leaf.path());
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static boolean said(Leaf leaf, String cell) {
    String found = cell.startsWith("'") ? cell.substring(1) : cell;
    return leaf.value() instanceof Number number
        ? new BigDecimal(found.replace(',', '.')).compareTo(new BigDecimal(number.toString())) == 0
        : found.equals(ANSWERS.words(leaf.field(), leaf.value()))
            || found.equals(leaf.value().toString())
            || scalar(leaf, found);
  }

  private static boolean scalar(Leaf leaf, String cell) {
    return leaf.value() instanceof Scalar scalar
        && scalar.number() != null
        && new BigDecimal(cell.replace(',', '.')).compareTo(scalar.number()) == 0;
  }

  @Test
  void every_value_of_the_demonstration_is_in_the_json() {
    for (ExportedSheet sheet : all()) {
      JsonObject json = PublishedJson.of(sheet);
      JsonObject written =
          Json.createObjectBuilder(DemoSheets.sheet(json)).remove("revision").build();
      PracticeSheet back = SheetJson.toSheet(written);
      assertEquals(Leaves.of(sheet.sheet()), Leaves.of(back), sheet.reference());
      assertEquals(sheet.reference(), json.getString("id"));
    }
  }

  @Test
  void every_sheet_is_written_in_every_format() throws Exception {
    for (ExportedSheet sheet : all()) {
      String ris = text(ExportFormat.RIS, sheet);
      assertTrue(ris.startsWith("TY  - ELEC\r\n") && ris.endsWith("ER  - \r\n"), ris);
      assertTrue(ris.lines().allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*")), ris);
      String bibtex = text(ExportFormat.BIBTEX, sheet);
      assertTrue(bibtex.startsWith("@misc{" + sheet.reference() + ","), bibtex);
      var xml =
          DocumentBuilderFactory.newNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(ExportFormat.DUBLIN_CORE.write(sheet)));
      var titles = xml.getElementsByTagNameNS("http://purl.org/dc/terms/", "title");
      assertEquals(sheet.sheet().title(), titles.item(0).getTextContent());
      JsonObject linked = SchemaOrg.of(sheet);
      assertEquals(sheet.sheet().title(), linked.getString("name"));
      assertTrue(List.of("Course", "HowTo", "CreativeWork").contains(linked.getString("@type")));
      assertFalse(text(ExportFormat.CSV, sheet).contains("???"), sheet.reference());
    }
  }

  @Test
  void signs_of_a_format_do_not_break_it() {
    PracticeSheet hostile =
        SheetJson.toSheet(DemoSheets.sheet(DemoSheets.file("AURA-CONV-0001")))
            .with("title", "100 % {a} \\b_c & d\nER  - ")
            .with("summary", "=HYPERLINK(\"x\");\u0001]]> <script>");
    ExportedSheet sheet = exported("AURA-CONV-0001", hostile);
    assertTrue(
        text(ExportFormat.BIBTEX, sheet)
            .contains("{{100 \\% \\{a\\} \\textbackslash{}b\\_c \\& d ER -}}"));
    assertEquals(1, text(ExportFormat.RIS, sheet).lines().filter(l -> l.startsWith("ER")).count());
    assertTrue(text(ExportFormat.DUBLIN_CORE, sheet).contains("]]&gt; &lt;script"));
    assertTrue(
        CsvTable.read(text(ExportFormat.CSV, sheet)).stream()
            .anyMatch(line -> line.get(2).startsWith("'=HYPERLINK(\"x\");")));
  }
}
