package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * One word of a question, anywhere in a sheet, in any of the forms that may answer it; the best one
 * counts.
 *
 * <p>A sheet that holds the word itself, in either number, always goes before one that only holds
 * words of the same root: see {@link Scale#ranked}.
 */
final class WordQuery extends Query {

  private final List<Form> forms;

  WordQuery(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /**
   * A form of the word.
   *
   * @param root what finds the sheets
   * @param exact folded words that are the word itself; when there are none, the root is
   * @param asWritten what {@link IndexSchema#EXACT} holds of it with its accents when they make it
   *     another word
   * @param otherwise the same for the words that differ from it by an accent only
   * @param weight how much of its worth counts, 1 for what was typed
   */
  record Form(
      String root,
      List<String> exact,
      List<String> asWritten,
      List<String> otherwise,
      float weight) {
    Form {
      exact = List.copyOf(exact);
      asWritten = List.copyOf(asWritten);
      otherwise = List.copyOf(otherwise);
    }

    /** A form that is the word itself wherever its root stands. */
    static Form ofRoot(String root, float weight) {
      return new Form(root, List.of(), List.of(), List.of(), weight);
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(IndexSchema.ALL);
    long sheets = all == null ? 1 : all.docCount();
    List<Sought> sought = new ArrayList<>();
    for (Form form : forms) {
      sought.add(new Sought(searcher, form, sheets, boost));
    }
    return new WordWeight(this, sought, Scale.of(searcher));
  }

  /** The terms of a form, looked up once for all segments. */
  static final class Sought {

    final Form form;
    final TermStates all;
    final TermStates title;
    final TermStates keywords;
    final TermStates facts;
    final List<Found> exact;
    final List<Found> asWritten;
    final List<Found> otherwise;

    /** What the form is worth in this index: rare words tell more. */
    final float worth;

    Sought(IndexSearcher searcher, Form form, long sheets, float boost) throws IOException {
      this.form = form;
      all = states(searcher, IndexSchema.ALL, form.root());
      title = states(searcher, IndexSchema.TITLE, form.root());
      keywords = states(searcher, IndexSchema.KEYWORDS, form.root());
      facts = states(searcher, IndexSchema.FACTS, form.root());
      exact = found(searcher, form.exact());
      asWritten = found(searcher, form.asWritten());
      otherwise = found(searcher, form.otherwise());
      long holding = Math.max(all.docFreq(), facts.docFreq());
      worth = boost * form.weight() * Scale.rarity(holding, sheets);
    }

    /** A term that some sheet holds. */
    record Found(Term term, TermStates states) {}

    private static List<Found> found(IndexSearcher searcher, List<String> exact)
        throws IOException {
      List<Found> found = new ArrayList<>();
      for (String form : exact) {
        TermStates states = states(searcher, IndexSchema.EXACT, form);
        if (states.docFreq() > 0) {
          found.add(new Found(new Term(IndexSchema.EXACT, form), states));
        }
      }
      return found;
    }

    private static TermStates states(IndexSearcher searcher, String field, String text)
        throws IOException {
      return TermStates.build(searcher, new Term(field, text), true);
    }
  }

  /** Hands out scorers. */
  private static final class WordWeight extends Weight {

    private final List<Sought> sought;
    private final Scale scale;

    WordWeight(Query query, List<Sought> sought, Scale scale) {
      super(query);
      this.sought = sought;
      this.scale = scale;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      List<FormLeaf> leaves = new ArrayList<>();
      long cost = 0;
      for (Sought form : sought) {
        FormLeaf leaf = FormLeaf.of(form, context, scale);
        if (leaf != null) {
          leaves.add(leaf);
          cost += leaf.cost();
        }
      }
      if (leaves.isEmpty()) {
        return null;
      }
      WordScorer scorer = new WordScorer(leaves);
      long whole = cost;
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          return scorer;
        }

        @Override
        public long cost() {
          return whole;
        }
      };
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      ScorerSupplier supplier = scorerSupplier(context);
      Scorer scorer = supplier == null ? null : supplier.get(Long.MAX_VALUE);
      if (scorer == null || scorer.iterator().advance(doc) != doc) {
        return Explanation.noMatch("none of its forms");
      }
      float score = scorer.score();
      return Explanation.match(score, ((WordScorer) scorer).explain());
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(IndexSchema.ALL)) {
      visitor.consumeTerms(
          this,
          forms.stream().map(form -> new Term(IndexSchema.ALL, form.root())).toArray(Term[]::new));
    }
  }

  @Override
  public String toString(String field) {
    return forms.toString();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && forms.equals(((WordQuery) other).forms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), forms);
  }
}
