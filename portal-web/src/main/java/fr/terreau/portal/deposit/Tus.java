package fr.terreau.portal.deposit;

import fr.terreau.portal.platform.AcceptedFiles;
import fr.terreau.portal.platform.Messages;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What both ends of a transfer say: tus 1.0, core protocol and creation. */
final class Tus {

  static final String VERSION = "1.0.0";
  static final String OFFSET = "Upload-Offset";

  private Tus() {}

  /** A refusal that is final, with the sentence that the row of the file shows. */
  static Response refused(int status, String message) {
    return answer(Response.status(status))
        .entity(Json.createObjectBuilder().add("message", message).build().toString())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  static Response.ResponseBuilder answer(Response.ResponseBuilder response) {
    return response.header("Tus-Resumable", VERSION);
  }

  static String wrongKind(Messages messages, String name) {
    String accepted = String.join(", ", AcceptedFiles.EXTENSIONS).toUpperCase(Locale.ROOT);
    return messages.get("deposit.js.extension", name, accepted);
  }
}
