package fr.terreau.portal.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;

/** Draws pages with the templates that were compiled with the portal. */
public final class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "fr.terreau.portal.pages");

  public Templates() {
    engine.setTrimControlStructures(true);
  }

  /** The page as bytes, ready to be measured and sent. */
  public Utf8ByteOutput bytes(Page page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    render(page, output);
    return output;
  }

  public String text(Page page) {
    StringOutput output = new StringOutput();
    render(page, output);
    return output.toString();
  }

  private void render(Page page, TemplateOutput output) {
    engine.render(page.template(), page, output);
  }
}
