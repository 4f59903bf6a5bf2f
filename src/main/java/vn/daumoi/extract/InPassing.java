package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the bodies that a text names in passing alone, and tells nothing of: who lends a picture,
 * who once taught somebody, a congress, any organisers.
 */
final class InPassing {
  private static final int CREDIT = 8;

  /** Behind a body that every place of a rank has; "cấp phép" is what one body does. */
  private static final Phrases<Boolean> OF_ANY_RANK =
      Phrases.of(
          "các",
          "cấp trên",
          "cấp dưới",
          "cấp cơ sở",
          "cấp tỉnh",
          "cấp huyện",
          "cấp quận",
          "cấp xã",
          "cấp phường",
          "cấp thành phố",
          "cấp cao hơn");

  /** When a body was one and the same: "Ban Cán sự đảng các nhiệm kỳ 2011 - 2016, 2016 - 2021". */
  private static final Phrases<Boolean> TERMS = Phrases.of("các nhiệm kỳ", "các khóa");

  /** How long the name of a paper or agency of news is. */
  private static final int NAME = 4;

  /** What somebody did at a school, not an exam that others have of the same name. */
  private static final Pattern STUDIES =
      Pattern.compile(
          "(?<!thi |lễ |xét )tốt nghiệp(?! thpt| trung học| phổ thông)"
              + "|học tại|học tập tại|du học|theo học|cựu học sinh|(?:sinh|học) viên[^,;:]*$"
              + "|lấy bằng|nhận bằng|trình độ chuyên môn");

  /** What somebody has from a school, and the words between that and the school. */
  private static final List<String> DEGREES =
      List.of("bằng ", "cử nhân", "kỹ sư", "thạc sĩ", "thạc sỹ", "tiến sĩ", "tiến sỹ", "du học");

  private static final List<String> FROM = List.of(" tại", " của", " ở", " nay là");

  private static final int DEGREE = 12;

  /** What stands before a body that only lent a picture or a line. */
  private static final Set<String> CREDITS = Set.of("ảnh", "nguồn", "video", "clip");

  /** How the words about a picture go on: "ảnh minh họa", "ảnh tư liệu", "video do …". */
  private static final WordSet PICTURED =
      WordSet.of(
          "minh", "tư", "do", "chụp", "cắt", "từ", "theo", "của", "lấy", "trích", "hình", "ảnh");

  /** The boards that lead a body, which outside of posts are named for it. */
  static final Set<String> LEADING = Set.of("Ban Giám đốc", "Ban Tổng Giám đốc", "Ban Giám hiệu");

  /** What is no one body where no committee is written with it, or who wrote the article. */
  private static final Set<String> UNNAMED =
      Set.of(
          OrganisersReader.ORGANISERS,
          OrganisersReader.ANY,
          "Cơ quan nhà nước",
          "Cơ quan quản lý",
          "Cơ quan hành chính",
          "Cơ quan lập pháp",
          "Cơ quan Điều tra",
          "Cơ quan Thường trực",
          "Ban Thời sự",
          "Đoàn Đại biểu",
          "Đoàn Kiểm tra",
          "Đoàn Thanh tra",
          "Đoàn Giám sát",
          "Đoàn Khảo sát");

  /** What is one body in a commune, and all commissions of a committee behind "các". */
  private static final Set<String> SEVERAL = Set.of("Ban Xây dựng Đảng");

  /** What every hamlet, commune or body has of its own. */
  private static final Set<String> BRANCHES =
      Set.of(
          "agency-units: Chi hội",
          "agency-units: Phân hội",
          "agency-units: Chi đoàn",
          "agency-units: Ban Nhân dân");

  /** Where something is read or seen, before the name of the one who runs it. */
  private static final Phrases<Boolean> ON =
      Phrases.of("trên", "mạng xã hội", "mạng", "ứng dụng", "trên trang", "trên nền tảng");

  private static final Phrases<Boolean> AT = Phrases.of("tại", "ở", "trong");

  /** What is said of those whose house it is. */
  private static final Phrases<Boolean> WORKING =
      Phrases.of("công tác tại", "công tác ở", "làm việc tại", "làm việc ở", "biên chế tại");

