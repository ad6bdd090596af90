package fr.terreau.domain.directory;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryOrganisationsTest implements OrganisationsContract {

  private final InMemoryOrganisations organisations = new InMemoryOrganisations();

  @Override
  public void writing(Consumer<Organisations> work) {
    work.accept(organisations);
  }

  @Override
  public <T> T reading(Function<Organisations, T> question) {
    return question.apply(organisations);
  }
}
