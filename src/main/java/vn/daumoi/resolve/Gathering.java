package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * New sightings and the blocks they belong to, by what identifies them: a sighting at two bodies
 * makes one heap of two blocks.
 */
final class Gathering {
  private final List<Sighting> coming;
  private final List<Block> met = new ArrayList<>();
  private final Map<Block, Integer> numbers = new IdentityHashMap<>();
  private final List<Integer> parent = new ArrayList<>();

  /** Blocks and new sightings that are one. */
  record Heap(List<Block> blocks, List<Sighting> sightings) {
    Heap() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Gathering(
      Collection<Sighting> coming,
      Function<Sighting, Collection<String>> identities,
      Map<String, Block> known) {
    this.coming = List.copyOf(coming);
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < this.coming.size(); i++) {
      parent.add(i);
    }
    for (int i = 0; i < this.coming.size(); i++) {
      for (String identity : identities.apply(this.coming.get(i))) {
        Integer before = first.get(identity);
        if (before == null && known.containsKey(identity)) {
          before = number(known.get(identity));
        }
        if (before != null) {
          join(before, i);
        }
        first.putIfAbsent(identity, i);
      }
    }
  }

  private int number(Block block) {
    return numbers.computeIfAbsent(
        block,
        b -> {
          met.add(b);
          parent.add(parent.size());
          return parent.size() - 1;
        });
  }

  private int root(int i) {
    int at = i;
    while (parent.get(at) != at) {
      at = parent.get(at);
    }
    return at;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent.set(Math.max(a, b), Math.min(a, b));
  }

  /** The heaps, those of the first sightings first. */
  List<Heap> heaps() {
    Map<Integer, Heap> heaps = new TreeMap<>();
    for (int i = 0; i < parent.size(); i++) {
      Heap heap = heaps.computeIfAbsent(root(i), r -> new Heap());
      if (i < coming.size()) {
        heap.sightings().add(coming.get(i));
      } else {
        heap.blocks().add(met.get(i - coming.size()));
      }
    }
    return List.copyOf(heaps.values());
  }
}
