package fr.terreau.portal.practice;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.portal.platform.DocumentViews;
import fr.terreau.search.SearchEngine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Attachments as sheets list them. */
@RequestScoped
class DocumentCards {

  private static final int MOST_FOUND = 8;

  @Inject private FileTexts texts;
  @Inject private DocumentViews views;
  @Inject private SearchEngine engine;

  /** The card of an attachment, with the pages that hold words of the question. */
  DocumentCard card(Attachment attachment, String question) {
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
        found(attachment, text, question));
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
