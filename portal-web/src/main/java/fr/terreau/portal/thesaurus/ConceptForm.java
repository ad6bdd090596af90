package fr.terreau.portal.thesaurus;

import fr.terreau.domain.thesaurus.Fault;
import fr.terreau.domain.thesaurus.Fault.Where;
import fr.terreau.domain.thesaurus.Wording;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FieldView.Kind;
import fr.terreau.portal.platform.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed about a concept, field by field, as it was typed. */
final class ConceptForm {

  static final String TAKEN_OFF = "formes-retirees";

  private static final int NEAR = 3;
  private static final Map<Where, String> NAMES = new EnumMap<>(Where.class);

  static {
    NAMES.put(Where.LABEL, "libelle");
    NAMES.put(Where.LABEL_EN, "libelle-anglais");
    NAMES.put(Where.SYNONYMS, "synonymes");
    NAMES.put(Where.ACRONYMS, "sigles");
    NAMES.put(Where.FORMER_NAMES, "anciens-noms");
    NAMES.put(Where.HIDDEN, "formes-cachees");
    NAMES.put(Where.DEFINITION, "definition");
    NAMES.put(Where.BROADER, "rattachement");
    NAMES.put(Where.RELATED, "notions-liees");
    NAMES.put(Where.CLOSE_MATCHES, "alignements");
    NAMES.put(Where.REPLACEMENT, "remplacement");
  }

  private static final List<Where> AREAS =
      List.of(
          Where.SYNONYMS,
          Where.ACRONYMS,
          Where.FORMER_NAMES,
          Where.HIDDEN,
          Where.DEFINITION,
          Where.RELATED,
          Where.CLOSE_MATCHES);

  /** What is asked of who proposes; the rest is for those who accept. */
  private static final List<Where> PROPOSED =
      List.of(Where.LABEL, Where.DEFINITION, Where.SYNONYMS, Where.BROADER);

  private static final List<Where> EDITED =
      List.of(
          Where.LABEL,
          Where.LABEL_EN,
          Where.DEFINITION,
          Where.SYNONYMS,
          Where.ACRONYMS,
          Where.FORMER_NAMES,
          Where.HIDDEN,
          Where.BROADER,
          Where.RELATED,
          Where.CLOSE_MATCHES);

  private final Map<String, String> typed;
  private final boolean proposal;

  private ConceptForm(Map<String, String> typed, boolean proposal) {
    this.typed = typed;
    this.proposal = proposal;
  }

  static ConceptForm blank(String label) {
    return new ConceptForm(Map.of(name(Where.LABEL), label), true);
  }

