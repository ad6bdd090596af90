package fr.terreau.search.measure.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Lucene as it comes: French analysis, BM25, any word, in the title for twice as much. */
final class PlainLucene implements Ranking, AutoCloseable {

  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final float TITLE_WEIGHT = 2f;

  private final Analyzer analyzer = new FrenchAnalyzer();
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Indexes a set in an empty folder. */
  PlainLucene(JudgedSet set, Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      set.documents(
          judged -> {
            Document document = new Document();
            document.add(new StringField(ID, judged.id(), Field.Store.YES));
            document.add(new TextField(TITLE, judged.title(), Field.Store.NO));
            document.add(new TextField(TEXT, judged.text(), Field.Store.NO));
            writer.addDocument(document);
          });
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @Override
  public List<String> best(String question, int most) throws IOException {
    BooleanQuery.Builder anyWord = new BooleanQuery.Builder();
    int clauses = 0;
    try (TokenStream words = analyzer.tokenStream(TEXT, question)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken() && clauses + 2 <= IndexSearcher.getMaxClauseCount()) {
        TermQuery title = new TermQuery(new Term(TITLE, word.toString()));
        anyWord.add(new BoostQuery(title, TITLE_WEIGHT), Occur.SHOULD);
        anyWord.add(new TermQuery(new Term(TEXT, word.toString())), Occur.SHOULD);
        clauses += 2;
      }
      words.end();
    }
    List<String> best = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(anyWord.build(), most).scoreDocs) {
      best.add(searcher.storedFields().document(hit.doc).get(ID));
    }
    return best;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
