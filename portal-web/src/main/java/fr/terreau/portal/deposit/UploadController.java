package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.deposit.Uploads.Upload;
import fr.terreau.portal.platform.AcceptedFiles;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Transfers that go on after a cut: tus 1.0, core protocol and creation. */
@Path("/")
@RequestScoped
public class UploadController {

  private static final String VERSION = "1.0.0";
  private static final String OFFSET = "Upload-Offset";
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final int WRONG_KIND = 415;
  private static final int LOCKED = 423;
  private static final int DISK_FULL = 507;

  /** Transfers being written at this moment: two windows must not write one file. */
  private static final Set<String> WRITING = ConcurrentHashMap.newKeySet();

  @Inject private Uploads uploads;
  @Inject private ReceiveFile receiving;
  @Inject private Practices practices;
  @Inject private Settings settings;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;

  @OPTIONS
  @Path("pratiques/{practice}/fichiers")
  public Response abilities() {
    return tus(Response.noContent())
        .header("Tus-Version", VERSION)
        .header("Tus-Extension", "creation,termination")
        .header("Tus-Max-Size", settings.maxFileSize())
        .build();
  }

  @POST
  @Path("pratiques/{practice}/fichiers")
  public Response begin(
      @PathParam("practice") String reference,
      @HeaderParam("Upload-Length") Long length,
      @HeaderParam("Upload-Metadata") String metadata) {
    Actor actor = who.signedIn();
    var practice = practices.byReference(reference).orElseThrow(NotFoundException::new);
    if (!PracticeRights.mayEdit(actor, practice)) {
      throw who.refusal();
    }
    String name = FileNames.clean(fileName(metadata));
    Messages messages = frames.messages();
    if (length == null || length <= 0) {
      return refused(WRONG_KIND, messages.get("deposit.js.empty", name));
    }
    if (length > settings.maxFileSize()) {
      return refused(
          TOO_LARGE, messages.get("deposit.js.size", name, messages.size(settings.maxFileSize())));
    }
    if (!AcceptedFiles.EXTENSIONS.contains(extension(name))) {
      return refused(WRONG_KIND, wrongKind(name));
    }
    Upload upload = uploads.begin(actor.account(), practice.id(), name, length);
    return tus(Response.status(Response.Status.CREATED))
        .header("Location", "/envois/" + upload.id())
        .build();
  }

  @HEAD
  @Path("envois/{upload}")
  public Response whereAreWe(@PathParam("upload") String id) {
    Upload upload = mine(id);
    return tus(Response.ok())
        .header(OFFSET, uploads.received(upload))
        .header("Upload-Length", upload.length())
        .header("Cache-Control", "no-store")
        .build();
  }

  @PATCH
  @Path("envois/{upload}")
  @Consumes("application/offset+octet-stream")
  public Response goOn(
      @PathParam("upload") String id, @HeaderParam(OFFSET) Long offset, InputStream bytes) {
    Upload upload = mine(id);
    if (!WRITING.add(id)) {
      return tus(Response.status(LOCKED)).build();
    }
    try {
      if (offset == null || offset != uploads.received(upload)) {
        return tus(Response.status(CONFLICT)).build();
      }
      long received = uploads.append(upload, bytes);
      if (received >= upload.length()) {
        return finish(upload);
      }
      return tus(Response.noContent()).header(OFFSET, received).build();
    } catch (IOException diskRefuses) {
      return refused(DISK_FULL, frames.messages().get("deposit.diskFull"));
    } finally {
      WRITING.remove(id);
    }
  }

  @DELETE
  @Path("envois/{upload}")
  public Response giveUp(@PathParam("upload") String id) {
    uploads.forget(mine(id));
    return tus(Response.noContent()).build();
  }

  private Response finish(Upload upload) {
    ReceiveFile.Outcome outcome =
        receiving.receive(
            who.signedIn(), upload.practice(), uploads.part(upload.id()), upload.name());
    return switch (outcome) {
      case ReceiveFile.Outcome.Received received ->
          tus(Response.noContent()).header(OFFSET, upload.length()).build();
      case ReceiveFile.Outcome.WrongKind wrong -> {
        uploads.forget(upload);
        yield refused(WRONG_KIND, wrongKind(upload.name()));
      }
      case ReceiveFile.Outcome.Refused refused -> throw who.refusal();
    };
  }

  private Upload mine(String id) {
    String account = who.signedIn().account();
    return uploads
        .find(id)
        .filter(upload -> upload.account().equals(account))
        .orElseThrow(NotFoundException::new);
  }

  private String wrongKind(String name) {
    String accepted = String.join(", ", AcceptedFiles.EXTENSIONS).toUpperCase(Locale.ROOT);
    return frames.messages().get("deposit.js.extension", name, accepted);
  }

  private static Response refused(int status, String message) {
    return tus(Response.status(status))
        .entity(Json.createObjectBuilder().add("message", message).build().toString())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  private static Response.ResponseBuilder tus(Response.ResponseBuilder response) {
    return response.header("Tus-Resumable", VERSION);
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
