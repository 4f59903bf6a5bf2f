package vn.daumoi.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word or number as written, with what is the same wherever it is written so.
 *
 * <p>Vietnamese has some seven thousand syllables, so nearly every word of a text was met before:
 * the forms met last are kept, two in a pair of slots, and making a token costs no more than
 * finding its slot. Threads may write over each other's slots; a form is right whoever made it.
 *
 * @param code its letters, the last ones of a long word, in the codes of the alphabet
 * @param written a word that its code does not tell from others; else empty
 * @param word the number of the key
 * @param syllable whether it can be a syllable of Vietnamese
 */
record WordForm(
    long code, String written, String key, int word, Token.Kind kind, boolean syllable) {
  private static final int BITS = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final @Nullable WordForm[] MET = new WordForm[1 << BITS];
  private static final @Nullable WordForm[] MARKS = new WordForm[0x2100];

  /**
   * The form that stands in a text.
   *
   * @param packed whether no other word has its code
   */
  static WordForm of(String content, int start, int end, long code, boolean packed) {
    int slot = (int) (code * SPREAD >>> Long.SIZE - BITS);
    WordForm met = MET[slot];
    if (met != null && met.code == code && met.isAt(content, start, end, packed)) {
      return met;
    }
    WordForm other = MET[slot ^ 1];
    if (other != null && other.code == code && other.isAt(content, start, end, packed)) {
      return other;
    }
    WordForm form = of(content.substring(start, end), code, packed);
    MET[slot] = form;
    MET[slot ^ 1] = met;
    return form;
  }

  private boolean isAt(String content, int start, int end, boolean packed) {
    return packed
        ? written.isEmpty()
        : written.length() == end - start && content.startsWith(written, start);
  }

  /** The mark that stands in a text. */
  static WordForm ofMark(String content, int at, int end) {
    char c = content.charAt(at);
    WordForm met = c < MARKS.length ? MARKS[c] : null;
    if (met != null) {
      return met;
    }
    String key = mark(c).orElseGet(() -> content.substring(at, end));
    WordForm form = new WordForm(0, "", key, WordNumbers.number(key), Token.Kind.MARK, false);
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

  private static WordForm of(String word, long code, boolean packed) {
    String written = packed ? "" : word;
    boolean digits = true;
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits &= Character.isDigit(c);
      lower |= Character.isLowerCase(c);
    }
    if (digits) {
      return new WordForm(code, written, word, WordNumbers.number(word), Token.Kind.NUMBER, false);
    }
    Token.Kind kind =
        !Character.isUpperCase(word.charAt(0))
            ? Token.Kind.LOWER
            : lower ? Token.Kind.CAPITALIZED : Token.Kind.UPPER;
    String key = Spelling.key(word);
    return new WordForm(
        code, written, key, WordNumbers.number(key), kind, Syllable.isVietnamese(key));
  }
}
