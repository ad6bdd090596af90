package fr.terreau.domain.file;

import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Texts of files as JSON in a folder. What cannot be read back counts as never read. */
public final class DiskFileTexts implements FileTexts {

  private final Path folder;

  public DiskFileTexts(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<FileText> find(String sha256) {
    Path kept = path(sha256);
    try (Reader in = Files.newBufferedReader(kept);
        JsonReader json = Json.createReader(in)) {
      return Optional.of(read(json.readObject()));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (CharacterCodingException | JsonException damaged) {
      return Optional.empty();
    } catch (ClassCastException | NullPointerException | IllegalArgumentException otherJson) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean knows(String sha256) {
    // A power cut leaves an empty file: derived texts are not forced to the disk.
    return path(sha256).toFile().length() > 0;
  }

  @Override
  public void keep(String sha256, FileText text) {
    Path kept = path(sha256);
    try {
      Files.createDirectories(kept.getParent());
      Path fresh = Files.createTempFile(kept.getParent(), sha256, ".new");
      try (JsonWriter out = Json.createWriter(lenient(fresh))) {
        out.writeObject(json(text));
      }
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the text of " + sha256, e);
    }
  }

  /** Damaged files give half characters, which become a question mark instead of a failure. */
  private static Writer lenient(Path file) throws IOException {
    return new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
  }

  private Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".json");
  }

  private static JsonObject json(FileText text) {
    return switch (text) {
      case Unreadable unreadable ->
          Json.createObjectBuilder().add("unreadable", unreadable.reason().name()).build();
      case Readable readable -> {
        JsonArrayBuilder pages = Json.createArrayBuilder();
        for (PageText page : readable.pages()) {
          pages.add(
              Json.createObjectBuilder()
                  .add("number", page.number())
                  .add("unit", page.unit().name())
                  .add("label", page.label())
                  .add("text", page.text()));
        }
        JsonObjectBuilder object =
            Json.createObjectBuilder().add("partial", readable.partial()).add("pages", pages);
        readable.titleFound().ifPresent(title -> object.add("title", title));
        yield object.build();
      }
    };
  }

  private static FileText read(JsonObject json) {
    if (json.containsKey("unreadable")) {
      return new Unreadable(Reason.valueOf(json.getString("unreadable")));
    }
    return new Readable(
        json.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
            .map(
                page ->
                    new PageText(
                        page.getInt("number"),
                        PageUnit.valueOf(page.getString("unit")),
                        page.getString("label"),
                        page.getString("text")))
            .toList(),
        json.getBoolean("partial"),
        Optional.ofNullable(json.getString("title", null)));
  }
}
