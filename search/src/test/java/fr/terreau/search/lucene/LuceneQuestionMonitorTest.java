package fr.terreau.search.lucene;

import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.contract.EngineUnderTest;
import fr.terreau.search.contract.QuestionMonitorContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class LuceneQuestionMonitorTest implements QuestionMonitorContract {

  @TempDir Path folder;
  private final LuceneQuestionMonitor monitor = new LuceneQuestionMonitor();
  private LuceneSearchEngine engine;

  @BeforeEach
  void open() {
    engine = LuceneSearchEngine.open(folder);
    EngineUnderTest.lay(engine);
  }

  @AfterEach
  void close() {
    monitor.close();
    monitor.close();
    engine.close();
  }

  @Override
  public QuestionMonitor monitor() {
    return monitor;
  }

  @Override
  public SearchEngine engine() {
    return engine;
  }
}
