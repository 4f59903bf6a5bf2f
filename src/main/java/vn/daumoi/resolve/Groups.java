package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Sightings falling into groups: who was joined with whom, why, and who must stay apart. */
final class Groups {
  private final List<Sighting> sightings;
  private final Function<List<Sighting>, Profile> profiling;
  private final int[] parent;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, SortedSet<String>> reasons = new HashMap<>();
  private final Map<Integer, Profile> profiles = new HashMap<>();
  private final List<int[]> parted = new ArrayList<>();

  Groups(List<Sighting> sightings, Function<List<Sighting>, Profile> profiling) {
    this.sightings = sightings;
    this.profiling = profiling;
    this.parent = new int[sightings.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The first sighting stands for its group. */
  void join(int one, int other, String reason) {
    int a = root(one);
    int b = root(other);
    if (a != b) {
      int first = Math.min(a, b);
      int second = Math.max(a, b);
      parent[second] = first;
      merge(first, second);
      reasons.computeIfAbsent(first, i -> new TreeSet<>()).add(reason);
    }
  }

  private void merge(int first, int second) {
    SortedSet<String> more = reasons.remove(second);
    if (more != null) {
      reasons.computeIfAbsent(first, i -> new TreeSet<>()).addAll(more);
    }
    Profile a = profiles.remove(first);
    Profile b = profiles.remove(second);
    if (a != null && b != null) {
      profiles.put(first, new Profile(a, b));
    }
    List<Integer> moved = members.remove(second);
    List<Integer> all = members.computeIfAbsent(first, i -> new ArrayList<>(List.of(i)));
    all.addAll(moved == null ? List.of(second) : moved);
  }

  void part(int one, int other) {
    parted.add(new int[] {one, other});
  }

  boolean areOne(int one, int other) {
    return root(one) == root(other);
  }

  boolean areParted(int one, int other) {
    int a = root(one);
    int b = root(other);
    return parted.stream()
        .anyMatch(pair -> {
          int x = root(pair[0]);
          int y = root(pair[1]);
          return (x == a && y == b) || (x == b && y == a);
        });
  }

  Profile profile(int i) {
    int root = root(i);
    return profiles.computeIfAbsent(root, at -> profiling.apply(sightings(at)));
  }

  private List<Sighting> sightings(int root) {
    return members.getOrDefault(root, List.of(root)).stream().map(sightings::get).toList();
  }

  List<Integer> roots() {
    Set<Integer> roots = new HashSet<>();
    for (int i = 0; i < parent.length; i++) {
      roots.add(root(i));
    }
    return roots.stream().sorted().toList();
  }

  List<Cluster> clusters() {
    Map<Integer, Cluster> clusters = new TreeMap<>();
    for (int root : roots()) {
      clusters.put(root, new Cluster(sightings(root), reasons.getOrDefault(root, new TreeSet<>())));
    }
    return new ArrayList<>(clusters.values());
  }
}
