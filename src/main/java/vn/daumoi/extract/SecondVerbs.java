package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/**
 * Finds who does a second thing told behind "và", however long the first is: "A đã đến thăm các gia
 * đình có người bị nạn và trao 10 suất quà".
 */
final class SecondVerbs {
  /** What people do themselves; what they say may tell what others are to do. */
  private static final Set<Fact.Role> DONE =
      Set.of(Fact.Role.ATTEND, Fact.Role.CHAIR, Fact.Role.VISIT, Fact.Role.HOST, Fact.Role.PRESENT);

  private static final WordSet STOPS =
      WordSet.of(":", ";", ".", "\"", "rằng", "được", "bị", "do", "mà", "đang", "để");

  private static final Phrases<Boolean> AND = Phrases.of("và", "đồng thời");

  private static final int LONGEST_WAY = 30;

  private final List<Token> tokens;
  private Optional<PartHolders.Clause> last = Optional.empty();
  private List<Actors.Actor> doers = List.of();

  SecondVerbs(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Notes who does what the word of a clause tells. */
  void note(PartHolders.Clause clause, List<Actors.Actor> holders) {
    boolean done = DONE.containsAll(clause.part().roles());
    boolean before = !holders.isEmpty() && holders.getLast().to() <= clause.at();
    last = done && before ? Optional.of(clause) : Optional.empty();
    doers = holders;
  }

  /** Those whose first verb is told before the word of a clause. */
  List<Actors.Actor> of(PartHolders.Clause clause) {
    return last.filter(first -> first.sentence().equals(clause.sentence()))
        .filter(first -> first.next() == clause.next() && isJoined(first.word().to(), clause.at()))
        .map(first -> doers)
        .orElse(List.of());
  }

  private boolean isJoined(int from, int to) {
    return to - from <= LONGEST_WAY
        && AND.endingAt(tokens, to).isPresent()
        && tokens.subList(from, to).stream().noneMatch(STOPS::has);
  }
}
