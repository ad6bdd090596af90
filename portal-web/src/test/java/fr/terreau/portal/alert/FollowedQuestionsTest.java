package fr.terreau.portal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.InMemoryAccounts;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.AlertMatch;
import fr.terreau.domain.alert.FindAnswers;
import fr.terreau.domain.alert.InMemoryAlerts;
import fr.terreau.domain.alert.KeepAlerts;
import fr.terreau.domain.alert.KeepAlerts.Kept;
import fr.terreau.domain.alert.Rhythm;
import fr.terreau.domain.alert.TellAnswers;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.change.InMemoryFollowerCursors;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.event.InMemoryEvents;
import fr.terreau.domain.practice.InMemoryPractices;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.ShelvePractice;
import fr.terreau.domain.practice.ShelvePractice.Gesture;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.practice.Validation;
import fr.terreau.domain.practice.WriteDraft;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Mailer;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.lucene.LuceneQuestionMonitor;
import fr.terreau.search.lucene.LuceneSearchEngine;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From a kept question over a publication to the message that tells it. */
class FollowedQuestionsTest {

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private final PassingTime time = new PassingTime(Specimens.NOON);
  private final InMemoryAlerts alerts = new InMemoryAlerts();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog log = new InMemoryChangeLog();
  private final InMemoryFollowerCursors cursors = new InMemoryFollowerCursors();
  private final InMemoryReviewThread thread = new InMemoryReviewThread();
  private final WriteDraft writing = new WriteDraft(practices, time);
  private final PublishPractice publishing =
      new PublishPractice(practices, log, thread, Validation.validator(), time);
  private final ShelvePractice shelving = new ShelvePractice(practices, log, thread, time);
  private final SheetsInMemory sheets = new SheetsInMemory(practices);
  private final WordsAsked asked = new WordsAsked();
  private final KeepAlerts keeping = new KeepAlerts(alerts, time);
  private final TellAnswers telling = new TellAnswers(alerts, time);

  @TempDir Path folder;
  private SearchEngine engine;
  private KeptQuestions questions = started();
  private long indexed = Long.MAX_VALUE;

