package vn.daumoi.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads days told from that of the article or from the one told last: "hôm qua", "chiều nay", "hôm
 * thứ Ba", "thứ Ba tuần trước", "Một ngày sau đó".
 *
 * <p>Only where it is sure what day is meant: "ngày qua" are many, "ngày thứ ba" is the third of a
 * row, and "Hôm trước" was any day.
 */
final class RelativeDays {
  /** The words with one of which such a day is told. */
  static final WordSet OPENERS =
      WordSet.of("nay", "qua", "mai", "kia", "thứ", "chủ", "sau", "trước");

  private static final WordSet PARTS_OF_DAY =
      WordSet.of("sáng", "trưa", "chiều", "tối", "đêm", "khuya");

  /** What stands behind "hôm nay" where these days are meant rather than a day. */
  private static final WordSet THESE_DAYS = WordSet.of("đang", "là", "và", ",", "vẫn");

  private static final int WEEK = 7;

  private final Text text;
  private final List<Token> tokens;
  private final DateWords words;
  private final DateParts parts;
  private final Optional<LocalDate> today;

  RelativeDays(Text text, Optional<PartialDate> published, DateWords words, DateParts parts) {
    this.text = text;
    this.tokens = text.tokens();
    this.words = words;
    this.parts = parts;
    this.today = published.flatMap(PartialDate::exact);
  }

  /** The day told with the word at a token, where the days before are known. */
  Optional<Marks.DateMark> at(int i, List<Marks.DateMark> known) {
    Token token = tokens.get(i);
    if (token.is("sau") || token.is("trước")) {
      return fromLast(i, known);
    }
    if (today.isEmpty()) {
      return Optional.empty();
    }
    return token.is("thứ") || token.is("chủ") ? weekday(i, today.get()) : fromToday(i, today.get());
  }

  /** "hôm nay", "chiều nay", "hôm qua", "ngày mai", unless a date follows that tells the same. */
  private Optional<Marks.DateMark> fromToday(int i, LocalDate today) {
    Token word = tokens.get(i);
    Token before = tokens.get(Math.max(0, i - 1));
    boolean partOfDay = PARTS_OF_DAY.has(before) && !word.is("kia");
    boolean day = before.is("hôm") || (word.is("mai") && before.is("ngày"));
    int from = first(i - 1);
    boolean passedAway = word.is("qua") && parts.tokenIs(i + 1, "đời");
    boolean anchored = from <= i - 2 || partOfDay || isSure(from, i);
    boolean spoken = word.is("nay") && before.is("hôm") && isSpoken(i);
    if (!(partOfDay || day) || !anchored || passedAway || spoken || dateFollows(i + 1)) {
      return Optional.empty();
    }
    int days = word.is("nay") ? 0 : word.is("qua") ? -1 : word.is("kia") ? -2 : 1;
    return Optional.of(new Marks.DateMark(from, i + 1, PartialDate.of(today.plusDays(days))));
  }

  /** "A nêu: Hội nghị hôm nay …": the day on which it was said, whichever that is. */
  private boolean isSpoken(int i) {
    int start = text.sentenceAt(tokens.get(i).start()).from();
    return tokens.subList(start, i).stream()
        .anyMatch(token -> token.is(":") || token.is("\"") || token.is("rằng"));
  }

  /** "Hôm nay, …", "A hôm nay phát biểu", "B hôm qua đưa tin", outside of what somebody says. */
  private boolean isSure(int from, int i) {
    int start = text.sentenceAt(tokens.get(i).start()).from();
    if (from <= start) {
      return from == start;
    }
    Token word = tokens.get(i);
    boolean named =
        word.is("nay")
            && tokens.get(from - 1).isCapital()
            && i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Token.Kind.LOWER
            && !THESE_DAYS.has(tokens.get(i + 1));
    return (named || word.is("qua") || word.is("kia"))
        && tokens.subList(start, i).stream().noneMatch(token -> token.is("\""));
  }

  /** "hôm thứ Ba", "thứ Ba tuần trước", "Chủ nhật vừa qua". */
  private Optional<Marks.DateMark> weekday(int i, LocalDate today) {
    Optional<DayOfWeek> day = words.weekday(tokens, i + 1);
    boolean sunday = parts.tokenIs(i, "chủ");
    if (day.isEmpty() || sunday != (day.get() == DayOfWeek.SUNDAY) || dateFollows(i + 2)) {
      return Optional.empty();
    }
    boolean passed = parts.tokenIs(i - 1, "hôm");
    if (!passed && !tokens.get(i + 1).isCapital() && !tokens.get(i).isCapital()) {
      return Optional.empty();
    }
    return weekday(day.get(), i + 2, passed, today)
        .map(told -> new Marks.DateMark(first(i), told.to(), PartialDate.of(told.day())));
  }

