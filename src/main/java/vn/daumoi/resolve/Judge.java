package vn.daumoi.resolve;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Spelling;

/** Judges whether two groups of sightings of one name are one person. */
final class Judge {
  /** A career in one province's leadership is followed over this many years without news. */
  private static final int CAREER_YEARS = 12;

  /** Posts that only one person holds at a time, by the folded first words of their titles. */
  private static final Set<String> ONE_SEAT =
      Set.of(
          "chu tich", "bi thu", "giam doc", "truong ban", "chanh an", "vien truong", "bo truong");

  private final Decisions decisions;

  Judge(Decisions decisions) {
    this.decisions = decisions;
  }

  static boolean isSeated(Cluster cluster) {
    return cluster.sightings().stream().anyMatch(sighting -> !sighting.seats().isEmpty());
  }

  /** Whether all the articles of a group without posts speak of a place where the other serves. */
  static boolean isAtHome(Cluster guest, Cluster host) {
    Set<String> spellings = new HashSet<>();
    host.names().forEach(name -> spellings.add(Names.exact(name)));
    Set<String> places = places(host);
    return guest.sightings().stream()
        .allMatch(sighting ->
            spellings.contains(Names.exact(sighting.name()))
                && sighting.place().map(Names::exact).filter(places::contains).isPresent());
  }

  Judgement of(Cluster a, Cluster b) {
    if (!isSeated(a) || !isSeated(b)) {
      return Judgement.unsure(0.3, "không rõ chức vụ");
    }
    Optional<Judgement> decided = decided(a, b);
    if (decided.isPresent()) {
      return decided.get();
    }
    Set<String> shared = new TreeSet<>(places(a));
    shared.retainAll(places(b));
    if (!isSameSpelling(a, b)) {
      return spellingVariant(a, b);
    }
    if (shared.isEmpty()) {
      return sitsElsewhere(a, b)
          ? Judgement.different("cùng thời gian đứng đầu hai nơi khác nhau")
          : Judgement.unsure(0.4, "cùng tên, khác địa phương");
    }
    Set<String> led = new TreeSet<>(led(a));
    led.retainAll(led(b));
    led.retainAll(shared);
    if (!led.isEmpty() && yearsApart(a, b) <= CAREER_YEARS) {
      return Judgement.same(0.9, "cùng tên, cùng lãnh đạo địa phương: " + String.join(", ", led));
    }
    return Judgement.unsure(0.6, "cùng tên, cùng địa phương, khác cơ quan");
  }

  private Optional<Judgement> decided(Cluster a, Cluster b) {
    for (Anchor one : a.anchors()) {
      for (Anchor other : b.anchors()) {
        Optional<Judgement> judgement = decisions.on(one.name(), one.where(), other.where());
        if (judgement.isPresent()) {
          return judgement;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSameSpelling(Cluster a, Cluster b) {
    return a.names().stream()
        .anyMatch(x -> b.names().stream().anyMatch(y -> Names.exact(x).equals(Names.exact(y))));
  }

  /** "Nguyễn Văn Tụng" at the very post of Nguyễn Văn Tùng is a slip of the pen. */
  private static Judgement spellingVariant(Cluster a, Cluster b) {
    Set<String> posts = new TreeSet<>(posts(a));
    posts.retainAll(posts(b));
    return posts.isEmpty() || yearsApart(a, b) > 1
        ? Judgement.different("khác dấu, không cùng chức vụ")
        : Judgement.same(0.85, "chỉ khác dấu, cùng chức vụ: " + posts.iterator().next());
  }

  private static Set<String> posts(Cluster cluster) {
    Set<String> posts = new TreeSet<>();
    for (Sighting sighting : cluster.sightings()) {
      for (Sighting.Seat seat : sighting.seats()) {
        if (isOneSeat(seat)) {
          posts.add(Names.exact(seat.title() + " " + seat.agency().name()));
        }
      }
    }
    return posts;
  }

  private static Set<String> places(Cluster cluster) {
    Set<String> places = new TreeSet<>();
    cluster.sightings().forEach(sighting -> places.addAll(sighting.places()));
    return places;
  }

  /** The places in whose leading bodies ("Tỉnh ủy X", "Ủy ban nhân dân tỉnh X") one serves. */
  private static Set<String> led(Cluster cluster) {
    Set<String> places = new TreeSet<>();
    for (Sighting sighting : cluster.sightings()) {
      for (Sighting.Seat seat : sighting.seats()) {
        seat.agency()
            .place()
            .map(Names::exact)
            .filter(place -> isLeading(Names.exact(seat.agency().name()), place))
            .ifPresent(places::add);
      }
    }
    return places;
  }

  private static boolean isLeading(String body, String place) {
    String rest =
        body.endsWith(place) ? body.substring(0, body.length() - place.length()).strip() : "";
    String head = Spelling.unaccented(rest);
    return LEADING.contains(head);
  }

  private static final Set<String> LEADING =
      Set.of(
          "tinh uy",
          "thanh uy",
          "thuong truc tinh uy",
          "thuong truc thanh uy",
          "ban thuong vu tinh uy",
          "ban thuong vu thanh uy",
          "ban chap hanh dang bo tinh",
          "ban chap hanh dang bo thanh pho",
          "uy ban nhan dan tinh",
          "uy ban nhan dan thanh pho",
          "hoi dong nhan dan tinh",
          "hoi dong nhan dan thanh pho",
          "doan dai bieu quoc hoi tinh",
          "doan dai bieu quoc hoi thanh pho");

  private static boolean isOneSeat(Sighting.Seat seat) {
    String title = Names.folded(seat.title());
    return ONE_SEAT.contains(title);
  }

  /** Both hold a seat of one in different places within a month. */
  private static boolean sitsElsewhere(Cluster a, Cluster b) {
    return seatDays(a).stream()
        .anyMatch(x -> seatDays(b).stream().anyMatch(y -> Math.abs(x - y) <= 30));
  }

  private static Set<Long> seatDays(Cluster cluster) {
    Set<Long> days = new TreeSet<>();
    for (Sighting sighting : cluster.sightings()) {
      boolean sits =
          sighting.seats().stream()
              .anyMatch(
                  seat -> isOneSeat(seat) && !seat.former() && seat.agency().place().isPresent());
      if (sits) {
        sighting.date().map(PartialDate::latest).ifPresent(day -> days.add(day.toEpochDay()));
      }
    }
    return days;
  }

  private static long yearsApart(Cluster a, Cluster b) {
    long nearest = Long.MAX_VALUE;
    for (Sighting x : a.sightings()) {
      for (Sighting y : b.sightings()) {
        if (x.date().isPresent() && y.date().isPresent()) {
          long years =
              Math.abs(ChronoUnit.YEARS.between(x.date().get().latest(), y.date().get().latest()));
          nearest = Math.min(nearest, years);
        }
      }
    }
    return nearest;
  }
}
