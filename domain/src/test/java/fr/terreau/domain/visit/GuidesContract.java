package fr.terreau.domain.visit;

import static fr.terreau.domain.visit.VisitsContract.ANIMATOR;
import static fr.terreau.domain.visit.VisitsContract.LOIRE;
import static fr.terreau.domain.visit.VisitsContract.NOWHERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Published;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every keeper of guides keeps to. */
public interface GuidesContract {

  /** Runs the work on the practices in one transaction and commits it. */
  void publishing(Consumer<Practices> work);

  /** Asks the guides in a transaction of its own. */
  <T> T asking(Function<Guides, T> question);

  private void given() {
    publishing(
        practices -> {
          Published.as(
              practices,
              "V-2",
              GuideSpecimens.sheet("2.0", GuideSpecimens.whole(), Visibility.PUBLIC));
          Published.as(
              practices,
              "V-1",
              GuideSpecimens.sheet("1.0", GuideSpecimens.whole(), Visibility.RESEAU));
          Published.as(
              practices, "V-3", GuideSpecimens.sheet("3.0", GuideSpecimens.whole(), Visibility.MD));
          Published.as(practices, "C-1", Specimens.completeConvention());
        });
  }

  private List<String> within(Actor actor) {
    return asking(guides -> guides.within(VisitScope.readable(actor), 9)).stream()
        .map(guide -> guide.practice().reference() + " " + guide.revision().sheet().version())
        .toList();
  }

  @Test
  default void guides_come_by_title_as_far_as_one_may_read() {
    given();
    assertEquals(List.of("V-1 1.0", "V-2 2.0"), within(LOIRE));
    assertEquals(List.of("V-1 1.0", "V-2 2.0"), within(NOWHERE));
    assertEquals(List.of("V-1 1.0", "V-2 2.0", "V-3 3.0"), within(ANIMATOR));
    assertEquals(
        List.of("V-1 1.0", "V-2 2.0", "V-3 3.0"), within(new Actor("a-9", "md-01", Role.REFERENT)));
    assertEquals(1, asking(guides -> guides.within(VisitScope.readable(LOIRE), 1)).size());
  }

  @Test
  default void a_guide_says_what_it_says_today() {
    given();
    publishing(
        practices ->
            Published.as(
                practices,
                "V-2",
                GuideSpecimens.sheet("2.1", GuideSpecimens.whole(), Visibility.PUBLIC)));
    assertEquals(List.of("V-1 1.0", "V-2 2.1"), within(LOIRE));
  }
}
