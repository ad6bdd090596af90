package fr.terreau.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends messages when the installation names a mail server. */
@ApplicationScoped
public class Mailer {

  private static final Logger LOG = Logger.getLogger(Mailer.class.getName());
  private static final String TIMEOUT = "10000";

  private final Optional<String> host;
  private final int port;
  private final Optional<String> from;
  private final Optional<String> user;
  private final Optional<String> password;
  private final String security;

  protected Mailer() {
    this(Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), "none");
  }

  /**
   * @param security {@code none}, {@code starttls} (refused when the server does not offer it) or
   *     {@code tls}
   */
  @Inject
  public Mailer(
      @ConfigProperty(name = "terreau.mail.host") Optional<String> host,
      @ConfigProperty(name = "terreau.mail.port") int port,
      @ConfigProperty(name = "terreau.mail.from") Optional<String> from,
      @ConfigProperty(name = "terreau.mail.user") Optional<String> user,
      @ConfigProperty(name = "terreau.mail.password") Optional<String> password,
      @ConfigProperty(name = "terreau.mail.security") String security) {
    this.host = host;
    this.port = port;
    this.from = from;
    this.user = user;
    this.password = password;
    this.security = security;
  }

  /** How an attempt to send ended. */
  public enum Outcome {
    SENT,
    /** The server refused or did not answer; the log says why. */
    FAILED,
    /** No mail server is configured. */
    NOT_CONFIGURED
  }

  /** Whether the installation names a mail server. */
  public boolean configured() {
    return host.isPresent() && from.isPresent();
  }

  /** Hands a text over to the mail server; waits ten seconds at most for each of its answers. */
  public Outcome send(String to, String subject, String text) {
    return send(to, subject, text, Map.of());
  }

  /** The same with headers of its own, such as the way to stop messages. */
  public Outcome send(String to, String subject, String text, Map<String, String> headers) {
    if (!configured()) {
      return Outcome.NOT_CONFIGURED;
    }
    try {
      MimeMessage message = new MimeMessage(session());
      message.setFrom(new InternetAddress(from.get()));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
      message.setSubject(subject, StandardCharsets.UTF_8.name());
      message.setText(text, StandardCharsets.UTF_8.name());
      for (Map.Entry<String, String> header : headers.entrySet()) {
        message.setHeader(header.getKey(), header.getValue());
      }
      Transport.send(message);
      return Outcome.SENT;
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "a message was not sent", e);
      return Outcome.FAILED;
    }
  }

  private Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", host.orElseThrow());
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
    properties.setProperty("mail.smtp.timeout", TIMEOUT);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
    properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.setProperty(
        "mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    return Session.getInstance(
        properties,
        new jakarta.mail.Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user.orElse(""), password.orElse(""));
          }
        });
  }
}
