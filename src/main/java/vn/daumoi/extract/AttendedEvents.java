package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds what those of a list attend where its sentence does not tell: "Đến dự có các đồng chí: A,
 * B". It is named right before, "tổ chức lễ ký kết", or further on, "Tại lễ kỷ niệm".
 */
final class AttendedEvents {
  private static final WordSet AT = WordSet.of("tại", "trong", "dự");

  private static final int NEAR = 2;

  private final Text text;
  private final List<Token> tokens;
  private final EventDays days;
  private final EventParts parts;

  AttendedEvents(Text text, EventDays days, EventParts parts) {
    this.text = text;
    this.tokens = text.tokens();
    this.days = days;
    this.parts = parts;
  }

  /** What the people of a sentence attend that opens with words such as "Đến dự có". */
  Optional<EventDays.Word> by(Sentence sentence) {
    return parts.opensWithList(sentence)
        ? heldBefore(sentence).or(() -> namedBehind(sentence))
        : Optional.empty();
  }

  /** What sentences before tell to be held that may be called so in short: "buổi lễ". */
  Optional<EventDays.Word> inFull(EventDays.Word bare, Sentence sentence) {
    Token noun = tokens.get(bare.to() - 1);
    return text.sentences().stream()
        .takeWhile(before -> before.from() < sentence.from())
        .flatMap(before -> held(before).stream())
        .filter(word ->
            tokens.subList(word.from(), word.to()).stream().anyMatch(token -> token.is(noun.key())))
        .findFirst();
  }

  /** What the sentence before tells to be held. */
  private Optional<EventDays.Word> heldBefore(Sentence sentence) {
    return sentence.from() == 0
        ? Optional.empty()
        : held(text.sentenceAt(tokens.get(sentence.from() - 1).start()));
  }

  /** What a sentence tells to be held. */
  private Optional<EventDays.Word> held(Sentence sentence) {
    List<EventDays.Word> told = days.words(sentence);
    for (int k = 1; k < told.size(); k++) {
      boolean holds = told.get(k - 1).sort() == EventWords.Sort.HOLD;
      boolean next = told.get(k).from() - told.get(k - 1).to() <= NEAR;
      if (holds && next && told.get(k).sort() == EventWords.Sort.NOUN) {
        return Optional.of(told.get(k));
      }
    }
    return Optional.empty();
  }

  private Optional<EventDays.Word> namedBehind(Sentence sentence) {
    return text.sentences().stream()
        .filter(next -> next.from() > sentence.from())
        .flatMap(next -> days.words(next).stream())
        .filter(word -> word.sort() == EventWords.Sort.NOUN)
        .filter(word -> AT.has(tokens.get(word.from() - 1)))
        .findFirst();
  }
}
