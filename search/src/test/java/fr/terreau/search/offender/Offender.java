package fr.terreau.search.offender;

import fr.terreau.search.analysis.StopWords;
import java.util.Date;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Disabled;

/** Breaks the rules of the module, so that a test can prove that they bite. */
@SuppressWarnings({"JavaUtilDate", "StringCaseLocaleUsage"})
class Offender {

  private final Date date = new Date(0);
  private final Term term = new Term("field", "text");

  @Disabled
  void prints() {
    System.out.println(
        date.toString().toLowerCase() + term.field() + StopWords.contains(term.text()));
  }
}
