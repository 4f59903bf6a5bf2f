package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.text.Spelling;

/**
 * A party committee of a place, "Tỉnh ủy Cà Mau", from which the names of its parts follow: "Ban
 * Thường vụ Tỉnh ủy Cà Mau", "Ban Chấp hành Đảng bộ tỉnh Cà Mau".
 */
record Committee(String level, String place) {
  private static final String BOARD = "Ban Chấp hành ";
  private static final String BRANCH = "Đảng bộ ";

  /** How the names of districts begin that are numbers. */
  private static final String DISTRICT = "Quận ";

  private static final String STANDING = "Ban Thường vụ ";

  private record Level(String committee, String body) {}

  private static final List<Level> LEVELS =
      List.of(
          new Level("Tỉnh ủy", "Đảng bộ tỉnh"),
          new Level("Thành ủy", "Đảng bộ thành phố"),
          new Level("Huyện ủy", "Đảng bộ huyện"),
          new Level("Quận ủy", "Đảng bộ quận"),
          new Level("Thị ủy", "Đảng bộ thị xã"),
          new Level("Đảng ủy", "Đảng bộ"));

  /** The committee a body's name speaks of: that of "Ban Thường vụ Tỉnh ủy Cà Mau". */
  static Optional<Committee> of(Agency agency) {
    for (Level level : LEVELS) {
      for (String head : List.of("", STANDING, "Thường trực ")) {
        String start = head + level.committee() + " ";
        if (agency.name().startsWith(start)) {
          return Optional.of(
              new Committee(level.committee(), agency.name().substring(start.length())));
        }
      }
    }
    return Optional.empty();
  }

  /** "tham gia Ban Chấp hành, giữ chức Phó Bí thư Tỉnh Đoàn Cà Mau": the board of a front. */
  static Optional<Agency> ofFront(Agency front, Agency bare) {
    return front.kind() == AgencyKind.FrontBody
        ? Optional.of(
            new Agency(
                (isBoard(bare) ? BOARD : STANDING) + front.name(),
                AgencyKind.FrontBody,
                front.place(),
                Optional.of(front.name()),
                bare.asWritten()))
        : Optional.empty();
  }

  private static boolean isBoard(Agency bare) {
    return Spelling.key(bare.asWritten()).equals("ban chấp hành");
  }

  /** "Ban Chấp hành" or "Ban Thường vụ" under the full name it has in this committee. */
  Agency part(Agency bare) {
    String name = isBoard(bare) ? BOARD + branch() : STANDING + level + " " + place;
    return new Agency(
        name, AgencyKind.PartyBody, Optional.of(place), bare.parent(), bare.asWritten());
  }

  /** "Đảng bộ tỉnh Cà Mau"; a number goes with its rank, "Đảng bộ Quận 1". */
  private String branch() {
    return place.regionMatches(true, 0, DISTRICT, 0, DISTRICT.length())
        ? BRANCH + place
        : body() + " " + place.replace("Thành phố ", "");
  }

  private String body() {
    return LEVELS.stream()
        .filter(l -> l.committee().equals(level))
        .map(Level::body)
        .findFirst()
        .orElseThrow();
  }
}
