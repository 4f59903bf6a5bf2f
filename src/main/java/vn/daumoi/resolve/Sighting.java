package vn.daumoi.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;

/**
 * One person as one article tells of them: within an article a name is one person.
 *
 * @param article the article's IRI
 * @param name the name as written
 * @param seats the posts told, now or before
 * @param place the province or city the article speaks of
 * @param date when it was published
 * @param company the name groups of others in the article whom not every article names
 */
public record Sighting(
    String article,
    String name,
    List<Seat> seats,
    Optional<String> place,
    Optional<PartialDate> date,
    SortedSet<String> company)
    implements Comparable<Sighting> {
  private static final Comparator<Sighting> ORDER =
      Comparator.comparing(Sighting::article).thenComparing(Sighting::name);

  public Sighting {
    seats = List.copyOf(seats);
    company = Collections.unmodifiableSortedSet(new TreeSet<>(company));
  }

  /** A post the article gives the person. */
  public record Seat(String title, Agency agency, boolean former) {}

  /** The bodies of its posts, each in one form. */
  SortedSet<String> bodies() {
    SortedSet<String> bodies = new TreeSet<>();
    seats.forEach(seat -> bodies.add(Names.body(seat.agency().name())));
    return bodies;
  }

  /**
   * What this sighting's identifiers are made from: the name with each body it served, or with the
   * article where no post is told.
   */
  SortedSet<Anchor> anchors() {
    SortedSet<Anchor> anchors = new TreeSet<>();
    bodies().forEach(body -> anchors.add(new Anchor(name, body, true)));
    if (anchors.isEmpty()) {
      anchors.add(own());
    }
    return anchors;
  }

  /** The anchor of this sighting alone, by which a curator can mean it and no other. */
  public Anchor own() {
    return new Anchor(name, article, false);
  }

  /** What all sightings of its name share that have no post, where nobody else bears it. */
  String spelling() {
    return "spelling|" + Names.spelling(name);
  }

  @Override
  public int compareTo(Sighting other) {
    return ORDER.compare(this, other);
  }
}
