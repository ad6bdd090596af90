package fr.terreau.portal.platform;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.VisitGuide;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a guide of visits leads: to a visit that follows it, and to a form to fill in by hand. */
public final class GuideLinks {

  private GuideLinks() {}

  /** Where a visit along this guide begins; the reference is the code of the sheet. */
  public static String visit(String reference) {
    return "/visites/nouvelle?guide=" + URLEncoder.encode(reference, StandardCharsets.UTF_8);
  }

  /** The form of the guide to print and fill in by hand. */
  public static String grid(String reference) {
    return "/pratiques/" + reference + "/grille";
  }

  /** Both links for the page of a sheet; none when the sheet is no guide with items. */
  public static List<Link> of(String reference, PracticeSheet sheet, Messages messages) {
    boolean guide = sheet.details() instanceof VisitGuide visits && !visits.items().isEmpty();
    return guide
        ? List.of(
            Link.to(visit(reference), messages.get("visits.guide.start")),
            Link.to(grid(reference), messages.get("visits.guide.grid")))
        : List.of();
  }
}
