package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.it.Depositor.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that cannot be read harm nothing and say why. */
interface HostileFiles extends AgainstPortal {

  @Test
  default void files_that_cannot_be_read_say_why_and_the_portal_lives_on() {
    Depositor author = thePortal().depositor(Who.REFERENT);
    Draft draft = author.start("Fichiers hostiles");
    send(author, draft, "abime.pdf", text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog\ngarbage"));
    send(author, draft, "protege.pdf", specimen("protege.pdf"));
    send(author, draft, "protege.docx", specimen("protege.docx"));
    send(author, draft, "bombe.docx", bomb());
    thePortal().untilRead(author, draft);
    String form = author.browser().get(draft.editUrl()).text();
    says(form, "abime.pdf", "Ce fichier est vide, abîmé, ou n’est pas du format qu’il annonce.");
    says(form, "protege.pdf", "Un mot de passe protège ce fichier.");
    says(form, "protege.docx", "Un mot de passe protège ce fichier.");
    says(form, "bombe.docx", "Une fois décompressé, ce fichier prendrait une place démesurée.");
    String document = author.attachments(draft).get(0);
    Answer page = author.browser().get("/documents/" + document);
    assertEquals(200, page.status());
    assertTrue(page.text().contains("Texte illisible."));
    assertEquals(200, thePortal().as(Who.NOBODY).get("/recherche?q=convention").status());
    send(author, draft, "apres.txt", text("Le lecteur lit encore."));
    thePortal().untilRead(author, draft);
    assertTrue(
        author.browser().get(draft.editUrl()).text().matches("(?s).*apres.txt</b>.*texte lu.*"));
  }

  @Test
  default void the_same_bytes_are_read_once() throws IOException {
    Depositor author = thePortal().depositor(Who.REFERENT);
    byte[] bytes = text("Le même contenu, deux fois déposé.");
    Draft first = author.start("Premier");
    send(author, first, "premier.txt", bytes);
    thePortal().untilRead(author, first);
    List<Path> texts = textsOf(thePortal().folder(), "deux fois déposé");
    assertEquals(1, texts.size());
    FileTime read = Files.getLastModifiedTime(texts.get(0));
    Draft second = author.start("Second");
    send(author, second, "second.txt", bytes);
    thePortal().untilRead(author, second);
    assertEquals(texts, textsOf(thePortal().folder(), "deux fois déposé"));
    assertEquals(read, Files.getLastModifiedTime(texts.get(0)));
  }

  private static List<Path> textsOf(Path portal, String words) {
    return Places.files(portal.resolve("data/derived")).stream()
        .filter(file -> new String(bytes(file), StandardCharsets.UTF_8).contains(words))
        .toList();
  }

  private static void send(Depositor author, Draft draft, String name, byte[] bytes) {
    Answer answer = author.transfer(draft, name, bytes);
    assertEquals(204, answer.status(), () -> name + " " + answer);
  }

  private static void says(String form, String name, String why) {
    int at = form.indexOf("<b>" + name + "</b>");
    assertTrue(at > 0, name);
    String row = form.substring(at, form.indexOf("</li>", at));
    assertTrue(row.contains("Texte illisible.") && row.contains(why), row);
  }

  /** A word-processor file of which one part unpacks to a hundred thousand times its size. */
  private static byte[] bomb() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", CONTENT_TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          text(
              "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"));
      byte[] spaces = new byte[1 << 20];
      java.util.Arrays.fill(spaces, (byte) 'a');
      for (int i = 0; i < 400; i++) {
        zip.write(spaces);
      }
      zip.write(text("</w:t></w:r></w:p></w:body></w:document>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  String CONTENT_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats"
          + "-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text(text));
    zip.closeEntry();
  }

  private static byte[] specimen(String name) {
    return bytes(
        Places.root()
            .resolve("portal-web/src/test/resources/fr/terreau/portal/deposit/extraction")
            .resolve(name));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
