package fr.terreau.portal.deposit;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.FollowerCursors;
import fr.terreau.domain.file.FileStore;
import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.file.StoredFile;
import fr.terreau.domain.file.StoredFiles;
import fr.terreau.portal.deposit.extraction.ExtractionLimits;
import fr.terreau.portal.deposit.extraction.TextExtractor;
import fr.terreau.portal.deposit.extraction.TikaTextExtractor;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the text of every new file once, then says that the sheets which hold it changed. */
@ApplicationScoped
class ReadTexts implements Follower {

  private static final String NAME = "texts";
  private static final int AT_ONCE = 200;

  private final Settings settings;
  private final FileStore files;
  private final StoredFiles known;
  private final FileTexts texts;
  private final TextsRead textsRead;
  private final FollowerCursors cursors;

  private TextExtractor extractor;
  private boolean checked;

  protected ReadTexts() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ReadTexts(
      Settings settings,
      FileStore files,
      StoredFiles known,
      FileTexts texts,
      TextsRead textsRead,
      FollowerCursors cursors) {
    this.settings = settings;
    this.files = files;
    this.known = known;
    this.texts = texts;
    this.textsRead = textsRead;
    this.cursors = cursors;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position() {
    return cursors.position(NAME);
  }

  /** Texts are derived: those that somebody threw away are made again, once after each start. */
  @Override
  public void rest() {
    if (checked) {
      return;
    }
    String last = "";
    for (List<String> hashes = known.after(last, AT_ONCE);
        !hashes.isEmpty();
        hashes = known.after(last, AT_ONCE)) {
      textsRead.again(hashes.stream().filter(sha256 -> !texts.knows(sha256)).toList());
      last = hashes.get(hashes.size() - 1);
    }
    checked = true;
  }

  @Override
  public void follow(List<Change> changes) {
    for (Change change : changes) {
      if (change.subject() == Subject.FILE) {
        read(change.id());
      }
      textsRead.advance(NAME, change);
    }
  }

  private void read(String sha256) {
    Optional<StoredFile> file = known.find(sha256);
    Optional<Path> bytes = files.find(sha256);
    if (file.isEmpty() || bytes.isEmpty() || texts.find(sha256).isPresent()) {
      return;
    }
    FileText text =
        extractor()
            .extract(bytes.get(), "document." + file.get().extension(), file.get().mediaType());
    if (text instanceof Unreadable unreadable && unreadable.reason().passing()) {
      throw new IllegalStateException("cannot read files now: " + unreadable.reason());
    }
    texts.keep(sha256, text);
  }

  /** Made when the first file needs it: most starts read nothing. */
  private synchronized TextExtractor extractor() {
    if (extractor == null) {
      extractor = open();
    }
    return extractor;
  }

  TextExtractor open() {
    ExtractionLimits usual = ExtractionLimits.STANDARD;
    return new TikaTextExtractor(
        settings.extractionClasspath(),
        settings.folder("uploads").resolve("reader"),
        new ExtractionLimits(
            Duration.ofSeconds(settings.extractionSeconds()), usual.idle(), usual.heapMegabytes()));
  }

  @PreDestroy
  synchronized void close() {
    if (extractor != null) {
      extractor.close();
    }
  }
}
