package fr.terreau.domain.thesaurus;

import fr.terreau.domain.thesaurus.ImportPlan.End;
import fr.terreau.domain.thesaurus.ImportPlan.Line;
import fr.terreau.domain.thesaurus.ImportPlan.Remark;
import fr.terreau.domain.thesaurus.ImportPlan.Why;
import fr.terreau.domain.thesaurus.SkosNotion.Text;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.FieldChange;
import fr.terreau.domain.vocabulary.Thesaurus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Works out what the notions of a file add and change. Nothing that the file leaves out is removed;
 * what does not fit is left out with the reason.
 */
final class Planning {

  /** Our own addresses, wherever the portal stood when they were written. */
  private static final Pattern OURS = Pattern.compile(".*/thesaurus/([a-z0-9-]+)");

  private final Thesaurus before;
  private final Thesaurus now;
  private final List<SkosNotion> notions;
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> meant = new HashSet<>();
  private final Map<String, Set<Remark>> remarks = new LinkedHashMap<>();
  private final Map<String, String> above = new HashMap<>();

  private Planning(Collection<Concept> concepts, List<SkosNotion> notions) {
    this.before = new Thesaurus(concepts);
    this.now = new Thesaurus(concepts);
    this.notions = notions;
  }

  static ImportPlan of(Collection<Concept> concepts, List<SkosNotion> notions, long state) {
    Planning planning = new Planning(concepts, notions);
    planning.know();
    planning.word();
    planning.tie();
    planning.replace();
    return planning.plan(state);
  }

  /** Which concept here each address of the file means. */
  private void know() {
    Map<String, String> closeTo = new HashMap<>();
    before.all().forEach(c -> c.closeMatches().forEach(a -> closeTo.putIfAbsent(a, c.id())));
    List<SkosNotion> replaced = new ArrayList<>();
    for (SkosNotion notion : notions) {
      Optional<String> known =
          own(notion.address())
              .filter(id -> before.find(id).isPresent())
              .or(() -> Optional.ofNullable(closeTo.get(notion.address())));
      if (known.isPresent()) {
        means(notion, known.get());
      } else if (notion.deprecated()) {
        replaced.add(notion);
      } else {
        add(notion, ConceptStatus.CANDIDAT, Optional.empty());
      }
    }
    addReplaced(replaced);
  }

  /** What is replaced may be replaced in turn: the last of such a chain comes first. */
  private void addReplaced(List<SkosNotion> replaced) {
    List<SkosNotion> left = new ArrayList<>(replaced);
    boolean progress = true;
    while (progress) {
      List<SkosNotion> later = new ArrayList<>();
      for (SkosNotion notion : left) {
        Optional<String> next =
            notion.replacedBy().stream().sorted().flatMap(a -> id(a).stream()).findFirst();
        if (next.isPresent()) {
          add(notion, ConceptStatus.DEPRECIE, next);
        } else {
          later.add(notion);
        }
      }
      progress = later.size() < left.size();
      left = later;
    }
    left.forEach(notion -> remark(notion.address(), Why.NO_REPLACEMENT, ""));
  }

  private void add(SkosNotion notion, ConceptStatus status, Optional<String> replacedBy) {
    Optional<String> label = label(notion);
    if (label.isEmpty()) {
      remark(notion.address(), Why.NO_FRENCH_LABEL, "");
      return;
    }
    Optional<Concept> bearer =
        now.bearer(label.get(), "").filter(c -> status != ConceptStatus.DEPRECIE);
    if (bearer.isPresent()) {
      remark(notion.address(), Why.LABEL_TAKEN, bearer.get().prefLabel());
      return;
    }
    String id =
        own(notion.address())
            .filter(NewId::possible)
            .filter(slug -> !taken(slug))
            .orElseGet(() -> NewId.of(label.get(), this::taken));
    Concept concept = fresh(id, label.get(), notion).at(status, replacedBy);
    if (new Rules(now).faults(concept).isEmpty()) {
      now.put(concept);
      means(notion, id);
    } else {
      remark(notion.address(), Why.BAD_TEXT, shortened(label.get()));
    }
  }

  private void means(SkosNotion notion, String id) {
    if (!meant.add(id)) {
      remark(notion.address(), Why.SAME_NOTION_TWICE, id);
    } else {
      ids.put(notion.address(), id);
    }
  }

  private static Optional<String> own(String address) {
    Matcher ours = OURS.matcher(address);
    return ours.matches() ? Optional.of(ours.group(1)) : Optional.empty();
  }

  private boolean taken(String id) {
    return now.find(id).isPresent();
  }

