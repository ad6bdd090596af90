package fr.terreau.portal.search;

import fr.terreau.domain.unanswered.UnansweredQuestion;
import fr.terreau.domain.unanswered.UnansweredQuestions;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Started;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Remembers which words found nothing, for those who keep the thesaurus: the words and the day,
 * never who asked. They gather in memory and are written now and then, so that no question waits
 * for the database; beyond a number nothing more is gathered.
 */
@ApplicationScoped
class VainQuestions {

  private static final Logger LOG = Logger.getLogger(VainQuestions.class.getName());
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int SECONDS = 60;
  private static final int MOST_GATHERED = 500;

  /** Mail addresses, telephone numbers and the like are not words of the trade. */
  private static final Pattern TELLS_OF_SOMEONE =
      Pattern.compile("@|www\\.|https?:|\\d(?:[\\s.\\-/()]*\\d){7}");

  private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}.*\\p{L}");

  private final UnansweredQuestions questions;
  private final Clock clock;

  @Resource private ManagedScheduledExecutorService threads;

  private final Map<String, Long> gathered = new HashMap<>();
  private ScheduledFuture<?> writing;

  protected VainQuestions() {
    this(null, null);
  }

  @Inject
  VainQuestions(UnansweredQuestions questions, Clock clock) {
    this.questions = questions;
    this.clock = clock;
  }

  void begin(@Observes @Priority(Started.FOLLOWERS) Started started) {
    writing = threads.scheduleWithFixedDelay(this::writeOrTell, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    if (writing != null) {
      writing.cancel(false);
      writeOrTell();
    }
  }

  /** Remembers the words of a question when nothing holds them as they were typed. */
  void note(Question question, SearchResult answer) {
    if (question.page() == 1 && inVain(answer)) {
      kept(question.text()).ifPresent(this::gather);
    }
  }

  /** What filters alone keep away was found. */
  static boolean inVain(SearchResult answer) {
    return answer.totalWithoutFilters() == 0 || !asTyped(answer.relaxation());
  }

  private static boolean asTyped(Relaxation relaxation) {
    return relaxation instanceof Relaxation.None
        || (relaxation instanceof Relaxation.FewerWords fewer && fewer.holdingAll() > 0);
  }

  /** The words as they are kept; nothing for what is no word, too long or may tell of someone. */
  static Optional<String> kept(String typed) {
    if (typed.length() > 2 * UnansweredQuestion.LONGEST || TELLS_OF_SOMEONE.matcher(typed).find()) {
      return Optional.empty();
    }
    String words = FoldedText.of(typed);
    return words.length() <= UnansweredQuestion.LONGEST && TWO_LETTERS.matcher(words).find()
        ? Optional.of(words)
        : Optional.empty();
  }

  private void gather(String words) {
    synchronized (gathered) {
      if (gathered.size() < MOST_GATHERED || gathered.containsKey(words)) {
        gathered.merge(words, 1L, Long::sum);
      }
    }
  }

  /** Writes what was gathered; what could not be written is gathered again. */
  synchronized void write() {
    Map<String, Long> batch;
    synchronized (gathered) {
      batch = Map.copyOf(gathered);
      gathered.clear();
    }
    if (batch.isEmpty()) {
      return;
    }
    try {
      questions.add(LocalDate.ofInstant(clock.instant(), PARIS), batch);
    } catch (RuntimeException e) {
      synchronized (gathered) {
        batch.forEach((words, times) -> gathered.merge(words, times, Long::sum));
      }
      throw e;
    }
  }

  private void writeOrTell() {
    try {
      write();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the questions that found nothing could not be written yet", e);
    }
  }
}
