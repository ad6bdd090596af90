package org.opensearch;

/** Stands in for what this module cannot see, so that a wall against it can be tried. */
public class StandIn {}
