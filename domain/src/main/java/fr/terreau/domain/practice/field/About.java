package fr.terreau.domain.practice.field;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All that forms, pages, comparison, filters, exports and validation need to know of a field beside
 * its Java type; its words are in the bundles. See {@link Field}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface About {

  /** Whether publication asks for it. */
  Need need() default Need.OPTIONAL;

  /** Constants of the same sheet, such as {@code RETEX}, that make the field required. */
  String[] requiredFor() default {};

  /** Whether readers filter by it. */
  boolean facet() default false;

  /** Whether it is a row of a comparison. */
  boolean compared() default false;

  /** Whether lists are sorted by it. */
  boolean sorted() default false;

  /** What a word in it weighs for full-text search, from 1. */
  int weight() default 1;

  /** Whether it is prose of several paragraphs, in Markdown. */
  boolean paragraphs() default false;

  /** The longest text, in characters; 0 is the usual limit of its kind. */
  int longest() default 0;

  /** The fewest and the most entries of a list. */
  int fewest() default 0;

  int most() default 0;

  /** The smallest and the largest number. */
  double least() default Double.NEGATIVE_INFINITY;

  double greatest() default Double.POSITIVE_INFINITY;

  Unit unit() default Unit.NONE;

  /** What a text identifies. */
  Reference of() default Reference.NONE;

  /** Whether a territory that the directory does not know may be written in words. */
  boolean open() default false;

  /** The name in JSON, when Java reserves the word. */
  String named() default "";

  /** The element of Dublin Core terms it is exported as, such as {@code dcterms:abstract}. */
  String dc() default "";

  /** The property of schema.org it is exported as. */
  String schemaOrg() default "";
}
