package fr.terreau.portal.visit;

import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.VisitDate;
import fr.terreau.domain.visit.VisitLibrary;
import fr.terreau.portal.platform.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visit as a table that French Excel opens as it is: semicolons, a byte order mark, commas in
 * numbers, days as it writes them. A cell that a spreadsheet would take for a formula is marked as
 * text.
 */
final class VisitCsv {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String LINE = "\r\n";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(,\\d+)?");

  private final Messages messages;
  private final VisitWords words;
  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  VisitCsv(Messages messages) {
    this.messages = messages;
    this.words = new VisitWords(messages);
  }

  String of(Visit visit, GuideSheet guide, String guideCode, String organisation) {
    row(
        messages.get("visits.csv.part"),
        messages.get("visits.csv.question"),
        messages.get("visits.csv.answer"),
        messages.get("visits.csv.unit"),
        messages.get("visits.csv.missing"),
        messages.get("visits.csv.note"));
    head(visit, guideCode, organisation);
    for (GuideSheet.Theme theme : guide.themes()) {
      String title = theme.title() == null ? messages.get("visits.theme.none") : theme.title();
      theme.items().forEach(item -> answer(title, item, visit.content().answer(item.id())));
    }
    rest(visit.content());
    return text.toString();
  }

  private void head(Visit visit, String guideCode, String organisation) {
    VisitContent content = visit.content();
    VisitLibrary library = content.library();
    String part = messages.get("visits.csv.visit");
    said(part, messages.get("visits.csv.id"), visit.id());
    field(part, VisitForm.LIBRARY, library.name());
    field(part, Communes.TYPED, VisitWords.commune(library.commune(), visit.communeName()));
    field(part, VisitForm.RCR, library.rcr());
    field(part, VisitForm.ANONYMISED, yes(library.anonymised()));
    said(part, messages.get("visits.fictional"), yes(library.fictional()));
    said(part, messages.get("visits.demo"), yes(visit.demo()));
    field(part, VisitForm.DATE, date(content.date()));
    field(part, VisitForm.ORGANISATION, organisation);
    field(part, VisitForm.VISIBILITY, messages.get("visibility." + content.visibility()));
    said(part, messages.get("visits.state"), messages.get("visits.status." + visit.status()));
    said(part, messages.get("visits.guide"), guideCode);
    said(part, messages.get("visits.guide.version"), visit.guide().version());
    content
        .interlocutorFunctions()
        .forEach(function -> field(part, VisitForm.INTERLOCUTORS, function));
  }

  private void answer(String theme, GuideItem item, Optional<Answer> answer) {
    String values =
        answer.stream()
            .flatMap(a -> a.values().stream())
            .map(value -> value(item.answerType(), value))
            .collect(Collectors.joining(", "));
    String missing =
        answer.map(Answer::missing).map(m -> messages.get("visits.missing." + m)).orElse("");
    row(
        theme,
        item.wording(),
        values,
        item.unit() == null ? "" : item.unit(),
        missing,
        answer.map(Answer::note).orElse(""));
  }

  private String value(AnswerType type, String value) {
    return switch (type) {
      case NOMBRE -> value.replace('.', ',');
      case DATE -> DAY.format(LocalDate.parse(value));
      case OUI_NON -> yes(value.equals("true"));
      case CHOIX_UNIQUE, CHOIX_MULTIPLE, ECHELLE_1_5, TEXTE, PHOTO -> value;
    };
  }

  private void rest(VisitContent content) {
    String part = messages.get("visits.closing");
    field(part, VisitForm.HIGHLIGHTS, content.highlights());
    content.needs().forEach(need -> field(part, VisitForm.NEEDS, need));
    content.photos().forEach(photo -> field(part, VisitForm.PHOTOS, photo));
    field(part, VisitForm.REPORT, content.report());
    String followUps = messages.get("visits.followUps");
    for (FollowUp followUp : content.followUps()) {
      String when =
          Arrays.asList(
                  followUp.owner(),
                  followUp.dueOn() == null
                      ? null
                      : messages.get("visits.csv.due", DAY.format(followUp.dueOn())),
                  followUp.doneOn() == null
                      ? null
                      : messages.get("visits.csv.done", DAY.format(followUp.doneOn())))
              .stream()
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      row(
          followUps,
          followUp.title(),
          messages.get("visits.state." + followUp.state()),
          "",
          "",
          when);
    }
  }

  private String date(String iso) {
    return VisitDate.day(iso).map(DAY::format).orElseGet(() -> words.date(iso));
  }

  private String yes(boolean yes) {
    return messages.get(yes ? "visits.yes" : "visits.no");
  }

  private void field(String part, String name, String value) {
    said(part, messages.get("visits.field." + name), value);
  }

  private void said(String part, String label, String value) {
    row(part, label, value == null ? "" : value, "", "", "");
  }

  private void row(String... cells) {
    text.append(Arrays.stream(cells).map(VisitCsv::cell).collect(Collectors.joining(";")))
        .append(LINE);
  }

  /** One cell, quoted, and marked as text when it looks like a formula. */
  static String cell(String value) {
    boolean formula = FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
    return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
  }
}
