package vn.daumoi.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.daumoi.graph.ArticleGraph;
import vn.daumoi.graph.Curation;
import vn.daumoi.graph.EvidenceReader;
import vn.daumoi.graph.Growth;
import vn.daumoi.graph.Knowledge;
import vn.daumoi.graph.People;
import vn.daumoi.graph.Vocabulary;
import vn.daumoi.resolve.Decision;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Stated;
import vn.daumoi.resolve.Told;

/**
 * Keeps the knowledge true to the evidence.
 *
 * <p>Articles come and go in batches, each batch one transaction. Only the keys that the facts gone
 * and the facts come are about can change; of these the triples before and after are computed and
 * the difference is applied, together with the articles' graphs. So a reader never sees one without
 * the other, deleting is the same as adding nothing, and one more article costs what its names'
 * groups cost, whatever the size of the store.
 */
public final class Ledger {
  private final Store store;
  private final Knowledge tables;
  private final Curation curation;
  private final Memory memory = new Memory();
  private volatile Knowledge knowledge;

  /**
   * A ledger of a store.
   *
   * @param knowledge as the tables have it; the store's own decisions are read with it
   */
  public Ledger(Store store, Knowledge knowledge) {
    this.store = store;
    this.tables = knowledge;
    this.curation = knowledge.curation();
    this.knowledge = store.read(quads -> knowledge.with(curation.read(quads)));
    if (store.read(DatasetGraph::isEmpty)) {
      store.write(quads -> {
        knowledge
            .given()
            .forEach(triple -> Store.add(quads, Quad.defaultGraphNodeGenerated, triple));
        return true;
      });
    }
  }

  /** The digest of an article as it was last read; empty where it is not in the store. */
  public Optional<String> digest(Node article) {
    return store.read(quads -> object(quads, article, Vocabulary.TEXT_DIGEST));
  }

