package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/** The values of one facet in one segment: tells whether a sheet passes the filter, and counts. */
final class FacetLeaf implements Sieve {

  private final SortedSetDocValues values;

  /** The same when no sheet of the segment carries two values, else null. */
  private final SortedDocValues single;

  private final FixedBitSet wanted;
  private final LongValues numbers;
  private final int[] totals;

  /** By the numbers of the segment; added up once, at the end. */
  private final int[] counts;

  private int[] ords = new int[4];
  private int size;

  /**
   * @param filter the values that let a sheet pass
   * @param numbers those of the whole index; null when they are the segment's
   * @param totals where counts go in the end, by those numbers
   */
  FacetLeaf(
      LeafReaderContext segment, String field, Set<String> filter, LongValues numbers, int[] totals)
      throws IOException {
    this.values = DocValues.getSortedSet(segment.reader(), field);
    this.single = DocValues.unwrapSingleton(values);
    this.numbers = numbers;
    this.totals = totals;
    int known = Math.toIntExact(values.getValueCount());
    this.counts = numbers == null && known == totals.length ? totals : new int[known];
    this.wanted = new FixedBitSet(known);
    for (String value : filter) {
      long ord = values.lookupTerm(new BytesRef(value));
      if (ord >= 0) {
        wanted.set(Math.toIntExact(ord));
      }
    }
  }

  @Override
  public void read(int sheet) throws IOException {
    if (single != null) {
      size = single.advanceExact(sheet) ? 1 : 0;
      ords[0] = size == 0 ? 0 : single.ordValue();
      return;
    }
    size = values.advanceExact(sheet) ? values.docValueCount() : 0;
    if (size > ords.length) {
      ords = new int[size * 2];
    }
    for (int i = 0; i < size; i++) {
      ords[i] = (int) values.nextOrd();
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

  /** Counts the values of many sheets, in their order. */
  void count(int[] sheets, int many) throws IOException {
    if (single != null) {
      for (int i = 0; i < many; i++) {
        if (single.advanceExact(sheets[i])) {
          counts[single.ordValue()]++;
        }
      }
      return;
    }
    for (int i = 0; i < many; i++) {
      if (values.advanceExact(sheets[i])) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  @Override
  public void finish() {
    if (counts == totals) {
      return;
    }
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        totals[numbers == null ? ord : (int) numbers.get(ord)] += counts[ord];
      }
    }
  }
}
