package fr.terreau.portal.suggest;

import fr.terreau.search.Suggester;
import fr.terreau.search.suggest.WordStarts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Opens what suggests, for the whole portal. */
@ApplicationScoped
class InMemory {

  @Produces
  @ApplicationScoped
  Suggester open() {
    return new WordStarts();
  }
}
