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

  /** What the sentence before tells to be held. */
  private Optional<EventDays.Word> heldBefore(Sentence sentence) {
    if (sentence.from() == 0) {
      return Optional.empty();
    }
    List<EventDays.Word> told =
        days.words(text.sentenceAt(tokens.get(sentence.from() - 1).start()));
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
