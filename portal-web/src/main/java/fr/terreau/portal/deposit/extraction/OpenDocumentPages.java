package fr.terreau.portal.deposit.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the content of an OpenDocument file into XHTML that shows slides, sheets and pages. */
final class OpenDocumentPages extends DefaultHandler {

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String PRESENTATION =
      "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0";

  private static final Map<String, String> PREFIXES =
      Map.of(
          TEXT,
          "text:",
          TABLE,
          "table:",
          PRESENTATION,
          "presentation:",
          "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
          "office:",
          "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
          "draw:",
          "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
          "svg:",
          "http://purl.org/dc/elements/1.1/",
          "dc:");

  /** Deleted text, macros, controls, and numbers that the layout fills in. */
  private static final Set<String> SKIPPED =
      Set.of(
          "text:tracked-changes",
          "text:note-citation",
          "text:page-number",
          "text:page-count",
          "text:ruby-text",
          "office:scripts",
          "office:forms",
          "office:event-listeners",
          "draw:page-thumbnail",
          "dc:creator",
          "dc:date");

  /** Nothing to close in the XHTML when the element ends. */
  private static final String NONE = "";

  private final XHTMLContentHandler xhtml;
  private final OpenDocumentPageBreaks breaks;
  private final Deque<String> open = new ArrayDeque<>();
  private int skipped;
  private int paragraphs;
  private int tables;
  private int frames;
  private boolean spreadsheet;
  private boolean text;
  private boolean titleFrame;
  private boolean started;

  OpenDocumentPages(XHTMLContentHandler xhtml, OpenDocumentPageBreaks breaks) {
    this.xhtml = xhtml;
    this.breaks = breaks;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    breaks.startElement(uri, name, qName, attributes);
    String element = PREFIXES.getOrDefault(uri, NONE) + name;
    if (skipped > 0 || SKIPPED.contains(element)) {
      skipped++;
    } else {
      open.push(start(element, attributes));
    }
  }

  /** Returns the XHTML element that was opened, if one was. */
  private String start(String element, Attributes attributes) throws SAXException {
    switch (element) {
      case "office:spreadsheet" -> spreadsheet = true;
      case "office:text" -> text = true;
      case "draw:frame" -> {
        frames++;
        titleFrame = "title".equals(attributes.getValue(PRESENTATION, "class"));
      }
      case "text:soft-page-break" -> breakPage();
      case "text:s", "text:tab" -> xhtml.characters(" ");
      case "text:line-break" -> xhtml.characters("\n");
      default -> {
        return startBlock(element, attributes);
      }
    }
    return NONE;
  }

  private String startBlock(String element, Attributes attributes) throws SAXException {
    return switch (element) {
      case "draw:page" -> start("div", PageMarks.SLIDE);
      case "presentation:notes" -> start("div", "notes");
      case "text:p", "text:h" -> startParagraph(element, attributes);
      case "svg:title", "svg:desc" -> {
        paragraphs++;
        yield start("p", NONE);
      }
      case "table:table" -> startTable(attributes);
      case "table:table-row" -> start("tr", NONE);
      case "table:table-cell", "table:covered-table-cell" -> start("td", NONE);
      default -> NONE;
    };
  }

  private String startParagraph(String element, Attributes attributes) throws SAXException {
    if (breaks.beforeParagraph(attributes.getValue(TEXT, "style-name"))) {
      breakPage();
    }
    started = true;
    paragraphs++;
    boolean heading =
        titleFrame
            || (element.equals("text:h") && "1".equals(attributes.getValue(TEXT, "outline-level")));
    return start(heading ? "h1" : "p", NONE);
  }

  private String startTable(Attributes attributes) throws SAXException {
    tables++;
    if (spreadsheet && tables == 1) {
      start("div", PageMarks.SHEET);
      xhtml.element("h1", attributes.getValue(TABLE, "name"));
      return "div";
    }
    if (breaks.beforeTable(attributes.getValue(TABLE, "style-name"))) {
      breakPage();
    }
    started = true;
    return start("table", NONE);
  }

  private String start(String element, String cssClass) throws SAXException {
    if (cssClass.isEmpty()) {
      xhtml.startElement(element);
    } else {
      xhtml.startElement(element, "class", cssClass);
    }
    return element;
  }

  /** A break before the first words makes no page, nor does one inside a frame. */
  private void breakPage() throws SAXException {
    if (text && started && frames == 0) {
      start("hr", PageMarks.BREAK);
      xhtml.endElement("hr");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (skipped == 0 && paragraphs > 0) {
      xhtml.characters(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    String opened = open.pop();
    if (!opened.isEmpty()) {
      xhtml.endElement(opened);
    }
    switch (PREFIXES.getOrDefault(uri, NONE) + name) {
      case "text:p", "text:h", "svg:title", "svg:desc" -> paragraphs--;
      case "table:table" -> tables--;
      case "draw:frame" -> {
        frames--;
        titleFrame = false;
      }
      default -> {}
    }
  }
}
