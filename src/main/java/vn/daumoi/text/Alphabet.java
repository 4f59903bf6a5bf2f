package vn.daumoi.text;

/**
 * What a character is to a token: a blank between, a mark, or a part of a word or number. The
 * letters of Vietnamese and the digits have a code of one byte each, so that a syllable of at most
 * {@link #PACKED} of them is one number.
 */
final class Alphabet {
  static final int MARK = 0;
  static final int BLANK = 1;

  /** A part of a word that has no code of its own. */
  static final int FOREIGN = 2;

  /** How many codes make one number; "nghiêng" has seven letters. */
  static final int PACKED = 8;

  private static final int FIRST = 3;
  private static final byte[] CODES = codes();

  private Alphabet() {}

  private static byte[] codes() {
    byte[] codes = new byte[0x2100];
    int next = FIRST;
    for (char c = 0; c < codes.length; c++) {
      boolean letter = c < 0x100 || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0 || c >= 0x1EA0 && c < 0x1F00;
      int code = sort(c);
      codes[c] = (byte) (code == FOREIGN && letter ? next++ : code);
    }
    return codes;
  }

  private static int sort(int c) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return FOREIGN;
    }
    return isBlank(c) ? BLANK : MARK;
  }

  private static boolean isBlank(int c) {
    return c == '_'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  /** What stands at an index: a mark, a blank, or the code of a part of a word. */
  static int at(char[] chars, int i) {
    char c = chars[i];
    return c < CODES.length ? CODES[c] & 0xFF : sort(Character.codePointAt(chars, i));
  }

  /** How many UTF-16 units what stands at an index has. */
  static int width(char[] chars, int i) {
    return Character.isHighSurrogate(chars[i])
        ? Character.charCount(Character.codePointAt(chars, i))
        : 1;
  }
}
