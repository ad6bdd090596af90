package fr.terreau.search.contract;

import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SheetDocument;

/** Where the contract gets its engine from. */
public interface EngineUnderTest {

  /** The engine, opened once for each test, holding a sound and empty index at position 0. */
  SearchEngine engine();

  /** The same index after the engine was closed and opened again; {@link #engine()} follows. */
  SearchEngine reopened();

  default void index(SheetDocument... sheets) {
    engine().apply(Specimens.puts(sheets), 1);
  }

  /** Gives an engine without index a sound and empty one. */
  static void lay(SearchEngine engine) {
    try (Rebuild rebuild = engine.beginRebuild()) {
      rebuild.publish(0);
    }
  }
}
