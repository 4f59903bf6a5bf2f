package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the places that a text names without telling of them: the ends of a road, the home somebody
 * comes from.
 */
final class PlacesInPassing {
  /** How many words stand at most between the two ends of a way. */
  private static final int WAY = 6;

  private static final WordSet TO = WordSet.of("đến", "tới", "đi");

  private static final Phrases<Boolean> BIRTH =
      Phrases.of(
          "quê",
          "quê quán",
          "quê quán :",
          "quê :",
          "quê ở",
          "nguyên quán",
          "nguyên quán :",
          "sinh tại",
          "sinh ra tại",
          "gốc");

  private PlacesInPassing() {}

  static boolean has(Text text, PlaceRef place) {
    return !place.ranked() && (isBirth(text, place) || isEndOfWay(text, place));
  }

  /** "quê quán Nghệ An", "sinh tại Hà Nội". */
  private static boolean isBirth(Text text, PlaceRef place) {
    return BIRTH.endingAt(text.tokens(), place.from()).isPresent();
  }

  /** "từ Hà Nội đến Hải Phòng". */
  private static boolean isEndOfWay(Text text, PlaceRef place) {
    List<Token> tokens = text.tokens();
    int before = place.from() - 1;
    if (before < 0 || place.to() >= tokens.size()) {
      return false;
    }
    boolean start = tokens.get(before).is("từ") && TO.has(tokens.get(place.to()));
    boolean end =
        TO.has(tokens.get(before))
            && tokens.subList(Math.max(0, before - WAY), before).stream().anyMatch(w -> w.is("từ"));
    return start || end;
  }
}
