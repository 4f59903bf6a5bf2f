package vn.daumoi.text;

/**
 * One syllable, number or mark of a text.
 *
 * @param start its first UTF-16 unit in the text
 * @param end the unit after its last
 * @param key what lexicons look up: lower case, one spelling of tone marks, Ð as đ
 * @param word a number that no other key has, or 0 where it has none
 * @param kind what it is made of
 * @param syllable whether it can be a syllable of Vietnamese, see {@link Syllable}
 * @param opensLine whether a line break stands between it and the token before it, or was lost
 */
public record Token(
    int start, int end, String key, int word, Kind kind, boolean syllable, boolean opensLine) {
  private static final int YEAR = 4;

  /** What a token is made of; words also tell how they are capitalised. */
  public enum Kind {
    /** "tỉnh" */
    LOWER,
    /** "Tỉnh" */
    CAPITALIZED,
    /** "UBND", also a single capital letter */
    UPPER,
    /** "22" */
    NUMBER,
    /** one mark: "," */
    MARK
  }

  public boolean isWord() {
    return kind == Kind.LOWER || kind == Kind.CAPITALIZED || kind == Kind.UPPER;
  }

  public boolean isCapital() {
    return kind == Kind.CAPITALIZED || kind == Kind.UPPER;
  }

  public boolean is(String other) {
    return key.equals(other);
  }

  /** "2024": whether it may be a year. */
  public boolean isYear() {
    return kind == Kind.NUMBER && key.length() == YEAR;
  }

  /** Whether another is written right behind it, with no blank between. */
  public boolean touches(Token next) {
    return end == next.start;
  }

  /** The same word where the line break before it was lost. */
  Token openingLine() {
    return new Token(start, end, key, word, kind, syllable, true);
  }

  public Span span() {
    return new Span(start, end);
  }
}
