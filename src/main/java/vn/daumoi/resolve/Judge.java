package vn.daumoi.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether two groups of sightings of one name are one person.
 *
 * <p>The measure is how many others of that name one must expect in the circle that both are seen
 * in: the share of people who bear the name, times the people in the circle. Among the five hundred
 * at the top hardly anyone has a namesake; among all officials of a district everyone may. So a
 * surname says little, a given name much, and post, place, rank and company say how small the
 * circle is. Years without news widen it. Two are told apart by what one person cannot do: head two
 * places at once, or be a minister and the chairman of a commune in the same years.
 */
final class Judge {
  /** Sure enough to call two one. */
  private static final double SURE = 0.9;

  private static final long YEAR = 365;

  /** Nobody stays so high so long. */
  private static final long CAREER = 30 * YEAR;

  /** So soon after one post a common name in another post elsewhere is someone else's. */
  private static final long MOVE = 90;

  /** The namesakes among the senior that make a name common. */
  private static final double COMMON = 0.05;

  private final NameShares shares = new NameShares();

  /**
   * Careers rise: one seen lower, elsewhere, after being higher is so much likelier someone else.
   */
  private static final double SUNK = 10;

  /** The middle name that only women bear, "Thị" in the spelling's form. */
  private static final String WOMAN = " " + Names.spelling("thị") + " ";

  Judgement of(Profile a, Profile b) {
    Optional<String> spelling = spelling(a, b);
    if (spelling.isEmpty()) {
      return variant(a, b);
    }
    double share = shares.of(spelling.get());
    Optional<String> conflict = conflict(a, b, share);
    if (conflict.isPresent()) {
      return Judgement.different(conflict.get());
    }
    CommonCircle circle = CommonCircle.of(a, b);
    double years = a.years.apart(b.years) / (double) YEAR;
    if (spelling.get().contains(WOMAN)) {
      share *= circle.women();
    }
    double namesakes = share * circle.people() * (1 + years / 20) * (sank(a, b, circle) ? SUNK : 1);
    double score = 1 / (1 + namesakes);
    String reason = "%s: chừng %s người trùng tên".formatted(circle.words(), words(namesakes));
    return score >= SURE ? Judgement.same(score, reason) : Judgement.unsure(score, reason);
  }

  private static String words(double namesakes) {
    return namesakes < 0.01 ? "dưới 0,01" : String.format(Locale.GERMANY, "%.2f", namesakes);
  }

  /** Whether a name is so rare that hardly anyone in the country shares it. */
  boolean isUnique(String spelling) {
    return 1 / (1 + shares.of(spelling) * Standing.Circle.PLAIN.people) >= SURE;
  }

  /** The spelling they share; one without any diacritics may stand for the other. */
  private static Optional<String> spelling(Profile a, Profile b) {
    for (String one : a.spellings) {
      if (b.spellings.contains(one)) {
        return Optional.of(one);
      }
    }
    for (String one : a.spellings) {
      for (String other : b.spellings) {
        String bare = Names.group(one);
        if (bare.equals(Names.group(other)) && (bare.equals(one) || bare.equals(other))) {
          return Optional.of(bare);
        }
      }
    }
    return Optional.empty();
  }

  /** "Nguyễn Văn Tụng" at the very post of Nguyễn Văn Tùng is a slip of the pen. */
  private static Judgement variant(Profile a, Profile b) {
    boolean near =
        a.spellings.stream().anyMatch(x -> b.spellings.stream().anyMatch(y -> isSlip(x, y)));
    Set<String> posts = Profile.shared(a.seats, b.seats);
    return near && !posts.isEmpty() && a.years.apart(b.years) <= 2 * YEAR
        ? Judgement.same(SURE, "khác một chữ, cùng chức vụ: " + posts.iterator().next())
        : Judgement.different("hai tên khác nhau, không cùng chức vụ");
  }

  private static boolean isSlip(String one, String other) {
    return Edits.within(Names.group(one), Names.group(other), 1)
        && NameComparison.people(one, other);
  }

  private static boolean sank(Profile a, Profile b, CommonCircle circle) {
    if (circle.bond() || a.circle == b.circle) {
      return false;
    }
    Profile high = a.circle.compareTo(b.circle) < 0 ? a : b;
    Profile low = high == a ? b : a;
    Profile.Years risen = high.heights.getOrDefault(high.circle, Profile.Years.NONE);
    Profile.Years seen = low.heights.getOrDefault(low.circle, Profile.Years.NONE);
    return risen.isKnown() && seen.isKnown()
        ? seen.last() >= risen.first() - YEAR
        : low.seated && high.seated && !low.heights.isEmpty() && !high.heights.isEmpty();
  }

  /** What one person cannot do. */
  private static Optional<String> conflict(Profile a, Profile b, double share) {
    long near = share * Standing.Circle.SENIOR.people > COMMON ? MOVE : -1;
    for (Map.Entry<String, Profile.Years> one : a.heads.entrySet()) {
      for (Map.Entry<String, Profile.Years> other : b.heads.entrySet()) {
        boolean elsewhere =
            !one.getKey().equals(other.getKey())
                && !a.heads.containsKey(other.getKey())
                && !b.heads.containsKey(one.getKey());
        if (elsewhere
            && (one.getValue().overlaps(other.getValue())
                || one.getValue().apart(other.getValue()) <= near)) {
          return Optional.of(
              "cùng thời gian đứng đầu hai nơi: %s, %s".formatted(one.getKey(), other.getKey()));
        }
      }
    }
    if (high(a).apart(high(b)) > CAREER) {
      return Optional.of("ở bậc cao cách nhau hơn ba mươi năm");
    }
    int steps = Math.abs(a.circle.ordinal() - b.circle.ordinal());
    if (a.seated
        && b.seated
        && steps >= 2
        && a.years.apart(b.years) <= 3 * YEAR
        && Profile.shared(a.provinces, b.provinces).isEmpty()
        && !CommonCircle.isSameAffair(a, b)
        && share * Standing.Circle.PLAIN.people > 1) {
      return Optional.of("cùng thời gian ở hai bậc xa nhau, khác nơi");
    }
    return Optional.empty();
  }

  /** The years in posts of high standing. */
  private static Profile.Years high(Profile profile) {
    return profile
        .heights
        .getOrDefault(Standing.Circle.TOP, Profile.Years.NONE)
        .and(profile.heights.getOrDefault(Standing.Circle.SENIOR, Profile.Years.NONE));
  }

  /** Whether a group without posts is told of in a place where the other serves. */
  static boolean isAtHome(Profile guest, Profile host) {
    return !Profile.shared(guest.spellings, host.spellings).isEmpty()
        && !guest.places.isEmpty()
        && host.provinces.containsAll(guest.places);
  }
}
