package vn.daumoi.graph;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.daumoi.resolve.Names;

/**
 * The kinds of position of ontology/roles.ttl; a title that is not there gets a role of its own.
 */
final class Roles {
  private final Iris iris;
  private final Map<String, Node> byTitle = new HashMap<>();
  private final Graph known = GraphFactory.createDefaultGraph();

  Roles(Iris iris) {
    this.iris = iris;
    InputStream in = Roles.class.getResourceAsStream("/ontology/roles.ttl");
    if (in == null) {
      throw new IllegalStateException("no ontology/roles.ttl on the class path");
    }
    RDFParser.source(in).lang(Lang.TURTLE).base(iris.base()).parse(known);
    known
        .find(Node.ANY, Vocabulary.PREF_LABEL, Node.ANY)
        .filterKeep(triple -> triple.getObject().getLiteralLanguage().equals("vi"))
        .forEachRemaining(triple ->
            byTitle.put(
                Names.exact(triple.getObject().getLiteralLexicalForm()), triple.getSubject()));
  }

  Node of(String title) {
    Node role = byTitle.get(Names.exact(title));
    return role != null ? role : iris.role(title);
  }

  /** The triples of a role that the ontology does not name. */
  void write(String title, Triples triples) {
    if (!byTitle.containsKey(Names.exact(title))) {
      Node role = iris.role(title);
      triples.type(role, Vocabulary.ROLE_CLASS);
      triples.type(role, Vocabulary.CONCEPT);
    }
  }

  /** A name of such a role, as written. */
  void label(String title, String words, Triples triples) {
    if (!byTitle.containsKey(Names.exact(title))) {
      triples.add(iris.role(title), Vocabulary.PREF_LABEL, Literals.vi(words));
    }
  }

  Graph known() {
    return known;
  }
}
