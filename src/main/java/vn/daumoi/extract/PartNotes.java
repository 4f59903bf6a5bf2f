package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Tells whether what the word of a part depends on stands beside it: the name of an event, another
 * country, words in quotation marks, the person who says it.
 */
final class PartNotes {
  /** Words right before "đến" that make it what somebody does. */
  private static final WordSet GOING =
      WordSet.of("đã", "sẽ", "vừa", "đang", "mới", "cũng", "liền", "đoàn");

  /** What may stand between who says something and a verb that is a noun elsewhere. */
  private static final WordSet ALREADY = WordSet.of(",", "-", "đã", "cũng", "còn", "vừa");

  private static final int NEAR = 5;

  private final Lexicon lexicon;
  private final Actors actors;
  private final EventWords words;
  private final Quotations quotations;
  private final List<Token> tokens;

  PartNotes(MarkIndex index, Lexicon lexicon, Actors actors, EventWords words) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.words = words;
    this.quotations = new Quotations(actors, index.tokens);
    this.tokens = index.tokens;
  }

  /**
   * Whether it is there.
   *
   * @param court whether the event is one of a court
   */
  boolean hold(PartHolders.Clause clause, boolean court) {
    return switch (clause.part().note()) {
      case EVENT, BESIDE -> isEventBehind(clause, court);
      case ABROAD -> goesAbroad(clause);
      case QUOTED -> quotations.isBeside(clause);
      case NEXT -> isNext(clause);
      default -> true;
    };
  }

  /** "bà A cũng thông tin", "ông B, Chánh Văn phòng, thông tin": the person stands right before. */
  private boolean isNext(PartHolders.Clause clause) {
    if (clause.before().isEmpty()) {
      return false;
    }
    Actors.Actor last = clause.before().getLast();
    int at = clause.at();
    while (at > last.to() && ALREADY.has(tokens.get(at - 1))) {
      at--;
    }
    boolean bracket = tokens.get(last.to()).is("(");
    int behind = bracket ? actors.behindBracket(last.to(), at) : last.to();
    boolean marked = !bracket && tokens.get(last.to()).kind() == Token.Kind.MARK;
    return behind == at && (!marked || last.post().isPresent());
  }

  /** "A đã đến Chile", "A tới Bắc Kinh": another country or a city of it follows. */
  private boolean goesAbroad(PartHolders.Clause clause) {
    int at = clause.word().to();
    boolean named = !clause.before().isEmpty() && clause.before().getLast().to() == clause.at();
    boolean goes = named || clause.at() > 0 && GOING.has(tokens.get(clause.at() - 1));
    return goes
        && (lexicon.gazetteer().country(tokens, at).isPresent()
            || lexicon.gazetteer().abroad(tokens, at).isPresent());
  }

  /** "cuộc gặp riêng giữa": where the name of an event begins that ends close before a token. */
  Optional<Integer> nameBefore(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - 2 * NEAR); i--) {
      Optional<Trie.Match<EventWords.Sort>> name =
          words
              .event(tokens, i)
              .filter(match -> match.meaning() == EventWords.Sort.NOUN && match.to() <= at);
      if (name.isPresent()) {
        return at - name.get().to() < NEAR ? Optional.of(i) : Optional.empty();
      }
      if (tokens.get(i).kind() != Token.Kind.LOWER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isEventBehind(PartHolders.Clause clause, boolean court) {
    for (int i = clause.at(); i < clause.word().to() + NEAR - 1; i++) {
      boolean noun =
          i < clause.sentence().to()
              && words
                  .event(tokens, i)
                  .filter(match ->
                      match.meaning() == EventWords.Sort.NOUN
                          || match.meaning() == EventWords.Sort.COURT && court)
                  .isPresent();
      if (noun) {
        return true;
      }
    }
    return false;
  }
}
