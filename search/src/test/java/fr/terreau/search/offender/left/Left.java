package fr.terreau.search.offender.left;

import fr.terreau.search.offender.right.Right;

/** Half of a cycle. */
public class Left {
  Right right;
}
