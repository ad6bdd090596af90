package fr.terreau.domain.offender;

/** Looks at what the domain must not know. */
class SeesTika {
  org.apache.tika.StandIn seen;
}
