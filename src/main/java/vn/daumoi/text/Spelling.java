package vn.daumoi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import vn.daumoi.article.Characters;

/** One spelling for what Vietnamese writes in several: composition, tone marks, Đ, case. */
public final class Spelling {
  /** The tone mark of oa, oe, uy may stand on either vowel; ours is the first: "hòa", "ủy". */
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  /** Syllables written with i or y. */
  private static final Map<String, String> VOWELS =
      Map.of("kí", "ký", "kỉ", "kỷ", "kĩ", "kỹ", "lí", "lý", "tỉ", "tỷ", "sỹ", "sĩ");

  private static final String I = "iíìỉĩị";
  private static final String Y = "yýỳỷỹỵ";
  private static final String CONSONANTS = "bcdđfghjklmnpqrstvwx";

  private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern UNEVEN = Pattern.compile("\\s\\s|[^\\S ]");

  private Spelling() {}

  /** Canonical composition (NFC), as all text is stored and compared. */
  public static String nfc(String s) {
    return Characters.composed(s);
  }

  /** Words with one blank wherever line breaks or more blanks part them, and none around them. */
  public static String evenly(String words) {
    String bare = words.strip();
    return UNEVEN.matcher(bare).find() ? BLANKS.matcher(bare).replaceAll(" ") : bare;
  }

  /** What the words of a name are looked up by, parted by blanks. */
  public static String keys(String name) {
    StringJoiner keys = new StringJoiner(" ");
    for (String word : name.split(" ")) {
      keys.add(key(word));
    }
    return keys.toString();
  }

  /**
   * What a syllable is looked up by: NFC, lower case, Ð (U+00D0) and ð as đ, and the tone mark on
   * the first vowel of an open oa, oe, uy: "Uỷ", "ủy" and "ỦY" are one key; "quý" stays, and so
   * does the y of "ký" where "kí" is written.
   */
  public static String key(String syllable) {
    String s = nfc(syllable).toLowerCase(Locale.ROOT).replace('ð', 'đ');
    int n = s.length();
    if (n < 2) {
      return s;
    }
    String tail = s.substring(n - 2);
    String moved = TONES.get(tail);
    if (moved == null || (n > 2 && s.charAt(n - 3) == 'q')) {
      return VOWELS.getOrDefault(s, s);
    }
    return s.substring(0, n - 2) + moved;
  }

  /**
   * A name of at least one letter, the first in capitals: "thành phố Huế" becomes "Thành phố Huế".
   */
  public static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A name all in capitals as it is written elsewhere: "TRẦN HUY TUẤN" becomes "Trần Huy Tuấn". */
  public static String titled(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        ? name
        : SYLLABLE
            .matcher(name)
            .replaceAll(word -> capitalized(word.group().toLowerCase(Locale.ROOT)));
  }

  /** A name with y wherever an i is the one vowel at the end of a syllable: "Sĩ" is "Sỹ". */
  public static String withY(String name) {
    StringBuilder respelled = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      int vowel = I.indexOf(name.charAt(i));
      boolean ends = i + 1 == name.length() || !Character.isLetter(name.charAt(i + 1));
      if (vowel >= 0 && ends && isOnset(name, i)) {
        respelled.setCharAt(i, Y.charAt(vowel));
      }
    }
    return respelled.toString();
  }

  /** Whether a consonant, or "qu", stands before an index. */
  private static boolean isOnset(String name, int end) {
    char last = Character.toLowerCase(name.charAt(end - 1));
    return CONSONANTS.indexOf(last) >= 0
        || last == 'u' && end > 1 && Character.toLowerCase(name.charAt(end - 2)) == 'q';
  }

  /** ASCII letters for slugs and unaccented comparison: "Đỗ Đức" becomes "do duc". */
  public static String unaccented(String s) {
    String decomposed = Normalizer.normalize(s, Normalizer.Form.NFD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replace('ð', 'd');
  }
}
