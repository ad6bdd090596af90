package fr.terreau.domain.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;

/**
 * A fresh Derby in memory with the real migrations, and the persistence unit of the product on it.
 */
public final class TestDatabase implements AutoCloseable {

  private static final Map<String, String> DERBY_TYPES = Map.of("clob", "clob");

  private final EmbeddedDataSource dataSource = new EmbeddedDataSource();
  private final EntityManagerFactory factory;

  public TestDatabase() {
    dataSource.setDatabaseName("memory:" + UUID.randomUUID());
    dataSource.setCreateDatabase("create");
    Flyway.configure().dataSource(dataSource).placeholders(DERBY_TYPES).load().migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "terreau",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", dataSource));
  }

  /** The database itself, for what is written without JPA. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** An entity manager of its own, to be closed by the caller. */
  public EntityManager entities() {
    return factory.createEntityManager();
  }

  /** Runs the work in a transaction of its own and commits it; rolls back when the work throws. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entities = entities()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  /** Like {@link #inTransaction}, for work without a result. */
  public void transact(Consumer<EntityManager> work) {
    inTransaction(
        entities -> {
          work.accept(entities);
          return null;
        });
  }

  @Override
  public void close() {
    factory.close();
    dataSource.setCreateDatabase(null);
    dataSource.setConnectionAttributes("drop=true");
    try {
      dataSource.getConnection().close();
    } catch (java.sql.SQLException dropped) {
      // Derby reports a successful drop as an exception.
      return;
    }
  }
}
