package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Citing;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PublishedSheet;
import fr.terreau.portal.practice.export.ExportFormat;
import fr.terreau.portal.practice.export.ExportedSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** The references that the page of a sheet offers, for lists of sheets. */
@ApplicationScoped
class Citer implements Citing {

  @Inject private Labels labels;

  @Override
  public String ris(PublishedSheet sheet, String permanentUrl, Messages messages) {
    ExportedSheet exported =
        new ExportedSheet(sheet.practice(), sheet.revision(), permanentUrl, messages, labels);
    return new String(ExportFormat.RIS.write(exported), StandardCharsets.UTF_8);
  }
}
