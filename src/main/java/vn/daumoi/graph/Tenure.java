package vn.daumoi.graph;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Post;
import vn.daumoi.resolve.Stated;

/**
 * One person's time in one post, as the facts about it add up: attested from the first to the last
 * article that tells of it, decided by the days of decisions. Neither fills in for the other, and a
 * date stays as exact as it was told.
 *
 * @param post the post
 * @param held the days on which articles call the person the holder
 * @param former those on which they call them the former holder
 * @param begun by a decision, first
 * @param ended by a decision, last
 * @param present whether any fact tells of a holder, not of a former one
 */
record Tenure(
    Post post,
    Days held,
    Days former,
    Optional<PartialDate> begun,
    Optional<PartialDate> ended,
    boolean present) {

  /** The first and the last of some days. */
  record Days(Optional<PartialDate> first, Optional<PartialDate> last) {
    static final Days NONE = new Days(Optional.empty(), Optional.empty());

    static Days of(Optional<PartialDate> day) {
      return new Days(day, day);
    }

    Days and(Days other) {
      return new Days(earlier(first, other.first), later(last, other.last));
    }

    boolean isKnown() {
      return first.isPresent();
    }
  }

  private static Optional<PartialDate> earlier(Optional<PartialDate> a, Optional<PartialDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private static Optional<PartialDate> later(Optional<PartialDate> a, Optional<PartialDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /** An article calls the person the holder, or the former holder. */
  static Tenure attested(Post post, Stated stated, boolean wasBefore) {
    Days day = Days.of(stated.date());
    return new Tenure(
        post,
        wasBefore ? Days.NONE : day,
        wasBefore ? day : Days.NONE,
        Optional.empty(),
        Optional.empty(),
        !wasBefore);
  }

  /** A decision puts the person in the post. */
  static Tenure begun(Post post, Stated stated, Optional<PartialDate> turn) {
    Days day = Days.of(stated.date().or(() -> turn));
    return new Tenure(post, day, Days.NONE, turn, Optional.empty(), true);
  }

  /** A decision takes the person out of the post. */
  static Tenure ended(Post post, Stated stated, Optional<PartialDate> turn) {
    Days day = Days.of(stated.date().or(() -> turn));
    return new Tenure(post, Days.NONE, day, Optional.empty(), turn, false);
  }

  Tenure and(Tenure other) {
    return new Tenure(
        post,
        held.and(other.held),
        former.and(other.former),
        earlier(begun, other.begun),
        later(ended, other.ended),
        present || other.present);
  }

  /** Over, as far as is known: only former holders are told of, or the last word is that. */
  private boolean isFormer() {
    if (!present) {
      return true;
    }
    return former.last().isPresent()
        && (held.last().isEmpty() || former.last().get().compareTo(held.last().get()) >= 0);
  }

  /** Whether any day is known on which it is attested; without one it is a post, not a tenure. */
  boolean isDated() {
    return held.isKnown() || former.isKnown();
  }

  /** The triples of the tenure, but for the evidence it stands on. */
  void write(Node node, Node person, Iris iris, Roles roles, Triples triples) {
    Node postNode = iris.post(post.title(), post.agency().name());
    if (!isFormer()) {
      triples.add(person, Vocabulary.HOLDS, postNode);
      triples.add(postNode, Vocabulary.HELD_BY, person);
    }
    if (!isDated()) {
      return;
    }
    triples.type(node, Vocabulary.MEMBERSHIP);
    triples.add(node, Vocabulary.MEMBER, person);
    triples.add(node, Vocabulary.IN_ORGANIZATION, iris.agency(post.agency().name()));
    triples.add(node, Vocabulary.ROLE, roles.of(post.title()));
    triples.add(node, Vocabulary.POST, postNode);
    Days days = held.isKnown() ? held : former;
    triples.date(node, Vocabulary.FIRST_ATTESTED, days.first());
    triples.date(node, Vocabulary.LAST_ATTESTED, days.last());
    if (isFormer()) {
      triples.add(node, Vocabulary.FORMER, Literals.truth(true));
    }
    interval(node, triples);
  }

  private void interval(Node node, Triples triples) {
    if (begun.isEmpty() && ended.isEmpty()) {
      return;
    }
    Node interval = Iris.part(node, "during");
    triples.add(node, Vocabulary.MEMBER_DURING, interval);
    triples.type(interval, Vocabulary.INTERVAL);
    begun.ifPresent(
        day -> instant(interval, Vocabulary.HAS_BEGINNING, Iris.part(node, "begin"), day, triples));
    ended.ifPresent(
        day -> instant(interval, Vocabulary.HAS_END, Iris.part(node, "end"), day, triples));
  }

  private static void instant(
      Node interval, Node edge, Node instant, PartialDate day, Triples triples) {
    triples.add(interval, edge, instant);
    triples.type(instant, Vocabulary.INSTANT);
    Node predicate =
        switch (day.toString().length()) {
          case 10 -> Vocabulary.IN_DATE;
          case 7 -> Vocabulary.IN_MONTH;
          default -> Vocabulary.IN_YEAR;
        };
    triples.date(instant, predicate, Optional.of(day));
  }
}
