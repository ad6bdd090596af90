package fr.terreau.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The sheets of one segment that meet a span of numbers. */
final class SpanLeaf implements Sieve {

  private final DocIdSetIterator meeting;
  private boolean met;

  SpanLeaf(Weight span, LeafReaderContext context) throws IOException {
    Scorer scorer = span.scorer(context);
    meeting = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
  }

  @Override
  public void read(int sheet) throws IOException {
    int at = meeting.docID() < sheet ? meeting.advance(sheet) : meeting.docID();
    met = at == sheet;
  }

  @Override
  public boolean passes() {
    return met;
  }
}
