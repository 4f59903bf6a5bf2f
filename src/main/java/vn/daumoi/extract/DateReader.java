package vn.daumoi.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads dates: "ngày 30/9/2020", "Chiều 22/7", "sáng 22.4", "ngày 23 và 24/10", "tháng 6-2022".
 *
 * <p>A day and month alone need a word before them that asks for a date ("ngày", "chiều"), for
 * "4-3" may be a score, "1/3" a share and "22.4" a temperature. Their year is that of the latest
 * such day not after publication; a day at most two months ahead of it, or further ahead in a
 * sentence that speaks of what is to come ("sẽ", "dự kiến"), or before "tới", is a planned one.
 * "tháng 6 cùng năm" takes the year told last. Where the text is not dated, other days without a
 * year are left alone.
 */
final class DateReader {
  /** What is done with a paper, whose second half is a day elsewhere: "hôm qua". */
  private static final Phrases<Boolean> PASSED = Phrases.of("thông qua", "trải qua", "bỏ qua");

  /** What leads to a day that is no more than the first or last of a time. */
  private static final Phrases<Boolean> BOUNDS =
      Phrases.of("kể từ", "trước", "hiệu lực từ", "đến hết", "chậm nhất", "hạn chót");

  /** How many words the place before the day of a dateline has at most. */
  private static final int LONGEST_DATELINE = 6;

  /** What leads to a month that needs no year. */
  private static final WordSet PARTS_OF_MONTH = WordSet.of("hồi", "vào", "đầu", "giữa", "cuối");

  /** "tháng 4 sau", "tháng 4 năm …", "tháng 4 âm lịch": what tells another month behind it. */
  private static final WordSet LATER = WordSet.of("sau", "năm", "âm", "này");

  /** How many tokens a bracket has at most that tells a day once more. */
  private static final int LONGEST_BRACKET = 16;

  private static final WordSet OPENERS = WordSet.of("tháng", "năm", "cùng");

  private static final int SOON = 60;
  private static final int PLANNED = 183;

  private final DateWords words = new DateWords();

  List<Marks.DateMark> read(Text text, Optional<PartialDate> published) {
    Scan scan = new Scan(text, published);
    int i = 0;
    while (i < text.tokens().size()) {
      boolean opens =
          text.isNumeral(i)
              || OPENERS.isAt(text, i)
              || RelativeDays.OPENERS.isAt(text, i)
              || ScheduleDays.OPENERS.isAt(text, i);
      i = opens ? Math.max(i + 1, scan.at(i)) : i + 1;
    }
    return scan.marks;
  }

  /** One pass over one text. */
  private final class Scan {
    private final Text text;
    private final List<Token> tokens;
    private final Optional<PartialDate> published;
    private final DateParts parts;
    private final RelativeDays relative;
    private final ScheduleDays schedule;
    private final List<Marks.DateMark> marks = new ArrayList<>();

    Scan(Text text, Optional<PartialDate> published) {
      this.text = text;
      this.tokens = text.tokens();
      this.published = published;
      this.parts = new DateParts(tokens, published);
      this.relative = new RelativeDays(text, published, words, parts);
      this.schedule = new ScheduleDays(text);
    }

    /** Reads what begins at a token; answers the index after it, or the same index. */
    int at(int i) {
      Optional<Marks.DateMark> hour = schedule.at(i, marks);
      if (hour.isPresent()) {
        marks.add(hour.get());
        return hour.get().to();
      }
      Token t = tokens.get(i);
      if (t.kind() == Token.Kind.NUMBER) {
        return numeric(i);
      }
      return switch (t.key()) {
        case "tháng" -> month(i, i + 1);
        case "năm" -> year(i);
        case "cùng" -> sameDay(i);
        default -> RelativeDays.OPENERS.has(t) ? relative(i) : i;
      };
    }

