package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the sheets of one segment that hold one word of a question. */
final class WordScorer extends Scorer {

  private final FormLeaf[] forms;
  private final DocIdSetIterator sheets;

  WordScorer(List<FormLeaf> forms) {
    this.forms = forms.toArray(FormLeaf[]::new);
    List<DocIdSetIterator> finders =
        forms.stream().flatMap(form -> form.finders().stream()).toList();
    sheets = finders.size() == 1 ? finders.getFirst() : new Union(finders);
  }

  @Override
  public int docID() {
    return sheets.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return sheets;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }

  @Override
  public float score() throws IOException {
    int sheet = sheets.docID();
    float best = 0;
    for (FormLeaf form : forms) {
      best = Math.max(best, form.score(sheet));
    }
    return best;
  }

  String explain() throws IOException {
    int sheet = sheets.docID();
    FormLeaf best = forms[0];
    for (FormLeaf form : forms) {
      best = form.score(sheet) > best.score(sheet) ? form : best;
    }
    return best.explain(sheet);
  }

  /** The sheets of a few iterators, each once. */
  private static final class Union extends DocIdSetIterator {

    private final DocIdSetIterator[] parts;
    private int at = -1;

    Union(List<DocIdSetIterator> parts) {
      this.parts = parts.toArray(DocIdSetIterator[]::new);
    }

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() throws IOException {
      int next = NO_MORE_DOCS;
      for (DocIdSetIterator part : parts) {
        next = Math.min(next, part.docID() <= at ? part.nextDoc() : part.docID());
      }
      at = next;
      return at;
    }

    @Override
    public int advance(int target) throws IOException {
      int next = NO_MORE_DOCS;
      for (DocIdSetIterator part : parts) {
        next = Math.min(next, part.docID() < target ? part.advance(target) : part.docID());
      }
      at = next;
      return at;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (DocIdSetIterator part : parts) {
        cost += part.cost();
      }
      return cost;
    }
  }
}
