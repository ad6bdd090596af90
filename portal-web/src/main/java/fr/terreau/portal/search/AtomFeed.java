package fr.terreau.portal.search;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as RFC 4287 wants it.
 *
 * @param id an address that never changes for this question
 * @param self the address of the feed
 * @param page the address of the page that shows the same
 * @param language of its texts, such as {@code fr}
 */
record AtomFeed(
    String id, String title, String self, String page, String language, List<Entry> entries) {

  static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * One sheet.
   *
   * @param id its permanent address
   * @param link the address to read it at
   * @param author the organisation that made it; the name of the portal when there is none
   */
  record Entry(
      String id,
      String link,
      String title,
      String author,
      String summary,
      List<String> categories,
      Instant published,
      Instant updated) {}

  /** When something in it changed last; the beginning of time when there is nothing in it. */
  Instant updated() {
    Optional<Instant> last = entries.stream().map(Entry::updated).max(Comparator.naturalOrder());
    return last.orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
  }

  byte[] bytes() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", language);
      text(xml, "id", id);
      text(xml, "title", title);
      text(xml, "updated", updated().toString());
      link(xml, "self", "application/atom+xml", self);
      link(xml, "alternate", "text/html", page);
      text(xml, "generator", "Terreau");
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write the feed of " + id, e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", entry.id);
    text(xml, "title", entry.title);
    link(xml, "alternate", "text/html", entry.link);
    text(xml, "published", entry.published.truncatedTo(ChronoUnit.SECONDS).toString());
    text(xml, "updated", entry.updated.truncatedTo(ChronoUnit.SECONDS).toString());
    xml.writeStartElement("author");
    text(xml, "name", entry.author);
    xml.writeEndElement();
    for (String category : entry.categories) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", allowed(category));
    }
    text(xml, "summary", entry.summary);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", allowed(address));
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** XML has no way to write control characters nor halves of characters, not even escaped. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : ' '));
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
