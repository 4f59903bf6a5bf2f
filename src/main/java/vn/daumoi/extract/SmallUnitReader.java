package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads units whose names are in small letters, which end where the body above is written: "Phòng
 * phòng, chống ma túy và tội phạm, Công an tỉnh A", "đội kiểm soát chống buôn lậu thuộc Cục Hải
 * quan B". Their first words are a field of the table.
 */
final class SmallUnitReader {
  private static final Set<String> UNITS =
      Set.of("Phòng", "Đội", "Cục", "Chi cục", "Vụ", "Trạm", "Trung tâm", "Khoa", "Hạt");

  private static final WordSet LINKS = WordSet.of("thuộc", "của");

  /** What stands before more than one. */
  private static final WordSet MANY = WordSet.of("các", "những", "nhiều", "số", "mỗi", "từng");

  private static final WordSet IN_NAMES = WordSet.of("và", "về");

  private static final int LONGEST = 14;

  private final Lexicon lexicon;
  private final AgencyReader agencies;
  private final AgencyNameReader names;

  SmallUnitReader(Lexicon lexicon, AgencyReader agencies, AgencyNameReader names) {
    this.lexicon = lexicon;
    this.agencies = agencies;
    this.names = names;
  }

  /** The unit whose noun stands at a token. */
  Optional<AgencyDraft> at(Text text, int from, Trie.Match<Unit> noun, int depth) {
    int start = noun.to();
    if (!UNITS.contains(noun.meaning().name()) || (from > 0 && MANY.isAt(text, from - 1))) {
      return Optional.empty();
    }
    int end = end(text, start);
    if (end == start) {
      return Optional.empty();
    }
    Token mark = text.tokens().get(end);
    boolean directly = isDirectly(text.tokens(), end);
    boolean linked = directly || LINKS.has(mark);
    int above = directly ? end + 2 : linked || !mark.isWord() ? end + 1 : end;
    AgencyDraft unit =
        AgencyDraft.noun(noun.meaning())
            .named(noun.meaning().name() + " " + names.official(text, start, end), end)
            .moved(from, end);
    return agencies
        .at(text, above, false, depth - 1)
        .filter(body -> !body.isBareNoun())
        .filter(
            body -> body.kind() == AgencyKind.StateBody || body.kind() == AgencyKind.ArmedForces)
        .filter(body -> linked || AgencyRank.isAbove(body, unit))
        .map(body -> unit.under(body, body.to()));
  }

  /**
   * Where small words end before a mark, a link or capitals; the start where none may be a name.
   */
  private int end(Text text, int start) {
    List<Token> tokens = text.tokens();
    if (start >= tokens.size()
        || tokens.get(start).kind() != Token.Kind.LOWER
        || lexicon.field(tokens, start).isEmpty()) {
      return start;
    }
    for (int i = start; i + 1 < tokens.size() && i - start < LONGEST; i++) {
      Token token = tokens.get(i);
      if (!CapitalRun.isOnLine(text, i)) {
        return start;
      }
      if (LINKS.has(token) || isDirectly(tokens, i) || token.isCapital() || isEnd(text, i)) {
        return i;
      }
      if (!isOfName(text, i)) {
        return start;
      }
    }
    return start;
  }

  /** "trực thuộc" */
  private static boolean isDirectly(List<Token> tokens, int i) {
    return tokens.get(i).is("trực") && i + 1 < tokens.size() && tokens.get(i + 1).is("thuộc");
  }

  /** A comma or dash before a capital; "phòng, chống" goes on. */
  private static boolean isEnd(Text text, int i) {
    Token token = text.tokens().get(i);
    return (token.is(",") || token.is("-")) && text.isCapital(i + 1);
  }

  private boolean isOfName(Text text, int i) {
    Token token = text.tokens().get(i);
    return token.is(",")
        || token.kind() == Token.Kind.NUMBER
        || IN_NAMES.has(token)
        || (token.isWord()
            && !lexicon.isFunctionWord(token)
            && lexicon.head(text.tokens(), i).isEmpty());
  }
}
