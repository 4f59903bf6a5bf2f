package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Field;
import vn.daumoi.lexicon.Lexicon.Lower;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells where the name behind the noun of a body ends. A name goes on over the fields of the table
 * ("Khoa học và Công nghệ"), over words in capitals, over a compound whose second syllable is small
 * ("Hòa bình Phật giáo"), and over what joins them; it ends before a place, a post, a person, a
 * form of address or another body.
 */
final class AgencyNameReader {
  /** Kinds whose names speak of fields; others have names of any words. */
  private static final Set<AgencyKind> STRICT =
      Set.of(AgencyKind.StateBody, AgencyKind.PartyBody, AgencyKind.ElectedBody);

  /** Nouns before the field "Y": "Đại học Y Hà Nội". */
  private static final WordSet OF_MEDICINE =
      WordSet.of("học", "đh", "đẳng", "cđ", "viện", "trường", "khoa");

  private static final Phrases<Boolean> LINKS = Phrases.of("tại", "các");

  /** What offices have an eye on: "Phòng Giám sát hoạt động ngân hàng". */
  private static final Phrases<Boolean> WATCHED = Phrases.of("hoạt động");

  /** What a name ends with, if no further word in capitals follows. */
  private static final Phrases<Boolean> CLOSING = Phrases.of("quốc gia", "quốc tế", "trung ương");

  private static final Phrases<Boolean> STUDIES = Phrases.of("nghiên cứu");

  private static final Phrases<Boolean> REGIONS =
      Phrases.of("miền bắc", "miền trung", "miền nam", "khu vực miền trung", "khu vực phía nam");

  /** What a number before is a quantity of, "Trung tâm CNSH 950 triệu đồng". */
  private static final Set<String> MEASURES =
      Set.of(
          "/", "%", "tháng", "năm", "ngày", "giờ", "phút", "tuần", "tuổi", "triệu", "tỷ", "tỉ",
          "nghìn", "ngàn", "đồng", "usd", "euro", "người", "lần", "vụ", "chỗ", "giường", "lượng",
          "sao", "địa", "đơn");

  /** What "đồng" does together, and is no money: "Tư lệnh Quân khu 7 đồng chủ trì". */
  private static final Phrases<Boolean> JOINTLY =
      Phrases.of("đồng chủ trì", "đồng tổ chức", "đồng chủ tọa", "đồng hành", "đồng ý", "đồng chí");

  /** How the nouns of bodies end of which a province has several. */
  private static final Phrases<Boolean> BRANCHES = Phrases.of("cơ sở", "khu vực");

  private static final Pattern COUNT = Pattern.compile("0?[1-9]");

  /** Bodies that go by a number: "Trường Mầm non 3 xã A", "Đồn Biên phòng 12". */
  private static final Set<AgencyKind> NUMBERED = Set.of(AgencyKind.School, AgencyKind.ArmedForces);

  /** The last words of the forms of companies. */
  private static final Set<String> FORMS =
      Set.of("phần", "cp", "ctcp", "tnhh", "hạn", "viên", "htx", "xã", "máy");

  /** How many small words stand between a company's form and its name. */
  private static final int PRODUCT = 3;

  /** What makes a body the one of our whole country. */
  private static final Set<String> OURS = Set.of("việt", "nam", "quốc", "gia");

  /** What stands before the work that a project is for. */
  private static final Phrases<Boolean> PROJECT =
      Phrases.of("dự án", "dự án công trình", "dự án các công trình", "dự án đầu tư");

  /** What stands before the verb of a sentence, so that no field before it is the verb. */
  private static final WordSet ITS_VERB = WordSet.of("đã", "đang", "sẽ", "vừa", "cũng");

  /** Marks that end what is said of somebody. */
  private static final WordSet CLOSERS = WordSet.of(",", "-", "(", ")", ";", "|");

  /** What an officer does, behind a name that is whole. */
  private static final WordSet VERBS =
      WordSet.of(
          "bị", "cho", "dự", "được", "đưa", "gặp", "ghi", "gửi", "ký", "là", "mong", "nhận", "nói",
          "thăm", "trao");

  /** Second halves of words that begin like one of those deeds: "dự phòng", "dự án". */
  private static final WordSet AHEAD =
      WordSet.of("phòng", "báo", "án", "toán", "thảo", "trữ", "thầu");

