package fr.terreau.portal.practice.export;

import fr.terreau.portal.platform.FrenchCsv;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats a published sheet is exported in. */
public enum ExportFormat {
  CSV("csv", FrenchCsv.MEDIA_TYPE),
  JSON("json", "application/json;charset=UTF-8"),
  RIS("ris", "application/x-research-info-systems;charset=UTF-8"),
  BIBTEX("bib", "application/x-bibtex;charset=UTF-8"),
  DUBLIN_CORE("dc.xml", "application/xml;charset=UTF-8"),
  JSON_LD("jsonld", "application/ld+json;charset=UTF-8");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The format with this extension. */
  public static Optional<ExportFormat> of(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** The last part of the address and of the file name, such as {@code dc.xml}. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] write(ExportedSheet sheet) {
    return switch (this) {
      case CSV -> FrenchCsv.bytes(LeafTable.rows(sheet));
      case JSON -> utf8(PublishedJson.of(sheet).toString());
      case RIS -> utf8(Citations.ris(sheet));
      case BIBTEX -> utf8(Citations.bibtex(sheet));
      case DUBLIN_CORE -> utf8(DublinCore.xml(sheet));
      case JSON_LD -> utf8(SchemaOrg.of(sheet).toString());
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
