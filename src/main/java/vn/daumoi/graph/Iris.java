package vn.daumoi.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import vn.daumoi.article.Article;
import vn.daumoi.resolve.Anchor;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Names;
import vn.daumoi.text.Spelling;

/**
 * The identifiers: {base}id/{kind}/{slug}-{suffix}. The slug is for people; the suffix is a digest
 * of the words that make the thing what it is, so that an identifier never counts arrivals.
 *
 * @param base what all identifiers begin with, "https://w3id.org/daumoi/"
 */
public record Iris(String base) {
  private static final int SLUG = 60;
  private static final int SUFFIX = 10;

  public Iris {
    if (!base.matches("https?://[^\\s<>\"]+/")) {
      throw new IllegalArgumentException("a base IRI is http(s) and ends with a slash: " + base);
    }
  }

  private Node iri(String kind, String words, String identity) {
    return Vocabulary.node(
        base
            + "id/"
            + kind
            + "/"
            + slug(words)
            + "-"
            + Digest.of(kind + "|" + identity).substring(0, SUFFIX));
  }

  static String slug(String words) {
    String slug = Spelling.unaccented(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.length() > SLUG) {
      int cut = slug.lastIndexOf('-', SLUG);
      slug = slug.substring(0, cut > 0 ? cut : SLUG);
    }
    return slug.isEmpty() ? "x" : slug;
  }

  /** An article is its address; where it has none, or only that of a front page, its id. */
  public Node article(Article article) {
    String identity = article.url().filter(Iris::isPage).orElse("id:" + article.id());
    return iri("article", article.id(), identity);
  }

  /** Of two articles that came from one address under two ids, the identity is the address. */
  private static boolean isPage(String url) {
    try {
      URI uri = new URI(url.strip());
      String path = uri.getPath() == null ? "" : uri.getPath();
      return uri.getHost() != null && (path.length() > 1 || uri.getQuery() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The identifier of a person made from an anchor. */
  public String identifier(Anchor anchor) {
    return person(anchor).getURI();
  }

  /** The name group that an identifier of a person is of; empty where it is none of a person. */
  public Optional<Key> nameGroup(String identifier) {
    Matcher person = Pattern.compile("(.+)-[0-9a-f]{" + SUFFIX + "}").matcher(identifier);
    String prefix = base + "id/person/";
    return identifier.startsWith(prefix) && person.matches()
        ? Optional.of(Key.person(person.group(1).substring(prefix.length()).replace('-', ' ')))
        : Optional.empty();
  }

  /** The graph in which curators' decisions stand. */
  public Node curation() {
    return Vocabulary.node(base + "graph/curation");
  }

  Node judgement(String one, String other) {
    boolean inOrder = one.compareTo(other) <= 0;
    return iri("judgement", "people", inOrder ? one + "|" + other : other + "|" + one);
  }

  Node person(Anchor anchor) {
    return iri("person", anchor.name(), anchor.identity());
  }

  Node agency(String name) {
    return iri("agency", name, Names.body(name));
  }

  Node change(Key key) {
    return iri("change", key.part(0) + " " + key.part(1) + " " + key.part(2), key.toString());
  }

  Node post(String title, String agency) {
    return iri("post", title + " " + agency, Names.exact(title) + "|" + Names.body(agency));
  }

  Node role(String title) {
    return iri("role", title, Names.exact(title));
  }

  Node tenure(Anchor anchor, String title) {
    String identity = String.join("|", anchor.name(), title, Names.body(anchor.where()));
    return iri("tenure", anchor.name() + " " + title, identity);
  }

  Node document(String key) {
    return iri("document", key.replace("QĐ", "QD"), key);
  }

  Node agreement(Key key) {
    return iri("agreement", key.part(0) + " " + key.part(2), key.toString());
  }

  Node event(Key key) {
    return iri("event", key.part(0) + " " + key.part(1), key.toString());
  }

  Node participation(Key event, String name, String role) {
    String identity = event + "|" + Names.exact(name) + "|" + role;
    return iri("participation", name + " " + role, identity);
  }

  Node decision(String name, String action, String post, String day) {
    String identity = String.join("|", Names.exact(name), action, post, day);
    return iri("decision", action + " " + name, identity);
  }

  Node place(String full, String province, String from) {
    return iri("place", full, String.join("|", Names.exact(full), Names.exact(province), from));
  }

  Node link(String part, String whole) {
    return iri("link", part, Names.body(part) + "|" + Names.body(whole));
  }

  /** A part of a thing that has no life of its own: its interval, its third provision. */
  static Node part(Node whole, String name) {
    return Vocabulary.node(whole.getURI() + "#" + name);
  }
}
