package fr.terreau.search.suggest;

import fr.terreau.search.Suggester;
import fr.terreau.search.contract.SuggestContract;

class WordStartsTest implements SuggestContract {

  private final Suggester suggester = new WordStarts();

  @Override
  public Suggester suggester() {
    return suggester;
  }
}
