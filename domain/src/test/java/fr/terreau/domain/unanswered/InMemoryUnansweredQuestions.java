package fr.terreau.domain.unanswered;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The twin of the unanswered questions, for tests of those who ask for them. */
public final class InMemoryUnansweredQuestions implements UnansweredQuestions {

  private final Map<String, UnansweredQuestion> asked = new TreeMap<>();
  private final Set<String> ignored = new HashSet<>();

  @Override
  public void add(LocalDate day, Map<String, Long> times) {
    new TreeMap<>(times).forEach((words, more) -> add(day, words, more));
    while (asked.size() > MOST) {
      UnansweredQuestion oldest =
          asked.values().stream()
              .min(
                  Comparator.comparing(UnansweredQuestion::lastDay)
                      .thenComparing(UnansweredQuestion::times)
                      .thenComparing(UnansweredQuestion::words))
              .orElseThrow();
      asked.remove(oldest.words());
      ignored.remove(oldest.words());
    }
  }

  private void add(LocalDate day, String words, long more) {
    UnansweredQuestion known = asked.get(words);
    if (known != null) {
      LocalDate last = day.isAfter(known.lastDay()) ? day : known.lastDay();
      asked.put(words, new UnansweredQuestion(words, known.times() + more, known.firstDay(), last));
    } else if (asked.values().stream().filter(q -> q.firstDay().equals(day)).count() < MOST_NEW) {
      asked.put(words, new UnansweredQuestion(words, more, day, day));
    }
  }

  @Override
  public List<UnansweredQuestion> mostAsked(int from, int atMost) {
    return asked.values().stream()
        .filter(question -> !ignored.contains(question.words()))
        .sorted(
            Comparator.comparingLong(UnansweredQuestion::times)
                .reversed()
                .thenComparing(UnansweredQuestion::lastDay, Comparator.reverseOrder())
                .thenComparing(UnansweredQuestion::words))
        .skip(from)
        .limit(atMost)
        .toList();
  }

  @Override
  public long count() {
    return asked.keySet().stream().filter(words -> !ignored.contains(words)).count();
  }

  @Override
  public void ignore(String words) {
    if (asked.containsKey(words)) {
      ignored.add(words);
    }
  }
}
