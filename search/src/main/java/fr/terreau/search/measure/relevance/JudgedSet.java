package fr.terreau.search.measure.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Judged questions: tables without header or quoting, columns apart by a tab.
 *
 * @param corpus the file of documents: id, title, text; compressed when its name ends with .gz
 * @param questions those that have a judgement, in the order of their file
 */
record JudgedSet(String name, Path corpus, List<Question> questions) {

  private static final List<String> CORPUS = List.of("corpus.tsv.gz", "corpus.tsv");

  JudgedSet {
    questions = List.copyOf(questions);
  }

  /**
   * A question and what answers it.
   *
   * @param grades how well each document answers, 0 is not at all
   */
  record Question(String id, String text, Map<String, Integer> grades) {
    Question {
      grades = Map.copyOf(grades);
    }
  }

  /** One document of the corpus. */
  record Judged(String id, String title, String text) {}

  /** What is done with each document. */
  interface Reader {
    void take(Judged document) throws IOException;
  }

  /**
   * Reads the questions of a folder. Its corpus is the one given, its own, or that of the folder
   * beside it whose name begins its name: {@code laws} for {@code laws-misspelt}.
   *
   * @throws NoSuchFileException when a file is missing
   * @throws IOException with a message that names file and line when a line cannot be read
   */
  static JudgedSet in(Path folder, Optional<Path> corpus) throws IOException {
    Map<String, Map<String, Integer>> grades = grades(folder.resolve("qrels.tsv"));
    List<Question> questions = new ArrayList<>();
    read(
        folder.resolve("queries.tsv"),
        2,
        cells -> {
          Map<String, Integer> judged = grades.getOrDefault(cells[0], Map.of());
          if (judged.values().stream().anyMatch(grade -> grade > 0)) {
            questions.add(new Question(cells[0], cells[1], judged));
          }
        });
    Path found = corpus.isPresent() ? corpus.get() : corpusOf(folder);
    if (!Files.isRegularFile(found)) {
      throw new NoSuchFileException(found.toString());
    }
    return new JudgedSet(nameOf(folder), found, questions);
  }

  /** Reads the documents one after the other. */
  void documents(Reader reader) throws IOException {
    read(corpus, 2, cells -> reader.take(new Judged(cells[0], cells[1], third(cells))));
  }

  private static String third(String[] cells) {
    return cells.length > 2 ? cells[2] : "";
  }

  private static Path corpusOf(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    List<Path> places = new ArrayList<>();
    places.add(whole);
    if (whole.getParent() != null) {
      String name = nameOf(whole);
      try (Stream<Path> beside = Files.list(whole.getParent())) {
        beside
            .filter(place -> !place.equals(whole) && name.startsWith(nameOf(place)))
            .sorted((one, other) -> nameOf(other).length() - nameOf(one).length())
            .forEach(places::add);
      }
    }
    for (Path place : places) {
      for (String file : CORPUS) {
        if (Files.isRegularFile(place.resolve(file))) {
          return place.resolve(file);
        }
      }
    }
    throw new NoSuchFileException(folder.resolve("corpus.tsv").toString());
  }

  private static String nameOf(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : last.toString();
  }

  private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    read(
        file,
        3,
        cells ->
            grades
                .computeIfAbsent(cells[0], none -> new LinkedHashMap<>())
                .put(cells[1], Integer.valueOf(cells[2].strip())));
    return grades;
  }

  /** What is done with the cells of a line. */
  private interface Line {
    void take(String[] cells) throws IOException;
  }

  private static void read(Path file, int fewest, Line line) throws IOException {
    int number = 0;
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        String[] cells = text.split("\t", -1);
        if (cells.length >= fewest) {
          line.take(cells);
        } else if (!text.isBlank()) {
          throw new IOException(file + ":" + number + ": fewer than " + fewest + " columns");
        }
      }
    } catch (NumberFormatException e) {
      throw new IOException(file + ":" + number + ": no whole number", e);
    }
  }
}
