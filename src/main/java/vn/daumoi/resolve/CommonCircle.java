package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A circle of people that two groups of sightings are both in: the smaller it is, the fewer others
 * of their name it may have.
 *
 * @param people how many it has
 * @param words what it is, for a reader
 * @param bond whether it is more than standing equally high
 * @param women how much rarer women are in it than among all whom the press names
 */
record CommonCircle(double people, String words, boolean bond, double women) {
  /** Seen with the same people of lower rank, two sightings are of one affair. */
  private static final int AFFAIR = 200;

  private static final int COMPANIONS = 2;

  /** People in one body over the years. */
  private static final int BODY = 100;

  /** People in all firms of the same initials. */
  private static final int INITIALS = 1_000;

  /** People in all bodies that one name cut short may mean. */
  private static final int CUT_SHORT = 2_000;

  /** People of whom a month's news from a province tells. */
  private static final int NEWS = 1_000;

  private static final long MONTH = 30;

  /** Of these every paper tells daily. */
  private static final Set<String> METROPOLES =
      Set.of(Names.exact("Hà Nội"), Names.exact("Hồ Chí Minh"));

  /** A province's part of all its circle. */
  private static final int PROVINCES = 20;

  private static final Map<Standing.Circle, String> RANKS =
      Map.of(
          Standing.Circle.TOP, "cùng lãnh đạo cấp cao",
          Standing.Circle.SENIOR, "cùng cán bộ cấp cao",
          Standing.Circle.LOCAL, "cùng cán bộ địa phương",
          Standing.Circle.PLAIN, "trong cả nước");

  /** The smallest circle that both are in. */
  static CommonCircle of(Profile a, Profile b) {
    Standing.Circle wide = lower(a.circle, b.circle);
    List<CommonCircle> circles = new ArrayList<>(List.of(ofHeight(wide)));
    for (String province : Profile.shared(a.provinces, b.provinces)) {
      Standing.Circle there =
          lower(a.circles.getOrDefault(province, wide), b.circles.getOrDefault(province, wide));
      String words = "cùng địa phương: %s (%s)".formatted(province, RANKS.get(there));
      circles.add(bond((double) there.people / PROVINCES, words));
    }
    if (isSameAffair(a, b)) {
      circles.add(bond(AFFAIR, "được nhắc cùng với " + String.join(", ", companions(a, b))));
    }
    for (String place : sameNews(a, b)) {
      circles.add(
          bond(
              METROPOLES.contains(place) ? 10 * NEWS : NEWS,
              "cùng tin một địa phương trong một tháng: " + place));
    }
    add(circles, CUT_SHORT, "tên cơ quan viết gọn: ", cutShort(a, b));
    add(circles, INITIALS, "doanh nghiệp cùng các chữ đầu: ", Profile.shared(a.letters, b.letters));
    add(circles, BODY, "cùng doanh nghiệp: ", Profile.shared(a.firms, b.firms));
    add(circles, BODY, "cùng cơ quan: ", Profile.shared(a.bodies, b.bodies));
    return circles.stream().min(Comparator.comparingDouble(CommonCircle::people)).orElseThrow();
  }

  private static CommonCircle ofHeight(Standing.Circle height) {
    double women =
        switch (height) {
          case TOP -> 0.3;
          case SENIOR -> 0.5;
          case LOCAL, PLAIN -> 1;
        };
    return new CommonCircle(height.people, "cùng tên, " + RANKS.get(height), false, women);
  }

  private static CommonCircle bond(double people, String words) {
    return new CommonCircle(people, "cùng tên, " + words, true, 1);
  }

  private static void add(
      List<CommonCircle> circles, int people, String words, Collection<String> both) {
    both.stream().limit(1).forEach(name -> circles.add(bond(people, words + name)));
  }

  private static Standing.Circle lower(Standing.Circle a, Standing.Circle b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** Whether both are told of beside the same people. */
  static boolean isSameAffair(Profile a, Profile b) {
    return Profile.shared(a.company.keySet(), b.company.keySet()).size() >= COMPANIONS;
  }

  private static List<String> companions(Profile a, Profile b) {
    return Profile.shared(a.company.keySet(), b.company.keySet()).stream().limit(3).toList();
  }

  /** Where both are told of in one month; who is a guest from higher up is not met at home. */
  private static Set<String> sameNews(Profile a, Profile b) {
    boolean near = a.years.isKnown() && b.years.isKnown() && a.years.apart(b.years) <= MONTH;
    Set<String> places = near ? Profile.shared(a.places, b.places) : new TreeSet<>();
    places.removeIf(place -> isGuest(a, place) != isGuest(b, place));
    return places;
  }

  private static boolean isGuest(Profile profile, String place) {
    return profile.circle.compareTo(Standing.Circle.SENIOR) <= 0
        && !profile.provinces.contains(place);
  }

  /** Bodies' names of the one that are the beginnings of the other's. */
  private static Set<String> cutShort(Profile a, Profile b) {
    return Profile.shared(a.openings.keySet(), b.openings.keySet()).stream()
        .flatMap(words ->
            a.openings.getOrDefault(words, Set.of()).stream()
                .flatMap(one ->
                    b.openings.getOrDefault(words, Set.of()).stream()
                        .filter(other -> Firms.begins(one, other) || Firms.begins(other, one))
                        .map(other -> one.length() < other.length() ? one : other)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
