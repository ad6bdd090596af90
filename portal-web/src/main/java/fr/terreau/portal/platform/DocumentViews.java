package fr.terreau.portal.platform;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Unreadable;
import fr.terreau.domain.practice.sheet.Attachment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What pages say of an attachment and of its text. */
@RequestScoped
public class DocumentViews {

  private final Frames frames;

  protected DocumentViews() {
    this(null);
  }

  @Inject
  DocumentViews(Frames frames) {
    this.frames = frames;
  }

  /** What the attachment is counted in. */
  public PageUnit unit(Attachment attachment, Optional<FileText> text) {
    Optional<PageUnit> found =
        text.filter(Readable.class::isInstance)
            .map(readable -> unit(readable.readablePages().get(0).unit()));
    return found.orElseGet(
        () ->
            attachment.format() != null && attachment.format().startsWith("image/")
                ? PageUnit.IMAGE
                : PageUnit.PAGE);
  }

  /** The unit of the domain in the words of the pages. */
  public static PageUnit unit(fr.terreau.domain.file.PageUnit unit) {
    return switch (unit) {
      case SLIDE -> PageUnit.DIAPO;
      case SHEET -> PageUnit.FEUILLE;
      case PAGE -> PageUnit.PAGE;
      case DOCUMENT -> PageUnit.TEXTE;
    };
  }

  /** The number of its pages; unknown for a file that has none of its own. */
  public Optional<Integer> extent(Attachment attachment, Optional<FileText> text) {
    return text.filter(Readable.class::isInstance)
        .map(FileText::readablePages)
        .filter(pages -> pages.get(0).unit() != fr.terreau.domain.file.PageUnit.DOCUMENT)
        .map(java.util.List::size)
        .or(() -> Optional.ofNullable(attachment.pages()));
  }

  public DocumentState state(Optional<FileText> text) {
    return text.map(
            known ->
                switch (known) {
                  case Readable readable -> DocumentState.LU;
                  case Unreadable unreadable -> DocumentState.ILLISIBLE;
                })
        .orElse(DocumentState.EN_COURS);
  }

  /** Why the text cannot be read, or that it was read in part. */
  public Optional<String> why(Optional<FileText> text) {
    return text.flatMap(
        known ->
            switch (known) {
              case Readable readable ->
                  readable.partial()
                      ? Optional.of(frames.messages().get("file.partial"))
                      : Optional.empty();
              case Unreadable unreadable ->
                  Optional.of(frames.messages().get("file.why." + unreadable.reason()));
            });
  }
}
