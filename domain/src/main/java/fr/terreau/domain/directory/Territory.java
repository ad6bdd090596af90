package fr.terreau.domain.directory;

import static java.util.Objects.requireNonNull;

import fr.terreau.domain.vocabulary.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A place a practice applies to, in time. Kind and code together are its identity: région 84 is not
 * département 84.
 *
 * @param code as its system writes it, never a number: {@code 01}, {@code 2A}, {@code 69M}, {@code
 *     200046977}
 * @param vintage the year whose map this is
 * @param name the official name
 * @param epciType for an EPCI only
 * @param parents identifiers of what it lies in, the largest first: a graph, since an EPCI may lie
 *     in several départements
 * @param validity since when it stands, until when it stood, and what stands for it since
 * @param communes how many communes of today lie in it; empty for what holds none
 * @param hectares its area, when the source says it
 */
public record Territory(
    Kind kind,
    String code,
    CodeSystem codeSystem,
    int vintage,
    String name,
    Optional<EpciType> epciType,
    Optional<Population> population,
    List<String> parents,
    Validity validity,
    OptionalInt communes,
    OptionalInt hectares) {

  private static final double HECTARES_IN_KM2 = 100;

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?:cc|ca|cu|communaute (?:de communes|d agglomeration|urbaine)|metropole)"
              + " (?:de la |de l |de |du |des |d |la |le |les |l )?(?=.)");

  public Territory {
    requireNonNull(kind);
    requireNonNull(codeSystem);
    if (code.isEmpty() || code.contains(" ") || name.isBlank()) {
      throw new IllegalArgumentException("a territory has a code without spaces and a name");
    }
    if (epciType.isPresent() && kind != Kind.EPCI) {
      throw new IllegalArgumentException(name + " is not an EPCI");
    }
    requireNonNull(population);
    requireNonNull(validity);
    requireNonNull(communes);
    requireNonNull(hectares);
    if (hectares.isPresent() && hectares.getAsInt() <= 0) {
      throw new IllegalArgumentException(name + " has no area");
    }
    parents = List.copyOf(parents);
  }

  /** A territory of today of which no more is known. */
  public Territory(
      Kind kind,
      String code,
      CodeSystem codeSystem,
      int vintage,
      String name,
      Optional<EpciType> epciType,
      Optional<Population> population,
      List<String> parents) {
    this(
        kind,
        code,
        codeSystem,
        vintage,
        name,
        epciType,
        population,
        parents,
        Validity.today(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** The same with another life. */
  public Territory with(Validity other) {
    return new Territory(
        kind,
        code,
        codeSystem,
        vintage,
        name,
        epciType,
        population,
        parents,
        other,
        communes,
        hectares);
  }

  /** The same with these measures. */
  public Territory with(OptionalInt ofCommunes, OptionalInt ofHectares) {
    return new Territory(
        kind,
        code,
        codeSystem,
        vintage,
        name,
        epciType,
        population,
        parents,
        validity,
        ofCommunes,
        ofHectares);
  }

  /** Inhabitants per square kilometre; empty when the area or the population is not known. */
  public OptionalDouble density() {
    return population.isPresent() && hectares.isPresent()
        ? OptionalDouble.of(population.get().inhabitants() * HECTARES_IN_KM2 / hectares.getAsInt())
        : OptionalDouble.empty();
  }

  /** Whether it is found but no longer a place of its own: it ended, or became part of another. */
  public boolean former() {
    return validity.ended() || kind == Kind.COMMUNE_DELEGUEE;
  }

  /** Identifiers of what stands for it today; empty for what stands for itself. */
  public List<String> standIns() {
    return validity.ended() || !former() ? validity.replacedBy() : parents;
  }

  /** Where it stands in a list of answers: what has ended comes last. */
  public int searchRank() {
    return validity.ended() ? Kind.COMMUNE_DELEGUEE.searchRank() : kind.searchRank();
  }

  /** Kind and code in one, {@code DEPARTEMENT:84}. */
  public String id() {
    return id(kind, code);
  }

  /** The identifier of the territory of this kind and code. */
  public static String id(Kind kind, String code) {
    return kind + ":" + code;
  }

  /** The name as it is compared with what was typed; see {@link #asSearched}. */
  public String searchedName() {
    return switch (kind) {
      case EPCI, COLLECTIVITE_DEPARTEMENTALE -> asSearched(name);
      default -> FoldedText.of(name);
    };
  }

  /**
   * What was typed, folded and without a legal form in front: « CC du Diois » is looked for, and
   * found, as « diois ».
   */
  public static String asSearched(String typed) {
    String folded = FoldedText.of(typed);
    var legalForm = LEGAL_FORM.matcher(folded);
    return legalForm.lookingAt() ? folded.substring(legalForm.end()) : folded;
  }

  /** What a territory can be. */
  public enum Kind {
    REGION,
    DEPARTEMENT,
    COLLECTIVITE_DEPARTEMENTALE,
    EPCI,
    COMMUNE,
    /** A commune that was joined to another and kept its name, delegated or associated. */
    COMMUNE_DELEGUEE,
    BASSIN_DE_VIE,
    SECTEUR_MD,
    QPV,
    AUTRE;

    /** Where this kind stands in a list of answers: 0 before communes, 1 with them, 2 after. */
    public int searchRank() {
      return switch (this) {
        case REGION, DEPARTEMENT, COLLECTIVITE_DEPARTEMENTALE, EPCI -> 0;
        case BASSIN_DE_VIE, SECTEUR_MD, AUTRE -> 0;
        case COMMUNE, QPV -> 1;
        case COMMUNE_DELEGUEE -> 2;
      };
    }
  }

  /** Who gives the codes: Insee, the register of legal persons, the list of QPV, or ourselves. */
  public enum CodeSystem {
    INSEE_COG,
    SIREN,
    QPV,
    INTERNE
  }

  /** The legal form of an EPCI. */
  public enum EpciType {
    CC,
    CA,
    CU,
    METROPOLE
  }
}
