package fr.terreau.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** One of the best sheets; its identifier is only read when nothing else tells it from another. */
final class RankedSheet extends ScoreDoc {

  /** The highest score first, then the newest, then in the order of identifiers. */
  static final Comparator<RankedSheet> BEST_FIRST = RankedSheet::comparedWith;

  private final IndexReader reader;
  private final long date;
  private BytesRef id;

  RankedSheet(IndexReader reader, int sheet, float score, long date) {
    super(sheet, score);
    this.reader = reader;
    this.date = date;
  }

  long date() {
    return date;
  }

  BytesRef id() {
    if (id == null) {
      id = readId();
    }
    return id;
  }

  private BytesRef readId() {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    try {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
      return ids.advanceExact(doc - leaf.docBase)
          ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
          : new BytesRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int comparedWith(RankedSheet other) {
    int byScore = Float.compare(other.score, score);
    if (byScore != 0) {
      return byScore;
    }
    int byDate = Long.compare(other.date, date);
    return byDate != 0 ? byDate : id().compareTo(other.id());
  }
}
