package fr.terreau.portal.practice.export;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** References for bibliography tools. */
final class Citations {

  private static final String SITE = "Terreau";
  private static final DateTimeFormatter RIS_DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  private Citations() {}

  static String ris(ExportedSheet exported) {
    StringBuilder out = new StringBuilder(1000);
    ris(out, "TY", "ELEC");
    ris(out, "ID", exported.reference());
    ris(out, "TI", exported.title());
    ris(out, "AU", exported.producer());
    ris(out, "PY", String.valueOf(exported.day().getYear()));
    ris(out, "DA", RIS_DAY.format(exported.day()));
    ris(out, "ET", ExportedSheet.text(exported.sheet().version()));
    ris(out, "PB", SITE);
    ris(out, "AB", ExportedSheet.text(exported.sheet().summary()));
    exported.subjects().forEach(subject -> ris(out, "KW", subject));
    ris(out, "LA", ExportedSheet.text(exported.sheet().language()));
    ris(out, "UR", exported.permanentUrl());
    return out.append("ER  - \r\n").toString();
  }

  /** One line for one value: a line break inside would end the record early. */
  private static void ris(StringBuilder out, String tag, String value) {
    String line = line(value);
    if (!line.isEmpty()) {
      out.append(tag).append("  - ").append(line).append("\r\n");
    }
  }

  static String bibtex(ExportedSheet exported) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", exported.title());
    // Braces keep the name of an organisation from being taken for a first and a last name.
    fields.put("author", exported.producer());
    fields.put("year", String.valueOf(exported.day().getYear()));
    fields.put("publisher", SITE);
    fields.put("edition", ExportedSheet.text(exported.sheet().version()));
    fields.put("abstract", ExportedSheet.text(exported.sheet().summary()));
    fields.put("keywords", String.join(", ", exported.subjects()));
    fields.put("language", ExportedSheet.text(exported.sheet().language()));
    fields.put("url", exported.permanentUrl());
    String body =
        fields.entrySet().stream()
            .filter(field -> !line(field.getValue()).isEmpty())
            .map(field -> "  " + field.getKey() + " = {{" + bibtex(field.getValue()) + "}}")
            .collect(Collectors.joining(",\n"));
    return "@misc{" + exported.reference() + ",\n" + body + "\n}\n";
  }

  private static String bibtex(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    line(value)
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '_', '%' -> out.append('\\').append((char) c);
                default -> out.append((char) c);
              }
            });
    return out.toString();
  }

  private static String line(String value) {
    return value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
