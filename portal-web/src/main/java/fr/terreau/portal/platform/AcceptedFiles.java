package fr.terreau.portal.platform;

import java.util.List;

/** The kinds of file that can be entrusted to the portal. */
public final class AcceptedFiles {

  /** Their extensions, without the dot, those of the trade first. */
  public static final List<String> EXTENSIONS =
      List.of(
          "pdf", "pptx", "ppt", "docx", "doc", "odt", "odp", "ods", "xlsx", "xls", "rtf", "txt",
          "csv", "png", "jpg", "jpeg");

  private AcceptedFiles() {}
}
