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
 * by one of its parties, or told with its parties, where only one that they signed before can be
 * meant.
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
      SortedSet<Key> open = new TreeSet<>();
      for (Stated other : stated) {
        if (other.fact() instanceof Fact.Signing signing
            && isReviewed(one, signing.agreement(), body)) {
          open.add(Key.agreement(signing.agreement(), other));
        }
      }
      if (open.size() == 1) {
        event(one).ifPresent(event -> reviews.put(Key.event(event, one), open.first()));
      }
    }
    return reviews;
  }

  private static Optional<Event> event(Stated stated) {
    return switch (stated.fact()) {
      case Fact.EventHeld held -> Optional.of(held.event());
      case Fact.Review review -> Optional.of(review.event());
      default -> Optional.empty();
    };
  }

  private static boolean isReviewed(Stated told, Agreement signed, String body) {
    return switch (told.fact()) {
      case Fact.EventHeld held ->
          reviewed(held.event()).filter(signed.kind()::equals).isPresent()
              && isInForce(held.event(), told, signed)
              && body.equals(first(held.event(), signed));
      case Fact.Review review ->
          review.agreement().kind() == signed.kind()
              && isInForce(review.event(), told, signed)
              && bodies(signed).containsAll(bodies(review.agreement()))
              && first(review.agreement()).filter(body::equals).isPresent();
      default -> false;
    };
  }

  private static SortedSet<String> bodies(Agreement agreement) {
    SortedSet<String> bodies = new TreeSet<>();
    agreement.parties().forEach(party -> bodies.add(Names.body(party.name())));
    return bodies;
  }

  /** Of an agreement's parties the one whose reviews tell of it; empty where none is named. */
  public static Optional<String> first(Agreement agreement) {
    return bodies(agreement).stream().findFirst();
  }

  /** The first of the bodies that both held the one and signed the other; it alone tells of it. */
  private static String first(Event event, Agreement agreement) {
    Set<String> signed = bodies(agreement);
    return event.organizers().stream()
        .map(Agency::name)
        .map(Names::body)
        .filter(signed::contains)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static boolean isInForce(Event event, Stated told, Agreement agreement) {
    Optional<PartialDate> day = event.date().or(told::date);
    if (day.isEmpty() || agreement.date().isEmpty()) {
      return false;
    }
    int year = day.get().year();
    PartialDate signed = agreement.date().get();
    Matcher years = YEARS.matcher(agreement.period().orElse(""));
    int last = years.find() ? Integer.parseInt(years.group(2)) : signed.year() + LONGEST;
    return !day.get().isWhollyBefore(signed) && year <= last;
  }
}
