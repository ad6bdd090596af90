package fr.terreau.portal.demo;

import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Output;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.portal.platform.Notices;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Loads the demonstration content, once, and never beside real practices. */
@ApplicationScoped
class DemoContent {

  private static final Logger LOG = Logger.getLogger(DemoContent.class.getName());

  @Inject private Settings settings;
  @Inject private Practices practices;
  @Inject private Events events;
  @Inject private DemoSheet sheets;
  @Inject private DemoVisits demoVisits;
  @Inject private DemoContent self;
  @Inject private Notices notices;

  void load(@Observes @Priority(Started.CONTENT) Started started) {
    if (!settings.demo()) {
      return;
    }
    if (practices.anyReal()) {
      LOG.warning("TERREAU-DEMO-REFUSED the data folder holds real practices");
      return;
    }
    Path folder = settings.demoFolder();
    for (Path sheet : sheetsIn(folder)) {
      sheets.load(folder, read(sheet));
    }
    JsonObject days = read(folder.resolve("events.json"));
    self.loadOutputs(days);
    Path visits = folder.resolve("visits.json");
    if (Files.exists(visits)) {
      demoVisits.load(read(visits), days);
    }
    notices.sayFictional();
  }

  @Transactional
  public void loadOutputs(JsonObject all) {
    for (JsonObject output : all.getJsonArray("outputs").getValuesAs(JsonObject.class)) {
      events.session(output.getString("session")).ifPresent(session -> events.put(output(output)));
    }
  }

  private static Output output(JsonObject json) {
    String kind = json.getString("kind");
    boolean known = Arrays.stream(Output.Kind.values()).anyMatch(k -> k.name().equals(kind));
    return new Output(
        json.getString("id"),
        json.getString("session"),
        known ? Output.Kind.valueOf(kind) : Output.Kind.AUTRE,
        json.getString("title"),
        json.getJsonArray("authors").getValuesAs(JsonString::getString),
        Visibility.valueOf(json.getString("visibility")),
        json.getString("linkedSheet", null),
        json.getString("note", null),
        true);
  }

  private static List<Path> sheetsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder.resolve("sheets"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("no demonstration content in " + folder, e);
    }
  }

  private static JsonObject read(Path file) {
    try (Reader in = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(in)) {
      return json.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
