package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.text.Token;

/**
 * What stands between two parties of a chain: words that bind them, brackets, the word of a place's
 * rank, and the form of a state before its name.
 */
final class PartyLinks {
  private static final int BRACKET = 24;

  /** Who sign as one party and are named in brackets. */
  private static final Phrases<Boolean> UNIONS = Phrases.of("liên danh", "liên doanh", "tổ hợp");

  /** How many words stand at most between such a word and the bracket. */
  private static final int UNION_NOUN = 6;

  private final AgreementWords words;
  private final MarkIndex index;
  private final List<Token> tokens;

  PartyLinks(AgreementWords words, MarkIndex index) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
  }

  /** The index after "Cộng hòa xã hội chủ nghĩa", where a state follows it. */
  int afterFormal(int from, int end) {
    int to = from;
    int after = words.after(tokens, to, "formal");
    while (after > 0 && after <= end) {
      to = after;
      after = words.after(tokens, to, "formal");
    }
    return words.stateAt(tokens, to).isPresent() ? to : from;
  }

  /** The index before "Cộng hòa xã hội chủ nghĩa", where a body ends before it. */
  int beforeFormal(int to, int start) {
    int from = to;
    int before = words.before(tokens, from, "formal");
    while (before > start) {
      from = before;
      before = words.before(tokens, from, "formal");
    }
    return index.agencyBefore.containsKey(from) ? from : to;
  }

  /** The index after the brackets that open at a token, or the token. */
  int skipBrackets(int from, int end) {
    return index.text.behindBracket(from, Math.min(end, from + BRACKET));
  }

  /** The index after "thành phố", "tỉnh" without a name. */
  int skipPlaceWord(int from, int end) {
    int at = from;
    while (at < end
        && at - from < 2
        && isPlaceWord(tokens.get(at))
        && !tokens.get(at + 1 < end ? at + 1 : at).isCapital()) {
      at++;
    }
    return at;
  }

  private static boolean isPlaceWord(Token token) {
    return token.is("thành") || token.is("tỉnh") || token.is("phố") || token.is("huyện");
  }

  /** The index after the words at a token that bind parties. */
  int afterLinks(int from, int end) {
    int at = from;
    while (at < end && at - from < 6) {
      int after = words.after(tokens, at, "link");
      if (after < 0) {
        return at;
      }
      at = after;
    }
    return at;
  }

  /** The index after how many places of a rank are listed: "TP.HCM và 3 tỉnh A, B, C". */
  int afterCount(int from, int end) {
    PlaceRef first = index.placeAt.get(from + 1);
    boolean listed =
        first != null
            && AgreementWords.isQuantity(tokens.get(from))
            && index.placeAt.containsKey(afterLinks(first.to(), end));
    return listed ? from + 1 : intoUnion(from, end);
  }

  /** "liên danh 3 nhà đầu tư (A, B và C)": where those begin that sign as one; else the index. */
  private int intoUnion(int from, int end) {
    int at = UNIONS.startingAt(tokens, from).map(Phrases.Match::to).orElse(from);
    int last = at == from ? from : Math.min(end - 1, at + UNION_NOUN);
    while (at < last && !tokens.get(at).is("(") && tokens.get(at).kind() != Token.Kind.MARK) {
      at++;
    }
    boolean named = at > from && tokens.get(at).is("(") && index.agencyAt.containsKey(at + 1);
    return named ? at + 1 : from;
  }

  /** The index before the words that bind parties and end before a token. */
  int beforeLinks(int to, int from) {
    int at = to;
    for (int step = 0; step < 3 && at > from; step++) {
      int before = words.before(tokens, at, "link");
      if (before < from) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /** The index of the bracket that closes before a token, or the token. */
  int beforeBrackets(int to, int from) {
    return index.text.beforeBracket(to, Math.max(from, to - BRACKET));
  }

  /**
   * "A (AB) - thuộc B và C": the index of what parts a body from who belongs to it, or the body's.
   */
  int beforeOwner(int body, int from) {
    int at = body > from && tokens.get(body - 1).is("thuộc") ? body - 1 : body;
    at = at < body && at > from && tokens.get(at - 1).is("trực") ? at - 1 : at;
    boolean apart =
        at < body && at > from && (tokens.get(at - 1).is("-") || tokens.get(at - 1).is(","));
    return apart ? at - 1 : body;
  }

  /** The index before "thành phố", "tỉnh" without a name, and before brackets ahead of it. */
  int beforePlaceWord(int to) {
    boolean place = to > 0 && (tokens.get(to - 1).is("tỉnh") || tokens.get(to - 1).is("phố"));
    int at = place ? (tokens.get(to - 1).is("phố") ? to - 2 : to - 1) : to;
    return at > 0 ? beforeBrackets(at, 0) : to;
  }
}
