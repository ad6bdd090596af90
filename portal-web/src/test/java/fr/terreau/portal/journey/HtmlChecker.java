package fr.terreau.portal.journey;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads pages with the Nu HTML checker, in a process of its own. */
final class HtmlChecker {

  private static final Path JARS = Path.of("..", "html-checker", "target", "lib");

  private HtmlChecker() {}

  /** What the checker says of these files, errors and warnings alike. */
  static List<String> faults(List<Path> pages) {
    if (!Files.isDirectory(JARS)) {
      throw new IllegalStateException("build the checker of HTML first (mvn package): no " + JARS);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss2m",
                "-cp",
                JARS.resolve("*").toString(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "json"));
    pages.forEach(page -> command.add(page.toString()));
    try {
      Process checker =
          new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      String answer = new String(checker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> faults = new ArrayList<>();
      for (JsonElement each :
          new Gson().fromJson(answer, JsonObject.class).getAsJsonArray("messages")) {
        faults.add("HTML: " + sentence(each.getAsJsonObject()));
      }
      return faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(JsonObject message) {
    String url = message.get("url").getAsString();
    String extract = message.has("extract") ? message.get("extract").getAsString() : "";
    return url.substring(url.lastIndexOf('/') + 1)
        + ": "
        + message.get("message").getAsString()
        + " ("
        + extract.strip()
        + ")";
  }
}
