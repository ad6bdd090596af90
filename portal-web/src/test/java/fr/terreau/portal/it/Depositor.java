package fr.terreau.portal.it;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Somebody who deposits practices: the gestures of the form, by hand or by its scripts. */
record Depositor(Browser browser) {

  private static final String TUS = "1.0.0";

  /** A draft as the portal answered it. */
  record Draft(String id, int version) {

    String editUrl() {
      return "/pratiques/" + id + "/modifier";
    }

    String filesUrl() {
      return "/pratiques/" + id + "/fichiers";
    }
  }

  /** All that a sheet needs to be published, for the department of the Ardèche. */
  static Form complete(String title, String visibility) {
    Form[] form = {
      Form.of(
          "title", title,
          "practiceType", "VISITE",
          "resourceNature", "OUTIL",
          "summary", "Résumé de « " + title + " ».",
          "objectives", "- Savoir si le portail tient ses promesses.",
          "scale", "COMMUNE",
          "practiceDate", "2025-05-01",
          "visibility", visibility,
          "rightsCleared.value", "oui",
          "territories", "DEPARTEMENT:07",
          "subjects", "convention",
          "producer", "md-07")
    };
    DemoForm.details("AURA-VISI-0001", (path, text) -> form[0] = form[0].with(path, text));
    return form[0];
  }

  /** What the script of the form does after the first field. */
  Draft start(Form form) {
    return draft(browser.post("/deposer", form, "Accept", "application/json"));
  }

  Draft start(String title) {
    return start(Form.of("title", title));
  }

  /** What the script of the form does while somebody types. */
  Answer autosave(Draft draft, Form form) {
    return browser.post(
        draft.editUrl(), form.with("compteur", version(draft)), "Accept", "application/json");
  }

  /** The button that ends the form. */
  Answer press(String action, Draft draft, Form form) {
    return browser.post(
        draft.editUrl(), form.with("compteur", version(draft)).with("action", action));
  }

  private static String version(Draft draft) {
    return String.valueOf(draft.version());
  }

  static Draft draft(Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException("no draft: " + answer);
    }
    return new Draft(answer.json().getString("id"), answer.json().getInt("version"));
  }

  /** Publishes a sheet and answers its code. */
  String publish(Form form) {
    Draft draft = start(form);
    Answer answer = press("publier", draft, form);
    if (answer.status() != 303) {
      throw new IllegalStateException("not published: " + answer);
    }
    return code(answer);
  }

  /** The code in the address to which a publication leads. */
  static String code(Answer published) {
    return published.header("Location").split("/", -1)[2];
  }

  Answer beginTransfer(Draft draft, String fileName, long length) {
    String name = Base64.getEncoder().encodeToString(fileName.getBytes(StandardCharsets.UTF_8));
    return browser.script(
        "POST",
        draft.filesUrl(),
        BodyPublishers.noBody(),
        "Tus-Resumable",
        TUS,
        "Upload-Length",
        String.valueOf(length),
        "Upload-Metadata",
        "filename " + name);
  }

  Answer where(String transfer) {
    return browser.script("HEAD", transfer, BodyPublishers.noBody(), "Tus-Resumable", TUS);
  }

  Answer send(String transfer, long offset, byte[] bytes) {
    return browser.script(
        "PATCH",
        transfer,
        BodyPublishers.ofByteArray(bytes),
        "Tus-Resumable",
        TUS,
        "Upload-Offset",
        String.valueOf(offset),
        "Content-Type",
        "application/offset+octet-stream");
  }

  /** Sends a whole file; answers the last answer. */
  Answer transfer(Draft draft, String fileName, byte[] bytes) {
    Answer begun = beginTransfer(draft, fileName, bytes.length);
    if (begun.status() != 201) {
      return begun;
    }
    int half = bytes.length / 2;
    String transfer = begun.header("Location");
    Answer first = send(transfer, 0, Arrays.copyOfRange(bytes, 0, half));
    return first.status() != 204
        ? first
        : send(transfer, half, Arrays.copyOfRange(bytes, half, bytes.length));
  }

  /** The identifiers of the files of a draft, in their order. */
  List<String> attachments(Draft draft) {
    return browser
        .get(draft.editUrl())
        .findAll("formaction=\"/pratiques/[^/]+/fichiers/([^/]+)/retirer\"");
  }
}
