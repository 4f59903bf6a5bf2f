package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells the lines of a list of people: "- Đồng chí A", "1. Ông B", under "Về phía tỉnh có:". */
final class ListLines {
  /** How headings within such a list begin. */
  private static final Phrases<Boolean> SIDES =
      Phrases.of("về phía", "phía", "lãnh đạo", "đại diện", "khách mời", "đại biểu");

  private static final WordSet BEHIND_NUMBER = WordSet.of(".", ")", "/");

  /** How the lines of a list may begin. */
  static final WordSet BULLETS = WordSet.of("-", "*", "•", "+");

  private static final WordSet ENDS = WordSet.of(";", ".", ",");

  private final List<Token> tokens;

  ListLines(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The token behind the mark or number that begins a line; its first where none does. */
  int behindMark(Sentence line) {
    int at = line.from();
    Token first = tokens.get(at);
    if (first.kind() == Token.Kind.MARK) {
      return at + 1;
    }
    boolean numbered =
        (first.kind() == Token.Kind.NUMBER || first.end() - first.start() == 1)
            && at + 1 < line.to()
            && BEHIND_NUMBER.has(tokens.get(at + 1));
    return numbered || isPart(at) ? at + 2 : at;
  }

  /** "II. Đại biểu tỉnh": whether the number or letter of a part begins a line at a token. */
  private boolean isPart(int at) {
    Token first = tokens.get(at);
    return isFirst(tokens, at)
        && at + 1 < tokens.size()
        && BEHIND_NUMBER.has(tokens.get(at + 1))
        && first.isCapital()
        && (first.end() - first.start() == 1
            || first.key().chars().allMatch(letter -> "ivx".indexOf(letter) >= 0));
  }

  /** Whether a token begins its line, or follows the mark or number that does. */
  static boolean opens(List<Token> tokens, int at) {
    boolean marked = at > 0 && !tokens.get(at - 1).isWord();
    boolean numbered = at > 1 && BEHIND_NUMBER.has(tokens.get(at - 1));
    return isFirst(tokens, at)
        || marked && isFirst(tokens, at - 1)
        || numbered && tokens.get(at - 2).kind() == Token.Kind.NUMBER && isFirst(tokens, at - 2);
  }

  /** Whether a mark or the end of a line stands at a token: "…, Giám đốc Sở Y tế - Ủy viên;". */
  static boolean ends(Text text, int to) {
    return !CapitalRun.isOnLine(text, to) || ENDS.has(text.tokens().get(to));
  }

  /** Whether a token is the first of its line. */
  static boolean isFirst(List<Token> tokens, int at) {
    return at == 0 || tokens.get(at).opensLine();
  }

  /** "Về phía nhà trường có:", "II. Đại biểu tỉnh": the list goes on below. */
  boolean isHeading(Sentence line) {
    int from = line.from();
    boolean part = isPart(from) || from > 1 && isPart(from - 2);
    boolean number = isPart(from) && line.to() - from == 2;
    return number
        || (tokens.get(line.to() - 1).is(":") || part)
            && SIDES.startingAt(tokens, behindMark(line)).isPresent();
  }
}
