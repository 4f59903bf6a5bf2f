package vn.daumoi.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.daumoi.graph.Vocabulary;

/**
 * What a program gets for an identifier: all that is said of it, the statements it is part of, and
 * the names of what it is linked to; of an article, its evidence without the publisher's text.
 */
public final class Description {
  private static final List<Node> NAMES =
      List.of(Vocabulary.LABEL, Vocabulary.PREF_LABEL, Vocabulary.HEADLINE);

  private static final NamedQuery STATEMENTS = NamedQuery.read("statements-of");

  private Description() {}

  /** Whether anything is said of an identifier. */
  public static boolean exists(DatasetGraph quads, String iri) {
    Node node = NodeFactory.createURI(iri);
    return quads.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
        || quads.contains(node, Node.ANY, Node.ANY, Node.ANY);
  }

  /** The description, within the caller's transaction; empty where nothing is known. */
  public static Optional<Graph> of(DatasetGraph quads, String iri) {
    Node node = NodeFactory.createURI(iri);
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    quads
        .find(node, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> {
          if (!quad.getPredicate().equals(Vocabulary.ARTICLE_BODY)) {
            graph.add(quad.asTriple());
          }
        });
    about(quads, node, graph);
    STATEMENTS
        .select(quads, java.util.Map.of("iri", node))
        .forEach(row -> row.node("statement").ifPresent(other -> about(quads, other, graph)));
    names(quads, graph);
    return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
  }

  private static void about(DatasetGraph quads, Node subject, Graph to) {
    quads
        .find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> to.add(quad.asTriple()));
  }

  private static void names(DatasetGraph quads, Graph graph) {
    List<Node> objects =
        Iter.toList(Iter.map(graph.find(Node.ANY, Node.ANY, Node.ANY), Triple::getObject)).stream()
            .filter(Node::isURI)
            .distinct()
            .toList();
    for (Node object : objects) {
      for (Node name : NAMES) {
        quads
            .find(Quad.defaultGraphIRI, object, name, Node.ANY)
            .forEachRemaining(quad -> graph.add(quad.asTriple()));
      }
    }
  }
}
