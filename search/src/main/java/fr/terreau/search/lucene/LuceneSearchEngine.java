package fr.terreau.search.lucene;

import fr.terreau.search.EngineState;
import fr.terreau.search.IndexChange;
import fr.terreau.search.Lexicon;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchException;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SimilarQuery;
import fr.terreau.search.SimilarSheet;
import fr.terreau.search.Snippet;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** The engine that runs inside the portal: one folder, one process, many searches at once. */
public final class LuceneSearchEngine implements SearchEngine {

  private static final System.Logger LOG = System.getLogger(LuceneSearchEngine.class.getName());

  private final IndexHome home;

  /** Null when there is no sound index. */
  private volatile Generation live;

  private volatile Notions notions = Notions.NONE;

  private volatile boolean damaged;
  private volatile LuceneRebuild rebuild;
  private volatile boolean closed;

  private LuceneSearchEngine(IndexHome home) {
    this.home = home;
  }

  /**
   * Opens the index in a folder of its own, made when missing. A missing or damaged index is no
   * failure: the state says that it needs a rebuild.
   *
   * @throws SearchException when another process holds the folder, or when it cannot be written
   */
  public static LuceneSearchEngine open(Path folder) {
    try {
      LuceneSearchEngine engine = new LuceneSearchEngine(IndexHome.open(folder));
      engine.openLive();
      return engine;
    } catch (IOException e) {
      throw new SearchException("cannot open the index in " + folder, e);
    }
  }

  private void openLive() throws IOException {
    Optional<Path> generation = home.live();
    home.deleteAllBut(generation);
    if (generation.isPresent()) {
      try {
        live = Generation.openChecked(generation.get());
      } catch (IOException | RuntimeException unsound) {
        LOG.log(System.Logger.Level.WARNING, "the index needs a rebuild: " + unsound);
      }
    }
    damaged = live == null;
  }

  @Override
  public synchronized void apply(List<IndexChange> changes, long position) {
    Generation target = live;
    if (target == null) {
      throw new SearchException(closed ? "the index is closed" : "no index to change: rebuild it");
    }
    try {
      target.write(changes, position);
    } catch (IOException | RuntimeException e) {
      throw failure("cannot change the index", e);
    }
  }

  @Override
  public OptionalLong position() {
    Generation current = live;
    return current == null ? OptionalLong.empty() : OptionalLong.of(current.position());
  }

  @Override
  public SearchResult search(SearchQuery query) {
    return read(SearchResult.empty(), searcher -> new Answering(searcher, notions, query).answer());
  }

  @Override
  public List<SimilarSheet> similar(SimilarQuery query) {
    return read(List.of(), searcher -> new Likening(searcher, query).find());
  }

  private <T> T read(T withoutIndex, Generation.Reading<T> reading) {
    Generation current = live;
    while (current != null && !current.enter()) {
      current = live;
    }
    if (current == null) {
      return withoutIndex;
    }
    try {
      return readAndLeave(current, reading);
    } catch (IOException | RuntimeException e) {
      throw failure("cannot read the index", e);
    }
  }

  private static <T> T readAndLeave(Generation current, Generation.Reading<T> reading)
      throws IOException {
    try {
      return current.read(reading);
    } finally {
      current.leave();
    }
  }

  @Override
  public void learn(Lexicon lexicon) {
    notions = Notions.of(lexicon);
  }

  @Override
  public Snippet mark(String question, String text) {
    return new Snippets(notions.understood(QuestionReader.read(question), List.of()))
        .untouched(text);
  }

  @Override
  public EngineState state() {
    if (rebuild != null) {
      return EngineState.REBUILDING;
    }
    return damaged ? EngineState.NEEDS_REBUILD : EngineState.READY;
  }

  @Override
  public synchronized Rebuild beginRebuild() {
    if (rebuild != null || closed) {
      throw new SearchException(closed ? "the index is closed" : "a rebuild is under way");
    }
    try {
      rebuild = new LuceneRebuild(this, home.newGeneration());
      return rebuild;
    } catch (IOException e) {
      throw new SearchException("cannot begin a new index", e);
    }
  }

  synchronized void swap(Path folder, long position) throws IOException {
    if (closed) {
      throw new SearchException("the index is closed");
    }
    Generation fresh = Generation.open(folder, position);
    try {
      home.makeLive(folder);
    } catch (IOException e) {
      fresh.retire(false);
      throw e;
    }
    Generation old = live;
    live = fresh;
    damaged = false;
    letGo(old, folder);
  }

  /** The new index already answers: an old folder that resists is left to the next opening. */
  private void letGo(Generation old, Path kept) {
    try {
      if (old == null) {
        home.deleteAllBut(Optional.of(kept));
      } else {
        old.retire(true);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the old index could not be deleted yet", e);
    }
  }

  synchronized void rebuildIsOver() {
    rebuild = null;
  }

  @Override
  public void close() {
    LuceneRebuild unpublished = rebuild;
    if (unpublished != null) {
      unpublished.close();
    }
    closeLive();
  }

  private synchronized void closeLive() {
    if (closed) {
      return;
    }
    closed = true;
    Generation last = live;
    live = null;
    try (home) {
      if (last != null) {
        last.retire(false);
      }
    } catch (IOException e) {
      throw new SearchException("cannot close the index", e);
    }
  }

  private SearchException failure(String what, Exception cause) {
    if (isDamage(cause)) {
      damaged = true;
    }
    return new SearchException(what, cause);
  }

  private static boolean isDamage(Throwable cause) {
    return cause != null
        && (cause instanceof CorruptIndexException
            || cause instanceof IndexFormatTooOldException
            || cause instanceof IndexFormatTooNewException
            || cause instanceof EOFException
            || cause instanceof FileNotFoundException
            || cause instanceof NoSuchFileException
            || isDamage(cause.getCause()));
  }
}
