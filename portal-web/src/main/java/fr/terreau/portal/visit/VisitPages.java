package fr.terreau.portal.visit;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.NoAnswer;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.VisitLine;
import fr.terreau.domain.visit.WriteVisit;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Draws the report of a visit. */
@RequestScoped
class VisitPages {

  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private WhoIsAsking who;
  @Inject private Practices practices;
  @Inject private WriteVisit writing;
  @Inject private VisitReader reader;
  @Inject private Clock clock;

  VisitPage page(Visit visit, List<FormError> errors) {
    Messages messages = frames.messages();
    VisitContent content = visit.content();
    GuideSheet guide = writing.guideOf(visit);
    boolean canEdit = reader.mayEdit(visit);
    FollowUpRows rows = new FollowUpRows(messages, clock);
    return new VisitPage(
        frames.frame(Section.COMPTE),
        visit.id(),
        content.library().name(),
        VisitWords.commune(content.library().commune(), visit.communeName()),
        Optional.ofNullable(content.library().rcr()),
        content.library().fictional(),
        content.library().anonymised(),
        new VisitWords(messages).date(content.date()),
        labels.organisation(content.referentOrganization()),
        content.visibility().name(),
        visit.status().name(),
        canEdit ? visit.status().next().stream().map(Enum::name).toList() : List.of(),
        canEdit,
        reader.guide(visit, guide.title()),
        Objects.requireNonNullElse(guide.version(), ""),
        today(visit),
        content.interlocutorFunctions(),
        themes(guide, content, messages),
        Optional.ofNullable(content.highlights()),
        content.needs(),
        content.followUps().stream().map(rows::row).toList(),
        Optional.ofNullable(content.report()).map(this::kept),
        content.photos().stream().map(this::kept).toList(),
        reader.others(visit).stream().map(line -> compare(visit, line)).toList(),
        errors);
  }

  /** Where the questions that errors speak of stand in the report. */
  static String anchor(GuideSheet guide, GuideItem item) {
    return "q-" + guide.items().indexOf(item);
  }

  private Optional<String> today(Visit visit) {
    return reader
        .practice(visit)
        .filter(p -> p.revision() > visit.guide().revision())
        .flatMap(p -> practices.revision(p.id(), p.revision()))
        .map(Revision::sheet)
        .map(sheet -> Objects.requireNonNullElse(sheet.version(), ""));
  }

  private static List<VisitPage.Theme> themes(
      GuideSheet guide, VisitContent content, Messages messages) {
    VisitWords words = new VisitWords(messages);
    List<VisitPage.Theme> themes = new ArrayList<>();
    for (GuideSheet.Theme theme : guide.themes()) {
      String title = theme.title() == null ? messages.get("visits.theme.none") : theme.title();
      themes.add(
          new VisitPage.Theme(
              title,
              theme.items().stream()
                  .map(item -> line(anchor(guide, item), item, content.answer(item.id()), words))
                  .toList()));
    }
    return themes;
  }

  private static VisitPage.Line line(
      String anchor, GuideItem item, Optional<Answer> answer, VisitWords words) {
    Optional<NoAnswer> missing = answer.map(Answer::missing);
    return new VisitPage.Line(
        anchor,
        item.wording(),
        words.answer(item, answer),
        missing.isPresent(),
        Boolean.TRUE.equals(item.mandatory()),
        answer.map(Answer::note));
  }

  private Link compare(Visit visit, VisitLine other) {
    String date = new VisitWords(frames.messages()).date(other.date());
    return Link.to(
        VisitReader.url(visit.id()) + "/comparer?avec=" + other.id(),
        frames.messages().get("visits.compare.with", date));
  }

  /** A kept file under its title, when the reader may open it; otherwise the words as they are. */
  private Link kept(String reference) {
    String id = reference.substring(reference.lastIndexOf('/') + 1);
    Optional<Practice> holder =
        practices.byAttachment(id).filter(p -> PracticeRights.mayRead(who.signedIn(), p));
    return holder
        .flatMap(p -> practices.revision(p.id(), p.revision()))
        .flatMap(r -> r.sheet().attachments().stream().filter(a -> a.id().equals(id)).findFirst())
        .map(a -> Link.to("/documents/" + id, title(a)))
        .orElseGet(() -> Link.plain(reference));
  }

  private static String title(Attachment attachment) {
    return Objects.requireNonNullElse(attachment.title(), attachment.id());
  }
}
