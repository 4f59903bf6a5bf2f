package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/** Tells whom a text names to say whose relative another is: "con trai của ông A được bổ nhiệm". */
final class Relatives {
  private static final WordSet CALLS =
      WordSet.of("ông", "bà", "anh", "chị", "đồng", "chí", "cố", "nguyên", "cựu");

  /** Words that are of no other use before a name. */
  private static final WordSet FAMILY = WordSet.of("con", "vợ", "chồng", "bố", "mẹ", "cha");

  /** Words that call somebody too, where no more is told: "anh Nam", "em trai anh Nam". */
  private static final WordSet KIN = WordSet.of("anh", "chị", "em", "cháu", "chú", "bác", "cô");

  private static final WordSet WHICH =
      WordSet.of(
          "trai", "gái", "rể", "dâu", "ruột", "nuôi", "vợ", "chồng", "họ", "cả", "út", "lớn", "nhỏ",
          "đẻ", "duy", "nhất", "đầu", "lòng");

  /** How far behind a name whose relative it is may stand: "ông A (32 tuổi) con trai ông B". */
  static final int NEAR = 6;

  private Relatives() {}

  /**
   * Where the words begin by which a name stands only for whose relative is told of: "con trai cả
   * của" before "ông A", not "con gái" before "Lê Thị B", who is the daughter; else -1.
   *
   * @param from where the sentence begins
   * @param titles the first token of the titles before the name, or of the name
   * @param name the first token of the name
   */
  static int start(List<Token> tokens, int from, int titles, int name) {
    int call = titles - 1;
    while (call > from && CALLS.has(tokens.get(call))) {
      call--;
    }
    boolean whose = call > from && tokens.get(call).is("của");
    int which = whose ? call - 1 : call;
    int noun = which;
    while (noun > from && WHICH.has(tokens.get(noun)) && !FAMILY.has(tokens.get(noun))) {
      noun--;
    }
    boolean other = whose || call < name - 1;
    boolean family = noun >= from && FAMILY.has(tokens.get(noun));
    boolean kin = noun >= from && KIN.has(tokens.get(noun)) && (whose || noun < which);
    return other && (family || kin) ? noun : -1;
  }
}