  /** Houses in which others hold something. */
  private static final List<String> HOUSES =
      List.of("Nhà hát ", "Trung tâm Hội nghị ", "Trung tâm Triển lãm ", "Trung tâm Thương mại ");

  /** What is a house where one goes or is, and its people elsewhere: "Nhà Trắng cho biết". */
  private static final String HOUSE = "Nhà Trắng";

  private static final WordSet TO_HOUSE =
      WordSet.of(
          "tại", "ở", "vào", "đến", "tới", "về", "rời", "khỏi", "trong", "gần", "trước", "ngoài",
          "quanh", "lại", "cổng", "đua");

  /** What is called by the name of a firm that pays for it, or by that of a river. */
  private static final Phrases<Boolean> GROUNDS =
      Phrases.of("sân", "sân vận động", "svđ", "mái vòm", "nhà thi đấu", "sông", "rừng", "lưu vực");

  private static final Phrases<Boolean> SHARES =
      Phrases.of("mã", "mã cổ phiếu", "mã chứng khoán", "các mã");

  private static final WordSet LISTED = WordSet.of(",", ";", "và");

  /** How many tokens of a list of codes are looked at. */
  private static final int CODES = 24;

  /** The noun of bodies that is a family name too. */
  private static final String SURNAME = "agency-units: Đoàn";

  /** Nouns that a number of others may follow. */
  private static final Set<String> COUNTED =
      Set.of(
          "agency-units: Vụ", "agency-units: Bộ", "agency-units: Liên doanh", "agency-units: Đảng");

  /** What parts the one a text is from from what it says. */
  private static final Set<String> BYLINES = Set.of("-", "–", "(");

  /** What companies make, and what stands before that where the company is meant. */
  private static final WordSet PRODUCTS =
      WordSet.of(
          "xe", "ôtô", "máy", "bay", "tàu", "thoại", "tivi", "taxi", "laptop", "mẫu", "chiếc",
          "đầm", "váy", "túi", "giày", "hộp");

  /** What has its maker's name with that of its model: "chiếc Toyota Avalon Limited". */
  private static final WordSet CARS = WordSet.of("xe", "ôtô", "chiếc", "mẫu");

  private static final WordSet MAKERS =
      WordSet.of("hãng", "ty", "đoàn", "xuất", "tạo", "bán", "khổng", "lớn", "nhà");

  private static final int MADE = 4;

  /** How many tokens tell what a share has won or lost: "(-1,7%". */
  private static final int QUOTE = 7;

  private static final Phrases<Boolean> MANY =
      Phrases.of("các", "những", "nhiều", "mỗi", "mọi", "một số", "hầu hết", "tất cả");

  /** What a list goes on with. */
  private static final WordSet MARKS = WordSet.of(",", "và", "-", "/");

  /** What governments are called by, and sides that set one up. */
  private static final Phrases<Boolean> PARTIES =
      Phrases.of(
          "Bảo thủ",
          "Công đảng",
          "Dân chủ",
          "Cộng hòa",
          "Tự do",
          "Lao động",
          "Đảng",
          "Quốc dân đảng",
          "Đoàn kết dân tộc",
          "Đoàn kết quốc gia",
          "Đồng thuận dân tộc");

  private final Text text;
  private final Lexicon lexicon;

