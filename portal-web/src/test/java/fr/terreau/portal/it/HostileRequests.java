package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that no reader means: never an error of the server, never a look behind the pages. */
interface HostileRequests extends AgainstPortal {

  String MARKUP = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt;";

  static Stream<String> paths() {
    return Stream.of(
        "/recherche?q=%zz",
        "/recherche?%zz=1&%=&&&=",
        "/recherche?q=%00&type=%00",
        "/recherche?q=a|b^\"<>{}",
        "/recherche?q=%ff%fe%c0%80",
        "/recherche?q=\u00ff\u00fe",
        "/recherche?q=" + "%28".repeat(900),
        "/recherche?q=%22%22%22+AND+NOT+OR+*+%3F+~+title%3A",
        "/recherche?q=*:*",
        "/recherche?q=" + "a*".repeat(400),
        "/recherche?q=" + "mot+".repeat(400),
        "/recherche?q=%f0%9f%93%9a%00%e2%80%ae",
        "/recherche?q=a%0d%0aSet-Cookie:+x=1",
        "/recherche?page=-1",
        "/recherche?page=0",
        "/recherche?page=99999999999999999999",
        "/recherche?page=999999",
        "/recherche?page=1e9&size=1e9",
        "/recherche?size=999999",
        "/recherche?type=NOPE&nature=%3Cscript%3E&annee=abc&tri=zz",
        "/recherche?" + "type=a&".repeat(500),
        "/api/v1/search?size=100000&page=100000",
        "/api/v1/search?q=%00&size=-5",
        "/api/v1/practices/%20",
        "/api/v1/practices/..;",
        "/%00",
        "/%zz",
        "/pratiques/%00",
        "/pratiques/AURA-CONV-0001%00",
        "/pratiques/AURA-CONV-0001/" + "a".repeat(3000),
        "/pratiques/" + "%C3%A9".repeat(500),
        "/pratiques/AURA-CONV-0001?q=%00%zz",
        "/pratiques;a=b/AURA-CONV-0001;c=d",
        "/documents/%00/fichier",
        "/documents/d-aura-conv-0001-1/pages/-1",
        "/documents/d-aura-conv-0001-1/pages/abc",
        "/documents/d-aura-conv-0001-1/pages/99999999999",
        "/documents/d-aura-conv-0001-1/pages/1?q=%00",
        "/documents/d-aura-conv-0001-1?q=" + "%28".repeat(900),
        "/documents/..%2f..%2fetc%2fpasswd/fichier",
        "/documents/..%5c..%5c/fichier",
        "/journees/%00",
        "/journees/../WEB-INF/web.xml",
        "/envois/../../x",
        "/assets/../WEB-INF/web.xml",
        "/assets/%2e%2e/WEB-INF/web.xml",
        "/assets/..;/WEB-INF/web.xml",
        "/WEB-INF/web.xml",
        "/WEB-INF/classes/META-INF/persistence.xml",
        "/META-INF/MANIFEST.MF",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/\\evil",
        "//",
        "/a%2fb",
        "/?langue=%zz",
        "/?langue=",
        "/connexion?retour=%00",
        "/connexion?retour=" + "a".repeat(4000),
        "/mot-de-passe?jeton=%00",
        "/premier-compte?jeton=%00",
        "/deposer?type=%00&seance=%00",
        "/recherche?q=" + "a".repeat(60_000),
        "/" + "a".repeat(9_000));
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.HostileRequests#paths")
  default void no_address_breaks_the_portal(String path) {
    keepsItsCountenance(RawRequest.get(thePortal().address(), path));
  }

  /** A request by its lines, after which the portal hangs up. */
  private static String request(String... lines) {
    String head = String.join("\r\n", lines);
    return head + "\r\nConnection: close\r\n\r\n";
  }

  private static String form(String type, String body) {
    return request(
            "POST /connexion HTTP/1.1",
            "Host: x",
            "Content-Type: " + type,
            "Content-Length: " + body.length())
        + body;
  }

  static Stream<String> requests() {
    String get = "GET / HTTP/1.1";
    return Stream.of(
        request(get),
        request("FOO / HTTP/1.1", "Host: x"),
        request("TRACE / HTTP/1.1", "Host: x"),
        request("OPTIONS / HTTP/1.1", "Host: x"),
        request("PUT /pratiques/AURA-CONV-0001 HTTP/1.1", "Host: x"),
        request(get, "Host: x", "Bad header"),
        request(get, "Host: a b"),
        request(get, "Host: x", "Accept: ////"),
        request("GET /compte HTTP/1.1", "Host: x", "Accept: image/png"),
        request(get, "Host: x", "Cookie: langue=%00; terreau_csrf=\"; theme=<b>"),
        request(get, "Host: x", "Cookie: langue=zz-ZZ-x-x; terreau_session=../../x"),
        request(
            "GET /documents/d-aura-conv-0001-1/fichier HTTP/1.1",
            "Host: x",
            "Range: bytes=9-1,,x",
            "If-None-Match: \"",
            "If-Modified-Since: x"),
        request("POST /connexion HTTP/1.1", "Host: x", "Content-Length: -5"),
        form("multipart/form-data", "abc"),
        form("multipart/form-data; boundary=b", "--b\r\nabcde"),
        form("////", "abc"),
        form("application/x-www-form-urlencoded", "_c=%z"),
        form("application/json", "{"),
        request("POST /connexion HTTP/1.1", "Host: x", "Transfer-Encoding: chunked") + "ZZ\r\n");
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.HostileRequests#requests")
  default void no_request_breaks_the_portal(String request) {
    keepsItsCountenance(RawRequest.send(thePortal().address(), request));
  }

  private void keepsItsCountenance(String answer) {
    assertFalse(answer.matches("(?s)HTTP/1.1 500.*"), answer);
    assertFalse(answer.contains("Payara Micro - Error report"), answer);
    assertFalse(answer.matches("(?s).*\\tat [a-z]+\\..*"), answer);
    assertFalse(answer.contains("Exception"), answer);
    assertFalse(answer.contains("web-app"), answer);
    assertEquals(200, thePortal().as(Who.NOBODY).get("/").status());
  }

  @Test
  default void markup_in_any_field_stays_text() {
    Depositor depositor = thePortal().depositor(Who.REVIEWER);
    Form complete = Depositor.complete("Balises " + MARKUP, "PUBLIC");
    Draft draft = depositor.start(complete);
    Answer empty = depositor.browser().get(draft.editUrl());
    Form hostile = Form.of("chercher-territories", MARKUP, "chercher-subjects", MARKUP);
    for (String name :
        empty.findAll("<(?:input type=\"(?:text|date)\"[^>]*|textarea[^>]*) name=\"([^\"]+)\"")) {
      hostile = name.startsWith("chercher-") ? hostile : hostile.with(name, MARKUP);
    }
    assertTrue(hostile.fields().size() > 10);
    Answer refused = depositor.press("enregistrer", draft, hostile);
    assertEquals(422, refused.status(), "dates and numbers hold no markup");
    harmless(refused);
    String address = "[cliquez](javascript:alert(1)) <a href='javascript:alert(1)'>x</a> " + MARKUP;
    Form texts = complete;
    for (String name : List.of("summary", "objectives", "context", "pitfalls", "outcomes")) {
      texts = texts.but(name, address);
    }
    // Within their bounds: what is too long is refused at the field, and proves nothing here.
    String tag = "<script>alert(1)</script>";
    texts =
        texts
            .but("contact", tag)
            .but("changeNote", MARKUP)
            .but("version", tag)
            .with("cost.currency", "EUR");
    Form named = texts.but("compteur", String.valueOf(version(depositor, draft)));
    Answer published = depositor.browser().post(draft.editUrl(), named.with("action", "publier"));
    assertEquals(303, published.status(), published::toString);
    harmless(thePortal().as(Who.NOBODY).get(published.header("Location")));
    harmless(depositor.browser().get(draft.editUrl()));
    harmless(depositor.browser().get("/compte"));
    harmless(thePortal().as(Who.NOBODY).get("/recherche?q=%3Cscript%3Ealert(1)%3C/script%3E"));
    harmless(thePortal().as(Who.NOBODY).get("/?q=" + "%22%3E%3Cscript%3Ealert(1)"));
    harmless(thePortal().as(Who.NOBODY).get("/api/v1/search?q=balises"));
  }

  private static int version(Depositor depositor, Draft draft) {
    return Integer.parseInt(
        depositor.browser().get(draft.editUrl()).find("name=\"compteur\" value=\"(\\d+)\""));
  }

  private static void harmless(Answer answer) {
    String text = answer.text();
    if (answer.header("Content-Type").startsWith("application/json")) {
      text = text.replaceAll("\"title\":\"(\\\\.|[^\"\\\\])*\"", "");
    }
    assertFalse(text.contains("<script>alert"), answer::toString);
    assertFalse(text.contains("<img src=x"), answer::toString);
    assertFalse(text.matches("(?is).*<[^<>]*=[\"']?\\s*javascript:.*"), answer::toString);
  }
}
