package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Alone;
import vn.daumoi.lexicon.Lexicon.Modifier;
import vn.daumoi.lexicon.Lexicon.PostHead;
import vn.daumoi.lexicon.Lexicon.PostPhrase;
import vn.daumoi.lexicon.Lexicon.Side;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads a post: words before the head ("nguyên", "Quyền"), the head with its modifiers ("Phó Chủ
 * tịch Thường trực"), and the body it is at.
 */
final class PostReader {
  /** What leads from the verb "đắc cử" to a post. */
  private static final WordSet TO_POST = WordSet.of("chức", "làm", "vào");

  /** Parties of those who are elected, between "nghị sĩ" or "Tổng thống" and the name. */
  private static final Phrases<Boolean> PARTIES =
      Phrases.of("cộng hòa", "dân chủ", "bảo thủ", "lao động", "tự do", "xanh", "độc lập");

  /** How the titles of those elected to a parliament end. */
  private static final List<String> LEGISLATORS = List.of("nghị sĩ", "Dân biểu");

  /** Heads whose holder serves another officer: the title goes on with that officer's. */
  static final Set<String> AIDES =
      Set.of(
          "Trợ lý",
          "Thư ký",
          "Người phát ngôn",
          "Đặc phái viên",
          "Cố vấn",
          "Cố vấn cấp cao",
          "Cố vấn đặc biệt",
          "Cố vấn An ninh Quốc gia");

  /** How many memberships stand before an office at most. */
  private static final int MEMBERSHIPS = 3;

  /** How many posts may stand in one: "Trợ lý Phó Chủ tịch - Tổng Thư ký". */
  private static final int DEPTH = 4;

  /** How many words may stand before a title. */
  private static final int PREFIX = 8;

  private static final WordSet AT = WordSet.of("tại", "ở");

  private static final WordSet OF = WordSet.of("của", "thuộc");

  /** What speaks of any body told before. */
  private static final Phrases<Boolean> SOME_BODY =
      Phrases.of("cơ quan", "đơn vị", "doanh nghiệp", "tổ chức");

  /** What "quyền" is the second half of. */
  private static final WordSet POWERS = WordSet.of("ủy", "chính", "cầm", "nhân", "thẩm", "toàn");

  /** Whose titles go on with what they direct. */
  private static final Set<String> OFFICERS =
      Set.of(
          "Giám đốc",
          "Phó Giám đốc",
          "Tổng Giám đốc",
          "Phó Tổng Giám đốc",
          "Phó Chủ tịch",
          "Chuyên gia",
          "Chiến lược gia",
          "Nhà nghiên cứu",
          "Nhà phân tích");

  private static final int LONGEST_SPECIALTY = 6;

  private static final int LONGEST_CHARGE = 10;

  private static final int LONGEST_ALIAS = 5;

  private static final int LONGEST_NAME = 5;

  /** How many words and dashes a title in another language has in its bracket. */
  private static final int LONGEST_FOREIGN = 8;

  private static final String IN_CHARGE = " phụ trách";

  /** What leads to what a minister without a ministry is in charge of. */
  static final Phrases<Boolean> CHARGES = Phrases.of("phụ trách", "đặc trách");

  /** Members of a government who may have no ministry of their own. */
  private static final Set<String> WITHOUT_MINISTRY = Set.of("Bộ trưởng", "Quốc vụ khanh");

  /** What a minister without a ministry is of. */
  static final String GOVERNMENT = "Chính phủ";

  /** Who is at the head of investigators, and has another post in the police. */
  private static final String CHIEF = "Thủ trưởng";

  /** Bodies within another, of which an officer of the whole is head too. */
  private static final Set<String> INNER = Set.of("Công đoàn", "Chi nhánh");

  /** Who leads a party; else any of those who lead. */
  private static final String LEADER = "Lãnh đạo";

  private static final String PARTY = "Đảng ";

  /** "Thứ trưởng Ngoại giao thứ nhất": the first of several deputies. */
  private static final String FIRST = "thứ nhất";

  private static final List<String> OWN_STATE =
      List.of("cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final PostBodyReader bodies;

  PostReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies, PostBodyReader bodies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.bodies = bodies;
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
            && !isPower(tokens, at)
            && !isHalf(tokens, at, word.get().to());
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
    boolean over = former || behindHead(tokens, at).filter(Modifier::former).isPresent();
    PostDraft found = over ? post.get().asFormer() : post.get();
    return Optional.of(there(text, behind(tokens, coded(text, old(tokens, found)))))
        .filter(said -> !said.isSpokenFor(text));
  }

  /** "Giám đốc cũ", "Tổng thống tiền nhiệm": the word right behind the head that begins at one. */
  private Optional<Modifier> behindHead(List<Token> tokens, int at) {
    return lexicon
        .head(tokens, at)
        .flatMap(head -> lexicon.modifier(tokens, head.to()))
        .map(Trie.Match::meaning)
        .filter(PostReader::isAfter);
  }

  /** "thừa ủy quyền Thủ tướng", "chính quyền Tổng thống": power, and no acting one. */
  private static boolean isPower(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("quyền") && POWERS.has(tokens.get(at - 1));
  }

  /** "Cố vấn cấp cao" is no "Vấn cấp cao" of the dead: a title that begins like a modifier. */
  private boolean isHalf(List<Token> tokens, int at, int end) {
    return lexicon.head(tokens, at).filter(head -> head.to() > end).isPresent();
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

  /** "A, PBT, CT UBND huyện": whether another post follows initials, which tells what they are. */
  private boolean isInRow(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).is(",") || tokens.get(at).is("-"))
        && lexicon.head(tokens, at + 1).isPresent();
  }

  /**
   * "ĐB Trần Văn A (Đoàn Cà Mau)", "CEO Tim Cook của Apple": whether a name follows initials,
   * behind which their body is told.
   */
  private static boolean isBeforeName(Text text, int at) {
    List<Token> tokens = text.tokens();
    int i = at;
    while (i < tokens.size() && i - at < LONGEST_NAME && isNamePart(text, i)) {
      i++;
    }
    boolean named = i - at > 1 && i + 1 < tokens.size();
    boolean told = named && (tokens.get(i + 1).isCapital() || tokens.get(i + 1).is("đoàn"));
    return named && tokens.get(i).is("của") || told && tokens.get(i).is("(");
  }

  private static boolean isNamePart(Text text, int i) {
    return text.tokens().get(i).kind() == Token.Kind.CAPITALIZED && CapitalRun.isOnLine(text, i);
  }

  /** "Đại sứ quán Ấn Độ", "Cao ủy Liên Hợp Quốc về …": a body that begins like a title. */
  private boolean isBody(List<Token> tokens, int at, int end) {
    return lexicon.unit(tokens, at).filter(unit -> unit.to() > end).isPresent()
        || lexicon.agency(tokens, at).filter(body -> body.to() > end).isPresent();
  }

  private Optional<PostDraft> headed(
      Text text, int from, Trie.Match<PostHead> match, String prefix, int depth) {
    List<Token> tokens = text.tokens();
    PostHead head = match.meaning();
    String title = prefix + head.title();
    int at = match.to();
    Optional<PostDraft> charged = inCharge(text, from, at, title, head);
    if (charged.isPresent()) {
      return charged;
    }
    Optional<Trie.Match<Modifier>> modifier =
        lexicon
            .modifier(tokens, at)
            .filter(word -> isAfter(word.meaning()))
            .filter(word -> !isCharge(tokens, word));
    if (modifier.isPresent()) {
      title += modifier.get().meaning().keeps() ? " " + modifier.get().meaning().form() : "";
      at = modifier.get().to();
    }
    at = behindCode(tokens, at);
    if (AIDES.contains(head.title())) {
      boolean of = at < tokens.size() && (tokens.get(at).is("của") || tokens.get(at).is("cho"));
      int field = of ? at : lexicon.field(tokens, at).map(Trie.Match::to).orElse(at);
      Optional<PostDraft> officer = officer(text, of ? at + 1 : field, depth - 1);
      if (officer.isPresent()) {
        PostDraft served = officer.get();
        String aide = field > at ? title + " " + text.words(at, field) : title;
        return Optional.of(
            new PostDraft(
                from,
                served.to(),
                aide + " " + served.title(),
                false,
                served.agency(),
                served.unit(),
                served.standing(),
                Alone.NEAR,
                false,
                head.row()));
      }
    }
    Optional<PostDraft> said = ofSaid(tokens, from, at, title, head);
    if (said.isPresent()) {
      return said;
    }
    Optional<PostDraft> joined = joined(text, from, title, at, depth - 1);
    if (joined.isPresent()) {
      return joined;
    }
    boolean ofParty = at < tokens.size() && tokens.get(at).is("đảng");
    boolean elected =
        LEGISLATORS.stream().anyMatch(head.title()::endsWith)
            || ofParty && head.abroad() == Lexicon.Abroad.STATE;
    int party = elected ? party(text, at) : at;
    Optional<AgencyDraft> agency =
        party > at
            ? Optional.empty()
            : bodies.at(text, head, at).map(body -> agencies.withAbove(text, body));
    at = party;
    int link = agency.isEmpty() ? specialtyEnd(text, title, at) : at;
    if (link > at) {
      agency = bodies.at(text, head, link);
      boolean charge =
          IN_CHARGE.startsWith(" " + tokens.get(at).key()) || tokens.get(at).is("khác");
      boolean acting = title.endsWith(IN_CHARGE);
      if (agency.isPresent() && acting) {
        title = title.substring(0, title.length() - IN_CHARGE.length());
      }
      title += agency.isPresent() && !charge && !acting ? " " + text.words(at, link) : "";
      at = agency.isPresent() ? link : at;
    }
    if (head.title().equals(LEADER)
        && !agency.map(body -> isElsewhereParty(text, body)).orElse(false)) {
      return Optional.empty();
    }
    boolean bare = agency.isEmpty() && head.agency().isEmpty();
    if (bare && isInitials(match.form()) && !isInRow(tokens, at) && !isBeforeName(text, at)) {
      return Optional.empty();
    }
    Optional<AgencyDraft> led =
        title.endsWith(IN_CHARGE) ? agency.filter(PostReader::isBoard) : Optional.empty();
    if (led.isPresent()) {
      title += " " + led.get().stem();
      agency = led.get().parent().map(above -> above.from(led.get().from()));
    }
    if (title.endsWith("Chủ tịch")) {
      title = agency.flatMap(this::headOfState).orElse(title);
    }
    int end = agency.map(AgencyDraft::to).orElse(at);
    int to = head.abroad() == Lexicon.Abroad.SEAT ? seat(text, end) : end;
    to = agency.isEmpty() && !head.agency().isEmpty() ? ownState(text, head, to) : to;
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

  /**
   * "Bộ trưởng phụ trách năng lượng sạch Anh A", "Quốc vụ khanh phụ trách thương mại B": who has no
   * ministry is of the government, that of the country told behind or of the holder's.
   */
  private Optional<PostDraft> inCharge(Text text, int from, int at, String title, PostHead head) {
    List<Token> tokens = text.tokens();
    Optional<Phrases.Match<Boolean>> charge =
        WITHOUT_MINISTRY.contains(head.title()) && at < tokens.size()
            ? CHARGES.startingAt(tokens, at)
            : Optional.empty();
    if (charge.isEmpty() || lexicon.unit(tokens, charge.get().to()).isPresent()) {
      return Optional.empty();
    }
    int field = chargeEnd(text, charge.get().to());
    Optional<AgencyDraft> government = government(text, field);
    int to = government.map(AgencyDraft::to).orElse(field);
    boolean whole = to < tokens.size() && CapitalRun.isOnLine(text, to) && text.isCapital(to);
    boolean matter = government.isPresent() && tokens.get(field - 1).is("đề");
    return field > charge.get().to() && whole && !matter
        ? Optional.of(
            new PostDraft(
                from,
                to,
                title + " " + text.words(at, field),
                false,
                government,
                "",
                government.isPresent() ? "" : GOVERNMENT,
                Alone.NEAR,
                false,
                head.row()))
        : Optional.empty();
  }

  /** Where the words end that tell what a minister is in charge of. */
  private int chargeEnd(Text text, int from) {
    List<Token> tokens = text.tokens();
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST_CHARGE
        && CapitalRun.isOnLine(text, end)
        && (isSpecialty(tokens.get(end)) || isCompound(tokens, end) || tokens.get(end).is("các"))) {
      end++;
    }
    return end;
  }

  /** "Anh", "của Anh" behind what a minister is in charge of: the government of that country. */
  private Optional<AgencyDraft> government(Text text, int at) {
    List<Token> tokens = text.tokens();
    int land = at < tokens.size() && OF.has(tokens.get(at)) ? at + 1 : at;
    return lexicon
        .gazetteer()
        .country(tokens, land)
        .filter(_ -> !AgencyCountryReader.isPerson(lexicon, text, land))
        .map(country ->
            AgencyDraft.whole(
                at,
                country.to(),
                GOVERNMENT + " " + country.meaning(),
                AgencyKind.StateBody,
                "countries: " + country.form()));
  }

  /**
   * "Giám đốc sở này", "Hiệu trưởng của trường này", "Cục trưởng cơ quan này": of the body with
   * that noun which was told before, or of the one that the title means.
   */
  private Optional<PostDraft> ofSaid(
      List<Token> tokens, int from, int at, String title, PostHead head) {
    int noun = at < tokens.size() && OF.has(tokens.get(at)) ? at + 1 : at;
    Optional<Phrases.Match<Boolean>> any = SOME_BODY.startingAt(tokens, noun);
    Optional<Trie.Match<Lexicon.Unit>> unit =
        any.isPresent() ? Optional.empty() : lexicon.unit(tokens, noun);
    int end = any.map(Phrases.Match::to).or(() -> unit.map(Trie.Match::to)).orElse(tokens.size());
    return end < tokens.size() && tokens.get(end).is("này") && head.agency().isEmpty()
        ? Optional.of(
            new PostDraft(
                from,
                end + 1,
                title,
                false,
                Optional.empty(),
                unit.map(match -> match.meaning().name()).orElse(head.unit()),
                "",
                Alone.NEAR,
                false,
                head.row()))
        : Optional.empty();
  }

  /** "lãnh đạo Đảng Pheu Thai": a party of another country by its name, and no "lãnh đạo Đảng". */
  private static boolean isElsewhereParty(Text text, AgencyDraft body) {
    String stem = body.stem();
    boolean named =
        IntStream.range(body.from(), body.to())
            .anyMatch(i -> text.isCapital(i) && !text.tokens().get(i).is("đảng"));
    return named
        && stem.startsWith(PARTY)
        && Character.isUpperCase(stem.charAt(PARTY.length()))
        && !stem.endsWith(" Việt Nam");
  }

  /**
   * "Giám đốc điều hành (CEO) của …", "(COO - Chief Operating Officer) Công ty …": the title in
   * another language, before the body.
   */
  private static int behindCode(List<Token> tokens, int at) {
    int next = at < tokens.size() && tokens.get(at).is("(") ? behindForeign(tokens, at + 1) : at;
    boolean coded =
        next > at + 1
            && next < tokens.size()
            && (PostBodyReader.isLink(tokens.get(next)) || tokens.get(next).isCapital());
    return coded ? next : at;
  }

  private static boolean isForeign(Token token) {
    return token.kind() == Token.Kind.UPPER || token.isWord() && !token.syllable();
  }

  /** Behind a bracket that holds initials first, and no word of Vietnamese; else the token. */
  private static int behindForeign(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()
        && i - from < LONGEST_FOREIGN
        && (tokens.get(i).is("-") || isForeign(tokens.get(i)))) {
      i++;
    }
    boolean closed = i < tokens.size() && tokens.get(i).is(")");
    return closed && tokens.get(from).kind() == Token.Kind.UPPER ? i + 1 : from;
  }

  /**
   * "giám đốc chiến lược ngoại hối tại …", "giám đốc khu vực châu Phi của …", "Giám đốc Phân tích
   * Khách hàng cá nhân Công ty …": where the words end that tell of what somebody is the director,
   * before the word that leads to the body or before the body; else the token.
   */
  private int specialtyEnd(Text text, String title, int at) {
    List<Token> tokens = text.tokens();
    if (OFFICERS.stream().noneMatch(title::startsWith) || lexicon.unit(tokens, at).isPresent()) {
      return at;
    }
    boolean charged = title.endsWith(IN_CHARGE);
    boolean inCharge =
        charged || at + 1 < tokens.size() && CHARGES.startingAt(tokens, at).isPresent();
    int behind = charged ? at : at + 2;
    int i = at;
    while (i < tokens.size()
        && i - at < LONGEST_SPECIALTY
        && CapitalRun.isOnLine(text, i)
        && (isSpecialty(tokens.get(i))
            || isCompound(tokens, i)
            || i > at && tokens.get(i - 1).is("châu")
            || tokens.get(at).is("về") && (i == at || text.isCapital(i))
            || isCountry(tokens, at, i))
        && lexicon.head(tokens, i).isEmpty()
        && !tokens.get(i).is("kiêm")
        && !(i > at && text.isCapital(at) && lexicon.unit(tokens, i).isPresent())
        && !(i > behind && inCharge && isNamedUnit(text, i))) {
      i++;
    }
    boolean linked = i > at && i < tokens.size() && PostBodyReader.isLink(tokens.get(i));
    boolean before =
        i > at + 1
            && text.isCapital(at)
            && i < tokens.size()
            && lexicon.unit(tokens, i).isPresent();
    boolean charge = inCharge && i > behind && i < tokens.size() && isNamedUnit(text, i);
    return linked || before || charge ? i : at;
  }

  /** "phụ trách pháp chế Công ty A": the noun of a body before its name, or in capitals itself. */
  private boolean isNamedUnit(Text text, int at) {
    return CapitalRun.isOnLine(text, at)
        && !lexicon.isFunctionWord(text.tokens().get(at - 1))
        && lexicon
            .unit(text.tokens(), at)
            .filter(unit -> text.isCapital(at) || text.isCapital(unit.to()))
            .isPresent();
  }

  /** "Phân tích Khách hàng": a word of two syllables, the second small. */
  private boolean isCompound(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).kind() == Token.Kind.CAPITALIZED
        && tokens.get(i).syllable()
        && isSpecialty(tokens.get(i + 1));
  }

  /** "chuyên gia kinh tế Mỹ tại Jefferies": what one knows of, before where one works. */
  private boolean isCountry(List<Token> tokens, int at, int i) {
    return lexicon
        .gazetteer()
        .country(tokens, at)
        .filter(country -> i < country.to() && PostBodyReader.isWorkplace(tokens, country.to()))
        .isPresent();
  }

  private boolean isSpecialty(Token token) {
    return token.is("và")
        || token.kind() == Token.Kind.LOWER
            && !lexicon.isFunctionWord(token)
            && !PostBodyReader.isLink(token);
  }

  /** "Phó Thủ tướng phụ trách kinh tế": what a deputy is in charge of, not for whom he acts. */
  private boolean isCharge(List<Token> tokens, Trie.Match<Modifier> modifier) {
    int next = modifier.to();
    return Spelling.key(modifier.meaning().form()).endsWith(IN_CHARGE.strip())
        && next < tokens.size()
        && (tokens.get(next).kind() == Token.Kind.LOWER || lexicon.field(tokens, next).isPresent())
        && !lexicon.isFunctionWord(tokens.get(next))
        && lexicon.unit(tokens, next).isEmpty()
        && lexicon.agency(tokens, next).isEmpty();
  }

  /** "Phó Giám đốc phụ trách Ban Giám đốc Học viện A": of the academy, not of its board. */
  private static boolean isBoard(AgencyDraft body) {
    return body.stem().equals("Ban Giám đốc") && body.parent().isPresent();
  }

  /** In "Thượng nghị sĩ Cộng hòa bang Texas A" the index of "A"; the same index where none is. */
  private int party(Text text, int at) {
    List<Token> tokens = text.tokens();
    int name = at < tokens.size() && tokens.get(at).is("đảng") ? at + 1 : at;
    int end = PARTIES.startingAt(tokens, name).map(Phrases.Match::to).orElse(at);
    boolean state = end + 1 < tokens.size() && tokens.get(end).is("bang");
    return state
        ? lexicon.gazetteer().abroad(tokens, end + 1).map(Trie.Match::to).orElse(end)
        : end;
  }

  /** "Chủ tịch Trung Quốc" is the president of the country. */
  private Optional<String> headOfState(AgencyDraft body) {
    return body.row().startsWith("countries: ")
        ? lexicon.gazetteer().headOfState(body.stem())
        : Optional.empty();
  }

  /**
   * Takes our state's own name along: "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Thủ
   * tướng Việt Nam".
   */
  private static int ownState(Text text, PostHead head, int at) {
    List<Token> tokens = text.tokens();
    if (AgencyCountryReader.isOurs(tokens, at)) {
      return at + 2;
    }
    if (!head.agency().equals(Abroad.STATE)) {
      return at;
    }
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

  /**
   * "Phó Chủ tịch - Tổng Thư ký Hội …" is one post of two titles; "Phó Giám đốc - Thủ trưởng Cơ
   * quan điều tra" and "Phó Giám đốc - Chủ tịch Công đoàn Công ty A" are two, each at its own body.
   */
  private Optional<PostDraft> joined(Text text, int from, String title, int at, int depth) {
    List<Token> tokens = text.tokens();
    if (at >= tokens.size() || !tokens.get(at).is("-")) {
      return Optional.empty();
    }
    return at(text, at + 1, depth)
        .filter(second -> second.agency().isPresent() && !second.former())
        .filter(second -> second.unit().isEmpty() && !second.isOfParty())
        .filter(second -> !title.contains("Bí thư") && !title.endsWith("viên"))
        .filter(second -> !second.title().endsWith(CHIEF))
        .filter(second -> INNER.stream().noneMatch(second.agency().get().stem()::startsWith))
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

  /** Takes along where a diplomat serves: "Đại sứ Chile tại Việt Nam", "… tại Liên hợp quốc". */
  private int seat(Text text, int at) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !AT.has(tokens.get(at)) || !tokens.get(at + 1).isCapital()) {
      return at;
    }
    return lexicon
        .gazetteer()
        .country(tokens, at + 1)
        .map(Trie.Match::to)
        .or(() -> places.at(text, at + 1).map(PlaceRef::to))
        .or(() ->
            lexicon
                .agency(tokens, at + 1)
                .filter(body -> body.meaning().kind().equals(AgencyKind.OtherBody.name()))
                .map(Trie.Match::to))
        .orElseGet(() -> {
          int named = foreignEnd(text, at + 1);
          int ours = tokens.get(at + 1).is("việt") ? Math.min(at + 3, tokens.size()) : at;
          return named > at + 1 ? named : ours;
        });
  }

  /** The end of the words of another language that stand at a token. */
  private static int foreignEnd(Text text, int from) {
    int run = CapitalRun.end(text, from);
    int i = from;
    while (i < run && !text.tokens().get(i).syllable()) {
      i++;
    }
    return i;
  }

  /** Takes the short form of the body along: "Giám đốc Cơ quan Tình báo Trung ương Mỹ (CIA)". */
  private PostDraft coded(Text text, PostDraft post) {
    List<Token> tokens = text.tokens();
    boolean code =
        !post.isBare()
            && CapitalRun.isOnLine(text, post.to())
            && (AgencyTailReader.isCode(tokens, post.to()) || isShortName(tokens, post.to()));
    int alias = post.isBare() ? post.to() : aliasEnd(text, post.to());
    return code
        ? post.until(post.to() + 3)
        : post.until(alias > post.to() ? alias : behindCountry(tokens, post));
  }

  /** "Công ty Đường sắt A (A Metro) Vũ Hồng B": a name of another language in brackets. */
  private static int aliasEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !tokens.get(at).is("(") || !CapitalRun.isOnLine(text, at)) {
      return at;
    }
    int end = CapitalRun.end(text, at + 1);
    boolean alias =
        end - at > 2
            && end - at <= LONGEST_ALIAS
            && end + 1 < tokens.size()
            && tokens.get(end).is(")")
            && tokens.get(end + 1).isCapital()
            && tokens.subList(at + 1, end).stream().anyMatch(word -> !word.syllable());
    return alias ? end + 1 : at;
  }

  /** "nhà nghiên cứu tại Viện A (Nhật Bản)": the country of a body in brackets. */
  private int behindCountry(List<Token> tokens, PostDraft post) {
    boolean bracket =
        post.to() < tokens.size()
            && tokens.get(post.to()).is("(")
            && post.agency().filter(body -> body.row().startsWith("agenc")).isPresent();
    return bracket
        ? lexicon
            .gazetteer()
            .country(tokens, post.to() + 1)
            .map(Trie.Match::to)
            .filter(to -> to < tokens.size() && tokens.get(to).is(")"))
            .map(to -> to + 1)
            .orElse(post.to())
        : post.to();
  }

  /** "(Fed) Jerome Powell": a body's short name, no country and no place, before the holder's. */
  private boolean isShortName(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 1).kind() == Token.Kind.CAPITALIZED
        && !tokens.get(at + 1).syllable()
        && tokens.get(at + 2).is(")")
        && tokens.get(at + 3).isCapital()
        && lexicon.gazetteer().country(tokens, at + 1).isEmpty()
        && lexicon.gazetteer().abroad(tokens, at + 1).isEmpty();
  }

  /**
   * Takes along what is said behind the body: "Tổng thống Mỹ đắc cử", but not the verb of "Giám đốc
   * Sở Y tế đắc cử Phó Chủ tịch UBND tỉnh".
   */
  private PostDraft behind(List<Token> tokens, PostDraft post) {
    Optional<Trie.Match<Modifier>> word =
        lexicon
            .modifier(tokens, post.to())
            .filter(match -> isBehind(match.meaning()))
            .filter(match -> !(match.meaning().keeps() && leadsToPost(tokens, match.to())));
    if (word.isEmpty() || post.isBare()) {
      return post;
    }
    Modifier said = word.get().meaning();
    String title = said.keeps() ? post.title() + " " + word.get().form() : post.title();
    return post.until(word.get().to()).titled(title);
  }

  private boolean leadsToPost(List<Token> tokens, int at) {
    return at < tokens.size()
        && (TO_POST.has(tokens.get(at)) || lexicon.head(tokens, at).isPresent());
  }

  /**
   * "Thủ tướng nước này A", "Bộ trưởng Ngoại giao nước này A": of the country named last, which
   * {@link Abroad} finds by the words behind the body.
   */
  private PostDraft there(Text text, PostDraft post) {
    Optional<Integer> end =
        Abroad.THERE
            .startingAt(text.tokens(), post.to())
            .map(Phrases.Match::to)
            .filter(to -> to < text.tokens().size() && text.isCapital(to));
    if (end.isEmpty()) {
      return post;
    }
    String body = post.ofState() ? Abroad.STATE : post.standing();
    PostDraft whole = post.until(end.get());
    return post.agency().isPresent() || body.isEmpty()
        ? whole
        : whole.of(agencies.of(body).moved(post.to(), post.to()));
  }

  /** "Phó Chủ tịch Thường trực", "Tổng thống sắp mãn nhiệm". */
  private static boolean isAfter(Modifier word) {
    return word.side() == Side.AFTER || word.side() == Side.BEHIND && !word.keeps();
  }

  private static boolean isBehind(Modifier word) {
    return word.side() == Side.BEHIND
        || word.side() == Side.AFTER && (!word.keeps() || Spelling.key(word.form()).equals(FIRST));
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