  static ConceptForm of(HttpServletRequest request, boolean proposal) {
    return new ConceptForm(
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0])),
        proposal);
  }

  static ConceptForm of(Concept concept, Thesaurus thesaurus) {
    Wording wording = Wording.of(concept);
    return new ConceptForm(
        Map.ofEntries(
            Map.entry(name(Where.LABEL), wording.prefLabel()),
            Map.entry(name(Where.LABEL_EN), wording.prefLabelEn()),
            Map.entry(name(Where.DEFINITION), wording.definition()),
            Map.entry(name(Where.SYNONYMS), String.join("\n", wording.synonyms())),
            Map.entry(name(Where.ACRONYMS), String.join("\n", wording.acronyms())),
            Map.entry(name(Where.FORMER_NAMES), String.join("\n", wording.formerNames())),
            Map.entry(
                name(Where.BROADER), wording.broader().map(id -> shown(id, thesaurus)).orElse("")),
            Map.entry(
                name(Where.RELATED),
                wording.related().stream()
                    .map(id -> shown(id, thesaurus))
                    .collect(Collectors.joining("\n"))),
            Map.entry(name(Where.CLOSE_MATCHES), String.join("\n", wording.closeMatches()))),
        false);
  }

  /** The same with one more synonym, not kept before the form is sent. */
  ConceptForm alsoCalled(String synonym) {
    if (synonym.isBlank()) {
      return this;
    }
    Map<String, String> more = new HashMap<>(typed);
    more.merge(name(Where.SYNONYMS), synonym.strip(), (known, one) -> (known + "\n" + one).strip());
    return new ConceptForm(more, proposal);
  }

  Wording wording(Thesaurus thesaurus) {
    return new Wording(
        text(name(Where.LABEL)),
        text(name(Where.LABEL_EN)),
        lines(name(Where.SYNONYMS)),
        lines(name(Where.ACRONYMS)),
        lines(name(Where.FORMER_NAMES)),
        lines(name(Where.HIDDEN)),
        lines(TAKEN_OFF),
        text(name(Where.DEFINITION)),
        Optional.of(text(name(Where.BROADER)).strip())
            .filter(label -> !label.isEmpty())
            .map(label -> meant(label, thesaurus)),
        lines(name(Where.RELATED)).stream().map(label -> meant(label, thesaurus)).toList(),
        lines(name(Where.CLOSE_MATCHES)));
  }

  List<FieldView> fields(List<Fault> faults, Thesaurus thesaurus, Messages messages) {
    List<FieldView> fields =
        new java.util.ArrayList<>(
            (proposal ? PROPOSED : EDITED)
                .stream()
                    .map(
                        where ->
                            field(
                                name(where),
                                AREAS.contains(where) ? Kind.AREA : Kind.TEXT,
                                where == Where.LABEL,
                                error(where, faults, thesaurus, messages),
                                messages))
                    .toList());
    if (!proposal) {
      int after = EDITED.indexOf(Where.HIDDEN) + 1;
      fields.add(after, field(TAKEN_OFF, Kind.AREA, false, Optional.empty(), messages));
    }
    return fields;
  }

  private FieldView field(
      String name, Kind kind, boolean required, Optional<String> error, Messages messages) {
    return new FieldView(
        name,
        messages.get("thesaurus.field." + name),
        Optional.of(messages.get("thesaurus.help." + name)),
        kind,
        List.of(text(name)),
        List.of(),
        required,
        error);
  }

  /** The question for what replaces a concept. */
  static FieldView replacement(
      String typed, List<Fault> faults, Thesaurus thesaurus, Messages messages) {
    return new ConceptForm(Map.of(name(Where.REPLACEMENT), typed), false)
        .field(
            name(Where.REPLACEMENT),
            Kind.TEXT,
            true,
            error(Where.REPLACEMENT, faults, thesaurus, messages),
            messages);
  }

  /** The identifier of the concept that a label means; what means none comes back as it is. */
  static String meant(String label, Thesaurus thesaurus) {
    String text = label.strip();
    return thesaurus
        .find(text)
        .or(() -> thesaurus.bearer(text, ""))
        .or(
            () -> {
              List<Concept> found = thesaurus.search(text, 2, Concept::usable);
              return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            })
        .map(Concept::id)
        .orElse(text);
  }

  static String name(Where where) {
    return NAMES.getOrDefault(where, "libelle");
  }

  private static Optional<String> error(
      Where where, List<Fault> faults, Thesaurus thesaurus, Messages messages) {
    return faults.stream()
        .filter(fault -> fault.where() == where)
        .map(fault -> message(fault, thesaurus, messages))
        .findFirst();
  }

  /** What is wrong, with concepts close to what was typed. */
  static String message(Fault fault, Thesaurus thesaurus, Messages messages) {
    String text = messages.get("thesaurus.fault." + fault.kind(), fault.arguments().toArray());
    if (fault.kind() != Fault.Kind.UNKNOWN) {
      return text;
    }
    List<String> near =
        thesaurus.search(fault.arguments().get(0), NEAR, Concept::usable).stream()
            .map(Concept::prefLabel)
            .toList();
    return near.isEmpty()
        ? text
        : text + " " + messages.get("thesaurus.near", String.join(", ", near));
  }

  /** The label where it means the concept, else its identifier. */
  private static String shown(String id, Thesaurus thesaurus) {
    String label = thesaurus.label(id);
    return meant(label, thesaurus).equals(id) ? label : id;
  }

  private String text(String name) {
    return Objects.requireNonNullElse(typed.get(name), "");
  }

  private List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank()).toList();
  }
}
