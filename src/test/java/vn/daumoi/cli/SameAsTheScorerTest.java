package vn.daumoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daumoi.Settings;

/** Our scores are those of the scorer beside the repository, where there is one. */
class SameAsTheScorerTest {
  private static final Path SCORER = Path.of("../shared/score/score.py");
  private static final Path ARTICLES = Path.of("../shared/corpus/dev");

  @TempDir private Path folder;

  @BeforeEach
  void needsTheScorer() {
    Assumptions.assumeTrue(Files.isRegularFile(SCORER), "no scorer here");
    Assumptions.assumeTrue(Files.isDirectory(ARTICLES), "no articles here");
    Assumptions.assumeTrue(answers("--version"), "no Python here");
  }

  private static boolean answers(String argument) {
    try {
      return new ProcessBuilder("python3", argument).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    Terminal terminal = new Terminal(Settings.defaults(), stream, nowhere, false);
    assertThat(Commands.run(terminal, List.of(arguments))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTablesAreTheSame() throws IOException, InterruptedException {
    run("extract", ARTICLES.toString(), "--out", folder.toString());
    Path table = folder.resolve("table.txt");
    int exit =
        new ProcessBuilder("python3", SCORER.toString(), ARTICLES.toString(), folder.toString())
            .redirectOutput(table.toFile())
            .start()
            .waitFor();
    assertThat(exit).isZero();
    assertThat(run("evaluate", ARTICLES.toString(), ARTICLES.toString()))
        .isEqualTo(Files.readString(table));
  }
}
