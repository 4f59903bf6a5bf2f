package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Takes the country or the foreign party behind the name of a body along: "Bộ Quốc phòng Lào", "Bộ
 * Chính trị Đảng Nhân dân Cách mạng Lào".
 */
final class AgencyCountryReader {
  /** Kinds whose bodies are those of a state. */
  private static final Set<AgencyKind> OF_STATES =
      Set.of(
          AgencyKind.StateBody,
          AgencyKind.ElectedBody,
          AgencyKind.JudicialBody,
          AgencyKind.ArmedForces);

  /** Our own country, which the names of its bodies leave out. */
  private static final Phrases<Boolean> OURS =
      Phrases.of(
          "Việt Nam",
          "nước Việt Nam",
          "Cộng hòa xã hội chủ nghĩa Việt Nam",
          "nước Cộng hòa xã hội chủ nghĩa Việt Nam",
          "CHXHCN Việt Nam",
          "nước CHXHCN Việt Nam");

  private static final String PARLIAMENT = " của Quốc hội";

  /** What has committees like our parliament. */
  private static final Phrases<Boolean> CHAMBERS =
      Phrases.of("Thượng viện", "Hạ viện", "Nghị viện", "Nghị viện châu Âu", "APEC", "ASEAN");

  private final Lexicon lexicon;

  AgencyCountryReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A body with its country, where one is written behind it, or ours behind its short form: "Viện
   * Hàn lâm Khoa học xã hội (KHXH) Việt Nam".
   */
  AgencyDraft completed(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    Optional<AgencyDraft> party = ofForeignParty(text, draft);
    if (party.isPresent()) {
      return party.get();
    }
    Optional<AgencyDraft> committee = ofForeignChamber(text, draft);
    if (committee.isPresent()) {
      return committee.get();
    }
    Optional<Phrases.Match<Boolean>> ours =
        draft.scope() == Scope.NATION ? OURS.startingAt(tokens, draft.to()) : Optional.empty();
    if (ours.isPresent() && text.isCapital(ours.get().to() - 1)) {
      return draft.moved(draft.from(), ours.get().to());
    }
    int at = behindCode(tokens, draft);
    if (draft.scope() == Scope.OWN
        && AgencyTailReader.isCode(tokens, draft.to())
        && isOurs(tokens, at)) {
      return draft.named(draft.stem() + " " + text.words(at, at + 2), at + 2);
    }
    return lexicon
        .gazetteer()
        .country(tokens, at)
        .filter(match -> tokens.get(at).isCapital())
        .filter(match -> match.to() == tokens.size() || !isNamePart(text, match.to()))
        .filter(match -> !isPlace(tokens, at, match.to()))
        .filter(match -> !isPerson(lexicon, text, draft.to()))
        .map(match -> ofCountry(text, draft, match))
        .orElse(draft);
  }

  /**
   * "Ủy ban Đối ngoại Thượng viện Mỹ", "Ủy ban Kinh tế (EC) APEC": the committee of another chamber
   * or of states together, which has the name of one of our parliament's.
   */
  private Optional<AgencyDraft> ofForeignChamber(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    int code = AgencyTailReader.isCode(tokens, draft.to()) ? draft.to() + 3 : draft.to();
    int at = code < tokens.size() && tokens.get(code).is("của") ? code + 1 : code;
    boolean ours = draft.kind() == AgencyKind.ElectedBody && draft.stem().endsWith(PARLIAMENT);
    Optional<Phrases.Match<Boolean>> chamber =
        ours ? CHAMBERS.startingAt(tokens, at) : Optional.empty();
    return chamber.map(whose -> {
      Optional<Trie.Match<String>> country = lexicon.gazetteer().country(tokens, whose.to());
      String name =
          draft.stem().replace(PARLIAMENT, " " + whose.words())
              + country.map(one -> " " + one.meaning()).orElse("");
      return draft.abroad(name).moved(draft.from(), country.map(Trie.Match::to).orElse(whose.to()));
    });
  }

  /** "Agribank Lào Cai": a place of ours begins with the name of a country. */
  private boolean isPlace(List<Token> tokens, int at, int country) {
    return lexicon.gazetteer().place(tokens, at).filter(place -> place.to() > country).isPresent();
  }

  /**
   * "Ủy ban Bầu cử (EC) Thái Lan", "Ủy ban Bầu cử của Thái Lan", "Chính phủ nước Cộng hòa Ý": where
   * the country may begin.
   */
  private static int behindCode(List<Token> tokens, AgencyDraft draft) {
    int next = AgencyTailReader.isCode(tokens, draft.to()) ? draft.to() + 3 : draft.to();
    int last = tokens.size() - 1;
    boolean state = OF_STATES.contains(draft.kind());
    int whose = state && next < last && tokens.get(next).is("của") ? next + 1 : next;
    return state && whose < last && tokens.get(whose).is("nước") ? whose + 1 : whose;
  }

