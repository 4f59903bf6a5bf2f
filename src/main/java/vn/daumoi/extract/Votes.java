package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import vn.daumoi.article.PartialDate;

/**
 * The days of decisions on posts of whom a sentence does not tell: "Ông A vừa được bầu làm Chủ
 * tịch. Chiều 9/12, các đại biểu bỏ phiếu bầu chức danh Chủ tịch."
 */
final class Votes {
  private record Vote(Fact.Action action, Post post, PartialDate day) {}

  private final List<Vote> votes = new ArrayList<>();

  void add(Fact.Action action, List<Marks.PostMark> posts, PartialDate day) {
    posts.forEach(mark -> votes.add(new Vote(action, mark.post(), day)));
  }

  /** The decisions, each that has no day with that of the one vote on the same post. */
  List<Fact.PersonnelDecision> date(List<Fact.PersonnelDecision> decisions) {
    return decisions.stream().map(this::date).toList();
  }

  private Fact.PersonnelDecision date(Fact.PersonnelDecision told) {
    List<PartialDate> days =
        votes.stream()
            .filter(vote -> vote.action() == told.action() && vote.post().equals(told.post()))
            .map(Vote::day)
            .distinct()
            .toList();
    return days.size() != 1 || told.date().isPresent() || told.effective().isPresent()
        ? told
        : told.on(days.getFirst());
  }
}
