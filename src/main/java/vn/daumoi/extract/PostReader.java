package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Alone;
import vn.daumoi.lexicon.Lexicon.Modifier;
import vn.daumoi.lexicon.Lexicon.PostHead;
import vn.daumoi.lexicon.Lexicon.PostPhrase;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Lexicon.Side;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads a post: words before the head ("nguyên", "Quyền"), the head with its modifiers ("Phó Chủ
 * tịch Thường trực"), and the body it is at.
 */
final class PostReader {
  /** Heads whose holder serves another officer: the title goes on with that officer's. */
  private static final Set<String> AIDES =
      Set.of("Trợ lý", "Thư ký", "Người phát ngôn", "Đặc phái viên", "Cố vấn An ninh Quốc gia");

  /** Heads behind which a single foreign word is rather what was founded than the founder. */
  private static final Set<String> FOUNDERS =
      Set.of("Người sáng lập", "Nhà sáng lập", "Đồng sáng lập");

  /** Words between a title and its body. */
  private static final Set<String> LINKS = Set.of("của", "thuộc");

  /** How many memberships stand before an office at most. */
  private static final int MEMBERSHIPS = 3;

  /** How many posts may stand in one: "Trợ lý Phó Chủ tịch - Tổng Thư ký". */
  private static final int DEPTH = 4;

  /** How many words may stand before a title. */
  private static final int PREFIX = 8;

  private static final String COMMITTEE_OF_PLACE = "Ủy ban nhân dân";

  /** What told a company that is named by its mark alone. */
  static final String BY_MARK = "company by its mark";

  private static final String OURS = "Việt Nam";

  private static final List<String> OWN_STATE =
      List.of("cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam");

  /** Nouns of units that the body above may stand for: "Trưởng phòng Cục Viễn thông". */
  static final Set<String> UNITS = Set.of("Phòng", "Đội", "Khoa", "Tổ");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;

  PostReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
  }

  /** The post that begins at a token. */
  Optional<PostDraft> at(Text text, int from) {
    return at(text, from, DEPTH);
  }

  private Optional<PostDraft> at(Text text, int from, int depth) {
    List<Token> tokens = text.tokens();
    if (depth == 0 || from >= tokens.size() || !tokens.get(from).isWord()) {
      return Optional.empty();
    }
    int at = from;
    int start = from;
    boolean former = false;
    String prefix = "";
    for (Optional<Trie.Match<Modifier>> word = lexicon.modifier(tokens, at);
        word.isPresent()
            && word.get().meaning().side() == Side.BEFORE
            && at - from < PREFIX
            && !isOfMandate(tokens, at);
        word = lexicon.modifier(tokens, at)) {
      former |= word.get().meaning().former();
      prefix += word.get().meaning().keeps() ? word.get().meaning().form() + " " : "";
      at = word.get().to();
      boolean silent = !word.get().meaning().former() && !word.get().meaning().keeps();
      start = silent && start == word.get().to() - 1 ? at : start;
    }
    Optional<PostDraft> post = body(text, start, at, prefix, depth);
    if (post.isEmpty()) {
      return post;
    }
    PostDraft found = former ? post.get().asFormer() : post.get();
    return Optional.of(behind(tokens, coded(tokens, old(tokens, found))));
  }

  /** "thừa ủy quyền Thủ tướng": no acting one. */
  private static boolean isOfMandate(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("quyền") && tokens.get(at - 1).is("ủy");
  }

  private Optional<PostDraft> body(Text text, int from, int at, String prefix, int depth) {
    List<Token> tokens = text.tokens();
    Optional<Trie.Match<PostPhrase>> phrase = lexicon.postPhrase(tokens, at);
    Optional<Trie.Match<PostHead>> head =
        lexicon
            .head(tokens, at)
            .or(() -> lexicon.headNear(tokens, at))
            .filter(match -> !isBody(tokens, at, match.to()));
    Optional<PostDraft> headed = head.flatMap(match -> headed(text, from, match, prefix, depth));
    if (phrase.isPresent() && (headed.isEmpty() || phrase.get().to() >= headed.get().to())) {
      PostPhrase meaning = phrase.get().meaning();
      int to = phrase.get().to();
      AgencyDraft agency = agencies.of(meaning.agency(), text, to);
      return Optional.of(
          new PostDraft(
              from,
              Math.max(to, agency.to()),
              prefix + meaning.title(),
              false,
              Optional.of(agency.from(to)),
              "",
              "",
              Alone.YES,
              false,
              meaning.row()));
    }
    return headed;
  }

  /** "Đại sứ quán Ấn Độ": the noun of a body that begins like a title. */
  private boolean isBody(List<Token> tokens, int at, int end) {
    return lexicon.unit(tokens, at).filter(unit -> unit.to() > end).isPresent();
  }

  private Optional<PostDraft> headed(
      Text text, int from, Trie.Match<PostHead> match, String prefix, int depth) {
    List<Token> tokens = text.tokens();
    PostHead head = match.meaning();
    String title = prefix + head.title();
    int at = match.to();
    Optional<Trie.Match<Modifier>> modifier =
        lexicon.modifier(tokens, at).filter(word -> word.meaning().side() == Side.AFTER);
    if (modifier.isPresent()) {
      title += " " + modifier.get().meaning().form();
      at = modifier.get().to();
    }
    if (AIDES.contains(head.title())) {
      boolean of = at < tokens.size() && tokens.get(at).is("của");
      Optional<PostDraft> officer = officer(text, of ? at + 1 : at, depth - 1);
      if (officer.isPresent()) {
        PostDraft served = officer.get();
        return Optional.of(
            new PostDraft(
                from,
                served.to(),
                title + " " + served.title(),
                false,
                served.agency(),
                served.unit(),
                served.standing(),
                Alone.NEAR,
                false,
                head.row()));
      }
    }
    Optional<PostDraft> joined = joined(text, from, title, at, depth - 1);
    if (joined.isPresent()) {
      return joined;
    }
    Optional<AgencyDraft> agency =
        agency(text, head, at).map(body -> agencies.withAbove(text, body));
    if (agency.isEmpty() && head.agency().isEmpty() && isInitials(match.form())) {
      return Optional.empty();
    }
    if (title.endsWith("Chủ tịch")) {
      title = agency.flatMap(this::headOfState).orElse(title);
    }
    int end = agency.map(AgencyDraft::to).orElse(at);
    int to = head.abroad() == Lexicon.Abroad.SEAT ? seat(text, end) : end;
    to = agency.isEmpty() && head.agency().equals(Abroad.STATE) ? ownState(text, to) : to;
    if (agency.filter(body -> head.agency().endsWith(" " + body.stem())).isPresent()) {
      agency = Optional.of(agencies.of(head.agency(), text, to).from(at));
    }
    return Optional.of(
        new PostDraft(
            from,
            Math.max(to, at),
            title,
            false,
            agency,
            head.unit(),
            agency.isPresent() ? "" : head.agency(),
            head.alone(),
            head.abroad() == Lexicon.Abroad.STATE,
            match.exact() ? head.row() : head.row() + Evidence.ONE_LETTER_OFF));
  }

  /** "Chủ tịch Trung Quốc" is the president of the country. */
  private Optional<String> headOfState(AgencyDraft body) {
    return body.row().startsWith("countries: ")
        ? lexicon.gazetteer().headOfState(body.stem())
        : Optional.empty();
  }

  /** Takes our state's own name along: "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam". */
  private int ownState(Text text, int at) {
    List<Token> tokens = text.tokens();
    int end = at;
    while (end < tokens.size()
        && end - at < OWN_STATE.size()
        && tokens.get(end).is(OWN_STATE.get(end - at))) {
      end++;
    }
    return end - at == OWN_STATE.size() ? end : at;
  }

  /**
   * The officer served: a membership before the office is passed over, as in "Trợ lý Ủy viên Bộ
   * Chính trị, Bộ trưởng Bộ Công an".
   */
  private Optional<PostDraft> officer(Text text, int at, int depth) {
    Optional<PostDraft> officer = at(text, at, depth);
    for (int i = 0; i < MEMBERSHIPS && officer.isPresent(); i++) {
      int end = officer.get().to();
      boolean member = officer.get().title().startsWith("Ủy viên");
      Optional<PostDraft> next =
          member && end < text.tokens().size() && text.tokens().get(end).is(",")
              ? at(text, end + 1, depth)
              : Optional.empty();
      if (next.isEmpty()) {
        return officer;
      }
      officer = next;
    }
    return officer;
  }

  /** "CT", "GĐ": too short to be a post where no body follows. */
  private static boolean isInitials(String form) {
    return form.length() <= 4 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  /** "Phó Chủ tịch - Tổng Thư ký Hội …" is one post of two titles. */
  private Optional<PostDraft> joined(Text text, int from, String title, int at, int depth) {
    List<Token> tokens = text.tokens();
    if (at >= tokens.size() || !tokens.get(at).is("-")) {
      return Optional.empty();
    }
    return at(text, at + 1, depth)
        .filter(second -> second.agency().isPresent() && !second.former())
        .filter(second -> second.unit().isEmpty() && !second.isOfParty())
        .filter(second -> !title.contains("Bí thư") && !title.endsWith("viên"))
        .map(second ->
            new PostDraft(
                from,
                second.to(),
                title + " - " + second.title(),
                false,
                second.agency(),
                "",
                "",
                second.alone(),
                false,
                second.row()));
  }

  /** Takes along where a diplomat serves: "Đại sứ Chile tại Việt Nam". */
  private int seat(Text text, int at) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !tokens.get(at).is("tại") || !tokens.get(at + 1).isCapital()) {
      return at;
    }
    return lexicon
        .gazetteer()
        .country(tokens, at + 1)
        .map(Trie.Match::to)
        .or(() -> places.at(text, at + 1).map(PlaceRef::to))
        .orElse(tokens.get(at + 1).is("việt") ? Math.min(at + 3, tokens.size()) : at);
  }

  private Optional<AgencyDraft> agency(Text text, PostHead head, int at) {
    List<Token> tokens = text.tokens();
    boolean linked = at < tokens.size() && LINKS.contains(tokens.get(at).key());
    int next = linked ? at + 1 : at;
    if (next >= tokens.size() || !CapitalRun.isOnLine(text, next)) {
      return Optional.empty();
    }
    if (at + 1 < tokens.size()
        && tokens.get(at).is("tại")
        && head.abroad() != Lexicon.Abroad.SEAT) {
      return tokens.get(at + 1).isCapital()
          ? agencies.at(text, at + 1, false).or(() -> company(text, head, at + 1))
          : Optional.empty();
    }
    if (!head.unit().isEmpty()) {
      return ofUnit(text, head.unit(), next).or(() -> apposed(text, head.unit(), next));
    }
    Optional<AgencyDraft> written = agencies.at(text, next, true);
    if (written.isPresent()) {
      boolean brand = linked && written.get().kind() == AgencyKind.Enterprise;
      int end = written.get().to();
      return brand
          ? company(text, head, next).filter(body -> body.to() > end).or(() -> written)
          : written;
    }
    Optional<PlaceRef> place = places.at(text, next);
    boolean ofPlace = head.title().contains("Chủ tịch") || head.title().contains("Bí thư");
    if (ofPlace && place.isPresent() && isSeat(text, place.get())) {
      return Optional.of(ofPlace(head, place.get()));
    }
    if (head.abroad() == Lexicon.Abroad.SEAT && AgencyCountryReader.isOurs(tokens, next)) {
      return Optional.of(ofCountry(head, next, new Trie.Match<>(next + 2, OURS, OURS)));
    }
    return lexicon
        .gazetteer()
        .country(tokens, next)
        .filter(match -> tokens.get(match.to() - 1).isCapital())
        .map(match -> ofCountry(head, next, match))
        .or(() -> company(text, head, next))
        .or(() -> agencies.noun(text, next));
  }

  /** "Vụ trưởng, Vụ Pháp chế": the body behind a comma, with the noun that the title implies. */
  private Optional<AgencyDraft> apposed(Text text, String unit, int at) {
    boolean whole = text.tokens().get(at).is(",") && !unit.equals("Bộ");
    return whole
        ? agencies
            .at(text, at + 1, false)
            .filter(body -> body.stem().startsWith(unit + " "))
            .map(body -> body.from(at))
        : Optional.empty();
  }

  private Optional<AgencyDraft> ofUnit(Text text, String unit, int at) {
    Optional<AgencyDraft> written =
        agencies.at(text, at, true).filter(body -> body.stem().startsWith(unit));
    if (written.isPresent()) {
      return written;
    }
    Optional<AgencyDraft> listed = agencies.after(unit, text, at);
    boolean other =
        text.tokens().get(at).isCapital()
            && lexicon.agency(text.tokens(), at).isPresent()
            && lexicon.field(text.tokens(), at).isEmpty();
    if (listed.isPresent() && (!other || !listed.get().row().startsWith("agency-units"))) {
      return listed;
    }
    AgencyDraft bare = agencies.of(unit, text, at);
    boolean above = UNITS.contains(unit) && bare.place().isEmpty() && bare.parent().isPresent();
    return bare.to() > at
        ? Optional.of(above ? bare.parent().get() : bare.from(at))
        : above(text, unit, at).or(() -> agencies.nounOf(text, unit, at));
  }

  /** "Trưởng phòng Cục Viễn thông": one of the units of the body written. */
  private Optional<AgencyDraft> above(Text text, String unit, int at) {
    return UNITS.contains(unit) && text.tokens().get(at).isCapital()
        ? agencies.at(text, at, false).filter(body -> !body.isBareNoun())
        : Optional.empty();
  }

  /** "Bí thư Hà Nội": a province without its rank, and no person's name that begins like one. */
  private boolean isSeat(Text text, PlaceRef place) {
    return place.ranked()
        || (lexicon.gazetteer().province(place.name().orElse("")).isPresent()
            && !isPersonCut(text, place));
  }

  /** Whether the place's words begin or are the name of a person: "Chủ tịch Hồ Chí Minh". */
  private boolean isPersonCut(Text text, PlaceRef place) {
    int run = CapitalRun.end(text, place.from());
    boolean longer = run > place.to() && !lexicon.isSurname(text.tokens().get(place.to()));
    return lexicon.isSurname(text.tokens().get(place.from()))
        && (longer || place.to() - place.from() > 2);
  }

  /**
   * "Chủ tịch FLC", "Tổng giám đốc SeABank": a company by its mark, all in capitals or with
   * capitals within, which no syllable of Vietnamese has; behind "của" or of a founder by any name
   * of another language, "của Bitwise Asset Management", "nhà sáng lập Infosys".
   */
  private Optional<AgencyDraft> company(Text text, PostHead head, int at) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(at);
    if (lexicon.field(tokens, at).isPresent()
        || lexicon.unit(tokens, at).isPresent()
        || lexicon.honorific(tokens, at).isPresent()) {
      return Optional.empty();
    }
    String word = text.words(at, at + 1);
    boolean mark =
        token.kind() == Token.Kind.UPPER
            ? word.length() > 1 && word.chars().allMatch(c -> c < 128)
            : token.isCapital() && word.substring(1).chars().anyMatch(Character::isUpperCase);
    boolean shouted = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.UPPER;
    boolean linked = isLink(tokens.get(at - 1));
    int run = linked || FOUNDERS.contains(head.title()) ? foreignEnd(text, at) : at;
    if (linked && run > at && lexicon.head(tokens, at).isEmpty()) {
      return Optional.of(company(text, at, run));
    }
    if (mark && !shouted && word.chars().allMatch(Character::isLetter)) {
      return Optional.of(company(text, at, at + 1));
    }
    return run == at + 1 ? Optional.of(company(text, at, run)) : Optional.empty();
  }

  private static boolean isLink(Token token) {
    return LINKS.contains(token.key()) || token.is("tại");
  }

  /** The end of a row of capitals none of which is a syllable of Vietnamese; else the token. */
  private int foreignEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    int end = CapitalRun.end(text, at);
    boolean foreign = tokens.subList(at, end).stream().noneMatch(word -> word.syllable());
    boolean place =
        lexicon.gazetteer().country(tokens, at).isPresent()
            || lexicon.gazetteer().abroad(tokens, at).isPresent();
    return foreign && !place ? end : at;
  }

  private static AgencyDraft company(Text text, int from, int to) {
    return new AgencyDraft(
        from,
        to,
        text.words(from, to),
        AgencyKind.Enterprise,
        Scope.NATION,
        Optional.empty(),
        Optional.empty(),
        "",
        BY_MARK);
  }

  /** "Chủ tịch tỉnh" is of its people's committee, "Bí thư tỉnh" of its Party committee. */
  private static AgencyDraft ofPlace(PostHead head, PlaceRef place) {
    boolean party = head.title().contains("Bí thư");
    return new AgencyDraft(
        place.from(),
        place.to(),
        party ? place.level().committee : COMMITTEE_OF_PLACE,
        party ? AgencyKind.PartyBody : AgencyKind.StateBody,
        party ? Scope.PROVINCE : Scope.LEVEL,
        Optional.of(place),
        Optional.empty(),
        "",
        head.row());
  }

  /** "Thủ tướng Ấn Độ" is of the government of India, "Tổng thống Chile" of Chile. */
  private static AgencyDraft ofCountry(PostHead head, int from, Trie.Match<String> country) {
    boolean government = head.agency().equals("Chính phủ");
    return new AgencyDraft(
        from,
        country.to(),
        government ? "Chính phủ " + country.meaning() : country.meaning(),
        AgencyKind.StateBody,
        Scope.NATION,
        Optional.empty(),
        Optional.empty(),
        "",
        "countries: " + country.form());
  }

  /** Takes the short form of the body along: "Giám đốc Cơ quan Tình báo Trung ương Mỹ (CIA)". */
  private static PostDraft coded(List<Token> tokens, PostDraft post) {
    boolean code = !post.isBare() && AgencyTailReader.isCode(tokens, post.to());
    return code ? post.until(post.to() + 3) : post;
  }

  /** Takes along what is said behind the body: "Tổng thống Mỹ đắc cử". */
  private PostDraft behind(List<Token> tokens, PostDraft post) {
    Optional<Trie.Match<Modifier>> word =
        lexicon.modifier(tokens, post.to()).filter(match -> match.meaning().side() == Side.BEHIND);
    if (word.isEmpty() || post.isBare()) {
      return post;
    }
    Modifier said = word.get().meaning();
    String title = said.keeps() ? post.title() + " " + word.get().form() : post.title();
    return post.until(word.get().to()).titled(title);
  }

  /** Takes "(cũ)" along, which says that the post is over. */
  private static PostDraft old(List<Token> tokens, PostDraft post) {
    int at = post.to();
    boolean old =
        at + 2 < tokens.size()
            && tokens.get(at).is("(")
            && tokens.get(at + 1).is("cũ")
            && tokens.get(at + 2).is(")");
    return old ? post.asFormer().until(at + 3) : post;
  }
}