  @BeforeEach
  void open() {
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  /** The kept questions of a portal that has just started. */
  private KeptQuestions started() {
    return new KeptQuestions(alerts, accounts, asked, new LuceneQuestionMonitor());
  }

  private void account(String name, String organisation, Role role, String language) {
    Account account =
        new Account(
            "a-" + name, name + "@md.example", name, organisation, role, time.instant(), false);
    account.choosePassword("hash");
    account.reads(language);
    accounts.add(account);
  }

  private Alert kept(String owner, String words, Rhythm rhythm) {
    if (accounts.find(owner).isEmpty()) {
      account(owner.substring(2), "md-42", Role.REFERENT, "fr");
    }
    Kept kept = keeping.keep(owner, "q=" + words, words, rhythm);
    Alert alert = assertInstanceOf(Kept.Now.class, kept).alert();
    questions.keep(alert);
    return alert;
  }

  private static PracticeSheet sheet(String title, Visibility visibility) {
    return Specimens.completeConvention().with("title", title).with("visibility", visibility);
  }

  private Practice published(String title, Visibility visibility) {
    time.pass(Duration.ofMinutes(1));
    Practice practice = writing.start(Specimens.ARDECHE_REVIEWER, sheet(title, visibility));
    publish(practice);
    return practice;
  }

  private void publish(Practice practice) {
    assertInstanceOf(
        PublishPractice.Outcome.Published.class,
        publishing.publish(Specimens.ARDECHE_REVIEWER, practice.id(), null));
  }

  private void revised(Practice practice, String title, Visibility visibility) {
    time.pass(Duration.ofMinutes(1));
    writing.revise(
        Specimens.ARDECHE_REVIEWER,
        practice.id(),
        practice.version(),
        sheet(title, visibility).with("changeNote", "Revu"));
    publish(practice);
  }

  private AlertFollower follower() {
    return new AlertFollower(
        questions,
        sheets,
        practices,
        accounts,
        new FindAnswers(alerts, time),
        cursors,
        () -> indexed);
  }

  /** Looks at the log as the thread of the follower does, until there is nothing new. */
  private void follow() {
    AlertFollower follower = follower();
    for (List<Change> news = log.after(follower.position(), 3);
        !news.isEmpty();
        news = log.after(follower.position(), 3)) {
      follower.follow(news);
    }
  }

  private Set<String> found(Alert alert) {
    return alerts.unseen(List.of(alert.id()), 100).stream()
        .map(AlertMatch::practice)
        .collect(Collectors.toSet());
  }

  private AlertMails mails(int port) {
    Mailer mailer =
        new Mailer(
            port == 0 ? Optional.empty() : Optional.of("127.0.0.1"),
            port,
            Optional.of("portail@terreau.example"),
            Optional.empty(),
            Optional.empty(),
            "none");
    Labels labels =
        new Labels(
            new InMemoryOrganisations(),
            new InMemoryTerritories(),
            new InMemoryConcepts(),
            new InMemoryEvents(),
            time);
    AlertLetter letter =
        new AlertLetter(asked, sheets, engine, labels, new PublicAddress("https://t.example"));
    return new AlertMails(alerts, telling, accounts, practices, letter, mailer, time);
  }

  private void tell() {
    mails(server.getSmtp().getPort()).rest();
  }

  private String text(int message) throws Exception {
    return server.getReceivedMessages()[message].getContent().toString().replace("\r\n", "\n");
  }

  @Test
  void a_sheet_that_answers_is_found_once_and_told_with_its_place() throws Exception {
    Alert alert = kept("a-1", "xylographie", Rhythm.AT_ONCE);
    kept("a-2", "brontosaure", Rhythm.AT_ONCE);
    Practice practice = published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(practice.id()), found(alert));
    tell();
    tell();
    assertEquals(1, server.getReceivedMessages().length);
    MimeMessage message = server.getReceivedMessages()[0];
    assertEquals("1@md.example", message.getAllRecipients()[0].toString());
    assertEquals("1 nouvelle réponse : xylographie", message.getSubject().replace('\u00a0', ' '));
    assertTrue(text(0).contains("Un fonds de xylographies\nmd-07\n"), text(0));
    assertTrue(
        text(0).contains("https://t.example/pratiques/" + practice.reference() + "/"), text(0));
    assertTrue(text(0).contains("https://t.example/recherche?q=xylographie"), text(0));
    assertEquals(
        "<https://t.example/alertes/arret/" + alert.stopToken() + ">",
        message.getHeader("List-Unsubscribe", null));
    assertEquals("List-Unsubscribe=One-Click", message.getHeader("List-Unsubscribe-Post", null));
  }

  @Test
  void nobody_is_told_what_they_may_not_read() {
    account("ardeche", "md-07", Role.REFERENT, null);
    account("animation", "aura", Role.ANIMATEUR_REGIONAL, null);
    Alert loire = kept("a-loire", "xylographie", Rhythm.AT_ONCE);
    Alert ardeche = kept("a-ardeche", "xylographie", Rhythm.AT_ONCE);
    Alert animation = kept("a-animation", "xylographie", Rhythm.AT_ONCE);
    Practice closed = published("Xylographie réservée", Visibility.MD);
    Practice network = published("Xylographie du réseau", Visibility.RESEAU);
    follow();
    assertEquals(Set.of(network.id()), found(loire));
    assertEquals(Set.of(network.id(), closed.id()), found(ardeche));
    assertEquals(Set.of(network.id(), closed.id()), found(animation));
  }

  @Test
  void what_is_opened_later_is_found_then() {
    Alert loire = kept("a-loire", "xylographie", Rhythm.NONE);
    Practice practice = published("Xylographie réservée", Visibility.MD);
    follow();
    assertEquals(Set.of(), found(loire));
    revised(practice, "Xylographie réservée", Visibility.RESEAU);
    follow();
    assertEquals(Set.of(practice.id()), found(loire));
  }

