package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Indicators.Indicator;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/** The indicators that measures and thresholds name, with what their figures depend on. */
public record IndicatorsPage(Frame frame) implements Page {

  @Override
  public String template() {
    return "catalogue/indicators.jte";
  }

  public List<Indicator> indicators() {
    return Indicators.all();
  }

  public String label(Indicator indicator) {
    return frame.messages().get("indicator." + indicator.id());
  }

  /** As it is written beside figures; counts and yes-or-no have words instead. */
  public String unit(Indicator indicator) {
    return switch (indicator.unit()) {
      case "" -> frame.messages().get("catalogue.kind.YES_NO");
      case "nb" -> frame.messages().get("catalogue.count");
      default -> indicator.unit();
    };
  }

  public Optional<String> trap(Indicator indicator) {
    String key = "indicator." + indicator.id() + ".help";
    return frame.messages().has(key) ? Optional.of(frame.messages().get(key)) : Optional.empty();
  }
}
