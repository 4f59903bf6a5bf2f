package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells who is who among the sightings of one name.
 *
 * <p>Sightings that share an identifier (the exact name at one body) are put together first, then
 * what curators decided; then the pairs of groups that {@link Judge} calls one, the surest first,
 * and never against a judgement or a decision that they differ. Last, a sighting without a post
 * goes to the only one of its name in its article's place. Only pairs that share a place, a height
 * or a companion are looked at, so a name borne by thousands stays cheap. All orders are fixed, so
 * the result depends on the set of sightings only.
 */
public final class Resolver {
  /** Of more groups in one bucket only neighbours are compared. */
  private static final int CROWD = 64;

  private final Decisions decisions;
  private final Judge judge = new Judge();
  private final Territories territories = new Territories();
  private final Standing.Standings standings = new Standing.Standings();

  public Resolver(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The same rules under other decisions. */
  public Resolver with(Decisions others) {
    return new Resolver(others);
  }

  public Decisions decisions() {
    return decisions;
  }

  /** Whether two sightings alone are one person. */
  public Judgement judge(Sighting a, Sighting b) {
    for (Anchor anchor : a.anchors()) {
      if (anchor.body()
          && b.anchors().stream().anyMatch(x -> x.identity().equals(anchor.identity()))) {
        return Judgement.same(0.97, sameBody(anchor));
      }
    }
    return judge.of(profile(List.of(a)), profile(List.of(b)));
  }

  private Profile profile(List<Sighting> sightings) {
    return new Profile(sightings, territories, standings);
  }

  private static String sameBody(Anchor anchor) {
    return "cùng tên, cùng cơ quan: " + anchor.where();
  }

  /** The people behind the sightings of one name group, or of groups that a decision joins. */
  public List<Cluster> resolve(Collection<Sighting> sightings) {
    List<Sighting> sorted = List.copyOf(new TreeSet<>(sightings));
    if (sorted.isEmpty()) {
      return List.of();
    }
    Groups groups = new Groups(sorted, this::profile);
    byBody(sorted, groups);
    decided(sorted, groups);
    unique(groups);
    judged(groups);
    attach(groups);
    List<Cluster> people = groups.clusters();
    people.sort(Comparator.comparing(cluster -> cluster.anchors().getFirst()));
    return people;
  }

  private static void byBody(List<Sighting> sightings, Groups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < sightings.size(); i++) {
      for (Anchor anchor : sightings.get(i).anchors()) {
        Integer met = first.putIfAbsent(anchor.identity(), i);
        if (met != null) {
          groups.join(met, i, sameBody(anchor));
        }
      }
    }
  }

  private void decided(List<Sighting> sightings, Groups groups) {
    Map<String, Integer> byId = new HashMap<>();
    Set<Key> names = new TreeSet<>();
    for (int i = 0; i < sightings.size(); i++) {
      names.add(Key.person(sightings.get(i).name()));
      for (Anchor anchor : sightings.get(i).anchors()) {
        byId.putIfAbsent(decisions.id(anchor), i);
      }
    }
    List<Decision> about = new ArrayList<>();
    names.forEach(name ->
        decisions.about(name).stream()
            .filter(decision -> !about.contains(decision))
            .forEach(about::add));
    for (boolean same : new boolean[] {false, true}) {
      for (Decision decision : about) {
        Integer one = byId.get(decision.one());
        Integer other = byId.get(decision.other());
        if (decision.same() == same && one != null && other != null) {
          if (same) {
            groups.join(one, other, decision.reason());
          } else {
            groups.part(one, other);
          }
        }
      }
    }
  }

  /** Sightings without a post of a name that hardly anyone shares. */
  private void unique(Groups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int root : groups.roots()) {
      Profile profile = groups.profile(root);
      String spelling = profile.spellings.iterator().next();
      if (!profile.seated && judge.isUnique(spelling)) {
        Integer met = first.putIfAbsent(spelling, root);
        if (met != null && !groups.areParted(met, root)) {
          groups.join(met, root, "tên hiếm: hầu như không ai trùng tên");
        }
      }
    }
  }

  private record Pair(int one, int other, Judgement judgement) {}

  private void judged(Groups groups) {
    Set<Long> seen = new TreeSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> bucket : buckets(groups).values()) {
      for (int i = 0; i < bucket.size(); i++) {
        int end = bucket.size() > CROWD ? Math.min(bucket.size(), i + 2) : bucket.size();
        for (int k = i + 1; k < end; k++) {
          int one = bucket.get(i);
          int other = bucket.get(k);
          if (seen.add(((long) one << 32) | other)) {
            Judgement judgement = judge.of(groups.profile(one), groups.profile(other));
            if (judgement.verdict() == Judgement.Verdict.SAME) {
              pairs.add(new Pair(one, other, judgement));
            }
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.judgement().score())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    for (Pair pair : pairs) {
      if (mayJoin(groups, pair.one(), pair.other())) {
        groups.join(pair.one(), pair.other(), pair.judgement().reason());
      }
    }
  }

  private boolean mayJoin(Groups groups, int one, int other) {
    return !groups.areOne(one, other)
        && !groups.areParted(one, other)
        && judge.of(groups.profile(one), groups.profile(other)).verdict()
            != Judgement.Verdict.DIFFERENT;
  }

  /** Groups that share a place, a height or a companion, in order. */
  private SortedMap<String, List<Integer>> buckets(Groups groups) {
    SortedMap<String, List<Integer>> buckets = new TreeMap<>();
    for (int root : groups.roots()) {
      Profile profile = groups.profile(root);
      Set<String> keys = new TreeSet<>();
      profile.provinces.forEach(province -> keys.add("place " + province));
      profile.company.keySet().forEach(name -> keys.add("with " + name));
      profile.seats.forEach(seat -> keys.add("seat " + seat));
      if (profile.circle.compareTo(Standing.Circle.SENIOR) <= 0) {
        keys.add("senior");
      }
      if (profile.spellings.stream().anyMatch(judge::isUnique)) {
        keys.add("unique");
      }
      keys.forEach(key -> buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(root));
    }
    return buckets;
  }

  /** A sighting without a post joins the only one of its exact name in its article's place. */
  private static void attach(Groups groups) {
    List<Integer> roots = groups.roots();
    List<Integer> hosts = roots.stream().filter(root -> groups.profile(root).seated).toList();
    Map<Integer, Integer> home = new TreeMap<>();
    for (int guest : roots) {
      if (!groups.profile(guest).seated) {
        List<Integer> open =
            hosts.stream()
                .filter(host -> Judge.isAtHome(groups.profile(guest), groups.profile(host)))
                .toList();
        if (open.size() == 1 && !groups.areParted(guest, open.getFirst())) {
          home.put(guest, open.getFirst());
        }
      }
    }
    home.forEach(
        (guest, host) -> groups.join(host, guest, "người duy nhất tên này ở địa phương của bài"));
  }
}
