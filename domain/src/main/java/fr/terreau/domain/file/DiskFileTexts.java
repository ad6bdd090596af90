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
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
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
    try (Reader in = Files.newBufferedReader(path(sha256));
        JsonReader json = Json.createReader(in)) {
      return Optional.of(read(json.readObject()));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (JsonException | ClassCastException | IllegalArgumentException damaged) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean knows(String sha256) {
    return Files.exists(path(sha256));
  }

  @Override
  public void keep(String sha256, FileText text) {
    Path kept = path(sha256);
    try {
      Files.createDirectories(kept.getParent());
      Path fresh = Files.createTempFile(kept.getParent(), sha256, ".new");
      try (Writer out = Files.newBufferedWriter(fresh)) {
        Json.createWriter(out).writeObject(json(text));
      }
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the text of " + sha256, e);
    }
  }

  private Path path(String sha256) {
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