  /** A candidate that says nothing but its name; a foreign one remembers where it comes from. */
  private static Concept fresh(String id, String label, SkosNotion notion) {
    boolean ours = own(notion.address()).isPresent();
    boolean address = Typed.addressFault(notion.address()).isEmpty();
    return new Concept(
        id,
        label,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        ours || !address ? List.of() : List.of(notion.address()),
        ConceptStatus.CANDIDAT,
        Optional.empty());
  }

  /** Labels and definitions. */
  private void word() {
    for (SkosNotion notion : notions) {
      String id = ids.get(notion.address());
      if (id != null) {
        word(notion, now.find(id).orElseThrow());
      }
    }
  }

  private void word(SkosNotion notion, Concept concept) {
    String address = notion.address();
    otherLanguages(notion);
    String label =
        label(notion)
            .filter(text -> sound(address, text, Typed.LABEL))
            .filter(text -> free(address, text, concept))
            .orElse(concept.prefLabel());
    Optional<String> english =
        first(notion.prefLabels(), "en")
            .filter(text -> sound(address, text, Typed.LABEL))
            .or(concept::prefLabelEn);
    Optional<String> definition =
        first(notion.definitions(), "fr")
            .filter(text -> sound(address, text, Typed.DEFINITION))
            .or(concept::definition);
    List<Label> labels = new ArrayList<>(concept.otherLabels());
    add(address, labels, notion.altLabels(), LabelKind.ALT, label);
    add(address, labels, notion.hiddenLabels(), LabelKind.HIDDEN_MISSPELLING, label);
    now.put(
        new Concept(
            concept.id(),
            label,
            english,
            labels,
            concept.broader(),
            definition,
            concept.related(),
            addresses(notion, concept),
            concept.status(),
            concept.replacedBy()));
  }

