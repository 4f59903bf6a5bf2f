package vn.daumoi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.daumoi.query.Prefixes;
import vn.daumoi.store.Export;
import vn.daumoi.store.Store;

/** {@code export}: writes the store, in one order. */
@Command(
    name = "export",
    description = {
      "Write the store to standard output, sorted: equal stores give equal bytes.",
      "The articles' texts belong to their publishers and are left out unless asked for."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi export > daumoi.nq",
      "  daumoi export --graph default --format turtle > knowledge.ttl",
      "  daumoi export --graph http://localhost:8080/id/article/… --format trig"
    })
final class ExportCommand implements Callable<Integer> {
  /** The forms a store or graph is written in. */
  enum Format {
    nquads(() -> RDFFormat.NQUADS),
    trig(() -> RDFFormat.TRIG_BLOCKS),
    ntriples(() -> RDFFormat.NTRIPLES),
    turtle(() -> RDFFormat.TURTLE_BLOCKS);

    private final Supplier<RDFFormat> form;

    Format(Supplier<RDFFormat> form) {
      this.form = form;
    }
  }

  private final Terminal terminal;

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "${COMPLETION-CANDIDATES} (default: nquads); the last two hold one graph.")
  private Format format = Format.nquads;

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "One graph only: an article's IRI, or \"default\" for the knowledge.")
  private Optional<String> graph = Optional.empty();

  @Option(names = "--bodies", description = "Write the articles' texts too.")
  private boolean bodies;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean oneGraph = format == Format.ntriples || format == Format.turtle;
    if (oneGraph && graph.isEmpty()) {
      terminal.err().println("daumoi: " + format + " holds one graph; name it by --graph");
      return Exit.USAGE;
    }
    try (Store store = terminal.existingStore()) {
      Export export = new Export(store);
      boolean found =
          format == Format.nquads
              ? export.write(terminal.out(), bodies, graph)
              : export.write(terminal.out(), bodies, graph, format.form.get(), Prefixes.all());
      if (!found) {
        terminal.err().println("daumoi: there is no graph " + graph.orElse(""));
      }
      return found ? Exit.OK : Exit.FINDINGS;
    }
  }
}
