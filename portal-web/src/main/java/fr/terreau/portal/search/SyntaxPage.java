package fr.terreau.portal.search;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.List;

/** How questions are written, with examples that lead to their answers. */
public record SyntaxPage(Frame frame) implements Page {

  public List<Syntax> ways() {
    return List.of(Syntax.values());
  }

  /** The address of the answers to an example. */
  public String url(String example) {
    return "/recherche?q=" + Question.encoded(example);
  }

  @Override
  public String template() {
    return "search/syntax.jte";
  }
}
