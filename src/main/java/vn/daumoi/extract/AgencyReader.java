package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the name of a body: one of the table, or a noun of the units' table with the words of its
 * name behind it ("Cục Cảnh sát điều tra tội phạm về tham nhũng"), then its place and its parent.
 */
final class AgencyReader {
  /** Kinds that may be named by their place alone: "Trường Đại học tỉnh Nagasaki". */
  private static final Set<AgencyKind> PLACED =
      Set.of(AgencyKind.School, AgencyKind.OtherBody, AgencyKind.StateBody);

  /** Kinds that have boards and commissions of their own. */
  private static final Set<AgencyKind> COUNCILS =
      Set.of(AgencyKind.ElectedBody, AgencyKind.FrontBody);

  /** How deep a body may stand under a body under a body. */
  private static final int DEPTH = 4;

  /** Bodies above all units, whose first word is also one of lower ones. */
  private static final List<String> HIGH =
      List.of("Viện kiểm sát", "Tòa án", "Đại học ", "Công an", "Văn phòng Trung ương");

  /** Units of the army, the lower first. */
  private static final List<String> FORCES =
      List.of(
          "Tiểu đoàn",
          "Trung đoàn",
          "Lữ đoàn",
          "Sư đoàn",
          "Vùng",
          "Quân đoàn",
          "Binh chủng",
          "Quân chủng",
          "Quân khu");

  /** Nouns that papers of other languages have not in their names: "báo Japan Times". */
  private static final Set<String> PRESS =
      Set.of("Báo", "Đài", "Hãng", "Hãng thông tấn", "Tạp chí");

  private static final String CENTRE = "Trung ương ";

  private static final String ORGANISERS = "Ban Tổ chức";

  /** Who runs a contest or a feast, in small letters. */
  static final String ANY_ORGANISERS = "Ban tổ chức";

  private static final int LONGEST_TAIL = 6;

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyNameReader names;

  AgencyReader(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
    this.names = new AgencyNameReader(lexicon, places);
  }

  /**
   * The body that begins at a token.
   *
   * @param afterHead whether the head of a post stands before it, so that small letters will do
   */
  Optional<AgencyDraft> at(Text text, int from, boolean afterHead) {
    return at(text, from, afterHead, DEPTH);
  }

  private Optional<AgencyDraft> at(Text text, int from, boolean afterHead, int depth) {
    List<Token> tokens = text.tokens();
    if (depth == 0 || from >= tokens.size() || !tokens.get(from).isWord()) {
      return Optional.empty();
    }
    boolean capital = tokens.get(from).isCapital();
    Optional<AgencyDraft> centre = capital ? centre(text, from, depth) : Optional.empty();
    if (centre.isPresent()) {
      return centre;
    }
    Optional<Trie.Match<AgencyName>> listed =
        lexicon
            .agency(tokens, from)
            .or(() -> lexicon.agencyNear(tokens, from).filter(match -> match.to() - from > 2))
            .map(match -> aroundCode(tokens, from, match))
            .filter(match -> capital || afterHead);
    Optional<AgencyDraft> open = open(text, from, afterHead, depth);
    if (listed.isEmpty()) {
      return open;
    }
    if (open.isPresent()
        && open.get().to() > listed.get().to()
        && goesOn(text, listed.get(), open.get())) {
      return open;
    }
    return Optional.of(completed(text, draft(from, listed.get()), depth));
  }

  /** "Trung ương Hội Sinh viên Việt Nam": the centre of an association that has a name. */
  private Optional<AgencyDraft> centre(Text text, int from, int depth) {
    List<Token> tokens = text.tokens();
    boolean centre =
        from + 2 < tokens.size()
            && tokens.get(from).is("trung")
            && tokens.get(from + 1).is("ương")
            && tokens.get(from + 2).isCapital()
            && lexicon.agency(tokens, from).isEmpty();
    return centre
        ? at(text, from + 2, false, depth - 1)
            .filter(body -> body.kind() == AgencyKind.FrontBody && body.stem().endsWith("Việt Nam"))
            .map(body -> body.named(CENTRE + body.stem(), body.to()).from(from))
        : Optional.empty();
  }

