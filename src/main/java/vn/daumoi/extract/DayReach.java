package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/**
 * Tells how far a day and the word of an event reach towards each other: over the event's own name,
 * its place and how it was held, not over what somebody says.
 */
final class DayReach {
  /** What is said follows. */
  private static final WordSet SAID = WordSet.of("biết", "rằng", "hay");

  /** Words behind which a mark opens a list of people: "các đồng chí: A, B". */
  private static final WordSet LISTS =
      WordSet.of("chí", "ông", "bà", "gồm", "biểu", "vị", "sĩ", "sỹ");

  /** Words before the name of a place. */
  private static final WordSet RANKS =
      WordSet.of(
          "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "thôn", "bản", "ấp", "bang",
          "thủ", "tp", "hạt", "vùng");

  /** Words before the term of those who meet: "kỳ họp thứ 9, khóa X". */
  private static final WordSet TERMS = WordSet.of("khóa", "nhiệm");

  private static final WordSet ABBREVIATED = WordSet.of("tp", "tx", "q", "h", "p");

  private static final int LONGEST_NAME = 40;
  private static final int NEAR = 7;

  /** Words that a day may have right before it where it tells when something took place. */
  private static final Set<String> TO_DAY =
      Set.of(
          "vào", "ngày", "các", "trong", "hôm", "sáng", "chiều", "tối", "trưa", "đêm", "từ", "lúc",
          "thứ", "khai", "mạc");

  /** Words that end what a day or a word of an event may reach. */
  private static final Set<String> SAYS = Set.of("rằng", ":", ";", "\"", "biết", "nêu", "cho");

  /** "phát biểu tại hội nghị, A khẳng định tháng 7 …": what follows is said of the day. */
  private static final Phrases<Boolean> AFFIRMED =
      Phrases.of("khẳng định", "nhấn mạnh", "cho rằng", "đánh giá", "thông tin", "chia sẻ");

  private final List<Token> tokens;

  DayReach(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether between how something is held and the day stands no more than the place. */
  boolean isNear(int from, Marks.DateMark day) {
    for (int i = from; i < day.from(); i++) {
      if (says(i, day.from())) {
        return false;
      }
    }
    return day.from() - from <= 2 * NEAR;
  }

  /** Whether from a word to a day or a holding verb nothing else is told, but in its name. */
  boolean isName(int from, int to, boolean held) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      int quoted = Quotations.closing(tokens, i, to);
      if (quoted > i) {
        i = quoted;
        continue;
      }
      boolean told = says(i, to) || AFFIRMED.startingAt(tokens, i).isPresent();
      boolean stop = told || token.is(".") && !isAbbreviated(i);
      boolean comma = token.is(",") && !(i + 1 < to && goesOn(tokens.get(i + 1)));
      boolean clause = !held && (comma || token.is("đã") || token.is("được"));
      if (stop || clause || token.is("sẽ") && !held) {
        return false;
      }
    }
    Token last = tokens.get(Math.max(0, to - 1));
    return held || to == from || TO_DAY.contains(last.key()) || to - from <= LONGEST_NAME / 2;
  }

  /** "Thành ủy TP. HCM", "19.500 thí sinh": a point that ends no more than a short word. */
  private boolean isAbbreviated(int point) {
    Token before = tokens.get(Math.max(0, point - 1));
    boolean number =
        point + 1 < tokens.size()
            && before.kind() == Token.Kind.NUMBER
            && tokens.get(point + 1).kind() == Token.Kind.NUMBER
            && tokens.get(point).touches(tokens.get(point + 1));
    return before.touches(tokens.get(point)) && (number || ABBREVIATED.has(before));
  }

  /** "tại xã A, huyện B, tỉnh C", "khóa X": what goes on with a place or a name. */
  private static boolean goesOn(Token token) {
    return token.isCapital() || RANKS.has(token) || TERMS.has(token);
  }

  int saying(int from, int to) {
    boolean listed = false;
    for (int i = from; i < to; i++) {
      int closed = Quotations.closing(tokens, i, to);
      boolean goesOn = listed && tokens.get(i).is(";");
      if (closed == i && says(i, to) && !goesOn) {
        return i;
      }
      listed |= opensList(i);
      i = closed;
    }
    return to;
  }

  /** Whether a word opens what is said: ":", "biết", "cho" in "cho hay", but not in "tặng cho". */
  private boolean says(int i, int to) {
    boolean gives = tokens.get(i).is("cho") && !(i + 1 < to && SAID.has(tokens.get(i + 1)));
    boolean announces = tokens.get(i).is("tuyên") && i + 1 < to && tokens.get(i + 1).is("bố");
    boolean promises = tokens.get(i).is("nói") && i + 1 < to && tokens.get(i + 1).is("sẽ");
    return announces || promises || SAYS.contains(tokens.get(i).key()) && !gives && !opensList(i);
  }

  /** "các đồng chí: A; B": people follow, and nothing that is said. */
  private boolean opensList(int i) {
    boolean mark = tokens.get(i).is(":") && i > 0;
    return mark
        && (LISTS.has(tokens.get(i - 1))
            || tokens.get(i - 1).is("là") && opensBody(i + 1)
            || tokens.subList(Math.max(0, i - NEAR), i).stream()
                .anyMatch(token -> token.is("gồm")));
  }

  /** "ba cơ quan là: Hội đồng nhân dân, Ủy ban nhân dân": a capital, and no quotation. */
  private boolean opensBody(int i) {
    return i < tokens.size() && tokens.get(i).isCapital() && !tokens.get(i - 2).is("biết");
  }

  int comma(int from, int to) {
    int at = from;
    while (at < to && !tokens.get(at).is(",")) {
      at++;
    }
    return at;
  }
}
