package vn.daumoi.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word or number as written, with what is the same wherever it is written so.
 *
 * <p>Vietnamese has some seven thousand syllables, so nearly every word of a text was met before:
 * the forms met last are kept, one in a slot, and making a token costs no more than finding its
 * slot. Threads may write over each other's slots; a form is right whoever made it.
 *
 * @param code its letters in the codes of the alphabet, 0 where it has none
 * @param word the number of the key
 */
record WordForm(long code, String key, int word, Token.Kind kind) {
  private static final int BITS = 15;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final @Nullable WordForm[] MET = new WordForm[1 << BITS];
  private static final @Nullable WordForm[] MARKS = new WordForm[0x2100];

  /** The form that stands in a text, by its code. */
  static WordForm of(String content, int start, int end, long code) {
    int slot = (int) (code * SPREAD >>> Long.SIZE - BITS);
    WordForm met = MET[slot];
    if (met != null && met.code == code) {
      return met;
    }
    WordForm form = of(content.substring(start, end), code);
    MET[slot] = form;
    return form;
  }

  static WordForm of(String word) {
    return of(word, 0);
  }

  /** The mark that stands in a text. */
  static WordForm ofMark(String content, int at, int end) {
    char c = content.charAt(at);
    WordForm met = c < MARKS.length ? MARKS[c] : null;
    if (met != null) {
      return met;
    }
    String key = mark(c).orElseGet(() -> content.substring(at, end));
    WordForm form = new WordForm(0, key, WordNumbers.number(key), Token.Kind.MARK);
    if (c < MARKS.length) {
      MARKS[c] = form;
    }
    return form;
  }

  /** Dashes of any width are "-", quotes of any shape are one mark. */
  private static Optional<String> mark(char c) {
    return switch (c) {
      case '–', '—', '‐', '‑', '−' -> Optional.of("-");
      case '“', '”', '„', '«', '»' -> Optional.of("\"");
      case '‘', '’' -> Optional.of("'");
      default -> Optional.empty();
    };
  }

  private static WordForm of(String word, long code) {
    boolean digits = true;
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits &= Character.isDigit(c);
      lower |= Character.isLowerCase(c);
    }
    if (digits) {
      return new WordForm(code, word, WordNumbers.number(word), Token.Kind.NUMBER);
    }
    Token.Kind kind =
        !Character.isUpperCase(word.charAt(0))
            ? Token.Kind.LOWER
            : lower ? Token.Kind.CAPITALIZED : Token.Kind.UPPER;
    String key = Spelling.key(word);
    return new WordForm(code, key, WordNumbers.number(key), kind);
  }
}
