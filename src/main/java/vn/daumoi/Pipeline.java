package vn.daumoi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import vn.daumoi.article.Article;
import vn.daumoi.extract.Extractor;
import vn.daumoi.extract.Facts;
import vn.daumoi.graph.ArticleGraph;
import vn.daumoi.graph.Curation;
import vn.daumoi.graph.Iris;
import vn.daumoi.graph.Knowledge;
import vn.daumoi.resolve.Decision;
import vn.daumoi.resolve.Decisions;
import vn.daumoi.resolve.Resolver;
import vn.daumoi.store.Ledger;
import vn.daumoi.store.Store;

/**
 * The whole journey: an article becomes text, text becomes facts, facts find their people and
 * agencies, those become triples, triples are stored.
 */
public final class Pipeline {
  /** Who read the facts, as each evidence tells. */
  public static final String PROGRAM = "daumoi 0.1.0";

  /** Articles of the first transaction; each has twice as many as the one before. */
  private static final int FIRST_BATCH = 200;

  /**
   * Articles of one transaction at most, each given ten times the memory it takes: TDB2 copies
   * every page that a transaction touches, so that the larger the store, the more a commit costs.
   */
  private static final int BATCH =
      Math.clamp(Runtime.getRuntime().maxMemory() / 400_000, FIRST_BATCH, 100_000);

  private final Function<Article, Facts> extractor;
  private final Iris iris;
  private final Ledger ledger;

  /**
   * A pipeline into a store.
   *
   * @param base what all identifiers begin with
   */
  public Pipeline(Store store, String base) {
    this(store, base, new Extractor()::read);
  }

  Pipeline(Store store, String base, Function<Article, Facts> extractor) {
    this.extractor = extractor;
    this.iris = new Iris(base);
    this.ledger =
        new Ledger(store, new Knowledge(iris, new Resolver(Decisions.read(iris::identifier))));
  }

  /**
   * What became of the articles given.
   *
   * @param written new, or changed and so replaced
   * @param unchanged already there, word for word
   * @param skipped which could not be read
   * @param facts read from the written
   */
  public record Outcome(int written, int unchanged, int skipped, int facts) {
    static final Outcome NOTHING = new Outcome(0, 0, 0, 0);

    Outcome plus(Outcome other) {
      return new Outcome(
          written + other.written,
          unchanged + other.unchanged,
          skipped + other.skipped,
          facts + other.facts);
    }
  }

  /** What can be watched while articles go by. */
  public interface Listener {
    /** An article was read; it is stored with its batch. */
    default void read(Article article, Facts facts) {}

    /** A batch is stored for good. */
    default void stored(Outcome soFar) {}

    /** An article was left out; the run goes on. */
    default void skipped(Article article, RuntimeException why) {}
  }

  public Outcome ingest(Stream<Article> articles) {
    return ingest(articles, new Listener() {});
  }

  /** Takes articles in, batch by batch; an article that is there word for word changes nothing. */
  public Outcome ingest(Stream<Article> articles, Listener listener) {
    Outcome sum = Outcome.NOTHING;
    List<Article> batch = new ArrayList<>();
    int size = FIRST_BATCH;
    for (Article article : (Iterable<Article>) articles::iterator) {
      batch.add(article);
      if (batch.size() == size) {
        sum = sum.plus(ingest(batch, listener));
        listener.stored(sum);
        batch.clear();
        size = Math.min(BATCH, 2 * size);
      }
    }
    sum = sum.plus(ingest(batch, listener));
    listener.stored(sum);
    return sum;
  }

  private Outcome ingest(Collection<Article> batch, Listener listener) {
    List<ArticleGraph> graphs = new ArrayList<>();
    int unchanged = 0;
    int skipped = 0;
    int facts = 0;
    for (Article article : batch) {
      if (isKnown(article)) {
        unchanged++;
        continue;
      }
      try {
        Facts read = extractor.apply(article);
        graphs.add(ArticleGraph.of(read, iris, PROGRAM));
        facts += read.facts().size();
        listener.read(article, read);
      } catch (RuntimeException e) {
        skipped++;
        listener.skipped(article, e);
      }
    }
    if (!graphs.isEmpty()) {
      ledger.put(graphs);
    }
    return new Outcome(graphs.size(), unchanged, skipped, facts);
  }

  private boolean isKnown(Article article) {
    return ledger
        .digest(iris.article(article))
        .filter(ArticleGraph.digest(article, PROGRAM)::equals)
        .isPresent();
  }

  /** Takes the article of an address or IRI away, with what it alone supported. */
  public boolean delete(String name) {
    Optional<Node> article = ledger.article(name);
    article.ifPresent(node -> ledger.remove(List.of(node)));
    return article.isPresent();
  }

  /**
   * Keeps what a curator decided about two people, each by an identifier or by evidence that names
   * them: one person, or two. By evidence one sighting is meant, and so namesakes who share an
   * identifier can be told apart.
   */
  public void decide(String one, String other, boolean same, String who, String when, String why) {
    ledger.decide(new Curation(iris).decision(person(one), person(other), same, who, when, why));
  }

  private String person(String identifier) {
    return ledger
        .person(identifier)
        .orElseThrow(() -> new IllegalArgumentException("no person goes by " + identifier));
  }

  /** Takes a decision back, and tells whether there was one. */
  public boolean undo(String one, String other) {
    return ledger.undo(ledger.person(one).orElse(one), ledger.person(other).orElse(other));
  }

  /** All that curators decided in the store. */
  public List<Decision> decisions() {
    return ledger.decisions();
  }

  /** Makes all knowledge anew from the evidence; the lexicon or the decisions have changed. */
  public void rebuild() {
    ledger.rebuild(key -> {});
  }
}
