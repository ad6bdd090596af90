package fr.terreau.domain.practice.field;

/** A constant that exchange formats write otherwise than by its Java name, such as {@code >=}. */
public interface Written {

  /** How exchange formats write it; never changes. */
  String written();

  /** How any constant is written. */
  static String of(Enum<?> constant) {
    return constant instanceof Written other ? other.written() : constant.name();
  }
}
