package vn.daumoi.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.daumoi.graph.EvidenceReader;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Stated;

/**
 * The facts of the keys lately read, so that a name that every article has is not read anew with
 * each. It follows what the ledger takes and gives; whatever else changes evidence must be followed
 * by a rebuild, which forgets.
 */
final class Memory {
  private static final int MOST_FACTS = 1_000_000;

  private final LinkedHashMap<Key, SortedMap<String, Stated>> byKey =
      new LinkedHashMap<>(64, 0.75f, true);
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

  void take(Stated stated) {
    for (Key key : Key.of(stated)) {
      SortedMap<String, Stated> known = byKey.get(key);
      if (known != null && known.put(stated.evidence(), stated) == null) {
        facts++;
      }
    }
  }

  void give(Stated stated) {
    for (Key key : Key.of(stated)) {
      SortedMap<String, Stated> known = byKey.get(key);
      if (known != null && known.remove(stated.evidence()) != null) {
        facts--;
      }
    }
  }

  void forget() {
    byKey.clear();
    facts = 0;
  }
}
