package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the sentences of an article from the headlines of others that a page shows beside it: lines
 * behind "Tin liên quan:", those that begin with ">>", and those of a list that end in the day of
 * another paper, "- A tiếp B (02/06)".
 */
final class RelatedLinks {
  private static final Phrases<Boolean> HEADS =
      Phrases.of(
          "xem thêm",
          "mời xem thêm",
          "đọc thêm",
          "mời đọc thêm",
          "tin liên quan",
          "các tin liên quan",
          "tin, bài liên quan",
          "tin bài liên quan",
          "bài liên quan",
          "bài viết liên quan",
          "các bài viết liên quan",
          "tin tức liên quan",
          "tin khác",
          "các tin khác",
          "tin tức khác",
          "tin bài khác",
          "các bài khác",
          "các tin đã đưa",
          "tin đã đưa",
          "tin mới hơn",
          "tin cũ hơn",
          "các tin mới hơn",
          "các tin cũ hơn",
          "tin cùng chuyên mục",
          "cùng chuyên mục",
          "bài viết cùng chuyên mục",
          "có thể bạn quan tâm");

  private static final WordSet ARROWS = WordSet.of(">");

  /** How many tokens the day behind a headline has: "(02/06/2024)". */
  private static final int DAY = 7;

  private final Text text;
  private final List<Token> tokens;

  /** Whether a head opened a list of headlines in the lines below. */
  private boolean listing;

  private RelatedLinks(Text text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The sentences of a text that are its own. */
  static List<Sentence> without(Text text) {
    return new RelatedLinks(text).own();
  }

  private List<Sentence> own() {
    List<Sentence> own = new ArrayList<>();
    int link = -1;
    for (Sentence sentence : text.sentences()) {
      if (ListLines.isFirst(tokens, sentence.from())) {
        link = isLink(sentence) ? sentence.line() : -1;
      }
      if (sentence.line() != link) {
        own.add(sentence);
      }
    }
    return own;
  }

  /** Whether a line that begins with a sentence is a headline of another article, or their head. */
  private boolean isLink(Sentence line) {
    int from = line.from();
    while (from < line.to() && !tokens.get(from).isWord()) {
      from++;
    }
    int head = HEADS.startingAt(tokens, from).map(Phrases.Match::to).orElse(-1);
    boolean alone = head == line.to() || head == line.to() - 1 && tokens.get(head).is(":");
    boolean told = head > 0 && head < line.to() && tokens.get(head).is(":");
    listing = alone || listing && !ends(line);
    return alone || told || listing || ARROWS.has(tokens.get(line.from())) || isDated(line);
  }

  /** Headlines have no full stop behind them. */
  private boolean ends(Sentence line) {
    return tokens.get(line.to() - 1).is(".");
  }

  /** "- A tiếp B (02/06)" */
  private boolean isDated(Sentence line) {
    int open = line.to() - 1;
    while (open > line.from() && line.to() - open < DAY && !tokens.get(open).is("(")) {
      open--;
    }
    List<Token> day = tokens.subList(open, line.to());
    return ListLines.BULLETS.has(tokens.get(line.from()))
        && day.getFirst().is("(")
        && day.getLast().is(")")
        && day.stream().noneMatch(Token::isWord)
        && day.stream().filter(token -> token.kind() == Token.Kind.NUMBER).count() > 1;
  }
}
