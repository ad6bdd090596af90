package fr.terreau.portal.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** The one database, chosen by settings, and its schema. */
@DataSourceDefinition(
    name = "java:app/jdbc/terreau",
    className = "${MPCONFIG=terreau.database.driver}",
    databaseName = "${MPCONFIG=terreau.database.name}",
    properties = {"createDatabase=create"})
@ApplicationScoped
class Database {

  private static final Logger LOG = Logger.getLogger(Database.class.getName());
  private static final Map<String, String> DERBY_TYPES = Map.of("clob", "clob");

  @Inject
  @ConfigProperty(name = "terreau.database.driver")
  private String driver;

  @Inject
  @ConfigProperty(name = "terreau.database.name")
  private String name;

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

  /**
   * Lets an embedded database write down where it stands, so that the next start recovers nothing.
   */
  @PreDestroy
  void close() {
    if (driver.startsWith("org.apache.derby.jdbc.Embedded")) {
      try {
        DriverManager.getConnection("jdbc:derby:" + name + ";shutdown=true").close();
      } catch (SQLException saysThatItIsShut) {
        LOG.log(Level.FINE, "the database is shut", saysThatItIsShut);
      }
    }
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
