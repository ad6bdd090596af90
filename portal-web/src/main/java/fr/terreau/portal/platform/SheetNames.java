package fr.terreau.portal.platform;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How sheets and organisations are called; what was read once serves the whole request. */
@RequestScoped
public class SheetNames {

  @Inject private Organisations organisations;

  private final Map<String, Optional<Organisation>> known = new HashMap<>();

  /** The call number: type, département of the producer, year of the practice. */
  public Cote cote(PracticeSheet sheet) {
    return new Cote(
        sheet.practiceType() == null ? "" : sheet.practiceType().name(),
        find(sheet.producer()).map(Organisation::badge).orElse(""),
        date(sheet).map(day -> String.valueOf(day.getYear())).orElse(""));
  }

  /** The name on the screen; the identifier of an organisation that is not in the directory. */
  public String organisation(String id) {
    return find(id).map(Organisation::displayName).orElse(id == null ? "" : id);
  }

  /** The day a practice is known by: its own, or the first of its period. */
  public static Optional<LocalDate> date(PracticeSheet sheet) {
    Period period = sheet.period();
    if (sheet.practiceDate() != null || period == null) {
      return Optional.ofNullable(sheet.practiceDate());
    }
    return Optional.ofNullable(period.start()).or(() -> Optional.ofNullable(period.end()));
  }

  private Optional<Organisation> find(String id) {
    return id == null ? Optional.empty() : known.computeIfAbsent(id, organisations::find);
  }
}
