package fr.terreau.domain.file.jpa;

import fr.terreau.domain.file.StoredFiles;
import fr.terreau.domain.file.StoredFilesContract;
import fr.terreau.domain.jpa.TestDatabase;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** What the database knows of files keeps the contract. */
class JpaStoredFilesTest implements StoredFilesContract {

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void writing(Consumer<StoredFiles> work) {
    database.transact(entities -> work.accept(new JpaStoredFiles(entities)));
  }

  @Override
  public <T> T reading(Function<StoredFiles, T> question) {
    return database.inTransaction(entities -> question.apply(new JpaStoredFiles(entities)));
  }
}
