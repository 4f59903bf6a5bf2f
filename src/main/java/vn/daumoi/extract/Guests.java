package vn.daumoi.extract;

import vn.daumoi.lexicon.WordSet;

/** Tells whether who is received stands behind "tiếp", which means much else: "tiếp Arsenal". */
final class Guests {
  /** The verb, as the tables of events and of roles have it. */
  static final String RECEIVES = "tiếp";

  /** How those are told who are received. */
  private static final WordSet WHOM =
      WordSet.of(
          "đoàn", "đồng", "các", "ông", "bà", "anh", "chị", "ngài", "công", "cử", "nhân", "phái",
          "lãnh", "đại", "tân", "cựu", "nguyên", "khách", "thân", "xã", "chính", "và", ",", "chủ",
          "phó", "bộ", "thủ", "tổng", "trưởng", "hoàng", "quốc", "nhà");

  /** So many tokens on, behind a rank, the post or name of a guest begins. */
  private static final int NEAR = 3;

  private Guests() {}

  /** Whether nobody stands at a token or close behind it. */
  static boolean isNobodyAt(MarkIndex index, int at) {
    if (at >= index.tokens.size()) {
      return true;
    }
    if (WHOM.has(index.tokens.get(at))) {
      return false;
    }
    for (int i = at; i < at + NEAR; i++) {
      if (index.isNameAt(i) || index.postAt.containsKey(i)) {
        return false;
      }
    }
    return true;
  }
}
