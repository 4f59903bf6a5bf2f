package vn.daumoi.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.daumoi.text.Text;

/** The places that the bodies of a text name, which tell where those are that name none. */
final class GovernedPlaces {
  private final Text text;
  private final TreeMap<Integer, PlaceRef> places = new TreeMap<>();

  /** The provinces among them that are named with their rank. */
  private final TreeMap<Integer, PlaceRef> provinces = new TreeMap<>();

  GovernedPlaces(Text text, List<PlaceRef> named) {
    this.text = text;
    for (PlaceRef place : named) {
      places.put(place.from(), place);
      if (place.level().tier == 1 && place.ranked()) {
        provinces.put(place.from(), place);
      }
    }
  }

  /** The place of the bodies in the sentence of a token, where they are of one alone. */
  Optional<PlaceRef> only(int token) {
    if (token >= text.tokens().size()) {
      return Optional.empty();
    }
    int from = sentence(token);
    int to = text.sentenceAt(text.tokens().get(token).start()).to();
    return one(List.copyOf(places.subMap(from, to).values()));
  }

  /**
   * The district or commune that the bodies told last before a token in its sentence are of, else
   * the only one of which the text names bodies.
   */
  Optional<PlaceRef> local(int token) {
    List<PlaceRef> before =
        places.subMap(sentence(token), token).values().stream()
            .filter(GovernedPlaces::isLocal)
            .toList();
    return before.isEmpty()
        ? one(places.values().stream().filter(GovernedPlaces::isLocal).toList())
        : Optional.of(before.getLast());
  }

  /** The district or commune that all bodies of the text are of which name a place. */
  Optional<PlaceRef> locality() {
    return one(List.copyOf(places.values())).filter(GovernedPlaces::isLocal);
  }

  /** The province of the last body between two tokens that names its own with the rank. */
  Optional<PlaceRef> lastProvince(int from, int to) {
    return Optional.ofNullable(provinces.lowerEntry(to))
        .filter(place -> place.getKey() >= from)
        .map(Map.Entry::getValue);
  }

  private static Optional<PlaceRef> one(List<PlaceRef> places) {
    return places.stream().map(PlaceRef::full).distinct().count() == 1
        ? Optional.of(places.getFirst())
        : Optional.empty();
  }

  private static boolean isLocal(PlaceRef place) {
    return place.level().tier > 1 && place.name().isPresent();
  }

  private int sentence(int token) {
    int at = Math.min(token, text.tokens().size() - 1);
    return text.sentenceAt(text.tokens().get(at).start()).from();
  }
}
