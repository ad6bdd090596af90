package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The values of one facet in one segment: tells whether a sheet passes the filter, and counts. */
final class FacetLeaf implements Sieve {

  private final SortedSetDocValues values;
  private final FixedBitSet wanted;
  private final int[] counts;
  private int[] ords = new int[8];
  private int size;

  FacetLeaf(LeafReader reader, String field, Set<String> filter) throws IOException {
    values = DocValues.getSortedSet(reader, field);
    counts = new int[Math.toIntExact(values.getValueCount())];
    wanted = new FixedBitSet(counts.length);
    for (String value : filter) {
      long ord = values.lookupTerm(new BytesRef(value));
      if (ord >= 0) {
        wanted.set(Math.toIntExact(ord));
      }
    }
  }

  @Override
  public void read(int sheet) throws IOException {
    size = values.advanceExact(sheet) ? values.docValueCount() : 0;
    if (size > ords.length) {
      ords = new int[size * 2];
    }
    for (int i = 0; i < size; i++) {
      ords[i] = Math.toIntExact(values.nextOrd());
    }
  }

  @Override
  public boolean passes() {
    for (int i = 0; i < size; i++) {
      if (wanted.get(ords[i])) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void count() {
    for (int i = 0; i < size; i++) {
      counts[ords[i]]++;
    }
  }

  @Override
  public void addTo(Map<String, Long> totals) throws IOException {
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        totals.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
      }
    }
  }
}
