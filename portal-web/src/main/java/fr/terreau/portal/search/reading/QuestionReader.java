package fr.terreau.portal.search.reading;

import fr.terreau.domain.directory.Gazetteers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Reads a typed question: its places, before it is searched as words. */
@ApplicationScoped
public class QuestionReader {

  private final Gazetteers gazetteers;

  protected QuestionReader() {
    this(null);
  }

  @Inject
  public QuestionReader(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
  }

  /**
   * What a question says. Whatever is typed is a question; what is not understood is words.
   *
   * @param asWords folded phrases that are words here, whatever else they could mean
   * @param places whether places are looked for: not when one was chosen already
   */
  public Understood read(String text, Collection<String> asWords, boolean places) {
    if (text.isBlank()) {
      return Understood.words(text);
    }
    Typed typed = new Typed(text);
    asWords.forEach(typed::keep);
    typed.keepQuoted();
    List<Reading> readings = new ArrayList<>();
    if (places) {
      readings.addAll(PlaceReader.read(gazetteers.current(), typed));
    }
    readings.sort(Comparator.comparingInt(Reading::start));
    return new Understood(typed.text(), readings);
  }
}
