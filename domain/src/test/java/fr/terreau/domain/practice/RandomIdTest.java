package fr.terreau.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Identifiers are short, readable aloud, and never the same. */
class RandomIdTest {

  @Test
  void ten_thousand_identifiers_differ_and_hold_no_look_alikes() {
    Set<String> ids = Stream.generate(RandomId::next).limit(10_000).collect(Collectors.toSet());
    assertEquals(10_000, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.matches("[2-9abcdefghjkmnpqrstvwxyz]{12}")));
  }

  @Test
  void every_letter_of_the_alphabet_is_drawn() {
    Set<Integer> seen =
        Stream.generate(RandomId::next)
            .limit(2_000)
            .flatMap(id -> id.chars().boxed())
            .collect(Collectors.toSet());
    assertEquals(30, seen.size());
  }
}
