package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.daumoi.article.Article;
import vn.daumoi.query.Checks;
import vn.daumoi.query.Prefixes;
import vn.daumoi.store.Store;

/**
 * What one article of the sample becomes in the knowledge layer, compared as graphs with the golden
 * one, and held to the shapes. What is new is written to target/golden: read the difference before
 * it replaces the old.
 */
class GoldenGraphTest {
  private static final String ID = "01-ky-ket-quyet-dinh-238";
  private static final Path GOLDEN = Path.of("src/test/resources/cases/graph", ID + ".ttl");
  private static final Store STORE = Store.inMemory();

  @BeforeAll
  static void ingest() {
    Pipeline pipeline = new Pipeline(STORE, "https://example.org/graph/");
    Article article =
        Sample.articles().stream().filter(one -> one.id().equals(ID)).findFirst().orElseThrow();
    pipeline.ingest(List.of(article).stream());
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  /** The knowledge that stands on articles: without the places and roles given before any. */
  private static Graph knowledge() {
    Set<Triple> given = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    try (Store empty = Store.inMemory()) {
      new Pipeline(empty, "https://example.org/graph/").rebuild();
      empty.read(quads -> quads.getDefaultGraph().find().toList()).forEach(given::add);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    STORE
        .read(quads -> quads.getDefaultGraph().find().toList())
        .forEach(triple -> {
          if (!given.contains(triple)) {
            graph.add(triple);
          }
        });
    return graph;
  }

  @Test
  void theGraphIsTheGoldenOne() throws IOException {
    Graph found = knowledge();
    Path fresh = Files.createDirectories(Path.of("target/golden")).resolve(ID + ".ttl");
    try (var out = Files.newOutputStream(fresh)) {
      RDFDataMgr.write(out, found, Lang.TURTLE);
    }
    Graph golden = GraphFactory.createDefaultGraph();
    RDFParser.create().source(GOLDEN).lang(Lang.TURTLE).parse(golden);
    assertThat(found.size()).isGreaterThan(100);
    assertThat(less(golden, found)).as("missing").isEmpty();
    assertThat(less(found, golden)).as("new; see " + fresh).isEmpty();
  }

  private static List<String> less(Graph some, Graph others) {
    return some.find().toList().stream()
        .filter(triple -> !others.contains(triple))
        .map(Triple::toString)
        .sorted()
        .toList();
  }

  @Test
  void itHoldsToTheShapes() {
    List<Checks.Finding> findings = STORE.read(quads -> new Checks().findings(quads));
    assertThat(findings).filteredOn(finding -> finding.check().equals("shapes")).isEmpty();
  }
}
