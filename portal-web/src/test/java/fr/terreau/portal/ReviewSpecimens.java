package fr.terreau.portal;

import fr.terreau.domain.practice.Due;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.portal.account.AccountPage;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.ReviewNote;
import fr.terreau.portal.review.ChoicesPage;
import fr.terreau.portal.review.DuePage;
import fr.terreau.portal.review.ReviewPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the review and of what is due, rich, empty and hostile. */
final class ReviewSpecimens {

  private static final Instant NOON = Instant.parse("2026-03-02T13:32:00Z");
  private static final Cote COTE = new Cote("POLDOC", "42", "2025");

  private final Frame frame;
  private final String word;
  private final boolean rich;

  ReviewSpecimens(Frame frame, String word, boolean rich) {
    this.frame = frame;
    this.word = word;
    this.rich = rich;
  }

  void add(String end, Map<String, Page> all) {
    all.put("relecture" + end, thread());
    all.put("echeances" + end, due());
    all.put(
        "reglages" + end,
        new ChoicesPage(
            frame,
            List.of(new Option("md-07", word, true), new Option("md-42", word, false)),
            rich));
    all.put("compte" + end, account());
  }

  ReviewNote note() {
    return new ReviewNote(
        "A_CORRIGER", List.of(word, word), Optional.of(word), "/pratiques/p1/relecture");
  }

  private Page thread() {
    Set<String> gestures = new LinkedHashSet<>();
    if (rich) {
      gestures.addAll(ReviewPage.TALK);
      gestures.addAll(ReviewPage.LIFE);
    } else {
      gestures.add("commenter");
    }
    return new ReviewPage(
        frame,
        "/pratiques/p1/relecture",
        word,
        COTE,
        "EN_RELECTURE",
        rich ? Optional.of("PUBLIE") : Optional.empty(),
        3,
        "/pratiques/p1/modifier",
        Link.to("/pratiques/p1", "Lire"),
        rich
            ? new ReviewPage.Draft(
                word,
                word,
                word,
                word,
                word,
                List.of(word),
                List.of(Link.to("/documents/d0", word)))
            : new ReviewPage.Draft("", "", "", "", "", List.of(), List.of()),
        rich ? steps() : List.of(),
        rich ? List.of(Link.to("/pratiques/p1/modifier#c-title", word)) : List.of(),
        rich
            ? List.of(
                new ReviewPage.Twin(Link.to("/pratiques/p2", word), word, true),
                new ReviewPage.Twin(Link.to("/pratiques/p3", word), word, false))
            : List.of(),
        rich ? word : "",
        "",
        rich ? List.of(new FormError("c-mots", word), new FormError("manque", word)) : List.of(),
        gestures,
        rich ? Optional.of("review.stale") : Optional.empty());
  }

  private List<ReviewPage.Step> steps() {
    List<ReviewPage.Step> steps = new ArrayList<>();
    for (ReviewStep.Kind kind : ReviewStep.Kind.values()) {
      steps.add(
          new ReviewPage.Step(
              steps.size() + 1,
              kind.name(),
              word,
              word,
              NOON,
              List.of(word, word),
              kind == ReviewStep.Kind.PUBLISHED ? Optional.of(1) : Optional.empty()));
    }
    return steps;
  }

  private Page due() {
    List<DuePage.Row> rows =
        rich
            ? Arrays.stream(Due.Kind.values())
                .map(
                    kind ->
                        new DuePage.Row(
                            kind.name(),
                            LocalDate.of(2026, 3, 2),
                            word,
                            kind == Due.Kind.REVIEW,
                            Link.to("/pratiques/p1", word),
                            COTE,
                            word,
                            kind == Due.Kind.REVIEW
                                ? Optional.of("/pratiques/p1/relecture#vie")
                                : Optional.empty()))
                .toList()
            : List.of();
    return new DuePage(frame, 12, rows, rows, rich);
  }

  private Page account() {
    return new AccountPage(
        frame,
        "md07@md.example",
        works(Status.BROUILLON),
        works(Status.A_CORRIGER),
        works(Status.EN_RELECTURE),
        works(Status.EN_RELECTURE),
        rich ? 63 : 0,
        List.of(Link.to("/echeances", "Échéances")));
  }

  private List<AccountPage.Work> works(Status status) {
    return (rich ? Stream.of(0, 1) : Stream.<Integer>empty())
        .map(
            i ->
                new AccountPage.Work(
                    Link.to("/pratiques/p" + i + "/modifier", word),
                    COTE,
                    status.name(),
                    NOON,
                    word,
                    i == 0 ? Optional.of(note()) : Optional.empty(),
                    i,
                    2 * i))
        .toList();
  }
}
