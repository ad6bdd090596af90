package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.PageText;
import fr.terreau.domain.file.PageUnit;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Cuts the XHTML that the reading process writes into pages, slides or sheets. */
final class XhtmlPages extends DefaultHandler {

  private static final Set<String> WITHIN_A_LINE =
      Set.of("a", "b", "i", "u", "s", "span", "em", "strong", "sub", "sup", "img");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** Not the words of this page: the head, a slide's master, what a sheet prints in its margins. */
  private static final Set<String> SKIPPED_CLASSES = Set.of("slide-master-content", "outside");

  private static final Set<String> NOTE_CLASSES = Set.of("slide-notes", "notes");

  private enum Zone {
    TEXT,
    NOTE,
    HEADING,
    SKIPPED
  }

  private final PageMarks marks;
  private final List<PageDraft> drafts = new ArrayList<>();
  private final Deque<Zone> zones = new ArrayDeque<>();
  private final StringBuilder heading = new StringBuilder();
  private PageDraft page = new PageDraft();
  private String firstHeading = "";
  private int cells;
  private boolean cutShort;

  private XhtmlPages(PageMarks marks) {
    this.marks = marks;
  }

  static PagesRead read(String xhtml, FileKind kind) {
    XhtmlPages pages = new XhtmlPages(PageMarks.of(kind));
    try {
      pages.parse(xhtml);
    } catch (SAXException e) {
      // A document that could not be read to its end leaves its elements open.
      pages.cutShort = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages.finish();
  }

  private void parse(String xhtml) throws SAXException, IOException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), this);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK refuses its own safety features", e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String cssClass = Objects.requireNonNullElse(attributes.getValue("class"), "");
    if (marks.open(cssClass)) {
      openPage();
    }
    separate(name);
    if (CELLS.contains(name)) {
      cells++;
    }
    zones.push(zoneOf(name, cssClass));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    String text = new String(characters, start, length);
    switch (zone()) {
      case TEXT -> page.append(cells > 0 ? text.replace('\n', ' ') : text);
      case NOTE -> page.appendToNote(text);
      case HEADING -> heading.append(text);
      case SKIPPED -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (zones.pop() == Zone.HEADING && zone() != Zone.HEADING) {
      endHeading();
    }
    if (CELLS.contains(name)) {
      cells--;
    }
    separate(name);
  }

  /** A row of a table is one line, whatever its cells are made of. */
  private void separate(String element) {
    if (cells > 0 || CELLS.contains(element)) {
      page.space();
    } else if (!WITHIN_A_LINE.contains(element)) {
      page.endLine();
    }
  }

  private Zone zone() {
    return zones.isEmpty() ? Zone.TEXT : zones.peek();
  }

  private Zone zoneOf(String name, String cssClass) {
    if (zone() == Zone.TEXT) {
      if (name.equals("head") || SKIPPED_CLASSES.contains(cssClass)) {
        return Zone.SKIPPED;
      }
      if (NOTE_CLASSES.contains(cssClass)) {
        return Zone.NOTE;
      }
      return name.equals("h1") ? Zone.HEADING : Zone.TEXT;
    }
    return zone();
  }

  private void endHeading() {
    String text = heading.toString();
    heading.setLength(0);
    page.heading(text);
    if (firstHeading.isEmpty()) {
      firstHeading = text;
    }
    if (marks.unit() != PageUnit.SHEET) {
      page.append(text);
    }
  }

  /** What was read before the first mark belongs to the first page. */
  private void openPage() {
    page.endLine();
    if (drafts.isEmpty()) {
      drafts.add(page);
      if (!marks.areBetweenPages()) {
        return;
      }
    }
    page = new PageDraft();
    drafts.add(page);
  }

  private PagesRead finish() {
    page.endLine();
    List<PageText> texts =
        drafts.isEmpty()
            ? List.of(page.finish(1, PageUnit.DOCUMENT))
            : IntStream.range(0, drafts.size())
                .mapToObj(index -> drafts.get(index).finish(index + 1, marks.unit()))
                .toList();
    return new PagesRead(texts, cutShort, marks.unit() == PageUnit.SHEET ? "" : firstHeading);
  }
}
