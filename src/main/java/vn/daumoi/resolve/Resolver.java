package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells who is who among the sightings of one name.
 *
 * <p>A name says little: two Nguyễn Văn Tùng in one day's news are normal. So sightings are put
 * together only by a link: one body they both served, or posts in the leadership of one province.
 * Sightings that share a body and the exact name are put together first, for their identifiers are
 * the same; then the best pair of groups is joined as long as one is judged the same, and never
 * against a judgement that they differ. All orders are fixed, so the result depends on the set of
 * sightings only. Weighed and left out: how common the name is, which helps recall but makes the
 * result depend on other names.
 */
public final class Resolver {
  private final Judge judge;

  public Resolver(Decisions decisions) {
    this.judge = new Judge(decisions);
  }

  /** The people behind the sightings of one name group. */
  public List<Cluster> resolve(Collection<Sighting> sightings) {
    List<Cluster> all = byBody(sightings);
    List<Cluster> seated = new ArrayList<>(all.stream().filter(Judge::isSeated).toList());
    while (joinBest(seated)) {
      seated.sort((a, b) -> a.sightings().getFirst().compareTo(b.sightings().getFirst()));
    }
    return attach(seated, all.stream().filter(cluster -> !Judge.isSeated(cluster)).toList());
  }

  /** Groups that share an anchor, and so an identifier. */
  private static List<Cluster> byBody(Collection<Sighting> sightings) {
    Map<String, Cluster> byAnchor = new TreeMap<>();
    for (Sighting sighting : new TreeSet<>(sightings)) {
      List<Sighting> members = new ArrayList<>(List.of(sighting));
      Set<String> reasons = new TreeSet<>();
      for (Anchor anchor : sighting.anchors()) {
        Cluster met = byAnchor.get(anchor.identity());
        if (met != null && !members.containsAll(met.sightings())) {
          members.addAll(met.sightings());
          reasons.addAll(met.reasons());
          reasons.add("cùng tên, cùng cơ quan: " + anchor.where());
        }
      }
      Cluster joined = new Cluster(members, new TreeSet<>(reasons));
      joined.anchors().forEach(anchor -> byAnchor.put(anchor.identity(), joined));
    }
    Set<Cluster> distinct = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    distinct.addAll(byAnchor.values());
    List<Cluster> clusters = new ArrayList<>(distinct);
    clusters.sort((a, b) -> a.sightings().getFirst().compareTo(b.sightings().getFirst()));
    return clusters;
  }

  private boolean joinBest(List<Cluster> clusters) {
    int one = -1;
    int other = -1;
    Optional<Judgement> best = Optional.empty();
    for (int i = 0; i < clusters.size(); i++) {
      for (int k = i + 1; k < clusters.size(); k++) {
        Judgement judgement = judge.of(clusters.get(i), clusters.get(k));
        if (judgement.verdict() == Judgement.Verdict.SAME
            && judgement.score() > best.map(Judgement::score).orElse(0.0)) {
          best = Optional.of(judgement);
          one = i;
          other = k;
        }
      }
    }
    if (best.isEmpty()) {
      return false;
    }
    Cluster b = clusters.remove(other);
    Cluster a = clusters.remove(one);
    clusters.add(join(a, b, best.get().reason()));
    return true;
  }

  private static Cluster join(Cluster a, Cluster b, String reason) {
    List<Sighting> members = new ArrayList<>(a.sightings());
    members.addAll(b.sightings());
    SortedSet<String> reasons = new TreeSet<>(a.reasons());
    reasons.addAll(b.reasons());
    reasons.add(reason);
    return new Cluster(members, reasons);
  }

  /** A sighting without a post joins the only one of its exact name in its article's place. */
  private static List<Cluster> attach(List<Cluster> seated, List<Cluster> unseated) {
    Map<Integer, List<Sighting>> guests = new TreeMap<>();
    List<Cluster> people = new ArrayList<>();
    for (Cluster cluster : unseated) {
      List<Integer> hosts = new ArrayList<>();
      for (int i = 0; i < seated.size(); i++) {
        if (Judge.isAtHome(cluster, seated.get(i))) {
          hosts.add(i);
        }
      }
      if (hosts.size() == 1) {
        guests
            .computeIfAbsent(hosts.getFirst(), i -> new ArrayList<>())
            .addAll(cluster.sightings());
      } else {
        people.add(cluster);
      }
    }
    for (int i = 0; i < seated.size(); i++) {
      Cluster host = seated.get(i);
      List<Sighting> arrived = guests.getOrDefault(i, List.of());
      people.add(
          arrived.isEmpty()
              ? host
              : join(
                  host,
                  new Cluster(arrived, new TreeSet<>()),
                  "người duy nhất tên này ở địa phương của bài"));
    }
    people.sort((a, b) -> a.anchors().getFirst().compareTo(b.anchors().getFirst()));
    return people;
  }
}
