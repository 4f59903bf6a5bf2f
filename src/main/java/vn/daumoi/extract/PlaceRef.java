package vn.daumoi.extract;

import java.util.Optional;

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
    return name.map(bare -> level.word + " " + bare).orElse(level.word);
  }
}
