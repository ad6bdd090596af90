package fr.terreau.domain.offender;

/** Looks at what the domain must not know. */
class SeesLucene {
  org.apache.lucene.StandIn seen;
}
