package fr.terreau.portal.deposit.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the least that makes an office file, so that a test can spoil one part of it. */
final class OfficeFiles {

  private static final String OPEN_DOCUMENT_NAMESPACES =
      """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" \
      xmlns:xlink="http://www.w3.org/1999/xlink" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"\
      """;

  /** Writes one part of a zip, of any length. */
  interface Part {
    void write(OutputStream out) throws IOException;

    static Part of(String text) {
      return out -> out.write(text.getBytes(UTF_8));
    }

    static Part repeated(String before, String repeated, int times, String after) {
      byte[] block = repeated.repeat(1000).getBytes(UTF_8);
      return out -> {
        out.write(before.getBytes(UTF_8));
        for (int done = 0; done < times; done += 1000) {
          out.write(block);
        }
        out.write(after.getBytes(UTF_8));
      };
    }
  }

  private OfficeFiles() {}

  static Path docx(Path file, Part document, Map<String, Part> others) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "[Content_Types].xml", contentTypes(FileKind.DOCX, "/word/document.xml"));
      put(zip, "_rels/.rels", packageRelation("word/document.xml"));
      put(zip, "word/document.xml", document);
      for (var other : others.entrySet()) {
        put(zip, other.getKey(), other.getValue());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path docx(Path file, Part document) {
    return docx(file, document, Map.of());
  }

  static String wordStart() {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>";
  }

  static String wordEnd() {
    return "</w:body></w:document>";
  }

  static String wordParagraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static Path xlsx(Path file, String sheetData) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          Part.of(
              contentTypesText(FileKind.XLSX, "/xl/workbook.xml")
                  .replace(
                      "</Types>",
                      "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                          + "application/vnd.openxmlformats-officedocument"
                          + ".spreadsheetml.worksheet+xml\"/></Types>")));
      put(zip, "_rels/.rels", packageRelation("xl/workbook.xml"));
      put(
          zip,
          "xl/workbook.xml",
          Part.of(
              "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Prêts\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                  .formatted(main, relations)));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          Part.of(relationsText(relations + "/worksheet", "worksheets/sheet1.xml", "Internal")));
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          Part.of("<worksheet xmlns=\"%s\">%s</worksheet>".formatted(main, sheetData)));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path openDocument(Path file, FileKind kind, String prologue, Part body) {
    return openDocument(file, kind, prologue, body, "");
  }

  static Path openDocument(
      Path file, FileKind kind, String prologue, Part body, String manifestEntries) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "mimetype", Part.of(kind.mediaType()));
      put(
          zip,
          "META-INF/manifest.xml",
          Part.of(
              "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                  + manifestEntries
                  + "</manifest>"));
      put(
          zip,
          "content.xml",
          out -> {
            String start = prologue + "<office:document-content " + OPEN_DOCUMENT_NAMESPACES + ">";
            out.write(start.getBytes(UTF_8));
            body.write(out);
            out.write("</office:document-content>".getBytes(UTF_8));
          });
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String odtBody(String content) {
    return "<office:body><office:text>" + content + "</office:text></office:body>";
  }

  static Part contentTypes(FileKind kind, String mainPart) {
    return Part.of(contentTypesText(kind, mainPart));
  }

  private static String contentTypesText(FileKind kind, String mainPart) {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="%s" ContentType="%s.main+xml"/></Types>"""
        .formatted(mainPart, kind.mediaType());
  }

  private static Part packageRelation(String mainPart) {
    return Part.of(
        relationsText(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            mainPart,
            "Internal"));
  }

  static String relationsText(String type, String target, String mode) {
    return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="%s" Target="%s" TargetMode="%s"/></Relationships>"""
        .formatted(type, target, mode);
  }

  static void put(ZipOutputStream zip, String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    part.write(zip);
    zip.closeEntry();
  }
}
