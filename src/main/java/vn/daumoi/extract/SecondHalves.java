package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Token;

/** Words whose second half is a preposition elsewhere: "các vấn đề tồn tại", "thương mại tự do". */
final class SecondHalves {
  private static final Phrases<Boolean> WORDS =
      Phrases.of("tồn tại", "hiện tại", "thực tại", "tự do", "lý do");

  private SecondHalves() {}

  /** Whether a token is the second half of such a word. */
  static boolean isOne(List<Token> tokens, int i) {
    return WORDS.endingAt(tokens, i + 1).isPresent();
  }
}
