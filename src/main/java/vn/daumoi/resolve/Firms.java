package vn.daumoi.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.daumoi.lexicon.Table;

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

  /** Fewer first words than these begin the names of too many bodies. */
  private static final int OPENING = 3;

  private static final int FIRM_OPENING = 2;
  private static final int LONGEST_INITIALS = 5;

  /** The first words of bodies that every province has. */
  private static final Set<String> EVERYWHERE =
      Table.read("agencies/provincial-heads.tsv").rows().stream()
          .map(row -> Names.body(row.get("head")))
          .collect(Collectors.toUnmodifiableSet());

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

  /**
   * The first words by which a body cut short is found again ("viện công nghệ" of "viện công nghệ
   * thực phẩm đại học bách khoa"); empty where they begin the names of bodies everywhere.
   *
   * @param core of the body
   */
  static Optional<String> opening(String body, String core) {
    String[] words = core.split(" ");
    int least = FORM.matcher(body).find() ? FIRM_OPENING : OPENING;
    return words.length < least || EVERYWHERE.stream().anyMatch(head -> begins(core, head))
        ? Optional.empty()
        : Optional.of(String.join(" ", List.of(words).subList(0, least)));
  }

  /**
   * What a firm's name has in common with its initials, in whatever order the press writes them:
   * "vtp" of "vạn thịnh phát", "gps" of "sài gòn peninsula" and of "spg". Of other bodies none.
   *
   * @param core of the body
   */
  static Optional<String> letters(String body, String core) {
    if (!FORM.matcher(body).find() || core.startsWith("ngân hàng nhà nước")) {
      return Optional.empty();
    }
    String[] words = Names.folded(core).split(" ");
    String letters =
        words.length == 1
            ? words[0]
            : Arrays.stream(words).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return letters.length() >= SHORTEST_NAME && letters.length() <= LONGEST_INITIALS
        ? Optional.of(
            letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))
        : Optional.empty();
  }

  /** Whether a body's name is another's cut short. */
  static boolean begins(String whole, String part) {
    return whole.startsWith(part)
        && (whole.length() == part.length() || whole.charAt(part.length()) == ' ');
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
