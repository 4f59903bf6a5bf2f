package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells who is who among the sightings of one name.
 *
 * <p>Sightings that share an identifier (the exact name at one body), or a name that hardly anyone
 * bears and no post, make one block; what curators decided parts and joins blocks; then the pairs
 * of groups that {@link Judge} calls one are joined, the surest first, and never against a
 * judgement or a decision that they differ. Last, a sighting without a post goes to the only one of
 * its name in its article's place. Only pairs that share a place, a height or a companion are
 * looked at, so a name borne by thousands stays cheap. All orders are fixed, so the result depends
 * on the set of sightings only; and as a block adds up its sightings, one more sighting costs what
 * there are of blocks.
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
      if (anchor.body() && b.anchors().contains(anchor)) {
        return Judgement.same(0.97, "cùng tên, cùng cơ quan: " + anchor.where());
      }
    }
    return judge.of(profile(List.of(a)), profile(List.of(b)));
  }

  private Profile profile(Collection<Sighting> sightings) {
    return new Profile(sightings, territories, standings);
  }

  /** The sightings of one name group, or of groups that a decision joins. */
  public NameGroup group(Collection<Sighting> sightings) {
    Set<Sighting> sorted = new TreeSet<>(sightings);
    List<Decision> about = about(sorted);
    return about.isEmpty()
        ? grown(NameGroup.empty(), sorted)
        : new Curated(this, decisions, about).group(sorted);
  }

  /** A group with more sightings; empty where decisions want all of them to be seen anew. */
  public Optional<NameGroup> more(NameGroup group, Collection<Sighting> sightings) {
    Set<Sighting> sorted = new TreeSet<>(sightings);
    return about(sorted).isEmpty() ? Optional.of(grown(group, sorted)) : Optional.empty();
  }

  private List<Decision> about(Collection<Sighting> sightings) {
    return sightings.stream()
        .map(sighting -> Key.person(sighting.name()))
        .distinct()
        .sorted()
        .flatMap(name -> decisions.about(name).stream())
        .distinct()
        .toList();
  }

  private NameGroup grown(NameGroup group, Collection<Sighting> coming) {
    List<Gathering.Heap> heaps =
        new Gathering(coming, this::identities, group.byIdentity()).heaps();
    Map<String, Block> byIdentity = new HashMap<>(group.byIdentity());
    Set<Block> blocks = new TreeSet<>(group.blocks());
    for (Gathering.Heap heap : heaps) {
      Block block = block(heap.blocks(), heap.sightings(), "");
      heap.blocks().forEach(blocks::remove);
      blocks.add(block);
      heap.blocks()
          .forEach(old -> old.anchors().forEach(a -> byIdentity.replace(a.identity(), block)));
      heap.sightings()
          .forEach(sighting -> identities(sighting).forEach(id -> byIdentity.put(id, block)));
    }
    List<Block> sorted = List.copyOf(blocks);
    return new NameGroup(sorted, byIdentity, people(sorted, new Groups(sorted)));
  }

  /** What makes a sighting one with another, whatever else is known of them. */
  Set<String> identities(Sighting sighting) {
    return sighting.seats().isEmpty() && judge.isUnique(Names.spelling(sighting.name()))
        ? Set.of(sighting.spelling())
        : sighting.anchors().stream().map(Anchor::identity).collect(Collectors.toSet());
  }

  Block block(Collection<Block> blocks, Collection<Sighting> sightings, String mark) {
    List<Profile> profiles = new ArrayList<>(blocks.stream().map(Block::profile).toList());
    profiles.add(profile(sightings));
    Profile sum = profiles.size() == 1 ? profiles.getFirst() : new Profile(profiles);
    return new Block(blocks, sightings, mark, sum);
  }

  /** Who the blocks are, given those that are joined and parted already. */
  List<Cluster> people(List<Block> blocks, Groups groups) {
    if (blocks.size() > 1) {
      judged(groups);
      attach(groups);
    }
    return groups.clusters().stream().sorted(Comparator.comparing(Cluster::anchor)).toList();
  }

  private record Pair(int one, int other, Judgement judgement) {}

  private void judged(Groups groups) {
    Set<Long> seen = new HashSet<>();
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
      profile.bodies.forEach(body -> keys.add("body " + body));
      profile.firms.forEach(name -> keys.add("firm " + name));
      profile.places.forEach(place -> keys.add("told " + place));
      profile.letters.forEach(letters -> keys.add("letters " + letters));
      profile.openings.keySet().forEach(words -> keys.add("begins " + words));
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
    Map<String, List<Integer>> hosts = new HashMap<>();
    List<Integer> guests = new ArrayList<>();
    for (int root : groups.roots()) {
      Profile profile = groups.profile(root);
      if (!profile.seated) {
        guests.add(root);
      }
      for (String province : profile.seated ? profile.provinces : Set.<String>of()) {
        hosts.computeIfAbsent(province, p -> new ArrayList<>()).add(root);
      }
    }
    Map<Integer, Integer> home = new TreeMap<>();
    for (int guest : guests) {
      Profile profile = groups.profile(guest);
      List<Integer> open =
          profile.places.stream()
              .limit(1)
              .flatMap(place -> hosts.getOrDefault(place, List.of()).stream())
              .filter(host -> Judge.isAtHome(profile, groups.profile(host)))
              .toList();
      if (open.size() == 1 && !groups.areParted(guest, open.getFirst())) {
        home.put(guest, open.getFirst());
      }
    }
    home.forEach(
        (guest, host) -> groups.join(host, guest, "người duy nhất tên này ở địa phương của bài"));
  }
}
