package fr.terreau.portal.thesaurus;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.ConceptStatus;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes concepts as Turtle 1.1, one after the other. */
final class Turtle {

  private static final String INDENT = " ;\n    ";

  private final Writer out;
  private final Exported exported;

  private Turtle(Writer out, Exported exported) {
    this.out = out;
    this.exported = exported;
  }

  static void write(Exported exported, Writer out) throws IOException {
    Turtle turtle = new Turtle(out, exported);
    turtle.prefix("skos", Skos.SKOS);
    turtle.prefix("dct", Skos.DCT);
    turtle.prefix("owl", Skos.OWL);
    turtle.prefix("adms", Skos.ADMS);
    turtle.prefix("xsd", Skos.XSD);
    if (exported.whole()) {
      turtle.scheme();
    }
    for (Concept concept : exported.only()) {
      turtle.concept(concept);
    }
  }

  private void prefix(String name, String address) throws IOException {
    out.write("@prefix " + name + ": <" + address + "> .\n");
  }

  private void scheme() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("a skos:ConceptScheme");
    lines.add(
        "dct:title " + text(SkosTexts.TITLE_FR, "fr") + ", " + text(SkosTexts.TITLE_EN, "en"));
    lines.add("dct:license " + address(Skos.LICENCE));
    lines.add("dct:modified \"" + exported.changedAt() + "\"^^xsd:dateTime");
    addresses(lines, "skos:hasTopConcept", exported.addressesOf(exported.top()));
    block(exported.scheme(), lines);
  }

  private void concept(Concept concept) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("a skos:Concept");
    lines.add("skos:inScheme " + address(exported.scheme()));
    if (exported.top(concept)) {
      lines.add("skos:topConceptOf " + address(exported.scheme()));
    }
    List<String> names = new ArrayList<>(List.of(text(concept.prefLabel(), "fr")));
    concept.prefLabelEn().ifPresent(english -> names.add(text(english, "en")));
    lines.add("skos:prefLabel " + String.join(", ", names));
    labels(lines, "skos:altLabel", concept.altLabels());
    labels(lines, "skos:hiddenLabel", concept.hiddenLabels());
    concept.definition().ifPresent(text -> lines.add("skos:definition " + text(text, "fr")));
    addresses(lines, "skos:broader", exported.addresses(concept.broader().stream().toList()));
    addresses(
        lines, "skos:narrower", exported.addressesOf(exported.thesaurus().narrower(concept.id())));
    addresses(lines, "skos:related", exported.addresses(concept.related()));
    addresses(lines, "skos:closeMatch", concept.closeMatches());
    lines.add("adms:status " + address(Skos.status(concept.status())));
    if (concept.status() == ConceptStatus.DEPRECIE) {
      lines.add("owl:deprecated true");
    }
    addresses(
        lines, "dct:isReplacedBy", exported.addresses(concept.replacedBy().stream().toList()));
    block(exported.address(concept.id()), lines);
  }

  private void block(String subject, List<String> lines) throws IOException {
    out.write("\n" + address(subject) + " " + String.join(INDENT, lines) + " .\n");
  }

  private static void labels(List<String> lines, String word, List<Label> labels) {
    add(lines, word, labels.stream().map(label -> text(label.text(), "fr")).distinct().toList());
  }

  private static void addresses(List<String> lines, String word, Collection<String> addresses) {
    add(lines, word, addresses.stream().map(Turtle::address).toList());
  }

  private static void add(List<String> lines, String word, List<String> objects) {
    if (!objects.isEmpty()) {
      lines.add(word + " " + String.join(", ", objects));
    }
  }

  private static String text(String text, String language) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append("\"@").append(language).toString();
  }

  /** Addresses were checked when they came in; what an address may not hold is coded anyway. */
  private static String address(String address) {
    StringBuilder coded = new StringBuilder("<");
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        coded.append(String.format("\\u%04X", (int) c));
      } else {
        coded.append(c);
      }
    }
    return coded.append('>').toString();
  }
}
