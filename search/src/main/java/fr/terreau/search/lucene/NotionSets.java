package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.RoaringDocIdSet;

/**
 * Which sheets of each segment say a notion. Segments never change but for what is deleted, which
 * the search leaves out itself; what is remembered of a segment goes away with it. When too much is
 * remembered all is forgotten and found out again.
 */
final class NotionSets {

  private static final long MOST_BYTES = 48L << 20;

  private static final Map<IndexReader.CacheKey, Map<Query, Sheets>> KNOWN =
      new ConcurrentHashMap<>();
  private static final AtomicLong BYTES = new AtomicLong();

  private NotionSets() {}

  /**
   * Sheets by their numbers in a segment.
   *
   * @param count how many say it anywhere
   */
  record Sheets(RoaringDocIdSet said, RoaringDocIdSet titles, long count, long bytes) {

    DocIdSetIterator anywhere() throws IOException {
      return notNull(said.iterator());
    }

    DocIdSetIterator inTitle() throws IOException {
      return notNull(titles.iterator());
    }

    private static DocIdSetIterator notNull(DocIdSetIterator found) {
      return found == null ? DocIdSetIterator.empty() : found;
    }
  }

  static Sheets of(NotionQuery notion, LeafReaderContext leaf) throws IOException {
    IndexReader.CacheHelper segment = leaf.reader().getCoreCacheHelper();
    if (segment == null) {
      return read(notion, leaf);
    }
    Map<Query, Sheets> known = KNOWN.get(segment.getKey());
    if (known == null) {
      Map<Query, Sheets> fresh = new ConcurrentHashMap<>();
      known = KNOWN.putIfAbsent(segment.getKey(), fresh);
      if (known == null) {
        known = fresh;
        segment.addClosedListener(NotionSets::forget);
      }
    }
    Sheets sheets = known.get(notion);
    if (sheets == null) {
      sheets = read(notion, leaf);
      keep(notion, sheets, known);
    }
    return sheets;
  }

  private static void keep(NotionQuery notion, Sheets sheets, Map<Query, Sheets> known) {
    if (BYTES.get() > MOST_BYTES) {
      KNOWN.values().forEach(Map::clear);
      BYTES.set(0);
    }
    if (known.putIfAbsent(notion, sheets) == null) {
      BYTES.addAndGet(sheets.bytes());
    }
  }

  private static void forget(IndexReader.CacheKey segment) {
    Map<Query, Sheets> gone = KNOWN.remove(segment);
    if (gone != null) {
      gone.values().forEach(sheets -> BYTES.addAndGet(-sheets.bytes()));
    }
  }

  private static Sheets read(NotionQuery notion, LeafReaderContext leaf) throws IOException {
    RoaringDocIdSet said = matching(notion.anywhere(), leaf);
    RoaringDocIdSet titles = matching(notion.inTitle(), leaf);
    return new Sheets(
        said, titles, said.cardinality(), said.ramBytesUsed() + titles.ramBytesUsed());
  }

  private static RoaringDocIdSet matching(Query query, LeafReaderContext leaf) throws IOException {
    RoaringDocIdSet.Builder matching = new RoaringDocIdSet.Builder(leaf.reader().maxDoc());
    IndexSearcher alone = new IndexSearcher(leaf.reader());
    alone.setQueryCache(null);
    Scorer found =
        alone
            .createWeight(alone.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f)
            .scorer(alone.getIndexReader().leaves().getFirst());
    if (found != null) {
      DocIdSetIterator sheets = found.iterator();
      for (int sheet = sheets.nextDoc();
          sheet != DocIdSetIterator.NO_MORE_DOCS;
          sheet = sheets.nextDoc()) {
        matching.add(sheet);
      }
    }
    return matching.build();
  }
}
