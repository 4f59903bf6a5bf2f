package vn.daumoi.query;

import java.util.List;
import vn.daumoi.lexicon.PackedFolder;

/** Example queries: files of resources/query/examples, their titles in the first lines. */
public final class Examples {
  private static final PackedFolder FOLDER = new PackedFolder("query/examples");
  private static final String VI = "# vi: ";
  private static final String EN = "# en: ";

  private Examples() {}

  /** An example: the file's name without its ending, its titles, its words. */
  public record Example(String name, Terms.Name title, String query) {}

  /** All of them, in the order of their files' names. */
  public static List<Example> all() {
    return FOLDER.files().stream().map(Examples::read).toList();
  }

  private static Example read(String file) {
    String text = FOLDER.text(file);
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || !lines.get(0).startsWith(VI) || !lines.get(1).startsWith(EN)) {
      throw new IllegalStateException("query/examples/" + file + " must begin with its two titles");
    }
    Terms.Name title =
        new Terms.Name(lines.get(0).substring(VI.length()), lines.get(1).substring(EN.length()));
    String query = String.join("\n", lines.subList(2, lines.size())).strip() + "\n";
    return new Example(file.replaceAll("\\.rq$", ""), title, query);
  }
}
