package fr.terreau.search.measure.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verb {@code evaluate} of the launcher: {@code --set DIR [--corpus FILE] [--json FILE]}.
 *
 * <p>Exit codes are those of the launcher: 2 for an option that is not understood, 11 for a set
 * that cannot be read, 12 for a result that cannot be written.
 */
public final class Evaluate {

  private static final int NOT_UNDERSTOOD = 2;
  private static final int UNREADABLE = 11;
  private static final int UNWRITABLE = 12;

  private final PrintStream out;
  private final PrintStream err;

  Evaluate(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    int code = new Evaluate(System.out, System.err).run(List.of(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** The exit code. */
  int run(List<String> arguments) {
    Optional<Path> folder = Optional.empty();
    Optional<Path> corpus = Optional.empty();
    Optional<Path> json = Optional.empty();
    Deque<String> words = new ArrayDeque<>(arguments);
    while (!words.isEmpty()) {
      String option = words.remove();
      Optional<Path> file = Optional.ofNullable(words.poll()).map(Path::of);
      switch (file.isEmpty() ? "" : option) {
        case "--set" -> folder = file;
        case "--corpus" -> corpus = file;
        case "--json" -> json = file;
        default -> {
          return notUnderstood(option);
        }
      }
    }
    return folder.isEmpty() ? notUnderstood("--set") : evaluate(folder.get(), corpus, json);
  }

  private int notUnderstood(String option) {
    say(
        "« " + option + " » n'est pas compris ici, ou attend une valeur : --set DOSSIER",
        "\"" + option + "\" is not understood here, or lacks its value: --set DIR");
    return NOT_UNDERSTOOD;
  }

  private int evaluate(Path folder, Optional<Path> corpus, Optional<Path> json) {
    Measured measured;
    try {
      JudgedSet set = JudgedSet.in(folder, corpus);
      if (set.questions().isEmpty()) {
        throw new IOException(folder + ": no judged question");
      }
      measured = measured(set);
    } catch (NoSuchFileException e) {
      say("Il manque le fichier " + e.getFile(), "The file is missing: " + e.getFile());
      return UNREADABLE;
    } catch (IOException | UncheckedIOException e) {
      say(
          "Le jeu ne peut pas être lu : " + e.getMessage(),
          "The set cannot be read: " + e.getMessage());
      return UNREADABLE;
    }
    out.print(measured.table());
    if (json.isPresent()) {
      try {
        Files.writeString(json.get(), measured.json(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        say(
            "Le résultat ne peut pas être écrit : " + e.getMessage(),
            "The result cannot be written: " + e.getMessage());
        return UNWRITABLE;
      }
    }
    return 0;
  }

  private static Measured measured(JudgedSet set) throws IOException {
    Path work = Files.createTempDirectory("terreau-evaluate");
    try (PlainLucene plain = new PlainLucene(set, Files.createDirectory(work.resolve("plain")));
        TerreauRanking terreau =
            new TerreauRanking(set, Files.createDirectory(work.resolve("terreau")))) {
      List<Quality> ours = Measured.measure(terreau, set);
      List<Quality> theirs = Measured.measure(plain, set);
      return new Measured(set, ours, theirs, terreau.relaxed(), terreau.empty());
    } finally {
      delete(work);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private void say(String french, String english) {
    err.println(french);
    err.println(english);
  }
}
