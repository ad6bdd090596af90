package fr.terreau.portal.indexing;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryReferenceLoads;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.LoadReferenceData;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.event.InMemoryEvents;
import fr.terreau.domain.event.LoadEvents;
import fr.terreau.domain.file.InMemoryFileTexts;
import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.ImportPractice;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.portal.platform.Labels;
import fr.terreau.search.IndexChange;
import fr.terreau.search.Lexicon;
import fr.terreau.search.SheetDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sheets of the demonstration as the index gets them, without the text of their files. */
public final class DemoDocuments {

  private static final ImportPractice.Dates DATES =
      new ImportPractice.Dates(Specimens.NOON, Specimens.NOON, Specimens.NOON);

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final InMemoryTerritories territories = new InMemoryTerritories();
  private final InMemoryConcepts concepts = new InMemoryConcepts();
  private final InMemoryEvents events = new InMemoryEvents();
  private final Labels labels =
      new Labels(organisations, territories, concepts, events, Specimens.CLOCK);
  private final Map<String, PracticeSheet> sheets = new LinkedHashMap<>();

  public DemoDocuments() {
    LoadReferenceData lists =
        new LoadReferenceData(
            organisations,
            territories,
            concepts,
            new InMemoryReferenceLoads(),
            new InMemoryChangeLog());
    for (ReferenceList list : ReferenceList.values()) {
      lists.load(list);
    }
    new LoadEvents(events, new InMemoryReferenceLoads()).load();
    ImportPractice importing = new ImportPractice(practices, new InMemoryChangeLog());
    DemoSheets.all()
        .forEach(
            file -> {
              PracticeSheet read = SheetJson.toSheet(DemoSheets.sheet(file));
              PracticeSheet sheet =
                  read.with("attachments", identified(read, file.getString("id")));
              sheets.put(file.getString("id"), sheet);
              importing.fictional(file.getString("id"), sheet, Status.PUBLIE, DATES);
            });
  }

  /** Attachments get their identifiers when they are imported. */
  private static List<Attachment> identified(PracticeSheet sheet, String code) {
    return IntStream.range(0, sheet.attachments().size())
        .mapToObj(
            i -> Records.with(sheet.attachments().get(i), Map.of("id", "d-" + code + "-" + i)))
        .toList();
  }

  public InMemoryTerritories territories() {
    return territories;
  }

  public InMemoryOrganisations organisations() {
    return organisations;
  }

  public InMemoryConcepts concepts() {
    return concepts;
  }

  public InMemoryEvents events() {
    return events;
  }

  /** All sheets by their code. */
  public Map<String, PracticeSheet> sheets() {
    return sheets;
  }

  /** The words of the trade as the engine learns them. */
  Lexicon lexicon() {
    return TradeLexicon.of(concepts.all());
  }

  Labels labels() {
    return labels;
  }

  /** What the index is given for a code, under the code. */
  public SheetDocument document(String code) {
    Practice practice = practices.byReference(code).orElseThrow();
    SheetDocuments documents =
        new SheetDocuments(
            practices,
            organisations,
            territories,
            concepts,
            events,
            new InMemoryFileTexts(),
            labels);
    SheetDocument sheet = ((IndexChange.Put) documents.change(practice.id())).sheet();
    return new SheetDocument(
        code,
        sheet.title(),
        sheet.summary(),
        sheet.body(),
        sheet.keywords(),
        sheet.facets(),
        sheet.access(),
        sheet.sortDate(),
        sheet.pages(),
        sheet.display(),
        sheet.facts(),
        sheet.terms(),
        sheet.spans());
  }
}
