package vn.daumoi.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import vn.daumoi.Settings;
import vn.daumoi.store.Store;

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
    return new Terminal(settings, utf8(System.out), utf8(System.err), System.console() != null);
  }

  /** The store of the settings, made where it is not there. */
  Store openStore() {
    return Store.open(settings.store());
  }

  /**
   * The store of the settings for a command that only asks: one with nothing in it is a mistake.
   */
  Store existingStore() {
    if (!Files.isDirectory(settings.store())) {
      throw new IllegalStateException(
          "there is no store in %s; ingest articles first, or name another by --daumoi.store=DIR"
              .formatted(settings.store().toAbsolutePath()));
    }
    return Store.open(settings.store());
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
