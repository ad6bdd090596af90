package fr.terreau.portal.compare;

import fr.terreau.portal.platform.FrenchCsv;
import fr.terreau.portal.platform.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The same comparison for spreadsheets; what cannot be compared is explained by the page. */
@Path("comparer.csv")
@RequestScoped
@Produces("*/*")
public class CompareFileController {

  @Inject private ComparePages pages;

  @GET
  public Response compare(
      @QueryParam("p") List<String> references,
      @QueryParam("ecarts") @DefaultValue("") String differences) {
    ComparePage page = pages.page(references, differences.equals("1"));
    return page.comparison()
        .map(
            comparison ->
                Response.ok(
                        FrenchCsv.bytes(
                            ComparisonCsv.rows(
                                comparison, page.unknown(), page.frame().messages())),
                        FrenchCsv.MEDIA_TYPE)
                    .header("Content-Disposition", "attachment; filename=\"comparaison.csv\"")
                    .header("Cache-Control", "private, no-cache")
                    .build())
        .orElseGet(() -> Redirect.to(ComparePages.url(references, false)));
  }
}
