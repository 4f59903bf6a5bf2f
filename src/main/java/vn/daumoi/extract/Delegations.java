package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Reads who heads a delegation ("đoàn do A dẫn đầu") and with whom one goes ("A và đoàn công tác").
 */
final class Delegations {
  /** What tells the head of a delegation only behind "do": "do A làm trưởng đoàn". */
  private static final WordSet SERVES = WordSet.of("làm", "là");

  private static final WordSet BESIDE = WordSet.of("và", "cùng", "với");

  /** The words of a delegation that goes with somebody. */
  private static final WordSet DELEGATION =
      WordSet.of(
          "đoàn", "công", "tác", "các", "thành", "viên", "trong", "đồng", "chí", "cán", "bộ");

  /** What those are called who go somewhere together. */
  private static final WordSet DELEGATIONS = WordSet.of("đoàn", "đội", "nhóm", "tổ");

  /** What is said behind the head of a delegation. */
  private static final Phrases<Boolean> HEADING =
      Phrases.of("làm trưởng đoàn", "là trưởng đoàn", "dẫn đầu");

  /** What a delegation is yet to do. */
  private static final Phrases<Boolean> TO_COME = Phrases.of("sẽ", "có nhiệm vụ");

  /** How verbs begin that are no kind of delegation. */
  private static final WordSet GOING = WordSet.of("đến", "tới", "về", "dự", "thăm");

  private static final int LONGEST_WAY = 14;
  private static final int LONGEST_JOINED = 50;
  private static final int NEAR = 5;

  private final Actors actors;
  private final PeopleListed listed;
  private final List<Token> tokens;

  Delegations(Actors actors, PeopleListed listed, List<Token> tokens) {
    this.actors = actors;
    this.listed = listed;
    this.tokens = tokens;
  }

  /**
   * "A và đoàn công tác đến dự": a delegation goes with somebody named, not "với đoàn khảo sát",
   * which is called so.
   */
  boolean isAccompanied(PartHolders.Clause clause) {
    int at = clause.at() - 1;
    if (tokens.get(at).is("đoàn") && !GOING.has(tokens.get(clause.at()))) {
      return false;
    }
    int end = Math.max(clause.sentence().from(), clause.at() - 2 * NEAR);
    while (at > end && DELEGATION.has(tokens.get(at))) {
      at--;
    }
    return at < clause.at() - 1 && BESIDE.has(tokens.get(at)) && !clause.before().isEmpty();
  }

  /** "đoàn do A làm trưởng đoàn, cùng B đã tham dự": the head does what those with them do. */
  boolean isBehindHead(PartHolders.Clause clause, int first) {
    Actors.Actor head = clause.before().get(first - 1);
    int from = clause.before().get(first).from();
    for (int i = from; i > head.to() && from - i <= NEAR; i--) {
      if (HEADING.endingAt(tokens, i).filter(words -> words.from() == head.to()).isPresent()) {
        return i < from && actors.isLinked(i, from);
      }
    }
    return false;
  }

  /** "đoàn do ông A, Phó Vụ trưởng, và bà B dẫn đầu": the heads of a delegation. */
  List<Actors.Actor> heads(PartHolders.Clause clause) {
    List<Actors.Actor> before = clause.before();
    if (before.isEmpty()
        || !isOfDelegation(clause.sentence())
        || isFollowed(clause)
        || TO_COME.startingAt(tokens, clause.word().to()).isPresent()
        || clause.at() - before.getLast().to() > LONGEST_WAY) {
      return List.of();
    }
    int first = before.size() - 1;
    while (first > 0 && actors.isLinked(before.get(first - 1).to(), before.get(first).from())) {
      first--;
    }
    boolean together = actors.isTitled(before.get(first), "do");
    if (!together
        && SERVES.has(tokens.get(clause.at()))
        && !isLed(before.getLast())
        && !isWhole(clause)) {
      return List.of();
    }
    return together ? before.subList(first, before.size()) : List.of(before.getLast());
  }

  /** Not "A dẫn đầu chiến dịch": whether a sentence tells of a delegation. */
  private boolean isOfDelegation(Sentence sentence) {
    return tokens.subList(sentence.from(), sentence.to()).stream().anyMatch(DELEGATIONS::has);
  }

  /** "Công đoàn tổ chức đoàn đi thăm … Ông A làm trưởng đoàn.": all that a sentence tells. */
  private boolean isWhole(PartHolders.Clause clause) {
    int from = clause.sentence().from();
    int to = clause.word().to();
    return clause.before().size() == 1
        && clause.before().getFirst().from() - from < NEAR
        && (to >= clause.sentence().to() || tokens.get(to).is("."));
  }

  /** "do đồng chí TS. A": the delegation stands before who heads it. */
  private boolean isLed(Actors.Actor head) {
    int from = Math.max(0, head.from() - 2 * NEAR);
    return tokens.subList(from, head.from()).stream().anyMatch(token -> token.is("do"));
  }

  /** "đoàn do A làm trưởng đoàn viếng …": the verb behind tells what the head does. */
  private boolean isFollowed(PartHolders.Clause clause) {
    int from = clause.word().to();
    int end = Math.min(clause.sentence().to(), from + (isJoined(from) ? LONGEST_JOINED : NEAR));
    for (int i = from; i < end; i++) {
      if (listed.isPart(i)) {
        return !isReceived(clause);
      }
    }
    return false;
  }

  /** "làm trưởng đoàn, cùng B và các cán bộ đã tham dự": others go along before the verb. */
  private boolean isJoined(int at) {
    int next = at + 1 < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
    return next < tokens.size() && BESIDE.has(tokens.get(next));
  }

  /**
   * "A tiếp đoàn do ông B dẫn đầu": the head is received by somebody, not "Theo lời mời của A, đoàn
   * do B dẫn đầu thăm …".
   */
  boolean isReceived(PartHolders.Clause clause) {
    List<Actors.Actor> before = clause.before();
    return clause.part().who() == EventWords.Who.LEAD
        && before.size() > 1
        && !isInviting(before.get(before.size() - 2))
        && actors.isTitled(before.getLast(), "do");
  }

  private boolean isInviting(Actors.Actor actor) {
    return tokens.subList(Math.max(0, actor.from() - 2 * NEAR), actor.from()).stream()
        .anyMatch(token -> token.is("mời"));
  }
}
