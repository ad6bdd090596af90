package fr.terreau.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A feed is what RFC 4287 asks for, whatever sheets say. */
class AtomFeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ADDRESS = "https://terreau.example/pratiques.atom?q=a&type=VISITE";

  private static AtomFeed feed(AtomFeed.Entry... entries) {
    return new AtomFeed(
        ADDRESS,
        "Terreau : <a> & b",
        ADDRESS,
        "https://terreau.example/recherche?q=a&type=VISITE",
        "fr",
        List.of(entries));
  }

  private static AtomFeed.Entry entry(String title, String summary, String updated) {
    return new AtomFeed.Entry(
        "https://terreau.example/pratiques/AURA-CONV-0001",
        "https://terreau.example/pratiques/AURA-CONV-0001/convention",
        title,
        "Bibliothèque départementale de l’Ardèche",
        summary,
        List.of("Convention"),
        Instant.parse("2025-07-01T08:00:00.123Z"),
        Instant.parse(updated));
  }

  private static Element read(AtomFeed feed) throws Exception {
    DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
    readers.setNamespaceAware(true);
    readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return readers
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(feed.bytes()))
        .getDocumentElement();
  }

  private static Element only(Element parent, String name) {
    Element found = null;
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      if (parent.getChildNodes().item(i) instanceof Element child
          && name.equals(child.getLocalName())) {
        assertEquals(null, found, "two of " + name);
        found = child;
      }
    }
    assertTrue(found != null, "no " + name);
    assertEquals(ATOM, found.getNamespaceURI());
    return found;
  }

  @Test
  void what_must_be_there_is_there_once() throws Exception {
    Element feed = read(feed(entry("Titre", "Résumé", "2025-07-02T09:30:00Z")));
    assertEquals("feed", feed.getLocalName());
    for (Element each : List.of(feed, only(feed, "entry"))) {
      assertTrue(URI.create(only(each, "id").getTextContent()).isAbsolute());
      assertFalse(only(each, "title").getTextContent().isBlank());
      assertEquals("2025-07-02T09:30:00Z", only(each, "updated").getTextContent());
    }
    Element entry = only(feed, "entry");
    assertEquals(
        "Bibliothèque départementale de l’Ardèche",
        only(only(entry, "author"), "name").getTextContent());
    assertEquals("2025-07-01T08:00:00Z", only(entry, "published").getTextContent());
    assertEquals("Résumé", only(entry, "summary").getTextContent());
    assertEquals("Convention", only(entry, "category").getAttribute("term"));
    assertEquals(
        "https://terreau.example/pratiques/AURA-CONV-0001/convention",
        only(entry, "link").getAttribute("href"));
    NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
    assertEquals("self", ((Element) links.item(0)).getAttribute("rel"));
    assertEquals(ADDRESS, ((Element) links.item(0)).getAttribute("href"));
    assertEquals("fr", feed.getAttribute("xml:lang"));
    assertEquals("Terreau : <a> & b", only(feed, "title").getTextContent());
  }

  @Test
  void hostile_texts_leave_it_well_formed() throws Exception {
    String hostile = "]]> <b> & \u0000\u0007\u001b\ud83d \udcda \uffff 📚 &#0; \u0085";
    Element feed = read(feed(entry(hostile, hostile, "2025-07-02T09:30:00Z")));
    String title = only(only(feed, "entry"), "title").getTextContent();
    assertTrue(title.startsWith("]]> <b> & "), title);
    assertTrue(title.contains("📚 &#0;"), title);
  }

  @Test
  void it_changed_when_its_newest_sheet_did() {
    Instant newest = Instant.parse("2026-01-02T03:04:05Z");
    assertEquals(
        newest,
        feed(
                entry("a", "", "2025-01-01T00:00:00Z"),
                entry("b", "", "2026-01-02T03:04:05.678Z"),
                entry("c", "", "2024-01-01T00:00:00Z"))
            .updated());
    assertEquals(Instant.EPOCH, feed().updated());
  }

  @Test
  void the_same_sheets_make_the_same_bytes() {
    assertEquals(
        new String(feed(entry("a", "b", "2025-01-01T00:00:00Z")).bytes(), StandardCharsets.UTF_8),
        new String(feed(entry("a", "b", "2025-01-01T00:00:00Z")).bytes(), StandardCharsets.UTF_8));
  }
}
