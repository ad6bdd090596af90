package fr.terreau.domain.practice.jpa;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Due;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The practices in the database. */
@ApplicationScoped
@Transactional
class JpaPractices implements Practices {

  private static final Set<Status> OPEN =
      Set.of(Status.PUBLIE, Status.A_VERIFIER, Status.REMPLACE, Status.ARCHIVE);

  private final EntityManager entities;

  protected JpaPractices() {
    this(null);
  }

  @Inject
  JpaPractices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Practice practice) {
    entities.persist(practice);
    // Sent at once: revisions refer to it by an identifier that JPA knows nothing of.
    entities.flush();
  }

  @Override
  public void add(Revision revision) {
    entities.persist(revision);
  }

  @Override
  public Optional<Practice> find(String id) {
    return Optional.ofNullable(entities.find(Practice.class, id));
  }

  @Override
  public Optional<Practice> byReference(String reference) {
    return byReferences(List.of(reference)).stream().findFirst();
  }

  @Override
  public Optional<Practice> locked(String reference) {
    return byReference(reference)
        .map(
            practice -> {
              entities.refresh(practice, LockModeType.PESSIMISTIC_WRITE);
              return practice;
            });
  }

  @Override
  public List<Practice> byReferences(Collection<String> references) {
    if (references.isEmpty()) {
      return List.of();
    }
    // One index at a time: for « code or identifier » Derby would read the whole table.
    Set<Practice> found = new LinkedHashSet<>();
    for (String name : List.of("p.code", "p.id")) {
      found.addAll(
          practices("where " + name + " in :references")
              .setParameter("references", references)
              .getResultList());
    }
    return List.copyOf(found);
  }

  @Override
  public Optional<Practice> byAttachment(String attachment) {
    return practices("join p.files f where f.attachmentId = :attachment")
        .setParameter("attachment", attachment)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<String> holding(String sha256) {
    return entities
        .createQuery(
            "select distinct p.id from Practice p join p.files f where f.sha256 = :sha256"
                + " order by p.id",
            String.class)
        .setParameter("sha256", sha256)
        .getResultList();
  }

  @Override
  public List<SameFile> sharingFiles(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct p.id, q.id from Practice p join p.files f, Practice q join q.files g"
                + " where p.id in :ids and g.sha256 = f.sha256 and q.id <> p.id"
                + " order by p.id, q.id",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(row -> new SameFile((String) row[0], (String) row[1]))
        .toList();
  }

  @Override
  public Optional<Revision> revision(String practice, int number) {
    return Optional.ofNullable(entities.find(Revision.class, new Revision.Key(practice, number)));
  }

  @Override
  public List<Revision> newestRevisions(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select r from Revision r where r.practice in :ids"
                + " and r.number = (select p.revision from Practice p where p.id = r.practice)",
            Revision.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public List<Revision> revisions(String practice) {
    return entities
        .createQuery(
            "select r from Revision r where r.practice = :practice order by r.number desc",
            Revision.class)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<Practice> fromSession(String session) {
    return practices(
            "where p.fromSession = :session and p.status in :open and p.revision > 0"
                + " order by p.code")
        .setParameter("session", session)
        .setParameter("open", OPEN)
        .getResultList();
  }

  @Override
  public List<Practice> unpublishedOf(String account) {
    return practices(
            "where p.createdBy = :account and (p.revision = 0 or p.reviewStatus is not null)"
                + " order by p.updatedAt desc")
        .setParameter("account", account)
        .getResultList();
  }

  @Override
  public List<Practice> awaitingReview(String producer) {
    TypedQuery<Practice> waiting =
        producer == null
            ? practices("where p.reviewStatus = :status order by p.updatedAt")
            : practices(
                    "where p.reviewStatus = :status and p.producer = :producer"
                        + " order by p.updatedAt")
                .setParameter("producer", producer);
    return waiting.setParameter("status", Status.EN_RELECTURE).getResultList();
  }

  @Override
  public List<Titled> titlesOf(String producer, int atMost) {
    return entities
        .createQuery(
            "select p.id, p.title from Practice p where p.producer = :producer"
                + " and p.title is not null order by p.updatedAt desc",
            Object[].class)
        .setParameter("producer", producer)
        .setMaxResults(atMost)
        .getResultStream()
        .map(row -> new Titled((String) row[0], (String) row[1]))
        .toList();
  }

  @Override
  public List<Tie> tiesFrom(Collection<String> ids) {
    return ties("p.id", ids);
  }

  @Override
  public List<Tie> tiesTo(Collection<String> references) {
    return ties("r.target", references);
  }

  private List<Tie> ties(String end, Collection<String> among) {
    if (among.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select p.id, r.kind, r.target from Practice p join p.relations r where "
                + end
                + " in :among order by p.id, r.kind, r.target",
            Object[].class)
        .setParameter("among", among)
        .getResultStream()
        .map(row -> new Tie((String) row[0], (Relation.Kind) row[1], (String) row[2]))
        .toList();
  }

  @Override
  public List<DueSheet> due(Actor reader, boolean ours, LocalDate until, int atMost) {
    if (ours && reader.organisation() == null) {
      return List.of();
    }
    boolean everything = ours || reader.worksForAll();
    String whose =
        reader.organisation() == null ? "" : " and p.producer " + (ours ? "=" : "<>") + " :ours";
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select p, d.kind, d.day from Practice p join p.dues d where d.day <= :until"
                    + " and p.status = :published"
                    + whose
                    + (everything ? "" : " and p.visibility <> :mine")
                    + " order by d.day, p.id, d.kind",
                Object[].class)
            .setParameter("until", until)
            .setParameter("published", Status.PUBLIE)
            .setMaxResults(atMost);
    if (reader.organisation() != null) {
      query.setParameter("ours", reader.organisation());
    }
    if (!everything) {
      query.setParameter("mine", Visibility.MD);
    }
    return query
        .getResultStream()
        .map(row -> new DueSheet((Practice) row[0], (Due.Kind) row[1], (LocalDate) row[2]))
        .toList();
  }

  @Override
  public List<String> summedUpBefore(int version, int atMost) {
    return entities
        .createQuery(
            "select p.id from Practice p where p.summedUp < :version and p.revision > 0"
                + " order by p.id",
            String.class)
        .setParameter("version", version)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<String> publishedAfter(String id, int atMost) {
    return entities
        .createQuery(
            "select p.id from Practice p where p.revision > 0 and p.id > :id order by p.id",
            String.class)
        .setParameter("id", id)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public int nextNumber(PracticeType type) {
    return number(type).next();
  }

  @Override
  public void numberTaken(PracticeType type, int number) {
    number(type).taken(number);
  }

  @Override
  public boolean anyReal() {
    return !practices("where p.demo = false").setMaxResults(1).getResultList().isEmpty();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  private PracticeNumber number(PracticeType type) {
    return entities.find(PracticeNumber.class, type, LockModeType.PESSIMISTIC_WRITE);
  }

  private TypedQuery<Practice> practices(String rest) {
    return entities.createQuery("select p from Practice p " + rest, Practice.class);
  }
}
