package fr.terreau.portal.suggest;

/** What may be suggested. */
enum Kind {
  CONCEPT,
  TERRITORY,
  ORGANISATION,
  SHEET
}
