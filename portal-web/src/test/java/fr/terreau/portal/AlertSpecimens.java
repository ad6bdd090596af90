package fr.terreau.portal;

import fr.terreau.domain.alert.Rhythm;
import fr.terreau.portal.alert.AlertsPage;
import fr.terreau.portal.alert.NewAlertPage;
import fr.terreau.portal.alert.StopPage;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of kept questions; {@code word} stands wherever people's words are shown. */
final class AlertSpecimens {

  private static final Instant DAY = Instant.parse("2026-03-02T11:00:00Z");

  private AlertSpecimens() {}

  static void add(Frame frame, String word, boolean rich, String end, Map<String, Page> all) {
    all.put(
        "alerte-nouvelle" + end,
        new NewAlertPage(
            frame,
            "q=" + word,
            rich ? word : "",
            rich ? List.of(word, word) : List.of(),
            "/recherche?q=",
            word,
            rhythms(frame),
            Optional.empty(),
            rich,
            rich ? List.of(new FormError("nom", word)) : List.of()));
    all.put(
        "alerte-deja" + end,
        new NewAlertPage(
            frame,
            "q=",
            word,
            List.of(),
            "/recherche?q=",
            word,
            rhythms(frame),
            Optional.of("/compte/alertes#al-1"),
            true,
            List.of()));
    all.put(
        "alertes" + end,
        new AlertsPage(
            frame,
            rich ? List.of(row(frame, "al-1", word, 7), row(frame, "al-2", word, 0)) : List.of(),
            rich ? Optional.of("gardee") : Optional.empty(),
            !rich));
    all.put("alerte-arret" + end, new StopPage(frame, word, !rich));
  }

  private static AlertsPage.Row row(Frame frame, String id, String word, int fresh) {
    boolean some = fresh > 0;
    return new AlertsPage.Row(
        id,
        word,
        "/recherche?q=convention",
        "/pratiques.atom?q=convention",
        some ? word : "",
        some ? List.of(word) : List.of(),
        rhythms(frame),
        !some,
        DAY,
        some ? Optional.of(DAY) : Optional.empty(),
        fresh,
        some
            ? List.of(
                new AlertsPage.Answer(Link.to("/pratiques/AURA-CONV-0001/x", word), word, DAY))
            : List.of());
  }

  private static List<Option> rhythms(Frame frame) {
    return Arrays.stream(Rhythm.values())
        .map(
            r -> new Option(r.name(), frame.messages().get("alert.rhythm." + r), r == Rhythm.DAILY))
        .toList();
  }
}
