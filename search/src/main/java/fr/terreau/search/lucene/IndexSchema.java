package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import fr.terreau.search.SearchSort;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The fields of the index; whoever changes them or the analysis raises {@link #VERSION}. */
final class IndexSchema {

  static final String VERSION = "5";

  /** On every document of the block, so that a sheet and its pages are replaced as one. */
  static final String BLOCK = "block";

  static final String ID = "id";
  static final String ACCESS = "access";
  static final String DATE = "date";
  static final String PAGE_COUNT = "pageCount";

  /** Roots of the title. */
  static final String TITLE = "title";

  /** Stored only: its words are in {@link #ALL}. */
  static final String SUMMARY = "summary";

  /** Stored only. */
  static final String BODY = "body";

  /** Roots of the keywords. */
  static final String KEYWORDS = "keywords";

  /** Roots of short answers, apart from the prose so that they never weigh as much. */
  static final String FACTS = "facts";

  /**
   * Roots of everything a sheet says in prose, pages included and in order: the words of a question
   * may stand far apart.
   */
  static final String ALL = "all";

  /**
   * Which words a sheet holds in which form, facts included: folded, and once more with a mark
   * where an accent makes another word. It tells a word from those that only share its root;
   * nothing is found by it.
   */
  static final String EXACT = "exact";

  /** The text of a page, on the page's own document. */
  static final String PAGE = "page";

  static final String PAGE_DOCUMENT = "page.document";
  static final String PAGE_LABEL = "page.label";
  static final String PAGE_UNIT = "page.unit";

  /** See {@link Print}. */
  static final String PAGE_PRINT = "page.print";

  static final String PAGE_NUMBER = "page.number";
  static final String DISPLAY_KEY = "display.key";
  static final String DISPLAY_VALUE = "display.value";

  static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);
  static final FieldType WORDS_IN_ORDER = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  static final FieldType PRESENCE = type(IndexOptions.DOCS, true);

  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

  private IndexSchema() {}

  static String facetField(Facet facet) {
    return "facet." + facet.urlName();
  }

  static String termField(String name) {
    return "term." + name;
  }

  static String spanField(String name) {
    return "span." + name;
  }

  static String sortField(SearchSort sort) {
    return "sort." + sort.name();
  }

  /** Every text is read before it reaches a field; what is left is how far apart two texts are. */
  static Analyzer analyzer() {
    return new RootAnalyzer();
  }

  private static FieldType type(IndexOptions options, boolean withoutLength) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(withoutLength);
    type.freeze();
    return type;
  }
}
