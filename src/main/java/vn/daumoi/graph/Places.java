package vn.daumoi.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.daumoi.lexicon.Table;
import vn.daumoi.resolve.Names;

/** The provinces and districts of data/places: those of before July 2025, and those since. */
final class Places {
  private final Map<String, Node> byName = new HashMap<>();
  private final Triples triples = new Triples();

  Places(Iris iris) {
    Map<String, Node> provinces = new HashMap<>();
    Table table = Table.read("places/provinces.tsv");
    for (Table.Row row : table.rows()) {
      Node place = place(iris, row, "");
      provinces.put(row.get("full"), place);
      if (row.get("until").isEmpty() || !byName.containsKey(Names.exact(row.get("name")))) {
        byName.put(Names.exact(row.get("name")), place);
      }
    }
    for (Table.Row row : table.rows()) {
      if (!row.get("successor").isEmpty()) {
        Node successor = known(provinces, row.get("successor"));
        triples.add(successor, Vocabulary.SUCCEEDS, known(provinces, row.get("full")));
      }
    }
    for (Table.Row row : Table.read("places/districts.tsv").rows()) {
      Node place = place(iris, row, row.get("province"));
      Node province = known(byName, Names.exact(row.get("province")));
      triples.add(place, Vocabulary.CONTAINED_IN, province);
      byName.putIfAbsent(Names.exact(row.get("full")), place);
    }
  }

  private static Node known(Map<String, Node> places, String name) {
    return Objects.requireNonNull(places.get(name), () -> "no province of this name: " + name);
  }

  private Node place(Iris iris, Table.Row row, String province) {
    Node place = iris.place(row.get("full"), province, row.get("from"));
    triples.type(place, Vocabulary.ADMINISTRATIVE_AREA);
    triples.label(place, row.get("full"));
    if (!row.get("name").equals(row.get("full"))) {
      triples.add(place, Vocabulary.ALT_LABEL, Literals.vi(row.get("name")));
    }
    row.list("aliases")
        .forEach(alias -> triples.add(place, Vocabulary.ALT_LABEL, Literals.vi(alias)));
    date(place, Vocabulary.FROM, row.get("from"));
    date(place, Vocabulary.UNTIL, row.get("until"));
    return place;
  }

  private void date(Node place, Node predicate, String day) {
    if (!day.isEmpty()) {
      triples.add(place, predicate, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    }
  }

  /** The place of a name: a province, or a district in its full form; of namesakes the present. */
  Optional<Node> find(String name) {
    return Optional.ofNullable(byName.get(Names.exact(name)));
  }

  Triples triples() {
    return triples;
  }
}
