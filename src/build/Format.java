import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out all Java sources ("mend"), or tells which are not laid out as they should be. */
final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException {
    boolean mend = args[0].equals("mend");
    List<String> arguments = new ArrayList<>();
    if (mend) {
      arguments.add("--replace");
    } else {
      arguments.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(arguments::add);
    }
    int exit = Main.main(System.out, System.err, arguments.toArray(String[]::new));
    if (exit != 0 && !mend) {
      System.err.println("The files above are not laid out; mvn exec:exec@format does it.");
    }
    System.exit(exit);
  }
}
