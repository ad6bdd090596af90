package fr.terreau.portal.indexing;

import fr.terreau.portal.platform.Settings;
import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.lucene.LuceneQuestionMonitor;
import fr.terreau.search.lucene.LuceneSearchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Opens the search engine for the whole portal, and closes it with it. */
@ApplicationScoped
class Engine {

  @Produces
  @ApplicationScoped
  SearchEngine open(Settings settings) {
    return LuceneSearchEngine.open(settings.folder("index"));
  }

  void close(@Disposes SearchEngine engine) {
    engine.close();
  }

  @Produces
  @ApplicationScoped
  QuestionMonitor questions() {
    return new LuceneQuestionMonitor();
  }

  void close(@Disposes QuestionMonitor questions) {
    questions.close();
  }
}
