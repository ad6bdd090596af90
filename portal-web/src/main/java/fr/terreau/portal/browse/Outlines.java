package fr.terreau.portal.browse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outlines of the départements, by code, as the {@code d} of an SVG path. */
final class Outlines {

  static final String FILE = "departements.tsv";

  private static final Map<String, String> PATHS = read();

  private Outlines() {}

  static Map<String, String> paths() {
    return PATHS;
  }

  private static Map<String, String> read() {
    Map<String, String> paths = new LinkedHashMap<>();
    try (InputStream in = Outlines.class.getResourceAsStream(FILE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(fields -> paths.put(fields[0], fields[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(paths);
  }
}
