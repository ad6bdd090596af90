package fr.terreau.portal.deposit.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads OpenDocument files with their slides, sheet names and page breaks, which the parser of Tika
 * leaves out. Runs in the reading process only, where nothing but Tika and the JDK is at hand.
 */
public final class OpenDocumentPagesParser implements Parser {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application("vnd.oasis.opendocument.text"),
        MediaType.application("vnd.oasis.opendocument.presentation"),
        MediaType.application("vnd.oasis.opendocument.spreadsheet"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    TikaInputStream file = TikaInputStream.cast(stream);
    if (file == null) {
      throw new TikaException("Only whole files are read");
    }
    try (ZipFile zip = new ZipFile(file.getFile())) {
      Manifest manifest = new Manifest();
      parse(zip, "META-INF/manifest.xml", manifest, context);
      if (manifest.encrypted) {
        throw new EncryptedDocumentException();
      }
      Title title = new Title();
      parse(zip, "meta.xml", title, context);
      metadata.set(TikaCoreProperties.TITLE, title.text.toString());
      OpenDocumentPageBreaks breaks = new OpenDocumentPageBreaks();
      parse(zip, "styles.xml", breaks, context);
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      if (!parse(zip, "content.xml", new OpenDocumentPages(xhtml, breaks), context)) {
        throw new TikaException("There is no content.xml");
      }
      xhtml.endDocument();
    }
  }

  private static boolean parse(
      ZipFile zip, String name, DefaultHandler handler, ParseContext context)
      throws IOException, SAXException, TikaException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return false;
    }
    try (InputStream xml = zip.getInputStream(entry)) {
      XMLReaderUtils.parseSAX(xml, handler, context);
    }
    return true;
  }

  /** Whether the manifest says that something is encrypted. */
  static final class Manifest extends DefaultHandler {

    private boolean encrypted;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      encrypted |= name.equals("encryption-data");
    }
  }

  /** The title that the author gave. */
  static final class Title extends DefaultHandler {

    private final StringBuilder text = new StringBuilder();
    private boolean inTitle;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      inTitle = name.equals("title");
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      if (inTitle) {
        text.append(characters, start, length);
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      inTitle = false;
    }
  }
}