    private int numeric(int i) {
      if (isInsideNumber(i)) {
        return i;
      }
      Optional<DateParts.Parts> found = parts.at(i);
      if (found.isEmpty()) {
        return isWord(i - 1, "bound") ? month(i, i) : i;
      }
      DateParts.Parts p = found.get();
      int first = firstOfList(i, p);
      boolean dated = p.year() != 0;
      if (!dated && !isAskedFor(first, "/".equals(tokens.get(i + 1).key()), p.to())) {
        return i;
      }
      if ((!dated && isWord(p.to(), "unit") && !isZone(p.to()))
          || isLunar(p.to())
          || isLunarRange(p.to())) {
        return p.to();
      }
      int[] same = dated ? new int[] {p.year(), p.to()} : sameYear(p.to());
      int year = same[0] != 0 ? same[0] : yearOfRangeEnd(p.to());
      for (int k = first; k < i; k++) {
        int day = parts.number(k);
        if (day > 0) {
          add(k == first ? start(k) : k, k + 1, day, p.month(), year);
        }
      }
      add(first == i ? start(i) : i, same[1], p.day(), p.month(), year);
      return same[1];
    }

    /** "5/6 giờ New York", "5/6 giờ địa phương": where it is that day. */
    private boolean isZone(int i) {
      return parts.tokenIs(i, "giờ")
          && i + 1 < tokens.size()
          && (tokens.get(i + 1).isCapital() || tokens.get(i + 1).is("địa"));
    }

    /** In "ngày 23 và 24/10", "18-20/9", "ngày 7 đến ngày 9/1": the index of the first day. */
    private int firstOfList(int i, DateParts.Parts p) {
      int first = i;
      int day = p.day();
      for (int steps = 0; steps < 6; steps++) {
        int link = beforeClosing(parts.tokenIs(first - 1, "ngày") ? first - 2 : first - 1);
        if (link < 1 || !isConnector(link)) {
          return first;
        }
        int before = parts.number(link - 1);
        boolean free = link - 2 < 0 || !parts.glued(link - 1) || tokens.get(link - 2).is("(");
        if (before < 1 || before >= day || !free || tokens.get(link - 1).key().length() > 2) {
          return first;
        }
        first = link - 1;
        day = before;
      }
      return first;
    }

    /**
     * In "khai mạc ngày 18 và kết thúc ngày 20/9" the index of "và", in "ngày 18 đến hết 20/9" that
     * of "đến".
     */
    private int beforeClosing(int i) {
      if (parts.tokenIs(i, "hết")) {
        return i - 1;
      }
      int at = parts.tokenIs(i, "vào") ? i - 1 : i;
      boolean closing =
          (parts.tokenIs(at, "thúc") && parts.tokenIs(at - 1, "kết"))
              || (parts.tokenIs(at, "mạc") && parts.tokenIs(at - 1, "bế"));
      return closing ? at - 2 : i;
    }

    private boolean isConnector(int i) {
      Token t = tokens.get(i);
      return t.is("và") || t.is("đến") || t.is("tới") || t.is("-") || t.is(",") || t.is("&");
    }

    /** In "7/1-9/1/2025" the first day takes the year of the second. */
    private int yearOfRangeEnd(int i) {
      if (i + 1 < tokens.size() && isConnector(i) && !tokens.get(i).is(",")) {
        int next = parts.tokenIs(i + 1, "ngày") ? i + 2 : i + 1;
        return next < tokens.size() ? parts.at(next).map(DateParts.Parts::year).orElse(0) : 0;
      }
      return 0;
    }

    /** Whether the words before (or a range's first date) ask for a date. */
    private boolean isAskedFor(int i, boolean slash, int to) {
      if (i == 0) {
        return slash && parts.tokenIs(to, ",");
      }
      boolean tail = !marks.isEmpty() && marks.getLast().to() == i - 1;
      Token before = tokens.get(i - 1);
      if (tail && (before.is("-") || before.is("đến") || before.is("và"))) {
        return true;
      }
      if (isWord(i - 1, "day") || (slash && isWord(i - 1, "bound"))) {
        return true;
      }
      if (tokens.get(i + 1).is("tháng") || before.is("từ") && isRangeEnd(to)) {
        return isWord(i - 1, "bound");
      }
      if (before.is("(") || before.is(",")) {
        boolean closed = before.is("(") && slash && parts.tokenIs(to, ")");
        return closed
            || (i > 1 && (isWord(i - 2, "day") || slash && isWeekday(i - 2)))
            || slash && isDateline(i, to);
      }
      return slash && text.sentenceAt(tokens.get(i).start()).from() == i && parts.tokenIs(to, ",");
    }

