package fr.terreau.portal.platform;

/**
 * What a controller hands to the view: the frame every page shares, and the template that draws it.
 */
public interface Page {

  Frame frame();

  /** Path of the template below the template root, such as {@code search/search.jte}. */
  String template();
}
