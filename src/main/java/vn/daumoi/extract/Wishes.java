package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Token;

/** Tells what somebody only wants, is asked or may come to do: "A muốn gặp B", "Nếu A đến thăm". */
final class Wishes {
  private static final Phrases<Boolean> WORDS =
      Phrases.of("muốn", "mong", "sẵn sàng", "dự định", "ý định", "hứa", "hẹn", "mời", "đề nghị");

  private static final int LONGEST_CONDITION = 40;

  private Wishes() {}

  /** Whether such words end before a token. */
  static boolean endAt(List<Token> tokens, int to) {
    return WORDS.endingAt(tokens, to).isPresent();
  }

  /** "Nếu A đến thăm, …": whether a token stands in the condition with which a sentence opens. */
  static boolean isCondition(List<Token> tokens, int sentence, int at) {
    return tokens.get(sentence).is("nếu")
        && at - sentence <= LONGEST_CONDITION
        && tokens.subList(sentence, at).stream().noneMatch(token -> token.is(","));
  }
}
