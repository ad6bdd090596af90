package fr.terreau.portal.offender;

import fr.terreau.portal.search.NoResultPage;
import fr.terreau.search.lucene.LuceneSearchEngine;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.Date;
import org.apache.lucene.index.Term;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.api.Disabled;

/** Breaks the rules of the portal, so that a test can prove that they bite. */
@Path("/offender")
@SuppressWarnings({"JavaUtilDate", "StringCaseLocaleUsage"})
class OffenderService {

  private final Date date = new Date(0);
  NoResultPage neighbour;
  LuceneSearchEngine engine;
  Term term;
  MediaType type;
  EntityManager entities;

  @Disabled
  void prints() {
    System.out.println(date.toString().toLowerCase());
  }
}
