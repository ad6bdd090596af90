package fr.terreau.search;

/** How far the index can be trusted. */
public enum EngineState {
  /** The index is sound. */
  READY,
  /** A new index is in the making; answers come from the old one, or are empty. */
  REBUILDING,
  /** The index is missing, damaged or of another version: answers are empty or may fail. */
  NEEDS_REBUILD
}
