package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the schools of a list that are named after people, whose noun stands before the list alone:
 * "9 trường ĐH gồm Đại học Bách khoa, Sài Gòn, Nguyễn Tất Thành và Hoa Sen".
 */
final class SchoolsListed {
  private static final WordSet LISTED = WordSet.of(",", "và");

  /** What stands within a list, before it and around what is told of one of it. */
  private static final WordSet WITHIN = WordSet.of(",", "và", "như", "gồm", ":", "-", "(", ")");

  /** The ends of words that tell which schools. */
  private static final WordSet KINDS = WordSet.of("chuyên", "học", "lập", "thục");

  /** So many words in small letters stand together within the name of a school. */
  private static final int SMALL = 3;

  private static final int LONGEST = 60;

  private SchoolsListed() {}

  /** Whether one of them begins at a token. */
  static boolean has(Text text, int from) {
    List<Token> tokens = text.tokens();
    int end = CapitalRun.end(text, from);
    boolean goesOn =
        end < tokens.size()
            && tokens.get(end).kind() == Token.Kind.LOWER
            && !LISTED.has(tokens.get(end))
            && CapitalRun.isOnLine(text, end);
    return !goesOn && from > 2 && LISTED.has(tokens.get(from - 1)) && isBehindNoun(text, from);
  }

  private static boolean isBehindNoun(Text text, int from) {
    List<Token> tokens = text.tokens();
    int small = 0;
    boolean named = false;
    for (int i = from - 1; i > 0 && from - i < LONGEST && small <= SMALL; i--) {
      Token token = tokens.get(i);
      if (token.is("trường")
          && (PersonNameReader.SEVERAL.has(tokens.get(i - 1)) || isNumber(tokens.get(i - 1)))) {
        return named;
      }
      if (!CapitalRun.isOnLine(text, i) || token.kind() == Token.Kind.MARK && !WITHIN.has(token)) {
        return false;
      }
      boolean part = token.kind() == Token.Kind.LOWER && !WITHIN.has(token);
      if (part && text.isCapital(i + 1) && !text.isCapital(i - 1) && !KINDS.has(token)) {
        return false;
      }
      small = part ? small + 1 : 0;
      named |= token.kind() == Token.Kind.CAPITALIZED;
    }
    return false;
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }
}
