package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/**
 * Tells what is said at another time than an event told before: "A hồi tháng trước cho biết", "Tuần
 * trước, B khẳng định". A time counts where it stands right before the verb of saying, or opens the
 * sentence with only who says it between. So does what is said in a paper: "A có văn bản yêu cầu
 * …".
 */
final class SaidWhen {
  /** What may stand between a time and the verb. */
  private static final WordSet ALREADY =
      WordSet.of("đã", "cũng", "còn", "vừa", "từng", "mới", "lại", "tiếp", "tục");

  /** What a sentence may have before the time that opens it. */
  private static final WordSet LEADS =
      WordSet.of("vào", "trong", "hồi", "hôm", "từ", "cuối", "đầu");

  private static final int WEEK = 7;

  private final MarkIndex index;
  private final List<Token> tokens;

  SaidWhen(MarkIndex index) {
    this.index = index;
    this.tokens = index.tokens;
  }

  /** Whether what the word of a clause tells was not said at its event. */
  boolean isElsewhere(PartHolders.Clause clause, List<EventDays.Word> told) {
    return isOtherTime(clause, told) || isInPaper(clause, told);
  }

  /** "A ký công điện yêu cầu …": what a paper says nobody said. */
  private static boolean isInPaper(PartHolders.Clause clause, List<EventDays.Word> told) {
    int from = clause.before().isEmpty() ? clause.at() : clause.before().getLast().to();
    return clause.part().isSaying()
        && told.stream()
            .filter(word -> word.from() >= from && word.to() <= clause.at())
            .anyMatch(word -> word.sort() == EventWords.Sort.ISSUE);
  }

  private boolean isOtherTime(PartHolders.Clause clause, List<EventDays.Word> told) {
    for (EventDays.Word word : told) {
      if (word.sort() == EventWords.Sort.EARLIER && isOf(word.from(), word.to(), clause)) {
        return true;
      }
    }
    return isOtherDay(clause);
  }

  /** "A ngày 1/6 tuyên bố": whether a day is told that is not the event's. */
  boolean isOtherDay(PartHolders.Clause clause) {
    return index.datesIn(clause.sentence().from(), clause.at()).stream()
        .filter(day -> isOther(day.date(), clause.event().date()))
        .anyMatch(day -> isOf(day.from(), day.to(), clause));
  }

  /** Whether a time that stands from one token to another is that of the word of a clause. */
  private boolean isOf(int from, int to, PartHolders.Clause clause) {
    int verb = clause.at();
    while (verb > to && ALREADY.has(tokens.get(verb - 1))) {
      verb--;
    }
    if (verb <= to) {
      return verb == to;
    }
    int start = from;
    while (start > clause.sentence().from() && LEADS.has(tokens.get(start - 1))) {
      start--;
    }
    return start == clause.sentence().from() && isSpeakerBetween(to, verb, clause);
  }

  /** Whether only one person, named right before the verb, stands between a time and the verb. */
  private boolean isSpeakerBetween(int from, int verb, PartHolders.Clause clause) {
    List<Actors.Actor> before = clause.before();
    if (before.isEmpty() || before.getLast().to() != verb || before.getFirst().from() < from) {
      return false;
    }
    return tokens.subList(from + 1, verb).stream().noneMatch(token -> token.is(","));
  }

  /** Whether a day or month is not that of an event: a day before it, or a week after. */
  private static boolean isOther(PartialDate told, Optional<PartialDate> event) {
    return event.isPresent()
        && event.get().day() != 0
        && (told.isWhollyBefore(event.get())
            || told.earliest().isAfter(event.get().latest().plusDays(WEEK)));
  }
}
