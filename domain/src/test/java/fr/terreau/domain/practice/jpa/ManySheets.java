package fr.terreau.domain.practice.jpa;

import fr.terreau.domain.change.jpa.ChangeLogs;
import fr.terreau.domain.practice.ImportPractice;
import fr.terreau.domain.practice.ImportPractice.Dates;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Fills the database of a stopped portal that holds the demonstration with copies of its sheets, to
 * measure with. Arguments: the folder {@code db} of the data, and how many sheets to add.
 */
final class ManySheets {

  private static final int IN_ONE_TRANSACTION = 250;

  private ManySheets() {}

  public static void main(String[] arguments) {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(arguments[0]);
    int wanted = Integer.parseInt(arguments[1]);
    Map<String, Object> properties =
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", derby);
    try (var factory = Persistence.createEntityManagerFactory("terreau", properties)) {
      for (int done = 0; done < wanted; done += IN_ONE_TRANSACTION) {
        try (EntityManager entities = factory.createEntityManager()) {
          entities.getTransaction().begin();
          add(entities, done, Math.min(wanted, done + IN_ONE_TRANSACTION));
          entities.getTransaction().commit();
        }
      }
    }
    derby.setShutdownDatabase("shutdown");
  }

  private static void add(EntityManager entities, int from, int to) {
    Practices practices = new JpaPractices(entities);
    ImportPractice importing = new ImportPractice(practices, ChangeLogs.in(entities));
    List<Revision> models =
        entities
            .createQuery(
                "select r from Revision r where r.practice like 'AURA-____-000%'", Revision.class)
            .getResultList();
    IntStream.range(from, to)
        .forEach(
            i -> {
              PracticeSheet model = models.get(i % models.size()).sheet();
              String code = String.format(Locale.ROOT, "AURA-%s-%05d", code(model), 10_000 + i);
              Instant day = Instant.parse("2020-01-01T12:00:00Z").plusSeconds(i * 3_600L);
              importing.fictional(
                  code, copy(model, code, i), Status.PUBLIE, new Dates(day, day, day));
            });
  }

  private static String code(PracticeSheet sheet) {
    return sheet.practiceType().name().substring(0, 4);
  }

  private static PracticeSheet copy(PracticeSheet model, String code, int number) {
    List<Attachment> files =
        model.attachments().stream()
            .map(a -> Records.with(a, Map.of("id", "m-" + number + "-" + a.id())))
            .toList();
    return model
        .with("title", model.title() + " (" + code + ")")
        .with("attachments", files)
        .with("relations", List.of());
  }
}
