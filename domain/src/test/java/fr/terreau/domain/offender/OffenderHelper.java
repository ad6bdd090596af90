package fr.terreau.domain.offender;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import org.junit.jupiter.api.Disabled;

/** Breaks the rules of the module, so that a test can prove that they bite. */
@SuppressWarnings({"JavaUtilDate", "StringCaseLocaleUsage"})
class OffenderHelper {

  private final Date date = new Date(0);
  EntityManager entities;
  HttpServletRequest request;

  @Disabled
  void prints() {
    System.out.println(date.toString().toLowerCase());
  }
}
