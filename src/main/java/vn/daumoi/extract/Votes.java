package vn.daumoi.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.daumoi.article.PartialDate;

/**
 * The days of decisions on posts of whom a sentence does not tell: "Ông A vừa được bầu làm Chủ
 * tịch. Chiều 9/12, các đại biểu bỏ phiếu bầu chức danh Chủ tịch."
 */
final class Votes {
  private record Poll(Fact.Action action, Post post) {}

  private final Map<Poll, Set<PartialDate>> days = new HashMap<>();

  void add(Fact.Action action, List<Marks.PostMark> posts, PartialDate day) {
    posts.forEach(mark ->
        days.computeIfAbsent(new Poll(action, mark.post()), poll -> new HashSet<>()).add(day));
  }

  /** The decisions, each that has no day with that of the one vote on the same post. */
  List<Fact.PersonnelDecision> date(List<Fact.PersonnelDecision> decisions) {
    return decisions.stream().map(this::date).toList();
  }

  private Fact.PersonnelDecision date(Fact.PersonnelDecision told) {
    Set<PartialDate> held = days.getOrDefault(new Poll(told.action(), told.post()), Set.of());
    return held.size() != 1 || told.date().isPresent() || told.effective().isPresent()
        ? told
        : told.on(held.iterator().next());
  }
}
