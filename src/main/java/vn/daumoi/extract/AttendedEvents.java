package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

  /**
   * What a text tells.
   *
   * @param byNoun what is first told to be held, by each word of its name
   * @param named where the events of all sentences that are named behind "tại" begin
   */
  private record Told(
      Map<String, EventDays.Word> byNoun, NavigableMap<Integer, EventDays.Word> named) {}

  private final Text text;
  private final List<Token> tokens;
  private final EventDays days;
  private final EventParts parts;

  /** Read when first asked for. */
  private @Nullable Told told;

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
    return Optional.ofNullable(told().byNoun().get(tokens.get(bare.to() - 1).key()))
        .filter(word -> word.from() < sentence.from());
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
    return Optional.ofNullable(told().named().ceilingEntry(sentence.to())).map(Map.Entry::getValue);
  }

  private Told told() {
    if (told == null) {
      told = read();
    }
    return told;
  }

  private Told read() {
    Map<String, EventDays.Word> byNoun = new HashMap<>();
    TreeMap<Integer, EventDays.Word> named = new TreeMap<>();
    for (Sentence sentence : text.sentences()) {
      held(sentence)
          .ifPresent(word ->
              tokens
                  .subList(word.from(), word.to())
                  .forEach(token -> byNoun.putIfAbsent(token.key(), word)));
      days.words(sentence).stream()
          .filter(word -> word.sort() == EventWords.Sort.NOUN)
          .filter(word -> word.from() > 0 && AT.has(tokens.get(word.from() - 1)))
          .forEach(word -> named.put(word.from(), word));
    }
    return new Told(byNoun, named);
  }
}
