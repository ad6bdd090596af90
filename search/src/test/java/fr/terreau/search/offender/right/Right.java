package fr.terreau.search.offender.right;

import fr.terreau.search.offender.left.Left;

/** The other half. */
public class Right {
  Left left;
}
