package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells the line with which who wrote an article ends it: "Đỗ Văn Bình - Văn phòng HĐND tỉnh". */
final class Signature {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST = 14;

  private Signature() {}

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
}
