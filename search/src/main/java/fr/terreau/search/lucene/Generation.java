package fr.terreau.search.lucene;

import fr.terreau.search.IndexChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One complete index in a folder of its own; searches see what is committed, nothing else. */
final class Generation {

  private static final double WRITE_BUFFER_MB = 16;

  /** A whole index written at once merges the less, the more it holds before it writes. */
  private static final double REBUILD_BUFFER_MB = 64;

  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;
  private final AtomicInteger users = new AtomicInteger(1);
  private IndexWriter writer;
  private volatile long position;
  private volatile boolean deletedAtEnd;

  private Generation(Path folder, Directory directory, SearcherManager searchers, long position) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
    this.position = position;
  }

  /** Something done with a searcher. */
  interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /**
   * Opens an index and reads all of it against its checksums: a damage found later would be found
   * by a reader.
   *
   * @throws IOException or a runtime exception when anything about it is unsound
   */
  static Generation openChecked(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      long position =
          CommitNote.position(reader.getIndexCommit().getUserData())
              .orElseThrow(
                  () -> new CorruptIndexException("not of this schema", folder.toString()));
      return new Generation(folder, directory, searchers(directory), position);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Opens an index that has just been written. */
  static Generation open(Path folder, long position) throws IOException {
    Directory directory = FSDirectory.open(folder);
    return new Generation(folder, directory, searchers(directory), position);
  }

  /** Creates or extends, never the one for the other: a vanished index must not come back empty. */
  static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(IndexSchema.analyzer())
            .setOpenMode(mode)
            .setSimilarity(IndexSchema.SIMILARITY)
            .setRAMBufferSizeMB(mode == OpenMode.CREATE ? REBUILD_BUFFER_MB : WRITE_BUFFER_MB)
            .setCommitOnClose(false));
  }

  long position() {
    return position;
  }

  /** False when this generation is already gone: there is a newer one, or the engine is closed. */
  boolean enter() {
    return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  void leave() throws IOException {
    if (users.decrementAndGet() == 0) {
      searchers.close();
      directory.close();
      if (deletedAtEnd) {
        IndexHome.delete(folder);
      }
    }
  }

  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.with(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Keeps all of the changes or none; not for two threads at once. */
  void write(List<IndexChange> changes, long reached) throws IOException {
    try {
      if (writer == null) {
        writer = writer(directory, OpenMode.APPEND);
      }
      for (IndexChange change : changes) {
        write(change);
      }
      writer.setLiveCommitData(CommitNote.at(reached));
      writer.commit();
      searchers.maybeRefreshBlocking();
      position = reached;
    } catch (IOException | RuntimeException e) {
      closeWriter(e);
      throw e;
    }
  }

  private void write(IndexChange change) throws IOException {
    switch (change) {
      case IndexChange.Put put ->
          writer.updateDocuments(SheetBlock.key(put.sheet().id()), SheetBlock.of(put.sheet()));
      case IndexChange.Delete delete -> writer.deleteDocuments(SheetBlock.key(delete.sheetId()));
    }
  }

  private void closeWriter(Exception because) {
    IndexWriter broken = writer;
    writer = null;
    try {
      if (broken != null) {
        broken.rollback();
      }
    } catch (IOException | RuntimeException e) {
      because.addSuppressed(e);
    }
  }

  /** Takes no more changes; goes away when the last search has left. */
  void retire(boolean delete) throws IOException {
    deletedAtEnd = delete;
    try {
      if (writer != null) {
        writer.rollback();
        writer = null;
      }
    } finally {
      leave();
    }
  }

  private static SearcherManager searchers(Directory directory) throws IOException {
    return new SearcherManager(
        directory,
        new SearcherFactory() {
          @Override
          public IndexSearcher newSearcher(
              org.apache.lucene.index.IndexReader reader,
              org.apache.lucene.index.IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(IndexSchema.SIMILARITY);
            return searcher;
          }
        });
  }
}
