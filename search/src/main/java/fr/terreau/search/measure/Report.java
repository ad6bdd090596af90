package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a measure says: numbers with four figures, as JSON. */
final class Report {

  private static final MathContext FOUR_FIGURES = new MathContext(4);

  private Report() {}

  static BigDecimal rounded(double number) {
    return new BigDecimal(new BigDecimal(number).round(FOUR_FIGURES).toPlainString());
  }

  /** Milliseconds. */
  static JsonObject percentiles(Times times) {
    return Json.createObjectBuilder()
        .add("p50", rounded(times.percentile(50)))
        .add("p95", rounded(times.percentile(95)))
        .add("p99", rounded(times.percentile(99)))
        .build();
  }

  static void write(JsonValue report, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonWriter writer =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
      writer.write(report);
    }
  }
}
