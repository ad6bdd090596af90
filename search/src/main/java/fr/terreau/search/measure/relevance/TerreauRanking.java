package fr.terreau.search.measure.relevance;

import fr.terreau.search.Rebuild;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engine of the portal, asked through its door as the portal asks. */
final class TerreauRanking implements Ranking, AutoCloseable {

  private static final Set<String> READER = Set.of("PUBLIC");

  private final SearchEngine engine;
  private int relaxed;
  private int empty;

  /** Indexes a set in an empty folder. */
  TerreauRanking(JudgedSet set, Path folder) throws IOException {
    engine = LuceneSearchEngine.open(folder);
    try (Rebuild rebuild = engine.beginRebuild()) {
      set.documents(document -> rebuild.add(sheet(document)));
      rebuild.publish(1);
    }
  }

  private static SheetDocument sheet(JudgedSet.Judged document) {
    return new SheetDocument(
        document.id(),
        document.title(),
        "",
        document.text(),
        List.of(),
        Map.of(),
        READER,
        LocalDate.EPOCH,
        List.of(),
        Map.of());
  }

  @Override
  public List<String> best(String question, int most) {
    SearchQuery query =
        SearchQuery.of(question, READER).at(1, Math.min(most, SearchQuery.MAX_SIZE));
    SearchResult result = engine.search(query);
    relaxed += result.relaxation() instanceof Relaxation.None ? 0 : 1;
    empty += result.hits().isEmpty() ? 1 : 0;
    return result.hits().stream().map(SearchHit::id).toList();
  }

  /** How many questions found too little as they were typed. */
  int relaxed() {
    return relaxed;
  }

  /** How many questions found nothing at all. */
  int empty() {
    return empty;
  }

  @Override
  public void close() {
    engine.close();
  }
}
