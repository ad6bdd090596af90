package fr.terreau.portal.it;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form in the order of the page, with files when it has any. */
record Form(List<Field> fields, List<SentFile> files) {

  private static final String BOUNDARY = "---------------------------terreau";

  /** One field. */
  record Field(String name, String value) {}

  /** One file of the file field; never compared with another. */
  @SuppressWarnings("ArrayRecordComponent")
  record SentFile(String name, byte[] bytes) {}

  /** Fields from pairs of name and value. */
  static Form of(String... pairs) {
    Form form = new Form(List.of(), List.of());
    for (int i = 0; i < pairs.length; i += 2) {
      form = form.with(pairs[i], pairs[i + 1]);
    }
    return form;
  }

  Form with(String name, String value) {
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(name, value));
    return new Form(more, files);
  }

  /** The form with one field given another value. */
  Form but(String name, String value) {
    return new Form(fields.stream().filter(f -> !f.name().equals(name)).toList(), files)
        .with(name, value);
  }

  Form withFile(String name, byte[] bytes) {
    List<SentFile> more = new ArrayList<>(files);
    more.add(new SentFile(name, bytes));
    return new Form(fields, more);
  }

  Answer send(Browser browser, String path, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    if (files.isEmpty()) {
      all[1] = "application/x-www-form-urlencoded";
      return browser.send("POST", path, BodyPublishers.ofString(encoded()), all);
    }
    all[1] = "multipart/form-data; boundary=" + BOUNDARY;
    return browser.send("POST", path, BodyPublishers.ofByteArray(multipart()), all);
  }

  private String encoded() {
    return String.join(
        "&", fields.stream().map(f -> code(f.name()) + "=" + code(f.value())).toList());
  }

  private byte[] multipart() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : fields) {
      write(out, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name());
      write(out, "\"\r\n\r\n" + field.value() + "\r\n");
    }
    for (SentFile file : files) {
      // As browsers do: quotes and ends of lines as percent codes, everything else as it is.
      String name = file.name().replace("\"", "%22").replace("\n", "%0A");
      write(out, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"fichiers\"");
      write(out, "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
      out.writeBytes(file.bytes());
      write(out, "\r\n");
    }
    write(out, "--" + BOUNDARY + "--\r\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
