package vn.daumoi.query;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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

  private static final NamedQuery QUOTE = NamedQuery.read("quote");

  private static final Pattern MESSAGE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"@(\\w+)");

  /** A question's variables that end so are bound to evidence. */
  private static final String EVIDENCE = "Evidence";

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
   * @param problem what is wrong, in both languages
   * @param cure what to do about it
   * @param things what it is about, each an IRI or words, with its part: "post", "one", "other"
   * @param quotes the sentences that contradict one another
   */
  public record Finding(
      String check,
      Terms.Name problem,
      String cure,
      SortedMap<String, String> things,
      List<Quote> quotes) {
    public Finding {
      things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
      quotes = List.copyOf(quotes);
    }
  }

  /** A sentence of an article. */
  public record Quote(
      String evidence, String sentence, String article, String headline, String published) {}

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
    SortedMap<String, String> things = new TreeMap<>();
    things.put("node", words(entry.focusNode()));
    if (entry.resultPath() != null) {
      things.put("path", entry.resultPath().toString());
    }
    if (entry.value() != null) {
      things.put("value", words(entry.value()));
    }
    return new Finding("shapes", inBoth(entry.message()), "", things, List.of());
  }

  /** A shape's message, which comes as a list of literals: ["…"@vi,"…"@en]. */
  private static Terms.Name inBoth(String message) {
    Map<String, String> byLanguage = new TreeMap<>();
    MESSAGE.matcher(message).results().forEach(one -> byLanguage.put(one.group(2), one.group(1)));
    return new Terms.Name(
        byLanguage.getOrDefault("vi", message), byLanguage.getOrDefault("en", message));
  }

  /** The work list: what contradicts itself, with the sentences on both sides. */
  public static List<Finding> contradictions(DatasetGraph quads) {
    List<Finding> findings = new ArrayList<>();
    for (String file : QUESTIONS.files()) {
      if (QUESTIONS.text(file).contains(EVIDENCE)) {
        findings.addAll(answers(file, quads));
      }
    }
    return findings;
  }

  private static List<Finding> answers(String file, DatasetGraph quads) {
    String text = QUESTIONS.text(file);
    Terms.Name problem = new Terms.Name(header(text, "# Vấn đề:"), header(text, "# Problem:"));
    List<Finding> findings = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(quads).query(Prefixes.parse(text)).build()) {
      execution
          .select()
          .forEachRemaining(row -> {
            SortedMap<String, String> things = new TreeMap<>();
            List<Quote> quotes = new ArrayList<>();
            row.forEach((variable, node) -> {
              String part = variable.getVarName();
              if (part.endsWith(EVIDENCE)) {
                quotes.addAll(quotes(quads, node));
              } else {
                things.put(part, words(node));
              }
            });
            String check = file.replaceFirst("\\.rq$", "");
            findings.add(new Finding(check, problem, header(text, "# Cure:"), things, quotes));
          });
    }
    return findings;
  }

  private static List<Quote> quotes(DatasetGraph quads, Node evidence) {
    return QUOTE.select(quads, Map.of("evidence", evidence)).stream()
        .map(row ->
            new Quote(
                evidence.toString(),
                row.text("sentence"),
                row.text("article"),
                row.text("headline"),
                row.text("published")))
        .toList();
  }

  /** A line of a question's header. */
  private static String header(String text, String title) {
    return text.lines()
        .filter(line -> line.startsWith(title))
        .map(line -> line.substring(title.length()).strip())
        .collect(Collectors.joining(" "));
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
