package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.directory.LoadReferenceData;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.directory.Organisations;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Use cases in the server itself, with its transactions and its database. */
@ArquillianTest
class InsideIT {

  @Inject private LoadReferenceData loading;
  @Inject private Organisations organisations;
  @Inject private ChangeLog log;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive portal() {
    DemoFolder.writeAccountsOnlyTo(Places.fresh("portal").resolve("demo"));
    return ShrinkWrap.create(ZipImporter.class, "terreau.war")
        .importFrom(Places.war().toFile())
        .as(WebArchive.class);
  }

  @Test
  void reference_data_is_loaded_once() {
    int before = organisations.all().size();
    for (ReferenceList list : ReferenceList.values()) {
      assertFalse(loading.load(list), list::name);
    }
    assertEquals(before, organisations.all().size());
  }

  @Test
  void a_change_is_logged_with_its_transaction_or_not_at_all() throws Exception {
    long before = log.last();
    transaction.begin();
    log.append(Subject.EVENT, "undone");
    transaction.rollback();
    assertEquals(before, log.last());
    transaction.begin();
    log.append(Subject.EVENT, "done");
    transaction.commit();
    assertEquals("done", log.after(before, 1).get(0).id());
  }
}
