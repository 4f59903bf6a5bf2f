package vn.daumoi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a text at line breaks and at full stops. A stop ends a sentence when a capital, a quote or
 * a dash follows, also when it is glued to the next word ("hội nghị.Sáng"); it ends none after an
 * abbreviation ("TP. Hải Phòng", "T.Ư"), an initial or a number. A title that ran into the text
 * ends where the line break was lost.
 */
final class SentenceSplitter {
  /** How many tokens a sentence has at most; a list without a stop goes on in the next. */
  private static final int LONGEST = 2000;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "tp", "tx", "tt", "q", "p", "h", "t", "gs", "pgs", "ts", "tskh", "ths", "bs", "ks", "kts",
          "cn", "tr", "mr", "mrs", "ms", "dr", "st", "jr", "nsnd", "nsưt", "đ", "ls", "ct", "pct",
          "bt", "pbt");

  /**
   * Ranks of places, which a sentence may end with where no name follows: "UBND TP. Theo đó, …".
   */
  private static final Set<String> RANKS = Set.of("tp", "tx", "tt", "q", "h", "p");

  private static final Set<String> NUMERALS = Set.of("i", "v", "x");

  /** What is told before which of several it is. */
  private static final Set<String> COUNTED = Set.of("khóa", "thứ", "kỳ", "khu", "vùng", "loại");

  /** Words that open a sentence and no name of a place. */
  private static final Set<String> OPENERS =
      Set.of(
          "ông", "theo", "trước", "sau", "trong", "tại", "ngày", "đây", "hiện", "khi", "với", "về",
          "cùng", "đến", "các", "những", "qua", "do", "để", "dự", "ngoài");

  /** Those that no sentence ends with, for a name follows. */
  private static final Set<String> BEFORE_NAME = Set.of("tp", "tx", "gs", "pgs", "ts", "ths");

  private SentenceSplitter() {}

  static List<Sentence> sentences(String content, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int line = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      int breaks = last ? 0 : lineBreaks(content, tokens.get(i), tokens.get(i + 1));
      boolean full = i + 1 - from == LONGEST;
      boolean broken = breaks > 0 && !(breaks == 1 && goesOn(tokens, i));
      if (last || full || broken || breaks == 0 && endsSentence(content, tokens, i)) {
        Span span = new Span(tokens.get(from).start(), tokens.get(i).end());
        sentences.add(new Sentence(span, from, i + 1, line));
        from = i + 1;
      }
      line += breaks;
    }
    return sentences;
  }

  /**
   * "Đồng chí A,\nPhó Giám đốc … phát biểu": a comma or dash that ends a line ends no sentence, nor
   * does a short word that leads to a name: "UBND TP.\nCần Thơ", not "UBND TP.\nBáo cáo tại …".
   */
  private static boolean goesOn(List<Token> tokens, int i) {
    if (leadsToName(tokens, i)) {
      return true;
    }
    boolean open = tokens.get(i).is(",") || tokens.get(i).is("-");
    return open && !tokens.get(i).opensLine() && tokens.get(i + 1).isWord();
  }

  private static boolean leadsToName(List<Token> tokens, int stop) {
    return stop > 1
        && tokens.get(stop).is(".")
        && tokens.get(stop - 1).isCapital()
        && !tokens.get(stop - 1).opensLine()
        && BEFORE_NAME.contains(tokens.get(stop - 1).key())
        && tokens.get(stop + 1).kind() == Token.Kind.CAPITALIZED
        && (stop + 2 == tokens.size() || tokens.get(stop + 2).kind() != Token.Kind.LOWER);
  }

  private static int lineBreaks(String content, Token before, Token next) {
    int count = 0;
    for (int i = before.end(); next.opensLine() && i < next.start(); i++) {
      if (content.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }

  private static boolean endsSentence(String content, List<Token> tokens, int i) {
    Token t = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (t.kind() != Token.Kind.MARK) {
      return next.opensLine();
    }
    boolean glued = t.touches(next);
    if (t.is("\"") && i > 0 && isStop(tokens.get(i - 1)) && !glued) {
      return next.isCapital() || next.kind() == Token.Kind.NUMBER;
    }
    if (!isStop(t)) {
      return false;
    }
    if (next.is("\"") && glued) {
      return false;
    }
    if (!t.is(".")) {
      return !glued && (next.isCapital() || next.kind() == Token.Kind.MARK);
    }
    Token before = i == 0 ? t : tokens.get(i - 1);
    if (before.is(".") || (next.is(".") && glued)) {
      return !next.is(".") && !glued && next.isCapital();
    }
    if (glued) {
      return before.kind() == Token.Kind.LOWER
          && before.key().length() > 1
          && next.kind() == Token.Kind.CAPITALIZED
          && next.key().length() > 1;
    }
    if (before.isCapital()
        && !isOrdinal(tokens, i - 1)
        && (ABBREVIATIONS.contains(before.key()) || before.end() - before.start() == 1)) {
      return RANKS.contains(before.key()) && opensNext(tokens, i + 1);
    }
    boolean opens =
        next.isCapital()
            || next.is("\"")
            || next.is("-")
            || next.is("(")
            || next.is("[")
            || next.kind() == Token.Kind.NUMBER;
    return opens && !(before.kind() == Token.Kind.NUMBER && startsLine(content, before.start()));
  }

  /** "khóa X", "lần thứ V": a numeral of one letter, and no initial. */
  private static boolean isOrdinal(List<Token> tokens, int i) {
    return i > 0
        && NUMERALS.contains(tokens.get(i).key())
        && COUNTED.contains(tokens.get(i - 1).key());
  }

  /** "Ông A", "Bà Lê Thị B", "Theo đó": not "Bà Rịa". */
  private static boolean opensNext(List<Token> tokens, int i) {
    Token word = tokens.get(i);
    boolean lady = word.is("bà") && i + 1 < tokens.size() && !tokens.get(i + 1).is("rịa");
    return word.kind() == Token.Kind.CAPITALIZED && (lady || OPENERS.contains(word.key()));
  }

  private static boolean isStop(Token t) {
    return t.is(".") || t.is("!") || t.is("?") || t.is("…");
  }

  private static boolean startsLine(String content, int at) {
    return at == 0 || content.charAt(at - 1) == '\n';
  }
}
