package fr.terreau.portal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.InMemoryAccounts;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.FollowerCursors;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.DiscussPractice;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.Validation;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.review.InMemoryReviewThread;
import fr.terreau.portal.platform.Mailer;
import fr.terreau.portal.platform.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those whom a step concerns are told, in their language; others are not. */
class ReviewMailsTest {

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryReviewThread thread = new InMemoryReviewThread();
  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final Cursor cursor = new Cursor();
  private final PublishPractice publishing =
      new PublishPractice(practices, changes, thread, Validation.validator(), Specimens.CLOCK);
  private final DiscussPractice discussing =
      new DiscussPractice(practices, changes, thread, Specimens.CLOCK);

  private final Actor referent = opened("referent", "md-07", Role.REFERENT, "fr");
  private final Actor reviewer = opened("relecture", "md-07", Role.RELECTEUR_MD, "en");
  private Practice draft;

  @BeforeEach
  void a_draft() {
    opened("loire", "md-42", Role.RELECTEUR_MD, null);
    opened("animation", "aura", Role.ANIMATEUR_REGIONAL, null);
    draft =
        new WriteDraft(practices, Specimens.CLOCK).start(referent, Specimens.completeConvention());
  }

  /** An account that can sign in. */
  private Actor opened(String name, String organisation, Role role, String language) {
    Account account =
        new Account(
            "a-" + name, name + "@md.example", name, organisation, role, Specimens.NOON, false);
    account.choosePassword("hash");
    account.reads(language);
    accounts.add(account);
    return account.actor();
  }

  private void tell() {
    tell(server.getSmtp().getPort(), "https://terreau.example/");
  }

  private void tell(int port, String site) {
    Mailer mailer =
        new Mailer(
            Optional.of("127.0.0.1"),
            port,
            Optional.of("portail@terreau.example"),
            Optional.empty(),
            Optional.empty(),
            "none");
    ReviewMails mails =
        new ReviewMails(accounts, practices, thread, cursor, mailer, new PublicAddress(site));
    mails.follow(changes.after(mails.position(), 100));
  }

  private List<String> receivers() throws MessagingException {
    List<String> all = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      Arrays.stream(message.getAllRecipients()).map(Object::toString).forEach(all::add);
    }
    return all;
  }

  private MimeMessage last() {
    MimeMessage[] all = server.getReceivedMessages();
    return all[all.length - 1];
  }

  private String text() throws MessagingException, IOException {
    return last().getContent().toString().replace("\r\n", "\n");
  }

  @Test
  void a_proposal_goes_to_the_reviewers_of_the_organisation_in_their_language() throws Exception {
    publishing.propose(referent, draft.id(), "Référente", "Merci de relire.");
    tell();
    assertEquals(List.of("relecture@md.example"), receivers());
    assertEquals(
        "submitted for review: Convention d’objectifs à trois niveaux", last().getSubject());
    assertTrue(text().contains("Merci de relire."), text());
    assertTrue(
        text().contains("https://terreau.example/pratiques/" + draft.id() + "/relecture"), text());
  }

  @Test
  void a_refusal_and_a_publication_go_to_the_author_with_the_same_words() throws Exception {
    publishing.propose(referent, draft.id(), null, null);
    publishing.giveBack(reviewer, draft.id(), "Relectrice", "Il manque l’année.");
    publishing.propose(referent, draft.id(), null, null);
    publishing.publish(reviewer, draft.id(), null, draft.version(), null);
    tell();
    assertEquals(
        List.of(
            "relecture@md.example",
            "referent@md.example",
            "relecture@md.example",
            "referent@md.example"),
        receivers());
    MimeMessage refusal = server.getReceivedMessages()[1];
    assertTrue(refusal.getSubject().startsWith("correction demandée"), refusal.getSubject());
    assertTrue(refusal.getContent().toString().contains("Il manque l’année."));
    assertTrue(last().getSubject().startsWith("publiée"), last().getSubject());
    assertTrue(text().contains("/pratiques/AURA-CONV-0001/relecture"), "under its code by now");
  }

  @Test
  void an_answer_goes_the_other_way_and_nobody_writes_to_herself() throws Exception {
    discussing.comment(referent, draft.id(), null, "Une question");
    tell();
    assertEquals(List.of("relecture@md.example"), receivers());
    discussing.comment(reviewer, draft.id(), null, "Une réponse");
    tell();
    assertEquals(List.of("relecture@md.example", "referent@md.example"), receivers());
    Practice own =
        new WriteDraft(practices, Specimens.CLOCK).start(reviewer, Specimens.completeConvention());
    publishing.publish(reviewer, own.id(), null);
    tell();
    assertEquals(2, receivers().size());
  }

  @Test
  void without_reviewers_of_its_own_an_organisation_is_read_by_the_animators() throws Exception {
    Actor alone = opened("seule", "md-26", Role.REFERENT, null);
    Practice hers =
        new WriteDraft(practices, Specimens.CLOCK)
            .start(alone, Specimens.completeConvention().with("producer", "md-26"));
    publishing.propose(alone, hers.id(), null, null);
    tell();
    assertEquals(List.of("animation@md.example"), receivers());
    assertTrue(last().getSubject().startsWith("proposée"), "French as long as nothing is known");
  }

  @Test
  void a_title_does_not_forge_a_header() throws Exception {
    Practice odd =
        new WriteDraft(practices, Specimens.CLOCK)
            .start(
                referent,
                Specimens.completeConvention().with("title", "Titre\r\nBcc: x@y.example"));
    discussing.comment(referent, odd.id(), null, "Bonjour");
    tell();
    assertEquals(List.of("relecture@md.example"), receivers());
    assertFalse(last().getSubject().contains("\n"));
  }

  @Test
  void without_a_public_address_the_way_is_told_instead() throws Exception {
    publishing.propose(referent, draft.id(), null, null);
    tell(server.getSmtp().getPort(), "none");
    assertTrue(text().contains("open “My account” in Terreau"), text());
  }

  @Test
  void a_server_that_does_not_answer_stops_nothing_and_nobody_is_told_twice() throws Exception {
    int port = server.getSmtp().getPort();
    publishing.propose(referent, draft.id(), null, null);
    server.stop();
    tell(port, "none");
    assertEquals(changes.last(), cursor.position);
    assertEquals(1, thread.of(draft.id()).size());
    server.start();
    tell();
    assertEquals(List.of(), receivers());
  }

  /** A cursor in memory. */
  private static final class Cursor implements FollowerCursors {

    private long position;

    @Override
    public long position(String follower) {
      return position;
    }

    @Override
    public void advance(String follower, long to) {
      position = Math.max(position, to);
    }
  }

  /** Settings with nothing but an address. */
  private static final class PublicAddress extends Settings {

    private final String site;

    PublicAddress(String site) {
      this.site = site;
    }

    @Override
    public String publicUrl(String requested) {
      return site.equals("none") ? requested : site.replaceAll("/+$", "");
    }
  }
}
