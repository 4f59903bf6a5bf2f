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

  /** What follows the verb where nobody else is received: "được ông A tiếp tại …". */
  private static final WordSet ENDS =
      WordSet.of(".", ",", ";", ")", "tại", "ở", "trong", "vào", "ngày", "sáng", "chiều", "và");

  private static final int LONGEST_HOST = 24;

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

  /** "A được Thủ tướng B tiếp": whether who is received stands before "được" and the host. */
  static boolean isReceivedBefore(MarkIndex index, int verb) {
    int behind = verb + 1;
    boolean ends = behind >= index.tokens.size() || ENDS.has(index.tokens.get(behind));
    if (!ends || verb < 1 || !isOfHost(index, verb - 1)) {
      return false;
    }
    for (int i = verb - 1; i > Math.max(0, verb - LONGEST_HOST); i--) {
      if (index.tokens.get(i).is("được")) {
        return true;
      }
      if (index.tokens.get(i).is(";") || index.tokens.get(i).is(".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfHost(MarkIndex index, int last) {
    return index.tokens.get(last).isCapital() || index.isInPost(last);
  }
}
