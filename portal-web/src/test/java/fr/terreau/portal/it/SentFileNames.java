package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files as people and attackers give them. */
interface SentFileNames extends AgainstPortal {

  static Stream<String> names() {
    return Stream.of(
        "été à Noël – œuvre.txt",
        "e\u0301te\u0301 de\u0301compose\u0301.txt",
        "📚 lectures 🎉.txt",
        "le \"bon\" l’autre 'aussi'.txt",
        "deux\nlignes\r\nSet-Cookie: x=1.txt",
        "../../../../etc/passwd.txt",
        "..\\..\\windows\\system.txt",
        "/etc/absolu.txt",
        "<b>gras<b>.txt",
        "100 % ; filename=x.txt",
        "\u202Etxt.exe.txt",
        "a".repeat(300) + ".txt",
        "图书馆.txt",
        ".txt",
        "   .txt",
        "CON.txt");
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.SentFileNames#names")
  default void a_file_is_kept_whatever_its_name(String name) {
    Depositor author = thePortal().depositor(Who.REFERENT);
    byte[] bytes = ("Le contenu de " + name).getBytes(StandardCharsets.UTF_8);
    Draft byScript = author.start("Noms");
    assertEquals(204, author.transfer(byScript, name, bytes).status());
    comesBack(author, byScript, bytes);
    Draft byHand = author.start("Noms");
    Form form = Form.of("title", "Noms").withFile(name.replace("\r", ""), bytes);
    Answer sent = author.press("televerser", byHand, form);
    assertEquals(303, sent.status(), sent::toString);
    comesBack(author, byHand, bytes);
  }

  private static void comesBack(Depositor author, Draft draft, byte[] bytes) {
    Answer form = author.browser().get(draft.editUrl());
    assertEquals(200, form.status());
    assertFalse(form.text().contains("<b>gras<b>"));
    String attachment = author.attachments(draft).get(0);
    Answer file = author.browser().get("/documents/" + attachment + "/fichier");
    assertArrayEquals(bytes, file.bytes());
    String disposition = file.header("Content-Disposition");
    assertTrue(
        disposition.matches(
            "inline; filename=\"[\\w.() -]{1,210}\"; filename\\*=UTF-8''[\\w.*%-]+"),
        disposition);
    assertFalse(disposition.contains("/") || disposition.contains("\\"), disposition);
    assertEquals("", file.header("Set-Cookie"));
    assertEquals("text/plain;charset=UTF-8", file.header("Content-Type"));
  }
}
