package fr.terreau.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers that are sent only to those who do not have them yet. */
public final class Conditional {

  private Conditional() {}

  /**
   * The bytes, or 304 to who knows them: by their tag, or by their date when no tag is given. They
   * may differ from reader to reader, so that only the reader's own program keeps them.
   *
   * @param changed when what they say was changed last
   */
  public static Response answer(
      HttpServletRequest request, byte[] bytes, String mediaType, Instant changed) {
    String tag = "\"" + digest(bytes) + "\"";
    Response.ResponseBuilder answer =
        known(request, tag, changed) ? Response.notModified() : Response.ok(bytes, mediaType);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(
            HttpHeaders.LAST_MODIFIED,
            DateTimeFormatter.RFC_1123_DATE_TIME.format(changed.atOffset(ZoneOffset.UTC)))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
        .build();
  }

  private static boolean known(HttpServletRequest request, String tag, Instant changed) {
    String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (tags != null) {
      return Arrays.stream(tags.split(","))
          .map(known -> known.strip().replaceFirst("^W/", ""))
          .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }
    try {
      long since = request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
      return since >= 0 && changed.truncatedTo(ChronoUnit.SECONDS).toEpochMilli() <= since;
    } catch (IllegalArgumentException nonsense) {
      return false;
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
