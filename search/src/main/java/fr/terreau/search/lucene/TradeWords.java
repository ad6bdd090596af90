package fr.terreau.search.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** The roots that the trade sets against the stemmer, read from {@code trade-words.txt}. */
final class TradeWords {

  static final StemmerOverrideFilter.StemmerOverrideMap ROOTS = load();

  private TradeWords() {}

  private static StemmerOverrideFilter.StemmerOverrideMap load() {
    StemmerOverrideFilter.Builder roots = new StemmerOverrideFilter.Builder(false);
    try (InputStream file =
            Objects.requireNonNull(TradeWords.class.getResourceAsStream("trade-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.contains("=")).forEach(line -> addLine(line, roots));
      return roots.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addLine(String line, StemmerOverrideFilter.Builder roots) {
    List<String> sides = List.of(line.split("=", 2));
    for (String form : sides.getLast().trim().split(" +", -1)) {
      roots.add(form, sides.getFirst().trim());
    }
  }
}
