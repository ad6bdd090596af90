package fr.terreau.portal.practice;

import fr.terreau.domain.file.FileStore;
import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.portal.platform.Fragment;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.practice.SheetReader.OpenedDocument;
import fr.terreau.search.SearchEngine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A document: its pages, the text of each, and the file itself. */
@Path("documents/{id}")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class DocumentController {

  private static final int FIRST_WORDS = 140;

  @Inject private SheetReader reader;
  @Inject private FileStore files;
  @Inject private FileTexts texts;
  @Inject private DocumentCards cards;
  @Inject private SheetNames names;
  @Inject private SearchEngine engine;
  @Inject private Frames frames;

  @GET
  public DocumentPage pages(
      @PathParam("id") String id, @QueryParam("q") @DefaultValue("") String question) {
    OpenedDocument document = reader.document(id);
    Attachment attachment = document.attachment();
    return new DocumentPage(
        frames.frame(Section.CHERCHER),
        cards.card(attachment, List.of(), question),
        sheet(document),
        names.cote(document.sheet().sheet()),
        text(attachment).stream()
            .map(
                page ->
                    new DocumentPage.Line(
                        page.number(),
                        DocumentCards.url(attachment, page, question),
                        firstWords(page)))
            .toList(),
        Optional.ofNullable(attachment.credit()));
  }

  @GET
  @Path("pages/{n: \\d{1,6}}")
  public DocumentTextPage page(
      @PathParam("id") String id,
      @PathParam("n") int number,
      @QueryParam("q") @DefaultValue("") String question) {
    OpenedDocument document = reader.document(id);
    Attachment attachment = document.attachment();
    List<PageText> pages = text(attachment);
    PageText page = at(pages, number).orElseThrow(NotFoundException::new);
    return new DocumentTextPage(
        frames.frame(Section.CHERCHER),
        cards.card(attachment, List.of(), question),
        sheet(document),
        number,
        question.isBlank() ? Optional.empty() : Optional.of(question),
        marked(question, page.text()),
        at(pages, number - 1).map(p -> DocumentCards.url(attachment, p, question)),
        at(pages, number + 1).map(p -> DocumentCards.url(attachment, p, question)));
  }

  @GET
  @Path("fichier")
  @Produces("*/*")
  public Response file(@PathParam("id") String id, @HeaderParam("If-None-Match") String known) {
    Attachment attachment = reader.document(id).attachment();
    String tag = "\"" + attachment.sha256() + "\"";
    if (tag.equals(known)) {
      return Response.notModified().header("ETag", tag).build();
    }
    java.nio.file.Path bytes = files.find(attachment.sha256()).orElseThrow(NotFoundException::new);
    return Response.ok(bytes.toFile(), FileHeaders.type(attachment))
        .header("ETag", tag)
        .header("Cache-Control", "private, no-cache")
        .header("Content-Length", bytes.toFile().length())
        .header("Content-Disposition", FileHeaders.disposition(attachment))
        .build();
  }

  private List<PageText> text(Attachment attachment) {
    return texts.find(attachment.sha256()).map(FileText::readablePages).orElse(List.of());
  }

  private List<Fragment> marked(String question, String text) {
    return engine.mark(question, text).fragments().stream()
        .map(f -> new Fragment(f.text(), f.marked()))
        .toList();
  }

  private static Optional<PageText> at(List<PageText> pages, int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst();
  }

  private static String firstWords(PageText page) {
    String all = (page.label().isBlank() ? "" : page.label() + " – ") + page.text();
    String line = all.replaceAll("\\s+", " ").strip();
    return line.length() <= FIRST_WORDS ? line : line.substring(0, FIRST_WORDS) + "…";
  }

  private Link sheet(OpenedDocument document) {
    var practice = document.sheet().practice();
    String title = Objects.requireNonNullElse(document.sheet().sheet().title(), "");
    return Link.to(
        PracticePages.url(practice),
        title.isBlank() ? frames.messages().get("practice.untitled") : title);
  }
}
