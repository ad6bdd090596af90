package fr.terreau.domain.offender;

/** Looks at what the domain must not know. */
class SeesOcfl {
  io.ocfl.StandIn seen;
}
