package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the line with which who wrote an article ends it: "Đỗ Văn Bình - Văn phòng HĐND tỉnh", and
 * the lines below a paper: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nĐỗ Văn Bình".
 */
final class Signature {
  /** What stands between the post of who signed a paper and the name. */
  private static final Phrases<Boolean> SIGNED = Phrases.of("( đã ký )", "( ký )", "đã ký");

  /** What stands before the officer or body that somebody else signs for. */
  private static final WordSet FOR = WordSet.of("kt", "tl", "tuq", "tm");

  /** What stands behind who wrote an article, before the day: "Ban Thời sự-Thứ hai, ngày …". */
  private static final Phrases<Boolean> WEEKDAYS =
      Phrases.of(
          "- thứ hai", "- thứ ba", "- thứ tư", "- thứ năm", "- thứ sáu", "- thứ bảy", "- chủ nhật");

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST = 14;

  private Signature() {}

  /** "Vũ Văn An Báo Gia đình": whether the last sentence of a text is a name and such a paper. */
  static boolean isBefore(Text text, int paper) {
    List<Token> tokens = text.tokens();
    Sentence sentence = text.sentenceAt(tokens.get(paper).start());
    return tokens.get(paper).is("báo")
        && sentence.to() == tokens.size()
        && sentence.to() - paper <= LONGEST
        && paper - sentence.from() > 1
        && paper - sentence.from() <= LONGEST_NAME
        && tokens.subList(sentence.from(), tokens.size()).stream().allMatch(Token::isWord)
        && CapitalRun.end(text, sentence.from()) > paper;
  }

  /** Whether a sentence is the last of a text, a name and a dash, and no other mark. */
  static boolean is(Text text, Sentence sentence) {
    List<Token> tokens = text.tokens();
    int from = sentence.from();
    int dash = CapitalRun.end(text, from);
    return sentence.to() == tokens.size()
        && sentence.to() - from <= LONGEST
        && dash - from > 1
        && dash - from <= LONGEST_NAME
        && dash + 1 < sentence.to()
        && tokens.get(dash).is("-")
        && tokens.subList(dash + 1, sentence.to()).stream().allMatch(Token::isWord);
  }

  /** "Ban Thời sự-Thứ hai, ngày 21/10": whether a dash and the day of publication stand here. */
  static boolean isBeforeDay(Text text, int dash) {
    return WEEKDAYS
        .startingAt(text.tokens(), dash)
        .filter(day -> CapitalRun.isOnLine(text, day.to()) && text.tokens().get(day.to()).is(","))
        .isPresent();
  }

  /** Whether words are no more than the mark below a post that its holder signed: "(Đã ký)". */
  static boolean isMarkOfOne(Text text, int from, int to) {
    return !CapitalRun.isOnLine(text, from)
        && !CapitalRun.isOnLine(text, to)
        && SIGNED.startingAt(text.tokens(), from).filter(mark -> mark.to() == to).isPresent();
  }

  /** "KT. CHỦ TỊCH", "TL. BỘ TRƯỞNG": whether somebody else signs for the officer told of. */
  static boolean isForOfficer(Text text, int post) {
    List<Token> tokens = text.tokens();
    return post > 1
        && tokens.get(post - 1).is(".")
        && tokens.get(post - 2).kind() == Token.Kind.UPPER
        && FOR.has(tokens.get(post - 2))
        && CapitalRun.isOnLine(text, post)
        && (post == 2 || !CapitalRun.isOnLine(text, post - 2));
  }

  /** "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN": whether a body stands in a line of for whom is signed. */
  static boolean isForBody(Text text, int body) {
    int line = body;
    while (line > 0 && body - line < LONGEST && CapitalRun.isOnLine(text, line)) {
      line--;
    }
    return isForOfficer(text, line + 2);
  }
}
