package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds where quotations end, and tells whether somebody's words stand in quotation marks beside a
 * verb: "“…”, bà A đánh giá.", "bà A giới thiệu: “…”".
 */
final class Quotations {
  private static final int NEAR = 5;
  private static final int LONGEST = 60;
  private static final String MARK = "\"";

  private final Actors actors;
  private final List<Token> tokens;

  Quotations(Actors actors, List<Token> tokens) {
    this.actors = actors;
    this.tokens = tokens;
  }

  /** Where a quotation that opens at a token closes; the token, where none opens or it does not. */
  static int closing(List<Token> tokens, int open, int to) {
    for (int i = open + 1; tokens.get(open).is(MARK) && i < to; i++) {
      if (tokens.get(i).is(MARK)) {
        return i;
      }
    }
    return open;
  }

  /** Whether a token stands between quotation marks of a sentence. */
  static boolean isWithin(List<Token> tokens, Sentence sentence, int at) {
    for (int i = sentence.from(); i < at; i++) {
      int close = closing(tokens, i, Math.min(sentence.to(), i + LONGEST));
      boolean opens = close > i && tokens.get(i).touches(tokens.get(i + 1));
      if (opens && close > at) {
        return true;
      }
      i = opens ? close : i;
    }
    return false;
  }

  boolean isBeside(PartHolders.Clause clause) {
    int next = clause.word().to();
    if (next < clause.sentence().to() && tokens.get(next).is(":")) {
      return true;
    }
    boolean last = next >= clause.sentence().to() || tokens.get(next).kind() == Token.Kind.MARK;
    return last && !clause.before().isEmpty() && isBehind(clause);
  }

  /** "“…”, bà A", "“…” - ông B": the quotation closes right before who says it. */
  private boolean isBehind(PartHolders.Clause clause) {
    int speaker = clause.before().getLast().from();
    int from = Math.max(clause.sentence().from() + 1, speaker - NEAR);
    for (int i = speaker - 1; i >= from; i--) {
      if (tokens.get(i).is(MARK)) {
        return actors.isLinked(i + 1, speaker);
      }
    }
    return false;
  }
}
