package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of one facet in the whole index, numbered in their order across all segments, so that
 * counting adds numbers and only what is listed becomes words. Made once for what a searcher sees.
 */
final class FacetValues {

  private static final FacetValues NONE = new FacetValues(List.of(), "", null, 0);

  /** Beyond this many, words are read each time rather than kept. */
  private static final int MOST_KEPT = 10_000;

  private static final Map<IndexReader.CacheKey, Map<String, FacetValues>> KNOWN =
      new ConcurrentHashMap<>();

  private final List<LeafReaderContext> leaves;
  private final String field;

  /** Null when one segment holds all: its numbers are those of the index. */
  private final OrdinalMap numbers;

  private final int size;
  private final String[] words;

  private FacetValues(List<LeafReaderContext> leaves, String field, OrdinalMap numbers, long size) {
    this.leaves = leaves;
    this.field = field;
    this.numbers = numbers;
    this.size = Math.toIntExact(size);
    this.words = new String[size > MOST_KEPT ? 0 : this.size];
  }

  static FacetValues of(IndexReader reader, String field) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return read(reader, field);
    }
    Map<String, FacetValues> known = KNOWN.get(helper.getKey());
    if (known == null) {
      known = KNOWN.computeIfAbsent(helper.getKey(), key -> new ConcurrentHashMap<>());
      helper.addClosedListener(KNOWN::remove);
    }
    FacetValues values = known.get(field);
    if (values == null) {
      values = read(reader, field);
      known.put(field, values);
    }
    return values;
  }

  private static FacetValues read(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    long most = 0;
    for (int i = 0; i < segments.length; i++) {
      segments[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
      most = Math.max(most, segments[i].getValueCount());
    }
    if (most == 0) {
      return NONE;
    }
    if (segments.length == 1) {
      return new FacetValues(leaves, field, null, most);
    }
    OrdinalMap numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    return new FacetValues(leaves, field, numbers, numbers.getValueCount());
  }

  /** How many values there are; they are numbered from 0 in their order. */
  int size() {
    return size;
  }

  /** The numbers of the values of a segment; null when they are the same. */
  LongValues ofSegment(int segment) {
    return numbers == null ? null : numbers.getGlobalOrds(segment);
  }

  /** The number of a value, or -1. */
  int number(String value) throws IOException {
    int low = 0;
    int high = size - 1;
    BytesRef sought = new BytesRef(value);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = new BytesRef(word(middle)).compareTo(sought);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  String word(int number) throws IOException {
    if (number >= words.length) {
      return read(number);
    }
    String word = words[number];
    if (word == null) {
      word = read(number);
      words[number] = word;
    }
    return word;
  }

  private String read(int number) throws IOException {
    int segment = numbers == null ? 0 : numbers.getFirstSegmentNumber(number);
    long inSegment = numbers == null ? number : numbers.getFirstSegmentOrd(number);
    return DocValues.getSortedSet(leaves.get(segment).reader(), field)
        .lookupOrd(inSegment)
        .utf8ToString();
  }
}
