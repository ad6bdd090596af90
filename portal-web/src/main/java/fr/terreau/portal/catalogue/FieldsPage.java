package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields that all sheets share, or those of one type.
 *
 * @param type the type whose fields these are; empty for the envelope
 * @param schemas where the same stands for machines
 */
public record FieldsPage(
    Frame frame, Optional<PracticeType> type, List<FieldRow> rows, String schemas) implements Page {

  public FieldsPage {
    rows = List.copyOf(rows);
  }

  public static FieldsPage envelope(Frame frame) {
    return new FieldsPage(
        frame,
        Optional.empty(),
        Catalogue.of(frame.messages()).envelope(),
        SchemasResource.ADDRESS);
  }

  public static FieldsPage of(PracticeType type, Frame frame) {
    return new FieldsPage(
        frame,
        Optional.of(type),
        Catalogue.of(frame.messages()).details(type),
        SchemasResource.address(type));
  }

  @Override
  public String template() {
    return "catalogue/fields.jte";
  }

  public String title() {
    var messages = frame.messages();
    return type.map(t -> messages.get("catalogue.title.type", messages.get("type." + t)))
        .orElseGet(() -> messages.get("catalogue.title"));
  }

  /** The pages of the types; the one that is this page leads nowhere. */
  public List<Link> types() {
    return Arrays.stream(PracticeType.values()).map(this::link).toList();
  }

  private Link link(PracticeType other) {
    String text = frame.messages().get("type." + other);
    return type.filter(other::equals).isPresent()
        ? Link.plain(text)
        : Link.to(address(other), text);
  }

  static String address(PracticeType type) {
    return "/aide/champs/" + TypeNames.of(type);
  }
}
