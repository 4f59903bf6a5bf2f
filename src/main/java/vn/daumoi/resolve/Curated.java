package vn.daumoi.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A name group under what curators decided about its people. A decision means a person by any of
 * their identifiers, or one sighting by the identifier of the name in that article; of two
 * sightings that are said to differ though they share an identifier, the later keeps it with its
 * article's.
 */
final class Curated {
  private final Resolver resolver;
  private final Decisions decisions;
  private final List<Decision> about;

  Curated(Resolver resolver, Decisions decisions, List<Decision> about) {
    this.resolver = resolver;
    this.decisions = decisions;
    this.about = about;
  }

  NameGroup group(Collection<Sighting> sightings) {
    Map<String, Block> bySighting = new HashMap<>();
    Map<Sighting, String> ids = new TreeMap<>();
    sightings.forEach(sighting -> ids.put(sighting, decisions.id(sighting.own())));
    Map<String, Block> byId = new HashMap<>();
    Set<Block> blocks = new TreeSet<>();
    for (Gathering.Heap heap : new Gathering(sightings, resolver::identities, Map.of()).heaps()) {
      String mark = "";
      for (List<Sighting> part : parts(heap.sightings(), ids)) {
        Block block = resolver.block(List.of(), part, mark);
        blocks.add(block);
        for (Sighting sighting : part) {
          bySighting.put(sighting.own().identity(), block);
          byId.put(ids.getOrDefault(sighting, ""), block);
        }
        block.anchors().forEach(anchor -> byId.putIfAbsent(decisions.id(anchor), block));
      }
    }
    List<Block> sorted = List.copyOf(blocks);
    Groups groups = new Groups(sorted);
    decide(groups, sorted, byId);
    return new NameGroup(sorted, bySighting, resolver.people(sorted, groups));
  }

  /** The sightings of a heap, parted where curators named two of them and said they differ. */
  private List<List<Sighting>> parts(List<Sighting> heap, Map<Sighting, String> ids) {
    List<Sighting> named =
        heap.stream()
            .filter(sighting ->
                about.stream()
                    .anyMatch(decision ->
                        decision.one().equals(ids.get(sighting))
                            || decision.other().equals(ids.get(sighting))))
            .toList();
    return named.size() < 2
        ? List.of(heap)
        : new Parting(
                heap,
                named,
                (one, other) -> isSaid(true, one, other),
                (one, other) -> isSaid(false, one, other))
            .parts();
  }

  private boolean isSaid(boolean same, Sighting one, Sighting other) {
    String first = decisions.id(one.own());
    String second = decisions.id(other.own());
    return about.stream()
        .anyMatch(decision -> decision.same() == same && decision.isAbout(first, second));
  }

  /** First who must stay apart, then who is one. */
  private void decide(Groups groups, List<Block> blocks, Map<String, Block> byId) {
    for (boolean same : new boolean[] {false, true}) {
      for (Decision decision : about) {
        Block one = byId.get(decision.one());
        Block other = byId.get(decision.other());
        if (decision.same() == same && one != null && other != null) {
          if (same) {
            groups.join(blocks.indexOf(one), blocks.indexOf(other), decision.reason());
          } else {
            groups.part(blocks.indexOf(one), blocks.indexOf(other));
          }
        }
      }
    }
  }
}
