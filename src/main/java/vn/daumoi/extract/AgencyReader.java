package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the name of a body: one of the table, or a noun of the units' table with the words of its
 * name behind it ("Cục Cảnh sát điều tra tội phạm về tham nhũng"), then its place and its parent.
 */
final class AgencyReader {
  /** How deep a body may stand under a body under a body. */
  private static final int DEPTH = 4;

  /** The nouns of papers and agencies of news. */
  private static final Set<String> PRESS =
      Set.of("agency-units: Báo", "agency-units: Hãng tin", "agency-units: Hãng thông tấn");

  private static final Set<String> BLOCKS = Set.of("Đảng ủy", "Đảng bộ");

  private static final String CENTRE = "Trung ương ";

  private static final Phrases<Boolean> CENTRES = Phrases.of("trung ương", "t . ư", "tư", "tw");

  /** Boards of the Party, which associations have too. */
  private static final Phrases<String> BOARDS = new Phrases<>();

  static {
    for (String board : List.of("Ban Chấp hành", "Ban Thường vụ")) {
      BOARDS.add(board, board);
    }
    BOARDS.add("BCH", "Ban Chấp hành");
    BOARDS.add("BTV", "Ban Thường vụ");
  }

  private static final Phrases<Boolean> OWN_SCHOOL = Phrases.of("nhà trường");

  /** Last words of papers, which are also those of what companies make. */
  private static final Set<String> PRODUCTS = Set.of("watch", "news", "times");

  /** Nouns of one syllable of bodies that a director heads. */
  private static final WordSet DIRECTED = WordSet.of("sở", "ban");

  /**
   * What goes on behind a post: how long it is held, "chủ tịch hội nhiệm kỳ 2012-2017", or who is
   * beside the holder, "giám đốc sở và ông B".
   */
  private static final WordSet GOES_ON = WordSet.of("từ", "nhiệm", "khóa", "và", "cùng", "kiêm");

  /** What an officer does, told right behind the post: "Giám đốc công ty cho biết". */
  static final Phrases<Boolean> DEEDS =
      Phrases.of(
          "cho biết",
          "cho hay",
          "cho rằng",
          "chia sẻ",
          "chủ trì",
          "dẫn đầu",
          "khẳng định",
          "làm trưởng đoàn",
          "nhấn mạnh",
          "phát biểu");

  /** Nouns that are written twice by mistake, and begin no name. */
  private static final WordSet TWICE = WordSet.of("bộ", "sở", "trường", "cục", "ban", "phòng");

  /** Nouns of one syllable of bodies that have branches of the Party and unions. */
  private static final WordSet WHOLES = WordSet.of("sở", "cục", "bộ", "ban");

  private static final Phrases<Boolean> BRANCHES =
      Phrases.of("đảng bộ", "đảng ủy", "chi bộ", "công đoàn");

  /** Nouns behind whose titles a person is named: "Bộ trưởng A", "đội trưởng B". */
  private static final WordSet NAMED = WordSet.of("bộ", "đội");

  private final Lexicon lexicon;
  private final ListedNames listedNames;
  private final AgencyTailReader tails;
  private final AgencyUnitReader units;
  private final ForeignNameReader foreign;

  AgencyReader(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.listedNames = new ListedNames(lexicon);
    this.foreign = new ForeignNameReader(lexicon);
    AgencyNameReader names = new AgencyNameReader(lexicon, places);
    this.tails = new AgencyTailReader(lexicon, places, this, names);
    this.units = new AgencyUnitReader(lexicon, places, this, names, tails);
  }

  /**
   * The body that begins at a token.
   *
   * @param afterHead whether the head of a post stands before it, so that small letters will do
   */
  Optional<AgencyDraft> at(Text text, int from, boolean afterHead) {
    return at(text, from, afterHead, DEPTH);
  }

