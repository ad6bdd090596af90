package fr.terreau.portal.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.NoAnswer;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.VisitLibrary;
import fr.terreau.portal.platform.FakeRequest;
import fr.terreau.portal.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed about a visit: what is taken over, and what is said where it is not. */
class VisitFormTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);
  private static final Actor LOIRE = new Actor("a-1", "md-42", Role.REFERENT);
  private static final GuideSheet GUIDE =
      new GuideSheet(
          "Guide",
          "2.0",
          List.of(
              new GuideSheet.Theme(
                  1,
                  "Locaux",
                  null,
                  List.of(
                      item("v01", AnswerType.NOMBRE),
                      item("v02", AnswerType.OUI_NON),
                      item("v03", AnswerType.PHOTO),
                      item("v10", AnswerType.TEXTE)))));

  private final VisitForm form = VisitForms.over(VisitForms.feurs(), VisitForms.loire());

  private static GuideItem item(String id, AnswerType type) {
    return new GuideItem(id, 1, id, null, type, null, null, null, null, false, null);
  }

  private static VisitContent before() {
    return new VisitContent(
        Visibility.RESEAU,
        new VisitLibrary("Avant", "42094", null, true, false),
        "2025-10-14",
        "md-42",
        List.of("Responsable bénévole"),
        List.of(new Answer("v01", List.of("12"), null, "avant")),
        null,
        null,
        null,
        null,
        List.of(new FollowUp("act-1", "Avant", null, null, null, null)));
  }

  /** A form as a browser sends it, with everything the page asks. */
  private static FakeRequest sent() {
    return new FakeRequest()
        .parameter("bibliotheque", " Médiathèque ")
        .parameter("commune", "Feurs (42094)")
        .parameter("rcr", "42 0945101")
        .parameter("date", "02/03/2026")
        .parameter("visibilite", "MD")
        .parameter("interlocuteurs", "Responsable bénévole\r\n\r\nAdjointe à la culture\r\n")
        .parameter("r-0", "1\u202f450,5")
        .parameter("r-0-absent", "")
        .parameter("r-0-note", "mesurée\r\nau pas")
        .parameter("r-1", "")
        .parameter("r-1-absent", "SANS_OBJET")
        .parameter("r-2", "d-1\r\nd-2")
        .parameter("r-3", "un\u0000 mot")
        .parameter("points-forts", "Beau lieu")
        .parameter("besoins", "rampe\r\ndésherbage")
        .parameter("photos", "d-3")
        .parameter("compte-rendu", "armoire 2")
        .parameter("suite-0-id", "act-1")
        .parameter("suite-0", "Trouver une rampe")
        .parameter("suite-0-qui", "Référente")
        .parameter("suite-0-echeance", "2026-04-30")
        .parameter("suite-0-etat", "EN_COURS")
        .parameter("suite-0-fait", "")
        .parameter("suite-1-id", "")
        .parameter("suite-1", "");
  }

  private VisitForm.Typed read(FakeRequest request) {
    return form.read(request.request(), before(), GUIDE, LOIRE, FRENCH);
  }

  @Test
  void everything_that_was_typed_is_taken_over() {
    VisitForm.Typed typed = read(sent());
    assertEquals(Set.of(), typed.faults().keySet());
    assertEquals(
        new VisitContent(
            Visibility.MD,
            new VisitLibrary("Médiathèque", "42094", "420945101", true, false),
            "2026-03-02",
            "md-42",
            List.of("Responsable bénévole", "Adjointe à la culture"),
            List.of(
                new Answer("v01", List.of("1450.5"), null, "mesurée\nau pas"),
                new Answer("v02", List.of(), NoAnswer.SANS_OBJET, null),
                new Answer("v03", List.of("d-1", "d-2"), null, null),
                new Answer("v10", List.of("un mot"), null, null)),
            "Beau lieu",
            List.of("rampe", "désherbage"),
            List.of("d-3"),
            "armoire 2",
            List.of(
                new FollowUp(
                    "act-1",
                    "Trouver une rampe",
                    "Référente",
                    LocalDate.of(2026, 4, 30),
                    FollowUp.State.EN_COURS,
                    null))),
        typed.content());
  }

  @Test
  void what_cannot_be_read_is_said_at_its_question_and_the_rest_is_taken_over() {
    VisitForm.Typed typed =
        read(
            sent()
                .parameter("bibliotheque", " ")
                .parameter("date", "hier")
                .parameter("r-0", "beaucoup")
                .parameter("r-1", "true")
                .parameter("interlocuteurs", "Mme Une Telle")
                .parameter("suite-0-echeance", "bientôt"));
    assertEquals(
        Set.of("bibliotheque", "date", "r-0", "r-1", "interlocuteurs", "suite-0"),
        typed.faults().keySet());
    assertEquals("Écrivez un nombre, par exemple 12 ou 12,5.", typed.faults().get("r-0"));
    assertTrue(typed.faults().get("r-1").contains("Sans objet"));
    VisitContent content = typed.content();
    assertEquals(before().library(), content.library());
    assertEquals("2025-10-14", content.date());
    assertEquals(before().interlocutorFunctions(), content.interlocutorFunctions());
    assertEquals(before().answer("v01"), content.answer("v01"));
    assertEquals(before().followUps(), content.followUps());
    assertEquals(List.of("un mot"), content.answer("v10").orElseThrow().values());
    assertEquals("Beau lieu", content.highlights());
  }

  @Test
  void an_emptied_line_takes_a_follow_up_away_and_a_new_one_gets_an_identifier() {
    VisitForm.Typed typed =
        read(
            sent()
                .parameter("suite-0", "")
                .parameter("suite-0-qui", "")
                .parameter("suite-0-echeance", "")
                .parameter("suite-1", "Désherber"));
    assertEquals(1, typed.content().followUps().size());
    assertTrue(typed.content().followUps().get(0).id().startsWith("sui-"));
    assertEquals(FollowUp.State.A_FAIRE, typed.content().followUps().get(0).state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLIC", "public", "", "TOUS"})
  void no_visit_becomes_public(String asked) {
    assertEquals(
        Visibility.RESEAU, read(sent().parameter("visibilite", asked)).content().visibility());
  }

  @Test
  void a_referent_visits_for_the_own_library_whatever_was_sent() {
    VisitContent content = read(sent().parameter("organisation", "md-26")).content();
    assertEquals("md-42", content.referentOrganization());
    Actor lost = new Actor("a-2", null, Role.REFERENT);
    VisitForm.Typed typed = form.begin(sent().request(), lost, FRENCH);
    assertEquals(Set.of("organisation"), typed.faults().keySet());
    assertNull(typed.content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"feurs", "42094", "Feurs (42094)", "FEURS"})
  void a_commune_is_found_by_its_name_or_its_code(String typed) {
    VisitForm.Typed read = read(sent().parameter("commune", typed));
    assertEquals("42094", read.content().library().commune());
    assertEquals("Feurs (42094)", read.commune().text());
  }

  @Test
  void several_communes_are_offered_and_the_chosen_one_is_taken() {
    VisitForm.Typed several = read(sent().parameter("commune", "saint"));
    assertEquals(Set.of("commune"), several.faults().keySet());
    assertEquals(
        List.of("42001", "42002"),
        several.commune().found().stream().map(o -> o.value()).sorted().toList());
    VisitForm.Typed chosen =
        read(
            sent()
                .parameter("commune", "saint")
                .parameter("commune-cherchee", "saint")
                .parameter("commune-choisie", "42002"));
    assertEquals("42002", chosen.content().library().commune());
    VisitForm.Typed changed =
        read(
            sent()
                .parameter("commune", "feurs")
                .parameter("commune-cherchee", "saint")
                .parameter("commune-choisie", "42002"));
    assertEquals("42094", changed.content().library().commune());
  }

  @Test
  void only_an_anonymised_visit_goes_without_a_commune() {
    assertEquals(Set.of("commune"), read(sent().parameter("commune", "")).faults().keySet());
    VisitForm.Typed typed = read(sent().parameter("commune", "").parameter("anonyme", "oui"));
    assertEquals(Set.of(), typed.faults().keySet());
    assertNull(typed.content().library().commune());
    assertEquals(
        Set.of("commune"), read(sent().parameter("commune", "nulle part")).faults().keySet());
  }
}
