package fr.terreau.portal.practice;

import fr.terreau.domain.practice.sheet.Attachment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** How a deposited file is sent: shown only when the browser can do it without running anything. */
final class FileHeaders {

  private static final Set<String> SHOWN =
      Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

  private FileHeaders() {}

  /** The type found from the bytes; text says that it is text, whatever it holds. */
  static String type(Attachment attachment) {
    String format = Objects.requireNonNullElse(attachment.format(), "application/octet-stream");
    return format.startsWith("text/") ? format + ";charset=UTF-8" : format;
  }

  /** The name in two forms: for all browsers, and as it is (RFC 6266). */
  static String disposition(Attachment attachment) {
    String name = name(attachment);
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^\\w.() -]", "_");
    String exact =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    String way = SHOWN.contains(type(attachment).split(";", 2)[0]) ? "inline" : "attachment";
    return way + "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
  }

  private static String name(Attachment attachment) {
    String title = Objects.requireNonNullElse(attachment.title(), "document");
    String extension = Objects.requireNonNullElse(attachment.extension(), "");
    boolean complete =
        extension.isEmpty()
            || title.toLowerCase(Locale.ROOT).endsWith("." + extension)
            || title.matches(".*\\.[A-Za-z0-9]{2,4}");
    return complete ? title : title + "." + extension;
  }
}
