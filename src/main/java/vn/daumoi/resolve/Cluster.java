package vn.daumoi.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Sightings judged to be one person.
 *
 * @param sightings the sightings, in order
 * @param reasons why they were put together, in order
 */
public record Cluster(List<Sighting> sightings, SortedSet<String> reasons) {
  public Cluster {
    sightings = sightings.stream().sorted().toList();
    reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
  }

  /** All its identifiers' anchors; the first is the canonical one. */
  public SortedSet<Anchor> anchors() {
    SortedSet<Anchor> anchors = new TreeSet<>();
    sightings.forEach(sighting -> anchors.addAll(sighting.anchors()));
    return anchors;
  }

  /** The spelling most articles use; of equals the first. */
  public String name() {
    Map<String, Integer> count = new TreeMap<>();
    sightings.forEach(sighting -> count.merge(sighting.name(), 1, Integer::sum));
    Comparator<Map.Entry<String, Integer>> often = Map.Entry.comparingByValue();
    return count.entrySet().stream()
        .reduce(
            BinaryOperator.maxBy(
                often.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))))
        .orElseThrow()
        .getKey();
  }

  /** Every spelling met. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    sightings.forEach(sighting -> names.add(sighting.name()));
    return names;
  }
}
