package vn.daumoi.query;

import java.io.ByteArrayInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.daumoi.lexicon.PackedFolder;

/** The short names of namespaces, as the ontology's own file has them. */
public final class Prefixes {
  private static final PrefixMapping ALL = read();

  private Prefixes() {}

  private static PrefixMapping read() {
    Graph ontology = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(new PackedFolder("ontology").bytes("daumoi.ttl")))
        .lang(Lang.TURTLE)
        .parse(ontology);
    PrefixMapping prefixes = new PrefixMappingImpl();
    prefixes.setNsPrefixes(ontology.getPrefixMapping());
    return prefixes.lock();
  }

  /** All of them; not to be changed. */
  public static PrefixMapping all() {
    return ALL;
  }

  /** A query in which these need not be declared. */
  public static Query parse(String query) {
    Query parsed = new Query();
    parsed.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(ALL));
    return QueryFactory.parse(parsed, query, null, Syntax.syntaxARQ);
  }
}
