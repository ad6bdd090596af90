package fr.terreau.domain.directory.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.LoadReferenceData;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.vocabulary.jpa.StoredVocabulary;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lists of the product find their place in the database, once, whatever happens meanwhile. */
class LoadIntoDatabaseTest {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  private static boolean load(EntityManager entities, ReferenceList list) {
    return new LoadReferenceData(
            new JpaOrganisations(entities),
            new JpaTerritories(entities),
            StoredVocabulary.concepts(entities),
            new JpaReferenceLoads(entities, Clock.systemUTC()),
            new InMemoryChangeLog())
        .load(list);
  }

  private boolean load(ReferenceList list) {
    return database.inTransaction(entities -> load(entities, list));
  }

  @Test
  void the_first_start_loads_and_the_second_does_not() {
    for (ReferenceList list : ReferenceList.values()) {
      assertTrue(load(list), list.name());
    }
    for (ReferenceList list : ReferenceList.values()) {
      assertFalse(load(list), list.name());
    }
    database.transact(
        entities -> {
          Territories map = new JpaTerritories(entities);
          Organisations directory = new JpaOrganisations(entities);
          assertEquals(41_194, map.count());
          assertEquals(12, directory.departmentalLibraries().size());
          assertEquals(233, StoredVocabulary.concepts(entities).all().size());
          assertEquals(58, map.countIn("EPCI:200046977", Kind.COMMUNE));
          assertEquals(
              List.of("DEPARTEMENT:38", "DEPARTEMENT:69"),
              map.departementsOf("EPCI:200077014").stream().map(Territory::id).toList());
          assertEquals("Saint-Étienne", map.search("saint etienne", 5).getFirst().name());
        });
  }

  @Test
  void a_newer_list_is_laid_over_the_older() {
    load(ReferenceList.TERRITORIES);
    database.transact(
        entities ->
            new JpaReferenceLoads(entities, Clock.systemUTC()).record("TERRITORIES", "older"));
    assertTrue(load(ReferenceList.TERRITORIES));
    assertEquals(
        41_194, database.<Long>inTransaction(entities -> new JpaTerritories(entities).count()));
  }

  @Test
  void a_load_that_was_interrupted_left_nothing_and_starts_again() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.transact(
                entities -> {
                  load(entities, ReferenceList.TERRITORIES);
                  throw new IllegalStateException("the power went");
                }));
    assertEquals(0, database.<Long>inTransaction(entities -> new JpaTerritories(entities).count()));
    assertTrue(load(ReferenceList.TERRITORIES));
  }

  @Test
  void of_two_servers_that_start_together_one_loads() {
    List<CompletableFuture<Boolean>> servers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> load(ReferenceList.ORGANISATIONS)))
            .limit(2)
            .toList();
    assertEquals(1, servers.stream().filter(CompletableFuture::join).count());
  }
}
