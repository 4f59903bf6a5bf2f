package vn.daumoi.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Tells how far a run is: a bar on a terminal, a plain line now and then elsewhere.
 *
 * <p>Where the number of things is not known beforehand there is a count and a rate alone.
 */
final class Progress implements AutoCloseable {
  private static final Duration BAR_EVERY = Duration.ofMillis(200);
  private static final Duration LINE_EVERY = Duration.ofSeconds(10);
  private static final int WIDTH = 30;

  private final PrintStream err;
  private final boolean interactive;
  private final String things;
  private final OptionalLong total;
  private final LongSupplier nanos;
  private final long begun;
  private long shown;
  private long done;

  Progress(Terminal terminal, String things, OptionalLong total) {
    this(terminal.err(), terminal.interactive(), things, total, System::nanoTime);
  }

  Progress(
      PrintStream err, boolean interactive, String things, OptionalLong total, LongSupplier nanos) {
    this.err = err;
    this.interactive = interactive;
    this.things = things;
    this.total = total;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.shown = begun;
  }

  /** One more is done. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    Duration every = interactive ? BAR_EVERY : LINE_EVERY;
    if (now - shown >= every.toNanos()) {
      shown = now;
      show(now);
    }
  }

  /** Says something between two states of the bar. */
  void say(String line) {
    if (interactive) {
      err.print("\r\u001B[K");
    }
    err.println(line);
  }

  private void show(long now) {
    if (interactive) {
      err.print("\r\u001B[K" + state(now));
      err.flush();
    } else {
      err.println(state(now));
    }
  }

  private String state(long now) {
    double seconds = Math.max(1e-3, (now - begun) / 1e9);
    double rate = done / seconds;
    String count = String.format(Locale.ROOT, "%d %s, %.0f/s", done, things, rate);
    if (total.isEmpty() || total.getAsLong() == 0) {
      return count;
    }
    long all = total.getAsLong();
    double part = Math.min(1, (double) done / all);
    String left = clock((long) (Math.max(0, all - done) / Math.max(rate, 1e-9)));
    int full = (int) Math.round(part * WIDTH);
    String bar = interactive ? "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " : "";
    return String.format(Locale.ROOT, "%s%3.0f%%  %s, %s left", bar, part * 100, count, left);
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (interactive) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
