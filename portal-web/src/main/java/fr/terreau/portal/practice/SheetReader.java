package fr.terreau.portal.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Opens what whoever is asking may read: the published sheet, or the draft for its authors. */
@RequestScoped
class SheetReader {

  @Inject private Practices practices;
  @Inject private WhoIsAsking who;

  /**
   * A sheet to be shown.
   *
   * @param revision the published revision shown, empty for a draft
   * @param editable whether the reader may also change it
   */
  record Opened(
      Practice practice, PracticeSheet sheet, Optional<Revision> revision, boolean editable) {}

  /** An attachment of a sheet that may be read. */
  record OpenedDocument(Opened sheet, Attachment attachment) {}

  /** The sheet with this code or identifier. */
  Opened open(String reference) {
    return open(practices.byReference(reference).orElseThrow(NotFoundException::new));
  }

  /** The attachment with this identifier, of the published sheet or of a draft one may change. */
  OpenedDocument document(String id) {
    Practice practice = practices.byAttachment(id).orElseThrow(NotFoundException::new);
    Opened opened = open(practice);
    return attachment(opened.sheet(), id)
        .or(() -> opened.editable() ? practice.draftAttachment(id) : Optional.empty())
        .map(attachment -> new OpenedDocument(opened, attachment))
        .orElseThrow(NotFoundException::new);
  }

  private Opened open(Practice practice) {
    Actor actor = who.actor().orElse(null);
    boolean editable = PracticeRights.mayEdit(actor, practice);
    if (PracticeRights.mayRead(actor, practice)) {
      Revision revision = practices.revision(practice.id(), practice.revision()).orElseThrow();
      return new Opened(practice, revision.sheet(), Optional.of(revision), editable);
    }
    if (editable) {
      return new Opened(practice, practice.draft(), Optional.empty(), true);
    }
    if (takenBack(actor, practice)) {
      throw new ClientErrorException(Response.Status.GONE);
    }
    throw who.refusal();
  }

  /** Retired, and once open to this reader: others learn nothing of it. */
  private static boolean takenBack(Actor actor, Practice practice) {
    return practice.status() == Status.RETIRE
        && PracticeRights.readable(actor, practice.visibility(), practice.producer());
  }

  private static Optional<Attachment> attachment(PracticeSheet sheet, String id) {
    return sheet.attachments().stream().filter(a -> a.id().equals(id)).findFirst();
  }
}
