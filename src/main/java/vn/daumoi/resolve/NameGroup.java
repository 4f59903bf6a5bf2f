package vn.daumoi.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sightings of a name, as the blocks they make and the people these are. A block stands for any
 * number of sightings, so that telling people apart costs what there are of people, not of
 * articles.
 */
public final class NameGroup {
  private final List<Block> blocks;
  private final Map<String, Block> byIdentity;
  private final List<Cluster> people;
  private final Map<Block, Cluster> owners;

  /**
   * A group of blocks.
   *
   * @param byIdentity the block of each identity; of each sighting where curators decided
   */
  NameGroup(List<Block> blocks, Map<String, Block> byIdentity, List<Cluster> people) {
    this.blocks = List.copyOf(blocks);
    this.byIdentity = Collections.unmodifiableMap(new HashMap<>(byIdentity));
    this.people = List.copyOf(people);
    this.owners =
        people.stream()
            .flatMap(cluster -> cluster.blocks().stream().map(block -> Map.entry(block, cluster)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static NameGroup empty() {
    return new NameGroup(List.of(), Map.of(), List.of());
  }

  List<Block> blocks() {
    return blocks;
  }

  Map<String, Block> byIdentity() {
    return byIdentity;
  }

  /** The people, by their canonical anchors. */
  public List<Cluster> people() {
    return people;
  }

  /** Whose block a block is; it must be one of this group. */
  public Cluster person(Block block) {
    return Objects.requireNonNull(owners.get(block), "a block of another group");
  }

  /** The block in which a sighting was put. */
  public Block block(Sighting sighting) {
    Block own = byIdentity.get(sighting.own().identity());
    if (own != null) {
      return own;
    }
    return Stream.concat(
            sighting.anchors().stream().map(Anchor::identity), Stream.of(sighting.spelling()))
        .flatMap(identity -> Optional.ofNullable(byIdentity.get(identity)).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown: " + sighting));
  }
}
