package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transfers that go on after a cut, by the tus protocol. */
interface Transfers extends AgainstPortal {

  /** The largest file that the portal of the tests takes. */
  int LARGEST = 64 * 1024 * 1024;

  int SIXTY_MEGABYTES = 60_000_000;

  @Test
  default void a_file_arrives_in_pieces_and_can_be_sent_again() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("En morceaux");
    byte[] file = lines(40_000);
    Answer begun = author.beginTransfer(draft, "morceaux.txt", file.length);
    assertEquals(201, begun.status(), begun::toString);
    assertEquals("1.0.0", begun.header("Tus-Resumable"));
    String transfer = begun.header("Location");
    assertTrue(transfer.matches("/envois/e-[0-9a-z]{12}"), transfer);
    isAt(author, transfer, 0, file.length);
    int sent = 0;
    for (int size : new int[] {1, 9_999, 100_000}) {
      Answer answer = author.send(transfer, sent, Arrays.copyOfRange(file, sent, sent + size));
      sent += size;
      assertEquals(204, answer.status());
      assertEquals(String.valueOf(sent), answer.header("Upload-Offset"));
    }
    assertEquals(409, author.send(transfer, 5, new byte[] {1}).status(), "not where it stands");
    isAt(author, transfer, sent, file.length);
    assertEquals(List.of(), author.attachments(draft), "not before it is whole");
    byte[] rest = Arrays.copyOfRange(file, sent, file.length);
    assertEquals(204, author.send(transfer, sent, rest).status());
    isAt(author, transfer, file.length, file.length);
    Answer again = author.send(transfer, file.length, new byte[0]);
    assertTrue(again.accepted(), "a sender who lost the answer asks again: " + again);
    List<String> attachments = author.attachments(draft);
    assertEquals(1, attachments.size());
    Answer back = author.browser().get("/documents/" + attachments.get(0) + "/fichier");
    assertArrayEquals(file, back.bytes());
    assertEquals(204, author.transfer(draft, "morceaux.txt", file).status());
    assertEquals(attachments, author.attachments(draft), "the same file under the same name once");
  }

  @Test
  default void what_came_before_the_line_was_cut_is_kept() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Ligne coupée");
    byte[] file = lines(20_000);
    String transfer = author.beginTransfer(draft, "coupe.txt", file.length).header("Location");
    String head =
        String.join(
            "\r\n",
            "PATCH " + transfer + " HTTP/1.1",
            "Host: x",
            "Tus-Resumable: 1.0.0",
            "Upload-Offset: 0",
            "Content-Type: application/offset+octet-stream",
            "Content-Length: " + file.length,
            "X-CSRF-Token: " + author.browser().token(),
            cookies(author.browser()),
            "",
            "");
    RawRequest.hangUpAfter(
        thePortal().address(), head, Arrays.copyOfRange(file, 0, file.length / 3));
    Patience.until(
        "the piece is kept and the transfer is free again",
        Duration.ofSeconds(40),
        () -> offset(author, transfer) == file.length / 3);
    Patience.until(
        "the transfer goes on",
        Duration.ofSeconds(40),
        () -> {
          int at = offset(author, transfer);
          byte[] rest = Arrays.copyOfRange(file, at, file.length);
          return author.send(transfer, at, rest).status() == 204;
        });
    String attachment = author.attachments(draft).get(0);
    assertArrayEquals(file, author.browser().get("/documents/" + attachment + "/fichier").bytes());
  }

  @Test
  default void a_piece_that_a_crash_lost_is_sent_again() throws IOException {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Panne");
    byte[] file = lines(1000);
    String transfer = author.beginTransfer(draft, "panne.txt", file.length).header("Location");
    assertEquals(204, author.send(transfer, 0, Arrays.copyOfRange(file, 0, 500)).status());
    String part = transfer.substring(transfer.lastIndexOf('/') + 1) + ".part";
    Files.delete(thePortal().folder().resolve("data/uploads").resolve(part));
    isAt(author, transfer, 0, file.length);
    assertEquals(204, author.send(transfer, 0, file).status());
    assertEquals(1, author.attachments(draft).size());
  }

  @Test
  default void a_form_is_read_whole_however_slowly_it_comes() throws Exception {
    Browser browser = thePortal().as(Who.REFERENT);
    String body = "title=Lentement&_csrf=" + browser.token();
    String head =
        String.join(
            "\r\n",
            "POST /deposer HTTP/1.1",
            "Host: x",
            "Accept: application/json",
            "Connection: close",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + body.length(),
            cookies(browser),
            "",
            "");
    String answer = RawRequest.sendSlowly(thePortal().address(), head, body);
    String id = answer.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    assertTrue(browser.get("/pratiques/" + id + "/modifier").text().contains("Lentement"), answer);
  }

  private static String cookies(Browser browser) {
    String session = browser.cookie("terreau_session").orElseThrow();
    return "Cookie: terreau_csrf=" + browser.token() + "; terreau_session=" + session;
  }

  @Test
  default void a_transfer_can_be_given_up() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Abandon");
    String transfer = author.beginTransfer(draft, "abandon.txt", 100).header("Location");
    assertEquals(204, author.send(transfer, 0, new byte[50]).status());
    Answer gone =
        author
            .browser()
            .script("DELETE", transfer, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    assertEquals(204, gone.status());
    assertEquals(404, author.where(transfer).status());
  }

  @Test
  default void what_cannot_be_taken_is_refused_in_words() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Refus");
    Answer large = author.beginTransfer(draft, "film.pdf", LARGEST + 1L);
    assertEquals(413, large.status());
    assertTrue(large.json().getString("message").contains("film.pdf"));
    assertEquals(201, author.beginTransfer(draft, "juste.pdf", LARGEST).status());
    assertEquals(415, author.beginTransfer(draft, "outil.exe", 10).status());
    assertEquals(415, author.beginTransfer(draft, "vide.pdf", 0).status());
    assertEquals(415, author.beginTransfer(draft, "moins.pdf", -1).status());
    byte[] program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    Answer disguised = author.transfer(draft, "programme.pdf", program);
    assertEquals(415, disguised.status());
    assertTrue(disguised.json().getString("message").contains("programme.pdf"));
    assertEquals(List.of(), author.attachments(draft));
    Answer abilities =
        author
            .browser()
            .send("OPTIONS", draft.filesUrl(), BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    assertEquals(String.valueOf(LARGEST), abilities.header("Tus-Max-Size"));
  }

  @Test
  default void more_bytes_than_announced_are_not_kept() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Trop d’octets");
    byte[] said = "un fichier annoncé\n".getBytes(StandardCharsets.UTF_8);
    String transfer = author.beginTransfer(draft, "annonce.txt", said.length).header("Location");
    byte[] more = Arrays.copyOf(said, said.length + 10_000);
    assertFalse(author.send(transfer, 0, more).status() >= 500);
    for (String attachment : author.attachments(draft)) {
      assertArrayEquals(
          said, author.browser().get("/documents/" + attachment + "/fichier").bytes());
    }
  }

  @Test
  default void the_transfer_of_somebody_else_does_not_exist() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    String transfer = author.beginTransfer(author.start("À moi"), "a.pdf", 100).header("Location");
    Depositor other = thePortal().depositor(Who.ADMIN);
    assertEquals(404, other.where(transfer).status());
    assertEquals(404, other.send(transfer, 0, new byte[10]).status());
    assertEquals(401, thePortal().depositor(Who.NOBODY).where(transfer).status());
    isAt(author, transfer, 0, 100);
  }

  /** Eight at once are as many bytes as the heap of the server: they cannot lie in it. */
  @Test
  default void large_files_stream_through_a_small_heap() throws Exception {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Lourd");
    byte[] picture = new byte[SIXTY_MEGABYTES];
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
    Supplier<Integer> oneTransfer =
        () -> {
          Answer begun = author.beginTransfer(draft, "lourd.png", picture.length);
          return author.send(begun.header("Location"), 0, picture).status();
        };
    try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
      List<CompletableFuture<Integer>> sent =
          IntStream.range(0, 8)
              .mapToObj(i -> CompletableFuture.supplyAsync(oneTransfer, senders))
              .toList();
      for (CompletableFuture<Integer> status : sent) {
        assertEquals(204, status.get());
      }
    }
    Answer form =
        author.press(
            "televerser", draft, Form.of("title", "Lourd").withFile("autre nom.png", picture));
    assertEquals(303, form.status(), form::toString);
    List<String> attachments = author.attachments(draft);
    assertEquals(2, attachments.size());
    Answer back = author.browser().get("/documents/" + attachments.get(1) + "/fichier");
    assertEquals(SIXTY_MEGABYTES, back.bytes().length);
  }

  private static void isAt(Depositor author, String transfer, int offset, int length) {
    Answer where = author.where(transfer);
    assertEquals(200, where.status());
    assertEquals(String.valueOf(offset), where.header("Upload-Offset"));
    assertEquals(String.valueOf(length), where.header("Upload-Length"));
    assertEquals("no-store", where.header("Cache-Control"));
  }

  private static int offset(Depositor author, String transfer) {
    return Integer.parseInt(author.where(transfer).header("Upload-Offset"));
  }

  private static byte[] lines(int count) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count).forEach(i -> text.append("ligne ").append(i).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
