package fr.terreau.portal.thesaurus;

/** What the thesaurus is called elsewhere: in both languages, whoever asks. */
final class SkosTexts {

  static final String TITLE_FR = "Thésaurus des référents de territoire";
  static final String TITLE_EN = "Thesaurus of the territorial advisers of public libraries";

  private SkosTexts() {}
}
