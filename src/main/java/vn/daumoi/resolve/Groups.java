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

/** Blocks falling into groups: who was joined with whom, why, and who must stay apart. */
final class Groups {
  private final List<Block> blocks;
  private final int[] parent;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, SortedSet<String>> reasons = new HashMap<>();
  private final Map<Integer, Profile> profiles = new HashMap<>();
  private final List<int[]> parted = new ArrayList<>();

  Groups(List<Block> blocks) {
    this.blocks = blocks;
    this.parent = new int[blocks.size()];
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

  /** The first block stands for its group. */
  void join(int one, int other, String reason) {
    int a = root(one);
    int b = root(other);
    if (a != b) {
      int first = Math.min(a, b);
      int second = Math.max(a, b);
      profiles.put(first, new Profile(List.of(profile(first), profile(second))));
      profiles.remove(second);
      parent[second] = first;
      SortedSet<String> more = reasons.remove(second);
      SortedSet<String> all = reasons.computeIfAbsent(first, i -> new TreeSet<>());
      all.addAll(more == null ? Set.of() : more);
      all.add(reason);
      List<Integer> moved = members.remove(second);
      members
          .computeIfAbsent(first, i -> new ArrayList<>(List.of(i)))
          .addAll(moved == null ? List.of(second) : moved);
    }
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
    Profile joined = profiles.get(root);
    return joined == null ? blocks.get(root).profile() : joined;
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
      List<Block> own =
          members.getOrDefault(root, List.of(root)).stream().map(blocks::get).toList();
      SortedSet<String> why = new TreeSet<>(reasons.getOrDefault(root, new TreeSet<>()));
      own.forEach(block -> why.addAll(block.reasons()));
      clusters.put(root, new Cluster(own, why));
    }
    return new ArrayList<>(clusters.values());
  }
}
