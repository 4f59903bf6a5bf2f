package vn.daumoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, run as a user runs it. */
final class Program {
  static final Path JAR = Path.of(System.getProperty("daumoi.jar", "target/daumoi.jar"));

  private final Path folder;

  /** Runs in a folder, whose store it uses. */
  Program(Path folder) {
    this.folder = folder;
  }

  /** What a run said and how it ended. */
  record Run(int exit, String out, String err) {}

  Run run(String... arguments) {
    return run(Path.of(System.getProperty("java.home"), "bin", "java"), arguments);
  }

  Run run(Path java, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-jar");
    command.add(JAR.toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    return ended(command);
  }

  /** Runs a command of any kind in the folder to its end. */
  Run ended(List<String> command) {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("did not end: " + command);
      }
      return new Run(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
