package fr.terreau.portal.thesaurus;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.thesaurus.ThesaurusPage.Branch;
import fr.terreau.portal.thesaurus.ThesaurusPage.Entry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The way into the thesaurus: by its branches, by a letter, by a question. */
@Path("thesaurus")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class ThesaurusController {

  private static final int FOUND = 100;
  private static final int BELOW = 12;
  private static final int LONGEST = 200;

  @Inject private Reading reading;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;

  @GET
  public ThesaurusPage thesaurus(
      @QueryParam("q") @DefaultValue("") String typed,
      @QueryParam("lettre") @DefaultValue("") String letter) {
    String query = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    Thesaurus thesaurus = reading.visible();
    List<Concept> shown =
        thesaurus.all().stream().filter(c -> c.status() != ConceptStatus.CANDIDAT).toList();
    List<String> letters =
        shown.stream().map(ThesaurusController::initial).distinct().sorted().toList();
    boolean byLetter = query.isEmpty() && letters.contains(letter);
    Optional<List<Entry>> listed =
        !query.isEmpty()
            ? Optional.of(entries(thesaurus.search(query, FOUND, c -> true)))
            : byLetter
                ? Optional.of(entries(shown.stream().filter(starts(letter)).toList()))
                : Optional.empty();
    return new ThesaurusPage(
        frames.frame(Section.AUCUNE),
        query,
        listed,
        listed.isPresent() ? List.of() : branches(thesaurus),
        letters,
        byLetter ? Optional.of(letter) : Optional.empty(),
        shown.size(),
        who.actor()
            .map(
                actor ->
                    thesaurus.all().stream()
                        .filter(c -> c.status() == ConceptStatus.CANDIDAT)
                        .count()),
        reading.keeps());
  }

  private List<Branch> branches(Thesaurus thesaurus) {
    return thesaurus.all().stream()
        .filter(c -> c.broader().isEmpty() && c.usable())
        .map(
            top -> {
              List<Concept> below =
                  thesaurus.narrower(top.id()).stream().filter(Concept::usable).toList();
              List<Concept> first = below.subList(0, Math.min(BELOW, below.size()));
              return new Branch(reading.entry(top), entries(first), below.size() - first.size());
            })
        .toList();
  }

  private List<Entry> entries(List<Concept> concepts) {
    return concepts.stream().map(reading::entry).toList();
  }

  private static Predicate<Concept> starts(String letter) {
    return concept -> initial(concept).equals(letter);
  }

  private static String initial(Concept concept) {
    String folded = FoldedText.of(concept.prefLabel());
    return folded.isEmpty() ? "" : folded.substring(0, folded.offsetByCodePoints(0, 1));
  }
}
