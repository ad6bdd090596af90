package fr.terreau.portal.deposit;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.file.PageText;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.ResourceNature;
import fr.terreau.domain.vocabulary.FoldedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that the first file suggests for questions nobody answered yet: what it is called, the
 * title it gives itself, the words of its first page. They are shown as proposals and never replace
 * what was typed.
 */
final class Proposals {

  private static final int FIRST_WORDS = 3000;
  private static final int NAME_WEIGHS = 3;
  private static final int LONGEST_TITLE = 150;

  private static final Map<PracticeType, List<String>> TYPE_WORDS = typeWords();
  private static final Map<ResourceNature, List<String>> NATURE_WORDS = natureWords();

  private static final List<String> FRENCH =
      List.of("le", "la", "les", "des", "une", "est", "dans", "pour", "avec", "sur", "et");
  private static final List<String> ENGLISH =
      List.of("the", "of", "and", "is", "in", "for", "with", "on", "are", "to", "this");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![0-9])(?:((?:19|20)[0-9]{2})[-_.](0?[1-9]|1[0-2])[-_.]([0-9]{1,2})"
              + "|([0-9]{1,2})[/.-](0?[1-9]|1[0-2])[/.-]((?:19|20)[0-9]{2}))(?![0-9])");
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b([0-9]{1,2})(?: ?er)? (" + String.join("|", MONTHS) + ") ((?:19|20)[0-9]{2})\\b");

  private Proposals() {}

  /**
   * The sheet with proposed answers.
   *
   * @param from the file each proposed answer was taken from, by the path of the field
   */
  record Proposed(PracticeSheet sheet, Map<String, String> from) {}

  static Proposed on(PracticeSheet sheet, FileTexts texts) {
    if (sheet.attachments().isEmpty()) {
      return new Proposed(sheet, Map.of());
    }
    Attachment first = sheet.attachments().get(0);
    Optional<FileText> read = Optional.ofNullable(first.sha256()).flatMap(texts::find);
    String beginning = beginning(read);
    String words = FoldedText.of(beginning);
    String name = FoldedText.of(first.title());
    Map<String, Object> found = new LinkedHashMap<>();
    // The file may give itself a better title than its name: that is known once it was read.
    put(found, "title", blank(sheet.title()) && read.isPresent(), title(first, read));
    put(found, "practiceType", sheet.practiceType() == null, best(TYPE_WORDS, name, words));
    put(found, "resourceNature", sheet.resourceNature() == null, best(NATURE_WORDS, name, words));
    boolean undated = sheet.practiceDate() == null && sheet.period() == null;
    put(
        found,
        "practiceDate",
        undated,
        date(first.title()).or(() -> date(beginning)).or(() -> dateInWords(words)));
    put(found, "language", blank(sheet.language()), language(words));
    PracticeSheet proposed = sheet;
    Map<String, String> from = new LinkedHashMap<>();
    for (Map.Entry<String, Object> answer : found.entrySet()) {
      proposed = proposed.with(answer.getKey(), answer.getValue());
      from.put(answer.getKey(), first.title());
    }
    if (found.get("practiceType") instanceof PracticeType type) {
      proposed = proposed.with("details", PracticeDetails.blank(type));
    }
    return new Proposed(proposed, from);
  }

  private static void put(
      Map<String, Object> found, String name, boolean asked, Optional<?> answer) {
    if (asked) {
      answer.ifPresent(value -> found.put(name, value));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static Optional<String> title(Attachment first, Optional<FileText> read) {
    String given =
        read.filter(Readable.class::isInstance)
            .flatMap(text -> ((Readable) text).titleFound())
            .filter(title -> title.length() <= LONGEST_TITLE)
            .orElseGet(() -> FileNames.asTitle(first.title()));
    return given.isBlank() ? Optional.empty() : Optional.of(given);
  }

  /** The words of the first page, and of the second when the first says little. */
  private static String beginning(Optional<FileText> read) {
    StringBuilder words = new StringBuilder();
    for (PageText page : read.map(FileText::readablePages).orElse(List.of())) {
      words.append(page.label()).append('\n').append(page.text()).append('\n');
      if (words.length() > FIRST_WORDS / 3) {
        break;
      }
    }
    return words.substring(0, Math.min(FIRST_WORDS, words.length()));
  }

  /** What most words speak for, those of the name above all; nothing when two are equal. */
  private static <E extends Enum<E>> Optional<E> best(
      Map<E, List<String>> words, String name, String text) {
    E best = null;
    long most = 0;
    boolean tie = false;
    for (Map.Entry<E, List<String>> entry : words.entrySet()) {
      long weight = 0;
      for (String word : entry.getValue()) {
        weight += (NAME_WEIGHS * times(word, name)) + Math.min(NAME_WEIGHS, times(word, text));
      }
      tie = weight == most;
      if (weight > most) {
        best = entry.getKey();
        most = weight;
      }
      tie = tie && weight == most && best != entry.getKey() && most > 0;
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private static long times(String word, String text) {
    return Pattern.compile("\\b" + word).matcher(text).results().count();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    return matcher.find()
        ? TypedText.day(
            matcher.group(1) == null
                ? matcher.group(4) + "/" + matcher.group(5) + "/" + matcher.group(6)
                : matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> dateInWords(String folded) {
    Matcher matcher = WORDS.matcher(folded);
    return matcher.find()
        ? TypedText.day(
            matcher.group(1)
                + "/"
                + (MONTHS.indexOf(matcher.group(2)) + 1)
                + "/"
                + matcher.group(3))
        : Optional.empty();
  }

  /** French or English, when the little words of one are clearly more frequent. */
  private static Optional<String> language(String folded) {
    List<String> words = Arrays.asList(folded.split(" "));
    long french = words.stream().filter(FRENCH::contains).count();
    long english = words.stream().filter(ENGLISH::contains).count();
    if (Math.max(french, english) < 3 || french == english) {
      return Optional.empty();
    }
    return Optional.of(french > english ? "fr" : "en");
  }

  private static Map<PracticeType, List<String>> typeWords() {
    Map<PracticeType, List<String>> words = new EnumMap<>(PracticeType.class);
    words.put(PracticeType.CONVENTION, List.of("convention", "conv\\b", "avenant", "accord cadre"));
    words.put(
        PracticeType.DIAGNOSTIC,
        List.of("diagnostic", "diag\\b", "etat des lieux", "portrait de territoire"));
    words.put(
        PracticeType.FORMATION,
        List.of("formation", "form\\b", "stagiaire", "objectifs pedagogiques"));
    words.put(
        PracticeType.POLDOC,
        List.of(
            "poldoc", "politique documentaire", "desherbage", "desherber", "charte documentaire"));
    words.put(
        PracticeType.VISITE,
        List.of("guide de visite", "grille de visite", "visite de bibliotheque", "visite"));
    words.put(
        PracticeType.REAMENAGEMENT,
        List.of("reamenagement", "amenagement", "mobilier", "zonage", "reamenager"));
    words.put(
        PracticeType.DESIGN_SERVICE,
        List.of("design de service", "design thinking", "prototype", "persona", "idelolab"));
    words.put(
        PracticeType.SCHEMA,
        List.of("schema departemental", "schema de lecture", "schema", "plan de lecture publique"));
    return words;
  }

  private static Map<ResourceNature, List<String>> natureWords() {
    Map<ResourceNature, List<String>> words = new EnumMap<>(ResourceNature.class);
    words.put(ResourceNature.MODELE, List.of("modele", "convention type", "trame", "type vierge"));
    words.put(ResourceNature.EXEMPLE, List.of("exemple"));
    words.put(ResourceNature.METHODE, List.of("methode", "mode d emploi", "pas a pas"));
    words.put(ResourceNature.OUTIL, List.of("outil", "grille", "tableau de bord", "checklist"));
    words.put(ResourceNature.RETEX, List.of("retour d experience", "retex", "bilan"));
    words.put(ResourceNature.SUPPORT, List.of("support", "presentation", "pitch", "diaporama"));
    words.put(ResourceNature.COMPTE_RENDU, List.of("compte rendu", "releve de decisions"));
    words.put(ResourceNature.ACTE, List.of("deliberation", "arrete"));
    return words;
  }
}