  InPassing(Text text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * "Ban Tuyên giáo các cấp" is no one body, "Luật Tổ chức Quốc hội" a law, "(Ảnh: … TTXVN)",
   * "(Theo …)" a credit, and "Ban Tổ chức" with no committee behind it runs a contest or a feast.
   */
  boolean isNone(Item.AgencyItem agency) {
    AgencyDraft body = agency.agency();
    if ((UNNAMED.contains(body.stem()) || OrganisersReader.isAny(body.stem()))
        && body.place().isEmpty()
        && body.parent().isEmpty()
        && !isAmongParty(agency)) {
      return true;
    }
    boolean several =
        agency.from() > 0
            && text.tokens().get(agency.from() - 1).is("các")
            && SEVERAL.contains(body.stem());
    if (several || isAnyOfMany(agency)) {
      return true;
    }
    boolean board = LEADING.contains(body.stem()) && body.parent().isEmpty();
    if (board
        || isAnyBranch(body)
        || ShortForms.isOfTrade(body)
        || isElsewhere(agency)
        || isProduct(agency)
        || isOfCongress(agency)
        || isOtherGovernment(agency)
        || isStudied(agency)
        || isInvitation(agency)) {
      return true;
    }
    int from = agency.from();
    boolean law = from > 0 && text.tokens().get(from - 1).is("luật") && text.isCapital(from - 1);
    int next = agency.to();
    boolean any =
        OF_ANY_RANK.startingAt(text.tokens(), next).isPresent()
            && TERMS.startingAt(text.tokens(), next).isEmpty();
    return law
        || any
        || isSite(agency.to())
        || isExchange(agency)
        || isCredit(agency)
        || isByline(agency);
  }

  /** "Ban Tổ chức, Ban Dân vận Tỉnh ủy": the commission of a committee, in a list of them. */
  private boolean isAmongParty(Item.AgencyItem agency) {
    List<Token> tokens = text.tokens();
    int mark = agency.to();
    return agency.agency().stem().equals(OrganisersReader.ORGANISERS)
        && mark + 1 < tokens.size()
        && (tokens.get(mark).is(",") || tokens.get(mark).is("và"))
        && text.isCapital(mark + 1)
        && lexicon
            .agency(tokens, mark + 1)
            .filter(next -> next.meaning().scope() == Lexicon.Scope.PARTY)
            .isPresent();
  }

  /** "các Chi cục Thuế", "những Tổng công ty Điện lực": all of a kind, where no place is told. */
  private boolean isAnyOfMany(Item.AgencyItem agency) {
    AgencyDraft body = agency.agency();
    int from = agency.from();
    boolean many = MANY.endingAt(text.tokens(), from).isPresent();
    boolean placed = body.place().flatMap(PlaceRef::name).isPresent();
    if (!many || placed || body.parent().isPresent()) {
      return false;
    }
    if (body.place().isPresent()) {
      return body.isOfLevel() || listed(body.to());
    }
    int noun = lexicon.unit(text.tokens(), from).map(Trie.Match::to).orElse(body.to());
    int end = lexicon.field(text.tokens(), noun).map(Trie.Match::to).orElse(noun);
    return end == body.to() && noun < end && !listed(body.to());
  }

  /** Whether a list goes on behind a body, under the same "các". */
  private boolean listed(int to) {
    boolean again = MANY.startingAt(text.tokens(), to + 1).isPresent();
    return to < text.tokens().size() && MARKS.isAt(text, to) && !again;
  }

  /** "các chi hội Nông dân": one of those that every hamlet or body has, where none is told. */
  private static boolean isAnyBranch(AgencyDraft body) {
    return BRANCHES.contains(body.row()) && body.place().isEmpty() && body.parent().isEmpty();
  }

  /**
   * "trên Google", "mạng xã hội Weibo", "tại Nhà hát Lớn", "APEC 2017", "Vụ 4 du khách": where
   * something is found or held, a meeting of a year, a number of others.
   */
  private boolean isElsewhere(Item.AgencyItem agency) {
    List<Token> tokens = text.tokens();
    AgencyDraft body = agency.agency();
    int from = agency.from();
    int next = agency.to();
    boolean enterprise = body.kind() == AgencyKind.Enterprise;
    boolean found =
        enterprise
            && (ON.endingAt(tokens, from).isPresent() && body.row().startsWith("agencies: "));
    boolean held =
        HOUSES.stream().anyMatch(body.stem()::startsWith)
            && AT.endingAt(tokens, from).isPresent()
            && WORKING.endingAt(tokens, from).isEmpty();
    boolean year =
        next - from == 1
            && tokens.get(from).kind() == Token.Kind.UPPER
            && next < tokens.size()
            && tokens.get(next).isYear()
            && CapitalRun.isOnLine(text, next);
    boolean lived = body.stem().equals(HOUSE) && from > 0 && TO_HOUSE.isAt(text, from - 1);
    boolean elsewhere = enterprise && (isGround(from) || isTicker(from) || isInLineUp(from, next));
    return found || held || year || lived || elsewhere || isCount(body, next);
  }

  /** "trên sân Allianz", "rừng Amazon": what has the name of a firm, and is none. */
  private boolean isGround(int from) {
    return GROUNDS.endingAt(text.tokens(), from).isPresent();
  }

  /** "5 mã cổ phiếu AMD, HAI, GAB": the codes of shares. */
  private boolean isTicker(int from) {
    List<Token> tokens = text.tokens();
    int at = from;
    while (at > 1
        && from - at < CODES
        && LISTED.has(tokens.get(at - 1))
        && tokens.get(at - 2).kind() == Token.Kind.UPPER) {
      at -= 2;
    }
    return SHARES.endingAt(tokens, at).isPresent();
  }

  /** "Parma: Suzuki; Coulibaly, Valeri": one of those who play, each named by one word. */
  private boolean isInLineUp(int from, int to) {
    return to - from == 1 && isPlayer(from - 2, from - 1) && isPlayer(to + 1, to);
  }

  /** Whether one word that names no body stands in a list, parted by a mark. */
  private boolean isPlayer(int at, int mark) {
    List<Token> tokens = text.tokens();
    int beyond = 2 * at - mark;
    return Math.min(at, beyond) > 0
        && Math.max(at, beyond) < tokens.size()
        && LISTED.has(tokens.get(mark))
        && tokens.get(at).kind() == Token.Kind.CAPITALIZED
        && tokens.get(beyond).kind() == Token.Kind.MARK
        && lexicon.agency(tokens, at).isEmpty();
  }

  /** "Vụ 4 du khách": a noun and a number, and what is counted. */
  private boolean isCount(AgencyDraft body, int next) {
    List<Token> tokens = text.tokens();
    return COUNTED.contains(body.row())
        && next - body.from() == 2
        && tokens.get(next - 1).kind() == Token.Kind.NUMBER
        && next < tokens.size()
        && tokens.get(next).kind() == Token.Kind.LOWER
        && CapitalRun.isOnLine(text, next)
        && !lexicon.isFunctionWord(tokens.get(next));
  }

  /**
   * "TTXVN", "Theo TTXVN" alone on a line, "- VnExpress." at the end of one, "Hà Lan/VOV": where
   * the article is from; or "Đoàn Loan", "Đỗ Văn Bình - Sở Y tế": who wrote it, and for whom.
   */
  private boolean isByline(Item.AgencyItem agency) {
    int from = agency.from();
    int to = agency.to();
    List<Token> tokens = text.tokens();
    boolean behindDash = from > 1 && tokens.get(from - 1).is("-");
    if (behindDash && Signature.is(text, text.sentenceAt(tokens.get(from).start()))
        || Signature.isBefore(text, from)) {
      return true;
    }
    boolean surname = agency.agency().row().equals(SURNAME);
    if (!surname && !isPress(agency.agency()) || to - from > NAME) {
      return false;
    }
    boolean told = from > 0 && tokens.get(from - 1).is("theo");
    int start = told ? from - 1 : from;
    boolean begins = start == 0 || !CapitalRun.isOnLine(text, start);
    if (begins && Signature.isBeforeDay(text, to)) {
      return true;
    }
    boolean parted = !begins && !surname && BYLINES.contains(tokens.get(start - 1).key());
    boolean shared = from > 0 && tokens.get(from - 1).is("/") && isOurPress(agency.agency());
    boolean closes = !begins && tokens.get(start - 1).is(".") && isCreditEnd(to);
    return shared || closes || (begins && isLineEnd(to)) || (parted && isLineEnd(behindMark(to)));
  }

  /** "… hai nước. TTXVN/Tin Tức": nothing but who else lends it follows on the line. */
  private boolean isCreditEnd(int to) {
    boolean shared = to < text.tokens().size() && text.tokens().get(to).is("/");
    return isLineEnd(shared ? CapitalRun.end(text, to + 1) : to);
  }

  private int behindMark(int at) {
    boolean mark =
        at < text.tokens().size()
            && (text.tokens().get(at).is(".") || text.tokens().get(at).is(")"));
    return mark ? at + 1 : at;
  }

  private boolean isLineEnd(int at) {
    return at == text.tokens().size() || !CapitalRun.isOnLine(text, at);
  }

  private static boolean isPress(AgencyDraft body) {
    return body.kind() == AgencyKind.OtherBody || isOurPress(body);
  }

  private static boolean isOurPress(AgencyDraft body) {
    return body.stem().startsWith("Thông tấn xã") || body.stem().startsWith("Đài T");
  }

  /** "Vinamilk (HOSE: VNM)": where the shares of a company are listed. */
  private boolean isExchange(Item.AgencyItem agency) {
    List<Token> tokens = text.tokens();
    int code = agency.to() + 1;
    return code < tokens.size()
        && tokens.get(code - 1).is(":")
        && tokens.get(code).kind() == Token.Kind.UPPER
        && tokens.get(agency.from()).kind() != Token.Kind.LOWER
        && agency.to() - agency.from() == 1;
  }

  /** "VTV.vn": the page of a body. */
  private boolean isSite(int at) {
    List<Token> tokens = text.tokens();
    return at + 1 < tokens.size()
        && tokens.get(at).is(".")
        && tokens.get(at + 1).is("vn")
        && tokens.get(at).touches(tokens.get(at + 1));
  }

  /**
   * "máy bay vận tải Boeing", "Boeing E-3 Sentry", "FIFA U20 World Cup": what one makes or holds,
   * which goes on with a word of another language or has its noun before it.
   */
  private boolean isProduct(Item.AgencyItem agency) {
    List<Token> tokens = text.tokens();
    int next = agency.to();
    boolean word = text.words(agency.from(), next).indexOf(' ') < 0;
    if (!word || !agency.agency().row().startsWith("agencies: ")) {
      return agency.agency().kind() == AgencyKind.Enterprise
          && text.isCapital(agency.from())
          && lexicon.unit(tokens, agency.from()).isEmpty()
          && isMade(agency.from(), CARS);
    }
    boolean goesOn =
        isHyphened(next)
            || isQuoted(next)
            || next < tokens.size()
                && CapitalRun.isOnLine(text, next)
                && isModel(agency.agency(), next)
                && !lexicon.isGivenName(text, next)
                && !lexicon.isKoreanSurname(text, next);
    return goesOn || isMade(agency.from(), PRODUCTS);
  }

  /** "VNPT-iOffice", "HNX-Index", not "HĐND-UBND": what goes on is a product's name. */
  private boolean isHyphened(int at) {
    List<Token> tokens = text.tokens();
    return at + 1 < tokens.size()
        && tokens.get(at).is("-")
        && tokens.get(at - 1).touches(tokens.get(at))
        && tokens.get(at).touches(tokens.get(at + 1))
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).kind() != Token.Kind.UPPER
        && !tokens.get(at + 1).syllable();
  }

