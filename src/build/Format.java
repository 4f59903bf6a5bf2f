import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lays out all Java sources ("mend"), or tells which are not laid out as they should be. */
final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException, FormatterException {
    boolean mend = args[0].equals("mend");
    int wrong = 0;
    for (Path file : sources()) {
      String source = Files.readString(file);
      String laidOut = new Formatter().formatSourceAndFixImports(source);
      if (!laidOut.equals(source)) {
        if (mend) {
          Files.writeString(file, laidOut);
        } else {
          wrong++;
          System.err.println("not laid out: " + file);
        }
      }
    }
    if (wrong > 0) {
      System.err.println("mvn validate -Dformat=mend lays out the files above");
      System.exit(1);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
