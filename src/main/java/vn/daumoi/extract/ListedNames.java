package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Finds the names of the bodies' table in a text, with what stands within them there. */
final class ListedNames {
  /** How many words are looked at behind what stands within a name. */
  static final int LONGEST_TAIL = 6;

  /** How many tokens a short form in brackets has. */
  private static final int CODE = 3;

  private static final String STANDING = "Ủy ban Thường vụ";

  private static final String OFFICE = "Cơ quan ";

  private static final Phrases<Boolean> POLICE =
      Phrases.of(
          "công an tỉnh",
          "công an thành phố",
          "công an tp",
          "công an tp .",
          "công an quận",
          "công an huyện",
          "công an thị xã",
          "công an thị trấn",
          "công an phường",
          "công an xã");

  private static final Phrases<Boolean> PROVISIONAL = Phrases.of("lâm thời");

  /** How "Trung ương" begins, in full and in short. */
  private static final WordSet CENTRE = WordSet.of("trung", "t", "tw", "tư");

  /** Words of companies, before "CP" for "cổ phần", which is the Government elsewhere. */
  private static final WordSet COMPANIES = WordSet.of("ty", "đoàn", "hàng", "tm", "-");

  private final Lexicon lexicon;

  ListedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The longest name that begins at a token.
   *
   * @param surely whether it may be any: its first letter is a capital, or a head of a post leads
   *     to it
   */
  Optional<Trie.Match<AgencyName>> at(Text text, int from, boolean surely) {
    List<Token> tokens = text.tokens();
    return lexicon
        .agency(tokens, from)
        .or(() -> interrupted(tokens, from))
        .or(() -> lexicon.agencyNear(tokens, from).filter(match -> match.to() - from > 2))
        .filter(_ -> !isShares(tokens, from))
        .filter(match -> !isOfCentre(tokens, from, match) && !isOfOther(tokens, match))
        .map(match -> aroundCode(tokens, from, match))
        .map(match -> withProvisional(tokens, match))
        .filter(match ->
            surely
                || isParty(tokens, from)
                || isGroup(match)
                || isOfPolice(tokens, from, match)
                || isPoliceOf(tokens, from)
                || isSmallNoun(tokens, from, match));
  }

  /** "Ủy ban Thường vụ Thành ủy": the parliament's committee in short has nothing behind it. */
  private static boolean isOfOther(List<Token> tokens, Trie.Match<AgencyName> match) {
    return match.form().equals(STANDING)
        && match.to() + 1 < tokens.size()
        && (tokens.get(match.to()).isCapital() || tokens.get(match.to() + 1).is("ủy"));
  }

  /** "công an quận Thanh Khê", not "công an quận": the police of a place that is named. */
  private static boolean isPoliceOf(List<Token> tokens, int from) {
    return POLICE
        .startingAt(tokens, from)
        .map(Phrases.Match::to)
        .filter(to -> to < tokens.size() && tokens.get(to).isCapital())
        .isPresent();
  }

  /** "uỷ ban Kiểm tra Trung ương", "ban Tổ chức Trung ương": a small noun before a long name. */
  private static boolean isSmallNoun(List<Token> tokens, int from, Trie.Match<AgencyName> match) {
    int name = tokens.get(from + 1).kind() == Token.Kind.LOWER ? from + 2 : from + 1;
    return match.to() - from > CODE
        && tokens.get(name).kind() == Token.Kind.CAPITALIZED
        && tokens.get(match.to() - 2).kind() == Token.Kind.CAPITALIZED;
  }

  /** "Công ty CP …", "Tập đoàn A - Công ty CP": a company by shares. */
  private static boolean isShares(List<Token> tokens, int from) {
    return tokens.get(from).is("cp") && from > 0 && COMPANIES.has(tokens.get(from - 1));
  }

  /** "Ban Tuyên giáo Trung ương Đoàn": of the centre of the Youth Union, not of the Party. */
  boolean isOfCentre(List<Token> tokens, int from, Trie.Match<AgencyName> match) {
    for (int i = match.to() - 1; i > from; i--) {
      if (CENTRE.has(tokens.get(i))) {
        return lexicon
            .agency(tokens, i)
            .filter(body -> body.to() > match.to())
            .filter(body -> body.meaning().kind().equals(AgencyKind.FrontBody.name()))
            .isPresent();
      }
    }
    return false;
  }

  /**
   * "cơ quan CSĐT Công an huyện", "cơ quan Cảnh sát điều tra", "cơ quan điều tra Bộ Công an": small
   * before its name or the body above.
   */
  private boolean isOfPolice(List<Token> tokens, int from, Trie.Match<AgencyName> match) {
    int to = match.to();
    boolean of = to < tokens.size() && tokens.get(to).isCapital();
    return match.meaning().kind().equals(AgencyKind.ArmedForces.name())
        && match.meaning().name().startsWith(OFFICE)
        && (tokens.get(from + 2).isCapital()
            || (of && to - from > 2 && lexicon.agency(tokens, to).isPresent()));
  }

  /** "ban cán sự Đảng": in small letters too, and no party called "Đảng". */
  private static boolean isGroup(Trie.Match<AgencyName> match) {
    return match.meaning().name().equals("Ban Cán sự đảng");
  }

  /** "đảng Cộng hòa": a party's noun may be small before its name. */
  private static boolean isParty(List<Token> tokens, int from) {
    return tokens.get(from).is("đảng")
        && from + 1 < tokens.size()
        && tokens.get(from + 1).isCapital();
  }

  /** "Ủy ban Kiểm tra (UBKT) Trung ương": a listed name goes on behind its short form. */
  private Trie.Match<AgencyName> aroundCode(
      List<Token> tokens, int from, Trie.Match<AgencyName> match) {
    if (!AgencyTailReader.isCode(tokens, match.to())) {
      return match;
    }
    return withoutCode(tokens, from, match.to()).orElse(match);
  }

  /** "Quân đội nhân dân (QĐND) Việt Nam": of the words before the short form nothing is listed. */
  private Optional<Trie.Match<AgencyName>> interrupted(List<Token> tokens, int from) {
    int code = from + 1;
    int end = Math.min(tokens.size(), from + LONGEST_TAIL);
    while (code < end && tokens.get(code).isWord()) {
      code++;
    }
    return code - from > 1 && AgencyTailReader.isCode(tokens, code)
        ? withoutCode(tokens, from, code)
        : Optional.empty();
  }

  /** The listed name around the short form in brackets at a token. */
  private Optional<Trie.Match<AgencyName>> withoutCode(List<Token> tokens, int from, int code) {
    int behind = code + CODE;
    List<Token> joined = new ArrayList<>(tokens.subList(from, code));
    joined.addAll(tokens.subList(behind, Math.min(tokens.size(), behind + LONGEST_TAIL)));
    return lexicon
        .agency(joined, 0)
        .filter(whole -> whole.to() > code - from)
        .map(whole -> new Trie.Match<>(from + whole.to() + CODE, whole.form(), whole.meaning()));
  }

  /** "HĐND lâm thời phường A": a body until the first election goes by its lasting name. */
  private static Trie.Match<AgencyName> withProvisional(
      List<Token> tokens, Trie.Match<AgencyName> match) {
    int to = PROVISIONAL.startingAt(tokens, match.to()).map(Phrases.Match::to).orElse(match.to());
    return new Trie.Match<>(to, match.form(), match.meaning(), match.exact());
  }
}