  /** "FPT (-1,7%)", "PNJ (+1,1%)": a share and what it has won or lost. */
  private boolean isQuoted(int at) {
    List<Token> tokens = text.tokens();
    if (at >= tokens.size() || !tokens.get(at).is("(")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + QUOTE); i++) {
      if (tokens.get(i).is("%")) {
        return true;
      }
      if (tokens.get(i).isWord() && tokens.get(i).kind() != Token.Kind.NUMBER) {
        return false;
      }
    }
    return false;
  }

  private boolean isModel(AgencyDraft maker, int i) {
    Token word = text.tokens().get(i);
    boolean name =
        word.kind() == Token.Kind.CAPITALIZED
            && maker.kind() != AgencyKind.Enterprise
            && !(maker.from() > 0 && text.tokens().get(maker.from() - 1).is("("));
    boolean foreign = word.isCapital() && !word.syllable() && !name;
    return foreign || lexicon.nameEnd(text, i).filter(Lexicon.NameEnd.BODY::equals).isPresent();
  }

  /** "xe máy điện VinFast", but not "hãng xe VinFast". */
  private boolean isMade(int from, WordSet products) {
    for (int i = from - 1; i >= Math.max(0, from - MADE); i--) {
      Token word = text.tokens().get(i);
      boolean product = products.has(word);
      if (word.kind() != Token.Kind.LOWER && !product || !CapitalRun.isOnLine(text, i + 1)) {
        return false;
      }
      if (product) {
        return i == 0 || !MAKERS.has(text.tokens().get(i - 1));
      }
      if (lexicon.isFunctionWord(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Ảnh: TTXVN", "Video: VTV", "(Theo Reuters)". */
  private boolean isCredit(Item.AgencyItem agency) {
    for (int i = agency.from() - 1; i >= Math.max(0, agency.from() - CREDIT); i--) {
      Token token = text.tokens().get(i);
      if (!CapitalRun.isOnLine(text, i + 1) || token.is(".")) {
        return false;
      }
      boolean told = token.is("theo") && i > 0 && text.tokens().get(i - 1).is("(");
      if (told || isCredit(i) || (token.is("(") && isShared(agency, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Ảnh", "Nguồn:", "ảnh do A cung cấp", not the first half of "ảnh hưởng" and "nguồn vốn". */
  private boolean isCredit(int at) {
    Token next = text.tokens().get(at + 1);
    return CREDITS.contains(text.tokens().get(at).key())
        && (next.is(":") || next.is("(") || next.isCapital() || PICTURED.has(next));
  }

  /** "(AFP/Getty Images)": the first of those who share a picture. */
  private boolean isShared(Item.AgencyItem agency, int bracket) {
    return bracket == agency.from() - 1
        && agency.to() < text.tokens().size()
        && text.tokens().get(agency.to()).is("/");
  }

  /** "chính phủ Bảo thủ", "Chính phủ Vichy": by a party or a name of another language, not ours. */
  private boolean isOtherGovernment(Item.AgencyItem agency) {
    int next = agency.to();
    return agency.agency().stem().equals(PostReader.GOVERNMENT)
        && agency.agency().row().equals("agencies: " + PostReader.GOVERNMENT)
        && next < text.tokens().size()
        && text.isCapital(next)
        && CapitalRun.isOnLine(text, next)
        && (PARTIES.startingAt(text.tokens(), next).isPresent()
            || text.tokens().get(next).kind() == Token.Kind.CAPITALIZED
                && !text.tokens().get(next).syllable());
  }

  /** "Đại hội đại biểu Đảng bộ tỉnh", "trước Đảng bộ, chính quyền": its members, not the body. */
  private boolean isOfCongress(Item.AgencyItem agency) {
    if (!agency.agency().stem().equals("Đảng bộ")) {
      return false;
    }
    int from = Math.max(0, agency.from() - 2);
    String lead = words(from, agency.from());
    int next = Math.min(text.tokens().size(), agency.to() + 3);
    String rest = words(agency.to(), next);
    return lead.endsWith("đại biểu")
        || lead.endsWith("đại hội")
        || lead.endsWith("trước")
        || rest.startsWith("và nhân dân")
        || rest.startsWith(", chính quyền");
  }

  /** "tốt nghiệp Học viện Cảnh sát nhân dân": a school that only taught somebody. */
  private boolean isStudied(Item.AgencyItem agency) {
    boolean school = agency.agency().kind() == AgencyKind.School;
    if (!school && !agency.agency().stem().startsWith("Viện ")) {
      return false;
    }
    int start = text.sentenceAt(text.tokens().get(agency.from()).start()).from();
    String near = words(Math.max(start, agency.from() - CREDIT), agency.from());
    if (school && STUDIES.matcher(near).find()) {
      return true;
    }
    String lead = words(Math.max(start, agency.from() - DEGREE), agency.from());
    return FROM.stream().anyMatch(lead::endsWith) && DEGREES.stream().anyMatch(lead::contains);
  }

  /**
   * "Mời quý độc giả theo dõi … của Đài Truyền hình Việt Nam": the page speaks, not the article.
   */
  private boolean isInvitation(Item.AgencyItem agency) {
    int start = text.sentenceAt(text.tokens().get(agency.from()).start()).from();
    String lead = words(start, Math.min(agency.from(), start + CREDIT));
    return ((lead.startsWith("mời ") || lead.startsWith("* mời ") || lead.startsWith("*mời "))
            && (lead.contains("độc giả") || lead.contains("bạn đọc")))
        || lead.contains("nhận thư tin");
  }

  private String words(int from, int to) {
    return Spelling.key(text.words(from, to));
  }
}