  private void otherLanguages(SkosNotion notion) {
    String others =
        List.of(notion.prefLabels(), notion.altLabels(), notion.hiddenLabels()).stream()
            .flatMap(List::stream)
            .filter(
                text -> !text.in("fr") && (!text.in("en") || !notion.prefLabels().contains(text)))
            .map(Text::language)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      remark(notion.address(), Why.OTHER_LANGUAGE, shortened(others));
    }
    if (notion.prefLabels().stream().filter(text -> text.in("fr")).count() > 1) {
      remark(notion.address(), Why.SEVERAL_LABELS, "");
    }
  }

  private boolean sound(String address, String text, int longest) {
    boolean sound = Typed.fault(Fault.Where.LABEL, text, longest).isEmpty();
    if (!sound) {
      remark(address, Why.BAD_TEXT, shortened(text));
    }
    return sound;
  }

  private boolean free(String address, String label, Concept concept) {
    Optional<Concept> bearer =
        now.bearer(label, concept.id()).filter(c -> concept.status() != ConceptStatus.DEPRECIE);
    bearer.ifPresent(other -> remark(address, Why.LABEL_TAKEN, other.prefLabel()));
    return bearer.isEmpty();
  }

  private void add(
      String address, List<Label> labels, List<Text> texts, LabelKind kind, String prefLabel) {
    List<String> french =
        Typed.lines(texts.stream().filter(t -> t.in("fr")).map(Text::text).sorted().toList());
    for (String text : french) {
      boolean there =
          text.equals(prefLabel) || labels.stream().anyMatch(label -> label.text().equals(text));
      if (!there && sound(address, text, Typed.LABEL)) {
        if (labels.size() < Typed.OTHER_LABELS) {
          labels.add(new Label(text, kind));
        } else {
          remark(address, Why.TOO_MANY, String.valueOf(Typed.OTHER_LABELS));
        }
      }
    }
  }

  private List<String> addresses(SkosNotion notion, Concept concept) {
    Set<String> addresses = new LinkedHashSet<>(concept.closeMatches());
    for (String match : Typed.lines(notion.closeMatches().stream().sorted().toList())) {
      if (Typed.addressFault(match).isPresent()) {
        remark(notion.address(), Why.BAD_ADDRESS, shortened(match));
      } else if (addresses.size() < Typed.CLOSE_MATCHES || addresses.contains(match)) {
        addresses.add(match);
      } else {
        remark(notion.address(), Why.TOO_MANY, String.valueOf(Typed.CLOSE_MATCHES));
      }
    }
    return List.copyOf(addresses);
  }

  /** What belongs to what, and what goes together. */
  private void tie() {
    for (SkosNotion notion : notions) {
      for (String below : notion.narrower()) {
        above.putIfAbsent(below, notion.address());
      }
    }
    for (SkosNotion notion : notions) {
      String id = ids.get(notion.address());
      if (id != null) {
        broader(notion, id);
        related(notion, id);
      }
    }
  }

  private void broader(SkosNotion notion, String id) {
    List<String> told =
        notion.broader().isEmpty()
            ? Optional.ofNullable(above.get(notion.address())).stream().toList()
            : notion.broader().stream().sorted().toList();
    if (told.size() > 1) {
      remark(notion.address(), Why.SEVERAL_BROADER, String.valueOf(told.size()));
    }
    List<String> known = told.stream().flatMap(a -> meant(notion, a).stream()).toList();
    Concept concept = now.find(id).orElseThrow();
    if (known.isEmpty() || concept.broader().filter(known::contains).isPresent()) {
      return;
    }
    Concept placed = concept.below(Optional.of(known.getFirst()));
    boolean fits =
        new Rules(now).faults(placed).stream().noneMatch(f -> f.where() == Fault.Where.BROADER);
    if (fits) {
      now.put(placed);
    } else {
      remark(notion.address(), Why.LOOP, now.label(known.getFirst()));
    }
  }

  private void related(SkosNotion notion, String id) {
    for (String address : notion.related().stream().sorted().toList()) {
      for (String other : meant(notion, address).stream().toList()) {
        Concept one = KeepThesaurus.tied(now.find(id).orElseThrow(), other, true);
        Concept two = KeepThesaurus.tied(now.find(other).orElseThrow(), id, true);
        if (other.equals(id)) {
          remark(notion.address(), Why.LOOP, now.label(id));
        } else if (one.related().size() > Typed.RELATED || two.related().size() > Typed.RELATED) {
          remark(notion.address(), Why.TOO_MANY, String.valueOf(Typed.RELATED));
        } else {
          now.put(one);
          now.put(two);
        }
      }
    }
  }

  private Optional<String> meant(SkosNotion notion, String address) {
    Optional<String> id = id(address);
    if (id.isEmpty()) {
      remark(notion.address(), Why.UNKNOWN_TIE, shortened(address));
    }
    return id;
  }

  private Optional<String> id(String address) {
    return Optional.ofNullable(ids.get(address)).or(() -> own(address).filter(this::taken));
  }

  /** What is no longer to be used. */
  private void replace() {
    for (SkosNotion notion : notions) {
      String id = ids.get(notion.address());
      if (id == null || !notion.deprecated()) {
        continue;
      }
      Concept concept = now.find(id).orElseThrow();
      if (concept.status() == ConceptStatus.DEPRECIE) {
        continue;
      }
      Optional<String> next =
          notion.replacedBy().stream().sorted().flatMap(a -> meant(notion, a).stream()).findFirst();
      if (next.isEmpty() || next.get().equals(id)) {
        remark(notion.address(), Why.NO_REPLACEMENT, "");
      } else if (!KeepThesaurus.replacementFaults(now, concept, next.get()).isEmpty()) {
        remark(notion.address(), Why.NOT_REPLACEABLE, now.label(next.get()));
      } else {
        now.put(concept.at(ConceptStatus.DEPRECIE, next));
      }
    }
  }

  private ImportPlan plan(long state) {
    List<Line> lines = new ArrayList<>();
    Map<String, Concept> after = new LinkedHashMap<>();
    Set<String> told = new LinkedHashSet<>();
    for (SkosNotion notion : notions) {
      String id = ids.getOrDefault(notion.address(), "");
      told.add(id);
      lines.add(line(notion.address(), id, label(notion).orElse("")));
    }
    for (Concept concept : now.all()) {
      if (!before.find(concept.id()).equals(Optional.of(concept))) {
        after.put(concept.id(), concept);
        if (!told.contains(concept.id())) {
          lines.add(line("", concept.id(), concept.prefLabel()));
        }
      }
    }
    return new ImportPlan(lines, List.copyOf(after.values()), state);
  }

  private Line line(String address, String id, String label) {
    List<Remark> why = List.copyOf(remarks.getOrDefault(address, Set.of()));
    if (id.isEmpty()) {
      return new Line(address, "", shortened(label), End.IGNORED, List.of(), why);
    }
    Concept concept = now.find(id).orElseThrow();
    Function<Concept, List<FieldChange>> changes = old -> FieldChange.between(old, concept);
    List<FieldChange> changed = before.find(id).map(changes).orElse(List.of());
    End end = before.find(id).isEmpty() ? End.ADDED : changed.isEmpty() ? End.SAME : End.CHANGED;
    return new Line(address, id, concept.prefLabel(), end, changed, why);
  }

  private void remark(String address, Why why, String argument) {
    remarks.computeIfAbsent(address, none -> new LinkedHashSet<>()).add(new Remark(why, argument));
  }

  /** The French name, or the English one of a notion that has no French one and is known. */
  private static Optional<String> label(SkosNotion notion) {
    return first(notion.prefLabels(), "fr");
  }

  private static Optional<String> first(List<Text> texts, String language) {
    return texts.stream()
        .filter(text -> text.in(language))
        .map(text -> Typed.line(text.text()))
        .filter(text -> !text.isEmpty())
        .sorted()
        .findFirst();
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
