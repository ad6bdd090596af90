package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Population;
import fr.terreau.domain.directory.Territory;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes territories row by row: forty thousand entities would take several times as long. */
final class TerritoryRows {

  private static final int BATCH = 1000;

  private static final String INSERT =
      "insert into territory (kind, code, code_system, vintage, name, searched_name, search_rank,"
          + " epci_type, population, population_kind, population_year, parents,"
          + " valid_from, valid_to, replaced_by, communes, hectares, id)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String UPDATE =
      "update territory set kind = ?, code = ?, code_system = ?, vintage = ?, name = ?,"
          + " searched_name = ?, search_rank = ?, epci_type = ?, population = ?,"
          + " population_kind = ?, population_year = ?, parents = ?, valid_from = ?, valid_to = ?,"
          + " replaced_by = ?, communes = ?, hectares = ? where id = ?";

  private static final String INSERT_PARENT =
      "insert into territory_parent (parent_id, territory_id) values (?, ?)";

  private static final String DELETE_PARENTS =
      "delete from territory_parent where territory_id = ?";

  private final Connection connection;

  TerritoryRows(Connection connection) {
    this.connection = connection;
  }

  /** Inserts what is new and updates what is known. */
  void write(Collection<Territory> territories) throws SQLException {
    Set<String> known = ids("select id from territory");
    try (PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      int waiting = 0;
      for (Territory territory : territories) {
        PreparedStatement row = known.add(territory.id()) ? insert : update;
        bind(row, territory);
        row.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
          update.executeBatch();
        }
      }
      insert.executeBatch();
      update.executeBatch();
    }
    writeParents(territories);
  }

  /** Parents of before are gone, those of now are there; each step is done for all at once. */
  private void writeParents(Collection<Territory> territories) throws SQLException {
    Set<String> known = ids("select distinct territory_id from territory_parent");
    try (PreparedStatement delete = connection.prepareStatement(DELETE_PARENTS);
        PreparedStatement insert = connection.prepareStatement(INSERT_PARENT)) {
      int waiting = 0;
      for (Territory territory : territories) {
        if (known.contains(territory.id())) {
          delete.setString(1, territory.id());
          delete.addBatch();
          if (++waiting % BATCH == 0) {
            delete.executeBatch();
          }
        }
      }
      delete.executeBatch();
      for (Territory territory : territories) {
        for (String parent : Set.copyOf(territory.parents())) {
          insert.setString(1, parent);
          insert.setString(2, territory.id());
          insert.addBatch();
          if (++waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
    }
  }

  private Set<String> ids(String query) throws SQLException {
    Set<String> found = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet ids = statement.executeQuery()) {
      while (ids.next()) {
        found.add(ids.getString(1));
      }
    }
    return found;
  }

  private static void bind(PreparedStatement row, Territory territory) throws SQLException {
    row.setString(1, territory.kind().name());
    row.setString(2, territory.code());
    row.setString(3, territory.codeSystem().name());
    row.setInt(4, territory.vintage());
    row.setString(5, territory.name());
    row.setString(6, territory.searchedName());
    row.setInt(7, territory.searchRank());
    row.setString(8, territory.epciType().map(Enum::name).orElse(null));
    bind(row, territory.population().orElse(null));
    row.setString(12, " " + String.join(" ", territory.parents()) + " ");
    bind(row, 13, territory.validity().from());
    bind(row, 14, territory.validity().to());
    row.setString(15, String.join(" ", territory.validity().replacedBy()));
    bind(row, 16, territory.communes());
    bind(row, 17, territory.hectares());
    row.setString(18, territory.id());
  }

  private static void bind(PreparedStatement row, int column, Optional<LocalDate> day)
      throws SQLException {
    row.setDate(column, day.map(Date::valueOf).orElse(null));
  }

  private static void bind(PreparedStatement row, int column, OptionalInt number)
      throws SQLException {
    if (number.isPresent()) {
      row.setInt(column, number.getAsInt());
    } else {
      row.setNull(column, Types.INTEGER);
    }
  }

  private static void bind(PreparedStatement row, Population population) throws SQLException {
    if (population == null) {
      row.setNull(9, Types.INTEGER);
      row.setNull(10, Types.VARCHAR);
      row.setNull(11, Types.INTEGER);
      return;
    }
    row.setInt(9, population.inhabitants());
    row.setString(10, population.kind().name());
    bind(row, 11, population.year());
  }
}
