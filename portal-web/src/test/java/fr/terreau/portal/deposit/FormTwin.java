package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.event.InMemoryEvents;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.portal.platform.FakeRequest;
import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The deposit form without a server: what it draws for a sheet, and what it reads back. */
final class FormTwin {

  static final Messages FRENCH = Messages.in(Locale.FRENCH);
  static final Actor ANIMATOR = new Actor("a-1", "aura", Role.ANIMATEUR_REGIONAL);

  final InMemoryOrganisations organisations = new InMemoryOrganisations();
  final InMemoryTerritories territories = new InMemoryTerritories();
  final InMemoryConcepts concepts = new InMemoryConcepts();
  final Known known =
      new KnownNames(organisations, territories, concepts, new InMemoryEvents(), null) {
        @Override
        public String told(Territory territory) {
          return territory.name() + " (" + territory.kind() + ", " + territory.code() + ")";
        }
      };
  private final DraftForm form = new DraftForm(territories, concepts, known);

  FormTwin() {
    organisations.save(organisation("md-07", "MD de l’Ardèche"));
    organisations.save(organisation("md-42", "MD de la Loire"));
    territories.saveAll(
        List.of(
            territory(Kind.DEPARTEMENT, "07", "Ardèche"),
            territory(Kind.COMMUNE, "42094", "Feurs"),
            territory(Kind.COMMUNE, "07001", "Saint-Martin"),
            territory(Kind.COMMUNE, "42002", "Saint-Martin"),
            territory(Kind.REGION, "84", "Auvergne-Rhône-Alpes"),
            territory(Kind.DEPARTEMENT, "84", "Vaucluse")));
  }

  private static Organisation organisation(String id, String name) {
    return new Organisation(
        id,
        Organisation.Kind.BIBLIOTHEQUE_DEPARTEMENTALE,
        "Médiathèque départementale " + name,
        name,
        List.of(),
        List.of(),
        List.of(),
        true,
        false);
  }

  private static Territory territory(Kind kind, String code, String name) {
    return new Territory(
        kind,
        code,
        CodeSystem.INSEE_COG,
        2025,
        name,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  DraftForm.Typed read(PracticeSheet before, Map<String, List<String>> posted) {
    FakeRequest request = new FakeRequest();
    posted.forEach((name, values) -> request.parameter(name, values.toArray(String[]::new)));
    return form.read(request.request(), before, ANIMATOR, FRENCH);
  }

  DraftForm.Typed read(PracticeSheet before, String... pairs) {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      posted.computeIfAbsent(pairs[i], fresh -> new ArrayList<>()).add(pairs[i + 1]);
    }
    return read(before, posted);
  }

  RecordForm drawer(PracticeSheet sheet, DraftForm.Typed typed) {
    Set<String> constants = new TreeSet<>(Check.constantsOf(sheet));
    if (sheet.details() != null) {
      constants.addAll(Check.constantsOf((Record) sheet.details()));
    }
    return new RecordForm(
        known,
        FRENCH,
        new RecordForm.Said(
            typed.faults(), typed.typed(), typed.pasted(), typed.open(), Map.of(), constants),
        sheet.attachments(),
        (field, value) -> value.toString());
  }

  /** All questions of the form, with nothing to complain about. */
  List<FormPart> drawn(PracticeSheet sheet) {
    return drawn(sheet, new DraftForm.Typed(sheet, Map.of(), Map.of(), Map.of(), ""));
  }

  List<FormPart> drawn(PracticeSheet sheet, DraftForm.Typed typed) {
    RecordForm drawer = drawer(sheet, typed);
    List<FormPart> parts = new ArrayList<>();
    for (List<String> group :
        List.of(
            DraftForm.DESCRIBE,
            DraftForm.DESCRIBE_MORE,
            DraftForm.SITUATE,
            DraftForm.SITUATE_MORE,
            DraftForm.SHARE_MORE)) {
      parts.addAll(drawer.parts(sheet, "", group));
    }
    parts.addAll(DepositPages.share(drawer, sheet, FRENCH, DepositPages.Remarks.NONE));
    for (int i = 0; i < sheet.attachments().size(); i++) {
      parts.addAll(
          drawer.parts(sheet.attachments().get(i), "attachments[" + i + "]", DraftForm.OF_A_FILE));
    }
    if (sheet.practiceType() != null) {
      parts.addAll(drawer.byNeed((Record) sheet.details(), "details"));
    }
    return parts;
  }

  /** What a browser sends for these questions when nobody touches them. */
  static Map<String, List<String>> posted(List<FormPart> parts) {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    parts.forEach(part -> post(part, posted));
    return posted;
  }

  private static void post(FormPart part, Map<String, List<String>> posted) {
    switch (part) {
      case FormPart.Ask ask -> post(ask, posted);
      case FormPart.Group group -> group.parts().forEach(inner -> post(inner, posted));
      case FormPart.Fold fold -> fold.parts().forEach(inner -> post(inner, posted));
      case FormPart.Rows rows -> {
        posted.put(rows.name(), List.of(""));
        rows.rows().forEach(row -> row.parts().forEach(inner -> post(inner, posted)));
      }
    }
  }

  private static void post(FormPart.Ask ask, Map<String, List<String>> posted) {
    List<String> values = new ArrayList<>();
    switch (ask.kind()) {
      case CHECKBOXES, RADIOS, SELECT -> {
        if (ask.kind() != FormPart.Kind.RADIOS) {
          values.add("");
        }
        ask.options().stream().filter(o -> o.selected()).forEach(o -> values.add(o.value()));
      }
      case TICK -> {
        values.add("");
        values.addAll(ask.values());
      }
      case TEXT, NUMBER, DATE -> values.add(ask.value().replace("\n", ""));
      case AREA -> values.add(ask.value().replace("\n", "\r\n"));
      case FIXED -> {}
    }
    posted.computeIfAbsent(ask.name(), fresh -> new ArrayList<>()).addAll(values);
  }
}
