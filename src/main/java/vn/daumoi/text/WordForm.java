package vn.daumoi.text;

import org.jspecify.annotations.Nullable;

/**
 * A word or number as written, with what is the same wherever it is written so.
 *
 * <p>Vietnamese has some seven thousand syllables, so nearly every word of a text was met before:
 * the forms met last are kept, one in a slot, and making a token costs no more than finding its
 * slot. Threads may write over each other's slots; a form is right whoever made it.
 *
 * @param code its letters in the codes of the alphabet, 0 where it has none
 */
record WordForm(long code, String key, Token.Kind kind) {
  private static final int BITS = 15;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final @Nullable WordForm[] MET = new WordForm[1 << BITS];

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

  private static WordForm of(String word, long code) {
    boolean digits = true;
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits &= Character.isDigit(c);
      lower |= Character.isLowerCase(c);
    }
    if (digits) {
      return new WordForm(code, word, Token.Kind.NUMBER);
    }
    Token.Kind kind =
        !Character.isUpperCase(word.charAt(0))
            ? Token.Kind.LOWER
            : lower ? Token.Kind.CAPITALIZED : Token.Kind.UPPER;
    return new WordForm(code, Spelling.key(word), kind);
  }
}
