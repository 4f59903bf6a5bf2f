package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.daumoi.lexicon.Table;

/**
 * What an article itself calls the countries that have two names: one that speaks of "Hoa Kỳ" alone
 * names its ministry "Bộ Ngoại giao Hoa Kỳ".
 *
 * <p>Facts name a country in one way only, so that what articles say of a body meets. What is
 * written down of one article keeps its word, or where it has both, the one beside the body. Long
 * names of states ("Vương quốc Campuchia", "CHND Trung Hoa") and cut ones ("Nhật") are no other
 * name.
 */
final class CountriesAsCalled {
  /** A name of a country, and the one that facts give it. */
  private record OtherName(String name, Pattern written, String ours, Pattern oursWritten) {
    /** A name of a body with this name for ours. */
    String in(String body) {
      return oursWritten.matcher(body).replaceAll(Matcher.quoteReplacement(name));
    }
  }

  private static final Pattern LONG = Pattern.compile("(?:^| )(?:\\p{Ll}|\\p{Lu}{2})");
  private static final List<OtherName> OTHERS = others();

  private final List<OtherName> alone = new ArrayList<>();
  private final List<OtherName> beside = new ArrayList<>();

  CountriesAsCalled(String text) {
    for (OtherName other : OTHERS) {
      if (text.contains(other.name()) && other.written().matcher(text).find()) {
        (other.oursWritten().matcher(text).find() ? beside : alone).add(other);
      }
    }
  }

  private static List<OtherName> others() {
    List<OtherName> others = new ArrayList<>();
    for (Table.Row row : Table.read("lexicon/countries.tsv").rows()) {
      String name = row.get("name");
      String full = row.get("full");
      if (!full.isEmpty() && !name.contains(full) && !full.contains(name) && !isLong(name)) {
        others.add(new OtherName(name, word(name), full, word(full)));
      }
    }
    return others;
  }

  private static boolean isLong(String name) {
    return LONG.matcher(name).find();
  }

  private static Pattern word(String name) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
  }

  /** The name of a body with its country as the article calls it. */
  String in(Agency body) {
    String name = body.name();
    for (OtherName other : alone) {
      name = other.in(name);
    }
    for (OtherName other : beside) {
      name = other.written().matcher(body.asWritten()).find() ? other.in(name) : name;
    }
    return name;
  }
}
