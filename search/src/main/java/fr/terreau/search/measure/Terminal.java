package fr.terreau.search.measure;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a verb of the launcher says what it found. */
final class Terminal {

  private final PrintStream out;
  private final PrintStream err;

  Terminal(OutputStream out, OutputStream err) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** A line of the result; numbers are written alike whatever the language of the machine. */
  void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  /** What is going on, for whoever waits; no part of the result. */
  void progress(String what) {
    err.println(what);
  }

  /** Why it cannot go on, in both languages. */
  void failure(String french, String english) {
    err.println(french);
    err.println(english);
  }
}
