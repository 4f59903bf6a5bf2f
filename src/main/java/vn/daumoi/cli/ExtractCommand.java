package vn.daumoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.daumoi.article.Article;
import vn.daumoi.extract.Extractor;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.FactsJson;

/** {@code extract PATH…}: reads articles and writes their facts; no store is needed. */
@Command(
    name = "extract",
    description = "Read articles and write their facts as JSON; no store is needed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi extract data/sample --out facts     one facts/<id>.json an article",
      "  daumoi extract article.txt                 the facts on standard output",
      "  daumoi extract article.txt --explain       why each fact was read",
      "  daumoi extract news.jsonl.gz --unread      phrases that no rule read, counted"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files (.txt .md .html .jsonl .jsonl.gz) and folders.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write one <id>.json an article into this folder.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--explain",
      description = "Print for each fact its rule, what decided, and its words.")
  private boolean explain;

  @Option(
      names = "--unread",
      description = "Print the phrases shaped like facts that no rule read, counted.")
  private boolean unread;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (out.isPresent()) {
      Files.createDirectories(out.get());
    }
    Extractor extractor = new Extractor();
    UnreadCount phrases = new UnreadCount();
    int failed = 0;
    long facts = 0;
    long read = 0;
    try (Sources sources = new Sources(terminal, paths);
        Stream<Article> articles = sources.articles()) {
      for (Article article : (Iterable<Article>) articles::iterator) {
        Facts found;
        try {
          found = extractor.read(article);
          if (unread) {
            phrases.add(found, extractor.unread(article));
          }
        } catch (RuntimeException e) {
          failed++;
          sources.progress().say("skipped article " + article.id() + ": " + e);
          continue;
        }
        read++;
        facts += found.facts().size();
        write(found);
        sources.progress().step();
      }
      if (unread) {
        phrases.print(terminal.out());
      }
      terminal
          .err()
          .printf(
              "%d articles read, %d facts, %d skipped%n", read, facts, failed + sources.problems());
      return failed + sources.problems() > 0 ? Exit.FINDINGS : Exit.OK;
    }
  }

  private void write(Facts facts) throws IOException {
    if (out.isPresent()) {
      Path file = out.get().resolve(fileName(facts.article().id()) + ".json");
      Files.writeString(file, FactsJson.write(facts));
    }
    if (explain) {
      Explanation.print(facts, terminal.out());
    } else if (out.isEmpty() && !unread) {
      terminal.out().print(FactsJson.write(facts));
    }
  }

  /** An id as the name of a file in the folder, and in no other. */
  private static String fileName(String id) {
    String name = id.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    return name.startsWith(".") ? "_" + name.substring(1) : name;
  }
}