  /** "Ủy ban Kiểm tra (UBKT) Trung ương": a listed name goes on behind its short form. */
  private Trie.Match<AgencyName> aroundCode(
      List<Token> tokens, int from, Trie.Match<AgencyName> match) {
    if (!isCode(tokens, match.to())) {
      return match;
    }
    int behind = match.to() + 3;
    List<Token> joined = new ArrayList<>(tokens.subList(from, match.to()));
    joined.addAll(tokens.subList(behind, Math.min(tokens.size(), behind + LONGEST_TAIL)));
    int gap = behind - match.to();
    return lexicon
        .agency(joined, 0)
        .filter(whole -> whole.to() > match.to() - from)
        .map(whole -> new Trie.Match<>(from + whole.to() + gap, whole.form(), whole.meaning()))
        .orElse(match);
  }

  /** Whether the open name has more of a name than the listed one, not only its place or parent. */
  private boolean goesOn(Text text, Trie.Match<AgencyName> listed, AgencyDraft open) {
    AgencyDraft full = completed(text, draft(open.from(), listed), DEPTH);
    List<Token> tokens = text.tokens();
    int next = listed.to();
    boolean joined = next < tokens.size() && tokens.get(next).is("và");
    boolean field = lexicon.field(tokens, joined ? next + 1 : next).isPresent();
    boolean party =
        next - open.from() == 1
            && tokens.get(next).kind() == Token.Kind.CAPITALIZED
            && !Syllable.isVietnamese(tokens.get(next).key());
    return (field || party) && nameEnd(open) > listed.to() && open.to() > full.to();
  }

  private static int nameEnd(AgencyDraft draft) {
    int end = draft.to();
    if (draft.place().isPresent()) {
      end = Math.min(end, draft.place().get().from());
    }
    if (draft.parent().isPresent()) {
      end = Math.min(end, draft.parent().get().from());
    }
    return end;
  }

  /** The body whose head noun the post before it implies: "Tổ chức Trung ương" of "Trưởng ban". */
  Optional<AgencyDraft> after(String unit, Text text, int from) {
    List<Token> tokens = text.tokens();
    if (from >= tokens.size() || !tokens.get(from).isWord()) {
      return Optional.empty();
    }
    Optional<AgencyDraft> listed =
        lexicon
            .agencyAfter(unit, tokens, from)
            .map(match -> completed(text, draft(from, match), DEPTH));
    List<Token> noun = Text.tokens(unit);
    Optional<AgencyDraft> open = openAfter(noun, text, from);
    if (listed.isPresent() && open.isPresent()) {
      return nameEnd(open.get()) > nameEnd(listed.get()) ? open : listed;
    }
    return listed.isPresent() ? listed : open;
  }

  /** "Chỉ đạo xây dựng …" after "Ban": the noun itself may go on, as in "Ban Chỉ đạo". */
  private Optional<AgencyDraft> openAfter(List<Token> noun, Text text, int from) {
    List<Token> tokens = text.tokens();
    List<Token> whole = new ArrayList<>(noun);
    whole.addAll(tokens.subList(from, Math.min(tokens.size(), from + LONGEST_TAIL)));
    return lexicon
        .unit(whole, 0)
        .filter(match -> match.to() >= noun.size())
        .filter(match ->
            match.to() > noun.size() || opens(text, from) || isHamlet(text, from, match.meaning()))
        .flatMap(
            match -> name(text, from, from + match.to() - noun.size(), match.meaning(), DEPTH));
  }

  /** "Trưởng thôn Nà Lại": a hamlet has a name of any words. */
  private boolean isHamlet(Text text, int from, Unit unit) {
    Token token = text.tokens().get(from);
    return unit.hamlet() && token.isCapital() && !lexicon.isSurname(token);
  }

