package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.terreau.portal.platform.Mailer.Outcome;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailerTest {

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Test
  void a_message_arrives_with_its_accents() throws Exception {
    Mailer mailer = mailer(server.getSmtp().getPort(), "none");
    assertEquals(
        Outcome.SENT, mailer.send("md@ardeche.example", "Réaménagé", "Bonjour,\nà bientôt."));
    MimeMessage message = server.getReceivedMessages()[0];
    assertEquals("Réaménagé", message.getSubject());
    assertTrue(message.getContent().toString().contains("à bientôt"));
    assertEquals("portail@terreau.example", message.getFrom()[0].toString());
  }

  @Test
  void a_server_that_does_not_answer_is_a_failure_and_no_exception() {
    int port = server.getSmtp().getPort();
    server.stop();
    assertEquals(Outcome.FAILED, mailer(port, "none").send("a@b.example", "s", "t"));
  }

  @Test
  void a_message_is_not_sent_in_clear_when_encryption_is_asked_for() {
    Mailer mailer = mailer(server.getSmtp().getPort(), "starttls");
    assertEquals(Outcome.FAILED, mailer.send("a@b.example", "s", "t"));
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void nothing_is_sent_while_no_server_is_named() {
    assertEquals(Outcome.NOT_CONFIGURED, new Mailer().send("a@b.example", "s", "t"));
  }

  private static Mailer mailer(int port, String security) {
    return new Mailer(
        Optional.of("127.0.0.1"),
        port,
        Optional.of("portail@terreau.example"),
        Optional.empty(),
        Optional.empty(),
        security);
  }
}
