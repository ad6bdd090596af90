package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.IOSupplier;

/** One form of a word in one segment. */
final class FormLeaf {

  private final WordQuery.Sought sought;
  private final Scale scale;

  /** Prose, then facts; either may be missing, not both. */
  private final PostingsEnum all;

  private final PostingsEnum facts;
  private final PostingsEnum title;
  private final PostingsEnum keywords;
  private final PostingsEnum[] exact;
  private final PostingsEnum[] asWritten;
  private final PostingsEnum[] otherwise;
  private final NumericDocValues allLengths;
  private final NumericDocValues titleLengths;
  private final NumericDocValues keywordLengths;

  private FormLeaf(WordQuery.Sought sought, LeafReaderContext context, Scale scale)
      throws IOException {
    LeafReader reader = context.reader();
    String root = sought.form.root();
    this.sought = sought;
    this.scale = scale;
    all = postings(sought.all, new Term(IndexSchema.ALL, root), context);
    facts = postings(sought.facts, new Term(IndexSchema.FACTS, root), context);
    title = postings(sought.title, new Term(IndexSchema.TITLE, root), context);
    keywords = postings(sought.keywords, new Term(IndexSchema.KEYWORDS, root), context);
    exact = postings(sought.exact, context);
    asWritten = postings(sought.asWritten, context);
    otherwise = postings(sought.otherwise, context);
    allLengths = all == null ? null : reader.getNormValues(IndexSchema.ALL);
    titleLengths = title == null ? null : reader.getNormValues(IndexSchema.TITLE);
    keywordLengths = keywords == null ? null : reader.getNormValues(IndexSchema.KEYWORDS);
  }

  /** Null when no sheet of the segment holds the form. */
  static FormLeaf of(WordQuery.Sought sought, LeafReaderContext context, Scale scale)
      throws IOException {
    FormLeaf leaf = new FormLeaf(sought, context, scale);
    return leaf.all == null && leaf.facts == null ? null : leaf;
  }

  private static PostingsEnum[] postings(
      List<WordQuery.Sought.Found> terms, LeafReaderContext context) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (WordQuery.Sought.Found term : terms) {
      PostingsEnum postings = postings(term.states(), term.term(), context);
      if (postings != null) {
        found.add(postings);
      }
    }
    return found.toArray(PostingsEnum[]::new);
  }

  private static PostingsEnum postings(TermStates states, Term term, LeafReaderContext context)
      throws IOException {
    IOSupplier<TermState> supplier = states.get(context);
    TermState state = supplier == null ? null : supplier.get();
    Terms terms = state == null ? null : context.reader().terms(term.field());
    if (terms == null) {
      return null;
    }
    TermsEnum found = terms.iterator();
    found.seekExact(term.bytes(), state);
    boolean counted = !term.field().equals(IndexSchema.EXACT);
    return found.postings(null, counted ? PostingsEnum.FREQS : PostingsEnum.NONE);
  }

  /** What finds the sheets. */
  List<DocIdSetIterator> finders() {
    List<DocIdSetIterator> finders = new ArrayList<>();
    if (all != null) {
      finders.add(all);
    }
    if (facts != null) {
      finders.add(facts);
    }
    return finders;
  }

  long cost() {
    return (all == null ? 0 : all.cost()) + (facts == null ? 0 : facts.cost());
  }

  /** What the form is worth in a sheet; 0 when it is not there. */
  float score(int sheet) throws IOException {
    float inText = inText(sheet);
    float inFacts = facts != null && facts.docID() == sheet ? scale.facts(facts.freq()) : 0;
    if (inText == 0 && inFacts == 0) {
      return 0;
    }
    float inTitle =
        stands(title, sheet) ? scale.title(title.freq(), length(titleLengths, sheet)) : 0;
    float inHead =
        stands(keywords, sheet)
            ? scale.keywords(keywords.freq(), length(keywordLengths, sheet))
            : 0;
    float gained = inText + inFacts + inTitle + inHead;
    return sought.worth * scale.ranked(gained, isExact(sheet), isAsWritten(sheet));
  }

  private float inText(int sheet) throws IOException {
    if (all == null || all.docID() != sheet) {
      return 0;
    }
    return scale.text(all.freq(), length(allLengths, sheet));
  }

  private boolean isExact(int sheet) throws IOException {
    return sought.form.exact().isEmpty() || anyStands(exact, sheet);
  }

  /** Whether the sheet writes the word with the accents that were typed, as far as they matter. */
  private boolean isAsWritten(int sheet) throws IOException {
    return sought.form.asWritten().isEmpty()
        ? !anyStands(otherwise, sheet)
        : anyStands(asWritten, sheet);
  }

  private static boolean anyStands(PostingsEnum[] forms, int sheet) throws IOException {
    for (PostingsEnum form : forms) {
      if (stands(form, sheet)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(PostingsEnum postings, int sheet) throws IOException {
    if (postings == null) {
      return false;
    }
    int at = postings.docID();
    return at == sheet || (at < sheet && postings.advance(sheet) == sheet);
  }

  private static int length(NumericDocValues lengths, int sheet) throws IOException {
    return lengths != null && lengths.advanceExact(sheet) ? (int) lengths.longValue() & 0xFF : 0;
  }

  /** In words, for the sheet that was scored last. */
  String explain(int sheet) throws IOException {
    return String.format(
        Locale.ROOT,
        "%s%s: worth %.2f, text %.2f, title %.2f, keywords %.2f, facts %.2f",
        sought.form.root(),
        isExact(sheet) ? "" : " (look-alike)",
        sought.worth,
        inText(sheet),
        stands(title, sheet) ? scale.title(title.freq(), length(titleLengths, sheet)) : 0,
        stands(keywords, sheet)
            ? scale.keywords(keywords.freq(), length(keywordLengths, sheet))
            : 0,
        facts != null && facts.docID() == sheet ? scale.facts(facts.freq()) : 0);
  }
}
