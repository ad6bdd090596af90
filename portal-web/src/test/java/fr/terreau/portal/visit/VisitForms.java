package fr.terreau.portal.visit;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.vocabulary.FoldedText;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form over a small map and one departmental library. */
final class VisitForms {

  private static final Map<String, String> COMMUNES =
      Map.of("42094", "Feurs", "42001", "Saint-Un", "42002", "Saint-Deux");

  private VisitForms() {}

  static VisitForm over(Territories territories, Organisations organisations) {
    return new VisitForm(new Communes(territories), organisations);
  }

  static Territories feurs() {
    return (Territories)
        Proxy.newProxyInstance(
            VisitForms.class.getClassLoader(),
            new Class<?>[] {Territories.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "byCode" -> byCode((String) arguments[1]);
                  case "search" -> search((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  static Organisations loire() {
    return (Organisations)
        Proxy.newProxyInstance(
            VisitForms.class.getClassLoader(),
            new Class<?>[] {Organisations.class},
            (proxy, method, arguments) ->
                Optional.of((String) arguments[0])
                    .filter("md-42"::equals)
                    .map(
                        id ->
                            new Organisation(
                                id,
                                Organisation.Kind.BIBLIOTHEQUE_DEPARTEMENTALE,
                                "Loire",
                                "Loire",
                                List.of(),
                                List.of(),
                                List.of("42"),
                                false,
                                false)));
  }

  private static Optional<Territory> byCode(String code) {
    return Optional.ofNullable(COMMUNES.get(code)).map(name -> commune(code, name));
  }

  private static List<Territory> search(String text) {
    return COMMUNES.entrySet().stream()
        .filter(e -> FoldedText.of(e.getValue()).startsWith(FoldedText.of(text)))
        .map(e -> commune(e.getKey(), e.getValue()))
        .toList();
  }

  private static Territory commune(String code, String name) {
    return new Territory(
        Kind.COMMUNE,
        code,
        Territory.CodeSystem.INSEE_COG,
        2026,
        name,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
