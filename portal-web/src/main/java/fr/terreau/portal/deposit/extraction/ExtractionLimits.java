package fr.terreau.portal.deposit.extraction;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param timeout the longest that one file may take, the start of the process not counted
 * @param idle how long the process waits for another file before it ends by itself; longer than its
 *     start, which takes a few seconds on a busy machine
 * @param heapMegabytes the heap of the process, which takes about as much again outside its heap
 */
public record ExtractionLimits(Duration timeout, Duration idle, int heapMegabytes) {

  /** Enough for the documents of a library: two minutes a file, five minutes idle, 256 MB. */
  public static final ExtractionLimits STANDARD =
      new ExtractionLimits(Duration.ofMinutes(2), Duration.ofMinutes(5), 256);

  public ExtractionLimits {
    if (!timeout.isPositive() || !idle.isPositive() || heapMegabytes < 16) {
      throw new IllegalArgumentException(
          "Unusable limits: %s, %s, %d MB".formatted(timeout, idle, heapMegabytes));
    }
  }
}
