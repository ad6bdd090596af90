package fr.terreau.portal.thesaurus;

/** The addresses of the words in which thesauri are exchanged. */
final class Skos {

  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String ADMS = "http://www.w3.org/ns/adms#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

  private static final String STATUSES = "http://purl.org/adms/status/";

  private Skos() {}

  /** The word of the European vocabulary of statuses. */
  static String status(fr.terreau.domain.vocabulary.ConceptStatus status) {
    return STATUSES
        + switch (status) {
          case CANDIDAT -> "UnderDevelopment";
          case ACCEPTE -> "Completed";
          case DEPRECIE -> "Deprecated";
        };
  }
}
