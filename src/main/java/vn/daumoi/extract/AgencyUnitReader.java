package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads bodies that no table has: a noun of the units' table with the words of its name behind it,
 * "Cục Cảnh sát điều tra tội phạm về tham nhũng", or with the body it is of, "Văn phòng UBND tỉnh".
 */
final class AgencyUnitReader {
  /** Kinds that may be named by their place alone: "Trường Đại học tỉnh Nagasaki". */
  private static final Set<AgencyKind> PLACED =
      Set.of(AgencyKind.School, AgencyKind.OtherBody, AgencyKind.StateBody);

  /** Behind this noun any small word of a deed is what one does: "Sở quản lý, vận hành". */
  private static final String DEPARTMENT = "Sở";

  private static final String MINISTRY = "Bộ";

  /** Who may be there to run a feast or contest: "Ban tổ chức Olympic". */
  private static final Set<String> ORGANISERS = Set.of("Ban", "Ủy ban");

  /** The noun of any school, behind which none is named: "Hiệu trưởng Trường Nguyễn Văn A". */
  private static final String SCHOOL = "Trường";

  /** What of a town is its middle: "Trung tâm thị trấn Lương Sơn". */
  private static final String CENTRE = "Trung tâm";

  /** How the nouns of the boards begin of which a place has one: "Ban Quản lý Khu kinh tế tỉnh". */
  private static final String MANAGEMENT = "Ban Quản lý ";

  /** The second words of most persons' names, and of few bodies'. */
  static final WordSet MIDDLE_NAMES = WordSet.of("văn", "thị");

  /** The noun of a committee that is named by what it is for, not by who heads it. */
  private static final String STEERING = "Ban Chỉ đạo";

  /** Of how many words a noun needs but a place behind it: "Bệnh viện Đa khoa tỉnh". */
  private static final int LONG = 3;

  /** Of how many words a noun has any words as its name: "Ban Quản lý Vườn Quốc gia …". */
  private static final int FULL = 5;

  /** Of whom a delegation in brackets is one of the parliament. */
  private static final Phrases<Boolean> DEPUTIES =
      Phrases.of("đại biểu", "ĐB", "ĐBQH", "nữ đại biểu");

  /** What a delegation is of, before its province: "đoàn ĐBQH tỉnh A". */
  private static final Phrases<Boolean> PARLIAMENT =
      Phrases.of("đại biểu quốc hội", "đbqh", "đbqh của", "đại biểu quốc hội của");

  /** How many words before the bracket a deputy may be called so. */
  private static final int DEPUTY = 10;

  /** How the nouns of bodies end that are of regions. */
  private static final String REGION = "khu vực";

  /** How names of other languages begin that are syllables of ours too: "báo La Tercera". */
  private static final Set<String> ARTICLES =
      Set.of("la", "le", "el", "al", "il", "de", "die", "der", "das");

  /** Nouns of bodies that may be named by who is in them. */
  private static final Set<String> UNIONS = Set.of("Hội", "Hiệp hội");

  private static final String BANK = "Ngân hàng";

  /** How what is of our country begins, of any bank of which there are many. */
  private static final WordSet OURS = WordSet.of("việt", "nhà", "thương", "thành");

  /** Nouns of what every body has of its own. */
  private static final Set<String> MANY = Set.of("agency-units: Phòng", "agency-units: Đoàn");

  private static final String OFFICE = "Cơ quan";

  /** What tells that several of a noun are meant. */
  private static final WordSet SEVERAL = WordSet.of("các", "hai", "ba", "bốn");

  private static final String BOARD = "Ban";

  /** Nouns whose bodies a country behind any words does not name. */
  private static final Set<String> OF_LANDS = Set.of("Đảng", "Chính quyền");

  /** What commands of the navy and the coast guard are called, with a number: "Vùng 4 Hải quân". */
  private static final String ZONE = "Vùng";

  /** How what an office has ends: "Đảng ủy", "Đảng bộ", "Công đoàn". */
  private static final WordSet COMMITTEES = WordSet.of("ủy", "bộ", "đoàn");

