package fr.terreau.portal.thesaurus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.thesaurus.ImportPlan;
import fr.terreau.domain.thesaurus.ImportThesaurus;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.thesaurus.SkosFile.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The thesaurus leaves as SKOS and comes back the same; files that mean harm do none. */
class SkosTest {

  private static final Actor COORDINATOR = new Actor("a-3", "agence", Role.ANIMATEUR_REGIONAL);
  private static final String BASE = "https://terreau.example";
  private static final Instant CHANGED = Instant.parse("2026-03-01T10:00:00Z");

  private static Collection<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>(ShippedThesaurus.read());
    concepts.add(
        new Concept(
            "vieille-notion",
            "Vieille \"notion\" \\ d’avant",
            Optional.of("Old notion"),
            List.of(
                new Label("désuète", LabelKind.ALT),
                new Label("vielle nossion", LabelKind.HIDDEN_MISSPELLING)),
            Optional.of("collections"),
            Optional.of("Une « définition » ; avec \"guillemets\" 📚."),
            List.of(),
            List.of("https://www.wikidata.org/entity/Q1?a=b&c=d"),
            ConceptStatus.DEPRECIE,
            Optional.of("desherbage")));
    return concepts;
  }

  private static Exported exported(Collection<Concept> concepts) {
    Thesaurus thesaurus = new Thesaurus(concepts);
    return new Exported(BASE, thesaurus, thesaurus.all(), CHANGED, true);
  }

  private static String turtle(Collection<Concept> concepts) throws IOException {
    StringWriter out = new StringWriter();
    Turtle.write(exported(concepts), out);
    return out.toString();
  }

  private static String jsonLd(Collection<Concept> concepts) {
    StringWriter out = new StringWriter();
    JsonLd.write(exported(concepts), out);
    return out.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a Turtle file says, one line for each statement. */
  private static Set<String> said(String turtle) throws IOException {
    Set<String> said = new TreeSet<>();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement s) {
            said.add(s.getSubject() + " " + s.getPredicate() + " " + told(s.getObject()));
          }
        });
    parser.parse(new ByteArrayInputStream(bytes(turtle)), BASE);
    return said;
  }

  private static String told(Value value) {
    return value instanceof Literal literal
        ? literal.getLabel()
            + "@"
            + literal.getLanguage().orElse(literal.getDatatype().stringValue())
        : value.stringValue();
  }

  private static Set<String> saidInJson(String json) throws JsonLdError {
    Set<String> said = new TreeSet<>();
    com.apicatalog.jsonld.JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
        .provide(
            new RdfQuadConsumer() {
              @Override
              public RdfQuadConsumer quad(
                  String subject,
                  String predicate,
                  String object,
                  String datatype,
                  String language,
                  String direction,
                  String graph) {
                String told =
                    datatype == null
                        ? object
                        : object + "@" + (language == null ? datatype : language);
                said.add(subject + " " + predicate + " " + told);
                return this;
              }
            });
    return said;
  }

  @Test
  void both_forms_say_the_same() throws IOException, JsonLdError {
    Set<String> inTurtle = said(turtle(concepts()));
    assertTrue(inTurtle.size() > 2_600, () -> String.valueOf(inTurtle.size()));
    assertEquals(inTurtle, saidInJson(jsonLd(concepts())));
  }

  @Test
  void the_whole_of_a_concept_is_said() throws IOException {
    Set<String> said = said(turtle(concepts()));
    String old = BASE + "/thesaurus/vieille-notion ";
    for (String fact :
        List.of(
            old + Skos.SKOS + "prefLabel Vieille \"notion\" \\ d’avant@fr",
            old + Skos.SKOS + "prefLabel Old notion@en",
            old + Skos.SKOS + "hiddenLabel vielle nossion@fr",
            old + Skos.OWL + "deprecated true@" + Skos.XSD + "boolean",
            old + Skos.DCT + "isReplacedBy " + BASE + "/thesaurus/desherbage",
            old + Skos.ADMS + "status http://purl.org/adms/status/Deprecated",
            old + Skos.SKOS + "broader " + BASE + "/thesaurus/collections",
            BASE + "/thesaurus/collections " + Skos.SKOS + "narrower " + old.strip(),
            BASE
                + "/thesaurus/desherbage "
                + Skos.SKOS
                + "related "
                + BASE
                + "/thesaurus/reamenagement",
            BASE + "/thesaurus " + Skos.DCT + "license " + Skos.LICENCE)) {
      assertTrue(said.contains(fact), fact);
    }
    assertEquals(
        18, said.stream().filter(fact -> fact.contains(Skos.SKOS + "hasTopConcept")).count());
  }

  @Test
  void what_leaves_comes_back_into_an_empty_thesaurus() throws IOException {
    InMemoryConcepts empty = new InMemoryConcepts();
    ImportThesaurus imports =
        new ImportThesaurus(empty, new InMemoryChangeLog(), Clock.fixed(CHANGED, ZoneOffset.UTC));
    Reading.Notions read =
        assertInstanceOf(Reading.Notions.class, SkosFile.read(bytes(turtle(concepts()))));
    ImportPlan plan =
        imports.carryOut(COORDINATOR, Optional.empty(), read.notions(), 0).orElseThrow();
    assertEquals(List.of(), plan.lines().stream().flatMap(l -> l.remarks().stream()).toList());
    assertEquals(
        concepts().stream().map(SkosTest::essence).collect(Collectors.toSet()),
        empty.all().stream().map(SkosTest::essence).collect(Collectors.toSet()));
    assertEquals(ConceptStatus.CANDIDAT, empty.find("desherbage").orElseThrow().status());
    // And once more, nothing is new.
    assertEquals(234, imports.plan(read.notions()).lines(ImportPlan.End.SAME).size());
  }

  /** All that SKOS carries: not why a label is one, nor who accepted the concept. */
  private static List<Object> essence(Concept concept) {
    return List.of(
        concept.id(),
        concept.prefLabel(),
        concept.prefLabelEn(),
        texts(concept.altLabels()),
        texts(concept.hiddenLabels()),
        concept.definition(),
        concept.broader(),
        concept.related(),
        concept.closeMatches(),
        concept.replacedBy());
  }

  private static Set<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).collect(Collectors.toCollection(HashSet::new));
  }

  private static final String RDF_XML =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
               xmlns:skos="http://www.w3.org/2004/02/skos/core#">
        <skos:Concept rdf:about="http://data.example/1">
          <skos:prefLabel xml:lang="fr">%s</skos:prefLabel>
          <skos:broader rdf:resource="https://terreau.example/thesaurus/collections"/>
          <skos:exactMatch rdf:resource="http://data.example/same"/>
        </skos:Concept>
      </rdf:RDF>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "\ufeff"})
  void rdf_xml_is_read(String head) {
    Reading.Notions read =
        assertInstanceOf(
            Reading.Notions.class, SkosFile.read(bytes(head + RDF_XML.formatted("Tablette"))));
    assertEquals(1, read.notions().size());
    assertEquals("Tablette", read.notions().get(0).prefLabels().get(0).text());
    assertEquals(
        List.of("https://terreau.example/thesaurus/collections"), read.notions().get(0).broader());
    assertEquals(List.of("http://data.example/same"), read.notions().get(0).closeMatches());
  }

  @Test
  void a_file_that_wants_another_file_gets_nothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
    String entity =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n";
    Reading read = SkosFile.read(bytes(entity + RDF_XML.formatted("&e;")));
    assertInstanceOf(Reading.DeclaresType.class, read);
    // Behind a comment that pushes it out of the head, the reader itself refuses it.
    String late = "<?xml version=\"1.0\"?>\n<!--" + "x".repeat(9_000) + "-->\n";
    Reading later =
        SkosFile.read(
            bytes(late + entity.substring(entity.indexOf("<!")) + RDF_XML.formatted("&e;")));
    assertInstanceOf(Reading.Malformed.class, later);
    assertFalse(later.toString().contains("the-secret"), later.toString());
  }

  @Test
  void entities_that_swell_are_refused_at_once() {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!--");
    laughs.append("x".repeat(9_000)).append("-->\n<!DOCTYPE r [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]>\n");
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertInstanceOf(
                Reading.Malformed.class,
                SkosFile.read(bytes(laughs + RDF_XML.formatted("&a39;")))));
  }

  @Test
  void a_malformed_file_says_where() {
    String turtle =
        "@prefix skos: <" + Skos.SKOS + "> .\n\n<http://a.example/1> skos:prefLabel \"Sans fin .\n";
    assertEquals(3, assertInstanceOf(Reading.Malformed.class, SkosFile.read(bytes(turtle))).line());
    String xml = RDF_XML.formatted("<b>");
    assertTrue(assertInstanceOf(Reading.Malformed.class, SkosFile.read(bytes(xml))).line() >= 4);
    for (String other : List.of("{\"json\": 1}", "<html></html>", "\u0000\u0001\u0002")) {
      assertInstanceOf(Reading.Malformed.class, SkosFile.read(bytes(other)), other);
    }
    assertEquals(
        new Reading.Malformed(2, "UTF-8"),
        SkosFile.read(new byte[] {'\n', (byte) 0xff, (byte) 0xfe, 0, 1}));
  }

  @Test
  void an_empty_file_tells_of_nothing() {
    assertEquals(new Reading.Notions(List.of()), SkosFile.read(new byte[0]));
  }

  @Test
  void too_much_is_not_read_to_the_end() {
    StringBuilder many = new StringBuilder("@prefix skos: <" + Skos.SKOS + "> .\n");
    for (int i = 0; i < 20_001; i++) {
      many.append("<http://a.example/").append(i).append("> a skos:Concept .\n");
    }
    assertInstanceOf(Reading.TooMuch.class, SkosFile.read(bytes(many.toString())));
  }
}