  /** The body of given words, completed from the text at a token: "Ban Thường vụ" of "UVBTV". */
  AgencyDraft of(String words, Text text, int at) {
    Text own = Text.of(words);
    AgencyDraft read =
        lexicon
            .agency(own.tokens(), 0)
            .map(match -> completed(own, draft(0, match), DEPTH))
            .orElseGet(() ->
                lexicon
                    .unit(own.tokens(), 0)
                    .map(match -> noun(match.meaning()))
                    .orElseThrow(() -> new IllegalStateException("no such body: " + words)));
    AgencyDraft moved = read.moved(at, at);
    if (read.place().isPresent()) {
      return moved;
    }
    if (read.parent().isEmpty()) {
      return completed(text, moved, DEPTH);
    }
    AgencyDraft above = completed(text, read.parent().get().moved(at, at), DEPTH);
    return moved.under(above, above.to());
  }

  /**
   * A body of a list under one noun, "Y tế" in "các Sở: Tài chính, Y tế": a listed body, or the
   * noun with one field.
   */
  Optional<AgencyDraft> element(Unit unit, Text text, int from) {
    List<Token> tokens = text.tokens();
    Optional<AgencyDraft> listed =
        lexicon.agencyAfter(unit.name(), tokens, from).map(match -> draft(from, match));
    return listed
        .or(() ->
            lexicon
                .field(tokens, from)
                .filter(match -> tokens.get(from).isCapital())
                .map(match ->
                    noun(unit)
                        .named(unit.name() + " " + match.meaning().full(), match.to())
                        .moved(from, match.to())))
        .map(draft -> completed(text, draft, DEPTH));
  }

  /** The noun of a body named before, alone: "Quân khu", "Sở", "Nhà trường". */
  Optional<AgencyDraft> noun(Text text, int from) {
    return lexicon
        .unit(text.tokens(), from)
        .filter(match -> text.tokens().get(from).isCapital())
        .map(match -> noun(match.meaning()).moved(from, match.to()));
  }

  /** Whether the words after an implied noun can be the name of a body, not of a person. */
  private boolean opens(Text text, int from) {
    Token token = text.tokens().get(from);
    return lexicon.field(text.tokens(), from).isPresent()
        || token.key().chars().anyMatch(Character::isDigit);
  }

  private static AgencyDraft noun(Unit unit) {
    return new AgencyDraft(
        0,
        0,
        unit.name(),
        AgencyKind.valueOf(unit.kind()),
        unit.scope(),
        Optional.empty(),
        Optional.empty(),
        "",
        unit.row());
  }

  private static AgencyDraft draft(int from, Trie.Match<AgencyName> match) {
    AgencyName agency = match.meaning();
    return new AgencyDraft(
        from,
        match.to(),
        agency.name(),
        AgencyKind.valueOf(agency.kind()),
        agency.scope(),
        Optional.empty(),
        Optional.empty(),
        agency.parent(),
        match.exact() ? agency.row() : agency.row() + Evidence.ONE_LETTER_OFF);
  }

  /** Takes the place, country or parent behind a name along. */
  private AgencyDraft completed(Text text, AgencyDraft draft, int depth) {
    int next = skipOf(text, behindCode(text, draft.to()));
    return switch (draft.scope()) {
      case NATION, OWN -> country(text, draft);
      case LEVEL -> level(text, draft, next, depth);
      case PROVINCE, CITY, DISTRICT -> placed(text, draft, next);
      case PARTY -> party(text, draft, next, depth);
      case COUNCIL ->
          at(text, next, false, depth - 1)
              .filter(body -> COUNCILS.contains(body.kind()))
              .map(body -> draft.under(body, body.to()))
              .orElse(draft);
      case BODY -> body(text, draft, next, depth);
      case PARENT -> parent(text, draft, depth);
    };
  }

