package vn.daumoi.text;

/** Tells Vietnamese by the letters that it alone has: one of two of its syllables holds one. */
public final class Language {
  /** So many words are looked at. */
  private static final int SAMPLE = 600;

  /** Of a hundred words so many hold such a letter at least. */
  private static final int SHARE = 15;

  /** In a text of fewer words one such letter is enough, for names may be most of it. */
  private static final int SHORT = 30;

  private static final String OWN = "ăđơưðĂĐƠƯÐ";

  private Language() {}

  /** Whether a text is in Vietnamese, written with its marks. */
  public static boolean isVietnamese(Text text) {
    int words = 0;
    int marked = 0;
    for (Token token : text.tokens()) {
      if (token.isWord()) {
        words++;
        marked += isMarked(text.content(), token) ? 1 : 0;
      }
      if (words == SAMPLE) {
        break;
      }
    }
    return words < SHORT ? marked > 0 : marked * 100 >= words * SHARE;
  }

  /** Whether a word holds a letter of Vietnamese alone: "đ", "ư", or a vowel with two marks. */
  private static boolean isMarked(String content, Token word) {
    for (int i = word.start(); i < word.end(); i++) {
      char c = content.charAt(i);
      if (c > 'z' && (c >= 0x1EA0 && c <= 0x1EF9 || OWN.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
