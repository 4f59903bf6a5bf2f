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
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
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

  /** Writes all quads. */
  public void write(OutputStream out, boolean bodies) {
    store.read(
        quads -> {
          try {
            BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            lines(quads, Quad.defaultGraphIRI, bodies, writer);
            for (Node graph : graphs(quads)) {
              lines(quads, graph, bodies, writer);
            }
            writer.flush();
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export", e);
          }
        });
  }

  private static List<Node> graphs(DatasetGraph quads) {
    List<Node> graphs = new ArrayList<>();
    quads.listGraphNodes().forEachRemaining(graphs::add);
    graphs.sort(Comparator.comparing(Node::toString));
    return graphs;
  }

  private static void lines(DatasetGraph quads, Node graph, boolean bodies, BufferedWriter writer)
      throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    Iterator<Quad> found = quads.find(graph, Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (bodies || !quad.getPredicate().equals(Vocabulary.ARTICLE_BODY)) {
        lines.add(line(quad));
      }
    }
    for (String line : lines) {
      writer.write(line);
    }
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
