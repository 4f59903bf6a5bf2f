package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the titles of which no table has the whole: "Chủ nhiệm đề tài", "Chủ tịch Hội đồng chấm
 * thi". Their first words alone would be another post, of whatever body stands near.
 */
final class CutTitles {
  /** What a post is parted from the name and the posts before it by. */
  private static final WordSet BEFORE = WordSet.of(",", "-", "(", "là");

  private static final WordSet ENDS = WordSet.of(",", ";", ")", ".", "-");

  /** What may follow a whole title: a preposition, a term, a word before verbs. */
  private static final WordSet FOLLOWS =
      WordSet.of(
          "và", "kiêm", "tại", "ở", "của", "thuộc", "khóa", "nhiệm", "phụ", "cùng", "từ", "khi",
          "nguyên", "này", "trên", "với", "đương", "hiện", "năm", "giai", "các", "có", "không",
          "thì", "mà", "rồi", "như", "theo", "về", "vào", "đối", "lúc", "trong", "thời", "sinh",
          "quê", "mới", "cũ", "đó", "ấy", "ngày", "hôm", "sáng", "chiều", "tối", "đã", "sẽ", "đang",
          "cũng", "vừa", "là", "được", "bị", "đại");

  /** What its bearer may do behind it. */
  private static final WordSet DEEDS =
      WordSet.of(
          "cho", "nói", "phát", "trao", "nhấn", "khẳng", "chia", "yêu", "đánh", "thông", "kết",
          "nêu", "bày", "cảm", "chúc", "dự", "trình", "báo", "tham", "làm", "chủ", "ký", "đến",
          "tới", "nhận", "gửi", "giữ", "nhà");

  private static final Phrases<Boolean> ASKS = Phrases.of("đề nghị", "đề xuất");

  /** How many words the rest of such a title has at most. */
  private static final int LONGEST = 8;

  private static final String COUNCIL = "Hội đồng";

  private CutTitles() {}

  /** Whether small words behind a bare post, up to the next mark, make it another title. */
  static boolean is(Text text, Item item) {
    if (!(item instanceof Item.PostItem(PostDraft post))
        || !(post.isBare() && !post.ofState() || post.agency().filter(CutTitles::isAny).isPresent())
        || post.from() == 0
        || !BEFORE.has(text.tokens().get(post.from() - 1))) {
      return false;
    }
    List<Token> tokens = text.tokens();
    int at = post.to();
    if (at >= tokens.size()) {
      return false;
    }
    int last = Math.min(tokens.size() - 1, at + LONGEST);
    boolean deed =
        post.isBare() && (DEEDS.has(tokens.get(at)) || ASKS.startingAt(tokens, at).isPresent());
    if (FOLLOWS.has(tokens.get(at)) || deed) {
      return false;
    }
    while (at < last
        && tokens.get(at).kind() == Token.Kind.LOWER
        && CapitalRun.isOnLine(text, at)) {
      at++;
    }
    return at > post.to() && ENDS.has(tokens.get(at)) && CapitalRun.isOnLine(text, at);
  }

  private static boolean isAny(AgencyDraft body) {
    return body.stem().equals(COUNCIL);
  }
}
