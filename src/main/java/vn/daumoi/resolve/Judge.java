package vn.daumoi.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

  /** Seen with the same people of lower rank, two sightings are of one affair. */
  private static final int AFFAIR = 200;

  /** People in one body over the years. */
  private static final int BODY = 100;

  /** People in all bodies that one name cut short may mean. */
  private static final int CUT_SHORT = 2_000;

  /** People in all firms of the same initials. */
  private static final int INITIALS = 1_000;

  /** People of whom a month's news from a province tells. */
  private static final int NEWS = 1_000;

  private static final long MONTH = 30;

  /** Of these every paper tells daily. */
  private static final Set<String> METROPOLES =
      Set.of(Names.exact("Hà Nội"), Names.exact("Hồ Chí Minh"));

  /** A province's part of all its circle. */
  private static final int PROVINCES = 20;

  private static final int COMPANIONS = 2;
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

  /**
   * A circle both are in, and the words for it; a bond is more than being equally high.
   *
   * @param women how much rarer women are in it than among all whom the press names
   */
  private record Circle(double people, String words, boolean bond, double women) {
    Circle(double people, String words, boolean bond) {
      this(people, words, bond, 1);
    }

    static Circle of(Standing.Circle height) {
      double women =
          switch (height) {
            case TOP -> 0.3;
            case SENIOR -> 0.5;
            case LOCAL, PLAIN -> 1;
          };
      return new Circle(height.people, "cùng tên, " + RANKS.get(height), false, women);
    }
  }

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
    Circle circle = circle(a, b);
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
    Set<String> posts = shared(a.seats, b.seats);
    return near && !posts.isEmpty() && a.years.apart(b.years) <= 2 * YEAR
        ? Judgement.same(SURE, "khác một chữ, cùng chức vụ: " + posts.iterator().next())
        : Judgement.different("hai tên khác nhau, không cùng chức vụ");
  }

  private static boolean isSlip(String one, String other) {
    return Edits.within(Names.group(one), Names.group(other), 1)
        && NameComparison.people(one, other);
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    return shared;
  }

  /** The smallest circle that both are in. */
  private static Circle circle(Profile a, Profile b) {
    Standing.Circle wide = a.circle.compareTo(b.circle) > 0 ? a.circle : b.circle;
    Circle best = Circle.of(wide);
    for (String province : shared(a.provinces, b.provinces)) {
      Standing.Circle there =
          lower(a.circles.getOrDefault(province, wide), b.circles.getOrDefault(province, wide));
      best =
          smaller(
              best,
              new Circle(
                  (double) there.people / PROVINCES,
                  "cùng tên, cùng địa phương: %s (%s)".formatted(province, RANKS.get(there)),
                  true));
    }
    Set<String> company = shared(a.company.keySet(), b.company.keySet());
    if (company.size() >= COMPANIONS) {
      best =
          smaller(
              best,
              new Circle(
                  AFFAIR,
                  "cùng tên, được nhắc cùng với " + String.join(", ", first(company)),
                  true));
    }
    Optional<String> cut = cutShort(a, b);
    if (cut.isPresent()) {
      best =
          smaller(
              best, new Circle(CUT_SHORT, "cùng tên, tên cơ quan viết gọn: " + cut.get(), true));
    }
    for (String place : sameNews(a, b)) {
      best =
          smaller(
              best,
              new Circle(
                  METROPOLES.contains(place) ? 10 * NEWS : NEWS,
                  "cùng tên, cùng tin một địa phương trong một tháng: " + place,
                  true));
    }
    Set<String> letters = shared(a.letters, b.letters);
    if (!letters.isEmpty()) {
      best =
          smaller(
              best,
              new Circle(
                  INITIALS,
                  "cùng tên, doanh nghiệp cùng các chữ đầu: " + letters.iterator().next(),
                  true));
    }
    Set<String> firms = shared(a.firms, b.firms);
    if (!firms.isEmpty()) {
      best =
          smaller(
              best,
              new Circle(BODY, "cùng tên, cùng doanh nghiệp: " + firms.iterator().next(), true));
    }
    Set<String> bodies = shared(a.bodies, b.bodies);
    if (!bodies.isEmpty()) {
      best =
          smaller(
              best, new Circle(BODY, "cùng tên, cùng cơ quan: " + bodies.iterator().next(), true));
    }
    return best;
  }

  /** Where both are told of in one month; who is a guest from higher up is not met at home. */
  private static Set<String> sameNews(Profile a, Profile b) {
    boolean near = a.years.isKnown() && b.years.isKnown() && a.years.apart(b.years) <= MONTH;
    Set<String> places = near ? shared(a.places, b.places) : new TreeSet<>();
    places.removeIf(place -> isGuest(a, place) != isGuest(b, place));
    return places;
  }

  private static boolean isGuest(Profile profile, String place) {
    return profile.circle.compareTo(Standing.Circle.SENIOR) <= 0
        && !profile.provinces.contains(place);
  }

  /** A body's name of the one that is the beginning of one of the other's. */
  private static Optional<String> cutShort(Profile a, Profile b) {
    return shared(a.openings.keySet(), b.openings.keySet()).stream()
        .flatMap(words ->
            a.openings.getOrDefault(words, Set.of()).stream()
                .flatMap(one ->
                    b.openings.getOrDefault(words, Set.of()).stream()
                        .filter(other -> Firms.begins(one, other) || Firms.begins(other, one))
                        .map(other -> one.length() < other.length() ? one : other)))
        .findFirst();
  }

  private static boolean sank(Profile a, Profile b, Circle circle) {
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

  private static List<String> first(Set<String> names) {
    return names.stream().limit(3).toList();
  }

  private static Standing.Circle lower(Standing.Circle a, Standing.Circle b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Circle smaller(Circle a, Circle b) {
    return b.people() < a.people() ? b : a;
  }

  private static final Map<Standing.Circle, String> RANKS =
      Map.of(
          Standing.Circle.TOP, "cùng lãnh đạo cấp cao",
          Standing.Circle.SENIOR, "cùng cán bộ cấp cao",
          Standing.Circle.LOCAL, "cùng cán bộ địa phương",
          Standing.Circle.PLAIN, "trong cả nước");

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
        && shared(a.provinces, b.provinces).isEmpty()
        && shared(a.company.keySet(), b.company.keySet()).size() < COMPANIONS
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
    return !shared(guest.spellings, host.spellings).isEmpty()
        && !guest.places.isEmpty()
        && host.provinces.containsAll(guest.places);
  }
}
