package fr.terreau.portal.deposit.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * One forked process that reads one file at a time; started on demand, replaced when it dies. It
 * ends by itself when it is idle, or when its standard input closes because the portal is gone.
 */
final class ForkedReader implements AutoCloseable {

  /** More than any book: what goes beyond is cut and said to be. */
  private static final int MOST_CHARACTERS = 8_000_000;

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final ReaderWorkFolder work;
  private final PipesConfig config;
  private final Duration deadline;
  private final ExecutorService caller =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("extraction-", 0).daemon(true).factory());
  private PipesParser parser;

  ForkedReader(Path parsers, Path folder, ExtractionLimits limits) {
    work = new ReaderWorkFolder(folder);
    work.prepare();
    config = ReaderCommand.config(work, parsers, limits, START);
    deadline = limits.timeout().plus(START).plus(MARGIN);
    parser = new PipesParser(config);
  }

  /**
   * Not to be called by two threads at once. A process that dies may have been killed, or have
   * ended from idleness just when the file came: only a second death is held against the file.
   */
  PipesResult read(Path file) throws ReaderUnavailableException, InterruptedException {
    PipesResult result = readOnce(file);
    return result.getStatus() == PipesResult.STATUS.UNSPECIFIED_CRASH ? readOnce(file) : result;
  }

  private PipesResult readOnce(Path file) throws ReaderUnavailableException, InterruptedException {
    FetchEmitTuple task = task(file);
    PipesParser current = parser;
    Future<PipesResult> reading = caller.submit(() -> current.parse(task));
    try {
      return reading.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      renew();
      throw e;
    } catch (ExecutionException e) {
      renew();
      throw new ReaderUnavailableException("The reading process does not start", e.getCause());
    } catch (TimeoutException e) {
      // Only a process that starts and dies again and again, or that was suspended, comes here.
      renew();
      throw new ReaderUnavailableException("The reading process does not answer", e);
    } finally {
      reading.cancel(true);
      work.removeTemporaryFiles();
    }
  }

  private static FetchEmitTuple task(Path file) {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.CONCATENATE, MOST_CHARACTERS, 0, false));
    String path = file.toAbsolutePath().toString();
    return new FetchEmitTuple(
        path, new FetchKey(ReaderCommand.FETCHER, path), new EmitKey(), new Metadata(), context);
  }

  private void renew() {
    stop();
    parser = new PipesParser(config);
  }

  private void stop() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot end the reading process", e);
    }
  }

  @Override
  public void close() {
    caller.shutdownNow();
    stop();
    work.removeTemporaryFiles();
  }
}
