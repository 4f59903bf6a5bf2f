package vn.daumoi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Post;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Names;
import vn.daumoi.resolve.Sighting;
import vn.daumoi.resolve.Stated;

/** Facts about the people of a name, and one sighting for each article and name in them. */
final class Sightings {
  private final List<Stated> stated;
  private final SortedMap<String, Sighting> sightings = new TreeMap<>();

  /** What is gathered of one sighting. */
  private static final class Draft {
    final Stated first;
    final List<Sighting.Seat> seats = new ArrayList<>();
    final SortedSet<String> names = new TreeSet<>();
    final SortedSet<String> company = new TreeSet<>();

    Draft(Stated first) {
      this.first = first;
    }

    Sighting sighting() {
      return new Sighting(
          first.article(), names.first(), seats, first.place(), first.date(), company);
    }
  }

  /**
   * Sightings in facts.
   *
   * @param groups the name groups whose people are meant
   */
  Sightings(Collection<Stated> facts, Set<Key> groups) {
    this.stated = facts.stream().sorted().toList();
    Map<String, Draft> drafts = new HashMap<>();
    for (Stated one : stated) {
      for (String name : names(one.fact())) {
        if (groups.contains(Key.person(name))) {
          Draft draft = drafts.computeIfAbsent(inArticle(one, name), key -> new Draft(one));
          draft.names.add(name);
          draft.seats.addAll(seats(one.fact()));
          draft.company.addAll(one.company());
        }
      }
    }
    drafts.forEach((key, draft) -> sightings.put(key, draft.sighting()));
  }

  private static String inArticle(Stated stated, String name) {
    return stated.article() + " " + Names.exact(name);
  }

  List<Stated> stated() {
    return stated;
  }

  Collection<Sighting> all() {
    return sightings.values();
  }

  /** The sighting of a name that a fact tells of; empty where the name is of another group. */
  Optional<Sighting> find(Stated one, String name) {
    return Optional.ofNullable(sightings.get(inArticle(one, name)));
  }

  /** Whom a fact names. */
  static List<String> names(Fact fact) {
    return switch (fact) {
      case Fact.PersonNamed named -> List.of(named.person());
      case Fact.Holding holding -> List.of(holding.person());
      case Fact.Participation part -> List.of(part.person());
      case Fact.PersonnelDecision decision -> List.of(decision.person());
      case Fact.Signing signing -> signing.agreement().signatories();
      default -> List.of();
    };
  }

  private static List<Sighting.Seat> seats(Fact fact) {
    return switch (fact) {
      case Fact.Holding holding -> List.of(seat(holding.post(), holding.former()));
      case Fact.Participation part ->
          part.inPost().map(post -> seat(post, false)).stream().toList();
      case Fact.PersonnelDecision decision -> {
        List<Sighting.Seat> seats = new ArrayList<>();
        if (decision.post().isTitled()) {
          seats.add(seat(decision.post(), People.ends(decision.action())));
        }
        decision.from().ifPresent(post -> seats.add(seat(post, true)));
        yield seats;
      }
      default -> List.of();
    };
  }

  private static Sighting.Seat seat(Post post, boolean former) {
    return new Sighting.Seat(post.title(), post.agency(), former);
  }
}
