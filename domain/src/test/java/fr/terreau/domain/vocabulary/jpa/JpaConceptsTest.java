package fr.terreau.domain.vocabulary.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.ConceptsContract;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stored thesaurus keeps the contract, and has room for the one of the product. */
class JpaConceptsTest implements ConceptsContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<Concepts> work) {
    database.transact(entities -> work.accept(StoredVocabulary.concepts(entities)));
  }

  @Override
  public <T> T reading(Function<Concepts, T> question) {
    return database.inTransaction(entities -> question.apply(StoredVocabulary.concepts(entities)));
  }

  @Test
  void the_thesaurus_of_the_product_comes_back_whole() {
    writing(thesaurus -> thesaurus.saveAll(ShippedThesaurus.read()));
    assertEquals(
        new HashSet<>(ShippedThesaurus.read()), new HashSet<Concept>(reading(Concepts::all)));
  }
}
