package vn.daumoi.text;

import java.util.regex.Pattern;

/** The shape of Vietnamese syllables: an onset, one to three vowels, a coda. */
public final class Syllable {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
              + "[aeiouy]{1,3}"
              + "(?:ch|c|m|ng|nh|n|p|t)?");

  private Syllable() {}

  /** Whether a word, in small letters, can be a syllable of Vietnamese; marks of tone are free. */
  public static boolean isVietnamese(String word) {
    return SHAPE.matcher(Spelling.unaccented(word)).matches();
  }

  /** Whether a word has a letter with a mark, of tone or vowel, as few words elsewhere have. */
  public static boolean isMarked(String word) {
    return word.chars().anyMatch(letter -> letter > 'z');
  }
}
