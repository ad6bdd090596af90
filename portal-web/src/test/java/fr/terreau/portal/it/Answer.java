package fr.terreau.portal.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the portal answered; never compared with another answer. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, HttpHeaders headers, byte[] bytes) {

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(text()))) {
      return reader.readObject();
    }
  }

  /** The value of a header, or an empty text. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Whether the portal accepted what was sent. */
  boolean accepted() {
    return status >= 200 && status < 400;
  }

  /** The first group of the first match in the text. */
  String find(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text());
    if (!matcher.find()) {
      throw new NoSuchElementException(pattern + " in an answer " + status + ": " + text());
    }
    return matcher.group(1);
  }

  /** The first group of every match in the text. */
  List<String> findAll(String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Override
  public String toString() {
    String text = text();
    return status + " " + headers.map() + "\n" + text.substring(0, Math.min(4000, text.length()));
  }
}
