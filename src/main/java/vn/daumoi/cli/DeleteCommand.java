package vn.daumoi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.daumoi.Pipeline;
import vn.daumoi.store.Store;

/** {@code delete URL|IRI}: takes an article away. */
@Command(
    name = "delete",
    description = "Take an article away, with what it alone supported.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi delete https://example.org/news/article-1.html",
      "  daumoi delete http://localhost:8080/id/article/…"
    })
final class DeleteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "URL|IRI",
      description = "Where the article was published, or its identifier.")
  private String name = "";

  DeleteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = terminal.existingStore()) {
      boolean gone = new Pipeline(store, terminal.settings().base()).delete(name);
      terminal.err().println(gone ? "deleted " + name : "there is no article " + name);
      return gone ? Exit.OK : Exit.FINDINGS;
    }
  }
}
