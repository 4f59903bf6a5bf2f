package vn.daumoi.query;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.daumoi.lexicon.PackedFolder;

/** What must hold in a store: the shapes of the ontology and its questions that find faults. */
public final class Checks {
  private static final PackedFolder ONTOLOGY = new PackedFolder("ontology");
  private static final PackedFolder QUESTIONS = new PackedFolder("ontology/checks");

  private final Shapes shapes;

  public Checks() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(ONTOLOGY.bytes("shapes.ttl")))
        .lang(Lang.TURTLE)
        .parse(graph);
    this.shapes = Shapes.parse(graph);
  }

  /**
   * Something that does not hold.
   *
   * @param check "shapes" or the name of the question that found it
   * @param problem what is wrong, in words
   * @param things the nodes it is about, the first the one to look at
   */
  public record Finding(String check, String problem, List<String> things) {
    public Finding {
      things = List.copyOf(things);
    }
  }

  /** All that does not hold, within the caller's transaction. */
  public List<Finding> findings(DatasetGraph quads) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(shapes(quads.getDefaultGraph()));
    findings.addAll(shapes(GraphView.createUnionGraph(quads)));
    for (String file : QUESTIONS.files()) {
      findings.addAll(answers(file, quads));
    }
    return findings;
  }

  private List<Finding> shapes(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Checks::finding)
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  private static Finding finding(ReportEntry entry) {
    List<String> things = new ArrayList<>(List.of(words(entry.focusNode())));
    if (entry.resultPath() != null) {
      things.add(entry.resultPath().toString());
    }
    if (entry.value() != null) {
      things.add(words(entry.value()));
    }
    return new Finding("shapes", entry.message(), things);
  }

  private static List<Finding> answers(String file, DatasetGraph quads) {
    String text = QUESTIONS.text(file);
    List<Finding> findings = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(quads).query(Prefixes.parse(text)).build()) {
      execution
          .select()
          .forEachRemaining(row -> {
            TreeMap<String, String> values = new TreeMap<>();
            row.forEach((variable, node) -> values.put(variable.getVarName(), words(node)));
            List<String> things =
                values.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
            findings.add(new Finding(file.replaceFirst("\\.rq$", ""), problem(text), things));
          });
    }
    return findings;
  }

  /** The English line of a question's header. */
  private static String problem(String text) {
    return text.lines()
        .filter(line -> line.startsWith("# Problem:"))
        .map(line -> line.substring("# Problem:".length()).strip())
        .collect(Collectors.joining(" "));
  }

  private static String words(Node node) {
    return NodeFmtLib.strTTL(node);
  }
}
