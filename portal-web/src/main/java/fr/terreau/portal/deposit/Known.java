package fr.terreau.portal.deposit;

import fr.terreau.domain.directory.Territory;
import java.util.List;
import java.util.Optional;

/** What the form can resolve of what people type: names of the directory, of the thesaurus. */
interface Known {

  /** The organisation of this identifier or name; empty when no or several have it. */
  Optional<String> organisation(String typed);

  /** The name of an organisation, if that name leads back to it; the identifier otherwise. */
  String organisationShown(String id);

  /** The concept of this identifier or label; empty when no or several have it. */
  Optional<String> concept(String typed);

  String conceptShown(String id);

  /** The session of this identifier or title; empty when no or several have it. */
  Optional<String> session(String typed);

  String sessionShown(String id);

  /** The territories that a code or a name may mean: none, one, or several. */
  List<Territory> territories(String typed);

  /** « Feurs (commune, 42094) ». */
  String told(Territory territory);

  /** Names to complete what is typed, for organisations, concepts and sessions. */
  List<String> organisations();

  List<String> concepts();

  List<String> sessions();
}
