package vn.daumoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program unpacked beside a cache of its classes, as scripts start it that start it often. */
class QuickStartIT {
  private static final String SAMPLE = Path.of("data/sample").toAbsolutePath().toString();
  private static final String ARTICLE =
      Path.of("data/sample/01-ky-ket-quyet-dinh-238.md").toAbsolutePath().toString();

  /** The README's figure is of a quiet machine; a test runs on any. */
  private static final double MOST_SECONDS = 10;

  /** As the program starts a Java itself; a cache made without it is refused. */
  private static final String COMPACT = "-XX:+UseCompactObjectHeaders";

  @TempDir private Path folder;

  @Test
  void unpackedAndCachedTheFirstFactIsThereAtOnce() throws IOException {
    Program program = new Program(folder);
    String jar = Program.JAR.toAbsolutePath().toString();
    done(program, "-Djarmode=tools", "-jar", jar, "extract", "--destination", "quick");
    done(
        program,
        COMPACT,
        "-XX:AOTCacheOutput=quick/daumoi.aot",
        "-jar",
        "quick/daumoi.jar",
        "extract",
        SAMPLE);
    List<String> quick =
        java(
            COMPACT,
            "-XX:AOTMode=on",
            "-XX:AOTCache=quick/daumoi.aot",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            "quick/daumoi.jar",
            "extract",
            ARTICLE);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(quick)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String facts;
    double seconds;
    try (InputStream out = process.getInputStream()) {
      int first = out.read();
      seconds = (System.nanoTime() - begun) / 1e9;
      facts = (char) first + new String(out.readAllBytes(), UTF_8);
    }
    System.out.printf(Locale.ROOT, "from start to the first fact: %.2f s%n", seconds);
    assertThat(facts).isEqualTo(program.run("extract", ARTICLE).out());
    assertThat(seconds).isLessThan(MOST_SECONDS);
  }

  private static void done(Program program, String... arguments) {
    Program.Run run = program.ended(java(arguments));
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private static List<String> java(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.concat(Stream.of(java), Stream.of(arguments)).toList();
  }
}