    /** "Lào Cai, 20/5 - Sáng nay, …": a place, its day and a dash open the text or a line. */
    private boolean isDateline(int i, int to) {
      int from = text.sentenceAt(tokens.get(i).start()).from();
      return parts.tokenIs(to, "-")
          && i - from <= LONGEST_DATELINE
          && IntStream.range(from, i - 1).allMatch(text::isCapital);
    }

    /** "từ 28-9 đến 2-10", "từ 28.9 - 2.10": another day and month follow. */
    private boolean isRangeEnd(int to) {
      boolean onward =
          parts.tokenIs(to, "đến") || parts.tokenIs(to, "tới") || parts.tokenIs(to, "-");
      int next = parts.tokenIs(to + 1, "ngày") ? to + 2 : to + 1;
      return onward && next < tokens.size() && parts.at(next).isPresent();
    }

    private boolean isWeekday(int i) {
      return i > 0 && (tokens.get(i - 1).is("thứ") || tokens.get(i - 1).is("chủ"));
    }

    /** "tháng 6-2022", "tháng 6 năm 2022", "từ 6.2022": a month and its year. */
    private int month(int from, int number) {
      int month = parts.number(number);
      if (month < 1 || month > 12) {
        return from;
      }
      int[] told = parts.yearAfter(number + 1);
      int[] year = told[0] != 0 ? told : sameYear(number + 1);
      if (year[0] != 0) {
        add(from, year[1], 0, month, year[0]);
        return year[1];
      }
      Optional<PartialDate> last = lastMonth(from, month, number + 1);
      last.ifPresent(date -> marks.add(new Marks.DateMark(from, number + 1, date)));
      return last.isPresent() ? number + 1 : from;
    }

    /**
     * "hồi tháng 4", "vào tháng 4": the last month of that number; none where the word does not say
     * that it is over and the number is of a month still to come.
     */
    private Optional<PartialDate> lastMonth(int from, int month, int behind) {
      boolean part = from > 0 && PARTS_OF_MONTH.has(tokens.get(from - 1));
      boolean later =
          isToCome(behind)
              || speaksOfFuture(from)
              || LATER.has(tokens.get(Math.min(behind, tokens.size() - 1)));
      if (!part || later) {
        return Optional.empty();
      }
      boolean over =
          IntStream.range(Math.max(0, from - 2), from).anyMatch(i -> parts.tokenIs(i, "hồi"));
      return published
          .filter(today -> today.month() != 0 && (over || month <= today.month()))
          .map(today ->
              new PartialDate(month <= today.month() ? today.year() : today.year() - 1, month, 0));
    }

    /**
     * The year told last and the index after "cùng năm", "năm đó"; 0 where neither stands there.
     */
    private int[] sameYear(int i) {
      boolean same = parts.tokenIs(i, "cùng") && parts.tokenIs(i + 1, "năm");
      boolean that = parts.tokenIs(i, "năm") && parts.tokenIs(i + 1, "đó");
      return (same || that) && !marks.isEmpty()
          ? new int[] {marks.getLast().date().year(), i + 2}
          : new int[] {0, i};
    }

    /** "năm 2021", not "năm 2021-2025". */
    private int year(int i) {
      if (!parts.isYear(i + 1)
          || (parts.tokenIs(i + 2, "-") && i + 3 < tokens.size() && parts.number(i + 3) > 0)) {
        return i;
      }
      add(i, i + 2, 0, 0, parts.number(i + 1));
      return i + 2;
    }

    private int relative(int i) {
      Optional<Marks.DateMark> day = relative.at(i, marks);
      day.ifPresent(marks::add);
      return day.map(Marks.DateMark::to).orElse(i);
    }

    /** "cùng ngày": the day told last; "Cùng ngày, …" the last that a sentence opened with. */
    private int sameDay(int i) {
      if (!parts.tokenIs(i + 1, "ngày") || (i + 2 < tokens.size() && parts.number(i + 2) > 0)) {
        return i;
      }
      Optional<PartialDate> opening = opens(start(i)) ? lastDay(true) : Optional.empty();
      Optional<PartialDate> day = opening.or(() -> lastDay(false)).or(this::firstOfRow);
      day.ifPresent(same -> marks.add(new Marks.DateMark(start(i), i + 2, same)));
      return day.isPresent() ? i + 2 : i;
    }