  /** The body that begins at a token, of so many ones under each other at most. */
  Optional<AgencyDraft> at(Text text, int from, boolean afterHead, int depth) {
    List<Token> tokens = text.tokens();
    if (depth == 0 || from >= tokens.size() || !tokens.get(from).isWord()) {
      return Optional.empty();
    }
    if (isTwice(tokens, from)) {
      return at(text, from + 1, afterHead, depth - 1).map(body -> body.from(from));
    }
    boolean capital = tokens.get(from).isCapital();
    Optional<AgencyDraft> centre =
        capital || afterHead
            ? centre(text, from, depth).or(() -> boardOfCentre(text, from, depth))
            : Optional.empty();
    if (centre.isPresent()) {
      return centre;
    }
    Optional<AgencyDraft> abroad = foreign(text, from);
    if (abroad.isPresent()) {
      return abroad;
    }
    Optional<Trie.Match<AgencyName>> listed = listedNames.at(text, from, capital || afterHead);
    Optional<AgencyDraft> open =
        units.at(text, from, afterHead, depth).map(body -> ofPress(text, body));
    if (listed.isEmpty()) {
      return open.map(body -> byCode(text, body));
    }
    if (open.isPresent()
        && open.get().to() > listed.get().to()
        && goesOn(text, listed.get(), open.get())) {
      return open;
    }
    if (isBlock(text, from, listed.get())) {
      return noun(text, from).filter(_ -> afterHead);
    }
    AgencyDraft body = tails.completed(text, AgencyDraft.listed(from, listed.get()), depth);
    return Optional.of(body).filter(whole -> !isTitle(tokens, whole));
  }

  /** "Trường Trường THPT A", "Bộ Bộ Y tế": a noun written twice. */
  private static boolean isTwice(List<Token> tokens, int at) {
    return TWICE.has(tokens.get(at))
        && tokens.get(at).isCapital()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isCapital()
        && tokens.get(at + 1).is(tokens.get(at).key());
  }

  /** "báo Anh The Economist": a paper by its name, of which land it is aside. */
  private AgencyDraft ofPress(Text text, AgencyDraft body) {
    if (!PRESS.contains(body.row())) {
      return body;
    }
    List<Token> tokens = text.tokens();
    return lexicon
        .unit(tokens, body.from())
        .flatMap(noun -> lexicon.gazetteer().country(tokens, noun.to()))
        .map(Trie.Match::to)
        .filter(name -> name < body.to() && isForeign(tokens, name))
        .map(name ->
            AgencyDraft.whole(
                body.from(), body.to(), text.words(name, body.to()), body.kind(), body.row()))
        .orElse(body);
  }

  private boolean isForeign(List<Token> tokens, int at) {
    return tokens.get(at).isCapital()
        && (!tokens.get(at).syllable()
            || tokens.get(at).is("the")
            || lexicon.agency(tokens, at).isPresent());
  }

  /** "Bí thư Đảng ủy Khối": the committee of a block told before, and not one of some body's. */
  private boolean isBlock(Text text, int from, Trie.Match<AgencyName> listed) {
    return BLOCKS.contains(listed.form())
        && lexicon.unit(text.tokens(), from).filter(noun -> noun.to() > listed.to()).isPresent();
  }

  /** "Thanh tra viên": a title that begins like a body and is longer. */
  private boolean isTitle(List<Token> tokens, AgencyDraft body) {
    return lexicon.head(tokens, body.from()).filter(head -> head.to() > body.to()).isPresent();
  }

  /**
   * "Liên minh toàn cầu về vaccine và tiêm chủng (GAVI)": the body of the table whose short form
   * stands behind a name that has most of its words.
   */
  private AgencyDraft byCode(Text text, AgencyDraft body) {
    List<Token> tokens = text.tokens();
    int end = tokens.get(body.to() - 1).is(")") ? body.to() - 1 : body.to() + 2;
    return end < tokens.size() && tokens.get(end).is(")") && tokens.get(end - 2).is("(")
        ? lexicon
            .agency(tokens, end - 1)
            .map(match -> AgencyDraft.listed(body.from(), match))
            .filter(known -> known.scope() == Lexicon.Scope.NATION)
            .filter(known -> isNearlySaid(known.stem(), body.stem()))
            .map(known -> known.moved(body.from(), body.to()))
            .orElse(body)
        : body;
  }

