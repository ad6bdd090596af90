package fr.terreau.domain.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.terreau.domain.directory.Gazetteer.OtherName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product knows of names beside the official ones. */
final class OtherNames {

  private OtherNames() {}

  /** Names that no territory bears officially: one a line, then identifiers between spaces. */
  static List<OtherName> shipped() {
    return lines("other-territory-names.tsv", lines -> lines.map(OtherNames::name).toList());
  }

  /** Words of names that are everyday words of French too, folded, one a line. */
  static Set<String> everydayWords() {
    return lines("everyday-words.txt", lines -> lines.collect(Collectors.toUnmodifiableSet()));
  }

  private static OtherName name(String line) {
    String[] fields = line.split("\t", -1);
    return new OtherName(fields[0], List.of(fields[1].split(" ")), fields.length > 2);
  }

  private static <T> T lines(String file, Function<Stream<String>, T> reading) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(OtherNames.class.getResourceAsStream(file), UTF_8))) {
      return reading.apply(lines.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
