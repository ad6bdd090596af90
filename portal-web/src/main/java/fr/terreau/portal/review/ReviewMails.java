package fr.terreau.portal.review;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.FollowerCursors;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Mailer;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells by mail those whom a step of a review concerns: reviewers what an author did, authors what
 * a reviewer did. Works after the gesture, in a thread of its own; a message that cannot be sent is
 * not sent again, since the account page shows the same.
 */
@ApplicationScoped
class ReviewMails implements Follower {

  private static final String NAME = "review-mail";

  private final Accounts accounts;
  private final Practices practices;
  private final ReviewThread thread;
  private final FollowerCursors cursors;
  private final Mailer mailer;
  private final Settings settings;

  protected ReviewMails() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ReviewMails(
      Accounts accounts,
      Practices practices,
      ReviewThread thread,
      FollowerCursors cursors,
      Mailer mailer,
      Settings settings) {
    this.accounts = accounts;
    this.practices = practices;
    this.thread = thread;
    this.cursors = cursors;
    this.mailer = mailer;
    this.settings = settings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long position() {
    return cursors.position(NAME);
  }

  @Override
  public void follow(List<Change> changes) {
    for (Change change : changes) {
      if (change.subject() == Subject.REVIEW) {
        tell(change.id());
        // One by one: after a crash, no more than one step is told twice.
        cursors.advance(NAME, change.position());
      }
    }
    if (!changes.isEmpty()) {
      cursors.advance(NAME, changes.getLast().position());
    }
  }

  private void tell(String id) {
    int slash = id.lastIndexOf('/');
    String of = id.substring(0, slash);
    Optional<Practice> practice = practices.find(of);
    Optional<ReviewStep> step = thread.find(of, Integer.parseInt(id.substring(slash + 1)));
    if (practice.isPresent() && step.isPresent()) {
      receivers(practice.get(), step.get())
          .forEach(account -> send(account, practice.get(), step.get()));
    }
  }

  private Stream<Account> receivers(Practice practice, ReviewStep step) {
    String by = step.by().account();
    Stream<Account> concerned;
    if (practice.createdBy() != null && practice.createdBy().equals(by)) {
      concerned = told(step.kind()) ? reviewers(practice.draft().producer()) : Stream.empty();
    } else {
      concerned = Stream.ofNullable(practice.createdBy()).flatMap(id -> accounts.find(id).stream());
    }
    return concerned
        .filter(account -> !account.id().equals(by))
        .filter(account -> !account.demo() && account.passwordHash().isPresent());
  }

  /** What reviewers need to know of the doings of an author. */
  private static boolean told(Kind kind) {
    return kind == Kind.SUBMITTED || kind == Kind.COMMENTED || kind == Kind.WITHDRAWN;
  }

  /** Those of the organisation, or the regional animators where it has none. */
  private Stream<Account> reviewers(String producer) {
    List<Account> all = accounts.all();
    Predicate<Account> ours =
        account ->
            account.role() == Role.RELECTEUR_MD
                && producer != null
                && account.organisation().filter(producer::equals).isPresent();
    return all.stream().anyMatch(ours)
        ? all.stream().filter(ours)
        : all.stream().filter(account -> account.role() == Role.ANIMATEUR_REGIONAL);
  }

  private void send(Account to, Practice practice, ReviewStep step) {
    Messages messages =
        Messages.in(to.language().map(Locale::forLanguageTag).orElse(Locale.FRENCH));
    String title =
        practice.draft().title() == null || practice.draft().title().isBlank()
            ? messages.get("practice.untitled")
            : practice.draft().title().strip();
    String what = messages.get("review.mail." + step.kind());
    String function = Optional.ofNullable(step.by().function()).orElse("Terreau");
    StringBuilder text = new StringBuilder();
    text.append(messages.get("review.mail.text", title, what, function)).append('\n');
    step.words().ifPresent(words -> text.append('\n').append(words).append('\n'));
    text.append('\n').append(where(practice, messages)).append('\n');
    mailer.send(
        to.email(), messages.get("review.mail.subject", what, oneLine(title)), text.toString());
  }

  /** The address of the thread; without a public address, only the way to it is known. */
  private String where(Practice practice, Messages messages) {
    String site = settings.publicUrl("");
    return site.isEmpty()
        ? messages.get("review.mail.account")
        : messages.get("review.mail.link", site + ReviewNotes.url(practice));
  }

  private static String oneLine(String title) {
    return title.replaceAll("\\s+", " ");
  }
}
