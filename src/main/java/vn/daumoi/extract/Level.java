package vn.daumoi.extract;

import java.util.Arrays;
import java.util.Optional;

/** The ranks of places, as the names of their bodies carry them. */
enum Level {
  PROVINCE("tỉnh", "Tỉnh ủy", 1),
  CITY("thành phố", "Thành ủy", 1),
  URBAN_DISTRICT("quận", "Quận ủy", 2),
  DISTRICT("huyện", "Huyện ủy", 2),
  TOWN("thị xã", "Thị ủy", 2),
  WARD("phường", "Đảng ủy phường", 3),
  COMMUNE("xã", "Đảng ủy xã", 3),
  TOWNSHIP("thị trấn", "Đảng ủy thị trấn", 3),
  ZONE("đặc khu", "Đảng ủy đặc khu", 3);

  /** The word before the place's name. */
  final String word;

  /** The Party committee of such a place. */
  final String committee;

  /** 1 province, 2 district, 3 commune; a city may be of 1 or 2. */
  final int tier;

  Level(String word, String committee, int tier) {
    this.word = word;
    this.committee = committee;
    this.tier = tier;
  }

  static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
  }
}
