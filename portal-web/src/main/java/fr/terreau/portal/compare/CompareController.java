package fr.terreau.portal.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Sheets of one type side by side; the address says all, so that it can be sent to a colleague. */
@Path("comparer")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class CompareController {

  @Inject private ComparePages pages;

  @GET
  public ComparePage compare(
      @QueryParam("p") List<String> references,
      @QueryParam("ecarts") @DefaultValue("") String differences) {
    return pages.page(references, differences.equals("1"));
  }
}
