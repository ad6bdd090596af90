package fr.terreau.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.directory.Gazetteers;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.portal.indexing.DemoDocuments;
import fr.terreau.portal.search.reading.QuestionReader;
import fr.terreau.portal.search.reading.Reading;
import fr.terreau.portal.search.reading.References;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.lucene.LuceneSearchEngine;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to the sheets of the demonstration, with what is understood of them. */
class ReadQuestionsOfDemoTest {

  private static final int DEPTH = 10;

  /** What reading may cost, with what lies beyond the filters below them: nothing to speak of. */
  private static final double TOLERATED = 0.005;

  @TempDir static Path folder;

  private static final Set<String> EVERYTHING = new HashSet<>();
  private static SearchEngine engine;
  private static Searching search;

  @BeforeAll
  static void index() {
    DemoDocuments demo = new DemoDocuments();
    engine = LuceneSearchEngine.open(folder);
    try (Rebuild rebuild = engine.beginRebuild()) {
      for (String code : demo.sheets().keySet()) {
        SheetDocument document = demo.document(code);
        EVERYTHING.addAll(document.access());
        rebuild.add(document);
      }
      rebuild.publish(1);
    }
    search =
        new Searching(
            engine,
            new QuestionReader(
                new Gazetteers(
                    demo.territories(), demo.organisations(), demo.concepts(), Specimens.CLOCK),
                new References(demo.organisations(), demo.concepts(), demo.events())));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Searching.Answer ask(String... pairs) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.add(pairs[i], pairs[i + 1]);
    }
    return search.askWithOthers(Question.of(parameters), EVERYTHING, Set.of());
  }

  private static List<String> ids(List<SearchHit> hits) {
    return hits.stream().map(SearchHit::id).toList();
  }

  private static List<String> words(List<Reading> readings) {
    return readings.stream().map(Reading::words).toList();
  }

  @Test
  void a_place_keeps_what_lies_in_it_and_what_lies_beyond_follows_apart() {
    Searching.Answer answer = ask("q", "diagnostic loire");
    assertEquals(List.of("loire"), words(answer.read().reading().active()));
    List<String> found = ids(answer.result().hits());
    assertTrue(found.contains("AURA-DIAG-0001"), found.toString());
    assertTrue(found.contains("AURA-DIAG-0002"), found.toString());
    assertFalse(found.contains("AURA-DIAG-0006"), "Haute-Loire among " + found);
    List<String> others = ids(answer.others().orElseThrow().hits());
    assertTrue(found.size() + others.size() <= DEPTH);
    assertTrue(others.stream().noneMatch(found::contains));
  }

  @Test
  void words_may_be_read_as_words_and_another_question_is_read_anew() {
    assertTrue(ask("q", "diagnostic loire", "mot", "loire").read().reading().active().isEmpty());
    assertTrue(
        ask("q", "diagnostic loire", "mot", "loire", "pour", "diagnostic loire")
            .read()
            .reading()
            .active()
            .isEmpty());
    assertEquals(
        1,
        ask("q", "visite loire", "mot", "loire", "pour", "diagnostic loire")
            .read()
            .reading()
            .active()
            .size());
  }

  @Test
  void the_address_of_a_removal_reads_the_words_as_words() {
    Question read = ask("q", "diagnostic loire").read();
    assertEquals(
        "/recherche?q=diagnostic+loire&mot=loire",
        read.urlWithout(read.reading().active().getFirst()));
    Question written = ask("q", "diagnostic nature:exemple").read();
    assertEquals(
        "/recherche?q=diagnostic", written.urlWithout(written.reading().active().getFirst()));
  }

  @Test
  void a_filter_that_would_leave_nothing_is_lifted_and_its_words_are_words() {
    Searching.Answer answer = ask("q", "convention mayenne");
    assertTrue(answer.read().reading().active().isEmpty());
    assertEquals(List.of("mayenne"), words(answer.read().reading().lifted()));
    Searching.Answer number = ask("q", "convention ardeche 700 mois");
    assertEquals(List.of("ardeche"), words(number.read().reading().active()));
    assertEquals(List.of("700 mois"), words(number.read().reading().lifted()));
    assertTrue(number.result().total() > 0);
  }

  @Test
  void a_filter_that_was_written_out_is_never_lifted() {
    Searching.Answer answer = ask("q", "convention durée:700");
    assertEquals(0, answer.result().total());
    assertEquals(1, answer.read().reading().active().size());
  }

  @Test
  void numbers_and_dates_find_the_sheets_that_hold_them() {
    assertTrue(ids(ask("q", "convention 4 ans").result().hits()).contains("AURA-CONV-0003"));
    assertTrue(ids(ask("q", "0,07 m2 par habitant").result().hits()).contains("AURA-CONV-0001"));
    assertTrue(
        ids(ask("q", "reamenager petite bibliothèque 50m2").result().hits())
            .contains("AURA-REAM-0002"));
    assertEquals(
        List.of("AURA-CONV-0002"), ids(ask("q", "convention qui se termine 2026").result().hits()));
    assertTrue(ids(ask("q", "budget 2 €/hab").result().hits()).contains("AURA-CONV-0001"));
    assertTrue(
        ids(ask("q", "journée 1er juillet 2025").result().hits()).contains("AURA-CONV-0010"));
  }

  @Test
  void readers_see_no_more_than_they_may() {
    Searching.Answer nobody =
        search.askWithOthers(
            Question.of(new MultivaluedHashMap<>(Map.of("q", "diagnostic loire"))),
            Set.of(),
            Set.of());
    assertEquals(0, nobody.result().total());
    assertTrue(nobody.others().isEmpty());
  }

  @Test
  void reading_does_not_harm_the_judged_questions() throws IOException {
    Map<String, Map<String, Integer>> judged = judged();
    double before = 0;
    double after = 0;
    double alone = 0;
    int asked = 0;
    List<String> changed = new ArrayList<>();
    for (String[] query : rows("queries.tsv")) {
      Map<String, Integer> grades = judged.getOrDefault(query[0], Map.of());
      if (!grades.isEmpty()) {
        double plain =
            gain(
                ids(engine.search(SearchQuery.of(query[1], EVERYTHING).at(1, DEPTH)).hits()),
                grades);
        Searching.Answer answer = ask("q", query[1]);
        double read =
            gain(
                Stream.concat(
                        ids(answer.result().hits()).stream(),
                        answer.others().stream().flatMap(others -> ids(others.hits()).stream()))
                    .toList(),
                grades);
        before += plain;
        alone += gain(ids(answer.result().hits()), grades);
        after += read;
        asked++;
        if (Math.abs(plain - read) > 0.001) {
          changed.add("%s %.3f %.3f".formatted(query[1], plain, read));
        }
      }
    }
    assertTrue(
        after / asked > before / asked - TOLERATED,
        "nDCG@10 %.4f, then %.4f, %.4f without what lies beyond: %s"
            .formatted(before / asked, after / asked, alone / asked, changed));
  }

  private static Map<String, Map<String, Integer>> judged() throws IOException {
    Map<String, Map<String, Integer>> judged = new HashMap<>();
    for (String[] row : rows("qrels.tsv")) {
      if (row[1].matches("AURA-\\w+-\\d+")) {
        judged
            .computeIfAbsent(row[0], none -> new HashMap<>())
            .put(row[1], Integer.valueOf(row[2]));
      }
    }
    return judged;
  }

  private static List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(Path.of("../demo").resolve(name)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static double gain(List<String> ids, Map<String, Integer> grades) {
    List<Integer> ideal = new ArrayList<>(grades.values());
    ideal.sort(Comparator.reverseOrder());
    return sum(ids.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / sum(ideal);
  }

  private static double sum(List<Integer> grades) {
    return IntStream.range(0, Math.min(DEPTH, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
        .sum();
  }
}