  /** "Thanh tra Bộ Công an", "Ban Chấp hành Đảng bộ Ban Quản lý …": of a body, not of a place. */
  private AgencyDraft level(Text text, AgencyDraft draft, int next, int depth) {
    if (draft.kind() == AgencyKind.FrontBody && isOurs(text.tokens(), draft.to())) {
      return draft.abroad(draft.stem() + " Việt Nam").moved(draft.from(), draft.to() + 2);
    }
    AgencyDraft placed = placed(text, draft, next);
    if (draft.kind() == AgencyKind.ArmedForces
        && placed.place().isEmpty()
        && isOfMinistry(text, next)) {
      return draft.abroad(draft.stem()).moved(draft.from(), draft.to());
    }
    boolean inner = draft.kind() == AgencyKind.PartyBody || draft.stem().equals("Thanh tra");
    if (!inner || placed.place().isPresent()) {
      return placed;
    }
    return at(text, next, false, depth - 1)
        .filter(body -> body.scope() != Scope.BODY && body.scope() != Scope.PARTY)
        .map(body -> draft.under(body, body.to()))
        .orElse(placed);
  }

  /** "Bộ đội Biên phòng, Bộ Quốc phòng": the force as a whole. */
  private boolean isOfMinistry(Text text, int at) {
    return at + 1 < text.tokens().size()
        && text.tokens().get(at).is(",")
        && lexicon
            .agency(text.tokens(), at + 1)
            .filter(ministry -> ministry.meaning().name().startsWith("Bộ "))
            .isPresent();
  }

  private AgencyDraft placed(Text text, AgencyDraft draft, int next) {
    Optional<PlaceRef> misprint = places.misprinted(text, next);
    if (misprint.isPresent()) {
      return draft.with(misprint.get()).misprinted();
    }
    return places.at(text, next).filter(place -> fits(draft, place)).map(draft::with).orElse(draft);
  }

  private static boolean fits(AgencyDraft draft, PlaceRef place) {
    return switch (draft.scope()) {
      case CITY -> place.level() == Level.CITY || place.level().tier == 2;
      case DISTRICT -> place.level().tier > 1 || place.level() == Level.CITY;
      default -> true;
    };
  }

  /** "Liên đoàn Lao động (LĐLĐ) tỉnh …": the place behind a short form in brackets. */
  private int behindCode(Text text, int at) {
    boolean place =
        isCode(text.tokens(), at) && places.at(text, at + 3).filter(PlaceRef::ranked).isPresent();
    return place ? at + 3 : at;
  }

  private static int skipOf(Text text, int at) {
    List<Token> tokens = text.tokens();
    return at < tokens.size() && tokens.get(at).is("của") ? at + 1 : at;
  }

  private AgencyDraft country(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    Optional<AgencyDraft> party = ofForeignParty(text, draft);
    if (party.isPresent()) {
      return party.get();
    }
    if (draft.scope() == Scope.NATION && isOurs(tokens, draft.to())) {
      return draft.moved(draft.from(), draft.to() + 2);
    }
    return lexicon
        .gazetteer()
        .country(tokens, draft.to())
        .filter(match -> tokens.get(draft.to()).isCapital())
        .filter(match -> match.to() == tokens.size() || !isNamePart(text, match.to()))
        .map(match -> ofCountry(text, draft, match))
        .orElse(draft);
  }

