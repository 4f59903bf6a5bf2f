package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;

/**
 * The decisions of an article, each once: an article tells them in its head, its text, captions.
 */
final class ToldOnce {
  private ToldOnce() {}

  /** One decision told twice is one; an appointment that is also told as a transfer is that. */
  static List<Fact.PersonnelDecision> of(List<Fact.PersonnelDecision> decisions) {
    Set<String> transfers = new HashSet<>();
    for (Fact.PersonnelDecision d : decisions) {
      if (d.action() == Fact.Action.TRANSFER) {
        transfers.add(key(d));
      }
    }
    Map<String, List<Fact.PersonnelDecision>> kept = new LinkedHashMap<>();
    List<Fact.PersonnelDecision> again = new ArrayList<>();
    for (Fact.PersonnelDecision d : decisions) {
      if (d.action() == Fact.Action.APPOINT && transfers.contains(key(d))) {
        again.add(d);
      } else if (!isToldFuller(d, decisions)) {
        keep(d, kept.computeIfAbsent(d.action() + key(d), key -> new ArrayList<>(1)));
      }
    }
    again.forEach(
        d -> keep(d, kept.getOrDefault(Fact.Action.TRANSFER + key(d), new ArrayList<>())));
    return kept.values().stream().flatMap(List::stream).toList();
  }

  /** Whether the post is told that somebody is moved to at a body. */
  private static boolean isToldFuller(
      Fact.PersonnelDecision d, List<Fact.PersonnelDecision> decisions) {
    return !d.post().isTitled()
        && decisions.stream()
            .filter(o -> o.post().isTitled() && o.person().equals(d.person()))
            .filter(o -> o.action() == Fact.Action.TRANSFER || o.action() == Fact.Action.APPOINT)
            .anyMatch(o ->
                o.evidence().sentence().equals(d.evidence().sentence())
                    || o.post().agency().name().equals(d.post().agency().name()));
  }

  private static void keep(Fact.PersonnelDecision told, List<Fact.PersonnelDecision> kept) {
    for (int i = 0; i < kept.size(); i++) {
      if (mayBeOne(kept.get(i), told)) {
        kept.set(i, fuller(kept.get(i), told));
        return;
      }
    }
    kept.add(told);
  }

  /** Whoever is appointed again years later is so by another decision. */
  private static boolean mayBeOne(Fact.PersonnelDecision a, Fact.PersonnelDecision b) {
    Optional<Integer> one = a.date().or(a::effective).map(PartialDate::year);
    Optional<Integer> other = b.date().or(b::effective).map(PartialDate::year);
    return one.isEmpty() || other.isEmpty() || Math.abs(one.get() - other.get()) <= 1;
  }

  private static String key(Fact.PersonnelDecision d) {
    return "|" + d.person() + "|" + d.post().title() + "|" + d.post().agency().name();
  }

  private static Fact.PersonnelDecision fuller(Fact.PersonnelDecision a, Fact.PersonnelDecision b) {
    return new Fact.PersonnelDecision(
        a.person(),
        a.action(),
        a.post(),
        a.from().or(b::from),
        a.date().or(b::date),
        a.effective().or(b::effective),
        a.document().or(b::document),
        a.term().or(b::term),
        a.evidence());
  }
}
