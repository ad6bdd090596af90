package fr.terreau.portal.practice;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.portal.platform.DocumentViews;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.Detail;
import fr.terreau.search.SearchEngine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Attachments as sheets list them. */
@RequestScoped
class DocumentCards {

  private static final int MOST_FOUND = 8;

  /** What the card says elsewhere, or what only machines need. */
  private static final Set<String> PLACED =
      Set.of("id", "path", "title", "extension", "bytes", "pages", "pageUnit", "accessibleVersion");

  @Inject private FileTexts texts;
  @Inject private DocumentViews views;
  @Inject private SearchEngine engine;
  @Inject private Frames frames;
  @Inject private Labels labels;

  /** The card of an attachment, with the pages that hold words of the question. */
  DocumentCard card(Attachment attachment, List<Attachment> others, String question) {
    Optional<FileText> text = texts.find(attachment.sha256());
    return new DocumentCard(
        attachment.id(),
        Objects.requireNonNullElse(attachment.title(), ""),
        Objects.requireNonNullElse(attachment.extension(), "").toUpperCase(Locale.ROOT),
        views.unit(attachment, text),
        views.extent(attachment, text),
        attachment.bytes() == null ? 0 : attachment.bytes(),
        views.state(text),
        views.why(text),
        found(attachment, text, question),
        accessible(attachment, others),
        facts(attachment));
  }

  /** The other file of the sheet that is named as the accessible version, by path or by title. */
  private static Optional<String> accessible(Attachment attachment, List<Attachment> others) {
    String named = attachment.accessibleVersion();
    return others.stream()
        .filter(other -> named != null)
        .filter(other -> named.equals(other.path()) || named.equals(other.title()))
        .filter(other -> !other.id().equals(attachment.id()))
        .map(other -> "/documents/" + other.id() + "/fichier")
        .findFirst();
  }

  private List<Detail> facts(Attachment attachment) {
    Messages messages = frames.messages();
    FieldAnswers answers = new FieldAnswers(messages, labels);
    return Field.of(Attachment.class).stream()
        .filter(field -> !PLACED.contains(field.name()))
        .map(
            field ->
                new Detail(FieldWords.label(field, messages), answers.words(field, attachment)))
        .filter(detail -> !detail.values().isEmpty())
        .toList();
  }

  private List<DocumentCard.Found> found(
      Attachment attachment, Optional<FileText> text, String question) {
    if (question.isBlank() || text.isEmpty()) {
      return List.of();
    }
    return text.get().readablePages().stream()
        .filter(page -> !engine.mark(question, page.text()).marked().isEmpty())
        .limit(MOST_FOUND)
        .map(page -> new DocumentCard.Found(page.number(), url(attachment, page, question)))
        .toList();
  }

  static String url(Attachment attachment, PageText page, String question) {
    String path = "/documents/" + attachment.id() + "/pages/" + page.number();
    return question.isBlank()
        ? path
        : path + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
  }
}
