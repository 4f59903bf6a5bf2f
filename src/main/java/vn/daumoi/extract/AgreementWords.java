package vn.daumoi.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** The words of signed agreements: kinds, the act of signing, what binds parties together. */
final class AgreementWords {
  private static final Set<String> NOT_SIGNING =
      Set.of("thư", "đăng", "chữ", "nhật", "hồi", "du", "bán", "tốc");

  private static final Set<String> AFTER_STATE =
      Set.of(
          "và", "với", "về", "ký", "đã", "vừa", "tại", "ngày", "trong", "cùng", "là", "sẽ", "cũng",
          "sang");

  private static final Set<String> QUANTITIES =
      Set.of("các", "một", "nhiều", "những", "số", "loạt", "hai", "ba", "bốn", "bản");

  private final Phrases<Agreement.Kind> kinds = new Phrases<>();
  private final Phrases<Agreement.Kind> kindsOfAct = new Phrases<>();
  private final Set<String> loose = new HashSet<>();
  private final Map<String, Phrases<String>> others = new HashMap<>();
  private final Phrases<String> states = new Phrases<>();
  private final Set<String> stateNames = new HashSet<>();

  AgreementWords() {
    for (Table.Row row : Table.read("lexicon/agreement-words.tsv").rows()) {
      String use = row.get("use");
      if (use.equals(use.toUpperCase(Locale.ROOT))) {
        boolean bare = row.get("needs").equals("act");
        if (row.get("needs").equals("parties")) {
          loose.add(row.get("words"));
        }
        (bare ? kindsOfAct : kinds).add(row.get("words"), Agreement.Kind.valueOf(use));
      } else {
        others.computeIfAbsent(use, u -> new Phrases<>()).add(row.get("words"), use);
      }
    }
    for (Table.Row row : Table.read("lexicon/states.tsv").rows()) {
      states.add(row.get("name"), row.get("name"));
      row.list("aliases").forEach(alias -> states.add(alias, row.get("name")));
      stateNames.add(row.get("name"));
    }
  }

  /** Whether a party's name is that of a state. */
  boolean isState(String name) {
    return stateNames.contains(name);
  }

  /** The first token from one on and before another where a kind of agreement may be named. */
  int nextKind(Text text, int from, int to) {
    return Math.min(kinds.next(text, from, to), kindsOfAct.next(text, from, to));
  }

  /**
   * A kind, or words that are one only right behind the act, "ký kết hợp tác", and with no kind
   * behind them, "ký kết liên tịch Quy chế phối hợp".
   *
   * @param with whether the act and with whom it was done end at the token
   */
  Optional<Phrases.Match<Agreement.Kind>> mentionAt(List<Token> tokens, int i, boolean with) {
    Optional<Phrases.Match<Agreement.Kind>> kind = kindAt(tokens, i);
    if (kind.isPresent()) {
      return kind;
    }
    boolean signed = with || isSignedBefore(tokens, i);
    return kindsOfAct
        .startingAt(tokens, i)
        .filter(bare -> signed ? kindAt(tokens, bare.to()).isEmpty() : isBetween(tokens, bare));
  }

  /** "Thỏa thuận giữa A và B": its parties tell that it is one. */
  private static boolean isBetween(List<Token> tokens, Phrases.Match<Agreement.Kind> bare) {
    return bare.words().equals("thỏa thuận")
        && bare.to() < tokens.size()
        && tokens.get(bare.to()).is("giữa");
  }

  /** Whether a kind must have its parties told with it. */
  boolean isLoose(List<Token> tokens, int i) {
    Optional<Phrases.Match<Agreement.Kind>> kind = kindAt(tokens, i);
    return kind.isEmpty() || loose.contains(kind.get().words());
  }

  /** Whether words of signing end before a token, with no more than "các", "3" between. */
  private boolean isSignedBefore(List<Token> tokens, int to) {
    int at = to > 1 && isQuantity(tokens.get(to - 1)) ? to - 1 : to;
    int act = before(tokens, at, "sign");
    return act >= 0 && signing(tokens, act) == at;
  }

  /** "các", "một", "3": words of how many. */
  static boolean isQuantity(Token token) {
    return token.kind() == Token.Kind.NUMBER || QUANTITIES.contains(token.key());
  }

  Optional<Phrases.Match<Agreement.Kind>> kindAt(List<Token> tokens, int i) {
    return kinds.startingAt(tokens, i);
  }

  /** A state named with capitals. */
  Optional<Phrases.Match<String>> stateAt(List<Token> tokens, int i) {
    return states.startingAt(tokens, i).filter(m -> isState(tokens, m));
  }

  /** "Pháp", "Anh" are states where no word follows that makes another of them: "Pháp luật". */
  private static boolean isState(List<Token> tokens, Phrases.Match<String> match) {
    boolean longer = match.to() - match.from() > 1 || !tokens.get(match.from()).syllable();
    Token next = tokens.get(Math.min(match.to(), tokens.size() - 1));
    return tokens.get(match.from()).isCapital()
        && (longer
            || match.to() == tokens.size()
            || !next.isWord()
            || AFTER_STATE.contains(next.key()));
  }

  Optional<Phrases.Match<String>> stateEnding(List<Token> tokens, int to) {
    return states.endingAt(tokens, to).filter(m -> isState(tokens, m));
  }

  private Phrases<String> phrases(String use) {
    Phrases<String> phrases = others.get(use);
    if (phrases == null) {
      throw new IllegalArgumentException("no agreement-words for " + use);
    }
    return phrases;
  }

  /** The index after words of a use that begin at a token, or -1. */
  int after(List<Token> tokens, int i, String use) {
    return phrases(use).startingAt(tokens, i).map(Phrases.Match::to).orElse(-1);
  }

  /** The first token from one on and before another where words of a use stand; else the other. */
  int next(Text text, int from, int to, String use) {
    return phrases(use).firstIn(text, from, to).map(Phrases.Match::from).orElse(to);
  }

  /** Whether words of a use stand between two tokens. */
  boolean isIn(Text text, int from, int to, String use) {
    return phrases(use).isIn(text, from, to);
  }

  /** The index where words of a use that end before a token begin, or -1. */
  int before(List<Token> tokens, int to, String use) {
    return phrases(use).endingAt(tokens, to).map(Phrases.Match::from).orElse(-1);
  }

  /**
   * The index after "ký", "ký kết" that begins at a token, or -1; "đăng ký" is no signing, and what
   * is signed is "kết nghĩa" in "ký kết nghĩa".
   */
  int signing(List<Token> tokens, int i) {
    boolean compound = i > 0 && NOT_SIGNING.contains(tokens.get(i - 1).key());
    int to = compound ? -1 : after(tokens, i, "sign");
    boolean brothers =
        to > i + 1
            && to < tokens.size()
            && tokens.get(to - 1).is("kết")
            && tokens.get(to).is("nghĩa");
    return brothers ? to - 1 : to;
  }
}
