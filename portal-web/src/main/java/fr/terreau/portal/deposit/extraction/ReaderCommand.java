package fr.terreau.portal.deposit.extraction;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.pipes.PipesConfig;

/** How the reading process is started. */
final class ReaderCommand {

  /** As named in tika-config.xml. */
  static final String FETCHER = "file";

  /** Send every text back, whatever its length. */
  private static final long ALWAYS = -1;

  private ReaderCommand() {}

  static PipesConfig config(
      ReaderWorkFolder work, Path parsers, ExtractionLimits limits, Duration start) {
    requireParsers(parsers);
    try {
      PipesConfig config = PipesConfig.load(work.settings());
      config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      config.setForkedJvmArgs(options(work, parsers, limits));
      config.setNumClients(1);
      config.setMaxForEmitBatchBytes(ALWAYS);
      config.setTimeoutMillis(limits.timeout().toMillis());
      config.setShutdownClientAfterMillis(limits.idle().toMillis());
      config.setStartupTimeoutMillis(start.toMillis());
      config.setSleepOnStartupTimeoutMillis(1);
      return config;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + work.settings(), e);
    } catch (TikaConfigException e) {
      throw new IllegalStateException("Tika does not accept " + work.settings(), e);
    }
  }

  private static List<String> options(
      ReaderWorkFolder work, Path parsers, ExtractionLimits limits) {
    return List.of(
        "-cp",
        parsers.toAbsolutePath() + File.separator + "*" + File.pathSeparator + work.classes(),
        "-Xmx" + limits.heapMegabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Djava.io.tmpdir=" + work.temporary().toAbsolutePath(),
        // Sheets show numbers and dates as a French office shows them, wherever the server is.
        "-Duser.language=fr",
        "-Duser.country=FR",
        "-Duser.timezone=UTC",
        "-Dfile.encoding=UTF-8",
        // No way out: every connection would go through a proxy that nobody answers for.
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=9",
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=",
        // Nothing is logged there: what went wrong comes back with the text.
        "-Dslf4j.internal.verbosity=ERROR",
        "-Dlog4j2.statusLoggerLevel=OFF");
  }

  private static void requireParsers(Path parsers) {
    if (!Files.isDirectory(parsers)) {
      throw missing(parsers);
    }
    try (Stream<Path> jars = Files.list(parsers)) {
      if (jars.noneMatch(jar -> jar.getFileName().toString().startsWith("tika-core-"))) {
        throw missing(parsers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + parsers, e);
    }
  }

  private static IllegalStateException missing(Path parsers) {
    return new IllegalStateException(
        "No parsers in %s: lay them out with « mvn -pl extraction -am package »."
            .formatted(parsers.toAbsolutePath().normalize()));
  }
}
