package vn.daumoi.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.daumoi.graph.EvidenceReader;
import vn.daumoi.graph.People;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Stated;
import vn.daumoi.resolve.Told;

/**
 * What was lately read or computed of keys, so that a name that every article has is not read anew
 * with each. It follows what the ledger takes and gives; whatever else changes evidence must be
 * followed by a rebuild, which forgets.
 */
final class Memory {
  private static final int MOST_FACTS = 200_000;
  private static final int MOST_PEOPLE = 100_000;
  private static final int MOST_MENTIONED = 500_000;

  private final LinkedHashMap<Key, SortedMap<String, Stated>> byKey =
      new LinkedHashMap<>(64, 0.75f, true);
  private final LinkedHashMap<Key, People> people = new LinkedHashMap<>(64, 0.75f, true);
  private final SequencedSet<Key> mentioned = new LinkedHashSet<>();
  private int facts;

  /** The facts about a key, by their evidence. */
  Collection<Stated> about(DatasetGraph quads, Key key) {
    SortedMap<String, Stated> known = byKey.get(key);
    if (known == null) {
      known = new TreeMap<>();
      for (Stated stated : EvidenceReader.about(quads, key)) {
        known.put(stated.evidence(), stated);
      }
      byKey.put(key, known);
      facts += known.size();
      shrink();
    }
    return List.copyOf(known.values());
  }

  private void shrink() {
    Iterator<Map.Entry<Key, SortedMap<String, Stated>>> eldest = byKey.entrySet().iterator();
    while (facts > MOST_FACTS && byKey.size() > 1) {
      facts -= eldest.next().getValue().size();
      eldest.remove();
    }
  }

  /** Whether no article mentions a key; afterwards one does. */
  boolean isNew(DatasetGraph quads, Key key) {
    if (!mentioned.add(key)) {
      return false;
    }
    if (mentioned.size() > MOST_MENTIONED) {
      mentioned.removeFirst();
    }
    return !EvidenceReader.isMentioned(quads, key);
  }

  /** The people of a name as all facts tell of them, where that is remembered. */
  Optional<People> people(Key name) {
    return Optional.ofNullable(people.get(name));
  }

  void keep(Key name, People known) {
    people.put(name, known);
    if (people.size() > MOST_PEOPLE) {
      people.pollFirstEntry();
    }
  }

  void lose(Key name) {
    people.remove(name);
  }

  void take(Told told) {
    for (Key key : told.keys()) {
      SortedMap<String, Stated> known = byKey.get(key);
      if (known != null && known.put(told.stated().evidence(), told.stated()) == null) {
        facts++;
      }
    }
  }

  void give(Told told) {
    for (Key key : told.keys()) {
      mentioned.remove(key);
      people.remove(key);
      SortedMap<String, Stated> known = byKey.get(key);
      if (known != null && known.remove(told.stated().evidence()) != null) {
        facts--;
      }
    }
  }

  void forget() {
    byKey.clear();
    people.clear();
    mentioned.clear();
    facts = 0;
  }
}
