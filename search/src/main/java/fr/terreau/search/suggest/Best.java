package fr.terreau.search.suggest;

import fr.terreau.search.Suggestable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The best answers among the {@link Starts} that are offered, few at a time. */
final class Best {

  /** Between those that answer as well as each other. */
  static final Comparator<Suggestable> BY_STANDING =
      Comparator.comparingInt(Suggestable::rank)
          .thenComparing(Comparator.comparingLong(Suggestable::weight).reversed())
          .thenComparing(Suggestable::label)
          .thenComparing(Suggestable::kind)
          .thenComparing(Suggestable::id);

  static final Comparator<Answer> ORDER =
      Comparator.comparingInt(Answer::manner)
          .thenComparing(Answer::empty)
          .thenComparing(answer -> answer.of(), BY_STANDING);

  private final Set<String> readerAccess;
  private final Predicate<Suggestable> isEmpty;
  private final Set<String> gone;
  private final int atMost;
  private final List<Answer> answers = new ArrayList<>();

  /**
   * @param gone identifiers of those that are suggested no more
   */
  Best(Set<String> readerAccess, Predicate<Suggestable> isEmpty, Set<String> gone, int atMost) {
    this.readerAccess = readerAccess;
    this.isEmpty = isEmpty;
    this.gone = gone;
    this.atMost = atMost;
  }

  /**
   * Something that answers.
   *
   * @param name which of its names does
   * @param standing its place in the order by standing
   */
  record Answer(Names names, int name, int manner, boolean empty, int standing) {

    Suggestable of() {
      return names.of();
    }
  }

  List<Answer> answers() {
    return answers;
  }

  /** Turns most away without a look at them; what it lets pass may still not be taken. */
  boolean mayTake(int manner, int standing) {
    if (answers.size() < atMost) {
      return true;
    }
    Answer worst = answers.getLast();
    return manner < worst.manner()
        || (manner == worst.manner() && (worst.empty() || standing < worst.standing()));
  }

  void offer(Names names, int name, int manner, int standing) {
    Suggestable suggestable = names.of();
    if (!visible(suggestable) || (!gone.isEmpty() && gone.contains(suggestable.id()))) {
      return;
    }
    Answer answer = new Answer(names, name, manner, isEmpty.test(suggestable), standing);
    boolean full = answers.size() == atMost;
    if ((full && ORDER.compare(answer, answers.getLast()) >= 0) || betterKnown(answer)) {
      return;
    }
    int place = Collections.binarySearch(answers, answer, ORDER);
    answers.add(place < 0 ? -place - 1 : place, answer);
    if (answers.size() > atMost) {
      answers.removeLast();
    }
  }

  /** Whether it is there by a better name; by a worse one it makes room. */
  private boolean betterKnown(Answer answer) {
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).names() == answer.names()) {
        if (answers.get(i).manner() <= answer.manner()) {
          return true;
        }
        answers.remove(i);
        return false;
      }
    }
    return false;
  }

  private boolean visible(Suggestable suggestable) {
    for (String token : suggestable.access()) {
      if (readerAccess.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
