package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.RandomId;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files on their way in. What was received stays on disk, so that a transfer goes on after a cut, a
 * closed browser or a crash; what nobody went on with is forgotten after two days.
 */
@ApplicationScoped
class Uploads {

  private static final Duration KEPT = Duration.ofDays(2);
  private static final int BUFFER = 1 << 16;

  private final Settings settings;
  private final Clock clock;

  protected Uploads() {
    this(null, null);
  }

  @Inject
  Uploads(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A file on its way.
   *
   * @param length its size in bytes once it is whole
   * @param done whether it was taken over
   */
  record Upload(
      String id, String account, String practice, String name, long length, boolean done) {}

  void forgetOld(@Observes @Priority(Started.CONTENT) Started started) {
    Instant limit = clock.instant().minus(KEPT);
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Upload begin(String account, String practice, String name, long length) {
    Upload upload = new Upload("e-" + RandomId.next(), account, practice, name, length, false);
    try {
      Files.createFile(part(upload.id()));
      write(upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return upload;
  }

  /** The transfer, if it was begun here; a note that a crash left in halves is none. */
  Optional<Upload> find(String id) {
    if (!id.matches("e-[0-9a-z]{12}")) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(note(id));
        JsonReader json = Json.createReader(in)) {
      JsonObject o = json.readObject();
      return Optional.of(
          new Upload(
              id,
              o.getString("account"),
              o.getString("practice"),
              o.getString("name"),
              o.getJsonNumber("length").longValue(),
              o.getBoolean("done")));
    } catch (NoSuchFileException | CharacterCodingException unknown) {
      return Optional.empty();
    } catch (JsonException | ClassCastException | NullPointerException damaged) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes are there; all of them once the file was taken over. */
  long received(Upload upload) {
    try {
      return Files.size(part(upload.id()));
    } catch (NoSuchFileException gone) {
      return upload.done() ? upload.length() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Remembers that the file was taken over, for a sender who lost the answer, and frees its place.
   */
  void finished(Upload upload) {
    try {
      write(
          new Upload(
              upload.id(),
              upload.account(),
              upload.practice(),
              upload.name(),
              upload.length(),
              true));
      Files.deleteIfExists(part(upload.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds bytes at the end and makes them durable. When the sender goes away in between, what came
   * is kept.
   *
   * @return how many bytes are there now
   * @throws IOException when the disk refuses
   */
  long append(Upload upload, InputStream bytes) throws IOException {
    // Created again after a crash between the taking over and its remembrance.
    try (FileChannel out =
        FileChannel.open(part(upload.id()), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long size = out.size();
      out.position(size);
      try {
        byte[] buffer = new byte[BUFFER];
        for (int read = read(bytes, buffer); read >= 0 && size <= upload.length(); ) {
          int fitting = (int) Math.min(read, upload.length() - size);
          write(out, ByteBuffer.wrap(buffer, 0, fitting));
          size += fitting;
          read = fitting < read ? -1 : read(bytes, buffer);
        }
      } finally {
        out.force(true);
      }
      return size;
    }
  }

  /** Where the bytes lie. */
  Path part(String id) {
    return folder().resolve(id + ".part");
  }

  /** A fresh place on the volume of the data, for a file that comes in one piece. */
  Path fresh() {
    return folder().resolve("f-" + RandomId.next() + ".part");
  }

  void forget(Upload upload) {
    try {
      for (Path file : List.of(part(upload.id()), note(upload.id()))) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sender going away is the end of what it sent, not a failure of ours. */
  private static int read(InputStream bytes, byte[] buffer) {
    try {
      return bytes.read(buffer);
    } catch (IOException senderGone) {
      return -1;
    }
  }

  private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private void write(Upload upload) throws IOException {
    Path fresh = folder().resolve(upload.id() + ".new");
    Files.writeString(fresh, json(upload).toString());
    Files.move(
        fresh,
        note(upload.id()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static JsonObject json(Upload upload) {
    return Json.createObjectBuilder()
        .add("account", upload.account())
        .add("practice", upload.practice())
        .add("name", upload.name())
        .add("length", upload.length())
        .add("done", upload.done())
        .build();
  }

  private Path note(String id) {
    return folder().resolve(id + ".json");
  }

  private Path folder() {
    return settings.folder("uploads");
  }
}
