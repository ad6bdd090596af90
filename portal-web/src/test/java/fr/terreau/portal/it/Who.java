package fr.terreau.portal.it;

/** Who reads the portal: nobody in particular, or one of the accounts of the demonstration. */
enum Who {
  NOBODY(null),
  /** Of the Loire. */
  REFERENT("referent@demo.example"),
  /** Of the Ardèche. */
  REVIEWER("relecteur@demo.example"),
  COORDINATOR("animateur@demo.example"),
  ADMIN("admin@demo.example");

  static final String PASSWORD = "demonstration";

  private final String email;

  Who(String email) {
    this.email = email;
  }

  String email() {
    return email;
  }
}
