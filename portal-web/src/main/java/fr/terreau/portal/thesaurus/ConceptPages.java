package fr.terreau.portal.thesaurus;

import fr.terreau.domain.thesaurus.Fault;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptChange;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.Typography;
import fr.terreau.portal.thesaurus.ConceptPage.Keeping;
import fr.terreau.portal.thesaurus.ConceptPage.Sheet;
import fr.terreau.portal.thesaurus.ConceptPage.Step;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page of a concept together. */
@RequestScoped
class ConceptPages {

  private static final int SHEETS = 8;
  private static final Set<String> DONE =
      Set.of("propose", "modifie", "accepte", "remplace", "importe");

  @Inject private Reading reading;
  @Inject private Concepts concepts;
  @Inject private Frames frames;
  @Inject private SheetNames names;

  ConceptPage page(Concept concept, String replacement, List<Fault> faults, String done) {
    Thesaurus thesaurus = reading.visible();
    SearchResult sheets = reading.sheets(concept.id(), SHEETS);
    return new ConceptPage(
        frames.frame(Section.AUCUNE),
        concept.id(),
        concept.prefLabel(),
        concept.prefLabelEn(),
        texts(concept, LabelKind.ALT),
        texts(concept, LabelKind.ACRONYM),
        texts(concept, LabelKind.FORMER_NAME),
        concept.definition().map(Typography::kept),
        path(concept, thesaurus),
        thesaurus.narrower(concept.id()).stream().map(reading::entry).toList(),
        concept.related().stream()
            .filter(id -> thesaurus.find(id).isPresent())
            .map(reading::link)
            .toList(),
        concept.closeMatches(),
        concept.status().name(),
        thesaurus.successor(concept.id()).map(Concept::id).map(reading::link),
        sheets.hits().stream().map(ConceptPages::sheet).toList(),
        sheets.total(),
        reading.keeps()
            ? Optional.of(keeping(concept, replacement, faults, thesaurus))
            : Optional.empty(),
        Optional.of(done).filter(DONE::contains));
  }

  private Keeping keeping(
      Concept concept, String replacement, List<Fault> faults, Thesaurus thesaurus) {
    Messages messages = frames.messages();
    FieldView field = ConceptForm.replacement(replacement, faults, thesaurus, messages);
    List<FormError> errors = new ArrayList<>(FormError.of(List.of(field)));
    faults.stream()
        .filter(fault -> fault.where() != Fault.Where.REPLACEMENT)
        .map(fault -> new FormError("gestes", ConceptForm.message(fault, thesaurus, messages)))
        .forEach(errors::add);
    List<Step> history =
        new ArrayList<>(
            concepts.history(concept.id()).stream()
                .map(change -> step(change, thesaurus, messages))
                .toList());
    Collections.reverse(history);
    return new Keeping(concepts.version(concept.id()), field, errors, history);
  }

  Step step(ConceptChange change, Thesaurus thesaurus, Messages messages) {
    return new Step(
        change.at(),
        change.gesture().name(),
        Stream.concat(
                change.function().stream(), change.organisation().map(names::organisation).stream())
            .collect(Collectors.joining(", ")),
        ChangeWords.of(change.fields(), thesaurus, messages));
  }

  private List<Link> path(Concept concept, Thesaurus thesaurus) {
    List<Link> path = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Concept> above = concept.broader().flatMap(thesaurus::find);
    while (above.isPresent() && seen.add(above.get().id())) {
      path.addFirst(reading.link(above.get().id()));
      above = above.get().broader().flatMap(thesaurus::find);
    }
    return path;
  }

  private static List<String> texts(Concept concept, LabelKind kind) {
    return concept.altLabels().stream()
        .filter(label -> label.kind() == kind)
        .map(Label::text)
        .toList();
  }

  private static Sheet sheet(SearchHit hit) {
    Map<String, String> display = hit.display();
    String date = display.getOrDefault(HitDisplay.DATE, "");
    String title =
        hit.title().fragments().stream().map(f -> f.text()).collect(Collectors.joining());
    return new Sheet(
        new Cote(
            display.getOrDefault(HitDisplay.TYPE, ""),
            display.getOrDefault(HitDisplay.BADGE, ""),
            date.length() > 4 ? date.substring(0, 4) : ""),
        Link.to(
            "/pratiques/"
                + display.get(HitDisplay.REFERENCE)
                + "/"
                + display.getOrDefault(HitDisplay.SLUG, "pratique"),
            Typography.kept(title)),
        display.getOrDefault(HitDisplay.ORGANISATION, ""));
  }
}
