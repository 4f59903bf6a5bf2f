package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Span;
import vn.daumoi.text.Text;

/**
 * The words a fact stands on, and why they were read so.
 *
 * @param sentence where the sentence (or list item) stands in the article's text
 * @param words where, inside or beside that sentence, the fact's own words stand
 * @param asWritten the phrase as written: "Chủ tịch UBND thành phố"
 * @param rule the name of the rule that read it
 * @param because what decided: lexicon rows ("agencies: UBND") and context ("place: dateline")
 */
public record Evidence(
    Span sentence, Span words, String asWritten, String rule, List<String> because) {
  /** What a row's name is followed by where the text has a misprint of it. */
  static final String ONE_LETTER_OFF = ", one letter off";

  public Evidence {
    because = List.copyOf(because);
  }

  /** 0 to 1, calibrated: of facts at 0.9 some nine in ten are right. */
  public double confidence() {
    return Confidence.of(rule);
  }

  /** Evidence whose words are those of a mark; a misprint is told in its rule. */
  static Evidence of(Text text, Marks.Mark mark, String rule, List<String> because) {
    Span span = text.span(mark.from(), mark.to());
    boolean misprint = because.stream().anyMatch(row -> row.endsWith(ONE_LETTER_OFF));
    return new Evidence(
        text.sentenceAt(span.start()).span(),
        span,
        text.words(mark.from(), mark.to()),
        misprint ? rule + ONE_LETTER_OFF : rule,
        because);
  }
}
