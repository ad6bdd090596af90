package fr.terreau.domain.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Brings what lists ask of published sheets up to date, for those published before the product knew
 * how. Can be broken off and taken up again at any time.
 */
@ApplicationScoped
public class SumUpPractices {

  private static final int AT_ONCE = 200;

  private final Practices practices;

  protected SumUpPractices() {
    this(null);
  }

  @Inject
  public SumUpPractices(Practices practices) {
    this.practices = practices;
  }

  /** Sums up some sheets in one transaction; 0 when all are done. */
  @Transactional
  public int some() {
    List<String> ids = practices.summedUpBefore(Practice.SUMMED_UP, AT_ONCE);
    for (String id : ids) {
      practices
          .locked(id)
          .ifPresent(practice -> practice.sumUp(PublishPractice.newest(practices, practice)));
    }
    practices.flush();
    return ids.size();
  }
}
