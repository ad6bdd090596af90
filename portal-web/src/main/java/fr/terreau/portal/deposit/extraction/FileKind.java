package fr.terreau.portal.deposit.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The closed list of the kinds of file that may be deposited. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  PPT("application/vnd.ms-powerpoint", "ppt"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  DOC("application/msword", "doc"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  XLS("application/vnd.ms-excel", "xls"),
  RTF("application/rtf", "rtf"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg");

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes.
  private final List<String> extensions;

  FileKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** The type to store and to serve, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** In lower case, without the dot; the first one is the usual one. */
  public List<String> extensions() {
    return extensions;
  }

  /** Empty when no accepted kind has this media type; parameters and case do not count. */
  public static Optional<FileKind> ofMediaType(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(bare)).findFirst();
  }

  /** The kind that a name claims, which its bytes may contradict. */
  static Optional<FileKind> claimedBy(String fileName) {
    String extension =
        fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
  }
}
