package vn.daumoi.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Evidence;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Facts;
import vn.daumoi.resolve.Companions;
import vn.daumoi.resolve.DocumentKey;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Stated;
import vn.daumoi.resolve.Told;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;

/**
 * What one article says, as the triples of its own graph.
 *
 * @param name the article's IRI, which names the graph
 * @param digest of the article as read; the same digest means nothing is new
 * @param told its facts
 * @param triples the whole graph
 */
public record ArticleGraph(Node name, String digest, List<Told> told, Set<Triple> triples) {
  private static final Companions COMPANIONS = new Companions();

  public ArticleGraph {
    told = List.copyOf(told);
  }

  /**
   * Writes an article's graph.
   *
   * @param program the program's name and version
   */
  public static ArticleGraph of(Facts facts, Iris iris, String program) {
    return new Writer(facts, iris, program).write();
  }

  /** One article on its way to triples. */
  private static final class Writer {
    private final Facts facts;
    private final Text text;
    private final String program;
    private final Node name;
    private final Optional<PartialDate> date;
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final Map<String, String> documents = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> company;

    Writer(Facts facts, Iris iris, String program) {
      this.facts = facts;
      this.text = facts.text();
      this.program = program;
      this.name = iris.article(facts.article());
      this.date = facts.article().published().or(() -> lastDay(facts));
      this.company = COMPANIONS.of(facts.facts());
    }

    ArticleGraph write() {
      for (Fact fact : facts.facts()) {
        if (fact instanceof Fact.DocumentCited cited) {
          Document document = cited.document();
          documents.putIfAbsent(document.number(), DocumentKey.of(document, facts.place()));
        }
      }
      String digest = article();
      Map<String, Told> told = new LinkedHashMap<>();
      for (Fact fact : facts.facts()) {
        Stated one = stated(fact);
        if (!told.containsKey(one.evidence())) {
          told.put(one.evidence(), Told.of(one));
        }
      }
      told.values().forEach(this::evidence);
      return new ArticleGraph(name, digest, new ArrayList<>(told.values()), triples);
    }

    private String article() {
      Article article = facts.article();
      String digest = digest(article, program);
      add(name, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
      String title = article.title().isBlank() ? article.id() : article.title();
      add(name, Vocabulary.HEADLINE, Literals.vi(title));
      add(name, Vocabulary.IDENTIFIER, Literals.plain(article.id()));
      add(name, Vocabulary.TEXT_DIGEST, Literals.plain(digest));
      add(name, Vocabulary.ARTICLE_BODY, Literals.plain(text.content()));
      article.url().ifPresent(url -> add(name, Vocabulary.URL, Literals.address(url)));
      article
          .published()
          .ifPresent(date -> add(name, Vocabulary.DATE_PUBLISHED, Literals.date(date)));
      article.publisher().ifPresent(words -> add(name, Vocabulary.PUBLISHER, Literals.vi(words)));
      article.author().ifPresent(words -> add(name, Vocabulary.AUTHOR, Literals.vi(words)));
      facts.place().ifPresent(words -> add(name, Vocabulary.CONTENT_LOCATION, Literals.vi(words)));
      return digest;
    }

    private Stated stated(Fact fact) {
      String hash = Digest.of(StatedJson.words(fact)).substring(0, 16);
      return new Stated(
          name.getURI(),
          name.getURI() + "#" + hash,
          facts.place(),
          date,
          company(fact),
          cited(fact),
          fact);
    }

    /** Told with the first mention of a name only. */
    private SortedSet<String> company(Fact fact) {
      SortedSet<String> others =
          fact instanceof Fact.PersonNamed named ? company.remove(named.person()) : null;
      return others == null ? new TreeSet<>() : others;
    }

    private TreeMap<String, String> cited(Fact fact) {
      List<String> numbers =
          switch (fact) {
            case Fact.DocumentRelated related -> List.of(related.from(), related.to());
            case Fact.Signing signing -> signing.agreement().implementing();
            case Fact.PersonnelDecision decision -> decision.document().stream().toList();
            default -> List.of();
          };
      TreeMap<String, String> keys = new TreeMap<>();
      for (String number : numbers) {
        if (documents.containsKey(number)) {
          keys.put(number, documents.get(number));
        }
      }
      return keys;
    }

    private void evidence(Told told) {
      Stated stated = told.stated();
      Node node = Vocabulary.node(stated.evidence());
      Evidence evidence = stated.fact().evidence();
      add(node, Vocabulary.TYPE, Vocabulary.EVIDENCE);
      add(node, Vocabulary.IN_ARTICLE, name);
      add(node, Vocabulary.EXACT, Literals.plain(evidence.sentence().of(text.content())));
      add(node, Vocabulary.START, offset(evidence.sentence().start()));
      add(node, Vocabulary.END, offset(evidence.sentence().end()));
      add(node, Vocabulary.WORDS_START, offset(evidence.words().start()));
      add(node, Vocabulary.WORDS_END, offset(evidence.words().end()));
      if (!evidence.asWritten().isBlank()) {
        add(node, Vocabulary.AS_WRITTEN, Literals.vi(evidence.asWritten()));
      }
      add(node, Vocabulary.CONFIDENCE, Literals.decimal(evidence.confidence()));
      add(node, Vocabulary.EXTRACTED_BY, Literals.plain(program));
      add(node, Vocabulary.RULE, Literals.plain(evidence.rule()));
      evidence.because().forEach(why -> add(node, Vocabulary.BECAUSE, Literals.plain(why)));
      add(node, Vocabulary.STATES, StatedJson.write(stated));
      for (Key key : told.keys()) {
        Node about = key.scope() == Key.Scope.MENTION ? name : node;
        add(about, Vocabulary.ABOUT, Literals.plain(key.toString()));
      }
    }

    private Node offset(int position) {
      return Literals.number(text.codePoints(position));
    }

    private void add(Node subject, Node predicate, Node object) {
      triples.add(Triple.create(subject, predicate, object));
    }
  }

  /** An article without a date speaks on the last day of what it says took place. */
  private static Optional<PartialDate> lastDay(Facts facts) {
    return facts.facts().stream()
        .flatMap(fact -> day(fact).stream())
        .filter(day -> day.exact().isPresent())
        .max(Comparator.naturalOrder());
  }

  private static Optional<PartialDate> day(Fact fact) {
    return switch (fact) {
      case Fact.EventHeld held -> held.event().date();
      case Fact.Participation part -> part.event().date();
      case Fact.Signing signing -> signing.agreement().date();
      case Fact.PersonnelDecision decision -> decision.date();
      default -> Optional.empty();
    };
  }

  /** Of everything that is read and of who reads it; a change in any makes it another text. */
  public static String digest(Article article, String program) {
    String whole =
        String.join(
            "\u0000",
            program,
            article.id(),
            article.title(),
            Spelling.nfc(article.body()),
            article.published().map(Object::toString).orElse(""),
            article.url().orElse(""),
            article.publisher().orElse(""),
            article.author().orElse(""));
    return "sha256:" + Digest.of(whole);
  }
}
