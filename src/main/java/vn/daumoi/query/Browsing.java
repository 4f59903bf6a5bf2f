package vn.daumoi.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the pages show: a thing with all that is said of it, what stands beside it, the sentences it
 * stands on, and an article with its marks. All within a transaction of the caller's.
 */
public final class Browsing {
  private static final String ID = "id/";

  private final NamedQuery entity = NamedQuery.read("entity");
  private final NamedQuery neighbours = NamedQuery.read("neighbours");
  private final NamedQuery evidence = NamedQuery.read("evidence-of");
  private final NamedQuery statements = NamedQuery.read("statements-of");
  private final NamedQuery career = NamedQuery.read("career");
  private final NamedQuery latestPost = NamedQuery.read("latest-post");
  private final NamedQuery identity = NamedQuery.read("identity");
  private final NamedQuery article = NamedQuery.read("article");
  private final NamedQuery spans = NamedQuery.read("article-spans");
  private final NamedQuery things = NamedQuery.read("article-things");
  private final NamedQuery figures = NamedQuery.read("figures");
  private final NamedQuery articles = NamedQuery.read("article-count");
  private final NamedQuery alias = NamedQuery.read("alias");
  private final Terms terms = Terms.packed();
  private final String base;

  /**
   * Browsing in a store.
   *
   * @param base what all its identifiers begin with
   */
  public Browsing(String base) {
    this.base = base;
  }

  /** Something with a name: "person", "Nguyễn Văn Tùng". */
  public record Thing(String iri, String kind, String label) {}

  /** One thing said of another. */
  public record Said(String predicate, Terms.Name name, Thing value) {}

  /** A person in a post: dates as told, empty where they are not. */
  public record Tenure(
      String tenure,
      Thing person,
      Thing post,
      Thing agency,
      String role,
      String first,
      String last,
      String start,
      String end,
      boolean former) {}

  /** A thing with all that is said of it; the reasons tell why its sightings are one. */
  public record Entity(
      Thing thing,
      List<Said> facts,
      List<Tenure> career,
      List<String> reasons,
      List<String> aliases) {}

  /** A line of the graph. */
  public record Edge(String id, String source, String target, String predicate, Terms.Name name) {}

  /** A thing, what stands beside it, and how many more there are than were asked for. */
  public record Neighbourhood(List<Thing> nodes, List<Edge> edges, int more) {}

  /** An article as a source. */
  public record Source(String iri, String title, String published) {}

  /** A sentence that a statement stands on; offsets in code points of the article's text. */
  public record Quote(
      String iri,
      String sentence,
      int start,
      int end,
      int wordsStart,
      int wordsEnd,
      String asWritten,
      String rule,
      String confidence,
      Source article) {}

  /** The first quotes, and how many more there are. */
  public record Quotes(List<Quote> evidence, int more) {}

  /**
   * Words of an article that a fact was read from; {@code states} is the fact as JSON, {@code
   * things} are whom and what it speaks of.
   */
  public record Mark(
      String evidence,
      int start,
      int end,
      String rule,
      String confidence,
      String states,
      List<Thing> things) {}

  /** An article with its marks. */
  public record Page(
      String iri,
      String id,
      String title,
      String body,
      String published,
      String url,
      String publisher,
      String author,
      List<Mark> marks) {}

  /** The kind of an identifier: "person" of "{base}id/person/…"; empty where it is none of ours. */
  public String kind(String iri) {
    if (!iri.startsWith(base + ID)) {
      return "";
    }
    String rest = iri.substring(base.length() + ID.length());
    int slash = rest.indexOf('/');
    return slash < 0 ? "" : rest.substring(0, slash);
  }