  /** How many small words behind the noun of a body may be what it does. */
  private static final int LONGEST_NOUN = 3;

  /** What somebody tells an office to do something by: "yêu cầu Sở Tài chính kiểm tra". */
  private static final Phrases<Boolean> ORDERS =
      Phrases.of("yêu cầu", "giao", "giao cho", "đề nghị", "chỉ đạo");

  private static final WordSet OFFICES = WordSet.of("sở", "bộ");

  /** The ends of "Bộ" and "Bộ trưởng", of which each country has its own. */
  private static final WordSet MINISTRIES = WordSet.of("bộ", "trưởng");

  /** Of how many words a name is whole, so that no deed goes on with it. */
  private static final int WHOLE = 5;

  private static final int LONGEST = 24;

  /** How many syllables the name of a person has at most. */
  private static final int LONGEST_PERSON = 4;

  /** How long a number with a letter is: "3502D". */
  private static final int LETTERED = 5;

  /** Initials of a field are so many; stage names in capitals have more. */
  private static final int SHORTEST_INITIALS = 3;

  private static final int LONGEST_INITIALS = 5;

  /** How many words more a name has before its short form. */
  private static final int CODED = 10;

  /** Words of grammar that names hold. */
  private static final Set<String> IN_NAMES = Set.of("của", "các", "và", "về", "tại", "cho", "với");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final NameStops stops;
  private final NameJoins joins;
  private final NameInFull whole;

  AgencyNameReader(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
    this.stops = new NameStops(lexicon, places);
    this.joins = new NameJoins(lexicon, places, stops);
    this.whole = new NameInFull(lexicon, places);
  }

  /** The words of a name with what is abbreviated in full. */
  String official(Text text, int from, int to) {
    return whole.of(text, from, to);
  }

  /**
   * Where a name ends that begins at a token: fields, words in capitals, and what joins them.
   *
   * @param kind of the body; of some kinds, a field once met, only fields go on
   */
  int end(Text text, int start, AgencyKind kind) {
    boolean strict = STRICT.contains(kind);
    boolean counted = !NUMBERED.contains(kind);
    List<Token> tokens = text.tokens();
    int end = start;
    int i = start;
    boolean fields = false;
    boolean numbered = false;
    boolean named = false;
    boolean closed = false;
    boolean small = false;
    while (i < tokens.size() && i - start < LONGEST && CapitalRun.isOnLine(text, i)) {
      if (i > start && (stops.at(text, i) || numbered && i == end && isForce(tokens, i))
          || kind != AgencyKind.School && i > start && isHighlander(text, i)) {
        break;
      }
      Optional<PlaceRef> initials = i == start ? whole.placeByInitials(text, i) : Optional.empty();
      if (initials.isPresent()) {
        return initials.get().to();
      }
      Optional<Trie.Match<Field>> field = lexicon.field(tokens, i);
      Token token = tokens.get(i);
      if (field.isPresent()
          && !((fields || named || numbered)
              && i == end
              && (named || !small || field.get().meaning().act())
              && (isVerb(text, i, start, field.get())
                  || (named && kind == AgencyKind.Enterprise && isDone(token, field.get()))))
          && !(closed && token.kind() == Token.Kind.LOWER)) {
        small = fields && token.kind() == Token.Kind.LOWER;
        i = field.get().to();
        end = i;
        fields = true;
        closed = CLOSING.endingAt(tokens, i).isPresent();
      } else if (strict && isProject(tokens, i) && siteEnd(text, i) > i) {
        return siteEnd(text, i);
      } else if (token.isCapital()
          && !(isPersonAt(text, i, start, strict || (named && kind != AgencyKind.Enterprise))
              && !(kind == AgencyKind.Enterprise && !named))
          && !(kind != AgencyKind.Enterprise && isBehindCountry(text, i, start))
          && !(strict && i > start && AgencyCountryReader.isBehindCode(lexicon, text, i))
          && (!fields
              || !strict
              || isOrdinal(text, i, start)
              || isCompound(text, i)
              || isStudied(text, i, start))) {
        i += (isCompound(text, i) || (!strict && isLastCompound(text, i, start))) ? 2 : 1;
        i = hyphenEnd(tokens, i);
        end = i;
        named = true;
        fields |= strict && i == start + 1 && isInitials(token) && !isDash(tokens, i);
      } else if (isNumeral(token) && !isMeasure(tokens, i + 1) && !(counted && isCount(text, i))) {
        i = versionEnd(tokens, i + 1);
        end = i;
        numbered = true;
      } else if (isNumbered(tokens, i)) {
        i += 2;
        end = i;
        numbered = true;
      } else if (i > start && strict && isOfTwo(tokens, start, i) && joins.pairEnd(text, i) > i) {
        i = joins.pairEnd(text, i);
        end = i;
        named = true;
      } else if (i > start
          && NameJoins.isJoiner(token)
          && !(kind == AgencyKind.Enterprise && named && token.is(","))
          && !(closed && token.is(",") && !text.isCapital(i + 1))
          && (joins.at(text, i)
              || (kind == AgencyKind.Enterprise && joins.beforeCompound(text, i)))) {
        i++;
      } else if (i > start && NameJoins.isInitial(tokens, i)) {
        i++;
      } else if (named && i == end && CapitalRun.isApostrophe(text, i)) {
        i += 2;
        end = i;
      } else if (kind == AgencyKind.Enterprise
          && (named ? isProduct(text, start, i) : fields || isForm(tokens, start - 1))
          && productEnd(text, i) > i) {
        i = productEnd(text, i);
        end = places.at(text, i).isPresent() ? i : end;
      } else if (i > start && linkEnd(tokens, i, strict) > i) {
        i = linkEnd(tokens, i, strict);
      } else {
        break;
      }
    }
    return fields && !named && end > start ? regionEnd(text, end) : end;
  }

