package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.portal.platform.AcceptedFiles;
import fr.terreau.portal.platform.DocumentState;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PageUnit;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that came with the form itself, from a browser without scripts. */
@RequestScoped
class SentFiles {

  @Inject private HttpServletRequest request;
  @Inject private ReceiveFile receiving;
  @Inject private Uploads uploads;
  @Inject private Settings settings;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;

  /** Takes them one by one; answers a row for each that was not taken. */
  List<Files.Row> receive(Actor actor, Practice practice) {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      return List.of();
    }
    List<Files.Row> refused = new ArrayList<>();
    try {
      for (Part part : request.getParts()) {
        String name = part.getSubmittedFileName();
        if ("fichiers".equals(part.getName()) && name != null && !name.isBlank()) {
          receive(actor, practice, part, FileNames.clean(name)).ifPresent(refused::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    return refused;
  }

  private Optional<Files.Row> receive(Actor actor, Practice practice, Part part, String name)
      throws IOException {
    Messages messages = frames.messages();
    if (part.getSize() == 0) {
      return refused(part, name, messages.get("deposit.js.empty", name));
    }
    if (part.getSize() > settings.maxFileSize()) {
      return refused(
          part, name, messages.get("deposit.js.size", name, messages.size(settings.maxFileSize())));
    }
    Path staged = uploads.fresh();
    try (InputStream bytes = part.getInputStream()) {
      java.nio.file.Files.copy(bytes, staged);
      return receive(actor, practice, part, name, staged);
    } finally {
      java.nio.file.Files.deleteIfExists(staged);
    }
  }

  private Optional<Files.Row> receive(
      Actor actor, Practice practice, Part part, String name, Path staged) {
    Messages messages = frames.messages();
    return switch (receiving.receive(actor, practice.id(), staged, name)) {
      case ReceiveFile.Outcome.Received received -> Optional.empty();
      case ReceiveFile.Outcome.WrongKind wrong ->
          refused(part, name, messages.get("deposit.js.extension", name, accepted()));
      case ReceiveFile.Outcome.Refused no -> throw who.refusal();
    };
  }

  private static Optional<Files.Row> refused(Part part, String name, String why) {
    return Optional.of(
        new Files.Row(
            Optional.empty(),
            name,
            part.getSize(),
            PageUnit.PAGE,
            Optional.empty(),
            DocumentState.REFUSE,
            Optional.of(why),
            List.of()));
  }

  private static String accepted() {
    return String.join(", ", AcceptedFiles.EXTENSIONS).toUpperCase(Locale.ROOT);
  }
}
