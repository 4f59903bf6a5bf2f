package vn.daumoi.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.daumoi.text.Spelling;

/**
 * The forms of a name by which things are found and told apart.
 *
 * <p>The exact form keeps the diacritics ("nguyễn văn tùng"); the folded one drops them ("nguyen
 * van tung"). Of people the spelling takes y for i ("Sỹ", "Sĩ") and one apostrophe for all, and the
 * group is the spelling folded, so that spelling variants of one name meet and are judged there.
 */
public final class Names {
  private static final Pattern DASH = Pattern.compile("[–—-]");

  /** Names are told again and again; so many are kept in mind. */
  private static final int REMEMBERED = 50_000;

  private static final Map<String, String> MET = new ConcurrentHashMap<>();

  private Names() {}

  /** Lower case, one blank between words, tone marks in their standard place. */
  public static String exact(String name) {
    if (MET.size() > REMEMBERED) {
      MET.clear();
    }
    return MET.computeIfAbsent(name, Names::made);
  }

  private static String made(String name) {
    return Spelling.keys(Spelling.evenly(name));
  }

  /** The exact form without its diacritics. */
  public static String folded(String name) {
    return Spelling.unaccented(exact(name));
  }

  /** A tone mark with the letters of its syllable that come after it. */
  private static final Pattern TONE =
      Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([^ ]+)");

  /**
   * What two ways of writing one name share, diacritics kept: i for y, one apostrophe, the tone at
   * the end of its syllable ("Nghĩa", "Nghiã").
   */
  static String spelling(String name) {
    String apart = Normalizer.normalize(exact(name), Normalizer.Form.NFD);
    String plain = apart.replace('y', 'i').replaceAll("[’‘`´]", "'");
    return TONE.matcher(plain).replaceAll("$2$1");
  }

  /** What all ways of writing a body's name share: dashes with and without blanks are one. */
  public static String body(String name) {
    return exact(DASH.matcher(name).replaceAll(" "));
  }

  /** A body's name with its dashes as the press writes them at its best. */
  static String title(String name) {
    return name.strip().replaceAll("\\s*[–—-]\\s*", " - ");
  }

  /** What all ways of writing a name share, with and without diacritics: Latin words alone. */
  static String group(String name) {
    return Spelling.unaccented(spelling(name)).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The first words of the folded form, where the rest is told in varying length. */
  static String head(String name, int words) {
    List<String> all = List.of(folded(name).split(" "));
    return String.join(" ", all.subList(0, Math.min(words, all.size())));
  }

  /** A document's number in one spelling: no blanks, the proper Đ, capital letters but for TTg. */
  static String number(String number) {
    return Spelling.nfc(number)
        .replaceAll("\\s+", "")
        .toUpperCase(Locale.ROOT)
        .replace('Ð', 'Đ')
        .replaceAll("\\bTTG\\b", "TTg");
  }
}
