package fr.terreau.domain.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.directory.Organisation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every directory of organisations keeps to. */
public interface OrganisationsContract {

  Organisation SAVOIE =
      new Organisation(
          "savoie-biblio",
          Kind.BIBLIOTHEQUE_DEPARTEMENTALE,
          "Savoie-biblio – Direction de la lecture publique",
          "Savoie-biblio",
          List.of("BDP 73", "BDP 74"),
          List.of("APS"),
          List.of("73", "74"),
          false,
          true);
  Organisation LYON =
      new Organisation(
          "metropole-lyon",
          Kind.BIBLIOTHEQUE_DEPARTEMENTALE,
          "Métropole de Lyon, lecture publique",
          "Métropole de Lyon",
          List.of(),
          List.of(),
          List.of("69M"),
          false,
          false);
  Organisation MINISTRY =
      new Organisation(
          "education-nationale",
          Kind.PARTENAIRE,
          "Éducation nationale, Canopé",
          "Éducation nationale",
          List.of(),
          List.of(),
          List.of(),
          true,
          false);

  /** Runs the work on the organisations in one transaction and commits it. */
  void writing(Consumer<Organisations> work);

  /** Asks the organisations in a transaction of their own. */
  <T> T reading(Function<Organisations, T> question);

  private void given(Organisation... organisations) {
    writing(
        directory -> {
          for (Organisation organisation : organisations) {
            directory.save(organisation);
          }
        });
  }

  @Test
  default void an_organisation_comes_back_as_it_was_saved() {
    given(SAVOIE, MINISTRY);
    assertEquals(Optional.of(SAVOIE), reading(directory -> directory.find("savoie-biblio")));
    assertEquals(
        Optional.of(MINISTRY), reading(directory -> directory.find("education-nationale")));
    assertEquals(Optional.empty(), reading(directory -> directory.find("md-00")));
  }

  @Test
  default void organisations_are_sorted_by_name_without_regard_to_accents() {
    given(SAVOIE, LYON, MINISTRY);
    assertEquals(List.of(MINISTRY, LYON, SAVOIE), reading(Organisations::all));
  }

  @Test
  default void departmental_libraries_are_told_from_the_others() {
    given(SAVOIE, LYON, MINISTRY);
    assertEquals(List.of(LYON, SAVOIE), reading(Organisations::departmentalLibraries));
  }

  @Test
  default void saving_again_replaces() {
    given(SAVOIE);
    Organisation confirmed =
        new Organisation(
            "savoie-biblio",
            Kind.BIBLIOTHEQUE_DEPARTEMENTALE,
            "Savoie-biblio",
            "Savoie-biblio",
            List.of(),
            List.of(),
            List.of("73", "74"),
            false,
            false);
    given(confirmed);
    assertEquals(List.of(confirmed), reading(Organisations::all));
  }

  @Test
  default void the_badge_tells_the_departments() {
    assertEquals("73 74", SAVOIE.badge());
    assertEquals("69M", LYON.badge());
    assertEquals("", MINISTRY.badge());
  }
}
