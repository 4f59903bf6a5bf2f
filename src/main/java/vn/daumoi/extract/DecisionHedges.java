package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Tells what is only spoken of from what is decided: "giới thiệu để bầu", "sẽ bổ nhiệm". */
final class DecisionHedges {
  private static final Phrases<Boolean> AHEAD =
      Phrases.of(
          "ngày mai",
          "sáng mai",
          "chiều mai",
          "tuần tới",
          "tháng tới",
          "sắp tới",
          "kéo dài thời gian");

  private static final Phrases<Boolean> ABOUT = Phrases.of("về việc", "đối với việc");

  private static final Phrases<Boolean> PROPOSALS =
      Phrases.of("tờ trình", "đề xuất", "kiến nghị", "đề nghị", "dự thảo quyết định", "đơn xin");

  private static final Phrases<Boolean> AGREED =
      Phrases.of("thông qua", "phê duyệt", "chấp thuận", "đồng ý", "nhất trí", "phê chuẩn", "theo");

  /** What decides on what somebody asked for. */
  private static final Phrases<Boolean> GRANTED =
      Phrases.of("chấp thuận", "chấp nhận", "đồng ý", "thông qua", "phê duyệt", "nhất trí");

  /** How many words stand between a proposal and what it proposes. */
  private static final int PAPER_REACH = 40;

  private static final int REACH = 8;
  private static final int INTRODUCED_REACH = 80;

  private final DecisionWords words;
  private final MarkIndex index;
  private final List<Token> tokens;
  private final Sentence sentence;

  DecisionHedges(DecisionWords words, MarkIndex index, Sentence sentence) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
    this.sentence = sentence;
  }

  /** "…; giới thiệu ông B để hiệp thương giữ chức …": what is only proposed. */
  boolean isProposing(int from, int to) {
    return AHEAD.isIn(index.text, from, to) || IntStream.range(from, to).anyMatch(this::isHedge);
  }

  /** Whether a word hedges, and is none of a post: "Cục trưởng Cục Hàng không". */
  private boolean isHedge(int i) {
    return words.after(tokens, i, "hedge") > 0 && !index.isInPost(i);
  }

  /** "sẽ bầu …, sau đó bầu …": what goes on with words only spoken of is so too. */
  boolean isJoined(DecisionWords.Group group) {
    Token before = tokens.get(Math.max(sentence.from(), group.from() - 1));
    return (before.is("và") && !isBehindPaper(group)) || before.is("đó") || before.is("rồi");
  }

  /** "thông qua tờ trình và bầu": the paper is one thing, the poll another. */
  private boolean isBehindPaper(DecisionWords.Group group) {
    int at = group.from();
    return at - 2 >= sentence.from()
        && tokens.get(at - 1).is("và")
        && tokens.get(at - 2).is("trình");
  }

  /** "Theo phân công của …": by what was decided once. */
  private boolean isAsTold(DecisionWords.Group group) {
    int at = group.from() - 1;
    int by = at > sentence.from() && tokens.get(at).is("sự") ? at - 1 : at;
    return by >= sentence.from()
        && tokens.get(by).is("theo")
        && group.to() < sentence.to()
        && tokens.get(group.to()).is("của");
  }

  boolean isHedged(DecisionWords.Group group) {
    if (isBehindPaper(group)) {
      return false;
    }
    if (isAhead(group) || isAsTold(group) || isProposed(group)) {
      return true;
    }
    int stop = Math.max(sentence.from(), group.from() - REACH);
    for (int i = group.from() - 1; i >= stop; i--) {
      Token t = tokens.get(i);
      if (t.is(";") || t.is(":") || t.is(",") && !tokens.get(i + 1).is("quyết")) {
        return false;
      }
      if (isHedge(i)) {
        return !isAgreed(i);
      }
      boolean aim = i == group.from() - 1 && group.main() == Fact.Action.RATIFY;
      if (t.is("để") && (aim || isIntroduced(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Ngày mai, Hội đồng nhân dân bầu …", "để tuần tới bầu", "kéo dài thời gian giữ chức vụ … đến
   * tuổi nghỉ hưu": the day is still to come.
   */
  private boolean isAhead(DecisionWords.Group group) {
    for (int i = group.from() - 1; i > sentence.from(); i--) {
      if (tokens.get(i).is(";")) {
        return false;
      }
      if (AHEAD.endingAt(tokens, i + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "có tờ trình … về việc cho ông A thôi giữ chức", not "thông qua tờ trình về việc …". */
  private boolean isProposed(DecisionWords.Group group) {
    boolean about = false;
    for (int i = group.from(); i > Math.max(sentence.from(), group.from() - PAPER_REACH); i--) {
      if (tokens.get(i - 1).is(",") || tokens.get(i - 1).is(";")) {
        return false;
      }
      about |= ABOUT.startingAt(tokens, i).isPresent();
      Optional<Phrases.Match<Boolean>> paper =
          about ? PROPOSALS.endingAt(tokens, i) : Optional.empty();
      if (paper.isPresent()) {
        return AGREED.endingAt(tokens, paper.get().from()).isEmpty();
      }
    }
    return false;
  }

  /**
   * "phê chuẩn đề nghị", "chấp thuận đơn xin từ nhiệm", "đã tiến hành quy trình": what was proposed
   * is decided.
   */
  private boolean isAgreed(int hedge) {
    boolean asked = hedge > 0 && tokens.get(hedge).is("xin") && tokens.get(hedge - 1).is("đơn");
    int letter = asked ? hedge - 1 : hedge;
    boolean agreed =
        hedge > 0
            && (tokens.get(hedge - 1).is("chuẩn")
                || tokens.get(hedge - 1).is("qua")
                || tokens.get(letter).is("đơn") && GRANTED.endingAt(tokens, letter).isPresent());
    boolean gone =
        hedge > 2
            && ((tokens.get(hedge - 1).is("hành") && tokens.get(hedge - 3).is("đã"))
                || (tokens.get(hedge - 1).is("hiện") && isDone(hedge)));
    return agreed || gone;
  }

  /** "thực hiện quy trình miễn nhiệm", not "sẽ …, thực hiện quy trình bầu". */
  private boolean isDone(int hedge) {
    for (int i = sentence.from(); i < hedge; i++) {
      if (tokens.get(i).is("sẽ")) {
        return false;
      }
    }
    return tokens.get(hedge).is("quy");
  }

  /** "giới thiệu ông A, …, để Quốc hội bầu" */
  private boolean isIntroduced(int before) {
    for (int i = before - 1; i >= Math.max(sentence.from(), before - INTRODUCED_REACH); i--) {
      if (tokens.get(i).is("thiệu")) {
        return true;
      }
    }
    return false;
  }
}
