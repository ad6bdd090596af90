package fr.terreau.portal.alert;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.practice.Practice;
import fr.terreau.portal.platform.AskedQuestions;
import fr.terreau.portal.platform.AskedQuestions.Asked;
import fr.terreau.portal.platform.IndexedSheets;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Settings;
import fr.terreau.search.SearchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a message that tells new answers, in the language of its reader. */
@ApplicationScoped
class AlertLetter {

  private final AskedQuestions asked;
  private final IndexedSheets sheets;
  private final SearchEngine engine;
  private final Labels labels;
  private final Settings settings;

  protected AlertLetter() {
    this(null, null, null, null, null);
  }

  @Inject
  AlertLetter(
      AskedQuestions asked,
      IndexedSheets sheets,
      SearchEngine engine,
      Labels labels,
      Settings settings) {
    this.asked = asked;
    this.sheets = sheets;
    this.engine = engine;
    this.labels = labels;
    this.settings = settings;
  }

  String subject(Account to, Alert alert, int count) {
    Messages messages = messages(to);
    return messages.count("alert.mail.subject", count) + " " + oneLine(alert.name());
  }

  String text(Account to, Alert alert, List<Practice> practices) {
    Messages messages = messages(to);
    Asked question = asked.read(alert.question());
    StringBuilder text = new StringBuilder();
    text.append(messages.count("alert.mail.intro", practices.size())).append('\n');
    text.append(alert.name()).append('\n');
    for (String filter : question.filters(messages)) {
      text.append("– ").append(filter).append('\n');
    }
    for (Practice practice : practices) {
      text.append('\n').append(oneLine(practice.title())).append('\n');
      text.append(labels.organisation(practice.producer())).append('\n');
      why(question, practice).lines().forEach(line -> text.append(line).append('\n'));
      text.append(address("/pratiques/" + practice.reference() + "/" + practice.slug()))
          .append('\n');
    }
    text.append("\n-- \n");
    if (settings.publicUrl("").isEmpty()) {
      return text.append(messages.get("alert.mail.account")).append('\n').toString();
    }
    text.append(messages.get("alert.mail.run", address(question.url()))).append('\n');
    text.append(messages.get("alert.mail.change", address("/compte/alertes#" + alert.id())))
        .append('\n');
    text.append(messages.get("alert.mail.stop", address(stop(alert)))).append('\n');
    return text.toString();
  }

  /** One click stops the messages, as RFC 8058 says; it takes an address that the world knows. */
  Map<String, String> headers(Alert alert) {
    return settings.publicUrl("").isEmpty()
        ? Map.of()
        : Map.of(
            "List-Unsubscribe",
            "<" + address(stop(alert)) + ">",
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click",
            "Auto-Submitted",
            "auto-generated");
  }

  private String why(Asked question, Practice practice) {
    return sheets
        .now(practice.id())
        .map(sheet -> Why.of(sheet, text -> engine.mark(question.text(), text)))
        .orElse("");
  }

  private String address(String path) {
    return settings.publicUrl("") + path;
  }

  private static String stop(Alert alert) {
    return "/alertes/arret/" + alert.stopToken();
  }

  private static Messages messages(Account to) {
    return Messages.in(to.language().map(Locale::forLanguageTag).orElse(Locale.FRENCH));
  }

  private static String oneLine(String title) {
    return title == null ? "" : title.strip().replaceAll("\\s+", " ");
  }
}
