package fr.terreau.portal.deposit.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that reads one file, tells the number of its reading process, and waits. */
final class PortalStandIn {

  private PortalStandIn() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    try (TikaTextExtractor extractor =
        new TikaTextExtractor(Path.of(args[0]), Path.of(args[1]), ExtractionLimits.STANDARD)) {
      Specimens.readable(extractor, Path.of(args[2]));
      ProcessHandle reader = ProcessHandle.current().children().findFirst().orElseThrow();
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println(reader.pid());
      TimeUnit.MINUTES.sleep(2);
    }
  }
}
