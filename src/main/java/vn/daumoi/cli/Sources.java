package vn.daumoi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;
import vn.daumoi.article.Problem;

/** The articles a command was given, with what could not be read among them. */
final class Sources implements AutoCloseable {
  private final List<Path> paths;
  private final Progress progress;
  private int problems;

  Sources(Terminal terminal, List<Path> paths) {
    this.paths = List.copyOf(paths);
    this.progress = new Progress(terminal, "articles", total(paths));
  }

  /** How many articles there are; of JSON lines nobody knows before they were read. */
  private static OptionalLong total(List<Path> paths) {
    return ArticleReader.count(paths);
  }

  Stream<Article> articles() {
    return new ArticleReader(this::problem).read(paths);
  }

  private void problem(Problem problem) {
    problems++;
    progress.say("skipped " + problem);
  }

  Progress progress() {
    return progress;
  }

  /** How many files or lines could not be read. */
  int problems() {
    return problems;
  }

  @Override
  public void close() {
    progress.close();
  }
}
