package vn.daumoi.extract;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the paper that a text itself is by its head, "Số: 900/QĐ-UBND", "Hải Dương, ngày 14 tháng 5
 * năm 2024", and what is decided in it: "Điều 1. Bổ nhiệm …".
 */
final class OwnPaper {
  /** How many words a head has, with those who issue the paper and the motto. */
  private static final int HEAD = 80;

  /** How many words name the place before the day. */
  private static final int PLACE = 6;

  private static final Phrases<Boolean> NUMBER = Phrases.of("số", "số :");

  private static final Phrases<Boolean> ARTICLE = Phrases.of("điều");

  private OwnPaper() {}

  /**
   * Whether "Số:" before a token opens a line of the head, so that the paper's own number follows.
   */
  static boolean isNumber(Text text, int token) {
    return token < HEAD
        && NUMBER
            .endingAt(text.tokens(), token)
            .filter(word -> ListLines.isFirst(text.tokens(), word.from()))
            .isPresent();
  }

  /** The day of the line that tells where and when the paper was issued. */
  static Optional<Marks.DateMark> day(Text text, Collection<Marks.DateMark> days) {
    return days.stream()
        .takeWhile(day -> day.from() < HEAD)
        .filter(day -> day.date().day() != 0 && isPlaceBefore(text, day.from()))
        .findFirst();
  }

  /** "Hải Dương, ngày …": whether nothing but a place opens the line of a day. */
  private static boolean isPlaceBefore(Text text, int day) {
    int line = day;
    while (line > 0 && day - line < PLACE && !text.tokens().get(line).opensLine()) {
      line--;
    }
    int comma = text.tokens().get(Math.max(day - 1, 0)).is("ngày") ? day - 2 : day - 1;
    return comma > line
        && text.tokens().get(comma).is(",")
        && IntStream.range(line, comma).allMatch(i -> text.tokens().get(i).isCapital());
  }

  /** Whether a sentence is an article of the paper: "Điều 1. Bổ nhiệm …". */
  static boolean isArticle(Text text, Sentence sentence) {
    int at = sentence.from();
    boolean behindNumber =
        at > 2
            && text.tokens().get(at - 1).is(".")
            && text.tokens().get(at - 2).kind() == Token.Kind.NUMBER;
    return ARTICLE.startingAt(text.tokens(), behindNumber ? at - 3 : at).isPresent();
  }
}
