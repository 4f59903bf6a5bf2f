package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/**
 * Tells the days on which something is said: "B hôm 18/8 cảnh báo về thất bại trong cuộc bầu cử". A
 * poll named behind such a verb is what is spoken of, and has another day.
 */
final class DaySaid {
  /** What may stand between a day or a speaker and the verb. */
  private static final WordSet ALREADY =
      WordSet.of("đã", "cũng", "còn", "vừa", "từng", "mới", "lại", "tiếp", "tục", "ông", "bà", ",");

  private static final WordSet THERE = WordSet.of("tại", "ở");

  /** Verbs of saying that tell of no part in an event. */
  private static final Phrases<Boolean> SAYS =
      Phrases.of(
          "cảnh báo",
          "cáo buộc",
          "chỉ trích",
          "lên án",
          "đưa tin",
          "tiết lộ",
          "dự đoán",
          "dự báo",
          "bình luận",
          "phủ nhận",
          "bác bỏ",
          "ca ngợi",
          "tố cáo",
          "thừa nhận",
          "nói rằng",
          "viết",
          "thông báo rằng",
          "tuyên bố",
          "tuyên bố rằng",
          "phản đối",
          "thúc giục",
          "loan báo");

  private final MarkIndex index;
  private final EventWords words;
  private final List<Token> tokens;

  DaySaid(MarkIndex index, EventWords words) {
    this.index = index;
    this.words = words;
    this.tokens = index.tokens;
  }

  /** Whether somebody says something on a day. */
  boolean isOf(Marks.DateMark day, int to) {
    int at = day.to();
    int next = speaker(at, to);
    while (next > at) {
      at = next;
      next = speaker(at, to);
    }
    return at < to && (SAYS.startingAt(tokens, at).isPresent() || words.isSaying(tokens, at));
  }

  /** The index behind a name, a post, a body or a small word at a token, or the same index. */
  private int speaker(int at, int to) {
    if (at >= to) {
      return at;
    }
    if (ALREADY.has(tokens.get(at)) || index.isInPost(at)) {
      return at + 1;
    }
    if (index.isNameAt(at)) {
      return index.peopleIn(at, to).stream().findFirst().map(Marks.PersonMark::to).orElse(at);
    }
    Marks.AgencyMark body = index.agencyAt.get(at);
    return body == null ? at : body.to();
  }

  /** Whether a word names where something is said: "cảnh báo tại cuộc bầu cử". */
  boolean isThere(EventDays.Word word) {
    return word.from() > 0 && THERE.has(tokens.get(word.from() - 1));
  }
}
