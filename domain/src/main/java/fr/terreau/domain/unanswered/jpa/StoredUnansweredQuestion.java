package fr.terreau.domain.unanswered.jpa;

import fr.terreau.domain.unanswered.UnansweredQuestion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Words that found nothing; days as texts, which sort as days do. */
@Entity
@Table(name = "unanswered_question")
class StoredUnansweredQuestion {

  @Id private String words;

  @Column(name = "times_asked")
  private long times;

  @Column(name = "first_day")
  private String firstDay;

  @Column(name = "last_day")
  private String lastDay;

  private boolean ignored;

  protected StoredUnansweredQuestion() {}

  StoredUnansweredQuestion(String words, long times, LocalDate day) {
    this.words = words;
    this.times = times;
    this.firstDay = day.toString();
    this.lastDay = day.toString();
  }

  void askedAgain(long more, LocalDate day) {
    times += more;
    if (day.toString().compareTo(lastDay) > 0) {
      lastDay = day.toString();
    }
  }

  void ignore() {
    ignored = true;
  }

  UnansweredQuestion question() {
    return new UnansweredQuestion(
        words, times, LocalDate.parse(firstDay), LocalDate.parse(lastDay));
  }
}
