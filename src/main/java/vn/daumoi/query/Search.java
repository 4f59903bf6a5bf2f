package vn.daumoi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.daumoi.graph.Vocabulary;
import vn.daumoi.resolve.Names;
import vn.daumoi.text.Spelling;

/**
 * Finds things by their names, with or without diacritics, composed or decomposed. All words must
 * be there, the last may be a beginning. What has the very marks asked for comes first.
 */
public final class Search {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Of a thing's classes the one it is shown as. */
  private static final Set<String> CLASSES =
      Stream.of(
              Vocabulary.PERSON,
              Vocabulary.ORGANIZATION,
              Vocabulary.POST_CLASS,
              Vocabulary.ROLE_CLASS,
              Vocabulary.AGREEMENT,
              Vocabulary.LEGAL_RESOURCE,
              Vocabulary.EVENT,
              Vocabulary.NEWS_ARTICLE,
              Vocabulary.ADMINISTRATIVE_AREA)
          .map(Node::getURI)
          .collect(Collectors.toUnmodifiableSet());

  private final NamedQuery names = NamedQuery.read("search");
  private final NamedQuery headlines = NamedQuery.read("search-articles");

  /**
   * Something found.
   *
   * @param iri what it is known by
   * @param type the IRI of its class
   * @param label its name
   * @param match the name that was found, where it is another
   */
  public record Hit(String iri, String type, String label, String match, double score) {}

  /** The hits, best first, within the caller's transaction. */
  public List<Hit> find(DatasetGraph quads, String words, int limit) {
    String asked = Spelling.nfc(words);
    String syntax = syntax(asked);
    if (syntax.isEmpty()) {
      return List.of();
    }
    Map<String, Node> values = Map.of("words", NodeFactory.createLiteralString(syntax));
    List<Hit> hits = new ArrayList<>();
    for (NamedQuery.Row row : names.select(quads, values)) {
      hit(row, quads, Quad.defaultGraphIRI).ifPresent(hits::add);
    }
    for (NamedQuery.Row row : headlines.select(quads, values)) {
      hit(row, quads, row.node("iri").orElseThrow()).ifPresent(hits::add);
    }
    hits.sort(order(asked));
    Map<String, Hit> first = new LinkedHashMap<>();
    hits.forEach(hit -> first.putIfAbsent(hit.iri(), hit));
    return first.values().stream().limit(limit).toList();
  }

  /** A hit with its name and class, where it has both. */
  private static Optional<Hit> hit(NamedQuery.Row row, DatasetGraph quads, Node graph) {
    Node iri = row.node("iri").orElseThrow();
    Optional<String> label = Labels.of(quads, graph, iri);
    Optional<String> type =
        Labels.objects(quads, graph, iri, Vocabulary.TYPE)
            .map(Node::toString)
            .filter(CLASSES::contains)
            .findFirst();
    double score = Double.parseDouble(row.text("score"));
    return label.flatMap(
        name -> type.map(t -> new Hit(iri.getURI(), t, name, row.text("match"), score)));
  }

  /** "nguyễn tun" as the index asks it: +nguyễn +(tun tun*). */
  private static String syntax(String words) {
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    List<String> tokens = matcher.results().map(match -> match.group()).toList();
    if (tokens.isEmpty()) {
      return "";
    }
    String last = tokens.getLast();
    String before =
        tokens.subList(0, tokens.size() - 1).stream()
            .map(token -> "+" + token)
            .collect(Collectors.joining(" "));
    return before + " +(" + last + " " + last + "*)";
  }

  private static Comparator<Hit> order(String asked) {
    String exact = Names.exact(asked);
    String folded = Names.folded(asked);
    return Comparator.comparing((Hit hit) -> !Names.exact(hit.match()).equals(exact))
        .thenComparing(hit -> !Names.folded(hit.match()).equals(folded))
        .thenComparing(hit -> !Names.exact(hit.match()).contains(exact))
        .thenComparing(Comparator.comparingDouble(Hit::score).reversed())
        .thenComparing(Hit::label)
        .thenComparing(Hit::iri);
  }
}
