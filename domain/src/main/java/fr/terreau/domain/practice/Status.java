package fr.terreau.domain.practice;

/** Where a sheet stands in its editorial life. */
public enum Status {
  BROUILLON,
  EN_RELECTURE,
  A_CORRIGER,
  PUBLIE,
  /** Published, but its review is due: still shown, with a banner. */
  A_VERIFIER,
  /** Published once; kept at its address, out of search. */
  ARCHIVE,
  REMPLACE,
  /** Taken back for a legal reason: its address answers with a notice. */
  RETIRE;

  /** Whether readers find the sheet by searching. */
  public boolean searchable() {
    return this == PUBLIE || this == A_VERIFIER || this == REMPLACE;
  }

  /** Whether readers may open the sheet at its address. */
  public boolean open() {
    return searchable() || this == ARCHIVE;
  }
}
