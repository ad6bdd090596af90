package fr.terreau.portal.practice.export;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.SheetNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published sheet with the words that formats for people need.
 *
 * @param permanentUrl the whole address that never changes
 */
public record ExportedSheet(
    Practice practice, Revision revision, String permanentUrl, Messages messages, Labels labels) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final Map<Licence, String> LICENCES =
      Map.of(
          Licence.ETALAB_2_0, "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
          Licence.CC_BY_4_0, "https://creativecommons.org/licenses/by/4.0/",
          Licence.CC_BY_SA_4_0, "https://creativecommons.org/licenses/by-sa/4.0/");

  public PracticeSheet sheet() {
    return revision.sheet();
  }

  public String reference() {
    return practice.reference();
  }

  String title() {
    return text(sheet().title());
  }

  /** The name of the producing organisation; empty when there is none. */
  String producer() {
    return sheet().producer() == null ? "" : labels.organisation(sheet().producer());
  }

  List<String> subjects() {
    return sheet().subjects().stream().map(labels::concept).toList();
  }

  /** The day the practice is known by, or else the day of its publication. */
  LocalDate day() {
    return SheetNames.date(sheet()).orElse(publishedOn());
  }

  LocalDate publishedOn() {
    return day(revision.publishedAt());
  }

  LocalDate updatedOn() {
    return day(practice.updatedAt());
  }

  FieldAnswers answers() {
    return new FieldAnswers(messages, labels);
  }

  /** The address of the text of a licence, when it has one. */
  static Optional<String> address(Licence licence) {
    return Optional.ofNullable(LICENCES.get(licence));
  }

  Optional<String> licence() {
    return Optional.ofNullable(sheet().license())
        .map(licence -> address(licence).orElse(messages.get("licence." + licence)));
  }

  static String text(String text) {
    return text == null ? "" : text;
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, PARIS);
  }
}
