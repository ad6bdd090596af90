package fr.terreau.portal.thesaurus;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.ConceptStatus;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/** Writes concepts as JSON-LD 1.1, one after the other; the same facts as {@link Turtle}. */
final class JsonLd {

  private final JsonGenerator json;
  private final Exported exported;

  private JsonLd(JsonGenerator json, Exported exported) {
    this.json = json;
    this.exported = exported;
  }

  /** Leaves the writer open. */
  static void write(Exported exported, Writer out) {
    JsonGenerator json = Json.createGenerator(out);
    json.writeStartObject();
    new JsonLd(json, exported).graph();
    json.writeEnd();
    json.flush();
  }

  private void graph() {
    context();
    json.writeStartArray("@graph");
    if (exported.whole()) {
      scheme();
    }
    exported.only().forEach(this::concept);
    json.writeEnd();
  }

  private void context() {
    json.writeStartObject("@context")
        .write("skos", Skos.SKOS)
        .write("dct", Skos.DCT)
        .write("owl", Skos.OWL)
        .write("adms", Skos.ADMS)
        .write("xsd", Skos.XSD);
    languages("title", "dct:title");
    languages("prefLabel", "skos:prefLabel");
    languages("altLabel", "skos:altLabel");
    languages("hiddenLabel", "skos:hiddenLabel");
    languages("definition", "skos:definition");
    for (String word :
        List.of(
            "hasTopConcept",
            "inScheme",
            "topConceptOf",
            "broader",
            "narrower",
            "related",
            "closeMatch")) {
      addressed(word, "skos:" + word);
    }
    addressed("license", "dct:license");
    addressed("isReplacedBy", "dct:isReplacedBy");
    addressed("status", "adms:status");
    json.writeStartObject("modified")
        .write("@id", "dct:modified")
        .write("@type", "xsd:dateTime")
        .writeEnd();
    json.write("deprecated", "owl:deprecated");
    json.writeEnd();
  }

  private void languages(String name, String word) {
    json.writeStartObject(name).write("@id", word).write("@container", "@language").writeEnd();
  }

  private void addressed(String name, String word) {
    json.writeStartObject(name).write("@id", word).write("@type", "@id").writeEnd();
  }

  private void scheme() {
    json.writeStartObject()
        .write("@id", exported.scheme())
        .write("@type", "skos:ConceptScheme")
        .writeStartObject("title")
        .write("fr", SkosTexts.TITLE_FR)
        .write("en", SkosTexts.TITLE_EN)
        .writeEnd()
        .write("license", Skos.LICENCE)
        .write("modified", exported.changedAt().toString());
    addresses("hasTopConcept", exported.addressesOf(exported.top()));
    json.writeEnd();
  }

  private void concept(Concept concept) {
    json.writeStartObject()
        .write("@id", exported.address(concept.id()))
        .write("@type", "skos:Concept")
        .write("inScheme", exported.scheme());
    if (exported.top(concept)) {
      json.write("topConceptOf", exported.scheme());
    }
    json.writeStartObject("prefLabel").write("fr", concept.prefLabel());
    concept.prefLabelEn().ifPresent(english -> json.write("en", english));
    json.writeEnd();
    labels("altLabel", concept.altLabels());
    labels("hiddenLabel", concept.hiddenLabels());
    concept
        .definition()
        .ifPresent(text -> json.writeStartObject("definition").write("fr", text).writeEnd());
    addresses("broader", exported.addresses(concept.broader().stream().toList()));
    addresses("narrower", exported.addressesOf(exported.thesaurus().narrower(concept.id())));
    addresses("related", exported.addresses(concept.related()));
    addresses("closeMatch", concept.closeMatches());
    json.write("status", Skos.status(concept.status()));
    if (concept.status() == ConceptStatus.DEPRECIE) {
      json.write("deprecated", true);
    }
    addresses("isReplacedBy", exported.addresses(concept.replacedBy().stream().toList()));
    json.writeEnd();
  }

  private void labels(String name, List<Label> labels) {
    if (!labels.isEmpty()) {
      json.writeStartObject(name).writeStartArray("fr");
      labels.forEach(label -> json.write(label.text()));
      json.writeEnd().writeEnd();
    }
  }

  private void addresses(String name, Collection<String> addresses) {
    if (!addresses.isEmpty()) {
      json.writeStartArray(name);
      addresses.forEach(json::write);
      json.writeEnd();
    }
  }
}
