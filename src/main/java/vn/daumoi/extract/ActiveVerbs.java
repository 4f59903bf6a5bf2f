package vn.daumoi.extract;

import java.util.BitSet;
import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/** Tells verbs of what their subject does from nouns made of verbs and from passive ones. */
final class ActiveVerbs {
  /** Words before a verb that make a noun or an aim of it. */
  private static final WordSet MAKE_NOUNS =
      WordSet.of("việc", "công", "sự", "ban", "để", "cho", "đoàn", "về", "buổi", "vừa");

  /** Words before "đoàn" that make it who acts. */
  private static final WordSet OF_WHOM =
      WordSet.of("tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "trưởng");

  /** Words before a verb that make it passive or, with whom it is of between, an aim. */
  private static final WordSet NOT_DONE = WordSet.of("được", "bị", "để");

  private static final int NEAR = 7;

  private final List<Token> tokens;
  private final BitSet named;

  /**
   * Reads those of one text.
   *
   * @param named the tokens of bodies and posts
   */
  ActiveVerbs(List<Token> tokens, BitSet named) {
    this.tokens = tokens;
    this.named = named;
  }

  /** A verb that tells what somebody does, or a work that is done. */
  boolean isDeed(EventDays.Word word) {
    return word.sort() == EventWords.Sort.WORK
        || (word.sort() == EventWords.Sort.VERB || word.sort() == EventWords.Sort.ACT)
            && isActive(word);
  }

  /** Whether a verb tells what its subject does: not "để Quốc hội bầu", "việc kiểm tra". */
  boolean isActive(EventDays.Word word) {
    int before = Math.max(0, word.from() - 1);
    if (MAKE_NOUNS.has(tokens.get(before)) && !named.get(before) && !isWho(before)) {
      return false;
    }
    for (int i = word.from() - 1; i >= Math.max(0, word.from() - NEAR); i--) {
      if (NOT_DONE.has(tokens.get(i))) {
        return false;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return true;
      }
    }
    return true;
  }

  /** "Huyện đoàn ra quân", "do A làm trưởng đoàn kiểm tra": who acts. */
  private boolean isWho(int i) {
    return tokens.get(i).is("đoàn") && i > 0 && OF_WHOM.has(tokens.get(i - 1));
  }
}
