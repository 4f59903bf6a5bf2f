package vn.daumoi.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.daumoi.graph.Vocabulary;

/**
 * The whole store as N-Quads in one order: equal stores give equal bytes.
 *
 * <p>The knowledge comes first, then one article after the other by its IRI; lines are sorted
 * within each. Articles' texts are their publishers' and are left out unless asked for.
 */
public final class Export {
  private static final NodeFormatterNT FORMAT = new NodeFormatterNT();

  private final Store store;

  public Export(Store store) {
    this.store = store;
  }

  /** Writes all quads as N-Quads. */
  public void write(OutputStream out, boolean bodies) {
    write(out, bodies, Optional.empty());
  }

  /**
   * Writes quads as N-Quads and tells whether there were any.
   *
   * @param graph one graph's IRI, or "default"; all graphs where empty
   */
  public boolean write(OutputStream out, boolean bodies, Optional<String> graph) {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    boolean found = each(bodies, graph, (line, quad) -> writer.write(line));
    try {
      writer.flush();
    } catch (IOException e) {
      throw failed(e);
    }
    return found;
  }

  /** Writes quads in another form, one after the other, and tells whether there were any. */
  public boolean write(
      OutputStream out,
      boolean bodies,
      Optional<String> graph,
      RDFFormat format,
      PrefixMapping prefixes) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    new TreeMap<>(prefixes.getNsPrefixMap()).forEach(stream::prefix);
    boolean triples = RDFLanguages.isTriples(format.getLang());
    boolean found =
        each(
            bodies,
            graph,
            (line, quad) -> {
              if (triples) {
                stream.triple(quad.asTriple());
              } else {
                stream.quad(quad);
              }
            });
    stream.finish();
    return found;
  }

  /** What is done with each quad, in their order. */
  private interface Sink {
    void take(String line, Quad quad) throws IOException;
  }

  private boolean each(boolean bodies, Optional<String> graph, Sink sink) {
    return store.read(quads -> {
      try {
        boolean found = false;
        for (Node name : graph.map(Export::name).map(List::of).orElseGet(() -> graphs(quads))) {
          found |= each(quads, name, bodies, sink);
        }
        return found || graph.isEmpty();
      } catch (IOException e) {
        throw failed(e);
      }
    });
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("cannot write the export", e);
  }

  private static Node name(String graph) {
    return graph.equals("default") ? Quad.defaultGraphIRI : NodeFactory.createURI(graph);
  }

  /** The knowledge, then the articles. */
  private static List<Node> graphs(DatasetGraph quads) {
    List<Node> graphs = new ArrayList<>();
    quads.listGraphNodes().forEachRemaining(graphs::add);
    graphs.sort(Comparator.comparing(Node::toString));
    graphs.addFirst(Quad.defaultGraphIRI);
    return graphs;
  }

  private static boolean each(DatasetGraph quads, Node graph, boolean bodies, Sink sink)
      throws IOException {
    TreeMap<String, Quad> lines = new TreeMap<>();
    Iterator<Quad> found = quads.find(graph, Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (bodies || !quad.getPredicate().equals(Vocabulary.ARTICLE_BODY)) {
        lines.put(line(quad), quad);
      }
    }
    for (Map.Entry<String, Quad> line : lines.entrySet()) {
      sink.take(line.getKey(), line.getValue());
    }
    return !lines.isEmpty();
  }

  private static String line(Quad quad) {
    StringWriterI out = new StringWriterI();
    for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
      FORMAT.format(out, node);
      out.print(" ");
    }
    if (!quad.isDefaultGraph()) {
      FORMAT.format(out, quad.getGraph());
      out.print(" ");
    }
    out.print(".\n");
    return out.toString();
  }
}
