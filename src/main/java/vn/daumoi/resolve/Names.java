package vn.daumoi.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.daumoi.text.Spelling;

/**
 * The forms of a name by which things are found and told apart.
 *
 * <p>The exact form keeps the diacritics ("nguyễn văn tùng"); the folded one drops them ("nguyen
 * van tung"), so that spelling variants of one name meet in one group and are judged there.
 */
public final class Names {
  private Names() {}

  /** Lower case, one blank between words, tone marks in their standard place. */
  public static String exact(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(Spelling::key)
        .collect(Collectors.joining(" "));
  }

  /** The exact form without its diacritics. */
  public static String folded(String name) {
    return Spelling.unaccented(exact(name));
  }

  /** The first words of the folded form, where the rest is told in varying length. */
  static String head(String name, int words) {
    List<String> all = List.of(folded(name).split(" "));
    return String.join(" ", all.subList(0, Math.min(words, all.size())));
  }

  /** A document's number in one spelling: no blanks, capital letters, the proper Đ. */
  static String number(String number) {
    return Spelling.nfc(number).replaceAll("\\s+", "").toUpperCase(Locale.ROOT).replace('Ð', 'Đ');
  }
}