  @Test
  void what_answered_before_is_no_news_and_what_is_changed_to_answer_is() {
    Practice old = published("Xylographie ancienne", Visibility.PUBLIC);
    Practice other = published("Tout autre chose", Visibility.PUBLIC);
    follow();
    time.pass(Duration.ofHours(1));
    Alert alert = kept("a-1", "xylographie", Rhythm.AT_ONCE);
    revised(old, "Xylographie ancienne, revue", Visibility.PUBLIC);
    revised(other, "La xylographie pour tous", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(other.id()), found(alert));
    revised(other, "La xylographie pour toutes", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(other.id()), found(alert), "once");
  }

  @Test
  void work_that_was_interrupted_is_done_again_without_telling_twice() throws Exception {
    Alert alert = kept("a-1", "xylographie", Rhythm.AT_ONCE);
    Practice practice = published("Un fonds de xylographies", Visibility.PUBLIC);
    follower().follow(log.after(0, 10));
    tell();
    questions = started();
    InMemoryFollowerCursors lost = new InMemoryFollowerCursors();
    new AlertFollower(
            questions, sheets, practices, accounts, new FindAnswers(alerts, time), lost, () -> 99)
        .follow(log.after(0, 10));
    assertEquals(log.last(), lost.position("alerts"));
    assertEquals(Set.of(practice.id()), found(alert));
    tell();
    assertEquals(1, server.getReceivedMessages().length);
  }

