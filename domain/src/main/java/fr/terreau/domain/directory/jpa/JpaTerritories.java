package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The map in the database. */
@ApplicationScoped
@Transactional
class JpaTerritories implements Territories {

  private final EntityManager entities;

  protected JpaTerritories() {
    this(null);
  }

  @Inject
  JpaTerritories(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Territory> find(String id) {
    return Optional.ofNullable(entities.find(StoredTerritory.class, id))
        .map(StoredTerritory::toTerritory);
  }

  @Override
  public List<Territory> search(String text, int atMost) {
    String name = Territory.asSearched(text);
    if (name.isEmpty()) {
      return List.of();
    }
    Map<String, Territory> found = new LinkedHashMap<>();
    add(found, atMost, where("t.id in :ids").setParameter("ids", idsOf(text)));
    add(found, atMost, where("t.searchedName = :name").setParameter("name", name));
    add(found, atMost, where("t.searchedName like :name").setParameter("name", name + "%"));
    add(found, atMost, where("t.searchedName like :name").setParameter("name", "% " + name + "%"));
    return List.copyOf(found.values());
  }

  /** The code in every kind: the primary key answers, where a search of the codes reads all. */
  private static List<String> idsOf(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Kind.values()).map(kind -> Territory.id(kind, code)).toList();
  }

  /** Asks on until enough was found; an earlier question may have found the same. */
  private static void add(
      Map<String, Territory> found, int atMost, TypedQuery<StoredTerritory> query) {
    if (found.size() < atMost) {
      query
          .setMaxResults(atMost)
          .getResultStream()
          .map(StoredTerritory::toTerritory)
          .filter(territory -> found.size() < atMost)
          .forEach(territory -> found.putIfAbsent(territory.id(), territory));
    }
  }

  private TypedQuery<StoredTerritory> where(String condition) {
    return entities.createQuery(
        "select t from StoredTerritory t where "
            + condition
            + " order by t.searchRank, coalesce(t.population, 0) desc, t.id",
        StoredTerritory.class);
  }

  @Override
  public long countIn(String id, Kind kind) {
    return entities
        .createQuery(
            "select count(t) from StoredTerritory t where t.kind = :kind and t.parents like :parent",
            Long.class)
        .setParameter("kind", kind)
        .setParameter("parent", "% " + id + " %")
        .getSingleResult();
  }

  @Override
  public long count() {
    return entities
        .createQuery("select count(t) from StoredTerritory t", Long.class)
        .getSingleResult();
  }

  @Override
  public void saveAll(Collection<Territory> territories) {
    Connection connection = entities.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("territories are saved in a transaction");
    }
    try {
      new TerritoryRows(connection).write(territories);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
