package fr.terreau.domain.practice.sheet;

/** The kinds of practice that the trade shares; each has details of its own. */
public enum PracticeType {
  CONVENTION,
  DIAGNOSTIC,
  FORMATION,
  POLDOC,
  VISITE,
  REAMENAGEMENT,
  DESIGN_SERVICE,
  SCHEMA
}
