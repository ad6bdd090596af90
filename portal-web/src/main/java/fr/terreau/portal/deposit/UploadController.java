package fr.terreau.portal.deposit;

import fr.terreau.portal.deposit.Uploads.Upload;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Transfers that go on after a cut. */
@Path("envois/{upload}")
@RequestScoped
public class UploadController {

  private static final int CONFLICT = 409;
  private static final int WRONG_KIND = 415;
  private static final int LOCKED = 423;
  private static final int DISK_FULL = 507;

  /** Transfers being written at this moment: two windows must not write one file. */
  private static final Set<String> WRITING = ConcurrentHashMap.newKeySet();

  @Inject private Uploads uploads;
  @Inject private ReceiveFile receiving;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;

  /**
   * Says how far the transfer is. One that is whole but was never taken over, because the portal
   * stopped in between, is taken over before the sender hears that it is complete.
   */
  @HEAD
  public Response whereAreWe(@PathParam("upload") String id) {
    Upload upload = mine(id);
    long received = uploads.received(upload);
    if (received >= upload.length() && !upload.done() && WRITING.add(id)) {
      try {
        Response end = finish(upload);
        if (end.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
          return end;
        }
      } finally {
        WRITING.remove(id);
      }
    }
    return Tus.answer(Response.ok())
        .header(Tus.OFFSET, received)
        .header("Upload-Length", upload.length())
        .header("Cache-Control", "no-store")
        .build();
  }

  @PATCH
  @Consumes("application/offset+octet-stream")
  public Response goOn(
      @PathParam("upload") String id, @HeaderParam(Tus.OFFSET) Long offset, InputStream bytes) {
    Upload upload = mine(id);
    if (!WRITING.add(id)) {
      return Tus.answer(Response.status(LOCKED)).build();
    }
    try {
      if (offset == null || offset != uploads.received(upload)) {
        return Tus.answer(Response.status(CONFLICT)).build();
      }
      if (upload.done()) {
        // A sender who lost the last answer says again that there is nothing more.
        return Tus.answer(Response.noContent()).header(Tus.OFFSET, offset).build();
      }
      long received = uploads.append(upload, bytes);
      if (received >= upload.length()) {
        return finish(upload);
      }
      return Tus.answer(Response.noContent()).header(Tus.OFFSET, received).build();
    } catch (IOException diskRefuses) {
      return Tus.refused(DISK_FULL, frames.messages().get("deposit.diskFull"));
    } finally {
      WRITING.remove(id);
    }
  }

  @DELETE
  public Response giveUp(@PathParam("upload") String id) {
    uploads.forget(mine(id));
    return Tus.answer(Response.noContent()).build();
  }

  private Response finish(Upload upload) {
    ReceiveFile.Outcome outcome =
        receiving.receive(
            who.signedIn(), upload.practice(), uploads.part(upload.id()), upload.name());
    return switch (outcome) {
      case ReceiveFile.Outcome.Received received -> {
        uploads.finished(upload);
        yield Tus.answer(Response.noContent()).header(Tus.OFFSET, upload.length()).build();
      }
      case ReceiveFile.Outcome.WrongKind wrong -> {
        uploads.forget(upload);
        yield Tus.refused(WRONG_KIND, Tus.wrongKind(frames.messages(), upload.name()));
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
}
