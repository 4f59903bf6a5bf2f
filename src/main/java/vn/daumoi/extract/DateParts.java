package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/** Reads days, months and years as they are written: "30/9/2020", "22.7", "6 tháng 12 năm 2018". */
final class DateParts {
  /** Words before a day and its month, whatever stands between the two. */
  private static final WordSet ASKS =
      WordSet.of("ngày", "sáng", "trưa", "chiều", "tối", "đêm", "nay", "qua", "hôm");

  private final List<Token> tokens;
  private final Optional<PartialDate> published;

  DateParts(List<Token> tokens, Optional<PartialDate> published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** A day, month and maybe year as written; 0 is "not told". */
  record Parts(int day, int month, int year, int to) {}

  /** "30/9/2020", "22/7", "6 tháng 12 năm 2018", "10 tháng 12/2024". */
  Optional<Parts> at(int i) {
    int day = number(i);
    if (day < 1 || day > 31 || i + 2 >= tokens.size()) {
      return Optional.empty();
    }
    Token link = tokens.get(i + 1);
    int month = number(i + 2);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    if (link.is("tháng")) {
      int[] year = yearAfter(i + 3);
      return Optional.of(new Parts(day, month, year[0], year[1]));
    }
    boolean tight = glued(i + 1) && glued(i + 2);
    int end = i + 3;
    boolean loose = link.is("-") && isAskedFor(i) && !isRangeOfMonth(end);
    if (!isSeparator(link) || (!tight && !link.is("/") && !loose)) {
      return Optional.empty();
    }
    if (end + 1 < tokens.size() && isSeparator(tokens.get(end)) && number(end + 1) >= 0) {
      Token next = tokens.get(end);
      int year = number(end + 1);
      boolean yearGlued = glued(end) && glued(end + 1);
      if (next.is(link.key()) && (yearGlued || !tight)) {
        boolean fourDigits = tokens.get(end + 1).key().length() == 4;
        return fourDigits && year >= 1800 && year <= 2200
            ? Optional.of(new Parts(day, month, year, end + 2))
            : Optional.empty();
      }
      if (yearGlued && !(next.is("-") && isDayAndMonth(end + 1))) {
        return next.is(".") ? Optional.of(new Parts(day, month, 0, end)) : Optional.empty();
      }
    }
    if (tokenIs(end, "năm") && (isYear(end + 1) || yearFromNow(end) != 0)) {
      int year = isYear(end + 1) ? number(end + 1) : yearFromNow(end);
      return Optional.of(new Parts(day, month, year, end + 2));
    }
    return Optional.of(new Parts(day, month, 0, end));
  }

  /** "Chiều 8 - 9", "ngày 8 - 9": what stands before asks for a day and its month. */
  private boolean isAskedFor(int i) {
    return i > 0 && ASKS.has(tokens.get(i - 1));
  }

  /** "ngày 8 - 10/7", "ngày 8 - 10 tháng 7": the month of two days follows. */
  private boolean isRangeOfMonth(int end) {
    boolean month = end + 1 < tokens.size() && isSeparator(tokens.get(end)) && number(end + 1) >= 0;
    boolean year = month && tokens.get(end).is("-") && isYear(end + 1);
    return month && !year || tokenIs(end, "tháng") || tokenIs(end, "hằng") || tokenIs(end, "hàng");
  }

  private boolean isDayAndMonth(int i) {
    return i + 2 < tokens.size()
        && number(i) >= 1
        && number(i) <= 31
        && isSeparator(tokens.get(i + 1))
        && number(i + 2) >= 1
        && number(i + 2) <= 12;
  }

  /** The year and the index after it in "năm 2018", "/2024", "-2022"; 0 where none follows. */
  int[] yearAfter(int i) {
    int near = yearFromNow(i);
    if (near != 0) {
      return new int[] {near, i + 2};
    }
    if (i + 1 < tokens.size()
        && (tokens.get(i).is("năm") || isSeparator(tokens.get(i)))
        && isYear(i + 1)) {
      return new int[] {number(i + 1), i + 2};
    }
    return i + 2 < tokens.size()
            && tokens.get(i).is(",")
            && tokens.get(i + 1).is("năm")
            && isYear(i + 2)
        ? new int[] {number(i + 2), i + 3}
        : new int[] {0, i};
  }

  /** The year that "năm nay", "năm ngoái", "năm tới" mean; 0 where none of them stands there. */
  private int yearFromNow(int i) {
    if (published.isEmpty() || !tokenIs(i, "năm")) {
      return 0;
    }
    int year = published.get().year();
    return tokenIs(i + 1, "nay")
        ? year
        : tokenIs(i + 1, "ngoái") ? year - 1 : tokenIs(i + 1, "tới") ? year + 1 : 0;
  }

  private boolean isSeparator(Token t) {
    return t.is("/") || t.is("-") || t.is(".");
  }

  boolean isYear(int i) {
    return i < tokens.size()
        && tokens.get(i).key().length() == 4
        && number(i) >= 1800
        && number(i) <= 2200;
  }

  boolean tokenIs(int i, String key) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(key);
  }

  boolean glued(int i) {
    return i > 0 && i < tokens.size() && tokens.get(i - 1).touches(tokens.get(i));
  }

  /** The value of a number of at most four ASCII digits, else -1. */
  int number(int i) {
    if (i < 0 || i >= tokens.size()) {
      return -1;
    }
    Token t = tokens.get(i);
    int n = t.key().length();
    if (t.kind() != Token.Kind.NUMBER || n > 4) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < n; k++) {
      char c = t.key().charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
