package vn.daumoi.text;

import java.util.List;

/** Tells Vietnamese by its letters: two of three of its syllables carry a mark. */
public final class Language {
  /** So many words are looked at. */
  private static final int SAMPLE = 600;

  /** Of a hundred words so many carry a mark at least; of French some fifteen do. */
  private static final int SHARE = 30;

  private static final String MARKED = "ăâđêôơưð";

  private Language() {}

  /** Whether a text is in Vietnamese, written with its marks. */
  public static boolean isVietnamese(Text text) {
    List<Token> words = text.tokens().stream().filter(Token::isWord).limit(SAMPLE).toList();
    long marked = words.stream().filter(word -> isMarked(word.key())).count();
    return !words.isEmpty() && marked * 100 >= (long) words.size() * SHARE;
  }

  private static boolean isMarked(String word) {
    return word.chars()
        .anyMatch(c -> MARKED.indexOf(c) >= 0 || (c >= 0x1EA0 && c <= 0x1EF9) || isToned(c));
  }

  /** "à", "é", "ĩ": vowels with a tone, which other languages have too. */
  private static boolean isToned(int c) {
    return "àáãèéìíĩòóõùúũýỳ".indexOf(c) >= 0;
  }
}
