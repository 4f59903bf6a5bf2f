package vn.daumoi.query;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.daumoi.graph.Vocabulary;
import vn.daumoi.lexicon.PackedFolder;

/** The names of the ontology's terms in Vietnamese and English, as {@code ontology/} gives them. */
public final class Terms {
  /** What a page shows in other ways or not at all. */
  private static final Set<String> HIDDEN =
      Set.of("type", "label", "prefLabel", "wasDerivedFrom", "identityReason", "inScheme", "holds");

  private final Map<String, Name> names;

  /** A name in both languages. */
  public record Name(String vi, String en) {}

  private Terms(Map<String, Name> names) {
    this.names = Map.copyOf(names);
  }

  private static final class Holder {
    static final Terms ONE = read();
  }

  /** The terms as they are packed with the program. */
  public static Terms packed() {
    return Holder.ONE;
  }

  private static Terms read() {
    PackedFolder folder = new PackedFolder("ontology");
    Map<String, String> vi = new HashMap<>();
    Map<String, String> en = new HashMap<>();
    for (String file : folder.files()) {
      if (file.endsWith(".ttl")) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
            .source(new ByteArrayInputStream(folder.bytes(file)))
            .lang(Lang.TURTLE)
            .parse(graph);
        for (Node property : List.of(Vocabulary.LABEL, Vocabulary.PREF_LABEL)) {
          graph
              .find(Node.ANY, property, Node.ANY)
              .forEachRemaining((Triple triple) -> {
                Map<String, String> names =
                    triple.getObject().getLiteralLanguage().equals("en") ? en : vi;
                names.put(
                    triple.getSubject().toString(), triple.getObject().getLiteralLexicalForm());
              });
        }
      }
    }
    Map<String, Name> names = new HashMap<>();
    vi.forEach((iri, name) -> names.put(iri, new Name(name, en.getOrDefault(iri, name))));
    return new Terms(names);
  }

  /** The name of a term; of one without, the last part of its IRI. */
  public Name name(String iri) {
    Name name = names.get(iri);
    return name == null ? new Name(local(iri), local(iri)) : name;
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  static boolean isHidden(String property) {
    return HIDDEN.contains(local(property));
  }
}
