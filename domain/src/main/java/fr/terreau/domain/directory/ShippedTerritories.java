package fr.terreau.domain.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.EpciType;
import fr.terreau.domain.directory.Territory.Kind;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The territories that come with the product: one line each, fields between tabs, compressed. */
final class ShippedTerritories {

  private static final String NEWEST = "territories-2026.tsv.gz";

  private ShippedTerritories() {}

  static byte[] content() {
    try (InputStream in = ShippedTerritories.class.getResourceAsStream(NEWEST)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Territory> read(byte[] content) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(content)), UTF_8))) {
      int vintage = vintage(fields(lines.readLine()));
      return counted(lines.lines().map(line -> territory(vintage, fields(line))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int vintage(String[] first) {
    if (first.length != 2 || !first[0].equals("vintage")) {
      throw new IllegalArgumentException("the first line does not give the vintage");
    }
    return Integer.parseInt(first[1]);
  }

  private static Territory territory(int vintage, String[] fields) {
    Kind kind = Kind.valueOf(fields[0]);
    return new Territory(
        kind,
        fields[1],
        kind == Kind.EPCI ? CodeSystem.SIREN : CodeSystem.INSEE_COG,
        vintage,
        fields[2],
        optional(fields[3]).map(EpciType::valueOf),
        optional(fields[4]).map(ShippedTerritories::population),
        ids(fields[5]),
        new Validity(
            optional(fields[6]).map(LocalDate::parse),
            optional(fields[7]).map(LocalDate::parse),
            ids(fields[8])),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** Each with the number of communes of today that lie in it, at whatever depth. */
  private static List<Territory> counted(List<Territory> territories) {
    Map<String, List<String>> parents = new HashMap<>();
    territories.forEach(territory -> parents.put(territory.id(), territory.parents()));
    Map<String, Integer> communes = new HashMap<>();
    territories.stream()
        .filter(t -> t.kind() == Kind.COMMUNE && !t.validity().ended())
        .flatMap(commune -> above(commune.id(), parents).stream())
        .forEach(id -> communes.merge(id, 1, Integer::sum));
    return territories.stream()
        .map(
            territory -> {
              Integer count = communes.get(territory.id());
              return count == null
                  ? territory
                  : territory.with(OptionalInt.of(count), territory.hectares());
            })
        .toList();
  }

  private static Set<String> above(String id, Map<String, List<String>> parents) {
    Set<String> above = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(parents.get(id));
    while (!next.isEmpty()) {
      String parent = next.pop();
      // An EPCI may lie in départements that are not those of all its communes.
      if (above.add(parent) && !parent.startsWith(Kind.EPCI + ":")) {
        next.addAll(parents.getOrDefault(parent, List.of()));
      }
    }
    return above;
  }

  private static List<String> ids(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(" "));
  }

  private static Population population(String inhabitants) {
    return new Population(
        Integer.parseInt(inhabitants), Population.Kind.MUNICIPALE, OptionalInt.empty());
  }

  private static String[] fields(String line) {
    return line.split("\t", -1);
  }

  private static Optional<String> optional(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
