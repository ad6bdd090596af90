package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What the portal said it had kept, and whether it did. */
final class Acknowledged {

  /** The title of each draft. */
  private final Map<Draft, String> drafts = new ConcurrentHashMap<>();

  private final Queue<KeptFile> files = new ConcurrentLinkedQueue<>();

  /** The code of each publication with the draft it came from. */
  private final Map<String, Draft> publications = new ConcurrentHashMap<>();

  /** Transfers that are not whole yet. */
  private final Map<String, Begun> transfers = new ConcurrentHashMap<>();

  /** A file of a draft. */
  @SuppressWarnings("ArrayRecordComponent")
  private record KeptFile(Draft draft, byte[] bytes) {}

  /** A transfer and how far it is. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Begun(Draft draft, byte[] bytes, int sent) {}

  void draft(Draft draft, String title) {
    drafts.put(draft, title);
  }

  void file(Draft draft, byte[] bytes) {
    files.add(new KeptFile(draft, bytes));
  }

  void publication(String code, Draft draft) {
    publications.put(code, draft);
  }

  void piece(String transfer, Draft draft, byte[] bytes, int sent) {
    transfers.put(transfer, new Begun(draft, bytes, sent));
  }

  void whole(String transfer) {
    Begun begun = transfers.remove(transfer);
    file(begun.draft(), begun.bytes());
  }

  int count() {
    return drafts.size() + files.size() + publications.size() + transfers.size();
  }

  /** Goes on with the transfers that were cut, then looks at everything. */
  void isAllThere(Portal portal, Depositor author) {
    transfers.forEach((transfer, begun) -> goOn(author, transfer, begun));
    drafts.forEach(
        (draft, title) -> {
          Answer form = author.browser().get(draft.editUrl());
          assertEquals(200, form.status(), () -> title + " " + form);
          assertTrue(form.text().contains("value=\"" + title + "\""), title);
        });
    Map<Draft, Long> perDraft =
        files.stream().collect(Collectors.groupingBy(KeptFile::draft, Collectors.counting()));
    perDraft.forEach(
        (draft, count) -> assertTrue(author.attachments(draft).size() >= count, draft::toString));
    files.forEach(file -> comesBack(author, file));
    publications.keySet().forEach(code -> isFound(portal, code));
  }

  private void goOn(Depositor author, String transfer, Begun begun) {
    Answer where = author.where(transfer);
    assertEquals(200, where.status(), where::toString);
    int at = Integer.parseInt(where.header("Upload-Offset"));
    // The last piece may have been taken over although its answer was lost.
    assertTrue(at >= begun.sent(), transfer + " was at " + begun.sent() + " and is at " + at);
    byte[] rest = Arrays.copyOfRange(begun.bytes(), at, begun.bytes().length);
    assertEquals(204, author.send(transfer, at, rest).status());
    whole(transfer);
  }

  private static void comesBack(Depositor author, KeptFile file) {
    for (String attachment : author.attachments(file.draft())) {
      byte[] back = author.browser().get("/documents/" + attachment + "/fichier").bytes();
      if (Arrays.equals(file.bytes(), back)) {
        return;
      }
    }
    assertArrayEquals(file.bytes(), new byte[0], "not among the files of " + file.draft());
  }

  private static void isFound(Portal portal, String code) {
    assertEquals(200, portal.as(Who.REVIEWER).get("/api/v1/practices/" + code).status(), code);
    Patience.until(
        code + " is found",
        Duration.ofSeconds(60),
        () -> portal.found(Who.REVIEWER, code).contains(code));
  }
}
