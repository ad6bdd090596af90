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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Kept questions in memory. A sheet is indexed alone, just as the engine does it, and put to those
 * questions that need one of its words; those that words alone do not decide are asked for real.
 */
public final class LuceneQuestionMonitor implements QuestionMonitor {

  private final Map<String, KeptQuestion> questions = new HashMap<>();
  private final Map<Term, Set<String>> needing = new HashMap<>();
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
        .forEach(word -> needing.computeIfAbsent(word, none -> new HashSet<>()).add(id));
  }

  @Override
  public synchronized void forget(String id) {
    KeptQuestion question = questions.remove(id);
    needingNothing.remove(id);
    if (question != null) {
      for (Term word : question.needed()) {
        Set<String> ids = needing.get(word);
        ids.remove(id);
        if (ids.isEmpty()) {
          needing.remove(word);
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
    HeldWords held = new HeldWords(leaf.reader());
    Set<String> matching = new HashSet<>();
    for (Map.Entry<String, KeptQuestion> kept : candidates(held).entrySet()) {
      KeptQuestion question = kept.getValue();
      if (question.opens(sheet)) {
        boolean answered =
            switch (held.answer(question.words())) {
              case YES -> true;
              case NO -> false;
              case PERHAPS -> asks(searcher, leaf, question.words());
            };
        if (answered) {
          matching.add(kept.getKey());
        }
      }
    }
    return matching;
  }

  /** The sheet is the last document of its block: a page answers for none. */
  private static boolean asks(IndexSearcher searcher, LeafReaderContext leaf, Query words)
      throws IOException {
    int sheet = leaf.reader().maxDoc() - 1;
    Query query = searcher.rewrite(words);
    Scorer found = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f).scorer(leaf);
    return found != null && found.iterator().advance(sheet) == sheet;
  }

  private synchronized Map<String, KeptQuestion> candidates(HeldWords held) {
    Map<String, KeptQuestion> candidates = new HashMap<>();
    Consumer<String> add = id -> candidates.put(id, questions.get(id));
    needingNothing.forEach(add);
    held.each(word -> needing.getOrDefault(word, Set.of()).forEach(add));
    return candidates;
  }

  @Override
  public void close() {
    forgetAll();
  }
}
