package fr.terreau.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.file.FileText;
import fr.terreau.domain.practice.field.Field;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the two languages, against each other and against the templates and the code. */
class BundlesTest {

  /** A text asked for by its whole key, or by the beginning of a key that a code completes. */
  private static final Pattern USE =
      Pattern.compile("\"((?:[a-z][A-Za-z0-9]*\\.)+[A-Za-z0-9_.]*)\"(\\s*\\+)?");

  /**
   * In Java, many other things are written with dots: only what is asked of the messages counts.
   */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\.(?:get|count|has)\\(\\s*\"((?:[a-z][A-Za-z0-9]*\\.)+[\\w.]*)\"(\\s*\\+)?");

  private static final Pattern COUNTED = Pattern.compile("\\.count\\(\"([\\w.]+)\"(\\s*\\+)?");
  private static final Pattern NOT_A_TEXT =
      Pattern.compile(".*\\.(js|css|svg|jte|json|properties)|fr\\.terreau\\..*|java\\..*");

  /**
   * Keys completed at run time and known one by one: the beginning alone makes none of them used.
   */
  private static final List<String> WALKED =
      List.of(
          "sheet.",
          "details.",
          "part.",
          "value.",
          "nature.",
          "scale.",
          "licence.",
          "unit.",
          "indicator.",
          "fault.",
          "territory.",
          "missing.",
          "file.why.");

  /** What a sheet can lack: the names that the domain gives in {@code Missing}. */
  private static final List<String> MISSING =
      List.of(
          "practiceType",
          "title",
          "resourceNature",
          "summary",
          "objectives",
          "producer",
          "territories",
          "scale",
          "subjects",
          "practiceDate",
          "visibility",
          "license",
          "rightsCleared");

  @Test
  void both_languages_have_the_same_keys() {
    assertEquals(keys("fr"), keys("en"));
  }

  @Test
  void no_key_stands_in_two_files() {
    List<String> all = new ArrayList<>();
    files("fr").forEach(path -> all.addAll(read(path, new Properties())));
    assertEquals(all.size(), Set.copyOf(all).size());
  }

  @Test
  void every_text_asked_for_exists() {
    Set<String> keys = keys("fr");
    List<String> missing = new ArrayList<>();
    for (Use use : asked()) {
      boolean there =
          use.beginning
              ? keys.stream().anyMatch(key -> key.startsWith(use.key))
              : keys.contains(use.key)
                  || (keys.contains(use.key + ".one") && keys.contains(use.key + ".other"));
      if (!there) {
        missing.add(use.key);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void every_text_composed_at_run_time_exists() {
    for (String language : List.of("fr", "en")) {
      Set<String> missing = composed();
      missing.removeAll(keys(language));
      assertEquals(Set.of(), missing, language);
    }
  }

  /** Words are found by simple names: two records or choices of one name would share them. */
  @Test
  void no_two_records_or_choices_of_the_catalogue_share_a_name() {
    Set<Class<?>> types = new LinkedHashSet<>(CatalogueWords.records());
    for (Class<?> record : CatalogueWords.records()) {
      Field.of(record).stream()
          .filter(field -> !field.constants().isEmpty())
          .forEach(field -> types.add(field.type()));
    }
    List<String> names = types.stream().map(Class::getSimpleName).sorted().toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void every_text_named_in_code_exists() {
    Set<String> keys = keys("fr");
    Set<String> families = new TreeSet<>();
    keys.forEach(key -> families.add(family(key)));
    List<String> missing =
        uses().stream()
            .filter(use -> !use.beginning && families.contains(family(use.key)))
            .map(Use::key)
            .filter(key -> keys.stream().noneMatch(k -> k.equals(key) || k.startsWith(key + ".")))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void no_text_is_unused() {
    Set<String> unused = keys("fr");
    unused.removeAll(composed());
    unused.removeAll(CatalogueWords.added());
    for (Use use : uses()) {
      if (use.beginning && WALKED.contains(use.key)) {
        continue;
      }
      unused.removeIf(
          key ->
              key.equals(use.key)
                  || (use.beginning && key.startsWith(use.key))
                  || key.equals(use.key + ".one")
                  || key.equals(use.key + ".other"));
    }
    // Chosen by whoever fills the frame.
    unused.removeIf(key -> key.startsWith("notice."));
    assertEquals(Set.of(), unused);
  }

  @Test
  void a_count_has_two_forms_in_both_languages() {
    List<String> bad = new ArrayList<>();
    sources()
        .forEach(
            text ->
                COUNTED
                    .matcher(text)
                    .results()
                    .filter(match -> match.group(2) == null)
                    .forEach(
                        match -> {
                          if (!keys("en")
                              .containsAll(
                                  List.of(match.group(1) + ".one", match.group(1) + ".other"))) {
                            bad.add(match.group(1));
                          }
                        }));
    assertEquals(List.of(), bad);
  }

  /** The keys that the code completes with a name it knows only at run time. */
  private static Set<String> composed() {
    Set<String> composed = new TreeSet<>(CatalogueWords.labels());
    composed.addAll(CatalogueWords.others());
    MISSING.forEach(field -> composed.add("missing." + field));
    for (Territory.Kind kind : Territory.Kind.values()) {
      composed.add("territory." + kind);
    }
    for (FileText.Reason reason : FileText.Reason.values()) {
      composed.add("file.why." + reason);
    }
    return composed;
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Set<String> keys(String language) {
    Set<String> keys = new TreeSet<>();
    files(language).forEach(path -> keys.addAll(read(path, new Properties())));
    return keys;
  }

  private static List<Path> files(String language) {
    return walk(Path.of("src/main/resources/fr/terreau/portal"))
        .filter(path -> path.toString().endsWith("_" + language + ".properties"))
        .toList();
  }

  private static Set<String> read(Path path, Properties properties) {
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
      return properties.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Use(String key, boolean beginning) {}

  private static List<Use> uses() {
    return found(sources(), USE);
  }

  private static List<Use> asked() {
    return Stream.concat(found(templates(), USE).stream(), found(sources(), ASKED).stream())
        .toList();
  }

  private static List<Use> found(Stream<String> texts, Pattern pattern) {
    return texts
        .flatMap(text -> pattern.matcher(text).results())
        .filter(match -> !NOT_A_TEXT.matcher(match.group(1)).matches())
        .map(
            match ->
                new Use(match.group(1), match.group(2) != null || match.group(1).endsWith(".")))
        .distinct()
        .toList();
  }

  private static Stream<String> sources() {
    Stream<String> java =
        walk(Path.of("src/main/java/fr/terreau/portal"))
            .filter(path -> path.toString().endsWith(".java"))
            .map(BundlesTest::read);
    return Stream.concat(templates(), java);
  }

  private static Stream<String> templates() {
    return walk(Path.of("src/main/jte"))
        .filter(path -> path.toString().endsWith(".jte"))
        .map(BundlesTest::read);
  }

  private static Stream<Path> walk(Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> found = paths.toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
