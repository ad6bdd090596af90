package fr.terreau.portal.visit;

import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the commune that was typed or chosen. */
@ApplicationScoped
class Communes {

  static final String TYPED = "commune";
  static final String CHOSEN = "commune-choisie";
  static final String SEARCHED = "commune-cherchee";

  private static final int SEEN = 60;
  private static final int SHOWN = 12;
  private static final Pattern CODE = Pattern.compile("(?:.*\\()?(\\d[\\dAB]\\d{3})\\)?\\s*");

  private final Territories territories;

  protected Communes() {
    this(null);
  }

  @Inject
  Communes(Territories territories) {
    this.territories = territories;
  }

  /**
   * What came of a search.
   *
   * @param code INSEE code, or null when none was found
   */
  record Found(String code, CommuneField field) {}

  /** The commune of a form that was sent. */
  Found read(HttpServletRequest request, boolean anonymised, Messages messages) {
    String typed = Objects.requireNonNullElse(request.getParameter(TYPED), "").strip();
    String chosen = request.getParameter(CHOSEN);
    if (chosen != null && typed.equals(request.getParameter(SEARCHED))) {
      Optional<Territory> known = territories.byCode(Kind.COMMUNE, chosen);
      if (known.isPresent()) {
        return found(known.get(), anonymised);
      }
    }
    if (typed.isEmpty()) {
      String fault = anonymised ? null : messages.get("visits.commune.missing");
      return none(typed, List.of(), anonymised, fault);
    }
    Matcher code = CODE.matcher(typed);
    Optional<Territory> exact =
        code.matches() ? territories.byCode(Kind.COMMUNE, code.group(1)) : Optional.empty();
    if (exact.isPresent()) {
      return found(exact.get(), anonymised);
    }
    List<Territory> like =
        territories.search(typed, SEEN).stream()
            .filter(t -> t.kind() == Kind.COMMUNE || t.kind() == Kind.COMMUNE_DELEGUEE)
            .toList();
    List<Territory> same =
        like.stream().filter(t -> t.searchedName().equals(FoldedText.of(typed))).toList();
    List<Territory> candidates = same.isEmpty() ? like : same;
    if (candidates.size() == 1) {
      return found(candidates.get(0), anonymised);
    }
    String fault =
        messages.get(candidates.isEmpty() ? "visits.commune.unknown" : "visits.commune.several");
    return none(typed, candidates, anonymised, fault);
  }

  /** The question as it stands for what is kept. */
  CommuneField shown(String code, boolean anonymised) {
    String name =
        code == null ? "" : territories.byCode(Kind.COMMUNE, code).map(Territory::name).orElse("");
    return new CommuneField(
        VisitWords.commune(code, name), List.of(), anonymised, Optional.empty());
  }

  private static Found found(Territory commune, boolean anonymised) {
    String text = VisitWords.commune(commune.code(), commune.name());
    return new Found(
        commune.code(), new CommuneField(text, List.of(), anonymised, Optional.empty()));
  }

  private static Found none(
      String typed, List<Territory> candidates, boolean anonymised, String fault) {
    List<Option> options =
        candidates.stream()
            .limit(SHOWN)
            .map(t -> new Option(t.code(), VisitWords.commune(t.code(), t.name()), false))
            .toList();
    return new Found(
        null, new CommuneField(typed, options, anonymised, Optional.ofNullable(fault)));
  }
}