  private record Told(LocalDate day, int to) {}

  private Optional<Told> weekday(DayOfWeek day, int at, boolean passed, LocalDate today) {
    if (parts.tokenIs(at, "tuần")) {
      LocalDate here = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate told = here.plusDays(day.getValue() - 1L);
      return parts.tokenIs(at + 1, "này")
          ? Optional.of(new Told(told, at + 2))
          : parts.tokenIs(at + 1, "trước")
              ? Optional.of(new Told(told.minusDays(WEEK), at + 2))
              : Optional.empty();
    }
    if (parts.tokenIs(at, "vừa")
        && (parts.tokenIs(at + 1, "qua") || parts.tokenIs(at + 1, "rồi"))) {
      return Optional.of(new Told(today.with(TemporalAdjusters.previous(day)), at + 2));
    }
    boolean ahead =
        parts.tokenIs(at, "tới") || parts.tokenIs(at, "sau") || parts.tokenIs(at, "này");
    return passed && !ahead
        ? Optional.of(new Told(today.with(TemporalAdjusters.previousOrSame(day)), at))
        : Optional.empty();
  }

  /**
   * "Một ngày sau, …", "3 ngày trước đó", "Ngày hôm sau, …", "Hôm sau, …" from the day told last,
   * "3 ngày trước, …" from today, where the sentence before tells no day that may be meant.
   */
  private Optional<Marks.DateMark> fromLast(int i, List<Marks.DateMark> known) {
    boolean that = parts.tokenIs(i + 1, "đó");
    int to = that ? i + 2 : i + 1;
    boolean noun = parts.tokenIs(i - 1, "ngày") || parts.tokenIs(i - 1, "hôm");
    boolean fromToday = parts.tokenIs(i, "trước") && !that;
    if (!noun || !parts.tokenIs(to, ",")) {
      return Optional.empty();
    }
    boolean one = parts.tokenIs(i - 1, "hôm") && parts.tokenIs(i - 2, "ngày");
    Sentence sentence = text.sentenceAt(tokens.get(i).start());
    boolean next = isNextDay(i) && sentence.from() == i - 1;
    int count = one || next ? 1 : i < 2 ? 0 : count(i - 2);
    int from = next ? i - 1 : i - 2;
    if (count == 0 || from != sentence.from()) {
      return Optional.empty();
    }
    Optional<LocalDate> before = lastBefore(sentence, known);
    Optional<LocalDate> alone = before.isEmpty() && !one && !next ? today : Optional.empty();
    Optional<LocalDate> day = fromToday ? alone : before;
    return day.map(last -> {
      LocalDate date = tokens.get(i).is("sau") ? last.plusDays(count) : last.minusDays(count);
      return new Marks.DateMark(from, to, PartialDate.of(date));
    });
  }

  /** "Hôm sau" */
  private boolean isNextDay(int i) {
    return parts.tokenIs(i, "sau") && parts.tokenIs(i - 1, "hôm");
  }

  private int count(int i) {
    int number = parts.number(i);
    return number > 0 && number < 2 * WEEK ? number : words.count(tokens.get(i));
  }

  /** The day told last, where it is the only one of the sentence before. */
  private Optional<LocalDate> lastBefore(Sentence sentence, List<Marks.DateMark> known) {
    if (known.isEmpty() || known.getLast().date().day() == 0 || sentence.from() == 0) {
      return Optional.empty();
    }
    Marks.DateMark last = known.getLast();
    int start = text.sentenceAt(tokens.get(sentence.from() - 1).start()).from();
    boolean alone = known.size() == 1 || known.get(known.size() - 2).to() <= start;
    return alone && last.from() >= start ? Optional.of(last.date().earliest()) : Optional.empty();
  }

  /** The first of the words of a day that end before a token: "Chiều", "hôm". */
  private int first(int to) {
    int from = to;
    while (from > 0 && words.isAt(tokens, from - 1, "day")) {
      from--;
    }
    return from;
  }

  private boolean dateFollows(int i) {
    int next = parts.tokenIs(i, "(") || parts.tokenIs(i, ",") ? i + 1 : i;
    next = parts.tokenIs(next, "ngày") ? next + 1 : next;
    return next < tokens.size() && parts.at(next).isPresent();
  }
}
