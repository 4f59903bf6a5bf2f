package vn.daumoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.daumoi.query.Prefixes;
import vn.daumoi.store.Store;

/** {@code query FILE|TEXT}: asks the store in SPARQL. */
@Command(
    name = "query",
    description = "Ask the store in SPARQL; the ontology's prefixes need not be declared.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi query 'SELECT ?name { ?p a foaf:Person ; rdfs:label ?name }'",
      "  daumoi query question.rq --format csv > answers.csv",
      "  daumoi query 'DESCRIBE <http://localhost:8080/id/…>' --format turtle"
    })
final class QueryCommand implements Callable<Integer> {
  /** The forms answers are written in: rows first, then graphs. */
  enum Format {
    table(() -> ResultSetLang.RS_Text, () -> Lang.TURTLE),
    csv(() -> ResultSetLang.RS_CSV, () -> Lang.NTRIPLES),
    tsv(() -> ResultSetLang.RS_TSV, () -> Lang.NTRIPLES),
    json(() -> ResultSetLang.RS_JSON, () -> Lang.JSONLD),
    xml(() -> ResultSetLang.RS_XML, () -> Lang.RDFXML),
    turtle(() -> ResultSetLang.RS_Text, () -> Lang.TURTLE),
    ntriples(() -> ResultSetLang.RS_TSV, () -> Lang.NTRIPLES),
    jsonld(() -> ResultSetLang.RS_JSON, () -> Lang.JSONLD),
    rdfxml(() -> ResultSetLang.RS_XML, () -> Lang.RDFXML);

    private final Supplier<Lang> rows;
    private final Supplier<Lang> graph;

    Format(Supplier<Lang> rows, Supplier<Lang> graph) {
      this.rows = rows;
      this.graph = graph;
    }
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE|TEXT", description = "A file with the query, or the query.")
  private String query = "";

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "How to write the answer: ${COMPLETION-CANDIDATES} (default: table).")
  private Format format = Format.table;

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> file = file(query);
    Query parsed;
    try {
      parsed = Prefixes.parse(file.isPresent() ? Files.readString(file.get()) : query);
    } catch (QueryParseException e) {
      terminal.err().println("daumoi: " + file.map(f -> f + ": ").orElse("") + e.getMessage());
      return Exit.USAGE;
    }
    try (Store store = terminal.existingStore()) {
      return store.read(quads -> answer(parsed, quads));
    }
  }

  private static Optional<Path> file(String words) {
    try {
      return Optional.of(Path.of(words)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private int answer(Query parsed, DatasetGraph quads) {
    try (QueryExec execution = QueryExec.dataset(quads).query(parsed).build()) {
      if (parsed.isSelectType()) {
        rows(execution.select());
      } else if (parsed.isAskType()) {
        truth(execution.ask());
      } else if (parsed.isConstructType()) {
        graph(execution.construct());
      } else if (parsed.isDescribeType()) {
        graph(execution.describe());
      } else {
        throw new IllegalArgumentException("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
      }
    }
    return Exit.OK;
  }

  private void rows(RowSet rows) {
    writer().write(terminal.out(), rows, Context.emptyContext());
  }

  private void truth(boolean yes) {
    if (format == Format.table || format == Format.turtle) {
      terminal.out().println(yes ? "yes" : "no");
    } else {
      writer().write(terminal.out(), yes, Context.emptyContext());
    }
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(format.rows.get()).create(format.rows.get());
  }

  private void graph(Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    RDFWriter.source(graph).lang(format.graph.get()).output(terminal.out());
  }
}
