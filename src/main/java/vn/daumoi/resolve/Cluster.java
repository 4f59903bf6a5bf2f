package vn.daumoi.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Blocks of sightings judged to be one person.
 *
 * @param blocks the blocks, in order
 * @param reasons why they were put together, in order
 */
public record Cluster(List<Block> blocks, SortedSet<String> reasons) {
  public Cluster {
    blocks = blocks.stream().sorted().toList();
    reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
  }

  /** All its identifiers' anchors; the first is the canonical one. */
  public SortedSet<Anchor> anchors() {
    SortedSet<Anchor> anchors = new TreeSet<>();
    blocks.forEach(block -> anchors.addAll(block.anchors()));
    return anchors;
  }

  /** The anchor that its canonical identifier is made from. */
  public Anchor anchor() {
    return blocks.stream()
        .map(block -> block.anchors().first())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private SortedMap<String, Integer> spellings() {
    SortedMap<String, Integer> count = new TreeMap<>();
    for (Block block : blocks) {
      block.names().forEach((name, times) -> count.merge(name, times, Integer::sum));
    }
    return count;
  }

  /** The spelling most articles use; of equals the first. */
  public String name() {
    Comparator<Map.Entry<String, Integer>> often = Map.Entry.comparingByValue();
    return spellings().entrySet().stream()
        .reduce(
            BinaryOperator.maxBy(
                often.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))))
        .orElseThrow()
        .getKey();
  }

  /** Every spelling met. */
  public SortedSet<String> names() {
    return new TreeSet<>(spellings().keySet());
  }
}
