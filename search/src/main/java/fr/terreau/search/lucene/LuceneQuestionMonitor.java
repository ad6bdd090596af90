package fr.terreau.search.lucene;

import fr.terreau.search.Lexicon;
import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.SearchException;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Kept questions in memory. A sheet is indexed alone, just as the engine does it, and put to those
 * questions that need one of its words; they are asked for real.
 */
public final class LuceneQuestionMonitor implements QuestionMonitor {

  private final Map<String, KeptQuestion> questions = new HashMap<>();
  private final Map<Sign, Set<String>> needing = new HashMap<>();
  private final Set<String> needingNothing = new HashSet<>();
  private volatile Notions notions = Notions.NONE;

  @Override
  public void keep(Map<String, SearchQuery> asked) {
    Map<String, KeptQuestion> kept = new HashMap<>();
    Notions known = notions;
    asked.forEach((id, question) -> kept.put(id, KeptQuestion.of(question, known)));
    synchronized (this) {
      if (known == notions) {
        kept.forEach(this::replace);
      } else {
        asked.forEach((id, question) -> replace(id, KeptQuestion.of(question, notions)));
      }
    }
  }

  @Override
  public synchronized void learn(Lexicon lexicon) {
    notions = Notions.of(lexicon);
    Map<String, KeptQuestion> before = Map.copyOf(questions);
    before.forEach((id, kept) -> replace(id, KeptQuestion.of(kept.asked(), notions)));
  }

  private void replace(String id, KeptQuestion question) {
    forget(id);
    questions.put(id, question);
    if (question.needed().isEmpty()) {
      needingNothing.add(id);
    }
    question
        .needed()
        .forEach(sign -> needing.computeIfAbsent(sign, none -> new HashSet<>()).add(id));
  }

  @Override
  public synchronized void forget(String id) {
    KeptQuestion question = questions.remove(id);
    needingNothing.remove(id);
    if (question != null) {
      for (Sign sign : question.needed()) {
        Set<String> ids = needing.get(sign);
        ids.remove(id);
        if (ids.isEmpty()) {
          needing.remove(sign);
        }
      }
    }
  }

  @Override
  public synchronized void forgetAll() {
    questions.clear();
    needing.clear();
    needingNothing.clear();
  }

  @Override
  public Set<String> matching(SheetDocument sheet) {
    try (Directory memory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = Generation.writer(memory, OpenMode.CREATE)) {
        writer.addDocuments(SheetBlock.of(sheet));
        writer.commit();
      }
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        return matching(sheet, reader);
      }
    } catch (IOException e) {
      throw new SearchException("questions cannot be asked", e);
    }
  }

  private Set<String> matching(SheetDocument sheet, DirectoryReader reader) throws IOException {
    LeafReaderContext leaf = reader.leaves().getFirst();
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Set<String> matching = new HashSet<>();
    for (Map.Entry<String, Query> asked : candidates(sheet, leaf.reader()).entrySet()) {
      Query query = searcher.rewrite(asked.getValue());
      Scorer found = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f).scorer(leaf);
      if (found != null && found.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        matching.add(asked.getKey());
      }
    }
    return matching;
  }

  private synchronized Map<String, Query> candidates(SheetDocument sheet, LeafReader reader)
      throws IOException {
    Map<String, Query> candidates = new HashMap<>();
    Consumer<String> add = id -> candidates.put(id, questions.get(id).query());
    needingNothing.forEach(add);
    Sign.each(sheet, reader, sign -> needing.getOrDefault(sign, Set.of()).forEach(add));
    return candidates;
  }

  @Override
  public void close() {
    forgetAll();
  }
}
