package fr.terreau.portal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A browser without scripts: keeps cookies, follows no redirect, knows the token of its forms. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI site;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;
  private String token;

  Browser(URI site) {
    this.site = site;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Sends a form with the token of this browser. */
  Answer post(String path, Form form, String... headers) {
    return form.with("_csrf", token()).send(this, path, headers);
  }

  /** Sends what a script would: the token as a header. */
  Answer script(String method, String path, BodyPublisher body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "X-CSRF-Token";
    all[1] = token();
    return send(method, path, body, all);
  }

  Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The token that stands in every form. */
  String token() {
    if (token == null) {
      token = get("/aide").find("name=\"_csrf\" value=\"([^\"]+)\"");
    }
    return token;
  }

  Browser signIn(String email, String password) {
    Answer answer = post("/connexion", Form.of("courriel", email, "motdepasse", password));
    if (answer.status() != 303) {
      throw new IllegalStateException("cannot sign in as " + email + ": " + answer);
    }
    return this;
  }

  /** The value of a cookie that the portal set. */
  Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  URI site() {
    return site;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
