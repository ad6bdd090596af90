package fr.terreau.search.lucene;

import fr.terreau.search.SearchEngine;
import fr.terreau.search.contract.EngineUnderTest;
import fr.terreau.search.contract.SearchEngineContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchEngineTest implements SearchEngineContract {

  @TempDir Path folder;
  private LuceneSearchEngine engine;

  @BeforeEach
  void open() {
    engine = LuceneSearchEngine.open(folder);
    EngineUnderTest.lay(engine);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Override
  public SearchEngine engine() {
    return engine;
  }

  @Override
  public SearchEngine reopened() {
    engine.close();
    engine = LuceneSearchEngine.open(folder);
    return engine;
  }
}
