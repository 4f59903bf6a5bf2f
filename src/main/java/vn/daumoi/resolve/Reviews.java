package vn.daumoi.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.Agreement;
import vn.daumoi.extract.Event;
import vn.daumoi.extract.Fact;

/**
 * Which signed programme a meeting reviews: "sơ kết một năm thực hiện Chương trình phối hợp" held
 * by one of its parties, where only one that they signed before can be meant.
 */
public final class Reviews {
  private static final Pattern REVIEW = Pattern.compile(".*\\b(so ket|tong ket|kiem diem)\\b.*");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\D+(\\d{4})");

  /** So long programmes are for, where they do not say. */
  private static final int LONGEST = 6;

  private static final List<Agreement.Kind> KINDS = List.of(Agreement.Kind.values());

  private Reviews() {}

  /** What an event reviews, by the words of its kind. */
  static Optional<Agreement.Kind> reviewed(Event event) {
    String words = Names.folded(event.kind());
    if (!REVIEW.matcher(words).matches()) {
      return Optional.empty();
    }
    return KINDS.stream().filter(kind -> words.contains(words(kind))).findFirst();
  }

  private static String words(Agreement.Kind kind) {
    return switch (kind) {
      case PROGRAMME -> "chuong trinh phoi hop";
      case REGULATION -> "quy che phoi hop";
      case AGREEMENT -> "thoa thuan hop tac";
      case MEMORANDUM -> "bien ban ghi nho";
      case PLAN -> "ke hoach phoi hop";
    };
  }

  /**
   * The agreements reviewed, by the keys of the events.
   *
   * @param body the body, in its one form, that held the events and signed the agreements
   */
  public static SortedMap<Key, Key> of(Collection<Stated> stated, String body) {
    SortedMap<Key, Key> reviews = new TreeMap<>();
    for (Stated one : stated) {
      if (one.fact() instanceof Fact.EventHeld held) {
        Event event = held.event();
        SortedSet<Key> open = new TreeSet<>();
        for (Stated other : stated) {
          if (other.fact() instanceof Fact.Signing signing
              && isReviewed(event, one, signing.agreement())
              && body.equals(first(event, signing.agreement()))) {
            open.add(Key.agreement(signing.agreement(), other));
          }
        }
        if (open.size() == 1) {
          reviews.put(Key.event(event, one), open.first());
        }
      }
    }
    return reviews;
  }

  /** The first of the bodies that both held the one and signed the other; it alone tells of it. */
  private static String first(Event event, Agreement agreement) {
    Set<String> signed = new TreeSet<>();
    agreement.parties().forEach(party -> signed.add(Names.body(party.name())));
    return event.organizers().stream()
        .map(Agency::name)
        .map(Names::body)
        .filter(signed::contains)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static boolean isReviewed(Event event, Stated told, Agreement agreement) {
    Optional<PartialDate> day = event.date().or(told::date);
    if (reviewed(event).filter(agreement.kind()::equals).isEmpty()
        || day.isEmpty()
        || agreement.date().isEmpty()) {
      return false;
    }
    int year = day.get().year();
    PartialDate signed = agreement.date().get();
    Matcher years = YEARS.matcher(agreement.period().orElse(""));
    int last = years.find() ? Integer.parseInt(years.group(2)) : signed.year() + LONGEST;
    return !signed.earliest().isAfter(day.get().latest()) && year <= last;
  }
}
