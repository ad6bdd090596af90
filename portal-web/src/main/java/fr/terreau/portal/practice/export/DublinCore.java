package fr.terreau.portal.practice.export;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A sheet as Dublin Core terms, by the elements that its fields name. */
public final class DublinCore {

  private static final String TERMS = "http://purl.org/dc/terms/";

  private DublinCore() {}

  /**
   * An element.
   *
   * @param name with its prefix, {@code dcterms:title}
   */
  public record Element(String name, String value) {}

  /** The elements of a sheet, for an export or for the head of its page. */
  public static List<Element> elements(ExportedSheet exported) {
    List<Element> elements = new ArrayList<>();
    elements.add(new Element("dcterms:identifier", exported.permanentUrl()));
    elements.add(new Element("dcterms:issued", exported.publishedOn().toString()));
    elements.add(new Element("dcterms:modified", exported.updatedOn().toString()));
    PracticeSheet sheet = exported.sheet();
    for (Field field : Field.of(PracticeSheet.class)) {
      if (!field.about().dc().isEmpty()) {
        field.valuesIn(sheet).stream()
            .filter(value -> !Check.empty(value))
            .map(value -> words(field, value, exported))
            .forEach(words -> elements.add(new Element(field.about().dc(), words)));
      }
    }
    return elements;
  }

  /** Days as machines write them and licences by their address; the rest in words. */
  private static String words(Field field, Object value, ExportedSheet exported) {
    return switch (value) {
      case LocalDate day -> day.toString();
      case Period period -> end(period.start()) + "/" + end(period.end());
      case Licence licence ->
          ExportedSheet.address(licence).orElse(exported.messages().get("licence." + licence));
      case Attachment file -> Objects.requireNonNullElse(file.format(), file.title());
      case Relation relation -> relation.ref();
      default -> exported.answers().words(field, value);
    };
  }

  private static String end(LocalDate day) {
    return day == null ? ".." : day.toString();
  }

  static String xml(ExportedSheet exported) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("metadata");
      xml.writeNamespace("dcterms", TERMS);
      for (Element element : elements(exported)) {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("dcterms", local(element), TERMS);
        xml.writeCharacters(allowed(element.value()));
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write " + exported.reference(), e);
    }
    return out.toString();
  }

  private static String local(Element element) {
    return element.name().substring(element.name().indexOf(':') + 1);
  }

  /** XML has no way to write control characters, not even escaped. */
  private static String allowed(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
  }
}
