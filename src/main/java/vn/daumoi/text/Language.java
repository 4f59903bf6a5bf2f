package vn.daumoi.text;

import java.util.List;

/** Tells Vietnamese by the letters that it alone has: one of two of its syllables holds one. */
public final class Language {
  /** So many words are looked at. */
  private static final int SAMPLE = 600;

  /** Of a hundred words so many hold such a letter at least. */
  private static final int SHARE = 15;

  /** In a text of fewer words one such letter is enough, for names may be most of it. */
  private static final int SHORT = 30;

  private static final String OWN = "ăđơưð";

  private Language() {}

  /** Whether a text is in Vietnamese, written with its marks. */
  public static boolean isVietnamese(Text text) {
    List<Token> words = text.tokens().stream().filter(Token::isWord).limit(SAMPLE).toList();
    long marked = words.stream().filter(word -> isMarked(word.key())).count();
    return words.size() < SHORT ? marked > 0 : marked * 100 >= (long) words.size() * SHARE;
  }

  /** Whether a word holds a letter of Vietnamese alone: "đ", "ư", or a vowel with two marks. */
  private static boolean isMarked(String word) {
    return word.chars().anyMatch(c -> OWN.indexOf(c) >= 0 || (c >= 0x1EA0 && c <= 0x1EF9));
  }
}
