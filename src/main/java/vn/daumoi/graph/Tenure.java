package vn.daumoi.graph;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import vn.daumoi.article.PartialDate;
import vn.daumoi.resolve.Stated;

/**
 * One person's time in one post, as the facts about it add up: attested from the first to the last
 * article that tells of it, decided by the days of decisions. Neither fills in for the other, and a
 * date stays as exact as it was told.
 */
final class Tenure {
  private final Node node;
  private final Node person;
  private final Node post;
  private final Node role;
  private final Node agency;
  private final SortedSet<String> evidence = new TreeSet<>();
  private final SortedSet<PartialDate> held = new TreeSet<>();
  private final SortedSet<PartialDate> former = new TreeSet<>();
  private final SortedSet<PartialDate> begun = new TreeSet<>();
  private final SortedSet<PartialDate> ended = new TreeSet<>();
  private boolean present;

  Tenure(Node node, Node person, Node post, Node role, Node agency) {
    this.node = node;
    this.person = person;
    this.post = post;
    this.role = role;
    this.agency = agency;
  }

  /** An article calls the person the holder, or the former holder. */
  void attest(Stated stated, boolean wasBefore) {
    evidence.add(stated.evidence());
    present |= !wasBefore;
    stated.date().ifPresent(wasBefore ? former::add : held::add);
  }

  /** A decision puts the person in the post. */
  void begin(Stated stated, Optional<PartialDate> turn) {
    evidence.add(stated.evidence());
    present = true;
    turn.ifPresent(begun::add);
    stated.date().or(() -> turn).ifPresent(held::add);
  }

  /** A decision takes the person out of the post. */
  void end(Stated stated, Optional<PartialDate> turn) {
    evidence.add(stated.evidence());
    turn.ifPresent(ended::add);
    stated.date().or(() -> turn).ifPresent(former::add);
  }

  /** Over, as far as is known: only former holders are told of, or the last word is that. */
  private boolean isFormer() {
    if (!present) {
      return true;
    }
    return !former.isEmpty() && (held.isEmpty() || former.last().compareTo(held.last()) >= 0);
  }

  void write(Triples triples) {
    triples.type(node, Vocabulary.MEMBERSHIP);
    triples.add(node, Vocabulary.MEMBER, person);
    triples.add(node, Vocabulary.IN_ORGANIZATION, agency);
    triples.add(node, Vocabulary.ROLE, role);
    triples.add(node, Vocabulary.POST, post);
    SortedSet<PartialDate> days = held.isEmpty() ? former : held;
    if (!days.isEmpty()) {
      triples.date(node, Vocabulary.FIRST_ATTESTED, Optional.of(days.first()));
      triples.date(node, Vocabulary.LAST_ATTESTED, Optional.of(days.last()));
    }
    if (isFormer()) {
      triples.add(node, Vocabulary.FORMER, Literals.truth(true));
    } else {
      triples.add(person, Vocabulary.HOLDS, post);
      triples.add(post, Vocabulary.HELD_BY, person);
    }
    interval(triples);
    evidence.forEach(e -> triples.add(node, Vocabulary.DERIVED_FROM, Vocabulary.node(e)));
  }

  private void interval(Triples triples) {
    if (begun.isEmpty() && ended.isEmpty()) {
      return;
    }
    Node interval = Iris.part(node, "during");
    triples.add(node, Vocabulary.MEMBER_DURING, interval);
    triples.type(interval, Vocabulary.INTERVAL);
    if (!begun.isEmpty()) {
      instant(interval, Vocabulary.HAS_BEGINNING, "begin", begun.first(), triples);
    }
    if (!ended.isEmpty()) {
      instant(interval, Vocabulary.HAS_END, "end", ended.last(), triples);
    }
  }

  private void instant(Node interval, Node edge, String name, PartialDate day, Triples triples) {
    Node instant = Iris.part(node, name);
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
