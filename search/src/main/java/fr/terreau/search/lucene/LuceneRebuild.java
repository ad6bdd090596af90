package fr.terreau.search.lucene;

import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchException;
import fr.terreau.search.SheetDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A generation in the making. */
final class LuceneRebuild implements Rebuild {

  private static final int SEEN_BITS = 24;
  private static final int LOCK_BITS = 8;
  private static final int SPREAD = 0x9E3779B9;

  private final LuceneSearchEngine engine;
  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;

  /** A bit for each id: two ids may share one, but an id without its bit was never added. */
  private final AtomicLongArray seen = new AtomicLongArray(1 << (SEEN_BITS - 6));

  /** One id is added by one thread at a time. */
  private final Object[] locks = new Object[1 << LOCK_BITS];

  private boolean over;

  LuceneRebuild(LuceneSearchEngine engine, Path folder) throws IOException {
    this.engine = engine;
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
    Arrays.setAll(locks, i -> new Object());
    this.writer = Generation.writer(directory, OpenMode.CREATE);
  }

  @Override
  public void add(SheetDocument sheet) {
    try {
      int hash = sheet.id().hashCode() * SPREAD;
      synchronized (locks[hash >>> (Integer.SIZE - LOCK_BITS)]) {
        // Looking for what it may replace costs more than knowing that there is nothing.
        if (isNew(hash)) {
          writer.addDocuments(SheetBlock.of(sheet));
        } else {
          writer.updateDocuments(SheetBlock.key(sheet.id()), SheetBlock.of(sheet));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new SearchException("cannot add sheet " + sheet.id() + " to the new index", e);
    }
  }

  /** Whether surely no sheet of this id was added. */
  private boolean isNew(int hash) {
    int bit = hash >>> (Integer.SIZE - SEEN_BITS);
    long mask = 1L << bit;
    return (seen.getAndAccumulate(bit >>> 6, mask, (word, added) -> word | added) & mask) == 0;
  }

  @Override
  public synchronized void publish(long position) {
    try {
      writer.setLiveCommitData(CommitNote.at(position));
      writer.commit();
      writer.close();
      directory.close();
      engine.swap(folder, position);
      over = true;
      engine.rebuildIsOver();
    } catch (IOException | RuntimeException e) {
      throw new SearchException("cannot publish the new index " + folder.getFileName(), e);
    }
  }

  @Override
  public synchronized void close() {
    if (over) {
      return;
    }
    over = true;
    try {
      writer.rollback();
      directory.close();
      IndexHome.delete(folder);
    } catch (IOException e) {
      throw new SearchException("cannot discard the new index " + folder.getFileName(), e);
    } finally {
      engine.rebuildIsOver();
    }
  }
}
