package vn.daumoi;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;
import vn.daumoi.lexicon.PackedFolder;

/** The sample articles that travel with the program. */
public final class Sample {
  private static final PackedFolder FOLDER = new PackedFolder("data/sample");

  private Sample() {}

  /** All of them, in the order of their names. */
  public static List<Article> articles() {
    ArticleReader reader =
        new ArticleReader(problem -> {
          throw new IllegalStateException("the sample has a fault: " + problem);
        });
    return FOLDER.files().stream()
        .map(file -> reader.read(file, FOLDER.bytes(file)))
        .flatMap((Optional<Article> article) -> article.stream())
        .toList();
  }
}