  /** "Bộ Tổng tham mưu Ukraine": our name of it, unless that names our country. */
  private static AgencyDraft ofCountry(Text text, AgencyDraft draft, Trie.Match<String> country) {
    boolean ours = draft.stem().endsWith("Việt Nam");
    String stem = ours ? text.words(draft.from(), draft.to()) : Abroad.stem(text, draft);
    String name = stem + " " + country.meaning();
    return draft.scope() == Scope.NATION
        ? draft.abroad(name).moved(draft.from(), country.to())
        : draft.named(name, country.to());
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

  /** "Đức" is a country, "Đức Thanh" is not. */
  private boolean isNamePart(Text text, int at) {
    return text.tokens().get(at).kind() == Token.Kind.CAPITALIZED
        && CapitalRun.isOnLine(text, at)
        && Syllable.isVietnamese(text.tokens().get(at).key())
        && text.tokens().get(at - 1).end() - text.tokens().get(at - 1).start() <= 4
        && !lexicon.isSurname(text.tokens().get(at))
        && CapitalRun.end(text, at) == at + 1;
  }

  private AgencyDraft party(Text text, AgencyDraft draft, int next, int depth) {
    Optional<AgencyDraft> committee =
        at(text, next, false, depth - 1)
            .filter(body -> body.isCommittee() || COUNCILS.contains(body.kind()));
    if (committee.isPresent()) {
      return draft.under(committee.get(), committee.get().to());
    }
    Optional<PlaceRef> place = places.at(text, next);
    boolean organisers =
        draft.stem().equals(ORGANISERS)
            && text.tokens().get(draft.to() - 2).kind() == Token.Kind.LOWER;
    if (place.isEmpty() && organisers) {
      return draft.abroad(ANY_ORGANISERS).moved(draft.from(), draft.to());
    }
    return place.map(draft::with).orElse(draft);
  }

  private AgencyDraft body(Text text, AgencyDraft draft, int next, int depth) {
    Optional<AgencyDraft> body = at(text, next, false, depth - 1);
    if (body.isPresent()) {
      boolean same = body.get().stem().startsWith(draft.stem());
      return same ? body.get().from(draft.from()) : draft.under(body.get(), body.get().to());
    }
    Optional<PlaceRef> place = places.at(text, next);
    if (place.isPresent()) {
      return draft.with(place.get());
    }
    Optional<AgencyDraft> noun = noun(text, next);
    if (noun.isPresent()) {
      return draft.under(noun.get(), noun.get().to());
    }
    int end = names.end(text, draft.to(), AgencyKind.StateBody);
    return end == draft.to() || isPerson(text, draft.to())
        ? draft
        : draft.named(draft.stem() + " " + text.words(draft.to(), end), end);
  }

  /** "Bí thư Đảng ủy Nguyễn Đình Tứ": three or four syllables from a family name on. */
  private boolean isPerson(Text text, int at) {
    int run = CapitalRun.end(text, at) - at;
    return lexicon.isSurname(text.tokens().get(at))
        && (run == 3 || run == 4)
        && lexicon.field(text.tokens(), at).isEmpty();
  }

  /** The body behind a unit that it is of, with or without a comma, dash, bracket or "thuộc". */
  private AgencyDraft parent(Text text, AgencyDraft unit, int depth) {
    List<Token> tokens = text.tokens();
    AgencyDraft draft = unit.scope() == Scope.PARENT ? country(text, unit) : unit;
    int at = draft.to();
    if (at > unit.to()) {
      return draft;
    }
    if (at >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return draft;
    }
    if (isCode(tokens, at)) {
      Optional<AgencyDraft> body = at(text, at + 3, false, depth - 1);
      return body.isPresent()
          ? draft.under(body.get(), body.get().to())
          : draft.moved(draft.from(), at + 3);
    }
    Token mark = tokens.get(at);
    boolean bracket = mark.is("(");
    boolean parted = bracket || mark.is(",") || mark.is("-");
    boolean linked = mark.is("của") || mark.is("thuộc") || mark.is("tại");
    int next = parted || linked ? at + 1 : at;
    Optional<AgencyDraft> body = at(text, next, false, depth - 1);
    body = body.map(above -> withKnown(text, above, depth - 1));
    if (body.isPresent() && (!parted || isAbove(body.get(), draft))) {
      int end = body.get().to();
      if (bracket) {
        if (end >= tokens.size() || !tokens.get(end).is(")")) {
          return draft;
        }
        end++;
      }
      return draft.under(body.get(), end);
    }
    if (parted) {
      return draft;
    }
    Optional<AgencyDraft> bare = noun(text, next).filter(ministry -> ministry.stem().equals("Bộ"));
    return bare.isPresent()
        ? draft.under(bare.get(), bare.get().to())
        : places.at(text, next).map(draft::with).orElse(draft);
  }

  /** "Tổng cục Hải quan, Bộ Tài chính": the body above a listed one, where it is written too. */
  private AgencyDraft withKnown(Text text, AgencyDraft draft, int depth) {
    List<Token> tokens = text.tokens();
    int at = draft.to();
    boolean parted = at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("-"));
    if (draft.known().isEmpty() || draft.parent().isPresent() || !parted) {
      return draft;
    }
    return at(text, at + 1, false, depth)
        .filter(above -> above.stem().equals(draft.known()))
        .map(above -> draft.under(above, above.to()))
        .orElse(draft);
  }

