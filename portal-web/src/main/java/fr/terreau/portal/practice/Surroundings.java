package fr.terreau.portal.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Lineage;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Practices.Incoming;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.Relation.Kind;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.practice.SheetReader.Opened;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheets around a sheet, of those that the reader may open; the others are not even counted.
 */
@RequestScoped
class Surroundings {

  /** Ties that say the same from either end. */
  private static final Map<Kind, Kind> CONVERSE =
      Map.of(
          Kind.EST_MODELE_DE, Kind.EST_EXEMPLE_DE,
          Kind.EST_EXEMPLE_DE, Kind.EST_MODELE_DE,
          Kind.REMPLACE, Kind.REMPLACE_PAR,
          Kind.REMPLACE_PAR, Kind.REMPLACE);

  @Inject private Practices practices;
  @Inject private WhoIsAsking who;
  @Inject private SheetNames names;

  private final Set<String> shown = new HashSet<>();

  /** Identifiers of the sheets that were given so far. */
  Set<String> shown() {
    return Set.copyOf(shown);
  }

  /** Ties in both directions, without the family, which has a place of its own. */
  List<PracticePage.Relation> relations(Practice practice, PracticeSheet sheet) {
    List<Relation> outgoing =
        sheet.relations().stream().filter(r -> r.kind() != null && r.ref() != null).toList();
    Map<String, Practice> targets = byName(outgoing.stream().map(Relation::ref).toList());
    List<Incoming> incoming =
        practice.published()
            ? practices.relationsTo(practice.reference()).stream()
                .filter(tie -> readable(tie.from()))
                .toList()
            : List.of();
    Map<String, Cote> cotes =
        cotes(Stream.concat(targets.values().stream(), incoming.stream().map(Incoming::from)));
    List<PracticePage.Relation> shown = new ArrayList<>();
    outgoing.stream()
        .filter(tie -> tie.kind() != Kind.ADAPTE_DE && targets.containsKey(tie.ref()))
        .forEach(tie -> shown.add(relation(tie.kind(), false, targets.get(tie.ref()), cotes)));
    incoming.stream()
        .filter(tie -> tie.kind() != Kind.ADAPTE_DE && !said(tie, outgoing, targets))
        .forEach(tie -> shown.add(relation(tie.kind(), true, tie.from(), cotes)));
    return shown;
  }

  /** Where a published sheet comes from and what was made of it. */
  Optional<PracticePage.Family> family(Opened opened, Messages messages) {
    if (opened.revision().isEmpty()) {
      return Optional.empty();
    }
    Lineage lineage = Lineage.of(practices, opened.practice(), this::readable);
    Map<String, Cote> cotes =
        cotes(
            Stream.concat(lineage.origins().stream(), lineage.adaptations().stream())
                .map(Lineage.Kin::practice));
    return lineage.origins().isEmpty() && lineage.adaptations().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PracticePage.Family(
                lineage.origins().stream().map(kin -> kin(kin, cotes, messages)).toList(),
                lineage.adaptations().stream().map(kin -> kin(kin, cotes, messages)).toList()));
  }

  private static PracticePage.Kin kin(Lineage.Kin kin, Map<String, Cote> cotes, Messages messages) {
    Practice practice = kin.practice();
    return new PracticePage.Kin(
        Link.to(PracticePages.url(practice), title(practice, messages)),
        Optional.ofNullable(cotes.get(practice.id())),
        kin.steps(),
        kin.note().map(reuse -> reuse.adaptation()));
  }

  private static PracticePage.Relation relation(
      Kind kind, boolean incoming, Practice target, Map<String, Cote> cotes) {
    return new PracticePage.Relation(
        kind.name(),
        incoming,
        Link.to(PracticePages.url(target), Objects.requireNonNullElse(target.title(), "")),
        Optional.ofNullable(cotes.get(target.id())));
  }

  /** Whether this sheet says itself what the other one says of it. */
  private static boolean said(
      Incoming tie, List<Relation> outgoing, Map<String, Practice> targets) {
    return outgoing.stream()
        .filter(own -> own.kind() == CONVERSE.get(tie.kind()))
        .map(own -> targets.get(own.ref()))
        .anyMatch(target -> target != null && target.id().equals(tie.from().id()));
  }

  private Map<String, Practice> byName(List<String> references) {
    Map<String, Practice> found = new HashMap<>();
    practices.byReferences(references).stream()
        .filter(this::readable)
        .forEach(
            practice -> {
              found.put(practice.reference(), practice);
              found.put(practice.id(), practice);
            });
    return found;
  }

  private Map<String, Cote> cotes(Stream<Practice> of) {
    Map<String, Practice> wanted =
        of.collect(Collectors.toMap(Practice::id, Function.identity(), (one, same) -> one));
    shown.addAll(wanted.keySet());
    return practices.newestRevisions(wanted.keySet()).stream()
        .collect(Collectors.toMap(Revision::practice, r -> names.cote(r.sheet())));
  }

  private boolean readable(Practice practice) {
    Actor actor = who.actor().orElse(null);
    return PracticeRights.mayRead(actor, practice);
  }

  private static String title(Practice practice, Messages messages) {
    return practice.title() == null || practice.title().isBlank()
        ? messages.get("practice.untitled")
        : practice.title();
  }
}