    private Optional<PartialDate> lastDay(boolean opening) {
      for (int k = marks.size() - 1; k >= 0; k--) {
        Marks.DateMark mark = marks.get(k);
        boolean told = isWhole(mark) && !isBound(k) && !leadsRow(k);
        if (told && (!opening || opens(mark.from()))) {
          return Optional.of(mark.date());
        }
      }
      return Optional.empty();
    }

    /** "thăm Lào từ ngày 14 - 18/3": the day on which it began, where no other is told. */
    private Optional<PartialDate> firstOfRow() {
      for (int k = marks.size() - 1; k >= 0; k--) {
        if (isWhole(marks.get(k)) && leadsRow(k) && !isBound(k)) {
          return Optional.of(marks.get(k).date());
        }
      }
      return Optional.empty();
    }

    private boolean isWhole(Marks.DateMark mark) {
      return mark.date().day() != 0 && !isOfNumber(mark);
    }

    private boolean leadsRow(int k) {
      return k + 1 < marks.size() && isRow(marks.get(k), marks.get(k + 1));
    }

    /** Whether no more than "-" or "đến" stands between two days. */
    private boolean isRow(Marks.DateMark first, Marks.DateMark last) {
      return first.to() == last.from() - 1
          && isConnector(first.to())
          && !parts.tokenIs(first.to(), "và");
    }

    /**
     * "kể từ ngày 10/3", "trước ngày 10/3", "từ ngày 14 - 18/3": a day with which something begins
     * or by which it ends, and the last of a row.
     */
    private boolean isBound(int k) {
      int from = marks.get(k).from();
      return k > 0 && isRow(marks.get(k - 1), marks.get(k))
          || BOUNDS.endingAt(tokens, from).isPresent()
          || BOUNDS.endingAt(tokens, from + 1).isPresent();
    }

    /** "Quyết định số 15/QĐ-UBND ngày 5/6": the day of a paper, right behind its number. */
    private boolean isOfNumber(Marks.DateMark mark) {
      int last = mark.from() - 1;
      return last > 1
          && tokens.get(last).kind() == Token.Kind.UPPER
          && (tokens.get(last - 1).is("-") || tokens.get(last - 1).is("/"))
          && parts.glued(last)
          && parts.tokenIs(mark.from(), "ngày");
    }

    private boolean opens(int i) {
      return text.sentenceAt(tokens.get(i).start()).from() == i;
    }

    private void add(int from, int to, int day, int month, int year) {
      try {
        resolved(from, to, day, month, year)
            .ifPresent(date -> marks.add(new Marks.DateMark(from, to, date)));
      } catch (DateTimeException e) {
        // "31/6" is no date
      }
    }

    private Optional<PartialDate> resolved(int at, int to, int day, int month, int year) {
      if (year != 0) {
        return Optional.of(new PartialDate(year, month, day));
      }
      if (published.isEmpty()) {
        return yearBefore(at).map(told -> new PartialDate(told, month, day));
      }
      Optional<PartialDate> same = ofMonthTold(at, day, month);
      if (same.isPresent()) {
        return same;
      }
      PartialDate known = published.get();
      LocalDate told = LocalDate.of(known.year(), month, day);
      if (known.month() == 0) {
        return Optional.of(PartialDate.of(told));
      }
      LocalDate until = known.latest();
      if (!told.isAfter(until)) {
        LocalDate next = told.plusYears(1);
        long ahead = ChronoUnit.DAYS.between(until, next);
        boolean planned = ahead <= SOON && speaksOfFuture(at) || ahead <= PLANNED && isToCome(to);
        return Optional.of(PartialDate.of(planned ? next : told));
      }
      long ahead = ChronoUnit.DAYS.between(until, told);
      boolean planned = ahead <= SOON || (ahead <= PLANNED && speaksOfFuture(at)) || isToCome(to);
      return Optional.of(PartialDate.of(planned ? told : told.minusYears(1)));
    }

    /** "Tháng 6/2016, ông A nghỉ hưu từ ngày 1/6": the year of the month that was told before. */
    private Optional<PartialDate> ofMonthTold(int at, int day, int month) {
      int sentence = text.sentenceAt(tokens.get(at).start()).from();
      return lastMark()
          .filter(last -> last.from() >= sentence)
          .map(Marks.DateMark::date)
          .filter(last -> last.day() == 0 && last.month() == month)
          .map(last -> new PartialDate(last.year(), month, day));
    }

