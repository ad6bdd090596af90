package fr.terreau.portal.it;

import fr.terreau.portal.it.Depositor.Draft;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A portal that runs, and those who look at it. */
final class Portal implements AutoCloseable {

  private final URI address;
  private final Path folder;
  private final Map<Who, Browser> readers = new EnumMap<>(Who.class);

  Portal(URI address, Path folder) {
    this.address = address;
    this.folder = folder;
  }

  URI address() {
    return address;
  }

  /** Where its data and its log lie. */
  Path folder() {
    return folder;
  }

  /** The browser of a reader, signed in once. */
  Browser as(Who reader) {
    return readers.computeIfAbsent(reader, this::newBrowser);
  }

  /** A browser of its own, for tests that sign out or change something of the session. */
  Browser newBrowser(Who reader) {
    Browser browser = new Browser(address);
    return reader.email() == null ? browser : browser.signIn(reader.email(), Who.PASSWORD);
  }

  Depositor depositor(Who reader) {
    return new Depositor(as(reader));
  }

  JsonObject search(Who reader, String question) {
    String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
    return as(reader).get("/api/v1/search?size=100&q=" + q).json();
  }

  /** The codes of what a reader finds. */
  List<String> found(Who reader, String question) {
    return search(reader, question).getJsonArray("hits").getValuesAs(JsonObject.class).stream()
        .map(hit -> hit.getString("id"))
        .toList();
  }

  /** Waits until the texts of all files of a draft were read. */
  void untilRead(Depositor depositor, Draft draft) {
    Patience.until(
        "the texts are read",
        Duration.ofSeconds(60),
        () -> !depositor.browser().get(draft.editUrl()).text().contains("data-en-cours=\"oui\""));
  }

  @Override
  public void close() {
    readers.values().forEach(Browser::close);
    readers.clear();
  }
}