  /** How many there are of each kind, by the kind's name. */
  public Map<String, Integer> figures(DatasetGraph quads) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    articles
        .select(quads, Map.of())
        .forEach(row -> {
          counts.put("articles", row.number("articles"));
          counts.put("evidence", row.number("evidences"));
        });
    for (NamedQuery.Row row : figures.select(quads, Map.of())) {
      String type = row.text("type");
      counts.put(
          type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1),
          row.number("count"));
    }
    return counts;
  }

  /** What an identifier now goes by, where it was merged into another. */
  public Optional<String> canonical(DatasetGraph quads, String iri) {
    return alias.select(quads, bind(iri)).stream()
        .map(row -> row.text("canonical"))
        .filter(other -> !other.equals(iri))
        .findFirst();
  }

  /** A thing and all that is said of it. */
  public Optional<Entity> entity(DatasetGraph quads, String iri) {
    List<NamedQuery.Row> rows = entity.select(quads, bind(iri));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String label = "";
    Set<Said> facts = new LinkedHashSet<>();
    for (NamedQuery.Row row : rows) {
      String property = row.text("property");
      boolean name =
          property.endsWith("#label")
              || property.endsWith("prefLabel")
              || property.endsWith("id_local");
      if (name && (label.isEmpty() || property.endsWith("#label"))) {
        label = row.text("value");
      }
      if (!Terms.isHidden(property)) {
        facts.add(new Said(property, terms.name(property), value(row)));
      }
    }
    List<String> reasons = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    identity
        .select(quads, bind(iri))
        .forEach(row -> {
          row.node("reason").ifPresent(reason -> reasons.add(row.text("reason")));
          row.node("alias").ifPresent(other -> aliases.add(row.text("alias")));
        });
    return Optional.of(
        new Entity(
            new Thing(iri, kind(iri), label.isEmpty() ? composed(iri, facts) : label),
            List.copyOf(facts),
            career(quads, iri),
            reasons,
            aliases));
  }

  /** What has no name of its own is called by what it links: "Nguyễn Văn Tùng · Chủ tịch …". */
  private static String composed(String iri, Set<Said> facts) {
    List<String> names =
        facts.stream()
            .map(Said::value)
            .filter(value -> !value.kind().isEmpty() && !value.iri().equals(iri))
            .map(Thing::label)
            .distinct()
            .limit(3)
            .toList();
    return names.isEmpty() ? iri : String.join(" · ", names);
  }

  private Thing value(NamedQuery.Row row) {
    Node value = row.node("value").orElseThrow();
    String words = row.text("value");
    if (value.isLiteral()) {
      return new Thing("", "", words);
    }
    String label = row.text("label");
    return new Thing(words, kind(words), label.isEmpty() ? terms.name(words).vi() : label);
  }

  private List<Tenure> career(DatasetGraph quads, String iri) {
    return career.select(quads, bind(iri)).stream()
        .map(row ->
            new Tenure(
                row.text("tenure"),
                thing(row, "person", "personLabel"),
                thing(row, "post", "postLabel"),
                thing(row, "agency", "agencyLabel"),
                row.text("role"),
                row.text("first"),
                row.text("last"),
                row.text("start"),
                row.text("end"),
                row.text("former").equals("true")))
        .distinct()
        .toList();
  }

  /** The name of the post a person came to last; empty where none is known. */
  public String latestPost(DatasetGraph quads, String person) {
    return latestPost.select(quads, bind(person)).stream()
        .findFirst()
        .map(row -> row.text("post"))
        .orElse("");
  }

  private Thing thing(NamedQuery.Row row, String iri, String label) {
    return new Thing(row.text(iri), kind(row.text(iri)), row.text(label));
  }

  /** What stands beside a thing, at most {@code limit} of it. */
  public Optional<Neighbourhood> neighbours(DatasetGraph quads, String iri, int limit) {
    Optional<Entity> centre = entity(quads, iri);
    if (centre.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Thing> nodes = new LinkedHashMap<>();
    nodes.put(iri, centre.get().thing());
    Map<String, Edge> edges = new LinkedHashMap<>();
    Set<String> left = new LinkedHashSet<>();
    for (NamedQuery.Row row : neighbours.select(quads, bind(iri))) {
      Thing other = thing(row, "neighbour", "label");
      if (!nodes.containsKey(other.iri()) && nodes.size() > limit) {
        left.add(other.iri());
        continue;
      }
      nodes.putIfAbsent(other.iri(), other);
      String link = row.text("link");
      Terms.Name name =
          row.node("link").filter(Node::isURI).isPresent()
              ? terms.name(link)
              : new Terms.Name(link, link);
      String id = String.join(" ", row.text("statement"), link, row.text("from"), row.text("to"));
      edges.put(id, new Edge(id, row.text("from"), row.text("to"), link, name));
    }
    return Optional.of(
        new Neighbourhood(List.copyOf(nodes.values()), List.copyOf(edges.values()), left.size()));
  }

  /** The sentences that all statements about a thing, or between two things, stand on. */
  public Quotes evidence(DatasetGraph quads, String iri, Optional<String> target, int limit) {
    Set<String> from = new LinkedHashSet<>();
    if (target.isPresent()) {
      for (NamedQuery.Row row : neighbours.select(quads, bind(iri))) {
        if (row.text("neighbour").equals(target.get())) {
          from.add(row.text("statement"));
        }
      }
    } else {
      statements.select(quads, bind(iri)).forEach(row -> from.add(row.text("statement")));
    }
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (String statement : from) {
      evidence
          .select(quads, bind(statement))
          .forEach(row -> quotes.putIfAbsent(row.text("evidence"), quote(row)));
    }
    List<Quote> first = quotes.values().stream().limit(limit).toList();
    return new Quotes(first, quotes.size() - first.size());
  }

  private static Quote quote(NamedQuery.Row row) {
    return new Quote(
        row.text("evidence"),
        row.text("sentence"),
        row.number("start"),
        row.number("end"),
        row.number("wordsStart"),
        row.number("wordsEnd"),
        row.text("words"),
        row.text("rule"),
        row.text("confidence"),
        new Source(row.text("article"), row.text("headline"), row.text("published")));
  }

  /** An article with the words that facts were read from. */
  public Optional<Page> article(DatasetGraph quads, String iri) {
    Map<String, Node> values = Map.of("article", NodeFactory.createURI(iri));
    return article.select(quads, values).stream()
        .findFirst()
        .map(row ->
            new Page(
                iri,
                row.text("id"),
                row.text("headline"),
                row.text("body"),
                row.text("published"),
                row.text("url"),
                row.text("publisher"),
                row.text("author"),
                marks(quads, values)));
  }

  private List<Mark> marks(DatasetGraph quads, Map<String, Node> values) {
    Map<String, List<Thing>> spokenOf = new HashMap<>();
    for (NamedQuery.Row row : things.select(quads, values)) {
      spokenOf
          .computeIfAbsent(row.text("evidence"), evidence -> new ArrayList<>())
          .add(thing(row, "thing", "label"));
    }
    return spans.select(quads, values).stream()
        .map(row ->
            new Mark(
                row.text("evidence"),
                row.number("wordsStart"),
                row.number("wordsEnd"),
                row.text("rule"),
                row.text("confidence"),
                row.text("states"),
                spokenOf.getOrDefault(row.text("evidence"), List.of())))
        .toList();
  }

  /**
   * Statements that contradict one another.
   *
   * @param things whom and what it is about, each with its part in it: "post", "one", "other"
   * @param quotes the sentences on both sides
   */
  public record Contradiction(
      String check, Terms.Name problem, Map<String, Thing> things, List<Checks.Quote> quotes) {}

  /** The first contradictions, and how many more there are. */
  public record Contradictions(List<Contradiction> found, int more) {}

  /** What contradicts itself in the store, at most {@code limit} of it. */
  public Contradictions contradictions(DatasetGraph quads, int limit) {
    List<Checks.Finding> findings = Checks.contradictions(quads);
    List<Contradiction> first =
        findings.stream().limit(limit).map(finding -> contradiction(quads, finding)).toList();
    return new Contradictions(first, findings.size() - first.size());
  }

  private Contradiction contradiction(DatasetGraph quads, Checks.Finding finding) {
    Map<String, Thing> things = new LinkedHashMap<>();
    finding.things().forEach((part, words) -> things.put(part, named(quads, words)));
    return new Contradiction(finding.check(), finding.problem(), things, finding.quotes());
  }

  private Thing named(DatasetGraph quads, String words) {
    String kind = kind(words);
    if (kind.isEmpty()) {
      return new Thing("", "", words);
    }
    Node node = NodeFactory.createURI(words);
    return new Thing(words, kind, Labels.of(quads, Quad.defaultGraphIRI, node).orElse(words));
  }

  private static Map<String, Node> bind(String iri) {
    return Map.of("iri", NodeFactory.createURI(iri));
  }
}
