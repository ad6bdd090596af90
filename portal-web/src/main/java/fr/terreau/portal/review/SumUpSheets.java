package fr.terreau.portal.review;

import fr.terreau.domain.practice.SumUpPractices;
import fr.terreau.portal.platform.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** After an update, brings ties and days of sheets published before it up to date. */
@ApplicationScoped
class SumUpSheets {

  private static final Logger LOG = Logger.getLogger(SumUpSheets.class.getName());

  @Inject private SumUpPractices summing;

  void begin(@Observes @Priority(Started.CONTENT) Started started) {
    int all = 0;
    try {
      for (int some = summing.some(); some > 0; some = summing.some()) {
        all += some;
      }
    } catch (RuntimeException e) {
      // Lists lack what could not be summed up; readers need the portal more than the lists.
      LOG.log(Level.WARNING, "the sheets were not summed up and will be at the next start", e);
    }
    if (all > 0) {
      LOG.info("ties and days of " + all + " sheets were summed up");
    }
  }
}
