package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.PostHead;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the body that a post is at, behind its head: written in full, with the noun that the title
 * implies, a place or country for its committee or government, or a company by its mark.
 */
final class PostBodyReader {
  /** Heads behind which a single foreign word is rather what was founded than the founder. */
  private static final Set<String> FOUNDERS =
      Set.of("Người sáng lập", "Nhà sáng lập", "Đồng sáng lập");

  /** What titles of the officers of companies have in them. */
  private static final List<String> COMPANY_TITLES =
      List.of(
          "Chủ tịch",
          "Giám đốc",
          "Kế toán trưởng",
          "CEO",
          "CFO",
          "COO",
          "CTO",
          "sáng lập",
          "Quản lý",
          "Thị trưởng");

  /** How the last of three names of a Russian ends, who is named by the surname first. */
  private static final List<String> PATRONYMICS = List.of("vich", "vna");

  /** Words between a title and its body. */
  private static final Set<String> LINKS = Set.of("của", "thuộc");

  /** What parts a post from the body it is of: a comma, or the line between two cells. */
  private static final WordSet APART = WordSet.of(",", "|");

  /** Short for "doanh nghiệp" and the like, or for what is sold: companies in general. */
  private static final WordSet ANY_FIRM =
      WordSet.of("dn", "ctcp", "htx", "dntn", "cty", "ai", "it", "vip", "pr", "hr", "vr", "tv");

  /** What told a company that is named by its mark alone. */
  static final String BY_MARK = "company by its mark";

  private static final String OURS = "Việt Nam";

  /** How the name of our state begins before its own: "nước CHXHCN Việt Nam". */
  private static final Phrases<Boolean> OUR_STATE =
      Phrases.of(
          "nước",
          "nước chxhcn",
          "chxhcn",
          "nước cộng hòa xã hội chủ nghĩa",
          "cộng hòa xã hội chủ nghĩa");

  /** What is founded, in small letters before its name. */
  private static final WordSet FOUNDED =
      WordSet.of("nhóm", "tổ", "công", "hãng", "quỹ", "trang", "mạng", "nền", "ứng", "startup");

  /** Nouns of what a listed body is, before its name: "tạp chí The Diplomat". */
  private static final Phrases<Boolean> SORTS =
      Phrases.of(
          "tạp chí",
          "tờ",
          "tờ báo",
          "báo",
          "nhật báo",
          "tuần báo",
          "hãng tin",
          "hãng thông tấn",
          "kênh",
          "đài",
          "sàn chứng khoán",
          "sàn giao dịch chứng khoán");

  private static final int LONGEST_NOUN = 6;

  private static final int LONGEST_INITIALS = 2;

  /** Who is of a company, whatever its name. */
  private static final String CHIEF = "Tổng Giám đốc";

  /** How many syllables the mark of a company has at most. */
  private static final int LONGEST_MARK = 3;

  private static final Phrases<Boolean> ASSOCIATIONS =
      Phrases.of("hội", "hiệp hội", "liên đoàn", "liên hiệp hội");

  /** What "hội" is the first half of. */
  private static final WordSet GATHERINGS =
      WordSet.of("nghị", "đồng", "thảo", "đàm", "nhập", "thi", "chợ", "viên", "trường", "họp");

  private static final int LONGEST_ASSOCIATION = 8;

  /** The noun of the Youth Union, which is a surname too. */
  private static final String UNION = "agency-units: Đoàn";

  /** Firms that are seldom named like a person. */
  private static final Set<String> GROUPS =
      Set.of("agency-units: Tập đoàn", "agency-units: Tổng Công ty");

  /** Where companies are of, by the names they write themselves. */
  private static final WordSet LANDS =
      WordSet.of("korea", "vietnam", "japan", "china", "asia", "america", "europe", "global");

  /** How many words the name of the officer of a company has at most. */
  private static final int HOLDER = 4;

  /** How many words go on with the mark of a company. */
  private static final int LONGER = 3;

