package vn.daumoi.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sightings that share an identifier, added up: whoever they are, they are one. It never changes;
 * one more sighting makes another block of what this one adds up to, whatever its size.
 */
public final class Block implements Comparable<Block> {
  private final Sighting first;
  private final String mark;
  private final SortedSet<Anchor> anchors = new TreeSet<>();
  private final SortedSet<String> reasons = new TreeSet<>();
  private final SortedMap<String, Integer> names = new TreeMap<>();
  private final Profile profile;

  /**
   * What blocks and sightings add up to.
   *
   * @param mark what tells its identifiers from those of a namesake at the same body; mostly empty
   * @param profile of all of them
   */
  Block(Collection<Block> blocks, Collection<Sighting> sightings, String mark, Profile profile) {
    this.mark = mark;
    this.profile = profile;
    SortedSet<Sighting> firsts = new TreeSet<>(sightings);
    for (Block block : blocks) {
      firsts.add(block.first);
      anchors.addAll(block.anchors);
      reasons.addAll(block.reasons);
      block.names.forEach((name, times) -> names.merge(name, times, Integer::sum));
    }
    this.first = firsts.first();
    for (Sighting sighting : sightings) {
      names.merge(sighting.name(), 1, Integer::sum);
      for (Anchor anchor : sighting.anchors()) {
        Anchor own = marked(anchor);
        if (!anchors.add(own) && own.body()) {
          reasons.add("cùng tên, cùng cơ quan: " + anchor.where());
        }
      }
    }
    if (!profile.seated && anchors.size() > 1) {
      reasons.add("tên hiếm: hầu như không ai trùng tên");
    }
  }

  /** An anchor of one of its sightings, as it is told from a namesake's. */
  public Anchor marked(Anchor anchor) {
    return mark.isEmpty() || !anchor.body()
        ? anchor
        : new Anchor(anchor.name(), anchor.where() + " " + mark, true);
  }

  public SortedSet<Anchor> anchors() {
    return Collections.unmodifiableSortedSet(anchors);
  }

  /** Why its sightings were put together. */
  SortedSet<String> reasons() {
    return Collections.unmodifiableSortedSet(reasons);
  }

  /** How many sightings have each spelling. */
  SortedMap<String, Integer> names() {
    return Collections.unmodifiableSortedMap(names);
  }

  /** The same with more identifiers. */
  Block with(Collection<Anchor> more) {
    Block block = new Block(List.of(this), List.of(), mark, profile);
    block.anchors.addAll(more);
    return block;
  }

  /** The first of its sightings. */
  public Sighting first() {
    return first;
  }

  Profile profile() {
    return profile;
  }

  /** By their first sightings. */
  @Override
  public int compareTo(Block other) {
    return first.compareTo(other.first);
  }
}
