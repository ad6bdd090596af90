package fr.terreau.search.suggest;

import fr.terreau.search.Suggestable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The best answers of one kind, few at a time. */
final class Best {

  static final Comparator<Answer> ORDER =
      Comparator.comparingInt(Answer::manner)
          .thenComparing(Answer::empty)
          .thenComparingInt(answer -> answer.of().rank())
          .thenComparing(
              Comparator.comparingLong((Answer answer) -> answer.of().weight()).reversed())
          .thenComparing(answer -> answer.of().label())
          .thenComparing(answer -> answer.of().kind())
          .thenComparing(answer -> answer.of().id());

  private final Set<String> readerAccess;
  private final Predicate<Suggestable> isEmpty;
  private final int atMost;
  private final List<Answer> answers = new ArrayList<>();

  Best(Set<String> readerAccess, Predicate<Suggestable> isEmpty, int atMost) {
    this.readerAccess = readerAccess;
    this.isEmpty = isEmpty;
    this.atMost = atMost;
  }

  /**
   * Something that answers.
   *
   * @param name which of its names does
   * @param manner how well it does, the smallest best
   */
  record Answer(Names names, int name, int manner, boolean empty) {

    Suggestable of() {
      return names.of();
    }
  }

  List<Answer> answers() {
    return answers;
  }

  /** Most of what begins with two letters is turned away by the first line. */
  void offer(Names names, int name, int manner) {
    boolean full = answers.size() == atMost;
    if ((full && manner > answers.getLast().manner()) || !visible(names.of())) {
      return;
    }
    Answer answer = new Answer(names, name, manner, isEmpty.test(names.of()));
    if (full && ORDER.compare(answer, answers.getLast()) >= 0) {
      return;
    }
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).names() == names) {
        if (answers.get(i).manner() <= manner) {
          return;
        }
        answers.remove(i);
        break;
      }
    }
    int place = Collections.binarySearch(answers, answer, ORDER);
    answers.add(place < 0 ? -place - 1 : place, answer);
    if (answers.size() > atMost) {
      answers.removeLast();
    }
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
