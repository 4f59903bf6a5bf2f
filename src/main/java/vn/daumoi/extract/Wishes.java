package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Token;

/** The words behind which stands what somebody only wants or is asked to do: "A muốn gặp B". */
final class Wishes {
  private static final Phrases<Boolean> WORDS =
      Phrases.of("muốn", "mong", "sẵn sàng", "dự định", "ý định", "hứa", "hẹn", "mời", "đề nghị");

  private Wishes() {}

  /** Whether such words end before a token. */
  static boolean endAt(List<Token> tokens, int to) {
    return WORDS.endingAt(tokens, to).isPresent();
  }
}
