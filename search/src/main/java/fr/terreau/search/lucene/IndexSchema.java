package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import fr.terreau.search.SearchSort;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The fields of the index; whoever changes them or the analysis raises {@link #VERSION}. */
final class IndexSchema {

  static final String VERSION = "3";

  /** On every document of the block, so that a sheet and its pages are replaced as one. */
  static final String BLOCK = "block";

  static final String ID = "id";
  static final String ACCESS = "access";
  static final String DATE = "date";
  static final String PAGE_COUNT = "pageCount";

  static final String TITLE = "title";
  static final String TITLE_FOLDED = "title.folded";
  static final String KEYWORDS = "keywords";
  static final String SUMMARY = "summary";
  static final String BODY = "body";

  /** Short answers, apart from the prose so that they never weigh as much. */
  static final String FACTS = "facts";

  /**
   * Everything a sheet says in prose, pages included: the words of a question may stand far apart.
   */
  static final String ALL = "all";

  static final String ALL_FOLDED = "all.folded";
  static final String ALL_WRITTEN = "all.written";

  /** The text of a page, on the page's own document. */
  static final String PAGE = "page";

  static final String PAGE_DOCUMENT = "page.document";
  static final String PAGE_LABEL = "page.label";
  static final String PAGE_UNIT = "page.unit";
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

  static Analyzer analyzer() {
    Analyzer folded = new LayerAnalyzer(Layer.FOLDED);
    return new PerFieldAnalyzerWrapper(
        new LayerAnalyzer(Layer.ROOT),
        Map.of(
            TITLE_FOLDED,
            folded,
            ALL_FOLDED,
            folded,
            ALL_WRITTEN,
            new LayerAnalyzer(Layer.WRITTEN)));
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
