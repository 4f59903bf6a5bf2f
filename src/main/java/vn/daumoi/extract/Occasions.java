package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Span;

/**
 * Finds the event at which an agreement was signed or is reviewed: the one told of in the same
 * sentence, or the only one of that day.
 */
final class Occasions {
  private final Map<Span, List<Event>> bySentence = new HashMap<>();
  private final Map<PartialDate, List<Event>> byDay = new HashMap<>();
  private final List<Event> all = new ArrayList<>();
  private final Map<Event, Set<String>> signers = new HashMap<>();

  Occasions(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.EventHeld held) {
        Event event = held.event();
        bySentence.computeIfAbsent(held.evidence().sentence(), at -> new ArrayList<>()).add(event);
        event
            .date()
            .ifPresent(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(event));
        all.add(event);
      }
      if (fact instanceof Fact.Participation part && part.role() == Fact.Role.SIGN) {
        signers.computeIfAbsent(part.event(), at -> new LinkedHashSet<>()).add(part.person());
      }
    }
  }

  /**
   * The signings with the events at which they took place, and where it was the only one there with
   * who signed there.
   */
  List<Fact.Signing> placed(List<Fact.Signing> signings) {
    List<Fact.Signing> placed = signings.stream().map(this::placed).toList();
    Map<Event, Long> counts =
        placed.stream()
            .flatMap(signing -> signing.at().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return placed.stream()
        .map(signing ->
            signing
                .at()
                .filter(event -> counts.getOrDefault(event, 0L) == 1)
                .filter(_ -> signing.agreement().signatories().isEmpty())
                .map(event -> List.copyOf(signers.getOrDefault(event, Set.of())))
                .map(names ->
                    new Fact.Signing(
                        signing.agreement().signedBy(names), signing.at(), signing.evidence()))
                .orElse(signing))
        .toList();
  }

  private Fact.Signing placed(Fact.Signing signing) {
    List<Event> sameDay =
        signing.agreement().date().map(day -> byDay.getOrDefault(day, List.of())).orElse(List.of());
    Optional<Event> event = in(signing.evidence(), "ký").or(() -> only(sameDay, "ký"));
    return new Fact.Signing(signing.agreement(), event, signing.evidence());
  }

  /** The review of an agreement by the event that is told to be one. */
  Optional<Fact.Review> review(SigningReader.Reviewed reviewed) {
    return in(reviewed.evidence(), "kết")
        .or(() -> only(all, "kết"))
        .map(event -> new Fact.Review(reviewed.agreement(), event, reviewed.evidence()));
  }

  private Optional<Event> in(Evidence evidence, String word) {
    List<Event> here = bySentence.getOrDefault(evidence.sentence(), List.of());
    return named(here, word).or(() -> here.stream().findFirst());
  }

  /** The event of a kind, or the only event there is. */
  private static Optional<Event> only(List<Event> events, String word) {
    return named(events, word)
        .or(() -> events.size() == 1 ? Optional.of(events.getFirst()) : Optional.empty());
  }

  private static Optional<Event> named(List<Event> events, String word) {
    return events.stream().filter(event -> event.kind().contains(word)).findFirst();
  }
}
