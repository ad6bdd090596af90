package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who may do what with a practice. */
public final class PracticeRights {

  private PracticeRights() {}

  /** Whether the published sheet may be read; a null actor is a visitor. */
  public static boolean mayRead(Actor actor, Practice practice) {
    return practice.published()
        && practice.status().open()
        && readable(actor, practice.visibility(), practice.producer());
  }

  /** Whether something of this visibility and producer may be read. */
  public static boolean readable(Actor actor, Visibility visibility, String producer) {
    return switch (visibility) {
      case PUBLIC -> true;
      case RESEAU -> actor != null;
      case MD -> actor != null && (actor.worksForAll() || actor.worksFor(producer));
    };
  }

  /** Whether the draft may be read and changed. */
  public static boolean mayEdit(Actor actor, Practice practice) {
    return actor != null
        && (actor.account().equals(practice.createdBy()) || mayPublish(actor, practice));
  }

  /** Whether the draft may be published. */
  public static boolean mayPublish(Actor actor, Practice practice) {
    return mayPublish(actor, practice.createdBy(), practice.draft().producer());
  }

  /**
   * Whether a sheet that this author writes for this organisation may be published: reviewers
   * publish for their organisation, referents what they wrote themselves where nobody reviews it.
   */
  public static boolean mayPublish(Actor actor, String author, String producer) {
    return actor != null
        && (mayReviewFor(actor, producer)
            || (actor.withoutReview()
                && actor.worksFor(producer)
                && actor.account().equals(author)));
  }

  /** Whether the draft of somebody may be decided on: published or given back. */
  public static boolean mayReview(Actor actor, Practice practice) {
    return actor != null && mayReviewFor(actor, practice.draft().producer());
  }

  /** Whether the actor decides on what is written for this organisation. */
  public static boolean mayReviewFor(Actor actor, String producer) {
    return actor.worksForAll() || (actor.role() == Role.RELECTEUR_MD && actor.worksFor(producer));
  }

  /** Whether the actor chooses if an organisation reviews what its referents write. */
  public static boolean mayChooseReview(Actor actor, String organisation) {
    return actor != null && mayReviewFor(actor, organisation);
  }

  /** The tokens a reader holds; a sheet is found by who shares one of its {@link #tokensOf}. */
  public static Set<String> tokensOf(Optional<Actor> reader) {
    Set<String> tokens = new TreeSet<>(Set.of("PUBLIC"));
    reader.ifPresent(
        actor -> {
          tokens.add("RESEAU");
          if (actor.organisation() != null) {
            tokens.add("MD:" + actor.organisation());
          }
          if (actor.worksForAll()) {
            tokens.add("MD");
          }
        });
    return tokens;
  }

  /** The tokens that open a published sheet. */
  public static Set<String> tokensOf(Practice practice) {
    return tokensOf(practice.visibility(), practice.producer());
  }

  /** The tokens that open something of this visibility and producer. */
  public static Set<String> tokensOf(Visibility visibility, String producer) {
    return switch (visibility) {
      case PUBLIC -> Set.of("PUBLIC");
      case RESEAU -> Set.of("RESEAU");
      case MD -> Set.of("MD", "MD:" + producer);
    };
  }
}
