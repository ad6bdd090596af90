package fr.terreau.portal.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one database, chosen by settings, and its schema. */
@DataSourceDefinition(
    name = "java:app/jdbc/terreau",
    className = "${MPCONFIG=terreau.database.driver}",
    databaseName = "${MPCONFIG=terreau.database.name}",
    properties = {"createDatabase=create"})
@ApplicationScoped
class Database {

  private static final Map<String, String> DERBY_TYPES = Map.of("clob", "clob");

  @Resource(lookup = "java:app/jdbc/terreau")
  private DataSource dataSource;

  @PersistenceContext(unitName = "terreau")
  private EntityManager entities;

  /** Brings the schema to the newest version; does nothing when it is there. */
  void migrate() {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(dataSource)
        .placeholders(DERBY_TYPES)
        .load()
        .migrate();
  }

  @Produces
  @Dependent
  EntityManager entities() {
    return entities;
  }

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.systemUTC();
  }
}
