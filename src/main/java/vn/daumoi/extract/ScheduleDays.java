package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the hours of a schedule, each of the day that is told alone in a line above: "Thứ Ba, ngày
 * 04/6:\n8h00: Bí thư Tỉnh ủy dự …\nChiều: Chủ tịch UBND tỉnh tiếp …".
 */
final class ScheduleDays {
  /** The words with one of which such an hour begins, besides numbers. */
  static final WordSet OPENERS = WordSet.of("sáng", "trưa", "chiều", "tối", "buổi", "từ", "lúc");

  private static final WordSet PARTS_OF_DAY = WordSet.of("sáng", "trưa", "chiều", "tối");

  /** What stands in a line beside its day. */
  private static final WordSet WEEKDAYS =
      WordSet.of(
          "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "ngày", "tháng", "(", ")",
          ",", "-", ":", ".", "*", "/");

  /** What tells an hour beside its numbers. */
  private static final WordSet HOURS =
      WordSet.of("buổi", "từ", "đến", "lúc", "giờ", "phút", "h", "-", ":", "'", ".");

  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_HOUR = 10;

  private final Text text;
  private final List<Token> tokens;

  /** The last day so far that stands alone in a line, and how many were looked at. */
  private Optional<PartialDate> heading = Optional.empty();

  private int seen;

  ScheduleDays(Text text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The hour with which a line of a schedule opens, where its day is told above. */
  Optional<Marks.DateMark> at(int from, List<Marks.DateMark> known) {
    if (known.isEmpty() || !ListLines.opens(tokens, from)) {
      return Optional.empty();
    }
    int to = hourEnd(from);
    return to == from
        ? Optional.empty()
        : dayAbove(known).map(day -> new Marks.DateMark(from, to, day));
  }

  /** Whether a day is told by the hour of a schedule. */
  static boolean isHour(List<Token> tokens, Marks.DateMark day) {
    return tokens.get(day.to() - 1).is(":");
  }

  /** The index behind the colon that ends an hour: "8h00:", "14 giờ 30:", "Sáng:". */
  private int hourEnd(int from) {
    boolean told = false;
    int end = Math.min(tokens.size(), from + LONGEST_HOUR);
    int at = from;
    while (at < end && CapitalRun.isOnLine(text, Math.max(at, from + 1)) && isOfHour(at)) {
      told |= !HOURS.has(tokens.get(at));
      at++;
    }
    boolean closed = at > from && tokens.get(at - 1).is(":");
    boolean goesOn = at < tokens.size() && CapitalRun.isOnLine(text, at);
    return told && closed && goesOn ? at : from;
  }

  private boolean isOfHour(int at) {
    Token token = tokens.get(at);
    return PARTS_OF_DAY.has(token) || HOURS.has(token) || isNumeral(token);
  }

  /** "14", "8h00" */
  private static boolean isNumeral(Token token) {
    return Character.isDigit(token.key().charAt(0));
  }

  /** The last of the days that each stand alone in a line. */
  private Optional<PartialDate> dayAbove(List<Marks.DateMark> known) {
    for (; seen < known.size(); seen++) {
      Marks.DateMark mark = known.get(seen);
      if (mark.date().day() != 0 && isHeading(mark)) {
        heading = Optional.of(mark.date());
      }
    }
    return heading;
  }

  private boolean isHeading(Marks.DateMark day) {
    Sentence line = text.sentenceAt(tokens.get(day.from()).start());
    return line.to() - line.from() <= LONGEST_HEADING
        && ListLines.ends(text, line.to())
        && IntStream.range(line.from(), line.to())
            .filter(i -> i < day.from() || i >= day.to())
            .mapToObj(tokens::get)
            .allMatch(WEEKDAYS::has);
  }
}
