package fr.terreau.search.lucene;

import java.util.Arrays;

/** The best scores so far: tells at a glance which sheets need not be compared any further. */
final class TopScores {

  /** Smallest first, as a heap. */
  private final float[] heap;

  private int size;

  TopScores(int most) {
    heap = new float[Math.max(1, most)];
    Arrays.fill(heap, Float.NEGATIVE_INFINITY);
  }

  /** Whether a sheet of this score may be among the best; equals may. */
  boolean mayHold(float score) {
    if (size < heap.length) {
      size++;
      replaceLeast(score);
      return true;
    }
    if (score < heap[0]) {
      return false;
    }
    if (score > heap[0]) {
      replaceLeast(score);
    }
    return true;
  }

  private void replaceLeast(float score) {
    int at = 0;
    for (int child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
        child++;
      }
      if (score <= heap[child]) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = score;
  }
}
