package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.portal.deposit.Uploads.Upload;
import fr.terreau.portal.platform.AcceptedFiles;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The files of a draft: new ones are announced here, and taken off. */
@Path("pratiques/{practice}/fichiers")
@RequestScoped
public class AttachmentsController {

  private static final int TOO_LARGE = 413;
  private static final int WRONG_KIND = 415;

  @Context private HttpServletRequest request;
  @Inject private Uploads uploads;
  @Inject private Settings settings;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private WriteDraft writing;
  @Inject private DraftForm form;
  @Inject private DraftGestures gestures;

  @OPTIONS
  public Response abilities() {
    return Tus.answer(Response.noContent())
        .header("Tus-Version", Tus.VERSION)
        .header("Tus-Extension", "creation,termination")
        .header("Tus-Max-Size", settings.maxFileSize())
        .build();
  }

  @POST
  public Response begin(
      @PathParam("practice") String reference,
      @HeaderParam("Upload-Length") Long length,
      @HeaderParam("Upload-Metadata") String metadata) {
    Actor actor = who.signedIn();
    Practice practice = gestures.editable(actor, reference);
    String name = FileNames.clean(fileName(metadata));
    Messages messages = frames.messages();
    if (length == null || length <= 0) {
      return Tus.refused(WRONG_KIND, messages.get("deposit.js.empty", name));
    }
    if (length > settings.maxFileSize()) {
      return Tus.refused(
          TOO_LARGE, messages.get("deposit.js.size", name, messages.size(settings.maxFileSize())));
    }
    if (!AcceptedFiles.EXTENSIONS.contains(extension(name))) {
      return Tus.refused(WRONG_KIND, Tus.wrongKind(messages, name));
    }
    Upload upload = uploads.begin(actor.account(), practice.id(), name, length);
    return Tus.answer(Response.status(Response.Status.CREATED))
        .header("Location", "/envois/" + upload.id())
        .build();
  }

  @POST
  @Path("{attachment}/retirer")
  public Response detach(
      @PathParam("practice") String reference, @PathParam("attachment") String attachment) {
    Actor actor = who.signedIn();
    Practice practice = gestures.editable(actor, reference);
    DraftForm.Typed typed = form.read(request, practice, actor, frames.messages());
    // The button stands in the form: what was typed beside it is kept too.
    writing.revise(actor, practice.id(), gestures.readVersion(), typed.sheet());
    writing.detach(actor, practice.id(), attachment);
    return Redirect.to(DraftGestures.editUrl(practice) + "#s2");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The name that the sender gave, base64 in a list of pairs; a name for what has none. */
  private static String fileName(String metadata) {
    for (String pair : metadata == null ? new String[0] : metadata.split(",", -1)) {
      String[] parts = pair.strip().split(" ", 2);
      if (parts.length == 2 && parts[0].equals("filename")) {
        try {
          return new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
          return "document";
        }
      }
    }
    return "document";
  }
}
