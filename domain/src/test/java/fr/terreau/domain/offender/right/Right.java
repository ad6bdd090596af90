package fr.terreau.domain.offender.right;

import fr.terreau.domain.offender.left.Left;

/** Half of a cycle. */
public class Right {
  Left other;
}