  /** First halves of words that end like a noun: "quốc phòng", "y học dự phòng", "bộ đội". */
  private static final WordSet COMPOUNDS =
      WordSet.of(
          "quốc", "dự", "văn", "biên", "hải", "bộ", "quân", "bệnh", "thư", "học", "nghị", "tu",
          "mỹ", "pháp");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final AgencyNameReader names;
  private final AgencyTailReader tails;
  private final PurposeReader purposes;
  private final SmallUnitReader small;
  private final StrayNouns stray;

  AgencyUnitReader(
      Lexicon lexicon,
      PlaceReader places,
      AgencyReader agencies,
      AgencyNameReader names,
      AgencyTailReader tails) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.names = names;
    this.tails = tails;
    this.purposes = new PurposeReader(lexicon, places);
    this.small = new SmallUnitReader(lexicon, agencies, names);
    this.stray = new StrayNouns(lexicon);
  }

  /** The body whose noun stands at a token. */
  Optional<AgencyDraft> at(Text text, int from, boolean afterHead, int depth) {
    List<Token> tokens = text.tokens();
    Optional<Trie.Match<Unit>> noun = lexicon.unit(tokens, from);
    return noun.flatMap(match -> small.at(text, from, match, depth))
        .or(() ->
            noun.filter(match ->
                    tokens.get(from).isCapital()
                        || afterHead
                        || isNamed(text, from, match)
                        || isOfficeOf(tokens, from, match)
                        || deputies(text, from, match).isPresent())
                .filter(match -> lexicon.gazetteer().country(tokens, from).isEmpty())
                .filter(match -> !isOfPlaceName(tokens, from, match))
                .filter(match -> !stray.has(text, from, match))
                .filter(match -> !(afterHead && isHeld(text, match)) && !isOfMinister(text, match))
                .flatMap(match ->
                    unit(text, from, match, depth)
                        .filter(body -> afterHead || isOne(tokens.get(from), body))
                        .filter(body -> !isPointedAt(text, from, body.to()))));
  }

  /** "Tổng Giám đốc cảng biển này": the one told of before, by words that are no name. */
  private static boolean isPointedAt(Text text, int from, int end) {
    return end < text.tokens().size()
        && text.tokens().get(end).is("này")
        && IntStream.range(from, end).noneMatch(text::isCapital);
  }

  /** "phố cổ Hội An Trần Ánh": a noun that is the first half of a place's name. */
  private boolean isOfPlaceName(List<Token> tokens, int from, Trie.Match<Unit> match) {
    return lexicon
        .gazetteer()
        .place(tokens, from)
        .filter(place -> place.to() > match.to())
        .isPresent();
  }

  /** "phòng CSGT Công an tỉnh A", not the rooms of a house or of all districts in small letters. */
  private static boolean isOne(Token noun, AgencyDraft body) {
    return noun.kind() != Token.Kind.LOWER
        || !MANY.contains(body.row())
        || body.place().isPresent()
        || body.parent().isPresent();
  }

  /**
   * "tập đoàn Infosys", but not "tập đoàn công nghệ hàng đầu": a name follows the small noun, and a
   * field the noun of an office, "sở Y tế", in small letters too with its place, "sở y tế Hà Nam".
   */
  private boolean isNamed(Text text, int from, Trie.Match<Unit> match) {
    List<Token> tokens = text.tokens();
    if (match.to() == tokens.size()) {
      return false;
    }
    boolean capital = tokens.get(match.to()).kind() != Token.Kind.LOWER;
    return switch (match.meaning().lower()) {
      case NO -> false;
      case FIELD ->
          (capital || match.meaning().name().equals(DEPARTMENT) && isOfPlace(text, match.to()))
              && !(from > 0 && COMPOUNDS.has(tokens.get(from - 1)))
              && lexicon.field(tokens, match.to()).isPresent()
              && !(from > 0 && AgreementWords.isQuantity(tokens.get(from - 1)));
      case YES ->
          (capital || match.meaning().name().split(" ").length > 2)
              && !(match.meaning().name().equals(BANK) && isAnyBank(tokens, match.to()));
    };
  }

  /** "ngân hàng TMCP hàng đầu", "ngân hàng Việt", "ngân hàng BIDV", which is called BIDV. */
  private boolean isAnyBank(List<Token> tokens, int at) {
    int name = tokens.get(at).is("tmcp") ? at + 1 : at;
    return name >= tokens.size()
        || !tokens.get(name).isCapital()
        || OURS.has(tokens.get(name))
        || lexicon.agency(tokens, name).isPresent()
        || lexicon.gazetteer().country(tokens, name).isPresent()
        || lexicon.gazetteer().place(tokens, name).isPresent();
  }

  /** "Đảng ủy cơ quan Tổng cục Thuế": the small noun between a committee and whose it is. */
  private static boolean isOfficeOf(List<Token> tokens, int from, Trie.Match<Unit> match) {
    return match.meaning().name().equals(OFFICE)
        && from > 0
        && COMMITTEES.has(tokens.get(from - 1))
        && match.to() < tokens.size()
        && tokens.get(match.to()).isCapital();
  }

  /** "Chánh Văn phòng Bộ Trần Lan", "Chánh Thanh tra Sở Trần Lan": no ministry is called so. */
  private boolean isOfMinister(Text text, Trie.Match<Unit> match) {
    String noun = match.meaning().name();
    return (noun.equals(MINISTRY) || noun.equals(DEPARTMENT))
        && match.to() < text.tokens().size()
        && tails.isPerson(text, match.to(), 2);
  }

  /**
   * "Giám đốc Sở Nguyễn Văn A": behind the bare noun of a title stands who holds it; firms and
   * clubs have persons' names too, but few with such a second word, schools have even those.
   */
  private boolean isHeld(Text text, Trie.Match<Unit> match) {
    List<Token> tokens = text.tokens();
    if (match.to() == tokens.size() || !tails.isPerson(text, match.to())) {
      return false;
    }
    return switch (AgencyKind.valueOf(match.meaning().kind())) {
      case School -> match.meaning().name().equals(SCHOOL);
      case Enterprise, OtherBody -> MIDDLE_NAMES.has(tokens.get(match.to() + 1));
      default -> true;
    };
  }

  /** "Đảng Xanh Jukka Salminen": of a party with a name of ours, no word of another language is. */
  private static int withoutMember(Text text, Unit unit, int start, int end) {
    List<Token> tokens = text.tokens();
    if (start == end || !unit.name().equals("Đảng") || !tokens.get(start).syllable()) {
      return end;
    }
    int i = start;
    while (i < end && (!tokens.get(i).isWord() || tokens.get(i).syllable())) {
      i++;
    }
    return i;
  }

  /** "Văn phòng UBND tỉnh": a noun with the body it is of; else a noun with its name. */
  private Optional<AgencyDraft> unit(Text text, int from, Trie.Match<Unit> match, int depth) {
    List<Token> tokens = text.tokens();
    Optional<AgencyDraft> deputies = deputies(text, from, match);
    if (deputies.isPresent()) {
      return deputies;
    }
    int next = behindCode(text, match.to());
    boolean body =
        match.meaning().scope() == Scope.PARENT
            && next < tokens.size()
            && tokens.get(next).isCapital()
            && CapitalRun.isOnLine(text, next)
            && isBody(tokens, next);
    if (body && isSeveral(tokens, from, match)) {
      return Optional.empty();
    }
    if (body) {
      AgencyDraft noun = AgencyDraft.noun(match.meaning()).moved(from, next);
      AgencyDraft whole = tails.completed(text, noun, depth);
      return whole.parent().isPresent()
          ? Optional.of(whole)
          : agencies.noun(text, next).map(bare -> noun.under(bare, bare.to()));
    }
    return seated(text, from, match, depth)
        .or(() -> name(text, from, next, match.meaning(), depth));
  }

  /** "Văn phòng đại diện tại Hà Nội của Công ty A": where it sits is told before whose it is. */
  private Optional<AgencyDraft> seated(Text text, int from, Trie.Match<Unit> match, int depth) {
    boolean seat =
        match.meaning().scope() == Scope.PARENT
            && PostBodyReader.isWorkplace(text.tokens(), match.to());
    return seat
        ? Optional.of(AgencyDraft.noun(match.meaning()).moved(from, match.to()))
            .map(noun -> tails.completed(text, noun, depth))
            .filter(whole -> whole.parent().isPresent())
        : Optional.empty();
  }

  /** "các Ban HĐND tỉnh", "03 Ban của HĐND": the boards of a council, of which none is named. */
  private static boolean isSeveral(List<Token> tokens, int from, Trie.Match<Unit> match) {
    return match.meaning().name().equals(BOARD)
        && from > 0
        && (SEVERAL.has(tokens.get(from - 1)) || tokens.get(from - 1).kind() == Token.Kind.NUMBER);
  }

  /**
   * "UBND …", "Trung ương Đoàn": whether the name of a body begins, and no longer one of a field.
   */
  private boolean isBody(List<Token> tokens, int i) {
    Optional<Trie.Match<AgencyName>> listed = lexicon.agency(tokens, i);
    boolean field =
        lexicon
            .field(tokens, i)
            .filter(words -> listed.isEmpty() || listed.get().to() <= words.to())
            .isPresent();
    return !field
        && (listed.isPresent()
            || lexicon.unit(tokens, i).filter(unit -> unit.to() - i > 1).isPresent());
  }

  /** "đại biểu A (Đoàn Nam Định)": the deputies of a province behind the name of one of them. */
  private Optional<AgencyDraft> deputies(Text text, int from, Trie.Match<Unit> match) {
    List<Token> tokens = text.tokens();
    boolean told = match.meaning().name().equals("Đoàn") && isBehindDeputy(text, from);
    int seat = PARLIAMENT.startingAt(tokens, match.to()).map(Phrases.Match::to).orElse(match.to());
    return told
        ? places
            .at(text, seat)
            .filter(place -> place.level().tier == 1 && place.name().isPresent())
            .filter(place ->
                !tokens.get(from - 1).is("(")
                    || place.to() < tokens.size() && tokens.get(place.to()).is(")"))
            .map(place -> agencies.of(Deputies.DELEGATION).from(from).with(place))
        : Optional.empty();
  }

  /**
   * "đại biểu A (", "đại biểu B,", "đại biểu Quốc hội thuộc": whether a bracket opens, "thuộc" or
   * the comma behind a name stands right before a token and behind somebody called a deputy.
   */
  static boolean isBehindDeputy(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean apposed = at > 1 && tokens.get(at - 1).is(",") && tokens.get(at - 2).isCapital();
    return at > 0
        && (tokens.get(at - 1).is("(") || tokens.get(at - 1).is("thuộc") || apposed)
        && DEPUTIES.isIn(text, Math.max(0, at - DEPUTY), at);
  }

  /** "Ban Quản lý rừng phòng hộ (QLRPH) Đức Cơ": the name behind a short form of its noun. */
  private static int behindCode(Text text, int at) {
    return AgencyTailReader.isCode(text.tokens(), at)
            && text.isCapital(at + 3)
            && CapitalRun.isOnLine(text, at + 3)
        ? at + 3
        : at;
  }

  /** "Đại sứ quán Việt Nam tại Lào", "Tổng Lãnh sự quán Mỹ tại TP.HCM": whose it is, and where. */
  private Optional<AgencyDraft> mission(Text text, int from, int start, Unit unit) {
    List<Token> tokens = text.tokens();
    Optional<Integer> whose =
        AgencyCountryReader.isOurs(tokens, start)
            ? Optional.of(start + 2)
            : lexicon
                .gazetteer()
                .country(tokens, start)
                .filter(match -> tokens.get(start).isCapital())
                .map(Trie.Match::to);
    return whose.map(to -> {
      int end = to + 1 < tokens.size() && tokens.get(to).is("tại") ? seatEnd(text, to + 1) : to;
      end = end > to + 1 ? end : to;
      return AgencyDraft.noun(unit)
          .named(unit.name() + " " + text.words(start, end), end)
          .moved(from, end);
    });
  }

  /** "Quân đội Ukraine": the noun and its country, and nothing behind that. */
  private Optional<AgencyDraft> ofCountry(Text text, int from, int start, Unit unit) {
    List<Token> tokens = text.tokens();
    Optional<Trie.Match<String>> country =
        AgencyCountryReader.isOurs(tokens, start)
            ? Optional.of(new Trie.Match<>(start + 2, "Việt Nam", "Việt Nam"))
            : lexicon.gazetteer().country(tokens, start);
    return country
        .filter(match -> tokens.get(start).isCapital())
        .map(match ->
            AgencyDraft.noun(unit)
                .named(unit.name() + " " + match.meaning(), match.to())
                .moved(from, match.to()));
  }

  private int seatEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    if (AgencyCountryReader.isOurs(tokens, at)) {
      return at + 2;
    }
    return lexicon
        .gazetteer()
        .country(tokens, at)
        .filter(match -> tokens.get(at).isCapital())
        .map(Trie.Match::to)
        .or(() -> places.at(text, at).filter(place -> place.name().isPresent()).map(PlaceRef::to))
        .orElse(at);
  }

  private static int words(Unit unit) {
    return unit.name().split(" ").length;
  }

  /** Whether the name of a paper is of another language, and needs no noun. */
  private boolean isForeign(Text text, int start, int end) {
    List<Token> tokens = text.tokens();
    boolean article =
        end - start > 1
            && ARTICLES.contains(tokens.get(start).key())
            && !tokens.get(start + 1).syllable();
    boolean place = lexicon.gazetteer().place(tokens, start).isPresent();
    return !place
        && lexicon.field(tokens, start).isEmpty()
        && (article || !tokens.get(start).syllable());
  }

  /** "Quân khu kiểm tra": troops have a number or a name in capitals. */
  private static boolean isSmall(Text text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.isCapital(i) || text.isNumeral(i)) {
        return false;
      }
    }
    return true;
  }

  /** "thôn Đoài khai mạc": one word in capitals is a hamlet's whole name; or its number. */
  private static int hamletEnd(Text text, int at) {
    boolean word =
        at + 1 < text.tokens().size()
            && text.isCapital(at)
            && CapitalRun.end(text, at) == at + 1
            && text.tokens().get(at + 1).kind() == Token.Kind.LOWER;
    return word ? at + 1 : numberEnd(text, at);
  }

  /** "Tổ dân phố số 5", "Thôn 3", not "thôn 10 triệu đồng": a hamlet with a number for a name. */
  private static int numberEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    int number = at < tokens.size() && tokens.get(at).is("số") ? at + 1 : at;
    return number < tokens.size()
            && tokens.get(number).kind() == Token.Kind.NUMBER
            && !AgencyNameReader.isMeasure(tokens, number + 1)
        ? number + 1
        : at;
  }

  /** "Tòa án nhân dân khu vực 3 - Sơn La": the place of one of the regions that have numbers. */
  private int regionEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean dash = at + 1 < tokens.size() && tokens.get(at).is("-");
    return dash ? places.bare(tokens, at + 1).map(PlaceRef::to).orElse(at) : at;
  }

  /** "Sở xây dựng Hà Nam": a field in small letters that a place follows is no deed. */
  private boolean isOfPlace(Text text, int start) {
    return lexicon
        .field(text.tokens(), start)
        .filter(field -> places.at(text, field.to()).isPresent())
        .isPresent();
  }

  /** "Cảnh sát PCCC TP": the rank alone of the place that the article tells is no name. */
  private boolean isRank(Text text, int start, int end) {
    return end - start == 1
        && places
            .at(text, start)
            .filter(place -> place.to() == end && place.name().isEmpty())
            .isPresent();
  }

  /** "sở y tế": a field in small letters as the table spells it. */
  private String ofDepartment(Text text, int start, int end) {
    return lexicon
        .field(text.tokens(), start)
        .filter(field -> field.to() == end && !text.isCapital(start))
        .map(field -> field.meaning().full())
        .orElseGet(() -> names.official(text, start, end));
  }

  /** A unit's name from a token on; empty where no name follows. */
  Optional<AgencyDraft> name(Text text, int from, int start, Unit unit, int depth) {
    if (unit.name().endsWith("sứ quán") || unit.name().endsWith("sự quán")) {
      return mission(text, from, start, unit);
    }
    if (unit.ofCountry()) {
      return ofCountry(text, from, start, unit);
    }
    boolean organisers = ORGANISERS.contains(unit.name());
    boolean department = unit.name().equals(DEPARTMENT);
    boolean doing =
        !organisers
            && start < text.tokens().size()
            && names.isDoing(text, start, department)
            && !(department && isOfPlace(text, start));
    if (doing) {
      return Optional.empty();
    }
    if (unit.name().equals(STEERING) && tails.isPerson(text, start)) {
      return Optional.empty();
    }
    AgencyKind kind = AgencyKind.valueOf(unit.kind());
    int numbered = unit.hamlet() ? hamletEnd(text, start) : start;
    int named =
        numbered > start
            ? numbered
            : withoutMember(text, unit, start, names.end(text, start, kind));
    named = isRank(text, start, named) ? start : named;
    named = named == start && UNIONS.contains(unit.name()) ? names.membersEnd(text, start) : named;
    boolean open = named == start || names.isBroken(text, start, named, kind);
    if (open && !OF_LANDS.contains(unit.name())) {
      named = names.closedEnd(text, from, start, named);
    }
    int told = purposes.end(text, unit, start, named);
    int coded = unit.scope() == Scope.PROVINCE ? told : names.codeStart(text, from, told);
    int end = unit.name().endsWith(REGION) ? regionEnd(text, coded) : coded;
    if (end == start && PLACED.contains(kind) && start > from) {
      boolean whole =
          words(unit) >= LONG
              && (kind != AgencyKind.StateBody || unit.name().startsWith(MANAGEMENT));
      return places
          .at(text, start)
          .filter(place -> place.ranked() && !unit.name().equals(CENTRE))
          .filter(place -> whole || place.name().isPresent() || !unit.alone())
          .map(place -> AgencyDraft.noun(unit).moved(from, start).with(place))
          .or(() -> ofRegion(text, unit, from, start, depth));
    }
    boolean cut = end == named && words(unit) < FULL && names.isBroken(text, start, end, kind);
    boolean troops = kind == AgencyKind.ArmedForces && isSmall(text, start, end);
    boolean land = unit.name().equals(ZONE) && !text.isNumeral(start);
    if (end == start || cut || troops || land) {
      return Optional.empty();
    }
    return Optional.of(named(text, from, start, end, unit, depth));
  }

  /** "Trường Đại học Sư phạm, Đại học Huế": a school told apart by the university it is part of. */
  private Optional<AgencyDraft> ofRegion(Text text, Unit unit, int from, int to, int depth) {
    AgencyDraft school = AgencyDraft.noun(unit).moved(from, to);
    return school.kind() == AgencyKind.School && words(unit) >= LONG
        ? Optional.of(tails.ofOwnName(text, school, depth))
            .filter(body ->
                body.parent().filter(above -> AgencyRank.isOfRegion(above.stem())).isPresent())
        : Optional.empty();
  }

  /** A unit whose name stands from one token to another, with what stands behind it. */
  private AgencyDraft named(Text text, int from, int start, int end, Unit unit, int depth) {
    String words =
        unit.name().equals(DEPARTMENT)
            ? ofDepartment(text, start, end)
            : names.official(text, start, end);
    boolean office = AgencyKind.valueOf(unit.kind()) == AgencyKind.StateBody;
    int to = joinedEnd(text, end, AgencyKind.valueOf(unit.kind()));
    String second =
        to > end ? " và " + names.official(text, end + AgencyTailReader.CODE + 1, to) : "";
    String own = (office ? words.replace(" & ", " và ") : words) + second;
    boolean foreign = StrayNouns.PRESS.contains(unit.name()) && isForeign(text, start, end);
    AgencyDraft draft =
        AgencyDraft.noun(unit).named(foreign ? own : unit.name() + " " + own, to).moved(from, to);
    return draft.scope() == Scope.OWN
        ? tails.ofOwnName(text, draft, depth)
        : tails.completed(text, draft, depth);
  }

  /**
   * "Ban Chỉ huy Phòng, chống thiên tai (PCTT) và Tìm kiếm cứu nạn (TKCN) tỉnh": where the second
   * half of a name ends, each with its short form; else the end of the first.
   */
  private int joinedEnd(Text text, int end, AgencyKind kind) {
    List<Token> tokens = text.tokens();
    int second = end + AgencyTailReader.CODE + 1;
    boolean joined =
        AgencyTailReader.isCode(tokens, end)
            && tokens.get(end + AgencyTailReader.CODE).is("và")
            && text.isCapital(second)
            && CapitalRun.isOnLine(text, second)
            && !isBody(tokens, second)
            && lexicon.unit(tokens, second).isEmpty();
    int to = joined ? names.end(text, second, kind) : end;
    return joined && AgencyTailReader.isCode(tokens, to) ? to : end;
  }

  /**
   * "Ban Cải cách và hiện đại hóa, …", "Nhà máy sữa Tiên Sơn cho biết": a unit by any words up to a
   * mark or a deed, as one has that stands beside its officer.
   */
  Optional<AgencyDraft> upToMark(Text text, int from, int start, Unit unit, int depth) {
    int end = names.anyEnd(text, start);
    boolean told = end - start > 1 && AgencyReader.DEEDS.startingAt(text.tokens(), end).isPresent();
    return end == start
            || places.at(text, start).filter(PlaceRef::ranked).isPresent()
            || tails.isPerson(text, start)
            || !told && names.isBroken(text, start, end, AgencyKind.valueOf(unit.kind()))
        ? Optional.empty()
        : Optional.of(named(text, from, start, end, unit, depth))
            .filter(body ->
                names.isClosed(text, start, end)
                    || body.to() > end && names.isClosed(text, start, body.to()));
  }

  /**
   * "ông A, Giám đốc Ban Quản lý Khu di tích Kim Liên cho biết": two more words in capitals are of
   * the body whose officer is named already.
   */
  Optional<AgencyDraft> goingOn(Text text, AgencyDraft body) {
    int at = body.to();
    int end = CapitalRun.end(text, at);
    boolean open = body.row().startsWith("agency-units: ") && !body.isBareNoun();
    boolean alone = body.place().isEmpty() && body.parent().isEmpty();
    boolean two =
        end - at == 2
            && text.tokens().subList(at, end).stream().allMatch(Token::syllable)
            && !AgencyNameReader.isJoined(text.tokens(), end);
    return two && open && alone && !isOffice(body) && names.isClosed(text, at, end)
        ? Optional.of(body.named(body.stem() + " " + text.words(at, end), end))
        : Optional.empty();
  }

  /** "Bộ Y tế", "Phòng Tổ chức": bodies whose names end with what they are there for. */
  private static boolean isOffice(AgencyDraft body) {
    return switch (body.kind()) {
      case School, Enterprise, OtherBody -> body.scope() != Scope.OWN;
      case StateBody -> !body.stem().startsWith(MANAGEMENT) && !body.stem().startsWith(CENTRE);
      default -> true;
    };
  }
}
