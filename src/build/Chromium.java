import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a Chromium for the browser tests into a folder, once: the build of the npm package
 * {@code @sparticuz/chromium}, which brings its libraries and a font. Where the system has its own
 * Chromium, that one is taken and nothing is fetched.
 *
 * <p>Arguments: the folder, the package's version.
 */
final class Chromium {
  private static final Path SYSTEM = Path.of("/usr/bin/chromium");

  /** Reads Brotli from standard input; Java cannot. */
  private static final String UNPACK =
      "process.stdin.pipe(require('zlib').createBrotliDecompress()).pipe(process.stdout)";

  private Chromium() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    if (Files.isExecutable(SYSTEM) || Files.isExecutable(folder.resolve("chromium"))) {
      return;
    }
    System.out.println("Fetching a Chromium for the browser tests, once, into " + folder);
    Files.createDirectories(folder.toAbsolutePath().getParent());
    Path work = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking");
    try {
      fetch(work, args[1]);
      fonts(work, folder.toAbsolutePath());
      Files.move(work, folder);
    } catch (IOException e) {
      remove(work);
      throw new IOException(
          "no Chromium: install one (apt-get install chromium), or Node.js with npm", e);
    }
  }

  private static void fetch(Path work, String version) throws IOException, InterruptedException {
    run(work, "npm", "pack", "--silent", "@sparticuz/chromium@" + version);
    Path archive;
    try (Stream<Path> files = Files.list(work)) {
      archive = files.filter(f -> f.toString().endsWith(".tgz")).findFirst().orElseThrow();
    }
    run(work, "tar", "-xzf", archive.toString());
    Path packed = work.resolve("package").resolve("bin");
    unpack(packed.resolve("chromium.br"), work.resolve("chromium"));
    for (String part : List.of("al2023", "swiftshader", "fonts")) {
      Path tar = work.resolve(part + ".tar");
      unpack(packed.resolve(part + ".tar.br"), tar);
      run(work, "tar", "-xf", tar.toString());
      Files.delete(tar);
    }
    if (!work.resolve("chromium").toFile().setExecutable(true)) {
      throw new IOException("cannot make the browser executable");
    }
    Files.delete(archive);
    remove(work.resolve("package"));
  }

  /** Without a font, Chromium draws no text at all, and says nothing. */
  private static void fonts(Path work, Path folder) throws IOException {
    Files.writeString(
        work.resolve("fonts.conf"),
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>%s</dir>
          <cachedir>%s</cachedir>
        </fontconfig>
        """
            .formatted(folder.resolve("fonts"), folder.resolve("fonts-cache")));
  }

  private static void unpack(Path packed, Path unpacked) throws IOException, InterruptedException {
    await(
        new ProcessBuilder("node", "-e", UNPACK)
            .redirectInput(packed.toFile())
            .redirectOutput(unpacked.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT));
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    await(new ProcessBuilder(command).directory(folder.toFile()).inheritIO());
  }

  private static void await(ProcessBuilder process) throws IOException, InterruptedException {
    int exit = process.start().waitFor();
    if (exit != 0) {
      throw new IOException(String.join(" ", process.command()) + " ended with " + exit);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
