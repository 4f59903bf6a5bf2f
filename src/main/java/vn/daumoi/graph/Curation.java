package vn.daumoi.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.daumoi.article.PartialDate;
import vn.daumoi.resolve.Anchor;
import vn.daumoi.resolve.Decision;

/** What curators decided, as the triples of a graph of its own, and back. */
public final class Curation {
  private final Iris iris;

  public Curation(Iris iris) {
    this.iris = iris;
  }

  /** A decision about two identifiers of people. */
  public Decision decision(
      String one, String other, boolean same, String who, String when, String why) {
    return new Decision(one, group(one), other, group(other), same, who, when, why);
  }

  private vn.daumoi.resolve.Key group(String identifier) {
    return iris.nameGroup(identifier)
        .orElseThrow(
            () -> new IllegalArgumentException("not a person's identifier: " + identifier));
  }

  public Node graph() {
    return iris.curation();
  }

  /** The node of what is decided about a pair: one at a time. */
  public Node node(String one, String other) {
    return iris.judgement(one, other);
  }

  /** The triples of a decision. */
  public Set<Triple> triples(Decision decision) {
    Triples triples = new Triples();
    Node node = node(decision.one(), decision.other());
    triples.type(node, Vocabulary.IDENTITY_DECISION);
    triples.add(node, Vocabulary.ONE, Vocabulary.node(decision.one()));
    triples.add(node, Vocabulary.OTHER, Vocabulary.node(decision.other()));
    triples.add(node, Vocabulary.SAME, Literals.truth(decision.same()));
    triples.add(node, Vocabulary.CREATOR, Literals.plain(decision.who()));
    triples.date(node, Vocabulary.DATE, PartialDate.parse(decision.when()));
    triples.add(node, Vocabulary.COMMENT, Literals.vi(decision.why()));
    return triples.all();
  }

  /** All decisions of a store, in the order of their days. */
  public List<Decision> read(DatasetGraph quads) {
    List<Decision> decisions = new ArrayList<>();
    quads
        .find(graph(), Node.ANY, Vocabulary.TYPE, Vocabulary.IDENTITY_DECISION)
        .forEachRemaining(quad -> decisions.add(read(quads, quad.getSubject())));
    decisions.sort(
        Comparator.comparing(Decision::when)
            .thenComparing(Decision::one)
            .thenComparing(Decision::other));
    return decisions;
  }

  /**
   * The identifier of the one sighting that a piece of evidence tells of: the name in its article;
   * any other identifier is its own.
   */
  public String sighting(DatasetGraph quads, String identifier) {
    return EvidenceReader.stated(quads, NodeFactory.createURI(identifier))
        .filter(stated -> Sightings.names(stated.fact()).size() == 1)
        .map(stated ->
            new Anchor(Sightings.names(stated.fact()).getFirst(), stated.article(), false))
        .map(iris::identifier)
        .orElse(identifier);
  }

  private Decision read(DatasetGraph quads, Node node) {
    return decision(
        words(quads, node, Vocabulary.ONE),
        words(quads, node, Vocabulary.OTHER),
        words(quads, node, Vocabulary.SAME).equals("true"),
        words(quads, node, Vocabulary.CREATOR),
        words(quads, node, Vocabulary.DATE),
        words(quads, node, Vocabulary.COMMENT));
  }

  private String words(DatasetGraph quads, Node node, Node property) {
    Quad quad = quads.find(graph(), node, property, Node.ANY).next();
    Node value = quad.getObject();
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }

  /** Whether an identifier means or meant a person here. */
  public static boolean isKnown(DatasetGraph quads, String identifier) {
    Node node = NodeFactory.createURI(identifier);
    return quads.contains(Quad.defaultGraphIRI, node, Vocabulary.TYPE, Vocabulary.PERSON)
        || quads.contains(Quad.defaultGraphIRI, node, Vocabulary.SAME_AS, Node.ANY);
  }
}
