package fr.terreau.domain.file;

import java.util.function.Consumer;
import java.util.function.Function;

/** The twin keeps the contract. */
class InMemoryStoredFilesTest implements StoredFilesContract {

  private final InMemoryStoredFiles files = new InMemoryStoredFiles();

  @Override
  public void writing(Consumer<StoredFiles> work) {
    work.accept(files);
  }

  @Override
  public <T> T reading(Function<StoredFiles, T> question) {
    return question.apply(files);
  }
}
