package fr.terreau.search.lucene;

import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchException;
import fr.terreau.search.SheetDocument;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A generation in the making. */
final class LuceneRebuild implements Rebuild {

  private final LuceneSearchEngine engine;
  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private boolean over;

  LuceneRebuild(LuceneSearchEngine engine, Path folder) throws IOException {
    this.engine = engine;
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
    this.writer = Generation.writer(directory, OpenMode.CREATE);
  }

  @Override
  public void add(SheetDocument sheet) {
    try {
      writer.updateDocuments(SheetBlock.key(sheet.id()), SheetBlock.of(sheet));
    } catch (IOException | RuntimeException e) {
      throw new SearchException("cannot add sheet " + sheet.id() + " to the new index", e);
    }
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
