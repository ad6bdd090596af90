package fr.terreau.domain.account;

/** What an account is for. */
public enum Role {
  /** Reads what the network shares and deposits practices. */
  REFERENT,
  /** Publishes for the departmental library the account belongs to. */
  RELECTEUR_MD,
  /** Works for the regional agency, on the practices of every library. */
  ANIMATEUR_REGIONAL,
  /** Also manages accounts. */
  ADMIN
}
