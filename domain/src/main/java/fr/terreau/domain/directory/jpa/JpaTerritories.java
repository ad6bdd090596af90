package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Likeness;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.directory.TerritoryName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The map in the database. */
@ApplicationScoped
@Transactional
class JpaTerritories implements Territories {

  /** The graph is asked from above, which the list of parents in a row cannot answer. */
  private static final String LYING_IN =
      " from territory_parent p join territory t on t.id = p.territory_id"
          + " where p.parent_id = ? and t.kind = ? and t.valid_to is null";

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
    Object count =
        entities
            .createNativeQuery("select count(*)" + LYING_IN)
            .setParameter(1, id)
            .setParameter(2, kind.name())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public List<Territory> withCode(String code) {
    List<String> ids = idsOf(code);
    return entities
        .createQuery("select t from StoredTerritory t where t.id in :ids", StoredTerritory.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(StoredTerritory::toTerritory)
        .sorted(Comparator.comparing(Territory::kind))
        .toList();
  }

  @Override
  public List<Territory> in(String id, Kind kind, int atMost) {
    // Identifiers alone: in a Turkish locale JPA does not find the columns of a native row by name.
    List<String> ids = new ArrayList<>();
    List<?> rows =
        entities
            .createNativeQuery("select t.id" + LYING_IN + " order by t.searched_name, t.id")
            .setParameter(1, id)
            .setParameter(2, kind.name())
            .setMaxResults(atMost)
            .getResultList();
    rows.forEach(row -> ids.add((String) row));
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select t from StoredTerritory t where t.id in :ids", StoredTerritory.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(StoredTerritory::toTerritory)
            .sorted(Comparator.comparingInt(territory -> ids.indexOf(territory.id())))
            .toList();
  }

  @Override
  public List<Territory> all(Kind kind, int atMost) {
    return today("t.kind = :kind", "t.code", atMost)
        .setParameter("kind", kind)
        .getResultStream()
        .map(StoredTerritory::toTerritory)
        .toList();
  }

  /** The nearest above and the nearest below: each reads the index from one end, and few rows. */
  @Override
  public List<Territory> alike(Likeness likeness, String except, int atMost) {
    int population = likeness.population();
    Stream<Territory> above =
        alike(likeness, except, "t.population", atMost, population, likeness.inhabitants().to());
    Stream<Territory> below =
        alike(
            likeness,
            except,
            "t.population desc",
            atMost,
            likeness.inhabitants().from(),
            population - 1);
    return Stream.concat(above, below).sorted(likeness.nearestFirst()).limit(atMost).toList();
  }

  private Stream<Territory> alike(
      Likeness likeness, String except, String order, int atMost, int from, int to) {
    String condition =
        "t.kind = :kind and t.population between :from and :to and t.id <> :except"
            + likeness.communes().map(r -> " and t.communes between :least and :most").orElse("")
            + likeness
                .density()
                .map(
                    r ->
                        " and t.population * 100 >= t.hectares * :thinnest"
                            + " and t.population * 100 <= t.hectares * :densest")
                .orElse("");
    TypedQuery<StoredTerritory> query =
        today(condition, order + ", t.id", atMost)
            .setParameter("kind", likeness.kind())
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("except", except);
    likeness
        .communes()
        .ifPresent(
            range -> query.setParameter("least", range.from()).setParameter("most", range.to()));
    likeness
        .density()
        .ifPresent(
            range ->
                query
                    .setParameter("thinnest", (long) range.from())
                    .setParameter("densest", (long) range.to()));
    return query.getResultStream().map(StoredTerritory::toTerritory);
  }

  private TypedQuery<StoredTerritory> today(String condition, String order, int atMost) {
    return entities
        .createQuery(
            "select t from StoredTerritory t where t.validTo is null and "
                + condition
                + " order by "
                + order,
            StoredTerritory.class)
        .setMaxResults(atMost);
  }

  @Override
  public long count() {
    return entities
        .createQuery("select count(t) from StoredTerritory t", Long.class)
        .getSingleResult();
  }

  /** Columns alone: forty thousand entities would stay in the memory of the transaction. */
  @Override
  public List<TerritoryName> names() {
    return entities
        .createQuery(
            "select t.id, t.kind, t.name, t.population, t.parents, t.validTo, t.replacedBy"
                + " from StoredTerritory t",
            Object[].class)
        .getResultList()
        .stream()
        .map(JpaTerritories::name)
        .toList();
  }

  private static TerritoryName name(Object[] row) {
    return new TerritoryName(
        (String) row[0],
        (Kind) row[1],
        (String) row[2],
        row[3] == null ? 0 : (Integer) row[3],
        StoredTerritory.ids((String) row[4]),
        row[5] != null,
        StoredTerritory.ids((String) row[6]));
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
