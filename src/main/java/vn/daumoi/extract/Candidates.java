package vn.daumoi.extract;

import vn.daumoi.text.Text;

/** Who wants a post, or would take it, and does not hold it: "ứng cử viên Tổng thống Mỹ". */
final class Candidates {
  private static final Phrases<Boolean> WORDS =
      Phrases.of(
          "ứng cử viên",
          "ứng cử viên chức",
          "ứng cử viên cho chức",
          "ứng cử viên cho vị trí",
          "ứng cử viên tranh cử",
          "ứng cử viên đối lập tranh cử",
          "ứng viên",
          "ứng viên chức",
          "ứng viên cho chức",
          "ứng viên cho vị trí",
          "ứng viên tranh cử",
          "tranh cử chức",
          "tranh cử",
          "ra tranh cử",
          "tranh cử ghế",
          "tranh ghế",
          "đua ghế",
          "đua giành ghế",
          "đua vào ghế",
          "đua chức",
          "nhắm đến ghế",
          "nhắm tới ghế",
          "nếu trở thành",
          "nếu làm",
          "thừa lệnh",
          "thừa lệnh của",
          "thừa ủy quyền",
          "thừa ủy quyền của",
          "muốn trở thành",
          "muốn làm",
          "mơ làm",
          "mơ trở thành",
          "có thể trở thành",
          "có thể làm");

  private Candidates() {}

  /** Whether words before a post tell that it is only wanted. */
  static boolean standBefore(Text text, int post) {
    return WORDS.endingAt(text.tokens(), post).isPresent();
  }
}
