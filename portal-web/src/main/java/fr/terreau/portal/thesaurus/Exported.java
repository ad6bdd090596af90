package fr.terreau.portal.thesaurus;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Thesaurus;
import java.time.Instant;
import java.util.List;

/**
 * What is written for machines.
 *
 * @param base address of the portal, without a slash at its end
 * @param thesaurus what the reader may see; ties to anything else are left out
 * @param only the concepts to write
 * @param changedAt when the thesaurus last changed
 * @param whole whether the scheme with its top concepts is told of too
 */
record Exported(
    String base, Thesaurus thesaurus, List<Concept> only, Instant changedAt, boolean whole) {

  String scheme() {
    return base + "/thesaurus";
  }

  String address(String id) {
    return base + "/thesaurus/" + id;
  }

  List<String> addresses(List<String> ids) {
    return ids.stream().filter(id -> thesaurus.find(id).isPresent()).map(this::address).toList();
  }

  List<String> addressesOf(List<Concept> concepts) {
    return concepts.stream().map(concept -> address(concept.id())).toList();
  }

  /** The concepts that belong to none; one whose broader concept the reader may not see is none. */
  List<Concept> top() {
    return thesaurus.all().stream().filter(this::top).toList();
  }

  boolean top(Concept concept) {
    return concept.broader().isEmpty();
  }
}
