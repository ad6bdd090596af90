package fr.terreau.portal.deposit.extraction;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which styles of paragraphs and tables begin a new page (OpenDocument 1.3, part 3, 20.184
 * fo:break-before and 19.502 style:master-page-name).
 */
final class OpenDocumentPageBreaks extends DefaultHandler {

  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
  private static final int LONGEST_CHAIN = 32;

  private final Map<String, Boolean> breaks = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private String current = "";

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (!uri.equals(STYLE)) {
      return;
    }
    if (name.equals("style")) {
      startStyle(attributes);
    } else if (name.equals("paragraph-properties") || name.equals("table-properties")) {
      String breakBefore = attributes.getValue(FO, "break-before");
      if (breakBefore != null && !Boolean.TRUE.equals(breaks.get(current))) {
        breaks.put(current, breakBefore.equals("page"));
      }
    }
  }

  private void startStyle(Attributes attributes) {
    String family = attributes.getValue(STYLE, "family");
    current = family + '/' + attributes.getValue(STYLE, "name");
    String parent = attributes.getValue(STYLE, "parent-style-name");
    if (parent != null) {
      parents.put(current, family + '/' + parent);
    }
    String masterPage = attributes.getValue(STYLE, "master-page-name");
    if (masterPage != null) {
      breaks.put(current, !masterPage.isEmpty());
    }
  }

  boolean beforeParagraph(String style) {
    return before("paragraph/" + style);
  }

  boolean beforeTable(String style) {
    return before("table/" + style);
  }

  private boolean before(String style) {
    String ancestor = style;
    for (int step = 0; ancestor != null && step < LONGEST_CHAIN; step++) {
      Boolean known = breaks.get(ancestor);
      if (known != null) {
        return known;
      }
      ancestor = parents.get(ancestor);
    }
    return false;
  }
}
