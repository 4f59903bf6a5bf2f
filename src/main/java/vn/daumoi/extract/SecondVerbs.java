package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/**
 * Finds who does a second thing told behind "và", however long the first is, "A đã đến thăm các gia
 * đình có người bị nạn và trao 10 suất quà", or behind "khi" where words are told: "A phát biểu như
 * vậy khi chủ trì hội nghị".
 */
final class SecondVerbs {
  /** What people do themselves; what they say may tell what others are to do. */
  private static final Set<Fact.Role> DONE =
      Set.of(Fact.Role.ATTEND, Fact.Role.CHAIR, Fact.Role.VISIT, Fact.Role.HOST, Fact.Role.PRESENT);

  private static final WordSet STOPS =
      WordSet.of(":", ";", ".", "\"", "rằng", "được", "bị", "do", "mà", "đang", "để");

  private static final Phrases<Boolean> AND = Phrases.of("và", "đồng thời");

  private static final Phrases<Boolean> LISTED = Phrases.of(";", "; đã", "; cũng", "; đồng thời");

  /** What points back to words told before. */
  private static final Phrases<Boolean> SO =
      Phrases.of("như vậy", "như trên", "như thế", "điều này", "điều đó", "điều trên");

  private static final int LONGEST_WAY = 30;

  private final List<Token> tokens;
  private Optional<PartHolders.Clause> last = Optional.empty();
  private List<Actors.Actor> doers = List.of();

  SecondVerbs(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Notes who does what the word of a clause tells. */
  void note(PartHolders.Clause clause, List<Actors.Actor> holders) {
    last = holders.isEmpty() ? Optional.empty() : Optional.of(clause);
    doers = holders;
  }

  /** "A kết luận khi chủ trì hội nghị": whether a clause tells what was done by who said it. */
  boolean isWhile(PartHolders.Clause clause) {
    int when = clause.at() - 1;
    return when > 0
        && tokens.get(when).is("khi")
        && last.filter(said -> said.sentence().equals(clause.sentence()))
            .filter(said -> said.part().roles().contains(Fact.Role.SPEAK))
            .filter(said -> isToldUpTo(said.word().to(), when) || doers.getLast().to() == when)
            .isPresent();
  }

  private boolean isToldUpTo(int said, int when) {
    return said == when || behindSo(tokens, said) == when;
  }

  /** Behind words such as "như vậy" that point back; else the token. */
  static int behindSo(List<Token> tokens, int at) {
    return SO.startingAt(tokens, at).map(Phrases.Match::to).orElse(at);
  }

  /**
   * "A tặng hoa cho B, C và phát biểu": who does what is told behind "và" right after those to whom
   * the first was done; nobody where that is not so.
   */
  List<Actors.Actor> beyondObjects(PartHolders.Clause clause) {
    boolean beyond =
        !clause.before().isEmpty()
            && clause.at() > 0
            && tokens.get(clause.at() - 1).is("và")
            && clause.before().getLast().to() == clause.at() - 1
            && last.filter(first -> first.sentence().equals(clause.sentence()))
                .filter(first -> DONE.containsAll(first.part().roles()))
                .filter(first -> doers.getLast().to() <= first.at())
                .filter(first -> first.next() < clause.next())
                .filter(first -> isJoined(first.word().to(), clause.at()))
                .isPresent();
    return beyond ? doers : List.of();
  }

  /** Those whose first verb is told before the word of a clause. */
  List<Actors.Actor> of(PartHolders.Clause clause) {
    return isWhile(clause) || isSecond(clause) ? doers : List.of();
  }

  private boolean isSecond(PartHolders.Clause clause) {
    return last.filter(first -> first.sentence().equals(clause.sentence()))
        .filter(first -> DONE.containsAll(first.part().roles()))
        .filter(first -> doers.getLast().to() <= first.at())
        .filter(first ->
            first.next() == clause.next() && isJoined(first.word().to(), clause.at())
                || isListed(clause))
        .isPresent();
  }

  /** "A tiếp B; hội kiến C": whether a clause goes on with a list of what one and the same did. */
  private boolean isListed(PartHolders.Clause clause) {
    return DONE.containsAll(clause.part().roles())
        && LISTED.endingAt(tokens, clause.at()).isPresent()
        && tokens.get(clause.at()).kind() == Token.Kind.LOWER
        && !opensPeople(clause);
  }

  /** "; tham dự có lãnh đạo các sở": others are told behind the words. */
  private boolean opensPeople(PartHolders.Clause clause) {
    for (int i = clause.at(); i < clause.sentence().to(); i++) {
      if (tokens.get(i).is("có") || tokens.get(i).is(":")) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private boolean isJoined(int from, int to) {
    return from <= to
        && to - from <= LONGEST_WAY
        && AND.endingAt(tokens, to).isPresent()
        && tokens.subList(from, to).stream().noneMatch(STOPS::has);
  }
}