  /**
   * The body of a post with the ministry or force above it, where that is written behind it: "Phó
   * Tư lệnh Quân khu 7, Bộ Quốc phòng", "Tư lệnh Cảnh sát cơ động (Bộ Công an)".
   */
  AgencyDraft withAbove(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    int at = draft.to();
    if (draft.parent().isPresent() || at + 1 >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return draft;
    }
    boolean bracket = tokens.get(at).is("(");
    if (!bracket && !tokens.get(at).is(",") && !tokens.get(at).is("-")) {
      return draft;
    }
    Optional<AgencyDraft> above = at(text, at + 1, false).filter(body -> isOver(body, draft));
    if (above.isEmpty()) {
      return draft;
    }
    int end = above.get().to();
    boolean closed = end < tokens.size() && tokens.get(end).is(")");
    return bracket && !closed ? draft : draft.under(above.get(), bracket ? end + 1 : end);
  }

  private static boolean isOver(AgencyDraft body, AgencyDraft draft) {
    boolean ministry = body.stem().startsWith("Bộ ") && body.kind() == AgencyKind.StateBody;
    boolean under = draft.kind() == AgencyKind.ArmedForces || body.stem().equals(draft.known());
    boolean forces =
        draft.kind() == AgencyKind.ArmedForces && body.kind() == AgencyKind.ArmedForces;
    return (ministry && under)
        || (forces
            && FORCES.indexOf(noun(body)) > FORCES.indexOf(noun(draft))
            && FORCES.contains(noun(draft)));
  }

  private static String noun(AgencyDraft body) {
    return FORCES.stream()
        .filter(force -> body.stem().startsWith(force + " "))
        .findFirst()
        .orElse("");
  }

