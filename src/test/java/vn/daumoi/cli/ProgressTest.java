package vn.daumoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private long nanos;

  private String after(boolean interactive, OptionalLong total, int steps, long each) {
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(err, interactive, "articles", total, () -> nanos)) {
      for (int i = 0; i < steps; i++) {
        nanos += each;
        progress.step();
      }
    }
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void drawsABarOnATerminal() {
    assertThat(after(true, OptionalLong.of(100), 50, 1_000_000_000))
        .contains("[###############---------------]  50%  50 articles, 1/s, 0:50 left");
  }

  @Test
  void printsAPlainLineNowAndThenElsewhere() {
    assertThat(after(false, OptionalLong.of(100), 50, 1_000_000_000).lines())
        .hasSize(5)
        .first()
        .isEqualTo(" 10%  10 articles, 1/s, 1:30 left");
  }

  @Test
  void countsWhereNobodyKnowsTheTotal() {
    assertThat(after(false, OptionalLong.empty(), 10, 1_000_000_000).strip())
        .isEqualTo("10 articles, 1/s");
  }
}
