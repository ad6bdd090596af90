package fr.terreau.portal.search.reading;

import fr.terreau.domain.directory.Gazetteer;
import fr.terreau.domain.directory.Gazetteers;
import fr.terreau.portal.platform.Measure;
import fr.terreau.search.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a typed question before it is searched as words: filters that are written out, numbers with
 * their units, dates, then places. What one of them has taken is not read by the next.
 */
@ApplicationScoped
public class QuestionReader {

  /** Longer than this is no question of a person. */
  private static final int LONGEST = 1000;

  private static final Pattern ONE_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern LEADS_TO_EVENT =
      Pattern.compile("\\b(?:journees?|rencontres?)(?: regionales?)?(?: (?:du|de|le))? ?$");

  private final Gazetteers gazetteers;
  private final References references;

  protected QuestionReader() {
    this(null, null);
  }

  @Inject
  public QuestionReader(Gazetteers gazetteers, References references) {
    this.gazetteers = gazetteers;
    this.references = references;
  }

  /**
   * What a question says. Whatever is typed is a question; what is not understood is words.
   *
   * @param asWords folded phrases that are words here, whatever else they could mean
   */
  public Understood read(String text, Collection<String> asWords) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Understood.words(text);
    }
    Gazetteer gazetteer = gazetteers.current();
    Typed typed = new Typed(text);
    asWords.forEach(typed::keep);
    List<Reading> readings = new ArrayList<>(FieldReader.read(typed, gazetteer, references));
    typed.keepQuoted();
    readings.addAll(MeasureReader.read(typed));
    DateReader.read(typed).forEach(date -> readings.add(ofEvent(date, typed).orElse(date)));
    readings.addAll(PlaceReader.read(gazetteer, typed));
    readings.sort(Comparator.comparingInt(Reading::start));
    return new Understood(typed.text(), readings);
  }

  /** The day of an event stands for the event: its sheets were made on other days. */
  private Optional<Reading> ofEvent(Reading date, Typed typed) {
    String day = date.values().getFirst();
    if (!date.name().equals(Measure.DATE) || !ONE_DAY.matcher(day).matches()) {
      return Optional.empty();
    }
    Matcher leading = LEADS_TO_EVENT.matcher(typed.plain()).region(0, date.start());
    int start = leading.find() ? leading.start() : date.start();
    return references
        .eventOn(LocalDate.parse(day))
        .map(
            event -> {
              typed.take(start, date.end());
              return new Reading(
                  start,
                  date.end(),
                  date.words(),
                  Facet.EVENT.urlName(),
                  List.of(event),
                  "",
                  false);
            });
  }
}
