package vn.daumoi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into syllables, numbers and single marks. Blanks and the underscore of word-segmented
 * text ("Ủy_ban") part tokens; letters and digits that touch are one ("UBTVQH15").
 */
final class Tokenizer {
  private Tokenizer() {}

  static List<Token> tokens(String content) {
    List<Token> tokens = new ArrayList<>(content.length() / 4 + 8);
    int n = content.length();
    int i = 0;
    while (i < n) {
      int c = content.codePointAt(i);
      int width = Character.charCount(c);
      if (isPart(c)) {
        int end = i + width;
        while (end < n && isPart(content.codePointAt(end))) {
          end += Character.charCount(content.codePointAt(end));
        }
        tokens.add(word(content, i, end));
        i = end;
      } else {
        if (!isBlank(c)) {
          tokens.add(new Token(i, i + width, mark(content, i, width), Token.Kind.MARK));
        }
        i += width;
      }
    }
    return tokens;
  }

  private static boolean isPart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(int c) {
    return c == '_'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  /** Dashes of any width are "-", quotes of any shape are one mark. */
  private static String mark(String content, int at, int width) {
    return switch (content.charAt(at)) {
      case '–', '—', '‐', '‑', '−' -> "-";
      case '“', '”', '„', '«', '»', '"' -> "\"";
      case '‘', '’', '\'' -> "'";
      default -> content.substring(at, at + width);
    };
  }

  private static Token word(String content, int start, int end) {
    String word = content.substring(start, end);
    boolean digits = true;
    boolean lower = false;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isDigit(c)) {
        digits = false;
        letters++;
      }
      if (Character.isLowerCase(c)) {
        lower = true;
      }
    }
    if (digits) {
      return new Token(start, end, word, Token.Kind.NUMBER);
    }
    char first = word.charAt(0);
    Token.Kind kind =
        !Character.isUpperCase(first)
            ? Token.Kind.LOWER
            : lower ? Token.Kind.CAPITALIZED : Token.Kind.UPPER;
    return new Token(start, end, Spelling.key(word), letters == 0 ? Token.Kind.NUMBER : kind);
  }
}
