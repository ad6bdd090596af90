package fr.terreau.portal.it;

import fr.terreau.portal.it.Depositor.Draft;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Several people who deposit at once until the portal goes away. */
final class BusyAuthors {

  private static final int PIECES = 20;
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private final Portal portal;
  private final Acknowledged acknowledged;
  private final AtomicInteger number;
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  BusyAuthors(Portal portal, Acknowledged acknowledged, AtomicInteger number) {
    this.portal = portal;
    this.acknowledged = acknowledged;
    this.number = number;
  }

  void begin() {
    for (Runnable gesture : List.<Runnable>of(this::publish, this::publish, this::send)) {
      threads.add(Thread.ofPlatform().start(() -> again(gesture)));
    }
  }

  /** Waits until everybody noticed that the portal is gone; answers what went wrong before. */
  List<String> end() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    return refusals;
  }

  private void again(Runnable gesture) {
    try {
      while (true) {
        gesture.run();
      }
    } catch (UncheckedIOException portalGone) {
      // The end of the work, as it was meant.
    } catch (RuntimeException e) {
      synchronized (refusals) {
        refusals.add(e.toString());
      }
    }
  }

  /** A draft with a text, published. */
  private void publish() {
    Depositor author = portal.depositor(Who.REVIEWER);
    String title = "Fiche " + number.incrementAndGet();
    Form form = Depositor.complete(title, "RESEAU");
    Draft draft = author.start(form);
    acknowledged.draft(draft, title);
    byte[] text = "Le texte de la ".concat(title).repeat(200).getBytes(StandardCharsets.UTF_8);
    must(204, author.transfer(draft, "texte.txt", text));
    acknowledged.file(draft, text);
    Answer published = author.press("publier", draft, form);
    must(303, published);
    acknowledged.publication(Depositor.code(published), draft);
  }

  /** A larger file in many pieces. */
  private void send() {
    Depositor author = portal.depositor(Who.REVIEWER);
    int mine = number.incrementAndGet();
    Draft draft = author.start("Envoi " + mine);
    acknowledged.draft(draft, "Envoi " + mine);
    byte[] bytes = Arrays.copyOf(PICTURE, PIECES * 100_000);
    Arrays.fill(bytes, PICTURE.length, bytes.length, (byte) mine);
    bytes[PICTURE.length] = (byte) (mine >> 8);
    Answer begun = author.beginTransfer(draft, "envoi.png", bytes.length);
    must(201, begun);
    String transfer = begun.header("Location");
    for (int sent = 0; sent < bytes.length; ) {
      acknowledged.piece(transfer, draft, bytes, sent);
      int to = sent + bytes.length / PIECES;
      must(204, author.send(transfer, sent, Arrays.copyOfRange(bytes, sent, to)));
      sent = to;
    }
    acknowledged.whole(transfer);
  }

  private static void must(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.toString());
    }
  }
}
