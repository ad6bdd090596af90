package fr.terreau.portal.it;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form as a browser would send them back untouched. */
final class SentBack {

  private static final Pattern FIELD =
      Pattern.compile(
          "<input ([^>]*)>|<select ([^>]*)>(.*?)</select>|<textarea ([^>]*)>\\n?(.*?)</textarea>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option ([^>]*)>");

  private SentBack() {}

  /** The first form of the page that is posted to this address. */
  static Form of(Answer page, String action) {
    String html = page.text();
    int start = html.indexOf("action=\"" + action + "\"");
    if (start < 0) {
      throw new IllegalStateException("no form for " + action + " in " + page);
    }
    Form form = Form.of();
    Matcher field = FIELD.matcher(html.substring(start, html.indexOf("</form>", start)));
    while (field.find()) {
      form = field.group(1) != null ? input(form, field.group(1)) : other(form, field);
    }
    return form;
  }

  private static Form input(Form form, String attributes) {
    String name = attribute(attributes, "name");
    String type = attribute(attributes, "type");
    boolean box = "checkbox".equals(type) || "radio".equals(type);
    boolean sent = name != null && !"_csrf".equals(name) && !"file".equals(type);
    if (!sent || (box && !attributes.matches("(?s).*\\bchecked\\b.*"))) {
      return form;
    }
    return form.with(name, attribute(attributes, "value"));
  }

  private static Form other(Form form, Matcher field) {
    if (field.group(4) != null) {
      return form.with(attribute(field.group(4), "name"), words(field.group(5)));
    }
    String chosen = null;
    Matcher option = OPTION.matcher(field.group(3));
    while (option.find()) {
      boolean selected = option.group(1).matches("(?s).*\\bselected\\b.*");
      chosen = chosen == null || selected ? attribute(option.group(1), "value") : chosen;
    }
    return form.with(attribute(field.group(2), "name"), chosen);
  }

  private static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? words(found.group(1)) : null;
  }

  /** What a text of a page says. */
  static String words(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