  /** "Bộ Nội vụ Y Thông Niê": a man of the highlands is called "Y"; not "Y Dược". */
  private boolean isHighlander(Text text, int i) {
    List<Token> tokens = text.tokens();
    return tokens.get(i).is("y")
        && !OF_MEDICINE.has(tokens.get(i - 1))
        && tokens.get(i).isCapital()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).kind() == Token.Kind.CAPITALIZED
        && CapitalRun.isOnLine(text, i + 1)
        && lexicon.field(tokens, i).filter(field -> field.to() > i + 1).isEmpty()
        && lexicon.field(tokens, i + 1).isEmpty();
  }

  /** "Trung tâm Hợp tác Việt Nam - Nhật Bản", not "Bộ Quốc phòng Việt Nam - Hàn Quốc". */
  private static boolean isOfTwo(List<Token> tokens, int start, int dash) {
    return !isJoined(tokens, dash) && !(start > 0 && MINISTRIES.has(tokens.get(start - 1)));
  }

  /** "Phòng Giám sát hoạt động ngân hàng": where the field begins that a small word leads to. */
  private int linkEnd(List<Token> tokens, int i, boolean office) {
    return LINKS
        .startingAt(tokens, i)
        .or(() -> office ? WATCHED.startingAt(tokens, i) : Optional.empty())
        .map(Phrases.Match::to)
        .filter(field -> lexicon.field(tokens, field).isPresent())
        .orElse(i);
  }

  /** "Viện Quy hoạch thủy lợi miền Nam": the part of our country that a body is there for. */
  private static int regionEnd(Text text, int end) {
    return end < text.tokens().size() && CapitalRun.isOnLine(text, end)
        ? REGIONS.startingAt(text.tokens(), end).map(Phrases.Match::to).orElse(end)
        : end;
  }

  /** "Sư đoàn 316 Quân khu 2": the force above one with a number. */
  private boolean isForce(List<Token> tokens, int i) {
    return tokens.get(i).is("quân") && lexicon.unit(tokens, i).isPresent();
  }

  /** "Hiệp hội các nhà sản xuất xe máy Việt Nam": where those in it end with our country. */
  int membersEnd(Text text, int start) {
    List<Token> tokens = text.tokens();
    if (start >= tokens.size() || !tokens.get(start).is("các")) {
      return start;
    }
    int i = start + 1;
    while (i < tokens.size()
        && i - start < CODED
        && tokens.get(i).kind() == Token.Kind.LOWER
        && !AgencyCountryReader.isOurs(tokens, i)
        && (tokens.get(i).is("và") || !lexicon.isFunctionWord(tokens.get(i)))) {
      i++;
    }
    return i > start + 1 && AgencyCountryReader.isOurs(tokens, i) && CapitalRun.isOnLine(text, i)
        ? i + 2
        : start;
  }

  private static boolean isDash(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).is("-");
  }

  /** "Phòng HCNS": initials that tell a field. */
  static boolean isInitials(Token token) {
    int letters = token.key().length();
    return token.kind() == Token.Kind.UPPER
        && !token.syllable()
        && letters >= SHORTEST_INITIALS
        && letters <= LONGEST_INITIALS;
  }

  /** "3", "4A", "3502D": what one of several is told by. */
  private static boolean isNumeral(Token token) {
    String key = token.key();
    boolean lettered = key.length() == LETTERED && Character.isLetter(key.charAt(key.length() - 1));
    return (key.length() <= 3 || lettered) && Character.isDigit(key.charAt(0));
  }

  /** "COVID-19", "A-lun-may": the index after what hyphens join to the word before. */
  private static int hyphenEnd(List<Token> tokens, int i) {
    int end = i;
    while (isJoined(tokens, end) && tokens.get(end + 1).kind() == Token.Kind.LOWER) {
      end += 2;
    }
    if (end - i > 2) {
      return end;
    }
    boolean number =
        isJoined(tokens, i)
            && tokens.get(i + 1).kind() == Token.Kind.NUMBER
            && tokens.get(i - 1).kind() == Token.Kind.UPPER;
    return number ? i + 2 : i;
  }

  /** Whether a hyphen stands at a token with no blank on either side. */
  static boolean isJoined(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).is("-")
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1));
  }

  /** "Trung tâm Cách mạng Công nghiệp 4.0" */
  private static int versionEnd(List<Token> tokens, int i) {
    boolean version =
        i + 1 < tokens.size()
            && tokens.get(i).is(".")
            && tokens.get(i + 1).is("0")
            && tokens.get(i - 1).touches(tokens.get(i))
            && tokens.get(i).touches(tokens.get(i + 1));
    return version ? i + 2 : i;
  }

  /** "Đội Quản lý thị trường số 1": the number of one of several, not that of a paper. */
  private static boolean isNumbered(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).is("số")
        && tokens.get(i + 1).kind() == Token.Kind.NUMBER
        && tokens.get(i + 1).key().length() <= 2
        && (i + 2 == tokens.size() || !(tokens.get(i + 2).is("/") || tokens.get(i + 2).is("-")));
  }

  /**
   * Where the short form of a body opens that begins at a token and was read up to another: up to
   * there all words are its name, "Trung tâm Ứng cứu khẩn cấp máy tính Việt Nam (VNCERT)"; else the
   * end of what was read.
   */
  int codeStart(Text text, int from, int end) {
    List<Token> tokens = text.tokens();
    int i = end;
    while (i < tokens.size() && i - end < CODED && isOfName(text, i)) {
      i++;
    }
    boolean coded =
        i > end
            && (tokens.get(from).kind() == Token.Kind.CAPITALIZED || isCompany(tokens, from))
            && AgencyTailReader.isCode(tokens, i)
            && tokens.get(i + 1).key().length() > 2;
    return coded ? i : end;
  }

  /**
   * "Trung tâm Mạng lưới khí tượng thủy văn quốc gia", "Cơ quan Khí quyển và Đại dương Mỹ": the end
   * of a name of any words that a country or "quốc gia" closes; else of what was read.
   */
  int closedEnd(Text text, int from, int start, int known) {
    List<Token> tokens = text.tokens();
    if (tokens.get(from).kind() != Token.Kind.CAPITALIZED || !text.isCapital(start)) {
      return known;
    }
    for (int i = start + 1; i < tokens.size() && i - start < CODED && isOfName(text, i); i++) {
      int country = countryEnd(tokens, i);
      if (country > i) {
        return country;
      }
      if (CLOSING.endingAt(tokens, i + 1).isPresent()) {
        return i + 1;
      }
    }
    return known;
  }

  /** The end of a name of any words; else the token. */
  int anyEnd(Text text, int start) {
    List<Token> tokens = text.tokens();
    int i = start;
    while (i < tokens.size()
        && (tokens.get(start).is("các") || !IN_NAMES.contains(tokens.get(start).key()))
        && i - start < CODED
        && (isOfName(text, i) || isNextPart(text, start, i))
        && AgencyReader.DEEDS.startingAt(tokens, i).isEmpty()
        && (i == start || !stops.at(text, i))) {
      i++;
    }
    while (i > start && IN_NAMES.contains(tokens.get(i - 1).key())) {
      i--;
    }
    return i;
  }

  /**
   * Whether a mark, the end of a line or what somebody does closes a name; a name goes on behind
   * the comma of "Cục Bảo vệ, chăm sóc trẻ em" and the dash of "Tổng cục Tiêu chuẩn - Đo lường".
   */
  boolean isClosed(Text text, int from, int at) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return true;
    }
    boolean goesOn = tokens.get(at).is("-") && text.isCapital(at + 1) || isNextPart(text, from, at);
    boolean named = at - from > LONGEST_NOUN || IntStream.range(from, at).anyMatch(text::isCapital);
    return CLOSERS.has(tokens.get(at)) && !goesOn
        || named && VERBS.has(tokens.get(at)) && !AHEAD.has(tokens.get(at + 1))
        || ITS_VERB.has(tokens.get(at))
        || AgencyReader.DEEDS.startingAt(tokens, at).isPresent();
  }

  /** The comma of "Công ty bóng đèn, phích nước Rạng Đông": small words go on with a name. */
  private boolean isNextPart(Text text, int from, int at) {
    List<Token> tokens = text.tokens();
    return tokens.get(at).is(",")
        && at > from
        && at - from <= 2
        && at + 1 < tokens.size()
        && CapitalRun.isOnLine(text, at + 1)
        && tokens.get(at + 1).kind() == Token.Kind.LOWER
        && lexicon.head(tokens, at + 1).isEmpty()
        && places.at(text, at + 1).isEmpty()
        && !lexicon.isFunctionWord(tokens.get(at + 1));
  }

  private int countryEnd(List<Token> tokens, int i) {
    return AgencyCountryReader.isOurs(tokens, i)
        ? i + 2
        : lexicon.gazetteer().country(tokens, i).map(Trie.Match::to).orElse(i);
  }

  private boolean isOfName(Text text, int i) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(i);
    return token.isWord()
        && CapitalRun.isOnLine(text, i)
        && (IN_NAMES.contains(token.key()) || !lexicon.isFunctionWord(token))
        && lexicon.head(tokens, i).isEmpty()
        && lexicon.honorific(tokens, i).isEmpty()
        && !(tokens.get(i - 1).is("và") && isNoun(tokens, i));
  }

  /** Whether the noun of a body begins at a token, and no field: "và Tòa án", not "và Khoa học". */
  private boolean isNoun(List<Token> tokens, int i) {
    return lexicon.unit(tokens, i).isPresent() && lexicon.field(tokens, i).isEmpty();
  }

  /** "công ty TNHH Thu phí tự động": the noun that is in small letters before many names. */
  private static boolean isCompany(List<Token> tokens, int i) {
    return tokens.get(i).is("công") && i + 1 < tokens.size() && tokens.get(i + 1).is("ty");
  }

  /** Whether the form of a company ends at a token: "Công ty cổ phần", "Công ty TNHH". */
  private static boolean isForm(List<Token> tokens, int i) {
    return i >= 0 && FORMS.contains(tokens.get(i).key());
  }

  /** "Công ty cổ phần Cho thuê máy bay": one word in capitals begins what the company makes. */
  private static boolean isProduct(Text text, int start, int i) {
    List<Token> tokens = text.tokens();
    boolean first =
        i == start + 1 || (i == start + 2 && tokens.get(i - 1).kind() == Token.Kind.LOWER);
    return first
        && tokens.get(start).kind() == Token.Kind.CAPITALIZED
        && isForm(tokens, start - 1)
        && tokens.get(start).syllable()
        && tokens.get(i).syllable();
  }

  /** "Công ty cổ phần sữa Hà Lan": the small words between a company's form and its name. */
  private int productEnd(Text text, int from) {
    List<Token> tokens = text.tokens();
    int i = from;
    while (i < tokens.size()
        && i - from < PRODUCT
        && tokens.get(i).kind() == Token.Kind.LOWER
        && !lexicon.isFunctionWord(tokens.get(i))
        && lexicon.unit(tokens, i).filter(unit -> unit.meaning().lower() == Lower.YES).isEmpty()
        && CapitalRun.isOnLine(text, i)) {
      i++;
    }
    boolean name = i < tokens.size() && tokens.get(i).isCapital() && CapitalRun.isOnLine(text, i);
    return name && (places.at(text, i).isPresent() || !stops.at(text, i)) ? i : from;
  }

  /**
   * "Đảng ủy tổ chức …", "Thanh tra tổ chức …": what one does that has no name here.
   *
   * @param any whether other deeds than "tổ chức" tell it
   */
  boolean isDoing(Text text, int i, boolean any) {
    return text.tokens().get(i).kind() == Token.Kind.LOWER
        && lexicon
            .field(text.tokens(), i)
            .filter(field -> field.meaning().act() || (any && field.meaning().verb()))
            .isPresent();
  }

  /** "do Tập đoàn Sơn Hải xây dựng.": in small letters behind a company's own name. */
  private static boolean isDone(Token first, Trie.Match<Field> field) {
    return field.meaning().verb() && first.kind() == Token.Kind.LOWER;
  }

  /** "Ban Quản lý dự án công trình xây dựng y tế": what a project is for is its name. */
  private static boolean isProject(List<Token> tokens, int i) {
    return PROJECT.endingAt(tokens, i).isPresent();
  }

  /** "Ban Quản lý dự án Nhà máy lọc dầu Dung Quất": where the name of what is built ends. */
  private int siteEnd(Text text, int noun) {
    Token word = text.tokens().get(noun);
    boolean open =
        word.isWord() && !lexicon.isFunctionWord(word) && places.at(text, noun).isEmpty();
    int name = open ? productEnd(text, noun + 1) : noun;
    if (name <= noun + 1) {
      return noun;
    }
    int end = CapitalRun.end(text, name);
    return text.isNumeral(end) && CapitalRun.isOnLine(text, end) ? end + 1 : end;
  }

  /**
   * Whether a field in small letters says what the body does: "Bộ Xây dựng tổ chức hội nghị", "do
   * Hội A tổ chức", "Sở Tài nguyên và Môi trường kiểm tra". Others are part of the name in "Ban
   * Quản lý dự án đầu tư xây dựng 307", where no further small word follows.
   */
  private boolean isVerb(Text text, int i, int start, Trie.Match<Field> field) {
    List<Token> tokens = text.tokens();
    int next = field.to();
    boolean small = isDone(tokens.get(i), field) && !isProject(tokens, i);
    if (small && (field.meaning().act() || i - start >= WHOLE)) {
      return true;
    }
    if (small && i > 1 && tokens.get(i - 1).is("nam") && tokens.get(i - 2).is("việt")) {
      return true;
    }
    if (small && start > 0 && isOrdered(text, start - 1)) {
      return true;
    }
    boolean comma = next < tokens.size() && tokens.get(next).is(",");
    int object = comma ? next + 1 : next;
    return small
        && object < tokens.size()
        && tokens.get(object).isWord()
        && CapitalRun.isOnLine(text, object)
        && places.at(text, object).isEmpty()
        && !ITS_VERB.has(tokens.get(object))
        && !(comma && isNext(tokens, object));
  }

  /** "yêu cầu Sở Tài chính kiểm tra": whether an office stands at a token that is told to act. */
  private static boolean isOrdered(Text text, int office) {
    return OFFICES.isAt(text, office) && ORDERS.endingAt(text.tokens(), office).isPresent();
  }

  /** "Phòng Tổ chức kiểm tra, phòng Nghiệp vụ": the next of a list, not another verb. */
  private boolean isNext(List<Token> tokens, int i) {
    return tokens.get(i).kind() != Token.Kind.LOWER || lexicon.unit(tokens, i).isPresent();
  }

  /** "Hội đồng Giao lưu Văn hóa": a word of two syllables, the second small, within a name. */
  private boolean isCompound(Text text, int i) {
    List<Token> tokens = text.tokens();
    int next = i + 2;
    return next < tokens.size()
        && tokens.get(i).kind() == Token.Kind.CAPITALIZED
        && tokens.get(i + 1).kind() == Token.Kind.LOWER
        && !lexicon.isFunctionWord(tokens.get(i + 1))
        && tokens.get(next).kind() == Token.Kind.CAPITALIZED
        && CapitalRun.isOnLine(text, i + 1)
        && CapitalRun.isOnLine(text, next)
        && lexicon.gazetteer().place(tokens, i).isEmpty()
        && !isFirmNoun(tokens, i)
        && (!stops.at(text, next) || places.at(text, next).isPresent())
        && !isPersonAt(text, next, i, true);
  }

  /** "Phòng Kinh doanh Công ty A": the noun of the firm above. */
  private boolean isFirmNoun(List<Token> tokens, int i) {
    return lexicon
            .unit(tokens, i)
            .filter(unit -> unit.meaning().kind().equals(AgencyKind.Enterprise.name()))
            .isPresent()
        && lexicon.field(tokens, i).isEmpty();
  }

  /**
   * "Sở Y tế 3 tỉnh A, B và C": how many places have such a body; "Thuế cơ sở 3 tỉnh A" is one of
   * those with a number.
   */
  private boolean isCount(Text text, int i) {
    return BRANCHES.endingAt(text.tokens(), i).isEmpty()
        && i + 1 < text.tokens().size()
        && COUNT.matcher(text.tokens().get(i).key()).matches()
        && text.tokens().get(i + 1).key().length() > 1
        && places.isRank(text, i + 1);
  }

  /** "… Quân đội 6 tháng", "15/1", "52,50", "2-0", "25 - 95%": the number before is of no name. */
  static boolean isMeasure(List<Token> tokens, int i) {
    boolean decimal =
        i + 1 < tokens.size()
            && (tokens.get(i).is(",")
                || tokens.get(i).is("-")
                || tokens.get(i).is(".") && !tokens.get(i + 1).is("0"))
            && tokens.get(i + 1).kind() == Token.Kind.NUMBER
            && tokens.get(i).touches(tokens.get(i + 1));
    boolean row = i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
    boolean range =
        i + 2 < tokens.size()
            && tokens.get(i).is("-")
            && tokens.get(i + 1).kind() == Token.Kind.NUMBER
            && MEASURES.contains(tokens.get(i + 2).key());
    boolean unit =
        i < tokens.size()
            && tokens.get(i).kind() != Token.Kind.CAPITALIZED
            && MEASURES.contains(tokens.get(i).key())
            && JOINTLY.startingAt(tokens, i).isEmpty();
    return decimal || row || range || unit;
  }

  /** "Hội Môi giới bất động sản": a word of two syllables behind the noun or a field. */
  private boolean isLastCompound(Text text, int i, int start) {
    List<Token> tokens = text.tokens();
    return i + 1 < tokens.size()
        && (i == start || tokens.get(i - 1).kind() == Token.Kind.LOWER || tokens.get(i - 1).is("-"))
        && tokens.get(i).kind() == Token.Kind.CAPITALIZED
        && tokens.get(i + 1).kind() == Token.Kind.LOWER
        && tokens.get(i).syllable()
        && tokens.get(i + 1).syllable()
        && !lexicon.isFunctionWord(tokens.get(i + 1))
        && CapitalRun.isOnLine(text, i + 1)
        && lexicon.gazetteer().place(tokens, i).isEmpty()
        && !isOfPair(tokens, i)
        && lexicon.field(tokens, i + 1).isEmpty();
  }

  /** "Hội Hữu nghị Việt - Nhật tặng", "… Nga - Việt tặng": the second of two countries. */
  private static boolean isOfPair(List<Token> tokens, int i) {
    return tokens.get(i - 1).is("-") && (tokens.get(i).is("việt") || tokens.get(i - 2).is("việt"));
  }

  /** "Cục A05", "Hải quan Việt Nam", not the first word of "Nam Phi" or "Bộ trưởng … Việt - Mỹ". */
  private boolean isOrdinal(Text text, int i, int start) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(i);
    boolean both = token.is("việt") && isDash(tokens, i + 1) && !isOfTwo(tokens, start, i + 1);
    return token.kind() == Token.Kind.UPPER
        || OURS.contains(token.key()) && !both && lexicon.gazetteer().country(tokens, i).isEmpty();
  }

  /** "Viện Nghiên cứu Bông": what the body is there to study. */
  private static boolean isStudied(Text text, int i, int start) {
    return i == start + 2
        && STUDIES.endingAt(text.tokens(), i).isPresent()
        && text.tokens().get(i).kind() == Token.Kind.CAPITALIZED
        && text.tokens().get(i).syllable();
  }

  /**
   * Whether a name breaks off within a word: "Ban Đấu" before "tranh", "Bộ Chính" where the text is
   * cut off.
   */
  boolean isBroken(Text text, int start, int end, AgencyKind kind) {
    List<Token> tokens = text.tokens();
    if (places.at(text, start).filter(place -> place.to() == end).isPresent()) {
      return false;
    }
    boolean cut =
        STRICT.contains(kind)
            && kind != AgencyKind.PartyBody
            && end - start == 1
            && tokens.get(start).kind() == Token.Kind.CAPITALIZED
            && tokens.get(start).syllable()
            && lexicon.field(tokens, start).isEmpty()
            && lexicon.gazetteer().country(tokens, start).isEmpty()
            && (end >= tokens.size() || !tokens.get(end).isWord());
    if (cut) {
      return true;
    }
    return STRICT.contains(kind)
        && end < tokens.size()
        && end - start <= 2
        && lexicon.field(tokens, start).isEmpty()
        && tokens.get(end - 1).kind() == Token.Kind.CAPITALIZED
        && tokens.get(end).kind() == Token.Kind.LOWER
        && tokens.subList(start, end).stream().allMatch(word -> word.syllable())
        && CapitalRun.isOnLine(text, end);
  }

  /** "Hội đồng An ninh Nga Dmitry Orlov": no word of another language goes on behind a country. */
  private boolean isBehindCountry(Text text, int i, int start) {
    List<Token> tokens = text.tokens();
    return i - 1 > start
        && !tokens.get(i).syllable()
        && tokens.get(i - 1).kind() == Token.Kind.CAPITALIZED
        && lexicon.gazetteer().country(tokens, i - 1).filter(one -> one.to() == i).isPresent();
  }

  /**
   * Whether a person's name begins within a row of capitals: "… Ngoại giao Lê Thị Hằng".
   *
   * @param named whether the body has a name of its own already; without one, or with one syllable
   *     alone, two more may be it: "Trường THPT Lê Lợi", "Công ty Than Vàng Danh"
   */
  private boolean isPersonAt(Text text, int i, int start, boolean named) {
    if (i == start) {
      return false;
    }
    if (AgencyCountryReader.isStranger(lexicon, text, i)) {
      return true;
    }
    if (!lexicon.isSurname(text.tokens().get(i)) || isNamesake(text, i, start)) {
      return false;
    }
    if (isFirm(text, i) || isHalfName(text, i, start)) {
      return false;
    }
    int rest = CapitalRun.end(text, i) - i;
    boolean whole = i - start > 1 || !text.tokens().get(start).syllable();
    return rest >= (named && whole ? 2 : 3) && rest <= 4;
  }

  /**
   * "Trường Tiểu học Kim Đồng Trần Thị Bình", "Công ty Sao Mai Lê Văn An": the second syllable of a
   * name, which is a family name too, before that of a whole person's.
   */
  private boolean isHalfName(Text text, int i, int start) {
    List<Token> tokens = text.tokens();
    return i == start + 1
        && tokens.get(start).kind() == Token.Kind.CAPITALIZED
        && tokens.get(start).syllable()
        && lexicon.field(tokens, start).isEmpty()
        && CapitalRun.end(text, i) - i == LONGEST_PERSON
        && lexicon.isSurname(tokens.get(i + 1));
  }

  /** "… Phát triển Châu Pharmacy Group": a row of capitals that no person is called by. */
  private boolean isFirm(Text text, int from) {
    return IntStream.range(from, CapitalRun.end(text, from))
        .anyMatch(i -> lexicon.nameEnd(text, i).filter(Lexicon.NameEnd.BODY::equals).isPresent());
  }

  /** "Trường Tiểu học Nguyễn Tất Thành": a row of capitals from a family name on is one name. */
  private boolean isNamesake(Text text, int i, int start) {
    int run = CapitalRun.end(text, start) - start;
    return lexicon.isSurname(text.tokens().get(start)) && i < start + run && run <= 4;
  }
}
