package vn.daumoi.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Stated;
import vn.daumoi.resolve.Told;

/** Reads the facts back from the evidence layer. */
public final class EvidenceReader {
  private EvidenceReader() {}

  /** The facts of one article. */
  public static List<Told> article(DatasetGraph quads, Node article) {
    List<Told> told = new ArrayList<>();
    quads
        .find(article, Node.ANY, Vocabulary.STATES, Node.ANY)
        .forEachRemaining(quad -> told.add(Told.of(StatedJson.read(quad.getObject()))));
    return told;
  }

  /** The fact of a piece of evidence; empty where an identifier is none of evidence. */
  public static Optional<Stated> stated(DatasetGraph quads, Node evidence) {
    Iterator<Quad> found = quads.findNG(Node.ANY, evidence, Vocabulary.STATES, Node.ANY);
    return found.hasNext()
        ? Optional.of(StatedJson.read(found.next().getObject()))
        : Optional.empty();
  }

  /** All facts about a key of which all are read together. */
  public static List<Stated> about(DatasetGraph quads, Key key) {
    List<Stated> stated = new ArrayList<>();
    quads
        .findNG(Node.ANY, Node.ANY, Vocabulary.ABOUT, Literals.plain(key.toString()))
        .forEachRemaining(quad ->
            quads
                .find(quad.getGraph(), quad.getSubject(), Vocabulary.STATES, Node.ANY)
                .forEachRemaining(q -> stated.add(StatedJson.read(q.getObject()))));
    return stated;
  }

  /** Whether any fact is about a key. */
  public static boolean isMentioned(DatasetGraph quads, Key key) {
    Iterator<Quad> found =
        quads.findNG(Node.ANY, Node.ANY, Vocabulary.ABOUT, Literals.plain(key.toString()));
    try {
      return found.hasNext();
    } finally {
      Iter.close(found);
    }
  }

  /** The address of an article as its graph has it. */
  public static Node address(String url) {
    return Literals.address(url);
  }

  /** All keys that any fact is about, in order. */
  public static SortedSet<Key> keys(DatasetGraph quads) {
    SortedSet<Key> keys = new TreeSet<>();
    quads
        .findNG(Node.ANY, Node.ANY, Vocabulary.ABOUT, Node.ANY)
        .forEachRemaining(quad -> keys.add(Key.parse(quad.getObject().getLiteralLexicalForm())));
    return keys;
  }

  /** All articles, in the order of their IRIs. */
  public static List<Node> articles(DatasetGraph quads) {
    List<Node> articles = new ArrayList<>();
    quads
        .findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    articles.sort((a, b) -> a.getURI().compareTo(b.getURI()));
    return articles;
  }
}
