package vn.daumoi.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daumoi.article.PartialDate;

/** What is known of a group of sightings, added up so that judging costs the same for any size. */
final class Profile {
  /** Whatever is headed from the capital counts as one place. */
  private static final String CENTRE = "trung ương";

  private static final LocalDate MERGERS = LocalDate.of(2025, 6, 30);

  final Set<String> spellings = new TreeSet<>();
  final Set<String> bodies = new TreeSet<>();
  final Set<String> firms = new TreeSet<>();

  /** For the first words of a body's name its whole name. */
  final Map<String, Set<String>> openings = new TreeMap<>();

  final Set<String> letters = new TreeSet<>();
  final Set<String> seats = new TreeSet<>();
  final Set<String> provinces = new TreeSet<>();
  final Set<String> places = new TreeSet<>();
  final Map<String, Standing.Circle> circles = new TreeMap<>();
  final Map<String, Years> heads = new HashMap<>();
  final Map<Standing.Circle, Years> heights = new EnumMap<>(Standing.Circle.class);
  final Map<String, Integer> company = new HashMap<>();
  Standing.Circle circle = Standing.Circle.PLAIN;
  Years years = Years.NONE;
  boolean seated;

  Profile(Collection<Sighting> sightings, Territories territories, Standing.Standings standings) {
    for (Sighting sighting : sightings) {
      spellings.add(Names.spelling(sighting.name()));
      sighting.place().flatMap(territories::province).ifPresent(places::add);
      sighting.company().forEach(name -> company.merge(name, 1, Integer::sum));
      Years seen = sighting.date().map(Years::of).orElse(Years.NONE);
      years = years.and(seen);
      sighting.seats().forEach(seat -> add(seat, seen, territories, standings));
    }
  }

  private void add(
      Sighting.Seat seat, Years seen, Territories territories, Standing.Standings standings) {
    seated = true;
    Territories.Ground ground = territories.of(seat.agency());
    String title = Names.exact(seat.title());
    String body = Names.body(seat.agency().name());
    Standing standing = standings.of(title, body, ground.reach());
    String core = Firms.core(body);
    bodies.add(core);
    Firms.opening(body, core)
        .ifPresent(words -> openings.computeIfAbsent(words, w -> new TreeSet<>()).add(core));
    firms.addAll(Firms.names(body));
    if (standing.circle().compareTo(circle) < 0) {
      circle = standing.circle();
    }
    ground
        .province()
        .ifPresent(province -> {
          provinces.add(province);
          if (seen.last() >= MERGERS.toEpochDay()) {
            provinces.addAll(territories.before(province));
          }
          circles.merge(province, standing.circle(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        });
    Firms.letters(body, core).ifPresent(letters::add);
    seats.add(title + " " + body);
    if (!seat.former()) {
      heights.merge(standing.circle(), seen, Years::and);
    }
    if (standing.one() && !seat.former() && seen.isKnown()) {
      String where =
          ground.reach() == Reach.DISTRICT || ground.reach() == Reach.COMMUNE
              ? body
              : ground.province().orElse(CENTRE);
      heads.merge(where, seen, Years::and);
    }
  }

  Profile(Collection<Profile> parts) {
    for (Profile one : parts) {
      spellings.addAll(one.spellings);
      bodies.addAll(one.bodies);
      firms.addAll(one.firms);
      one.openings.forEach(
          (words, names) -> openings.computeIfAbsent(words, w -> new TreeSet<>()).addAll(names));
      letters.addAll(one.letters);
      seats.addAll(one.seats);
      provinces.addAll(one.provinces);
      places.addAll(one.places);
      one.circles.forEach(
          (place, c) -> circles.merge(place, c, (x, y) -> x.compareTo(y) < 0 ? x : y));
      one.heights.forEach((height, time) -> heights.merge(height, time, Years::and));
      one.heads.forEach((where, time) -> heads.merge(where, time, Years::and));
      one.company.forEach((name, times) -> company.merge(name, times, Integer::sum));
      years = years.and(one.years);
      seated |= one.seated;
      circle = one.circle.compareTo(circle) < 0 ? one.circle : circle;
    }
  }

  /** What two have in common, in order. */
  static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    return shared;
  }

  /** The days between a first and a last sighting, by their numbers; a month told counts whole. */
  record Years(long first, long last) {
    static final Years NONE = new Years(Long.MAX_VALUE, Long.MIN_VALUE);

    static Years of(PartialDate date) {
      return new Years(date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    boolean isKnown() {
      return first <= last;
    }

    Years and(Years other) {
      return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Days from the one to the other; 0 where they overlap or one is not known. */
    long apart(Years other) {
      if (!isKnown() || !other.isKnown()) {
        return 0;
      }
      return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    boolean overlaps(Years other) {
      return isKnown() && other.isKnown() && first <= other.last && other.first <= last;
    }
  }
}
