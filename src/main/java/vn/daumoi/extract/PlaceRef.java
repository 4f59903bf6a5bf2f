package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.text.Spelling;

/**
 * A place as written: "tỉnh Bình Định", "TP.HCM", or only "thành phố", which the article fills in.
 *
 * @param from its first token
 * @param to the token after its last
 * @param ranked whether the word of the rank is written
 * @param name the bare name, where written
 */
record PlaceRef(int from, int to, Level level, boolean ranked, Optional<String> name)
    implements Marks.Mark {
  /** The place with its rank: "tỉnh Bình Định". */
  String full() {
    return name.map(bare -> isNumbered(bare) ? bare : level.word + " " + bare).orElse(level.word);
  }

  /** The same words as a place of another rank. */
  PlaceRef ofLevel(Level other) {
    return new PlaceRef(from, to, other, ranked, name);
  }

  /** "Quận 11": the name holds the rank already. */
  private boolean isNumbered(String bare) {
    return Spelling.key(bare.split(" ")[0]).equals(level.word) && bare.matches(".* \\d+");
  }
}
