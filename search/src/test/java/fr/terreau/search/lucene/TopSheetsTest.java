package fr.terreau.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.search.SearchSort;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TopSheetsTest {

  private static final int SHEETS = 400;

  /** Few scores and few dates, so that most sheets are equal but for their identifiers. */
  @Test
  void keeps_and_sorts_what_lucene_would_whatever_is_equal() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
        write(directory, new Random(seed));
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          IndexSearcher searcher = new IndexSearcher(reader);
          Query query = FeatureField.newLinearQuery("features", "score", 1f);
          for (int most : new int[] {1, 7, 50, SHEETS + 1}) {
            ScoreDoc[] expected =
                searcher.search(
                        query,
                        new TopFieldCollectorManager(
                            Orders.of(SearchSort.RELEVANCE), most, Integer.MAX_VALUE))
                    .scoreDocs;
            assertEquals(docs(expected), docs(best(searcher, query, most)));
          }
        }
      }
    }
  }

  private static void write(ByteBuffersDirectory directory, Random random) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < SHEETS; i++) {
        Document sheet = new Document();
        sheet.add(new FeatureField("features", "score", 1 + random.nextInt(3)));
        sheet.add(new NumericDocValuesField(IndexSchema.DATE, random.nextInt(2)));
        String id = random.nextInt(1_000_000) + "-" + i;
        sheet.add(new SortedDocValuesField(IndexSchema.ID, new BytesRef(id)));
        writer.addDocument(sheet);
        if (random.nextInt(60) == 0) {
          writer.commit();
        }
      }
    }
  }

  private static ScoreDoc[] best(IndexSearcher searcher, Query query, int most) throws IOException {
    TopSheets best = new TopSheets(searcher.getIndexReader(), most);
    searcher.search(
        query,
        new CollectorManager<TopSheets, Void>() {
          @Override
          public TopSheets newCollector() {
            return best;
          }

          @Override
          public Void reduce(java.util.Collection<TopSheets> collectors) {
            return null;
          }
        });
    return best.sheets();
  }

  private static List<Integer> docs(ScoreDoc[] sheets) {
    return Arrays.stream(sheets).map(sheet -> sheet.doc).toList();
  }
}
