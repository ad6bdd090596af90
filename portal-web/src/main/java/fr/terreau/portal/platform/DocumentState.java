package fr.terreau.portal.platform;

/** Whether the text of a document can be searched and read. */
public enum DocumentState {
  LU,
  EN_COURS,
  ILLISIBLE,
  REFUSE
}
