package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Token;

/** Tells what somebody only wants, is asked or may come to do: "A muốn gặp B", "Nếu A đến thăm". */
final class Wishes {
  private static final Phrases<Boolean> WORDS =
      Phrases.of("muốn", "mong", "sẵn sàng", "dự định", "ý định", "hứa", "hẹn", "mời", "đề nghị");

  /** What somebody does who wants others to do something, or lets them. */
  private static final Phrases<Boolean> ASKS =
      Phrases.of(
          "đề nghị",
          "yêu cầu",
          "kiến nghị",
          "đề xuất",
          "giao cho",
          "phân công",
          "cho phép",
          "đồng ý cho",
          "đồng ý để",
          "chấp thuận",
          "chấp thuận cho",
          "chấp thuận để",
          "cấp phép",
          "cấp phép cho");

  /** Orders to many and promises, behind which stands what is still to be done. */
  private static final Phrases<Boolean> ORDERS =
      Phrases.of(
          "chỉ đạo các sở",
          "chỉ đạo các cơ quan",
          "chỉ đạo các ngành",
          "chỉ đạo các đơn vị",
          "chỉ đạo các bộ",
          "chỉ đạo các lực lượng",
          "chỉ đạo các địa phương",
          "chỉ đạo cơ quan chức năng",
          "chỉ đạo lực lượng chức năng",
          "chỉ đạo bộ",
          "chỉ đạo sở",
          "chỉ đạo ubnd",
          "chỉ đạo tỉnh",
          "chỉ đạo huyện",
          "chỉ đạo công an",
          "chỉ đạo thanh tra",
          "giao bộ",
          "giao sở",
          "giao ubnd",
          "giao tỉnh",
          "giao huyện",
          "giao công an",
          "giao thanh tra",
          "nói sẽ",
          "cho biết sẽ",
          "hứa sẽ");

  private static final Phrases<Boolean> CONDITIONS = Phrases.of("nếu", "trong trường hợp");

  private static final int LONGEST_CONDITION = 40;
  private static final int NEAR = 8;

  private Wishes() {}

  /** Whether such words end before a token. */
  static boolean endAt(List<Token> tokens, int to) {
    return WORDS.endingAt(tokens, to).isPresent();
  }

  /**
   * "Nếu A đến thăm, …", "sẽ bắt A nếu ông đến thăm …": whether a token stands in the condition
   * with which a sentence opens, or right behind one.
   */
  static boolean isCondition(List<Token> tokens, int sentence, int at) {
    boolean opens =
        tokens.get(sentence).is("nếu")
            && at - sentence <= LONGEST_CONDITION
            && tokens.subList(sentence, at).stream().noneMatch(token -> token.is(","));
    return opens || isBehindCondition(tokens, sentence, at);
  }

  private static boolean isBehindCondition(List<Token> tokens, int sentence, int at) {
    for (int i = at; i > Math.max(sentence, at - NEAR); i--) {
      if (tokens.get(i - 1).kind() == Token.Kind.MARK) {
        return false;
      }
      if (CONDITIONS.endingAt(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "A đề nghị Sở Y tế kiểm tra …": whether others are asked for what a later token tells. */
  static boolean isAsked(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      int asked = ASKS.startingAt(tokens, i).map(Phrases.Match::to).orElse(to);
      if (asked < to && (tokens.get(asked).isCapital() || tokens.get(asked).is("các"))) {
        return true;
      }
      if (ORDERS.startingAt(tokens, i).filter(order -> order.to() <= to).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