  @Test
  void a_portal_that_starts_again_knows_all_questions() {
    Alert alert = kept("a-1", "xylographie", Rhythm.NONE);
    questions = started();
    Practice practice = published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(practice.id()), found(alert));
  }

  @Test
  void a_question_is_put_to_what_the_index_knows() {
    Alert alert = kept("a-1", "xylographie", Rhythm.NONE);
    Practice first = published("Xylographie une", Visibility.PUBLIC);
    long known = log.last();
    Practice second = published("Xylographie deux", Visibility.PUBLIC);
    indexed = known;
    AlertFollower follower = follower();
    follower.follow(log.after(0, 10));
    assertEquals(Set.of(first.id()), found(alert));
    assertEquals(known, follower.position());
    follower.follow(log.after(known, 10));
    assertEquals(known, follower.position(), "waits");
    indexed = log.last();
    follow();
    assertEquals(Set.of(second.id(), first.id()), found(alert));
  }

  @Test
  void another_organisation_takes_effect_at_the_next_sheet() {
    account("mobile", "md-42", Role.REFERENT, null);
    Alert alert = kept("a-mobile", "xylographie", Rhythm.NONE);
    published("Xylographie une", Visibility.MD);
    follow();
    assertEquals(Set.of(), found(alert));
    accounts.replace(
        new Account(
            "a-mobile", "m@md.example", "m", "md-07", Role.REFERENT, time.instant(), false));
    Practice second = published("Xylographie deux", Visibility.MD);
    follow();
    assertEquals(Set.of(second.id()), found(alert));
    accounts.replace(
        new Account(
            "a-mobile", "m@md.example", "m", "md-26", Role.REFERENT, time.instant(), false));
    published("Xylographie trois", Visibility.MD);
    follow();
    assertEquals(Set.of(second.id()), found(alert));
  }

  @Test
  void what_is_withdrawn_or_closed_meanwhile_is_not_told() throws Exception {
    Alert alert = kept("a-1", "xylographie", Rhythm.DAILY);
    Practice withdrawn = published("Xylographie retirée", Visibility.PUBLIC);
    Practice closed = published("Xylographie fermée", Visibility.PUBLIC);
    Practice open = published("Xylographie ouverte", Visibility.PUBLIC);
    follow();
    assertEquals(3, found(alert).size());
    shelving.treat(Specimens.ARDECHE_REVIEWER, withdrawn.id(), Gesture.RETIRE, null, "Droits");
    revised(closed, "Xylographie fermée", Visibility.MD);
    follow();
    tell();
    assertEquals(0, server.getReceivedMessages().length, "not before the morning");
    time.pass(Duration.ofDays(1));
    tell();
    assertEquals(1, server.getReceivedMessages().length);
    assertTrue(text(0).contains("ouverte"), text(0));
    assertFalse(text(0).contains("retirée") || text(0).contains("fermée"), text(0));
    assertEquals(Set.of(open.id()), found(alert));
  }

  @Test
  void a_message_of_which_nothing_is_left_is_not_sent() {
    Alert alert = kept("a-1", "xylographie", Rhythm.AT_ONCE);
    Practice practice = published("Xylographie retirée", Visibility.PUBLIC);
    follow();
    shelving.treat(Specimens.ARDECHE_REVIEWER, practice.id(), Gesture.RETIRE, null, "Droits");
    tell();
    assertEquals(0, server.getReceivedMessages().length);
    assertEquals(List.of(), telling.due());
    assertEquals(Set.of(), found(alert));
  }

  @Test
  void a_server_that_does_not_answer_is_tried_again() {
    kept("a-1", "xylographie", Rhythm.AT_ONCE);
    published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    int port = server.getSmtp().getPort();
    server.stop();
    mails(port).rest();
    assertEquals(List.of(), telling.due(), "later");
    server.start();
    tell();
    assertEquals(0, server.getReceivedMessages().length);
    time.pass(Duration.ofMinutes(2));
    tell();
    tell();
    assertEquals(1, server.getReceivedMessages().length);
  }

  @Test
  void without_a_server_answers_wait_in_the_account_and_are_not_made_up_for() {
    Alert alert = kept("a-1", "xylographie", Rhythm.AT_ONCE);
    published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    mails(0).rest();
    assertEquals(1, found(alert).size());
    tell();
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void a_weekly_digest_is_in_the_language_of_its_reader() throws Exception {
    account("english", "md-42", Role.REFERENT, Locale.ENGLISH.getLanguage());
    kept("a-english", "xylographie", Rhythm.WEEKLY);
    published("Xylographie une", Visibility.PUBLIC);
    published("Xylographie\r\ndeux", Visibility.PUBLIC);
    follow();
    time.pass(Duration.ofDays(6));
    tell();
    assertEquals(0, server.getReceivedMessages().length, "noon was on a Monday");
    time.pass(Duration.ofDays(1));
    tell();
    MimeMessage message = server.getReceivedMessages()[0];
    assertEquals("2 new answers: xylographie", message.getSubject());
    assertTrue(text(0).contains("Xylographie deux\n"), text(0));
    assertTrue(text(0).contains("Stop these mails: https://t.example/alertes/arret/"), text(0));
  }

  @Test
  void a_name_does_not_forge_a_header() throws Exception {
    account("1", "md-42", Role.REFERENT, null);
    Kept kept = keeping.keep("a-1", "q=xylographie", "Nom\r\nBcc: x@y.example", Rhythm.AT_ONCE);
    questions.keep(((Kept.Now) kept).alert());
    published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    tell();
    assertEquals(1, server.getReceivedMessages().length);
    assertNull(server.getReceivedMessages()[0].getHeader("Bcc"));
  }

  @Test
  void a_forgotten_or_paused_question_finds_nothing() {
    Alert gone = kept("a-1", "xylographie", Rhythm.AT_ONCE);
    Alert paused = kept("a-2", "xylographie", Rhythm.AT_ONCE);
    keeping.remove("a-1", gone.id());
    questions.forget(gone.id());
    keeping.pause("a-2", paused.id());
    published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(), found(gone));
    assertEquals(Set.of(), found(paused));
    time.pass(Duration.ofDays(1));
    keeping.resume("a-2", paused.id());
    Practice later = published("Encore une xylographie", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(later.id()), found(paused));
  }

  @Test
  void questions_are_understood_anew_when_the_thesaurus_changes() {
    Alert alert = kept("a-1", "gravure", Rhythm.NONE);
    published("Un fonds de xylographies", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(), found(alert));
    asked.means("gravure", "xylographie");
    log.append(Subject.CONCEPT, "gravure");
    Practice practice = published("Une autre xylographie", Visibility.PUBLIC);
    follow();
    assertEquals(Set.of(practice.id()), found(alert));
  }
}