  private static Optional<String> object(DatasetGraph quads, Node article, Node predicate) {
    Iterator<Quad> found = quads.find(article, article, predicate, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  /** The article of an IRI or of the address it was published at. */
  public Optional<Node> article(String name) {
    return store.read(quads -> {
      Node iri = NodeFactory.createURI(name);
      if (object(quads, iri, Vocabulary.TEXT_DIGEST).isPresent()) {
        return Optional.of(iri);
      }
      Iterator<Quad> found =
          quads.find(Node.ANY, Node.ANY, Vocabulary.URL, EvidenceReader.address(name));
      return found.hasNext() ? Optional.of(found.next().getGraph()) : Optional.empty();
    });
  }

  /** Writes articles; an article that is there already is replaced. */
  public void put(Collection<ArticleGraph> articles) {
    SortedMap<String, ArticleGraph> last = new TreeMap<>();
    articles.forEach(article -> last.put(article.name().getURI(), article));
    apply(last.values().stream().map(ArticleGraph::name).toList(), last.values());
  }

  /** Takes articles away, with all that stood on them alone. */
  public void remove(Collection<Node> articles) {
    apply(articles, List.of());
  }

  private synchronized void apply(Collection<Node> names, Collection<ArticleGraph> coming) {
    remembering(() ->
        store.write(quads -> {
          List<Told> gone = new ArrayList<>();
          names.forEach(name -> gone.addAll(EvidenceReader.article(quads, name)));
          List<Told> come = coming.stream().flatMap(article -> article.told().stream()).toList();
          Set<Key> shrinking = owners(gone);
          Change change = new Change();
          change.lose(known(knowledge, quads, shrinking));
          gone.forEach(told -> change.lose(knowledge.own(told)));
          grow(quads, come, shrinking, change);

          names.stream()
              .filter(name -> quads.contains(name, name, Vocabulary.TEXT_DIGEST, Node.ANY))
              .forEach(quads::removeGraph);
          gone.forEach(memory::give);
          for (ArticleGraph article : coming) {
            article.triples().forEach(triple -> Store.add(quads, article.name(), triple));
          }
          come.forEach(memory::take);
          change.gain(known(knowledge, quads, shrinking));
          come.forEach(told -> change.gain(knowledge.own(told)));
          change.apply(quads);
          return true;
        }));
  }

  private Set<Key> owners(Collection<Told> facts) {
    Set<Key> owners = new HashSet<>();
    facts.forEach(told -> told.keys().forEach(key -> owners.add(owner(key))));
    return owners;
  }

  private Key owner(Key key) {
    return knowledge.sources(key).first();
  }

  /** What facts add to keys that lose none, by what is remembered of those. */
  private void grow(DatasetGraph quads, List<Told> come, Set<Key> but, Change change) {
    Map<Key, List<Stated>> more = new HashMap<>();
    for (Told told : come) {
      for (Key key : told.keys()) {
        Key owner = owner(key);
        if (!but.contains(owner)) {
          more.computeIfAbsent(owner, k -> new ArrayList<>()).add(told.stated());
        }
      }
    }
    more.forEach((owner, stated) -> {
      if (owner.scope() != Key.Scope.WHOLE) {
        if (memory.isNew(quads, owner)) {
          change.gain(knowledge.mentioned(owner));
        }
      } else if (owner.kind() == Key.Kind.PERSON) {
        people(quads, owner, stated, change);
      } else {
        whole(quads, owner, stated, change);
      }
    });
  }

  private void people(DatasetGraph quads, Key owner, List<Stated> come, Change change) {
    People before =
        memory
            .people(owner)
            .orElseGet(() -> knowledge.people(owner, facts(knowledge, quads, owner)));
    Optional<Growth> growth = knowledge.growth(owner, before, come);
    if (growth.isPresent()) {
      change.lose(growth.get().gone());
      change.gain(growth.get().come());
      memory.keep(owner, growth.get().people());
    } else {
      whole(quads, owner, come, change);
    }
  }

  private void whole(DatasetGraph quads, Key owner, List<Stated> come, Change change) {
    Set<Stated> facts = new TreeSet<>(facts(knowledge, quads, owner));
    change.lose(knowledge.of(owner, facts));
    facts.addAll(come);
    change.gain(knowledge.of(owner, facts));
    memory.lose(owner);
  }

  /** What fails is undone in the store, and so must be forgotten. */
  private <T> T remembering(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      memory.forget();
      throw e;
    }
  }

  /** Triples that hold no longer and triples that hold now; what is among both stays. */
  private static final class Change {
    private final Set<Triple> before = new HashSet<>();
    private final Set<Triple> after = new HashSet<>();

    void lose(Set<Triple> triples) {
      before.addAll(triples);
    }

    void gain(Set<Triple> triples) {
      after.addAll(triples);
    }

    void apply(DatasetGraph quads) {
      for (Triple triple : before) {
        if (!after.contains(triple)) {
          Store.delete(quads, Quad.defaultGraphNodeGenerated, triple);
        }
      }
      for (Triple triple : after) {
        if (!before.contains(triple)) {
          Store.add(quads, Quad.defaultGraphNodeGenerated, triple);
        }
      }
    }
  }

  /** What keys own, each with the facts of all that are read together with it. */
  private Set<Triple> known(Knowledge view, DatasetGraph quads, Set<Key> keys) {
    Set<Key> owners = new TreeSet<>();
    keys.forEach(key -> owners.add(view.sources(key).first()));
    Set<Triple> triples = new HashSet<>();
    for (Key owner : owners) {
      if (owner.scope() == Key.Scope.WHOLE) {
        triples.addAll(view.of(owner, facts(view, quads, owner)));
      } else if (EvidenceReader.isMentioned(quads, owner)) {
        triples.addAll(view.mentioned(owner));
      }
    }
    return triples;
  }

  private Collection<Stated> facts(Knowledge view, DatasetGraph quads, Key owner) {
    Set<Key> sources = view.sources(owner);
    if (sources.size() == 1) {
      return memory.about(quads, owner);
    }
    Set<Stated> facts = new TreeSet<>();
    sources.forEach(key -> facts.addAll(memory.about(quads, key)));
    return facts;
  }

  /** Keeps what a curator decided; of two decisions about one pair the last counts. */
  public void decide(Decision decision) {
    decided(decision.one(), decision.other(), curation.triples(decision));
  }

  /** Takes a decision back; people are as they were without it. */
  public boolean undo(String one, String other) {
    boolean decided =
        store.read(quads ->
            quads.contains(curation.graph(), curation.node(one, other), Vocabulary.TYPE, Node.ANY));
    if (decided) {
      decided(one, other, Set.of());
    }
    return decided;
  }

  private synchronized void decided(String one, String other, Set<Triple> triples) {
    knowledge =
        store.write(quads -> {
          Node node = curation.node(one, other);
          List<Decision> all = new ArrayList<>(curation.read(quads));
          quads.deleteAny(curation.graph(), node, Node.ANY, Node.ANY);
          triples.forEach(triple -> Store.add(quads, curation.graph(), triple));
          Knowledge now = tables.with(curation.read(quads));
          all.addAll(curation.read(quads));
          Set<Key> keys = new TreeSet<>();
          for (Decision decision : all) {
            if (curation.node(decision.one(), decision.other()).equals(node)) {
              for (Knowledge view : List.of(knowledge, now)) {
                keys.addAll(view.sources(decision.oneGroup()));
                keys.addAll(view.sources(decision.otherGroup()));
              }
            }
          }
          Change change = new Change();
          change.lose(known(knowledge, quads, keys));
          change.gain(known(now, quads, keys));
          change.apply(quads);
          memory.forget();
          return now;
        });
  }

  /**
   * The identifier by which a decision can mean a person, or the one sighting that evidence tells
   * of; empty where nobody goes by what is given.
   */
  public Optional<String> person(String identifier) {
    return store.read(quads -> {
      String person = curation.sighting(quads, identifier);
      return Optional.of(person)
          .filter(iri -> !iri.equals(identifier) || Curation.isKnown(quads, iri));
    });
  }

  /** All that curators decided in this store. */
  public List<Decision> decisions() {
    return store.read(curation::read);
  }

  /**
   * Makes all knowledge anew from the evidence alone.
   *
   * @param progress told each key done
   */
  public synchronized void rebuild(Consumer<Key> progress) {
    memory.forget();
    knowledge = store.read(quads -> tables.with(curation.read(quads)));
    store.write(quads -> {
      quads.deleteAny(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY);
      knowledge.given().forEach(triple -> Store.add(quads, Quad.defaultGraphNodeGenerated, triple));
      for (Key key : EvidenceReader.keys(quads)) {
        known(knowledge, quads, Set.of(key))
            .forEach(triple -> Store.add(quads, Quad.defaultGraphNodeGenerated, triple));
        progress.accept(key);
      }
      for (Node article : EvidenceReader.articles(quads)) {
        for (Told told : EvidenceReader.article(quads, article)) {
          knowledge.own(told).forEach(t -> Store.add(quads, Quad.defaultGraphNodeGenerated, t));
        }
      }
      return true;
    });
  }
}
