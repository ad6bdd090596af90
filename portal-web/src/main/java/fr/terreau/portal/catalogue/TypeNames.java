package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.sheet.PracticeType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Types of practice as addresses write them: {@code design-service}. */
final class TypeNames {

  private TypeNames() {}

  static String of(PracticeType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<PracticeType> find(String name) {
    return Arrays.stream(PracticeType.values()).filter(type -> of(type).equals(name)).findFirst();
  }
}
