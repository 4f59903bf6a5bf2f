package vn.daumoi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.daumoi.Pipeline;
import vn.daumoi.article.Article;
import vn.daumoi.store.Store;

/** {@code ingest PATH…}: takes articles into the store. */
@Command(
    name = "ingest",
    description = "Read articles into the store; one that is there unchanged changes nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi ingest data/sample",
      "  daumoi ingest page.html news.jsonl.gz --daumoi.store=/data/graph"
    })
final class IngestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files (.txt .md .html .jsonl .jsonl.gz) and folders.")
  private List<Path> paths = new ArrayList<>();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = terminal.openStore();
        Sources sources = new Sources(terminal, paths);
        Stream<Article> articles = sources.articles()) {
      Pipeline pipeline = new Pipeline(store, terminal.settings().base());
      Pipeline.Outcome outcome =
          pipeline.ingest(articles.peek(a -> sources.progress().step()), watcher(sources));
      int skipped = outcome.skipped() + sources.problems();
      sources
          .progress()
          .say(
              "%d articles written, %d unchanged, %d skipped; %d facts"
                  .formatted(outcome.written(), outcome.unchanged(), skipped, outcome.facts()));
      return skipped > 0 ? Exit.FINDINGS : Exit.OK;
    }
  }

  private static Pipeline.Listener watcher(Sources sources) {
    return new Pipeline.Listener() {
      @Override
      public void skipped(Article article, RuntimeException why) {
        sources.progress().say("skipped article " + article.id() + ": " + why);
      }
    };
  }
}
