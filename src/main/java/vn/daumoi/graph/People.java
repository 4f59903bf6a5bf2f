package vn.daumoi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Post;
import vn.daumoi.resolve.Anchor;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.NameGroup;
import vn.daumoi.resolve.Names;
import vn.daumoi.resolve.Stated;

/**
 * The people of one name as facts add them up: who is who, and the times in posts of each anchor.
 * It never changes, and holds no facts; more facts make another.
 */
public final class People {
  private final NameGroup group;
  private final Map<Anchor, SortedMap<String, Tenure>> tenures;

  private People(NameGroup group, Map<Anchor, SortedMap<String, Tenure>> tenures) {
    this.group = group;
    this.tenures = Collections.unmodifiableMap(tenures);
  }

  /** A group as it is known with some facts, which are all that tell of it. */
  static People of(NameGroup group, Collection<Stated> stated, Set<Key> groups) {
    return new People(group, with(Map.of(), new Sightings(stated, groups), group));
  }

  /** The same people with more facts and the group that these make. */
  People with(NameGroup more, Sightings sightings) {
    return new People(more, with(tenures, sightings, more));
  }

  NameGroup group() {
    return group;
  }

  /** The times in posts that an anchor's sightings tell of, by the posts' titles. */
  SortedMap<String, Tenure> tenures(Anchor anchor) {
    return tenures.getOrDefault(anchor, new TreeMap<>());
  }

  private static Map<Anchor, SortedMap<String, Tenure>> with(
      Map<Anchor, SortedMap<String, Tenure>> known, Sightings sightings, NameGroup group) {
    Map<Anchor, SortedMap<String, Tenure>> all = new HashMap<>(known);
    Map<Anchor, SortedMap<String, Tenure>> touched = new HashMap<>();
    for (Stated stated : sightings.stated()) {
      for (Told told : told(stated)) {
        sightings
            .find(stated, told.name())
            .ifPresent(sighting -> {
              Anchor anchor =
                  group.block(sighting).marked(anchor(told.name(), told.tenure().post()));
              touched
                  .computeIfAbsent(anchor, a -> new TreeMap<>(all.getOrDefault(a, new TreeMap<>())))
                  .merge(title(told.tenure().post()), told.tenure(), Tenure::and);
            });
      }
    }
    all.putAll(touched);
    return all;
  }

  static Anchor anchor(String name, Post post) {
    return new Anchor(name, Names.body(post.agency().name()), true);
  }

  static String title(Post post) {
    return Names.exact(post.title());
  }

  /** What a fact tells of a person's time in a post. */
  record Told(String name, Tenure tenure) {}

  static List<Told> told(Stated stated) {
    return switch (stated.fact()) {
      case Fact.Holding holding ->
          List.of(
              new Told(
                  holding.person(), Tenure.attested(holding.post(), stated, holding.former())));
      case Fact.PersonnelDecision decision -> {
        Optional<PartialDate> turn = decision.effective().or(decision::date);
        List<Told> told = new ArrayList<>();
        if (decision.post().isTitled()) {
          told.add(
              new Told(
                  decision.person(),
                  ends(decision.action())
                      ? Tenure.ended(decision.post(), stated, turn)
                      : Tenure.begun(decision.post(), stated, turn)));
        }
        decision
            .from()
            .ifPresent(
                left -> told.add(new Told(decision.person(), Tenure.ended(left, stated, turn))));
        yield told;
      }
      default -> List.of();
    };
  }

  static boolean ends(Fact.Action action) {
    return action == Fact.Action.DISMISS || action == Fact.Action.RETIRE;
  }
}