  /** Whether two thirds of the words of a name are said, and no more words than it has. */
  private static boolean isNearlySaid(String known, String said) {
    List<String> words = List.of(Spelling.key(said).split(" "));
    List<String> own = List.of(Spelling.key(known).split(" "));
    return words.size() <= own.size()
        && own.stream().filter(words::contains).count() * 3 >= own.size() * 2L;
  }

  /** A body by a name of another language, which no table has. */
  Optional<AgencyDraft> foreign(Text text, int from) {
    return foreign
        .at(text, from)
        .filter(body ->
            lexicon
                .agency(text.tokens(), from)
                .filter(it -> it.to() >= body.to() || isProduct(text, it, body))
                .isEmpty());
  }

  /** "Apple Watch" is of Apple, and no body. */
  private static boolean isProduct(Text text, Trie.Match<AgencyName> maker, AgencyDraft body) {
    return maker.meaning().kind().equals(AgencyKind.Enterprise.name())
        && PRODUCTS.contains(text.tokens().get(body.to() - 1).key());
  }

  /** "Trung ương Hội Sinh viên Việt Nam": the centre of an association that has a name. */
  private Optional<AgencyDraft> centre(Text text, int from, int depth) {
    int to = CENTRES.startingAt(text.tokens(), from).map(Phrases.Match::to).orElse(from);
    boolean centre =
        to > from
            && to < text.tokens().size()
            && text.isCapital(to)
            && lexicon.agency(text.tokens(), from).isEmpty();
    return centre
        ? at(text, to, false, depth - 1)
            .filter(body -> body.isFront() && body.stem().endsWith("Việt Nam"))
            .map(body -> body.named(CENTRE + body.stem(), body.to()).from(from))
        : Optional.empty();
  }

  /** Whether a body is the centre of an association. */
  static boolean isCentre(AgencyDraft body) {
    return body.isFront() && body.stem().startsWith(CENTRE);
  }

  /** "Ban Chấp hành Trung ương Hội Nông dân Việt Nam": the board of an association's centre. */
  private Optional<AgencyDraft> boardOfCentre(Text text, int from, int depth) {
    return BOARDS
        .startingAt(text.tokens(), from)
        .filter(board -> CENTRES.startingAt(text.tokens(), board.to()).isPresent())
        .flatMap(board ->
            at(text, board.to(), false, depth - 1)
                .or(() -> noun(text, board.to()))
                .filter(AgencyReader::isCentre)
                .map(
                    body -> of(board.meaning(), Text.of(""), 0).from(from).under(body, body.to())));
  }

  /** Whether the open name has more of a name than the listed one, not only its place or parent. */
  private boolean goesOn(Text text, Trie.Match<AgencyName> listed, AgencyDraft open) {
    AgencyDraft full = tails.completed(text, AgencyDraft.listed(open.from(), listed), DEPTH);
    List<Token> tokens = text.tokens();
    int next = listed.to();
    boolean joined =
        next < tokens.size()
            && ((tokens.get(next).is("và") && text.isCapital(next + 1))
                || (NameJoins.isJoiner(tokens.get(next)) && isAbroad(text, open)));
    int first = joined ? next + 1 : next;
    boolean field =
        lexicon
            .field(tokens, first)
            .filter(
                words -> !words.meaning().verb() || tokens.get(first).kind() != Token.Kind.LOWER)
            .isPresent();
    boolean party =
        next - open.from() == 1
            && tokens.get(next).kind() == Token.Kind.CAPITALIZED
            && !tokens.get(next).syllable();
    boolean longer =
        lexicon.field(tokens, open.from() + 1).filter(words -> words.to() > next).isPresent();
    boolean noun =
        listed.meaning().scope() == Lexicon.Scope.LEVEL
            && listed.meaning().kind().equals(AgencyKind.StateBody.name())
            && lexicon.unit(tokens, open.from()).filter(unit -> unit.to() > next).isPresent();
    return (field || party || longer || noun)
        && nameEnd(open) > listed.to()
        && open.to() > full.to();
  }

