package vn.daumoi.extract;

import java.util.List;
import java.util.Locale;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Token;

/**
 * Tells what is only spoken of at an event: what stands in quotation marks, another visit that is
 * looked back to, and what somebody announces to do later.
 */
final class SpokenOf {
  /** What leads to an event before or after which the one told takes place. */
  private static final Phrases<Boolean> APART =
      Phrases.of("sau", "trước", "trước thềm", "kết quả", "kết quả của", "nhắc lại");

  /** What leads to a meeting of others that is spoken of. */
  private static final Phrases<Boolean> RESULTS =
      Phrases.of(
          "kết quả",
          "kết quả của",
          "kết quả cuộc",
          "thành công của",
          "thành công cuộc",
          "nhắc lại");

  /** What leads to an event within which the one told takes place. */
  private static final Phrases<Boolean> AROUND = Phrases.of("trong khuôn khổ", "nhân", "nhân dịp");

  /** How somebody tells what is still to be done. */
  private static final Phrases<Boolean> ANNOUNCED =
      Phrases.of("thông báo", "tuyên bố", "tiết lộ", "xác nhận", "cho biết", "nói", "ông", "bà");

  private final MarkIndex index;
  private final List<Token> tokens;

  SpokenOf(MarkIndex index) {
    this.index = index;
    this.tokens = index.tokens;
  }

  /**
   * Whether what a word tells stands in a quotation, or is still to be done while its event is
   * over: "A thông báo sẽ thăm Lào và hội kiến với B".
   */
  boolean isOf(PartHolders.Clause clause, List<EventParts.Placed> events) {
    boolean own = events.stream().anyMatch(placed -> placed.at() >= clause.at() - 1);
    return Quotations.isWithin(tokens, clause.sentence(), clause.at())
        || clause.part().who() == EventWords.Who.OF && isOtherVisit(clause, events)
        || clause.part().who() == EventWords.Who.BETWEEN && isOtherMeeting(clause)
        || !own
            && clause.event().date().filter(this::isOver).isPresent()
            && (isPlanned(clause) || isLeftTo(clause));
  }

  /**
   * "hội nghị diễn ra sau chuyến thăm của B", "trong khuôn khổ chuyến thăm của B": no part here.
   */
  private boolean isOtherVisit(PartHolders.Clause clause, List<EventParts.Placed> events) {
    boolean own = events.stream().anyMatch(placed -> placed.at() == clause.at());
    boolean another = events.stream().anyMatch(placed -> placed.at() >= 0);
    boolean around = another && AROUND.endingAt(tokens, clause.at()).isPresent();
    return !own
        && (around || APART.endingAt(tokens, clause.at()).isPresent())
        && !clause.event().kind().contains("thăm");
  }

  /** "đánh giá cao kết quả hội đàm giữa A và B": those who met elsewhere. */
  private boolean isOtherMeeting(PartHolders.Clause clause) {
    String meeting = tokens.get(clause.word().to() - 2).key();
    return RESULTS.endingAt(tokens, clause.at()).isPresent()
        && !clause.event().kind().toLowerCase(Locale.ROOT).contains(meeting);
  }

  private boolean isOver(PartialDate day) {
    return index.marks.published().filter(now -> !day.earliest().isAfter(now.latest())).isPresent();
  }

  private boolean isPlanned(PartHolders.Clause clause) {
    int from =
        clause.before().isEmpty() ? clause.sentence().from() : clause.before().getLast().to();
    for (int i = clause.at() - 1; i >= from && tokens.get(i).kind() != Token.Kind.MARK; i--) {
      if (tokens.get(i).is("sẽ")) {
        return ANNOUNCED.endingAt(tokens, i).isPresent() || isToPress(clause.event());
      }
    }
    return false;
  }

  /** "các câu hỏi còn lại sẽ do B trả lời": what somebody is still to do. */
  private boolean isLeftTo(PartHolders.Clause clause) {
    if (clause.before().isEmpty()) {
      return false;
    }
    int from = clause.sentence().from();
    for (int i = clause.before().getLast().from() - 1; i > from; i--) {
      if (tokens.get(i).is("do")) {
        return tokens.get(i - 1).is("sẽ");
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private static boolean isToPress(Event event) {
    return event.kind().toLowerCase(Locale.ROOT).contains("họp báo");
  }
}
