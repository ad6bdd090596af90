package fr.terreau.domain.offender;

/** Looks at what the domain must not know. */
class SeesOpensearch {
  org.opensearch.StandIn seen;
}
