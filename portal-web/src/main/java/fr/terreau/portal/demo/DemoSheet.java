package fr.terreau.portal.demo;

import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.file.FileStore;
import fr.terreau.domain.file.StoredFile;
import fr.terreau.domain.file.StoredFiles;
import fr.terreau.domain.practice.ImportPractice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings one fictional sheet and its files in, as if it had been written and published here. */
@ApplicationScoped
class DemoSheet {

  /** What the file says of the life of the sheet, beside the sheet itself. */
  private static final Set<String> EDITORIAL =
      Set.of("id", "slug", "demo", "status", "createdOn", "publishedOn", "updatedOn");

  @Inject private Settings settings;
  @Inject private Practices practices;
  @Inject private ImportPractice importing;
  @Inject private FileStore files;
  @Inject private StoredFiles known;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  @Transactional
  public void load(Path folder, JsonObject json) {
    String code = json.getString("id");
    if (practices.byReference(code).isPresent()) {
      return;
    }
    PracticeSheet sheet = withFiles(folder, SheetJson.toSheet(sheet(json)), code);
    importing.fictional(
        code,
        sheet,
        Status.valueOf(json.getString("status")),
        new ImportPractice.Dates(
            day(json, "createdOn"), day(json, "publishedOn"), day(json, "updatedOn")));
  }

  /** The sheet of the file, without its editorial life. */
  private static JsonObject sheet(JsonObject json) {
    JsonObjectBuilder kept = Json.createObjectBuilder(json);
    EDITORIAL.forEach(kept::remove);
    return kept.build();
  }

  private PracticeSheet withFiles(Path folder, PracticeSheet sheet, String code) {
    List<Attachment> attachments = new ArrayList<>();
    for (Attachment attachment : sheet.attachments()) {
      String id = "d-" + code.toLowerCase(java.util.Locale.ROOT) + "-" + (attachments.size() + 1);
      keep(folder.resolve(attachment.path()), attachment);
      attachments.add(Records.with(attachment, Map.of("id", id)));
    }
    return sheet.with("attachments", attachments);
  }

  private void keep(Path file, Attachment attachment) {
    if (known.find(attachment.sha256()).isPresent()) {
      return;
    }
    try {
      Path staged = Files.createTempFile(settings.folder("uploads"), "demo", ".part");
      Files.copy(file, staged, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      String sha256 = files.keep(staged);
      Files.delete(staged);
      known.add(
          new StoredFile(
              sha256,
              attachment.bytes(),
              attachment.format(),
              attachment.extension(),
              clock.instant()));
      changes.append(Subject.FILE, sha256);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take " + file, e);
    }
  }

  private static java.time.Instant day(JsonObject json, String name) {
    String text = json.getString(name, null);
    return text == null ? null : LocalDate.parse(text).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
