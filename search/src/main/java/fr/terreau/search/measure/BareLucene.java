package fr.terreau.search.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene as its examples show it: French analysis, any word matching in title (twice the weight) or
 * text, facets and highlights by its own modules. No rights, no relaxation, no accents forgiven.
 */
final class BareLucene implements Side {

  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String TYPE = "type";
  private static final List<String> FACETS = List.of(TYPE, "organisation", "subject");
  private static final Set<String> SHOWN = Set.of(ID, TITLE);
  private static final float TITLE_WEIGHT = 2f;

  private final Analyzer analyzer = new FrenchAnalyzer();
  private final FacetsConfig facets = new FacetsConfig();
  private final Directory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private SortedSetDocValuesReaderState ordinals;

  BareLucene(Path folder) throws IOException {
    facets.setMultiValued("subject", true);
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(
            directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(Bench.WRITE_BUFFER_MB));
  }

  @Override
  public String name() {
    return "lucene";
  }

  @Override
  public void add(List<Passage> passages) throws IOException {
    for (Passage passage : passages) {
      Document document = new Document();
      document.add(new StringField(ID, passage.id(), Field.Store.YES));
      document.add(new TextField(TITLE, passage.title(), Field.Store.YES));
      document.add(new TextField(TEXT, passage.text(), Field.Store.YES));
      document.add(new StringField(TYPE, passage.type(), Field.Store.NO));
      facet(TYPE, passage.type(), document);
      facet("organisation", passage.organisation(), document);
      passage.subjects().forEach(subject -> facet("subject", subject, document));
      writer.addDocument(facets.build(document));
    }
  }

  private static void facet(String name, String value, Document document) {
    if (!value.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(name, value));
    }
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    ordinals = new DefaultSortedSetDocValuesReaderState(reader, facets);
  }

  @Override
  public long ask(Query asked) throws IOException {
    BooleanQuery.Builder words = words(asked.words());
    asked.type().ifPresent(type -> words.add(new TermQuery(new Term(TYPE, type)), Occur.FILTER));
    var query = words.setMinimumNumberShouldMatch(1).build();
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(searcher, query, Bench.HITS, new FacetsCollectorManager());
    count(found.facetsCollector());
    highlight(query, found.topDocs());
    return found.topDocs().totalHits.value();
  }

  private BooleanQuery.Builder words(String text) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        TermQuery inTitle = new TermQuery(new Term(TITLE, term.toString()));
        words.add(new BoostQuery(inTitle, TITLE_WEIGHT), Occur.SHOULD);
        words.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
      }
      tokens.end();
    }
    return words;
  }

  private void count(FacetsCollector collected) throws IOException {
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(ordinals, collected);
    for (String facet : FACETS) {
      counts.getTopChildren(Bench.FACET_VALUES, facet);
    }
  }

  private void highlight(org.apache.lucene.search.Query query, TopDocs top) throws IOException {
    UnifiedHighlighter.builder(searcher, analyzer).build().highlight(TEXT, query, top);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : top.scoreDocs) {
      Objects.requireNonNull(stored.document(hit.doc, SHOWN).get(TITLE));
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      if (reader != null) {
        reader.close();
      }
      writer.rollback();
    }
  }
}
