package fr.terreau.portal.thesaurus;

import fr.terreau.domain.vocabulary.FieldChange;
import fr.terreau.domain.vocabulary.FieldChange.Field;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of concepts in words. */
final class ChangeWords {

  private ChangeWords() {}

  static List<String> of(List<FieldChange> changes, Thesaurus thesaurus, Messages messages) {
    return changes.stream().map(change -> of(change, thesaurus, messages)).toList();
  }

  private static String of(FieldChange change, Thesaurus thesaurus, Messages messages) {
    Field field = change.field();
    return messages.get("thesaurus.changed." + field)
        + " "
        + messages.get(
            "thesaurus.fromTo",
            value(field, change.before(), thesaurus, messages),
            value(field, change.after(), thesaurus, messages));
  }

  private static String value(Field field, String value, Thesaurus thesaurus, Messages messages) {
    if (value.isEmpty()) {
      return messages.get("thesaurus.nothing");
    }
    return switch (field) {
      case STATUT -> messages.get("thesaurus.status." + value);
      case RATTACHEMENT, REMPLACEMENT, NOTIONS_LIEES ->
          Arrays.stream(value.split(" ; ")).map(thesaurus::label).collect(Collectors.joining(", "));
      case LIBELLE, LIBELLE_ANGLAIS, AUTRES_LIBELLES, FORMES_CACHEES, DEFINITION, ALIGNEMENTS ->
          value;
    };
  }
}
