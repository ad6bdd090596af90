package fr.terreau.portal.platform;

import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Draws the page that a controller returns. It is drawn whole before its first byte is sent. */
@Provider
@Produces("text/html;charset=UTF-8")
public class PageWriter implements MessageBodyWriter<Page> {

  private static final Templates TEMPLATES = new Templates();

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Utf8ByteOutput drawn = TEMPLATES.bytes(page);
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, drawn.getContentLength());
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("private, no-cache"));
    drawn.writeTo(out::write);
  }
}
