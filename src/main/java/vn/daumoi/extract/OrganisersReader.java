package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells who runs a feast or contest from the Party's commission, both "Ban Tổ chức": "Ban Tổ chức
 * Lễ hội Hoa ban năm 2024", "Ban tổ chức giải".
 */
final class OrganisersReader {
  /** Who runs a contest or a feast, in small letters. */
  static final String ANY = "Ban tổ chức";

  /** What the Party has, and feasts too. */
  static final String ORGANISERS = "Ban Tổ chức";

  /** What such organisers run, behind their name. */
  private static final Phrases<Boolean> OCCASIONS =
      Phrases.of(
          "tang lễ",
          "lễ",
          "đại lễ",
          "lễ hội",
          "giỗ tổ",
          "hội thi",
          "hội thao",
          "hội diễn",
          "hội chợ",
          "hội sách",
          "cuộc thi",
          "giải",
          "chương trình",
          "ngày hội",
          "liên hoan",
          "sự kiện",
          "tuần lễ",
          "tuần văn hóa",
          "đại hội thể thao",
          "khóa",
          "festival");

  /** Small words within the names of feasts. */
  private static final WordSet IN_NAMES =
      WordSet.of("và", "năm", "các", "lần", "thứ", "toàn", "quốc", "vì", "cộng", "đồng", "-");

  private static final int LONGEST = 24;

  private final Lexicon lexicon;
  private final PlaceReader places;

  OrganisersReader(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /** "Ban Tổ chức giải", "Ban Tổ chức cuộc thi": which of many is meant, only the article tells. */
  static boolean isAny(String body) {
    if (!body.startsWith(ORGANISERS + " ")) {
      return false;
    }
    List<Token> occasion = Text.tokens(body.substring(ORGANISERS.length() + 1));
    return OCCASIONS.startingAt(occasion, 0).filter(it -> it.to() == occasion.size()).isPresent();
  }

  /** The organisers of what is told behind them, with its name where it has one. */
  Optional<AgencyDraft> at(Text text, AgencyDraft draft) {
    if (!draft.stem().equals(ORGANISERS)) {
      return Optional.empty();
    }
    int at = draft.to();
    boolean occasion =
        CapitalRun.isOnLine(text, at) && OCCASIONS.startingAt(text.tokens(), at).isPresent();
    int end = occasion ? nameEnd(text, at) : at;
    if (end > at) {
      String name = ORGANISERS + " " + text.words(at, end);
      return Optional.of(
          AgencyDraft.whole(draft.from(), end, name, AgencyKind.OtherBody, draft.row()));
    }
    boolean small = text.tokens().get(at - 2).kind() == Token.Kind.LOWER;
    return small ? Optional.of(draft.abroad(ANY).moved(draft.from(), at)) : Optional.empty();
  }

  /** Where the name of a feast ends, on its last capital or number, or behind what it is. */
  private int nameEnd(Text text, int from) {
    int end = OCCASIONS.startingAt(text.tokens(), from).orElseThrow().to();
    int i = end;
    while (i < text.tokens().size() && i - from < LONGEST && goesOn(text, i)) {
      boolean named = text.isCapital(i) || text.tokens().get(i).kind() == Token.Kind.NUMBER;
      i = wordEnd(text, i);
      end = named ? i : end;
    }
    return end;
  }

  /** The end of a field, of a word of two syllables, the second small, or of one syllable. */
  private int wordEnd(Text text, int i) {
    List<Token> tokens = text.tokens();
    int next = i + 1;
    boolean compound =
        text.isCapital(i)
            && !text.isCapital(i - 1)
            && next < tokens.size()
            && tokens.get(next).kind() == Token.Kind.LOWER
            && !lexicon.isFunctionWord(tokens.get(next))
            && CapitalRun.isOnLine(text, next);
    return lexicon.field(tokens, i).map(Trie.Match::to).orElse(compound ? i + 2 : next);
  }

  private boolean goesOn(Text text, int i) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(i);
    boolean field = lexicon.field(tokens, i).filter(words -> !words.meaning().verb()).isPresent();
    return CapitalRun.isOnLine(text, i)
        && (text.isCapital(i) || field || IN_NAMES.has(token) || token.kind() == Token.Kind.NUMBER)
        && lexicon.head(tokens, i).isEmpty()
        && lexicon.honorific(tokens, i).isEmpty()
        && places.at(text, i).filter(PlaceRef::ranked).isEmpty();
  }
}