    /** "năm 2023, ngày 16/1": the year told right before a day. */
    private Optional<Integer> yearBefore(int at) {
      return lastMark()
          .filter(last -> last.date().month() == 0)
          .filter(last -> last.to() == at - 1 && parts.tokenIs(last.to(), ","))
          .map(last -> last.date().year());
    }

    private Optional<Marks.DateMark> lastMark() {
      return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast());
    }

    /** "ngày 5/11 tới", "ngày 5/11 sắp tới", not "ngày 5/11 tới ngày 7/11". */
    private boolean isToCome(int to) {
      int last = parts.tokenIs(to, "sắp") ? to + 1 : to;
      int next = last + 1;
      boolean onward =
          next < tokens.size()
              && (tokens.get(next).kind() == Token.Kind.NUMBER
                  || isWord(next, "day")
                  || isWord(next, "bound")
                  || parts.tokenIs(next, "tháng"));
      return parts.tokenIs(last, "tới") && !onward;
    }

    /** Whether the words before, in the sentence, speak of what is to come. */
    private boolean speaksOfFuture(int at) {
      Sentence sentence = text.sentenceAt(tokens.get(at).start());
      int from = Math.max(sentence.from(), at - 12);
      for (int k = from; k < Math.min(at + 1, sentence.to()); k++) {
        boolean pair =
            k + 1 < tokens.size()
                && words.of("ahead").contains(tokens.get(k).key() + " " + tokens.get(k + 1).key());
        boolean word = isWord(k, "ahead") || isWord(k, "due") && k == at - 1;
        if (pair || word) {
          return true;
        }
      }
      return false;
    }

    /**
     * The index of the first word of the phrase: of "ngày" or "Chiều ngày" before the number, but
     * not of "thông qua ngày".
     */
    private int start(int i) {
      int from = i;
      while (from > 0
          && i - from < 3
          && isWord(from - 1, "day")
          && PASSED.endingAt(tokens, from).isEmpty()) {
        from--;
      }
      return from;
    }

    private boolean isInsideNumber(int i) {
      if (i == 0 || !parts.glued(i)) {
        return false;
      }
      Token before = tokens.get(i - 1);
      if (before.is("(") || before.is("\"") || before.is("'")) {
        return false;
      }
      boolean rangeEnd =
          (before.is("-") || before.is("&"))
              && i > 1
              && ((!marks.isEmpty() && marks.getLast().to() == i - 1)
                  || (parts.number(i - 2) > 0
                      && (i < 3 || !parts.glued(i - 2) || tokens.get(i - 3).is("("))));
      return !rangeEnd;
    }

    /** "từ 1/4 đến 15/4 âm lịch": the first of two days of the lunar calendar. */
    private boolean isLunarRange(int i) {
      boolean range = parts.tokenIs(i, "đến") || parts.tokenIs(i, "-");
      int next = parts.tokenIs(i + 1, "ngày") ? i + 2 : i + 1;
      return range
          && next < tokens.size()
          && parts.at(next).filter(last -> isLunar(last.to())).isPresent();
    }

    /** "(tức 8/5 đến 22/5/2024 dương lịch)": whether a bracket tells the day as we count it. */
    private boolean isSolarAhead(int bracket) {
      int last = Math.min(bracket + LONGEST_BRACKET, tokens.size());
      for (int k = bracket + 1; k < last && !tokens.get(k).is(")"); k++) {
        if (tokens.get(k).is("dương")) {
          return true;
        }
      }
      return false;
    }

    /** "10/3 âm lịch", "10/3 (tức 18/4 dương lịch)", "15/4 - Giáp Thìn (tức 22/5 dương lịch)". */
    private boolean isLunar(int i) {
      for (int k = i; k < Math.min(i + 3, tokens.size()); k++) {
        if (isWord(k, "lunar")) {
          return true;
        }
      }
      int bracket = parts.tokenIs(i, "-") ? i + 3 : i;
      if (parts.tokenIs(bracket, "(") && isSolarAhead(bracket)) {
        return true;
      }
      return parts.tokenIs(i, "năm") && i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    }

    private boolean isWord(int i, String use) {
      return words.isAt(tokens, i, use);
    }
  }
}
