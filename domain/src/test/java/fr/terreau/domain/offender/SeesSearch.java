package fr.terreau.domain.offender;

/** Looks at what the domain must not know. */
class SeesSearch {
  fr.terreau.search.StandIn seen;
}