  /** Bodies of a country that stand for it where a title is of them. */
  private static final Set<String> OF_COUNTRIES = Set.of("Chính phủ", "Thượng viện", "Hạ viện");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final PlaceAbroadReader placesAbroad;
  private final BodiesOfPlaces ofPlaces;
  private final PostUnitReader units;

  PostBodyReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.placesAbroad = new PlaceAbroadReader(lexicon);
    this.ofPlaces = new BodiesOfPlaces(places);
    this.units = new PostUnitReader(lexicon, agencies);
  }

  /** The body written behind a head that ends before a token. */
  Optional<AgencyDraft> at(Text text, PostHead head, int from) {
    List<Token> tokens = text.tokens();
    int at = behindOrdinal(tokens, from);
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
      return units.at(text, head.unit(), next);
    }
    Optional<AgencyDraft> written =
        ofPlaces
            .youth(text, head, next)
            .or(() -> agencies.at(text, next, true).filter(body -> !isHolder(text, head, body)))
            .or(() -> listed(text, next))
            .map(body -> ofPlaces.branch(text, head, body))
            .map(body -> isOfCompany(head.title()) ? withoutHolder(text, body) : body);
    if (written.isPresent()) {
      boolean company = written.get().kind() == AgencyKind.Enterprise;
      int end = written.get().to();
      if (company && end == next + 1 && isLongerName(text, next, end)) {
        return Optional.of(company(text, next, CapitalRun.end(text, next)));
      }
      return company && linked
          ? company(text, head, next).filter(body -> body.to() > end).or(() -> written)
          : written;
    }
    if (head.abroad() == Lexicon.Abroad.PLACE) {
      Optional<AgencyDraft> governed = placesAbroad.at(text, next);
      if (governed.isPresent()) {
        return governed;
      }
    }
    Optional<PlaceRef> place = places.at(text, next);
    boolean ofPlace = head.title().contains("Chủ tịch") || head.title().contains("Bí thư");
    if (ofPlace && place.isPresent() && isSeat(text, place.get())) {
      return Optional.of(ofPlaces.headedBy(head, place.get()));
    }
    int ours = OUR_STATE.startingAt(tokens, next).map(Phrases.Match::to).orElse(next);
    boolean spoken = isSpeaker(tokens, head, from);
    if (head.abroad() == Lexicon.Abroad.SEAT
        && AgencyCountryReader.isOurs(tokens, ours)
        && (!spoken || speaks(tokens, ours + 2))) {
      return Optional.of(ofCountry(head, next, new Trie.Match<>(ours + 2, OURS, OURS)));
    }
    return lexicon
        .gazetteer()
        .country(tokens, next)
        .filter(match -> !AgencyCountryReader.isPerson(lexicon, text, next))
        .filter(match -> !(isOfExpert(head) && isWorkplace(tokens, match.to())))
        .filter(match -> !spoken || speaks(tokens, match.to()))
        .map(match -> ofCountry(head, next, match))
        .or(() -> company(text, head, next))
        .or(() -> association(text, next))
        .or(() -> agencies.noun(text, next))
        .or(() -> behindDash(text, head, next));
  }

  /** "đại diện Việt Nam", as who plays or sings for it is called, not "Đại diện thường trực". */
  private static boolean isSpeaker(List<Token> tokens, PostHead head, int end) {
    return head.title().equals(PostDraft.SPEAKER) && tokens.get(end - 1).is("diện");
  }

  /** "đại diện Việt Nam tại UNESCO": whether a body follows the country somebody speaks for. */
  private boolean speaks(List<Token> tokens, int at) {
    return isWorkplace(tokens, at) && lexicon.agency(tokens, at + 1).isPresent();
  }

  /** "Phó Chủ tịch Đoàn Thanh Bình": a holder's surname; the Youth Union has secretaries. */
  private boolean isHolder(Text text, PostHead head, AgencyDraft body) {
    return body.row().equals(UNION)
        && head.title().endsWith("Chủ tịch")
        && agencies.isFamilyName(text, body.from(), body.from() + 1);
  }

  /** "Phó Tổng Giám đốc - Tổng công ty Điện lực miền Nam": a dash that stands for "của". */
  private Optional<AgencyDraft> behindDash(Text text, PostHead head, int at) {
    boolean dash = text.tokens().get(at).is("-") && head.alone() != Lexicon.Alone.NO;
    return dash ? named(text, at) : Optional.empty();
  }

  private Optional<AgencyDraft> listed(Text text, int at) {
    return SORTS
        .startingAt(text.tokens(), at)
        .filter(noun -> lexicon.agency(text.tokens(), noun.to()).isPresent())
        .flatMap(noun -> agencies.at(text, noun.to(), false));
  }

  /**
   * "Phó Chủ tịch hội bê tông Việt Nam": an association of the nation in small letters, which our
   * country's name ends.
   */
  private Optional<AgencyDraft> association(Text text, int at) {
    List<Token> tokens = text.tokens();
    int name = ASSOCIATIONS.startingAt(tokens, at).map(Phrases.Match::to).orElse(at);
    int end = name;
    while (end < tokens.size()
        && end - name < LONGEST_ASSOCIATION
        && tokens.get(end).kind() == Token.Kind.LOWER
        && CapitalRun.isOnLine(text, end)
        && (tokens.get(end).is("và") || !lexicon.isFunctionWord(tokens.get(end)))
        && lexicon.head(tokens, end).isEmpty()) {
      end++;
    }
    boolean whole =
        name > at
            && end > name
            && !GATHERINGS.isAt(text, name)
            && AgencyCountryReader.isOurs(tokens, end);
    return whole
        ? Optional.of(
            AgencyDraft.whole(
                at,
                end + 2,
                Spelling.capitalized(text.words(at, end + 2)),
                AgencyKind.FrontBody,
                "agency-units: Hội"))
        : Optional.empty();
  }

  /**
   * "Tổng giám đốc Tập đoàn Intel Bob Harlow", "Chủ tịch tập đoàn dầu khí Nguyễn Văn A": the
   * company without the name of its officer.
   */
  private AgencyDraft withoutHolder(Text text, AgencyDraft body) {
    List<Token> tokens = text.tokens();
    int noun = lexicon.unit(tokens, body.from()).map(Trie.Match::to).orElse(body.to());
    int end = body.to();
    if (body.kind() != AgencyKind.Enterprise || CapitalRun.end(text, end) > end) {
      return body;
    }
    for (int i = Math.max(noun + 1, end - HOLDER); i < end - 1; i++) {
      boolean known =
          AgencyCountryReader.isOurs(tokens, i - 2)
              || lexicon.agency(tokens, i - 1).filter(firm -> firm.to() <= end).isPresent();
      boolean small = tokens.get(i - 1).kind() == Token.Kind.LOWER;
      boolean foreign =
          (known || small)
              && (lexicon.isGivenName(text, i) && !tokens.get(i).syllable()
                  || lexicon.isKoreanSurname(text, i));
      boolean ours =
          small
              && lexicon.isSurname(tokens.get(i))
              && end - i > 2
              && (GROUPS.contains(body.row())
                  || AgencyUnitReader.MIDDLE_NAMES.has(tokens.get(i + 1)));
      String words = " " + text.words(i, end);
      if ((foreign || ours) && isRun(text, i, end) && body.stem().endsWith(words)) {
        return body.named(body.stem().substring(0, body.stem().length() - words.length()), i);
      }
    }
    return body;
  }

  private static boolean isRun(Text text, int from, int to) {
    return CapitalRun.end(text, from) == to;
  }

  /** "Chủ tịch Doosan Heavy Industries thuộc …": foreign words go on with a mark, and no holder. */
  private boolean isLongerName(Text text, int at, int to) {
    int end = CapitalRun.end(text, at);
    return end > to
        && end - to <= LONGER
        && foreignEnd(text, at) == end
        && (end - to != 2 || hasBodyWord(text, to, end))
        && IntStream.range(to, end)
            .noneMatch(i ->
                lexicon.isGivenName(text, i)
                    || lexicon.isSurname(text.tokens().get(i))
                    || lexicon.isKoreanSurname(text, i));
  }

  /** "Heavy Industries", "Bobcat Korea", not "Bolat Harunov": what names of companies hold. */
  private boolean hasBodyWord(Text text, int from, int to) {
    return LANDS.isAt(text, to - 1)
        || IntStream.range(from, to)
            .anyMatch(
                i -> lexicon.nameEnd(text, i).filter(Lexicon.NameEnd.BODY::equals).isPresent());
  }

  /** In "Tổng thống thứ 16 của Hàn Quốc", "Giám đốc mới của Sở Y tế" the index of "của". */
  private static int behindOrdinal(List<Token> tokens, int at) {
    boolean ordinal =
        at + 2 < tokens.size()
            && tokens.get(at).is("thứ")
            && tokens.get(at + 1).kind() != Token.Kind.MARK
            && tokens.get(at + 2).is("của");
    boolean next =
        at + 1 < tokens.size() && tokens.get(at).is("mới") && tokens.get(at + 1).is("của");
    return ordinal ? at + 2 : next ? at + 1 : at;
  }

  /** "ông A, Phó Giám đốc, Sở Y tế Cà Mau, …": the body behind a comma, which a mark ends. */
  Optional<AgencyDraft> apposed(Text text, PostDraft post) {
    return behindComma(text, post)
        .filter(body -> isClosed(text, body.to()) || body.kind() == AgencyKind.ArmedForces);
  }

  /** "giữ chức Giám đốc, Sở Y tế Cà Mau", "Giám đốc | Sở Y tế": the body behind a mark. */
  Optional<AgencyDraft> behindComma(Text text, PostDraft post) {
    int at = post.to();
    return at < text.tokens().size() && APART.has(text.tokens().get(at))
        ? named(text, at)
        : Optional.empty();
  }

  /** A body with a name of its own, behind the mark at a token. */
  private Optional<AgencyDraft> named(Text text, int mark) {
    return mark + 1 < text.tokens().size()
        ? agencies
            .at(text, mark + 1, false)
            .filter(body -> !body.isBareNoun())
            .map(body -> body.from(mark))
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
    int founded = FOUNDERS.contains(head.title()) ? behindNoun(tokens, at) : at;
    if (founded > at && foreignEnd(text, founded) > founded) {
      return agencies
          .at(text, founded, false)
          .or(() -> Optional.of(company(text, founded, foreignEnd(text, founded))))
          .map(body -> body.from(at));
    }
    if (ANY_FIRM.has(token)
        || lexicon.field(tokens, at).isPresent()
        || lexicon.unit(tokens, at).isPresent()
        || !isInitialism(token) && lexicon.isGivenName(text, at)
        || lexicon.honorific(tokens, at).isPresent()
        || places.at(text, at).isPresent()) {
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
    int holder = isOfCompany(head.title()) ? holder(text, at) : at;
    if (holder > at) {
      return Optional.of(company(text, at, holder));
    }
    if (mark && !shouted && word.chars().allMatch(Character::isLetter)) {
      return Optional.of(company(text, at, at + 1));
    }
    return run == at + 1 ? Optional.of(company(text, at, run)) : Optional.empty();
  }

  /** "TEDI", "ELSA", which given names may be too, not "JD" of "JD Vance". */
  private static boolean isInitialism(Token token) {
    return token.kind() == Token.Kind.UPPER && token.key().length() > LONGEST_INITIALS;
  }

  /** "người sáng lập nhóm hoạt động bảo thủ …": where the small words for what was founded end. */
  private int behindNoun(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size()
        && i - at < LONGEST_NOUN
        && tokens.get(i).kind() == Token.Kind.LOWER
        && !lexicon.isFunctionWord(tokens.get(i))) {
      i++;
    }
    return i > at && i < tokens.size() && FOUNDED.has(tokens.get(at)) && tokens.get(i).isCapital()
        ? i
        : at;
  }

  /**
   * "Tổng Giám đốc Vinaconex", "Thị trưởng Paju" of a person named before: foreign words behind the
   * title of the officer of a company are its name.
   */
  Optional<AgencyDraft> byName(Text text, PostDraft post) {
    int at = post.to();
    if (!isOfCompany(post.title()) || !isName(text, at) || ANY_FIRM.isAt(text, at)) {
      return Optional.empty();
    }
    int end = CapitalRun.end(text, at);
    List<Token> run = text.tokens().subList(at, end);
    boolean named =
        run.stream().noneMatch(Token::syllable)
            && !lexicon.isGivenName(text, at)
            && (run.size() == 1 || isClosed(text, end));
    return (named || isOwnMark(text, post, end)) && !lexicon.isSurname(run.getFirst())
        ? Optional.of(company(text, at, end))
        : Optional.empty();
  }

  /**
   * "bà A, Tổng giám đốc Tân Hiệp Phát": words of ours, which only a company's chief has behind.
   */
  private boolean isOwnMark(Text text, PostDraft post, int end) {
    int at = post.to();
    return post.title().endsWith(CHIEF)
        && end - at > 1
        && end - at <= LONGEST_MARK
        && isClosed(text, end)
        && places.at(text, at).isEmpty()
        && text.tokens().subList(at, end).stream()
            .allMatch(word -> word.syllable() && word.kind() == Token.Kind.CAPITALIZED);
  }

  /** "bà A - Phó Trưởng Ban Cải cách và hiện đại hóa, …": the body of any words up to a mark. */
  Optional<AgencyDraft> upToMark(Text text, PostDraft post) {
    return upToMark(text, post.to(), post.unit());
  }

  private Optional<AgencyDraft> upToMark(Text text, int at, String unit) {
    int next = at < text.tokens().size() && isLink(text.tokens().get(at)) ? at + 1 : at;
    return next < text.tokens().size() && CapitalRun.isOnLine(text, next)
        ? agencies.upToMark(text, next, unit)
        : Optional.empty();
  }

  /**
   * A post of whom stands before it, with the words of its body's name that no table has: "ông A,
   * Giám đốc Cảng vụ miền Bắc cho hay", "… Ban Quản lý Khu di tích Kim Liên, …".
   */
  PostDraft inFull(Text text, PostDraft post) {
    return post.agency()
        .filter(body -> body.to() == post.to())
        .flatMap(
            body -> body.isBareNoun() ? ofNoun(text, post, body) : agencies.goingOn(text, body))
        .map(body -> post.of(body).until(body.to()))
        .orElse(post);
  }

  /** A body of any words behind its noun, one of them in capitals: "Giám đốc Công ty trình bày". */
  private Optional<AgencyDraft> ofNoun(Text text, PostDraft post, AgencyDraft noun) {
    boolean other = post.alone() == Lexicon.Alone.YES || noun.scope() == Lexicon.Scope.PROVINCE;
    return other || post.to() >= text.tokens().size() || GATHERINGS.isAt(text, post.to())
        ? Optional.empty()
        : upToMark(text, noun.from(), post.unit()).filter(body -> isNamed(text, noun, body));
  }

  private static boolean isNamed(Text text, AgencyDraft noun, AgencyDraft body) {
    return IntStream.range(noun.to(), body.to())
        .anyMatch(i -> text.isCapital(i) || text.isNumeral(i));
  }

  /** Whether a mark, the end of a line or of the text stands at a token. */
  private static boolean isClosed(Text text, int at) {
    return at >= text.tokens().size()
        || !text.tokens().get(at).isWord()
        || !CapitalRun.isOnLine(text, at);
  }

  /** Whether capitals that nothing of the tables begins with stand at a token. */
  private boolean isName(Text text, int at) {
    List<Token> tokens = text.tokens();
    return at < tokens.size()
        && CapitalRun.isOnLine(text, at)
        && tokens.get(at).isCapital()
        && lexicon.field(tokens, at).isEmpty()
        && lexicon.unit(tokens, at).isEmpty()
        && lexicon.head(tokens, at).isEmpty()
        && lexicon.honorific(tokens, at).isEmpty()
        && !lexicon.isKoreanSurname(text, at);
  }

  /** Whether a title is one of the officers of companies. */
  static boolean isOfCompany(String title) {
    return COMPANY_TITLES.stream().anyMatch(title::contains);
  }

  /** "Chuyên gia", "Nhà nghiên cứu": who works for a body and knows of a country. */
  private static boolean isOfExpert(PostHead head) {
    return head.abroad() == Lexicon.Abroad.NO && head.alone() == Lexicon.Alone.NO;
  }

  /** Whether "tại" and a name stand at a token. */
  static boolean isWorkplace(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).is("tại") && tokens.get(at + 1).isCapital();
  }

  static boolean isLink(Token token) {
    return LINKS.contains(token.key()) || token.is("tại");
  }

  /**
   * Where in a row of capitals the holder of a post begins, "Chủ tịch Hòa Phát Lê Thị A", "CEO
   * Voepass Eduardo Busch"; else the token.
   */
  private int holder(Text text, int at) {
    List<Token> tokens = text.tokens();
    int end = CapitalRun.end(text, at);
    boolean name =
        end - at > 1
            && isName(text, at)
            && !lexicon.isSurname(tokens.get(at))
            && places.at(text, at).isEmpty()
            && lexicon.gazetteer().country(tokens, at).isEmpty()
            && lexicon.gazetteer().abroad(tokens, at).isEmpty();
    boolean ours = tokens.get(at).syllable() || (end - at > 3 && isOfUs(tokens, end - 3, end));
    name &= ours || PATRONYMICS.stream().noneMatch(tokens.get(end - 1).key()::endsWith);
    for (int i = ours ? end - 3 : end - 2; name && i > at && i >= end - 4; i--) {
      if (ours ? lexicon.isSurname(tokens.get(i)) : lexicon.isGivenName(text, i)) {
        return i;
      }
    }
    return at;
  }

  /** "Navibank Lê Quang A": a family name of ours and two syllables. */
  private boolean isOfUs(List<Token> tokens, int from, int to) {
    return lexicon.isSurname(tokens.get(from))
        && tokens.subList(from, to).stream().allMatch(Token::syllable);
  }

  /** The end of a row of capitals none of which is a syllable of Vietnamese; else the token. */
  private int foreignEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    int end = ForeignNameReader.linkedEnd(text, CapitalRun.end(text, at));
    boolean foreign =
        tokens.subList(at, end).stream()
            .noneMatch(word -> word.syllable() && !ForeignNameReader.LINKS.has(word));
    boolean place =
        lexicon.gazetteer().country(tokens, at).isPresent()
            || lexicon.gazetteer().abroad(tokens, at).isPresent();
    return foreign && !place ? end : at;
  }

  private static AgencyDraft company(Text text, int from, int to) {
    return AgencyDraft.whole(from, to, text.words(from, to), AgencyKind.Enterprise, BY_MARK);
  }

  /** "Thủ tướng Ấn Độ" is of the government of India, "Tổng thống Chile" of Chile. */
  private static AgencyDraft ofCountry(PostHead head, int from, Trie.Match<String> country) {
    boolean body = OF_COUNTRIES.contains(head.agency());
    return AgencyDraft.whole(
        from,
        country.to(),
        body ? head.agency() + " " + country.meaning() : country.meaning(),
        AgencyKind.StateBody,
        "countries: " + country.form());
  }
}
