package vn.daumoi.resolve;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Firms under their many written forms: "Hội đồng quản trị Tập đoàn FLC", "Công ty cổ phần FLC".
 */
final class Firms {
  private static final Pattern FORM =
      Pattern.compile(
          "^(hội đồng (quản trị|thành viên)|tổng (công ty|ctcp)|hãng hàng không|hãng|quỹ|công"
              + " ty|tập đoàn|ngân hàng|thương mại|cổ phần|tnhh|trách nhiệm hữu hạn|một thành"
              + " viên|mtv|ctcp|đầu tư và|đầu tư) ");

  /** What any Vietnamese word is, without its diacritics. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(ngh|ng|nh|th|tr|ch|kh|gh|gi|ph|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?");

  private static final int SHORTEST_NAME = 3;

  private Firms() {}

  /**
   * The words by which a firm is known under all its forms, for no other language word is like
   * them: "acumen" of "Công ty Cổ phần Tập đoàn quản lý Acumen". Of other bodies none.
   */
  static Set<String> names(String body) {
    if (core(body).length() == body.length() || !FORM.matcher(body).find()) {
      return Set.of();
    }
    return Arrays.stream(Names.folded(core(body)).split(" "))
        .filter(word -> word.length() >= SHORTEST_NAME && word.chars().allMatch(Firms::isLetter))
        .filter(word -> !SYLLABLE.matcher(word).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isLetter(int letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /** A firm's own name; any other body as it is, but for the little words. */
  static String core(String body) {
    String rest =
        body.replace(" và ", " ")
            .replace(",", "")
            .replace("trường đại học ", "đại học ")
            .replace("bệnh viện đa khoa tỉnh ", "bệnh viện đa khoa ");
    if (rest.startsWith("ngân hàng nhà nước")) {
      return rest;
    }
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = FORM.matcher(rest).replaceFirst("");
    }
    return rest.isEmpty() ? body : rest;
  }
}
