package fr.terreau.search.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** How long things took, in nanoseconds. */
final class Times {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final double NANOS_A_MILLI = 1e6;

  private long[] nanos = new long[1024];
  private int size;

  /** What the processors spent on this thread until now. */
  static long spentOnThread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** What the processors spent on this process until now. */
  static long spent() {
    return SYSTEM.getProcessCpuTime();
  }

  void add(long taken) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = taken;
  }

  /** In milliseconds, the time that this share of all did not exceed. */
  double percentile(double share) {
    if (size == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    int place = (int) Math.ceil(share / 100 * size) - 1;
    return sorted[Math.clamp(place, 0, size - 1)] / NANOS_A_MILLI;
  }
}