  /** "Bộ Nội vụ và Truyền thông Nhật Bản (MIC)": its last words are another country. */
  private boolean isAbroad(Text text, AgencyDraft body) {
    List<Token> tokens = text.tokens();
    boolean code =
        body.to() - body.from() > 3
            && tokens.get(body.to() - 1).is(")")
            && tokens.get(body.to() - 3).is("(");
    int end = code ? body.to() - 3 : body.to();
    return Stream.of(end - 1, end - 2)
        .flatMap(i -> lexicon.gazetteer().country(tokens, i).stream())
        .anyMatch(country -> country.to() == end);
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

  /**
   * The body behind a post of whom stands beside it, by any words up to the next mark.
   *
   * @param implied the noun that the title implies, or empty
   */
  Optional<AgencyDraft> upToMark(Text text, int from, String implied) {
    if (lexicon.head(text.tokens(), from).isPresent()) {
      return Optional.empty();
    }
    Optional<Trie.Match<Unit>> written =
        lexicon.unit(text.tokens(), from).filter(noun -> noun.meaning().name().startsWith(implied));
    return written.isPresent()
        ? units
            .upToMark(text, from, written.get().to(), written.get().meaning(), DEPTH)
            .filter(body -> IntStream.range(from, body.to()).anyMatch(text::isCapital))
        : impliedUpToMark(text, from, Text.tokens(implied));
  }

  /** The body of whom stands before it, with more words of its name than were read. */
  Optional<AgencyDraft> goingOn(Text text, AgencyDraft body) {
    return units.goingOn(text, body);
  }

  private Optional<AgencyDraft> impliedUpToMark(Text text, int from, List<Token> noun) {
    boolean written = text.isCapital(from) || text.isCapital(from - 1);
    return !written || noun.isEmpty() || NAMED.has(noun.getFirst())
        ? Optional.empty()
        : lexicon
            .unit(goingOn(noun, text, from), 0)
            .filter(match -> match.to() >= noun.size())
            .flatMap(match ->
                units.upToMark(
                    text, from, from + match.to() - noun.size(), match.meaning(), DEPTH));
  }

  /** The words of a noun and those of the text behind it. */
  private static List<Token> goingOn(List<Token> noun, Text text, int from) {
    List<Token> tokens = text.tokens();
    List<Token> whole = new ArrayList<>(noun);
    whole.addAll(tokens.subList(from, Math.min(tokens.size(), from + ListedNames.LONGEST_TAIL)));
    return whole;
  }

  /** The body whose head noun the post before it implies: "Tổ chức Trung ương" of "Trưởng ban". */
  Optional<AgencyDraft> after(String unit, Text text, int from) {
    List<Token> tokens = text.tokens();
    boolean name =
        from < tokens.size()
            && (tokens.get(from).isWord() || tokens.get(from).kind() == Token.Kind.NUMBER);
    if (!name) {
      return Optional.empty();
    }
    Optional<AgencyDraft> listed =
        lexicon
            .agencyAfter(unit, tokens, from)
            .filter(match -> !listedNames.isOfCentre(tokens, from, match))
            .map(match -> tails.completed(text, AgencyDraft.listed(from, match), DEPTH));
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
    return lexicon
        .unit(goingOn(noun, text, from), 0)
        .filter(match -> match.to() >= noun.size())
        .filter(match ->
            match.to() > noun.size()
                || tokens.get(from).isWord() && opens(text, from)
                || isHamlet(text, from, match.meaning()))
        .flatMap(match ->
            units.name(text, from, from + match.to() - noun.size(), match.meaning(), DEPTH));
  }

  /** "Trưởng thôn Nà Lại", "Trưởng ấp 3": a hamlet has a name of any words, or a number. */
  private boolean isHamlet(Text text, int from, Unit unit) {
    Token token = text.tokens().get(from);
    boolean number = token.is("số") || token.kind() == Token.Kind.NUMBER;
    return unit.hamlet() && (number || token.isCapital() && !lexicon.isSurname(token));
  }

  /** The body of given words alone: "Văn phòng". */
  AgencyDraft of(String words) {
    return of(words, Text.of(""), 0);
  }

  /** The body of given words, completed from the text at a token: "Ban Thường vụ" of "UVBTV". */
  AgencyDraft of(String words, Text text, int at) {
    Text own = Text.of(words);
    AgencyDraft read =
        lexicon
            .agency(own.tokens(), 0)
            .map(match -> tails.completed(own, AgencyDraft.listed(0, match), DEPTH))
            .orElseGet(() ->
                lexicon
                    .unit(own.tokens(), 0)
                    .map(match -> AgencyDraft.noun(match.meaning()))
                    .orElseThrow(() -> new IllegalStateException("no such body: " + words)));
    AgencyDraft moved = read.moved(at, at);
    if (read.place().isPresent()) {
      return moved;
    }
    if (read.parent().isEmpty()) {
      return tails.completed(text, moved, DEPTH);
    }
    AgencyDraft above = tails.completed(text, read.parent().get().moved(at, at), DEPTH);
    return moved.under(above, above.to());
  }

  /**
   * A body of a list under one noun, "Y tế" in "các Sở: Tài chính, Y tế": a listed body, or the
   * noun with one field.
   */
  Optional<AgencyDraft> element(Unit unit, Text text, int from) {
    List<Token> tokens = text.tokens();
    Optional<AgencyDraft> listed =
        lexicon
            .agencyAfter(unit.name(), tokens, from)
            .map(match -> AgencyDraft.listed(from, match));
    Optional<AgencyDraft> field =
        lexicon
            .field(tokens, from)
            .filter(match -> tokens.get(from).isCapital())
            .map(match ->
                AgencyDraft.noun(unit)
                    .named(unit.name() + " " + match.meaning().full(), match.to())
                    .moved(from, match.to()));
    return Stream.concat(listed.stream(), field.stream())
        .reduce((name, other) -> other.to() > name.to() ? other : name)
        .map(draft ->
            unit.name().equals(AgencyParentReader.HOSPITAL)
                ? tails.ofOwnName(text, draft, DEPTH)
                : tails.completed(text, draft, DEPTH));
  }

  /**
   * The noun of a body named before, alone: "Quân khu", "Sở", "Nhà trường"; in small letters too,
   * where no other word goes on with it: "phó chủ tịch hội đồng", "phó giám đốc sở", "đảng bộ cục".
   */
  Optional<AgencyDraft> noun(Text text, int from) {
    List<Token> tokens = text.tokens();
    int at = OWN_SCHOOL.startingAt(tokens, from).isPresent() ? from + 1 : from;
    return lexicon
        .unit(tokens, at)
        .filter(
            match -> tokens.get(from).isCapital() || at > from || isPhrase(text, from, match.to()))
        .filter(match -> !isFamilyName(text, from, match.to()))
        .map(match -> AgencyDraft.noun(match.meaning()).moved(from, match.to()));
  }

  /** "Chủ tịch Đoàn Quốc Việt": the noun of one syllable that a person's name begins with. */
  boolean isFamilyName(Text text, int from, int to) {
    return to - from == 1
        && lexicon.isSurname(text.tokens().get(from))
        && text.isCapital(to)
        && CapitalRun.isOnLine(text, to)
        && text.tokens().get(to).syllable()
        && lexicon.field(text.tokens(), to).isEmpty();
  }

  /** "giám đốc sở", "chủ tịch hội": a noun of one syllable behind the title of who leads such. */
  private static boolean isOffice(Text text, int at) {
    Token title = text.tokens().get(at - 1);
    return DIRECTED.isAt(text, at) && title.is("đốc")
        || text.tokens().get(at).is("hội") && title.is("tịch");
  }

  private static boolean isPhrase(Text text, int from, int to) {
    boolean office = from > 0 && isOffice(text, from);
    boolean whole = WHOLES.isAt(text, from) && BRANCHES.endingAt(text.tokens(), from).isPresent();
    return (to - from > 1 || office || whole)
        && (to == text.tokens().size()
            || !text.tokens().get(to).isWord()
            || DEEDS.startingAt(text.tokens(), to).isPresent()
            || GOES_ON.isAt(text, to)
            || !CapitalRun.isOnLine(text, to));
  }

  /**
   * The same where a title implies how the noun begins: "Ban Chỉ đạo" or "Chỉ đạo" behind "Trưởng
   * Ban".
   */
  Optional<AgencyDraft> nounOf(Text text, String implied, int from) {
    List<Token> tokens = text.tokens();
    List<Token> said = Text.tokens(implied);
    Optional<AgencyDraft> goesOn =
        lexicon
            .unit(goingOn(said, text, from), 0)
            .filter(match -> match.to() > said.size())
            .filter(match ->
                tokens.get(from).isCapital()
                    || isPhrase(text, from, from + match.to() - said.size()))
            .map(match ->
                AgencyDraft.noun(match.meaning()).moved(from, from + match.to() - said.size()));
    return goesOn.or(() -> noun(text, from).filter(body -> body.stem().startsWith(implied + " ")));
  }

  /** Whether the words after an implied noun can be the name of a body, not of a person. */
  private boolean opens(Text text, int from) {
    Token token = text.tokens().get(from);
    return lexicon.field(text.tokens(), from).isPresent()
        || token.key().chars().anyMatch(Character::isDigit)
        || isCode(text.tokens(), from);
  }

  /** "Trưởng phòng HCNS", not "Đội trưởng CLB", which tells the noun of another body. */
  private boolean isCode(List<Token> tokens, int at) {
    return AgencyNameReader.isInitials(tokens.get(at)) && lexicon.unit(tokens, at).isEmpty();
  }

  /**
   * The body of a post with the one above it, where that is written behind it: "Phó Tư lệnh Quân
   * khu 7, Bộ Quốc phòng", "Tư lệnh Cảnh sát cơ động (Bộ Công an)", "Cục trưởng Cục Cảnh sát hình
   * sự thuộc Bộ Công an".
   */
  AgencyDraft withAbove(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    int at = draft.to();
    if (draft.parent().isPresent() || at + 1 >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return draft;
    }
    boolean bracket = tokens.get(at).is("(");
    boolean linked = tokens.get(at).is("thuộc");
    if (!bracket && !linked && !tokens.get(at).is(",") && !tokens.get(at).is("-")) {
      return draft;
    }
    boolean local = draft.scope() == Lexicon.Scope.PROVINCE && draft.place().isEmpty();
    boolean own = draft.scope() == Lexicon.Scope.OWN && draft.place().isEmpty();
    boolean unit = draft.scope() == Lexicon.Scope.NATION || own || local;
    Optional<AgencyDraft> above =
        at(text, at + 1, false)
            .filter(body ->
                AgencyRank.isOver(body, draft)
                    || AgencyRank.isFrontOver(body, draft)
                    || ((linked || unit) && AgencyRank.isAbove(body, draft)));
    if (above.isEmpty()) {
      return draft;
    }
    int end = above.get().to();
    boolean closed = end < tokens.size() && tokens.get(end).is(")");
    return bracket && !closed ? draft : draft.under(above.get(), bracket ? end + 1 : end);
  }
}
