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
 * their identifiers, or one sighting by the identifier of the name in that article. Where two
 * sightings are said to differ though they share an identifier, the first keeps it, and the other
 * gets one made from it and from its article.
 */
final class Curated {
  private final Resolver resolver;
  private final Decisions decisions;
  private final List<Decision> about;
  private final Map<Sighting, String> ids = new TreeMap<>();
  private final Map<String, Block> bySighting = new HashMap<>();
  private final Map<String, Block> byId = new HashMap<>();

  Curated(Resolver resolver, Decisions decisions, List<Decision> about) {
    this.resolver = resolver;
    this.decisions = decisions;
    this.about = about;
  }

  NameGroup group(Collection<Sighting> sightings) {
    sightings.forEach(sighting -> ids.put(sighting, decisions.id(sighting.own())));
    Set<Block> blocks = new TreeSet<>();
    for (Gathering.Heap heap : new Gathering(sightings, resolver::identities, Map.of()).heaps()) {
      List<Sighting> named = heap.sightings().stream().filter(this::isNamed).toList();
      String mark = "";
      for (List<Sighting> part : new Parting(heap.sightings(), named, this::isSaid).parts()) {
        blocks.add(block(part, mark.isEmpty() ? "" : part.getFirst().article()));
        mark = "another";
      }
    }
    List<Block> sorted = List.copyOf(blocks);
    Groups groups = new Groups(sorted);
    decide(groups, sorted);
    return new NameGroup(sorted, bySighting, resolver.people(sorted, groups));
  }

  private Block block(List<Sighting> part, String mark) {
    List<Anchor> named = part.stream().filter(this::isNamed).map(Sighting::own).toList();
    Block block = resolver.block(List.of(), part, mark).with(named);
    for (Sighting sighting : part) {
      bySighting.put(sighting.own().identity(), block);
    }
    block.anchors().forEach(anchor -> byId.put(decisions.id(anchor), block));
    return block;
  }

  private boolean isNamed(Sighting sighting) {
    String id = ids.getOrDefault(sighting, "");
    return about.stream()
        .anyMatch(decision -> decision.one().equals(id) || decision.other().equals(id));
  }

  private boolean isSaid(boolean same, Sighting one, Sighting other) {
    String first = ids.getOrDefault(one, "");
    String second = ids.getOrDefault(other, "");
    return about.stream()
        .anyMatch(decision -> decision.same() == same && decision.isAbout(first, second));
  }

  /** First who must stay apart, then who is one. */
  private void decide(Groups groups, List<Block> blocks) {
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
