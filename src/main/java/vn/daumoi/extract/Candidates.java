package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Posts that nobody is told to hold: wanted, "ứng cử viên Tổng thống Mỹ", on whose order another
 * signs, "thừa lệnh Chủ tịch UBND tỉnh", or of many places, "bí thư Đảng ủy của 08 xã".
 */
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
          "đua vào vị trí",
          "đua vào chức",
          "đua vào chiếc ghế",
          "tranh chiếc ghế",
          "tranh chức",
          "tranh vị trí",
          "đua chức",
          "nhắm đến ghế",
          "nhắm tới ghế",
          "nếu trở thành",
          "nếu làm",
          "thừa lệnh",
          "thừa lệnh của",
          "thừa ủy quyền",
          "thừa ủy quyền của",
          "thừa ủy nhiệm",
          "thừa ủy nhiệm của",
          "xưng là",
          "tự nhận là",
          "tự nhận mình là",
          "nhận mình là",
          "mạo danh",
          "mạo danh là",
          "giả danh",
          "giả danh là",
          "đóng giả",
          "giả làm",
          "muốn trở thành",
          "muốn làm",
          "mơ làm",
          "mơ trở thành",
          "chắc chắn trở thành",
          "chắc chắn sẽ trở thành",
          "chắc chắn là",
          "có thể trở thành",
          "có thể làm");

  /** Ranks of places of which there are many. */
  private static final Phrases<Boolean> RANKS =
      Phrases.of("xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "tỉnh", "thành phố");

  /** Committees of places of one rank. */
  private static final WordSet COMMITTEES = WordSet.of("tỉnh", "thành", "huyện", "quận", "thị");

  private static final int DIGITS = 2;

  private Candidates() {}

  /**
   * "Chủ tịch UBND các xã", "bí thư Đảng ủy của 08 xã", "bí thư tỉnh ủy, thành ủy": behind a post
   * at a token.
   */
  static boolean areMany(Text text, int to) {
    return areOfPlaces(text, to) || areOfCommittees(text, to);
  }

  private static boolean areOfCommittees(Text text, int to) {
    List<Token> tokens = text.tokens();
    int next = to + 3;
    boolean two =
        next <= tokens.size()
            && tokens.get(to - 1).is("ủy")
            && tokens.get(to).is(",")
            && COMMITTEES.has(tokens.get(to + 1))
            && tokens.get(to + 2).is("ủy");
    return two
        && (next == tokens.size()
            || !text.isCapital(next) && !tokens.get(next).is("viên")
            || !CapitalRun.isOnLine(text, next));
  }

  private static boolean areOfPlaces(Text text, int to) {
    List<Token> tokens = text.tokens();
    int at = to < tokens.size() && tokens.get(to).is("của") ? to + 1 : to;
    if (at + 1 >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return false;
    }
    Token many = tokens.get(at);
    boolean several =
        many.is("các")
            || (many.kind() == Token.Kind.NUMBER
                && many.key().length() <= DIGITS
                && !many.is("1")
                && !many.is("01"));
    return several && !text.isCapital(at + 1) && RANKS.startingAt(tokens, at + 1).isPresent();
  }

  /**
   * Whether words before a post tell that it is only wanted, which end no name: "bà Lê Thị Mơ làm".
   */
  static boolean standBefore(Text text, int post) {
    return WORDS
        .endingAt(text.tokens(), post)
        .filter(words ->
            words.from() == 0 || !text.isCapital(words.from()) || !text.isCapital(words.from() - 1))
        .isPresent();
  }
}