  /** "(PC27)": a unit's code in brackets. */
  static boolean isCode(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 1).kind() == Token.Kind.UPPER
        && tokens.get(at + 2).is(")");
  }

  /** Whether a body behind a comma or dash is above the one before it, not the next of a list. */
  private static boolean isAbove(AgencyDraft body, AgencyDraft draft) {
    boolean apart =
        body.kind() == AgencyKind.FrontBody
            ? draft.kind() != AgencyKind.FrontBody && draft.kind() != AgencyKind.PartyBody
            : body.kind() == AgencyKind.Enterprise
                && draft.kind() == AgencyKind.Enterprise
                && rank(draft.stem()) >= 4;
    boolean office = draft.stem().startsWith("Vụ ") && body.stem().startsWith("Văn phòng");
    return !apart && (office || rank(body.stem()) > rank(draft.stem()));
  }

  /** How high a body of a noun stands, as far as the noun tells. */
  private static int rank(String name) {
    if (name.startsWith("Ban Quản lý")) {
      return 4;
    }
    if (HIGH.stream().anyMatch(name::startsWith)) {
      return 5;
    }
    String head = name.split(" ")[0];
    return switch (head) {
      case "Đội", "Tổ", "Trạm" -> 1;
      case "Phòng", "Khoa", "Chi", "Đoàn" -> 2;
      case "Cục", "Vụ", "Văn", "Viện", "Ban", "Thanh", "Trung", "Cơ" -> 3;
      case "Tổng", "Trường", "Sở", "Công", "Học", "Đại" -> 4;
      default -> 5;
    };
  }

  private Optional<AgencyDraft> open(Text text, int from, boolean afterHead, int depth) {
    List<Token> tokens = text.tokens();
    return lexicon
        .unit(tokens, from)
        .filter(match -> tokens.get(from).isCapital() || match.meaning().lower() || afterHead)
        .filter(match -> lexicon.gazetteer().country(tokens, from).isEmpty())
        .filter(match -> !isDelegation(tokens, match))
        .flatMap(match -> unit(text, from, match, depth));
  }

  /** "Đoàn Phần Lan": people of a country, no body of it. */
  private boolean isDelegation(List<Token> tokens, Trie.Match<Unit> match) {
    return match.meaning().name().equals("Đoàn")
        && match.to() < tokens.size()
        && tokens.get(match.to()).isCapital()
        && lexicon.gazetteer().country(tokens, match.to()).isPresent();
  }

  /** "Văn phòng UBND tỉnh": a noun with the body it is of; else a noun with its name. */
  private Optional<AgencyDraft> unit(Text text, int from, Trie.Match<Unit> match, int depth) {
    List<Token> tokens = text.tokens();
    int next = match.to();
    boolean body =
        next < tokens.size()
            && tokens.get(next).isCapital()
            && CapitalRun.isOnLine(text, next)
            && lexicon.field(tokens, next).isEmpty()
            && (lexicon.agency(tokens, next).isPresent()
                || lexicon.unit(tokens, next).filter(unit -> unit.to() - next > 1).isPresent());
    if (body && match.meaning().scope() == Scope.PARENT) {
      AgencyDraft noun = noun(match.meaning()).moved(from, next);
      AgencyDraft whole = completed(text, noun, depth);
      return whole.parent().isPresent()
          ? Optional.of(whole)
          : noun(text, next).map(bare -> noun.under(bare, bare.to()));
    }
    return name(text, from, next, match.meaning(), depth);
  }

  /** "Đại sứ quán Việt Nam tại Lào", "Tổng Lãnh sự quán Mỹ tại TP.HCM": whose it is, and where. */
  private Optional<AgencyDraft> mission(Text text, int from, int start, Unit unit) {
    List<Token> tokens = text.tokens();
    Optional<Integer> whose =
        isOurs(tokens, start)
            ? Optional.of(start + 2)
            : lexicon
                .gazetteer()
                .country(tokens, start)
                .filter(match -> tokens.get(start).isCapital())
                .map(Trie.Match::to);
    return whose.map(to -> {
      int end = to + 1 < tokens.size() && tokens.get(to).is("tại") ? seatEnd(text, to + 1) : to;
      end = end > to + 1 ? end : to;
      return noun(unit).named(unit.name() + " " + text.words(start, end), end).moved(from, end);
    });
  }

  private int seatEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    if (isOurs(tokens, at)) {
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

  /** A unit's name from a token on; empty where no name follows. */
  private Optional<AgencyDraft> name(Text text, int from, int start, Unit unit, int depth) {
    if (unit.name().endsWith("sứ quán") || unit.name().endsWith("sự quán")) {
      return mission(text, from, start, unit);
    }
    AgencyKind kind = AgencyKind.valueOf(unit.kind());
    int end = names.end(text, start, kind);
    if (end == start && PLACED.contains(kind) && start > from) {
      return places
          .at(text, start)
          .filter(place -> place.ranked() && place.name().isPresent())
          .map(place -> noun(unit).moved(from, start).with(place));
    }
    if (end == start || names.isBroken(text, start, end, kind)) {
      return Optional.empty();
    }
    String own = names.official(text, start, end);
    boolean foreign =
        PRESS.contains(unit.name())
            && lexicon.field(text.tokens(), start).isEmpty()
            && !Syllable.isVietnamese(text.tokens().get(start).key());
    AgencyDraft draft =
        new AgencyDraft(
            from,
            end,
            foreign ? own : unit.name() + " " + own,
            kind,
            unit.scope(),
            Optional.empty(),
            Optional.empty(),
            "",
            unit.row());
    if (draft.scope() == Scope.OWN) {
      draft = country(text, draft);
      int next = draft.to();
      Optional<PlaceRef> place = places.at(text, next).filter(p -> p.to() > next);
      return Optional.of(place.isPresent() ? draft.with(place.get()) : parent(text, draft, depth));
    }
    return Optional.of(completed(text, draft, depth));
  }
}
