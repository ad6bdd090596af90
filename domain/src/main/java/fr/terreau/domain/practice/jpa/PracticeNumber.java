package fr.terreau.domain.practice.jpa;

import fr.terreau.domain.practice.sheet.PracticeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given to a type. */
@Entity
@Table(name = "practice_number")
class PracticeNumber {

  @Id
  @Column(name = "practice_type")
  @Enumerated(EnumType.STRING)
  private PracticeType type;

  @Column(name = "last_number")
  private int last;

  protected PracticeNumber() {}

  int next() {
    return ++last;
  }

  void taken(int number) {
    last = Math.max(last, number);
  }
}
