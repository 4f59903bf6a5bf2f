package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.NameEnd;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Knows a person of another country by the name alone, which no title or form of address stands
 * beside: "Vivek Ramaswamy" begins with a given name of another country, "Han Dong-hoon" has the
 * form of Korean names. The given name may stand behind other capitals: "CEO Nvidia Jensen Huang".
 */
final class ForeignNames {
  /** What tells more of somebody behind a name and a dash: "Ji Wook - con trai". */
  private static final WordSet APPOSED = WordSet.of("con", "cho", "theo", "cha", "anh", "em");

  /** "Ban", "Ki", "-" and "moon" */
  private static final int KOREAN_PARTED = 4;

  private static final String VOWELS = "aeiou";

  private final Lexicon lexicon;

  ForeignNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The name within a row of capitalised words that no title stands before, if there is one. */
  Optional<Item.NameItem> within(Text text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (begins(text, i, to)) {
        int end = end(text, i, to);
        return end - i > 1
            ? Optional.of(new Item.NameItem(i, end, false, false, true))
            : Optional.empty();
      }
      if (lexicon.isSurname(text.tokens().get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a row of words behind a title is such a name as a whole. */
  boolean isWhole(Text text, int from, int to) {
    return to - from > 1 && isGivenName(text, from) && end(text, from, to) == to
        || to == from + KOREAN_PARTED && isKoreanParted(text, from);
  }

  private boolean begins(Text text, int i, int to) {
    return isGivenName(text, i) || isKorean(text, i, to);
  }

  /** A given name like a syllable of ours needs a stranger behind it: "Tim Cook". */
  private boolean isGivenName(Text text, int i) {
    List<Token> tokens = text.tokens();
    return lexicon.isGivenName(text, i)
        && !(tokens.get(i).syllable() && tokens.get(i + 1).syllable());
  }

  /** "Han Dong-hoon", "Lee Mi Sook": a family name of Korea and two syllables of a given name. */
  private boolean isKorean(Text text, int i, int to) {
    if (!lexicon.isKoreanSurname(text, i)) {
      return false;
    }
    List<Token> name = text.tokens().subList(i, to);
    return switch (name.size()) {
      case 3 ->
          name.stream().allMatch(Token::isWord)
              && !name.stream().allMatch(word -> word.syllable())
              && lexicon.unit(text.tokens(), i).isEmpty();
      case 4 -> name.get(2).is("-") && name.get(3).kind() == Token.Kind.LOWER;
      default -> false;
    };
  }

  /** "Ban Ki-moon", "Moon Jae - in": a name of Korea whose last syllable a hyphen parts. */
  boolean isKoreanParted(Text text, int from) {
    return from + 2 < text.tokens().size()
        && lexicon.isKoreanSurname(text, from)
        && text.isCapital(from + 1)
        && CapitalRun.isOnLine(text, from + 1)
        && isParted(text, from, from + 2);
  }

  /**
   * "Moon Jae - in", "Prayuth Chan - ocha": whether a hyphen, which blanks may stand around, parts
   * the second word of a name from a small syllable.
   */
  boolean isParted(Text text, int from, int hyphen) {
    List<Token> tokens = text.tokens();
    int small = hyphen + 1;
    boolean parted =
        hyphen == from + 2
            && small < tokens.size()
            && text.content().charAt(tokens.get(hyphen).start()) == '-'
            && tokens.get(small).kind() == Token.Kind.LOWER
            && CapitalRun.isOnLine(text, hyphen)
            && CapitalRun.isOnLine(text, small)
            && tokens.subList(from, small + 1).stream()
                .noneMatch(word -> Syllable.isMarked(word.key()))
            && !lexicon.isFunctionWord(tokens.get(small))
            && !APPOSED.has(tokens.get(small));
    return parted && (lexicon.isKoreanSurname(text, from) || isThai(tokens, from, small));
  }

  private static boolean isThai(List<Token> tokens, int from, int small) {
    Token last = tokens.get(small);
    return !tokens.get(from).syllable()
        && !last.syllable()
        && VOWELS.indexOf(last.key().charAt(0)) >= 0;
  }

  /** Whether one word may be someone of another country: "ông Biden". */
  boolean isAlone(Text text, int i) {
    Token word = text.tokens().get(i);
    return word.kind() == Token.Kind.CAPITALIZED
        && word.key().length() > 2
        && !word.syllable()
        && lexicon.nameEnd(text, i).isEmpty()
        && lexicon.gazetteer().country(text.tokens(), i).isEmpty()
        && lexicon.gazetteer().abroad(text.tokens(), i).isEmpty();
  }

  /** Whether a row of words is the name of a body, place or product: "Star Telecom". */
  boolean isBody(Text text, int from, int to) {
    return lexicon.hasBodyWord(text, from, to);
  }

  /**
   * Where the name ends: before a word that no name holds, "Nico Williams Xem"; where it began if
   * the words name no person, "Adrian Day Asset Management".
   */
  private int end(Text text, int from, int to) {
    List<Token> tokens = text.tokens();
    int end = to;
    for (int i = from + 1; i < to; i++) {
      Optional<NameEnd> word = lexicon.nameEnd(text, i);
      if (word.isPresent() && word.get() == NameEnd.BODY) {
        return from;
      }
      boolean ends =
          word.isPresent() || (isVietnamese(tokens.get(i)) && isEnd(tokens, from, i, to));
      if (ends && i < end) {
        end = i;
      }
    }
    return end;
  }

  /** Vietnamese words go on with a given name alone, as far as a family name: "Jenny Trần". */
  private boolean isEnd(List<Token> tokens, int from, int i, int to) {
    return i > from + 1
        ? !isVietnamese(tokens.get(i - 1))
        : to == i + 1 && !lexicon.isSurname(tokens.get(i));
  }

  private static boolean isVietnamese(Token word) {
    return Syllable.isMarked(word.key()) && word.syllable();
  }
}
