package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.pipes.PipesResult;

/** Makes pages, or a reason, of what the reading process answers. */
final class ReadingOutcome {

  private static final Pattern ZIP_BOMB = Pattern.compile("zip bomb", Pattern.CASE_INSENSITIVE);

  private ReadingOutcome() {}

  static FileText of(PipesResult result, FileKind kind, String fileName)
      throws ReaderUnavailableException {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION ->
          read(result.getEmitData().getMetadataList(), exceptionOf(result), kind, fileName);
      case TIMEOUT -> new Unreadable(Reason.TOO_LONG);
      case OOM -> new Unreadable(Reason.OUT_OF_MEMORY);
      case EMPTY_OUTPUT,
          UNSPECIFIED_CRASH,
          FETCH_EXCEPTION,
          PARSE_EXCEPTION_NO_EMIT,
          PARSE_EXCEPTION_EMIT ->
          new Unreadable(Reason.CORRUPT);
      case INTERRUPTED_EXCEPTION -> new Unreadable(Reason.INTERRUPTED);
      case CLIENT_UNAVAILABLE_WITHIN_MS,
          FETCHER_INITIALIZATION_EXCEPTION,
          NO_EMITTER_FOUND,
          EMIT_SUCCESS,
          EMIT_SUCCESS_PARSE_EXCEPTION,
          EMIT_EXCEPTION,
          NO_FETCHER_FOUND,
          INTERMEDIATE_RESULT ->
          throw new ReaderUnavailableException(result.toString(), null);
    };
  }

  private static FileText read(
      List<Metadata> found, String exception, FileKind kind, String fileName) {
    Metadata metadata = found.getFirst();
    Optional<Reason> refusal = refusalIn(exception);
    if (refusal.isPresent()) {
      return new Unreadable(refusal.get());
    }
    PagesRead pages = XhtmlPages.read(content(metadata), kind);
    if (pages.areBlank()) {
      boolean imagesOnly = exception.isEmpty() && isOfKind(metadata, kind);
      return new Unreadable(imagesOnly ? Reason.NO_TEXT : Reason.CORRUPT);
    }
    boolean partial =
        !exception.isEmpty()
            || pages.cutShort()
            || metadata.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null;
    return new Readable(
        pages.pages(),
        partial,
        TitleFound.in(metadata.get(TikaCoreProperties.TITLE), pages, fileName));
  }

  /** The reasons that stand even when some text was read before; by the names of Tika and POI. */
  private static Optional<Reason> refusalIn(String exception) {
    if (exception.contains("EncryptedDocumentException")) {
      return Optional.of(Reason.ENCRYPTED);
    }
    if (ZIP_BOMB.matcher(exception).find()) {
      return Optional.of(Reason.ZIP_BOMB);
    }
    return exception.contains("Tried to allocate an array of length")
            || exception.contains("Tried to read data but the maximum length")
        ? Optional.of(Reason.TOO_LARGE)
        : Optional.empty();
  }

  private static boolean isOfKind(Metadata metadata, FileKind kind) {
    MediaType type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
    return type != null
        && FileKind.ofMediaType(type.getBaseType().toString()).equals(Optional.of(kind));
  }

  private static String exceptionOf(PipesResult result) {
    return result.getMessage() == null ? "" : result.getMessage();
  }

  private static String content(Metadata metadata) {
    String content = metadata.get(TikaCoreProperties.TIKA_CONTENT);
    return content == null ? "" : content;
  }
}
