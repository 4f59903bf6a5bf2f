package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells which nouns of bodies name none where they stand. */
final class StrayNouns {
  /** What "hội" is the first half of. */
  private static final WordSet MEETINGS =
      WordSet.of("nghị", "thảo", "đàm", "thi", "họp", "chợ", "trường", "ý", "làng", "trại", "thao");

  /** The same of which no association has its name: "Hội Nghị", not "Hội Trường Sơn". */
  private static final WordSet HELD = WordSet.of("nghị", "thảo", "đàm", "chợ", "thao", "xuân");

  private static final Phrases<Boolean> CENTRE = Phrases.of("trung ương", "tw");

  /** The Party's congresses that articles speak of. */
  private static final WordSet TERMS =
      WordSet.of("iv", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

  /** What begins the names of those who hold congresses. */
  private static final WordSet CONGRESSES = WordSet.of("đảng", "đoàn", "cổ");

  /** What has organisations in every place. */
  private static final WordSet UNIONS = WordSet.of("đoàn", "hội", "đảng", "công");

  private static final Phrases<Boolean> OFFICES = Phrases.of("hành chính");

  /** What goes on with them as the name of one office. */
  private static final WordSet OFFICE = WordSet.of("công", "-");

  private static final WordSet TEAMS = WordSet.of("đội", "tổ");

  /** Numbers of rooms: the floor, and the room on it. */
  private static final Pattern ROOM = Pattern.compile("[a-z]?[0-9]{3,4}");

  /** Blocks of subjects in the exam for universities. */
  private static final Pattern EXAM = Pattern.compile("[a-dhv][0-9]{2}");

  /** What teams play for. */
  private static final WordSet CUPS = WordSet.of("cup", "cúp");

  /** What is in sheets: "tờ A4", "tờ USD". */
  private static final WordSet SHEETS =
      WordSet.of("a1", "a2", "a3", "a4", "a5", "usd", "euro", "vnđ");

  /** Nouns that a country behind them does not name: there are many of it. */
  private static final Set<String> ANY =
      Set.of(
          "Đoàn",
          "Báo",
          "Đài",
          "Đài phát thanh",
          "Tạp chí",
          "Hãng",
          "Hãng thông tấn",
          "Hãng tin",
          "Hãng hàng không",
          "Kênh truyền hình",
          "Bệnh viện",
          "Công ty",
          "Tập đoàn",
          "Câu lạc bộ",
          "Liên đoàn");

  /** Nouns that papers of other languages have not in their names: "báo Japan Times". */
  static final Set<String> PRESS =
      Set.of(
          "Báo",
          "Đài",
          "Đài phát thanh",
          "Hãng",
          "Hãng thông tấn",
          "Hãng tin",
          "Kênh truyền hình",
          "Tạp chí");

  private final Lexicon lexicon;

  StrayNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the noun at a token is one: of any body, of a member, of a paper, of a headline. */
  boolean has(Text text, int from, Trie.Match<Unit> noun) {
    List<Token> tokens = text.tokens();
    return isAnyOf(text, noun)
        || isOfMember(text, noun)
        || isMission(text, noun)
        || isOfAll(text, noun)
        || isPresidium(text, noun)
        || isOfPress(tokens, noun)
        || isHeld(tokens, from, noun)
        || isOfCentre(text, noun)
        || isPlace(text, from, noun)
        || isOfNoField(text, noun)
        || isCongress(tokens, from, noun)
        || isAnyHospital(text, noun)
        || isRoom(tokens, noun)
        || isCup(tokens, from, noun)
        || isOfExam(tokens, noun)
        || isCounty(text, noun)
        || isOfTeam(tokens, from, noun)
        || isBuilding(tokens, noun)
        || isHeadline(tokens, from, noun);
  }

  /**
   * "Trường Giang", "Đoàn Minh Xương", "Hội Lim", "Liên minh Huyền Thoại": behind these nouns
   * bodies have their field, a person's or a place's name, and what has none is a person, a feast,
   * a film or a game.
   */
  private boolean isOfNoField(Text text, Trie.Match<Unit> match) {
    List<Token> tokens = text.tokens();
    int at = match.to();
    if (at >= tokens.size() || !text.isCapital(at) || !isNone(tokens, at)) {
      return false;
    }
    boolean alone = CapitalRun.end(text, at) == at + 1;
    boolean goesOn =
        at + 1 < tokens.size()
            && tokens.get(at + 1).kind() == Token.Kind.LOWER
            && CapitalRun.isOnLine(text, at + 1);
    return switch (match.meaning().name()) {
      case "Liên minh" -> !lexicon.isSurname(tokens.get(at));
      case "Trường" -> alone || !lexicon.isSurname(tokens.get(at));
      case "Đoàn" -> true;
      case "Hội" -> alone && !goesOn && !lexicon.isSurname(tokens.get(at));
      default -> false;
    };
  }

  /** "ở bệnh viện trung ương": any of them, where none has its name behind. */
  private static boolean isAnyHospital(Text text, Trie.Match<Unit> match) {
    int behind = CENTRE.startingAt(text.tokens(), match.to()).map(Phrases.Match::to).orElse(0);
    boolean named =
        behind < text.tokens().size()
            && CapitalRun.isOnLine(text, behind)
            && (text.isCapital(behind) || text.isNumeral(behind));
    return match.meaning().name().equals(AgencyParentReader.HOSPITAL) && behind > 0 && !named;
  }

  /** "ĐH Đảng", "ĐH Đoàn toàn quốc", "ĐH cổ đông", "ĐH XII": a congress in short, no university. */
  private static boolean isCongress(List<Token> tokens, int from, Trie.Match<Unit> match) {
    int at = match.to();
    return tokens.get(at - 1).is("đh")
        && at == from + 1
        && at < tokens.size()
        && (CONGRESSES.has(tokens.get(at)) || TERMS.has(tokens.get(at)));
  }

  /** "Phòng 713", "phòng D405": a room by its number, not the police's "Phòng PC08". */
  private static boolean isRoom(List<Token> tokens, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Phòng")
        && match.to() < tokens.size()
        && ROOM.matcher(tokens.get(match.to()).key()).matches();
  }

  /** "Cup Liên đoàn": what is played for. */
  private static boolean isCup(List<Token> tokens, int from, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Liên đoàn") && from > 0 && CUPS.has(tokens.get(from - 1));
  }

  /** "Đội Thanh tra Xây dựng quận A": a team, of which the inner noun is no body. */
  private static boolean isOfTeam(List<Token> tokens, int from, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Thanh tra")
        && from > 0
        && TEAMS.has(tokens.get(from - 1));
  }

  /** "Trung tâm hành chính thành phố": where offices are, not the "Trung tâm Hành chính công". */
  private static boolean isBuilding(List<Token> tokens, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Trung tâm")
        && OFFICES
            .startingAt(tokens, match.to())
            .filter(offices -> offices.to() < tokens.size())
            .filter(offices -> !OFFICE.has(tokens.get(offices.to())))
            .isPresent();
  }

  /** "hạt Maricopa": a county, where ours are posts of rangers. */
  private static boolean isCounty(Text text, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Hạt")
        && match.to() < text.tokens().size()
        && text.isCapital(match.to())
        && !text.tokens().get(match.to()).syllable();
  }

  /** "Tài chính - Ngân hàng A00": what an exam's block of subjects stands behind. */
  private static boolean isOfExam(List<Token> tokens, Trie.Match<Unit> match) {
    return match.to() < tokens.size()
        && !match.meaning().kind().equals(AgencyKind.StateBody.name())
        && EXAM.matcher(tokens.get(match.to()).key()).matches();
  }

  /** "Tổ chức Hội ở các địa phương", "Tổ chức 80 buổi biểu diễn": those of a union, and a verb. */
  private static boolean isOfAll(Text text, Trie.Match<Unit> match) {
    int at = match.to();
    return match.meaning().name().equals("Tổ chức")
        && at < text.tokens().size()
        && (UNIONS.has(text.tokens().get(at)) && CapitalRun.end(text, at) <= at + 1
            || text.tokens().get(at).kind() == Token.Kind.NUMBER);
  }

  /** "Đoàn Chủ tịch điều hành": who presides over a congress. */
  private static boolean isPresidium(Text text, Trie.Match<Unit> match) {
    int at = match.to();
    return match.meaning().name().equals("Đoàn")
        && at + 1 < text.tokens().size()
        && text.tokens().get(at).is("chủ")
        && text.tokens().get(at + 1).is("tịch");
  }

  /** "Đoàn công tác của …": whoever goes somewhere, no body, without a number. */
  private static boolean isMission(Text text, Trie.Match<Unit> match) {
    List<Token> tokens = text.tokens();
    int at = match.to();
    return match.meaning().name().equals("Đoàn")
        && at + 1 < tokens.size()
        && tokens.get(at).is("công")
        && tokens.get(at + 1).is("tác")
        && !text.isCapital(at)
        && !(at + 2 < tokens.size() && tokens.get(at + 2).is("số"));
  }

  /** "Đoàn Phần Lan", "các công ty Trung Quốc", "báo Mỹ": any of a country, no one body of it. */
  private boolean isAnyOf(Text text, Trie.Match<Unit> match) {
    List<Token> tokens = text.tokens();
    int at = match.to();
    if (!ANY.contains(match.meaning().name()) || at >= tokens.size() || !text.isCapital(at)) {
      return false;
    }
    int end =
        AgencyCountryReader.isOurs(tokens, at)
            ? at + 2
            : lexicon.gazetteer().country(tokens, at).map(Trie.Match::to).orElse(at);
    if (lexicon.field(tokens, at).filter(field -> field.to() > end).isPresent()) {
      return false;
    }
    boolean goesOn = end < tokens.size() && text.isCapital(end) && CapitalRun.isOnLine(text, end);
    return end > at && !(goesOn && tokens.get(end).syllable());
  }

  /**
   * "ĐẠI HỘI ĐẠI BIỂU …", "HỘI NGHỊ BAN …", "TRƯỜNG HỢP …", "BỘ MÁY …": a headline in capitals, in
   * which a noun of one word needs a field, a place or a person behind it.
   */
  private boolean isHeadline(List<Token> tokens, int from, Trie.Match<Unit> match) {
    int next = match.to();
    if (tokens.get(from).kind() != Token.Kind.UPPER
        || next >= tokens.size()
        || tokens.get(next).kind() != Token.Kind.UPPER) {
      return false;
    }
    return switch (match.meaning().name()) {
      case "Hội" ->
          MEETINGS.has(tokens.get(next))
              || from > 0 && tokens.get(from - 1).is("đại")
              || isWord(tokens, next);
      case "Tổ chức" -> true;
      default -> next - from == 1 && tokens.get(from).syllable() && isWord(tokens, next);
    };
  }

  /** Whether a syllable of ours begins no field, place, country or name. */
  private boolean isWord(List<Token> tokens, int i) {
    return isNone(tokens, i) && !lexicon.isSurname(tokens.get(i));
  }

  /** Whether a syllable of ours begins no field, body, place or country. */
  private boolean isNone(List<Token> tokens, int i) {
    return tokens.get(i).syllable()
        && lexicon.field(tokens, i).isEmpty()
        && lexicon.unit(tokens, i).isEmpty()
        && lexicon.agency(tokens, i).isEmpty()
        && lexicon.gazetteer().place(tokens, i).isEmpty()
        && lexicon.gazetteer().country(tokens, i).isEmpty();
  }

  /** "các cơ quan Đảng Trung ương", "Đại hội Đảng XIII": the Party's, at its centre or congress. */
  private static boolean isOfCentre(Text text, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Đảng")
        && (CENTRE.startingAt(text.tokens(), match.to()).isPresent()
            || match.to() < text.tokens().size() && TERMS.isAt(text, match.to()));
  }

  /** "Hội Nghị Ban Chấp hành …", "Đại Hội Công đoàn …": what is held, each word in capitals. */
  private static boolean isHeld(List<Token> tokens, int from, Trie.Match<Unit> match) {
    boolean second = from > 0 && tokens.get(from - 1).is("đại");
    return match.meaning().name().equals("Hội")
        && match.to() < tokens.size()
        && (second || HELD.has(tokens.get(match.to())));
  }

  /** "ở Hội An": the name of a place that begins like one of a body. */
  private boolean isPlace(Text text, int from, Trie.Match<Unit> match) {
    return lexicon
        .gazetteer()
        .place(text.tokens(), from)
        .filter(place -> place.to() > match.to())
        .filter(place -> CapitalRun.end(text, from) <= place.to())
        .isPresent();
  }

  /** "tờ The Guardian", "báo Nhà nước", "tờ A4": a paper the table has, any paper, and none. */
  private boolean isOfPress(List<Token> tokens, Trie.Match<Unit> match) {
    int at = match.to();
    if (!PRESS.contains(match.meaning().name()) || at >= tokens.size()) {
      return false;
    }
    boolean listed =
        lexicon
            .agency(tokens, at)
            .filter(body -> body.meaning().kind().equals(AgencyKind.OtherBody.name()))
            .isPresent();
    boolean any =
        match.meaning().name().equals("Báo")
            && at + 1 < tokens.size()
            && tokens.get(at).is("nhà")
            && tokens.get(at + 1).is("nước");
    return listed || any || SHEETS.has(tokens.get(at));
  }

  /** "Tổng Bí thư Đảng Nguyễn Văn A": the Party before the name of one of it. */
  private boolean isOfMember(Text text, Trie.Match<Unit> match) {
    int at = match.to();
    int run = CapitalRun.end(text, at) - at;
    return match.meaning().name().equals("Đảng")
        && run > 1
        && run < 5
        && (lexicon.isSurname(text.tokens().get(at))
            || AgencyCountryReader.isPerson(lexicon, text, at))
        && lexicon.field(text.tokens(), at).isEmpty();
  }
}
