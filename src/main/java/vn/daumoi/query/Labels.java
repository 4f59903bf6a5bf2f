package vn.daumoi.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.daumoi.graph.Vocabulary;

/** What things are called, in Vietnamese; a document by its kind and number. */
final class Labels {
  private Labels() {}

  /** "Nguyễn Văn Tùng", "Quyết định 238-QĐ/TW"; empty where nothing names it. */
  static Optional<String> of(DatasetGraph quads, Node graph, Node thing) {
    return Stream.of(Vocabulary.LABEL, Vocabulary.PREF_LABEL, Vocabulary.HEADLINE)
        .flatMap(property -> objects(quads, graph, thing, property))
        .filter(name -> name.isLiteral() && name.getLiteralLanguage().equals("vi"))
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .or(() -> number(quads, graph, thing));
  }

  private static Optional<String> number(DatasetGraph quads, Node graph, Node thing) {
    Optional<String> number = first(quads, graph, thing, Vocabulary.ID_LOCAL);
    Optional<String> type = first(quads, graph, thing, Vocabulary.TYPE_DOCUMENT);
    return number.map(words -> type.map(kind -> kind + " " + words).orElse(words));
  }

  private static Optional<String> first(
      DatasetGraph quads, Node graph, Node subject, Node property) {
    return objects(quads, graph, subject, property)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  static Stream<Node> objects(DatasetGraph quads, Node graph, Node subject, Node property) {
    return Iter.asStream(quads.find(graph, subject, property, Node.ANY)).map(Quad::getObject);
  }
}
