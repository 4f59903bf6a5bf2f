package vn.daumoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands do what they say: each runs, in the order of the page. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");

  private static final List<String> LINKS = List.of("data", "src", "target");

  @TempDir private Path folder;

  private static List<String> scripts() throws IOException {
    List<String> scripts = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      if (block.group(1).startsWith("java -jar")) {
        scripts.add(block.group(1));
      }
    }
    return scripts;
  }

  @Test
  void everyCommandRuns() throws IOException, InterruptedException {
    for (String name : LINKS) {
      Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
    }
    List<String> scripts = scripts();
    assertThat(scripts).hasSizeGreaterThan(4);
    Path out = folder.resolve("out.txt");
    for (String script : scripts) {
      Process shell =
          new ProcessBuilder("sh", "-e", "-c", script)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      assertThat(shell.waitFor(300, TimeUnit.SECONDS)).as(script).isTrue();
      assertThat(shell.exitValue()).as(script + Files.readString(out)).isZero();
    }
    for (String name : LINKS) {
      Files.delete(folder.resolve(name));
    }
    assertThat(folder.resolve("daumoi.nq")).isNotEmptyFile();
    assertThat(folder.resolve("facts")).isNotEmptyDirectory();
  }
}
