package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Namesakes at one body, parted by a curator's word about single sightings. Every other sighting
 * goes where a post told with it is told, else where the time is nearest, else to the first: to
 * whom it goes depends on the sightings and the words alone.
 */
final class Parting {
  private final List<Sighting> sightings;
  private final List<Sighting> named;
  private final Word word;

  /** What curators said of two sightings. */
  interface Word {
    boolean isSaid(boolean same, Sighting one, Sighting other);
  }

  /**
   * A parting of sightings that share an identifier.
   *
   * @param sightings in order
   * @param named those of them that curators spoke of
   */
  Parting(List<Sighting> sightings, List<Sighting> named, Word word) {
    this.sightings = sightings;
    this.named = named;
    this.word = word;
  }

  /** The sightings of each; a single part where nobody said they are two. */
  List<List<Sighting>> parts() {
    List<List<Sighting>> parts = new ArrayList<>();
    named.forEach(sighting -> part(parts, sighting));
    if (parts.size() < 2) {
      return List.of(sightings);
    }
    List<List<Sighting>> whole = new ArrayList<>();
    parts.forEach(part -> whole.add(new ArrayList<>(part)));
    for (Sighting sighting : sightings) {
      if (!named.contains(sighting)) {
        whole.get(nearest(parts, sighting)).add(sighting);
      }
    }
    return whole;
  }

  /** Beside those it is one with, else where nobody keeps it out. */
  private void part(List<List<Sighting>> parts, Sighting sighting) {
    parts.stream()
        .filter(part -> part.stream().noneMatch(other -> word.isSaid(false, sighting, other)))
        .min(
            Comparator.comparing(
                part -> part.stream().noneMatch(other -> word.isSaid(true, sighting, other))))
        .orElseGet(() -> {
          List<Sighting> part = new ArrayList<>();
          parts.add(part);
          return part;
        })
        .add(sighting);
  }

  private static int nearest(List<List<Sighting>> parts, Sighting sighting) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      numbers.add(i);
    }
    return numbers.stream()
        .min(
            Comparator.comparing((Integer i) -> !hasPost(parts.get(i), sighting))
                .thenComparing(i -> days(parts.get(i), sighting)))
        .orElseThrow();
  }

  private static boolean hasPost(List<Sighting> part, Sighting sighting) {
    return part.stream()
        .anyMatch(other ->
            other.seats().stream()
                .anyMatch(post -> sighting.seats().stream().anyMatch(own -> isOne(post, own))));
  }

  private static boolean isOne(Sighting.Seat one, Sighting.Seat other) {
    return Names.exact(one.title()).equals(Names.exact(other.title()))
        && Names.body(one.agency().name()).equals(Names.body(other.agency().name()));
  }

  private static long days(List<Sighting> part, Sighting sighting) {
    return part.stream()
        .mapToLong(other ->
            other.date().isPresent() && sighting.date().isPresent()
                ? Math.abs(
                    other.date().get().earliest().toEpochDay()
                        - sighting.date().get().earliest().toEpochDay())
                : Long.MAX_VALUE)
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
