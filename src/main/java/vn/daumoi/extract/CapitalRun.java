package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** A row of capitalised words with nothing but blanks between them, as names are written. */
final class CapitalRun {
  /** No name is longer; a heading in capitals may be. */
  private static final int LONGEST = 16;

  private CapitalRun() {}

  /**
   * The token after the last of the run that begins at a token, or some words on in a long one; the
   * token itself if none begins there.
   */
  static int end(Text text, int from) {
    List<Token> tokens = text.tokens();
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST
        && tokens.get(end).isCapital()
        && !isCredit(tokens, end)
        && (end == from || isOnLine(text, end))) {
      end++;
    }
    return end;
  }

  /** The end of such a run over the apostrophes within its words: "Nâm N'Jang", "Tr'Hy". */
  static int endOfName(Text text, int from) {
    int end = end(text, from);
    while (end > from && isApostrophe(text, end)) {
      end = Math.max(end + 2, end(text, end + 1));
    }
    return end;
  }

  /** Whether a token is an apostrophe within a word: the second of "N'Jang". */
  static boolean isApostrophe(Text text, int i) {
    List<Token> tokens = text.tokens();
    return i + 1 < tokens.size()
        && tokens.get(i).is("'")
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1))
        && tokens.get(i + 1).isWord();
  }

  /** "phường Phú An ẢNH: A": where the caption names who took the picture. */
  private static boolean isCredit(List<Token> tokens, int i) {
    return tokens.get(i).is("ảnh") && i + 1 < tokens.size() && tokens.get(i + 1).is(":");
  }

  /**
   * Whether a token follows the one before it on the same line, parted by blanks alone; behind the
   * last one nothing does.
   */
  static boolean isOnLine(Text text, int i) {
    return i == 0 || (i < text.tokens().size() && !text.tokens().get(i).opensLine());
  }
}
