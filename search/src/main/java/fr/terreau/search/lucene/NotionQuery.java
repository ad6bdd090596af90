package fr.terreau.search.lucene;

import fr.terreau.search.lucene.Sense.Synonym;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * The sheets that say a notion by one of its names, in their title or elsewhere. Names come from a
 * thesaurus, so the same ones are asked for again and again: which sheets of a segment say them is
 * found out once and remembered ({@link NotionSets}). How often they say it does not count.
 */
final class NotionQuery extends Query {

  private static final float TEXT = 0.6f;
  private static final float TITLE = 0.6f;

  private final List<Synonym> names;

  NotionQuery(List<Synonym> names) {
    this.names = List.copyOf(names);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<NotionSets.Sheets> said = new ArrayList<>();
    long holding = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      NotionSets.Sheets sheets = NotionSets.of(this, leaf);
      said.add(sheets);
      holding += sheets.count();
    }
    CollectionStatistics all = searcher.collectionStatistics(IndexSchema.ALL);
    long known = Math.max(holding, all == null ? 0 : all.docCount());
    double rarity = Math.log1p((known - holding + 0.5) / (holding + 0.5));
    return new NotionWeight(this, said, boost * (float) rarity);
  }

  /** Sheets that say it anywhere. */
  Query anywhere() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Synonym name : names) {
      any.add(sideBySide(IndexSchema.ALL, name), Occur.SHOULD);
      any.add(sideBySide(IndexSchema.FACTS, name), Occur.SHOULD);
    }
    return any.build();
  }

  /** Sheets whose title holds every word of a name. */
  Query inTitle() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Synonym name : names) {
      BooleanQuery.Builder every = new BooleanQuery.Builder();
      name.roots()
          .forEach(root -> every.add(new TermQuery(new Term(IndexSchema.TITLE, root)), Occur.MUST));
      any.add(every.build(), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query sideBySide(String field, Synonym name) {
    if (name.isWord()) {
      return new TermQuery(new Term(field, name.roots().getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < name.roots().size(); i++) {
      phrase.add(new Term(field, name.roots().get(i)), name.places().get(i));
    }
    return phrase.build();
  }

  /** Hands out scorers over what is remembered. */
  private static final class NotionWeight extends Weight {

    private final List<NotionSets.Sheets> said;
    private final float worth;

    NotionWeight(Query query, List<NotionSets.Sheets> said, float worth) {
      super(query);
      this.said = said;
      this.worth = worth;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      NotionSets.Sheets sheets = said.get(context.ord);
      return sheets.count() == 0
          ? null
          : new DefaultScorerSupplier(new NotionScorer(sheets.anywhere(), sheets.inTitle(), worth));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      ScorerSupplier supplier = scorerSupplier(context);
      Scorer scorer = supplier == null ? null : supplier.get(Long.MAX_VALUE);
      if (scorer == null || scorer.iterator().advance(doc) != doc) {
        return Explanation.noMatch("called by none of its other names");
      }
      return Explanation.match(
          scorer.score(), String.format(Locale.ROOT, "other names: worth %.2f", worth));
    }
  }

  private static final class NotionScorer extends Scorer {

    private final DocIdSetIterator anywhere;
    private final DocIdSetIterator inTitle;
    private final float worth;

    NotionScorer(DocIdSetIterator anywhere, DocIdSetIterator inTitle, float worth) {
      this.anywhere = anywhere;
      this.inTitle = inTitle;
      this.worth = worth;
    }

    @Override
    public int docID() {
      return anywhere.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return anywhere;
    }

    @Override
    public float getMaxScore(int upTo) {
      return worth * (TEXT + TITLE);
    }

    @Override
    public float score() throws IOException {
      int sheet = anywhere.docID();
      boolean named =
          inTitle.docID() == sheet || (inTitle.docID() < sheet && inTitle.advance(sheet) == sheet);
      return named ? worth * (TEXT + TITLE) : worth * TEXT;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    Query anywhere = anywhere();
    anywhere.visit(visitor.getSubVisitor(Occur.SHOULD, this));
  }

  @Override
  public String toString(String field) {
    Set<String> said = new HashSet<>();
    names.forEach(name -> said.add(String.join(" ", name.roots())));
    return "notion" + said;
  }

  /** Weights are not told apart: they boost, and do not change which sheets are found. */
  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && said().equals(((NotionQuery) other).said());
  }

  private List<List<Object>> said() {
    return names.stream().map(name -> List.<Object>of(name.roots(), name.places())).toList();
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), said());
  }
}
