package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads bodies by names of other languages, which tell by their last word what they are: "SC Asset
 * Corporation", "Woori Bank", "Thaicom Foundation".
 */
final class ForeignNameReader {
  /** Nouns in short, before a name: "HĐQT Vietnam Airlines", "CLB Leeds United". */
  private static final WordSet NOUNS = WordSet.of("hđqt", "hđtv", "clb", "ctcp", "hlv", "svđ");

  private static final String AGAINST = "vs";

  private static final int LONGEST = 7;

  /** What may stand between the words of a name or of its legal form. */
  private static final Set<String> WITHIN = Set.of("&", ".", "-", "of");

  /** Small words within names in English: "Freedom from Torture". */
  static final WordSet LINKS = WordSet.of("of", "for", "from", "on", "and", "the");

  /** Nouns that names begin with: "Center for Strategic and International Studies". */
  private static final WordSet FIRST =
      WordSet.of(
          "center",
          "centre",
          "institute",
          "university",
          "bank",
          "council",
          "department",
          "ministry",
          "committee",
          "bureau",
          "association",
          "college",
          "school",
          "academy");

  /** How many words of ours stand before the last of such a name: "Phát Đạt Group". */
  private static final int LONGEST_OURS = 5;

  private final Lexicon lexicon;
  private final Map<String, AgencyKind> tails = new HashMap<>();

  ForeignNameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Table.Row row : Table.read("lexicon/foreign-tails.tsv").rows()) {
      tails.put(row.get("word"), AgencyKind.valueOf(row.get("kind")));
    }
  }

  /**
   * The end of a name that goes on over small words of English behind a token, "Freedom from
   * Torture"; else the token.
   */
  static int linkedEnd(Text text, int at) {
    int end = at;
    int next = linkedOnce(text, at);
    while (next > end) {
      end = next;
      next = linkedOnce(text, end);
    }
    return end;
  }

  /** The end of the words behind the small words at a token; the token, where either is missing. */
  private static int linkedOnce(Text text, int at) {
    int from = at;
    while (CapitalRun.isOnLine(text, from) && LINKS.isAt(text, from) && !text.isCapital(from)) {
      from++;
    }
    int to = from;
    while (from > at && CapitalRun.isOnLine(text, to) && isWord(text.tokens().get(to))) {
      to++;
    }
    return to > from ? to : at;
  }

  /** The body whose name begins at a token; a company where it begins like a Vietnamese word. */
  Optional<AgencyDraft> at(Text text, int from) {
    List<Token> tokens = text.tokens();
    if (text.isCapital(from) && !isForeign(tokens.get(from))) {
      return company(text, from);
    }
    if (text.isCapital(from) && FIRST.isAt(text, from)) {
      int end = linkedEnd(text, from + 1);
      return end > from + 1
          ? Optional.of(draft(text, from, end, tokens.get(from)))
          : Optional.empty();
    }
    if (!text.isCapital(from) || isTail(tokens.get(from)) || NOUNS.has(tokens.get(from))) {
      return Optional.empty();
    }
    int end = from;
    for (int i = from + 1; i < tokens.size() && i - from < LONGEST; i++) {
      Token token = tokens.get(i);
      boolean mark = WITHIN.contains(token.key());
      if (!CapitalRun.isOnLine(text, i) || !(mark || isTail(token) || isWord(token))) {
        break;
      }
      if (token.is(".") && end != i || token.is(AGAINST) || isScore(tokens, i)) {
        break;
      }
      end = isTail(token) ? i + 1 : end;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(draft(text, from, linkedEnd(text, end), tokens.get(end - 1)));
  }

  /** "Phát Đạt Group", "Hải Phát Land": a row of capitals up to the word that tells a company. */
  private Optional<AgencyDraft> company(Text text, int from) {
    List<Token> tokens = text.tokens();
    boolean within =
        from > 0
            && CapitalRun.isOnLine(text, from)
            && isOurs(tokens.get(from - 1))
            && !lexicon.isFunctionWord(tokens.get(from - 1));
    if (within) {
      return Optional.empty();
    }
    int end = from;
    for (int at = from + 1; at < tokens.size() && at - from <= LONGEST_OURS; at++) {
      boolean tail = isTail(tokens.get(at)) && kind(tokens.get(at)) == AgencyKind.Enterprise;
      if (!CapitalRun.isOnLine(text, at) || !tail && !isOurs(tokens.get(at))) {
        break;
      }
      end = tail && at - from > 1 ? at + 1 : end;
    }
    return end > from && isNamed(tokens, from)
        ? Optional.of(draft(text, from, end, tokens.get(end - 1)))
        : Optional.empty();
  }

  /** "Tân", "Á": a word that begins with a capital, or is one. */
  private static boolean isOurs(Token token) {
    return token.syllable()
        && (token.kind() == Token.Kind.CAPITALIZED
            || token.isCapital() && token.key().length() == 1);
  }

  /** Whether nothing that the tables know begins at a token: no noun, body or title. */
  private boolean isNamed(List<Token> tokens, int at) {
    return !lexicon.isFunctionWord(tokens.get(at))
        && lexicon.unit(tokens, at).isEmpty()
        && lexicon.agency(tokens, at).isEmpty()
        && lexicon.head(tokens, at).isEmpty()
        && lexicon.honorific(tokens, at).isEmpty();
  }

  /** "Hertha BSC 3-1 FC Bayern", "Juventus 2021–2022": two numbers tell of two names. */
  private static boolean isScore(List<Token> tokens, int i) {
    return tokens.get(i).is("-")
        && i + 1 < tokens.size()
        && tokens.get(i - 1).kind() == Token.Kind.NUMBER
        && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
  }

  /**
   * A body by its name.
   *
   * @param noun the word of the name that tells what it is
   */
  private AgencyDraft draft(Text text, int from, int end, Token noun) {
    return AgencyDraft.whole(
        from, end, text.words(from, end), kind(noun), "foreign-tails: " + noun.key());
  }

  private AgencyKind kind(Token tail) {
    return tails.getOrDefault(tail.key(), AgencyKind.OtherBody);
  }

  private boolean isTail(Token token) {
    return token.isCapital() && tails.containsKey(token.key());
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.NUMBER || (token.isCapital() && isForeign(token));
  }

  /** "KAYA", "Woori", not "DẪN" of a heading in capitals, which has a mark of ours. */
  private static boolean isForeign(Token token) {
    return !token.syllable() || token.kind() == Token.Kind.UPPER && !Syllable.isMarked(token.key());
  }
}
