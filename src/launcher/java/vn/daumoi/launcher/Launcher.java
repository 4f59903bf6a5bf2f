package vn.daumoi.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The first class to run. On Java 25 it hands over to the program; on an older one, where this
 * class alone can be loaded, it looks for a Java 25 on the machine and starts the program there,
 * with the cache of its classes where one lies beside the jar.
 */
public final class Launcher {
  private static final int NEEDED = 25;

  /** Smaller objects on larger pages: what is read often lies closer. */
  private static final List<String> MEMORY =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+UseTransparentHugePages");

  private Launcher() {}

  public static void main(String[] args) throws Throwable {
    if (Runtime.version().feature() >= NEEDED) {
      run(args);
      return;
    }
    Path java = findJava();
    if (java == null) {
      System.err.println(
          "daumoi: needs Java 25, this is Java "
              + Runtime.version().feature()
              + ". Install a JDK 25, or name one by DAUMOI_JAVA=/path/to/jdk.");
      System.exit(3);
    }
    System.exit(start(java, args));
  }

  private static void run(String[] args) throws Throwable {
    try {
      Class.forName("vn.daumoi.Daumoi")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static int start(Path java, String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(MEMORY);
    String jar = System.getProperty("java.class.path");
    Path cache = Path.of(jar.replaceAll("\\.jar$", ".aot"));
    if (Files.isRegularFile(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.add("-jar");
    command.add(jar);
    Collections.addAll(command, args);
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    return process.waitFor();
  }

  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path findJava() {
    for (Path home : homes()) {
      Path java = home.resolve("bin").resolve("java");
      if (Files.isExecutable(java) && isNewEnough(home)) {
        return java;
      }
    }
    return null;
  }

  /** Where a JDK may lie, the one named by hand first. */
  private static List<Path> homes() {
    List<Path> homes = new ArrayList<>();
    for (String variable : List.of("DAUMOI_JAVA", "JAVA_HOME")) {
      String home = System.getenv(variable);
      if (home != null && !home.isBlank()) {
        homes.add(Path.of(home));
      }
    }
    Path user = Path.of(System.getProperty("user.home"));
    for (Path folder :
        List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/opt/java"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".jdks"))) {
      homes.addAll(inside(folder));
    }
    return homes;
  }

  private static List<Path> inside(Path folder) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> homes = Files.newDirectoryStream(folder)) {
        for (Path home : homes) {
          Path bundle = home.resolve("Contents").resolve("Home");
          found.add(Files.isDirectory(bundle) ? bundle : home);
        }
      } catch (IOException e) {
        System.err.println("daumoi: cannot look into " + folder + ": " + e.getMessage());
      }
    }
    Collections.sort(found);
    return found;
  }

  /** Reads JAVA_VERSION="25.0.3" of the JDK's release file. */
  private static boolean isNewEnough(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return false;
    }
    try {
      for (String line : Files.readAllLines(release)) {
        if (line.startsWith("JAVA_VERSION=")) {
          String version = line.substring("JAVA_VERSION=".length()).replace("\"", "").strip();
          return Runtime.Version.parse(version).feature() >= NEEDED;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("daumoi: cannot read " + release + ": " + e.getMessage());
    }
    return false;
  }
}
