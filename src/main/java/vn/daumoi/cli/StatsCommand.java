package vn.daumoi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import vn.daumoi.query.NamedQuery;
import vn.daumoi.query.Prefixes;
import vn.daumoi.store.Store;

/** {@code stats}: how much of what there is. */
@Command(
    name = "stats",
    description = "Tell how much of what is in the store.",
    footerHeading = "%nExamples:%n",
    footer = "  daumoi stats")
final class StatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = terminal.existingStore()) {
      store
          .read(StatsCommand::figures)
          .forEach((name, count) -> terminal.out().println(name + "\t" + count));
    }
    return Exit.OK;
  }

  private static Map<String, Integer> figures(DatasetGraph quads) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (NamedQuery.Row row : NamedQuery.read("article-count").select(quads, Map.of())) {
      figures.put("articles", row.number("articles"));
      figures.put("pieces of evidence", row.number("evidences"));
    }
    for (NamedQuery.Row row : NamedQuery.read("figures").select(quads, Map.of())) {
      String type = row.text("type");
      String shortName = Prefixes.all().shortForm(type);
      figures.put(shortName, row.number("count"));
    }
    figures.put("quads", Math.toIntExact(quads.stream().count()));
    return figures;
  }
}
