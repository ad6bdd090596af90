package fr.terreau.portal.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A presentation made heavier by a picture that no slide shows, as many are. */
final class Padded {

  private Padded() {}

  static byte[] slides(Path file, int bytes) {
    ByteArrayOutputStream heavy = new ByteArrayOutputStream(bytes);
    try (InputStream stream = Files.newInputStream(file);
        ZipInputStream from = new ZipInputStream(stream);
        ZipOutputStream to = new ZipOutputStream(heavy)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
      to.putNextEntry(new ZipEntry("ppt/media/unused.png"));
      byte[] noise = new byte[bytes - (int) Files.size(file)];
      new Random(1).nextBytes(noise);
      to.write(noise);
      to.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return heavy.toByteArray();
  }
}
