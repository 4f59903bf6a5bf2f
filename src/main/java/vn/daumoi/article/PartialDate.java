package vn.daumoi.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as the press gives it: a day ("2021-07-22"), a month ("2022-06") or a year
 * ("2025").
 *
 * @param year the year
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where no day is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

  public PartialDate {
    if (day != 0) {
      LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth.of(year, month);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads "2025", "2025-07", "2025-07-22" or a timestamp; anything else is empty. */
  public static Optional<PartialDate> parse(String iso) {
    Matcher m = ISO.matcher(iso.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The day, where it is known. */
  public Optional<LocalDate> exact() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** The first day this date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day this date may mean. */
  public LocalDate latest() {
    if (day != 0) {
      return LocalDate.of(year, month, day);
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** Whether every day this date may mean is before every one of another. */
  public boolean isWhollyBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  /** The month, where it is known. */
  public OptionalInt knownMonth() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  @Override
  public int compareTo(PartialDate other) {
    int years = Integer.compare(year, other.year);
    int months = years != 0 ? years : Integer.compare(month, other.month);
    return months != 0 ? months : Integer.compare(day, other.day);
  }

  /** ISO 8601, as precise as the date is: "2025", "2025-07" or "2025-07-22". */
  @Override
  public String toString() {
    if (day != 0) {
      return "%04d-%02d-%02d".formatted(year, month, day);
    }
    return month == 0 ? "%04d".formatted(year) : "%04d-%02d".formatted(year, month);
  }
}
