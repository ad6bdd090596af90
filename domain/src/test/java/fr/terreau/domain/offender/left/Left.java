package fr.terreau.domain.offender.left;

import fr.terreau.domain.offender.right.Right;

/** Half of a cycle. */
public class Left {
  Right other;
}
