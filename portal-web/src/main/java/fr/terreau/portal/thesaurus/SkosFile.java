package fr.terreau.portal.thesaurus;

import fr.terreau.domain.thesaurus.ImportThesaurus;
import fr.terreau.domain.thesaurus.SkosNotion;
import fr.terreau.domain.thesaurus.SkosNotion.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads the notions of a file in Turtle or RDF/XML. Nothing outside the file is ever fetched. */
final class SkosFile {

  /** Bytes of the largest file that is read. */
  static final long LARGEST = 5_000_000;

  private static final int MOST_STATEMENTS = 1_000_000;

  private SkosFile() {}

  /** How the reading of a file ended. */
  sealed interface Reading {

    /** What it tells of, in the order of the file. */
    record Notions(List<SkosNotion> notions) implements Reading {}

    /**
     * It is neither sound Turtle nor sound RDF/XML.
     *
     * @param line counted from 1, or -1 when the reader does not say
     * @param why in the words of the reader, which are English
     */
    record Malformed(long line, String why) implements Reading {}

    /** It declares a document type, which could make it fetch or swell. */
    record DeclaresType() implements Reading {}

    /** It tells of more than is taken at once. */
    record TooMuch() implements Reading {}
  }

  static Reading read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(byte[] bytes) {
    OptionalLong notText = lineThatIsNoText(bytes);
    if (notText.isPresent()) {
      return new Reading.Malformed(notText.getAsLong(), "UTF-8");
    }
    boolean xml = xml(bytes);
    if (xml && declaresType(bytes)) {
      return new Reading.DeclaresType();
    }
    Collected collected = new Collected();
    try (InputStream in = new java.io.ByteArrayInputStream(bytes)) {
      RDFParser parser = xml ? new RDFXMLParser() : new TurtleParser();
      parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
      parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, false);
      parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, false);
      parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
      parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
      parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
      parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
      parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
      parser.set(XMLParserSettings.SECURE_PROCESSING, true);
      parser.setRDFHandler(collected);
      parser.parse(in, "urn:terreau:file");
    } catch (RDFParseException e) {
      return new Reading.Malformed(e.getLineNumber(), e.getMessage());
    } catch (RDFHandlerException e) {
      return new Reading.TooMuch();
    } catch (IOException e) {
      // The bytes are all there: what cannot be read of them is their fault.
      return new Reading.Malformed(-1, e.getMessage());
    }
    List<SkosNotion> notions = collected.notions();
    return notions.size() > ImportThesaurus.MOST_NOTIONS
        ? new Reading.TooMuch()
        : new Reading.Notions(notions);
  }

  /** The readers would replace what is not UTF-8 without a word. */
  private static OptionalLong lineThatIsNoText(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      return OptionalLong.empty();
    }
    long ends = 0;
    for (int i = 0; i < in.position(); i++) {
      ends += bytes[i] == '\n' ? 1 : 0;
    }
    return OptionalLong.of(ends + 1);
  }

  /** An address in angle brackets may begin a Turtle file too, but not with these words. */
  private static boolean xml(byte[] bytes) {
    String start = beginning(bytes).stripLeading();
    return start.startsWith("<?xml")
        || start.startsWith("<!")
        || start.matches("(?s)<([A-Za-z][\\w.-]*:)?RDF[\\s>].*");
  }

  private static boolean declaresType(byte[] bytes) {
    // In the head only: further on the reader itself refuses it.
    return beginning(bytes).contains("<!DOCTYPE");
  }

  private static String beginning(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    return start.startsWith("\ufeff") ? start.substring(1) : start;
  }

  /** The statements about each subject that has an address. */
  private static final class Collected extends AbstractRDFHandler {

    private final Map<String, Map<String, Set<Value>>> subjects = new LinkedHashMap<>();
    private int statements;

    @Override
    public void handleStatement(Statement statement) {
      if (++statements > MOST_STATEMENTS) {
        throw new RDFHandlerException("too many statements");
      }
      if (statement.getSubject() instanceof IRI subject) {
        subjects
            .computeIfAbsent(subject.stringValue(), unknown -> new LinkedHashMap<>())
            .computeIfAbsent(
                statement.getPredicate().stringValue(), unknown -> new LinkedHashSet<>())
            .add(statement.getObject());
      }
    }

    List<SkosNotion> notions() {
      List<SkosNotion> notions = new ArrayList<>();
      subjects.forEach(
          (address, said) -> {
            if (concept(said)) {
              notions.add(notion(address, said));
            }
          });
      return notions;
    }

    private static boolean concept(Map<String, Set<Value>> said) {
      return addresses(said, Skos.RDF_TYPE).contains(Skos.SKOS + "Concept")
          || said.containsKey(Skos.SKOS + "prefLabel");
    }

    private static SkosNotion notion(String address, Map<String, Set<Value>> said) {
      List<Text> definitions = texts(said, Skos.SKOS + "definition");
      return new SkosNotion(
          address,
          texts(said, Skos.SKOS + "prefLabel"),
          texts(said, Skos.SKOS + "altLabel"),
          texts(said, Skos.SKOS + "hiddenLabel"),
          definitions.isEmpty() ? texts(said, Skos.SKOS + "scopeNote") : definitions,
          addresses(said, Skos.SKOS + "broader"),
          addresses(said, Skos.SKOS + "narrower"),
          addresses(said, Skos.SKOS + "related"),
          java.util.stream.Stream.concat(
                  addresses(said, Skos.SKOS + "closeMatch").stream(),
                  addresses(said, Skos.SKOS + "exactMatch").stream())
              .distinct()
              .toList(),
          said.getOrDefault(Skos.OWL + "deprecated", Set.of()).stream()
              .anyMatch(value -> value.stringValue().matches("true|1")),
          addresses(said, Skos.DCT + "isReplacedBy"));
    }

    private static List<String> addresses(Map<String, Set<Value>> said, String word) {
      return said.getOrDefault(word, Set.of()).stream()
          .filter(IRI.class::isInstance)
          .map(Value::stringValue)
          .toList();
    }

    private static List<Text> texts(Map<String, Set<Value>> said, String word) {
      return said.getOrDefault(word, Set.of()).stream()
          .filter(Literal.class::isInstance)
          .map(Literal.class::cast)
          .map(literal -> new Text(literal.getLabel(), literal.getLanguage().orElse("")))
          .toList();
    }
  }
}
