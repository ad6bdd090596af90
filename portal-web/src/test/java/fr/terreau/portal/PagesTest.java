package fr.terreau.portal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, drawn with rich, empty and hostile content in both languages. */
class PagesTest {

  private static final Path WRITTEN = Path.of("target/pages");
  private static final Templates TEMPLATES = new Templates();
  private static final Pattern TAG =
      Pattern.compile("<([a-z][a-z0-9]*)((?:\\s+[^\\s=>/\"]+(?:=\"[^\"]*\")?)*)\\s*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=>/\"]+)(?:=\"([^\"]*)\")?");

  static Stream<Map.Entry<String, Page>> pages() {
    return Specimens.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_sound(Map.Entry<String, Page> specimen) throws IOException {
    String html = TEMPLATES.text(specimen.getValue());
    Files.createDirectories(WRITTEN);
    Files.writeString(WRITTEN.resolve(specimen.getKey() + ".html"), html);
    List<Tag> tags = TAG.matcher(html).results().map(Tag::of).toList();
    String language = specimen.getKey().substring(specimen.getKey().length() - 2);
    assertAll(
        specimen.getKey(),
        () -> assertFalse(html.contains("???"), "a text is missing"),
        () -> assertFalse(html.contains("href=\"#\""), "a link leads nowhere"),
        () ->
            assertFalse(
                html.contains("<script>"), "a script inside the page, or a text not escaped"),
        () -> assertFalse(html.contains("javascript:"), "an address that is a script"),
        () -> assertFalse(html.contains("data:"), "an address the policy refuses"),
        () -> assertTrue(html.startsWith("<!doctype html>"), "the document type comes first"),
        () -> assertTrue(html.contains("<html lang=\"" + language + "\""), "the language is said"),
        () -> assertEquals(1, named(tags, "h1").size(), "one title"),
        () -> assertEquals(List.of(), inlined(tags), "nothing inline"),
        () -> assertEquals(List.of(), repeatedIds(tags), "ids are unique"),
        () -> assertEquals(List.of(), danglingReferences(tags), "what is referred to exists"),
        () -> assertEquals(List.of(), unlabelled(html, tags), "fields have labels"),
        () ->
            assertEquals(
                List.of(), unguarded(html), "forms that change something carry the token"));
  }

  @Test
  void a_pitch_without_material_offers_to_deposit_it_and_says_no_number() {
    String html = TEMPLATES.text(Specimens.all().get("journee-riche-fr"));
    assertTrue(html.contains("href=\"/deposer?type=DIAGNOSTIC&amp;seance=ses-pitch-1\""), html);
    assertTrue(html.contains("Déposer le support"));
    assertFalse(html.contains("diapos"));
  }

  @Test
  void a_hostile_text_is_shown_as_it_was_typed() {
    String html = TEMPLATES.text(Specimens.all().get("pratique-hostile-fr"));
    assertTrue(html.contains("&lt;script>alert(") || html.contains("&lt;script&gt;alert("));
  }

  private static List<Tag> named(List<Tag> tags, String name) {
    return tags.stream().filter(tag -> tag.name.equals(name)).toList();
  }

  private static List<String> inlined(List<Tag> tags) {
    List<String> found = new ArrayList<>();
    for (Tag tag : tags) {
      for (String attribute : tag.attributes.keySet()) {
        if (attribute.equals("style") || attribute.startsWith("on")) {
          found.add(tag.name + " " + attribute);
        }
      }
      if (tag.name.equals("style")
          || (tag.name.equals("script") && !tag.attributes.containsKey("src"))) {
        found.add(tag.name);
      }
    }
    return found;
  }

  private static List<String> repeatedIds(List<Tag> tags) {
    Set<String> seen = new HashSet<>();
    return ids(tags).filter(id -> !seen.add(id)).toList();
  }

  private static Stream<String> ids(List<Tag> tags) {
    return tags.stream().map(tag -> tag.attributes.get("id")).filter(id -> id != null);
  }

  private static List<String> danglingReferences(List<Tag> tags) {
    Set<String> ids = new HashSet<>(ids(tags).toList());
    List<String> dangling = new ArrayList<>();
    for (Tag tag : tags) {
      for (String attribute :
          List.of("for", "aria-labelledby", "aria-describedby", "popovertarget", "form")) {
        for (String id : tag.attributes.getOrDefault(attribute, "").trim().split("\\s+", -1)) {
          if (!id.isEmpty() && !ids.contains(id)) {
            dangling.add(tag.name + " " + attribute + "=" + id);
          }
        }
      }
      String href = tag.attributes.getOrDefault("href", "");
      if (tag.name.equals("a") && href.startsWith("#") && !ids.contains(href.substring(1))) {
        dangling.add(href);
      }
    }
    return dangling;
  }

  private static List<String> unlabelled(String html, List<Tag> tags) {
    Set<String> labelled = new HashSet<>();
    named(tags, "label").forEach(tag -> labelled.add(tag.attributes.get("for")));
    List<String> found = new ArrayList<>();
    for (Tag tag : tags) {
      String type = tag.attributes.getOrDefault("type", "text");
      boolean asks =
          List.of("select", "textarea").contains(tag.name)
              || (tag.name.equals("input") && !type.equals("hidden"));
      if (asks && !labelled.contains(tag.attributes.get("id")) && !insideLabel(html, tag)) {
        found.add(tag.toString());
      }
    }
    return found;
  }

  private static boolean insideLabel(String html, Tag tag) {
    return html.lastIndexOf("<label", tag.start) > html.lastIndexOf("</label>", tag.start);
  }

  private static List<String> unguarded(String html) {
    List<String> found = new ArrayList<>();
    for (String form : html.split("<form ", -1)) {
      String body = form.substring(0, Math.max(0, form.indexOf("</form>")));
      if (body.contains("method=\"post\"")
          && !body.contains("name=\"_csrf\" value=\"jeton-csrf\"")) {
        found.add(body.substring(0, Math.min(80, body.length())));
      }
    }
    return found;
  }

  private record Tag(String name, Map<String, String> attributes, int start) {

    static Tag of(MatchResult match) {
      Map<String, String> attributes = new java.util.TreeMap<>();
      ATTRIBUTE
          .matcher(match.group(2))
          .results()
          .forEach(a -> attributes.put(a.group(1), a.group(2) == null ? "" : a.group(2)));
      return new Tag(match.group(1), attributes, match.start());
    }
  }
}