  /** "Bộ Tổng tham mưu Ukraine": our name of it, unless that names our country. */
  private static AgencyDraft ofCountry(Text text, AgencyDraft draft, Trie.Match<String> country) {
    boolean ours = draft.stem().endsWith("Việt Nam");
    String stem = ours ? text.words(draft.from(), draft.to()) : Abroad.stem(text, draft);
    String name = stem + " " + country.meaning();
    return draft.scope() == Scope.NATION || draft.scope() == Scope.STATE
        ? draft.abroad(name).moved(draft.from(), country.to())
        : draft.named(name, country.to());
  }

  /** "Hội người Việt Nam tại Ấn Độ": a body with the country it sits in, at a token. */
  Optional<AgencyDraft> seat(Text text, AgencyDraft draft, int at) {
    return lexicon
        .gazetteer()
        .country(text.tokens(), at)
        .filter(_ -> text.isCapital(at))
        .map(match -> draft.named(draft.stem() + " tại " + match.meaning(), match.to()));
  }

  /** "Bộ Quốc phòng Việt Nam": our own country, which the name leaves out. */
  static boolean isOurs(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).kind() == Token.Kind.CAPITALIZED
        && tokens.get(at).is("việt")
        && tokens.get(at + 1).kind() == Token.Kind.CAPITALIZED
        && tokens.get(at + 1).is("nam");
  }

  /** "Bộ Chính trị Đảng Nhân dân Cách mạng Lào", "Ban Chấp hành Trung ương Đảng Cộng sản Cuba". */
  private Optional<AgencyDraft> ofForeignParty(Text text, AgencyDraft draft) {
    if (draft.kind() != AgencyKind.PartyBody || draft.to() == draft.from()) {
      return Optional.empty();
    }
    List<Token> tokens = text.tokens();
    int at = tokens.get(draft.to() - 1).is("đảng") ? draft.to() - 1 : draft.to();
    return lexicon
        .agency(tokens, at)
        .filter(match -> match.meaning().kind().equals(draft.kind().name()))
        .filter(match -> match.to() > draft.to() && match.form().startsWith("Đ"))
        .filter(match -> !match.meaning().name().endsWith("Việt Nam"))
        .filter(match -> match.meaning().name().startsWith("Đảng "))
        .map(match -> {
          String stem = draft.stem().replaceAll(" Đảng$", "");
          return draft.abroad(stem + " " + match.meaning().name()).moved(draft.from(), match.to());
        });
  }

  /** "Ngoại trưởng Israel Katz": the country is the given name of someone known. */
  static boolean isPerson(Lexicon lexicon, Text text, int at) {
    return lexicon.countryOf(text.words(at, CapitalRun.end(text, at))).isPresent();
  }

  /** "… An ninh Nga Dmitry Medvedev": a given name of other countries behind a country. */
  static boolean isStranger(Lexicon lexicon, Text text, int i) {
    List<Token> tokens = text.tokens();
    return lexicon.isGivenName(text, i)
        && !tokens.get(i).syllable()
        && CapitalRun.end(text, i) > i + 1
        && (lexicon.gazetteer().country(tokens, i - 1).isPresent()
            || (i > 1
                && lexicon
                    .gazetteer()
                    .country(tokens, i - 2)
                    .filter(c -> c.to() == i)
                    .isPresent()));
  }

  /** "Ủy ban EU Ursula …", "Đảng RN Marine …": a given name of other countries behind initials. */
  static boolean isBehindCode(Lexicon lexicon, Text text, int i) {
    Token code = text.tokens().get(i - 1);
    return code.kind() == Token.Kind.UPPER
        && code.end() - code.start() > 1
        && lexicon.isGivenName(text, i)
        && !text.tokens().get(i).syllable();
  }

  /** "Đức" is a country, "Đức Thanh" is not; "Lào Thoong-chăn …" is one. */
  private boolean isNamePart(Text text, int at) {
    boolean hyphened = at + 1 < text.tokens().size() && text.tokens().get(at + 1).is("-");
    return !hyphened
        && text.tokens().get(at).kind() == Token.Kind.CAPITALIZED
        && CapitalRun.isOnLine(text, at)
        && text.tokens().get(at).syllable()
        && text.tokens().get(at - 1).end() - text.tokens().get(at - 1).start() <= 4
        && !lexicon.isSurname(text.tokens().get(at))
        && !lexicon.isFunctionWord(text.tokens().get(at))
        && CapitalRun.end(text, at) == at + 1;
  }
}
