package vn.daumoi.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.daumoi.Settings;

/**
 * What a command speaks through.
 *
 * @param out results and nothing else
 * @param err words to the user
 * @param interactive whether a person watches {@code err}
 */
record Terminal(Settings settings, PrintStream out, PrintStream err, boolean interactive) {
  /** The process's own streams, in UTF-8. */
  static Terminal ofProcess(Settings settings) {
    return new Terminal(
        settings, utf8(System.out), utf8(System.err), System.console() != null);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
