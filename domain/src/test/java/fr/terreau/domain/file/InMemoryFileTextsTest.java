package fr.terreau.domain.file;

/** The twin keeps the contract. */
class InMemoryFileTextsTest implements FileTextsContract {

  private final InMemoryFileTexts texts = new InMemoryFileTexts();

  @Override
  public FileTexts texts() {
    return texts;
  }
}
