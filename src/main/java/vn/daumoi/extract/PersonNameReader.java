package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the names of people: rows of capitalised words, as "Nguyễn Văn A", "Yoon Suk-yeol" and
 * "Ursula von der Leyen", which end where a title, a body or a noun begins.
 */
final class PersonNameReader {
  /** What is named after people and is none. */
  private static final WordSet NAMED_AFTER_PEOPLE =
      WordSet.of(
          "đường", "phố", "trường", "cầu", "chợ", "hẻm", "ngõ", "giải", "tượng", "hồ", "sông",
          "núi", "thôn", "ấp", "làng", "bản", "đảo", "khu", "vịnh", "chùa", "đền", "thpt", "thcs",
          "rạp", "ga", "quỹ", "cúp", "tàu", "hầm", "đèo", "nhà", "lớp", "tòa", "sân", "svđ", "phim",
          "hãng", "hiệu", "bang", "tờ", "tuyến", "đài", "thờ", "đập", "miếu", "tại", "bãi", "kđt",
          "kcn", "kdc", "ccn");

  /** What stands between the streets of a list. */
  private static final WordSet LISTED = WordSet.of("-", ",", "và");

  /** What opens a list of places, which may be named after people. */
  private static final Phrases<Boolean> COMMUNES =
      Phrases.of(
          "các xã",
          "các xã:",
          "các phường",
          "các phường:",
          "các thị trấn",
          "các xã, phường",
          "các xã, phường:",
          "các phường, xã",
          "các phường, xã:");

  private static final Phrases<Boolean> SUCH_AS =
      Phrases.of("như", "như:", "khác như", "gồm", "gồm:", "lớn như", ":");

  /** What leads to a street, or to several. */
  private static final Phrases<Boolean> ON_STREETS =
      Phrases.of("trên đường", "trên tuyến đường", "trên phố", "dọc đường", "qua đường");

  /** What leads to the streets of a list also where it speaks of one. */
  private static final WordSet ROADS = WordSet.of("đường", "phố");

  /** What stands before the road that somebody lives on, and makes a city of it. */
  private static final WordSet BEFORE_ONE_ROAD = WordSet.of("thành", "ngụ", "trú", "ở");

  static final WordSet SEVERAL = WordSet.of("các", "những", "nhiều", "hai", "ba", "bốn", "số");

  /** Words whose second half is such a thing, and where people are at home or in court. */
  private static final Phrases<Boolean> CALLED =
      Phrases.of(
          "đối tượng",
          "hiện tượng",
          "hình tượng",
          "thần tượng",
          "giang hồ",
          "hiện tại",
          "hậu trường",
          "yêu cầu",
          "kịch bản",
          "lý giải",
          "ra tòa",
          "hầu tòa",
          "tại nhà",
          "về nhà",
          "đến nhà",
          "tới nhà",
          "sang nhà",
          "ở nhà");

  /** The same where the last word alone may be another: "tiết lộ", "Cảnh sát biển". */
  private static final Phrases<Boolean> LANDS_NAMED_AFTER_PEOPLE =
      Phrases.of(
          "đại lộ",
          "bãi biển",
          "bờ biển",
          "nút giao",
          "nút giao thông",
          "cầu vượt",
          "cầu vượt thép",
          "hầm chui",
          "góc",
          "hướng",
          "sân bay",
          "tàu sân bay",
          "tàu khu trục",
          "uss",
          "ngã tư",
          "ngã ba",
          "ngã năm",
          "vòng xoay",
          "tứ giác",
          "giao lộ",
          "góc đường",
          "đoạn từ",
          "tuyến đường",
          "con đường",
          "các đường",
          "các phố",
          "tuyến phố",
          "giải thưởng",
          "huân chương",
          "sân vận động",
          "khu đô thị",
          "khu đô thị mới",
          "khu công nghiệp",
          "khu du lịch",
          "khu dân cư",
          "khu tái định cư",
          "cụm công nghiệp",
          "chung cư",
          "công viên",
          "nghĩa trang",
          "nghĩa trang liệt sĩ",
          "tượng đài",
          "khu lưu niệm",
          "khu tưởng niệm",
          "nhà lưu niệm",
          "nhà tưởng niệm",
          "vườn hoa",
          "quảng trường",
          "thủy điện",
          "công cụ",
          "phần mềm",
          "ứng dụng",
          "mặt hàng",
          "sản phẩm",
          "thương hiệu",
          "nhãn hàng",
          "đồng hồ",
          "dòng xe");

  /** Capitalised nouns that follow names in sentences on honours, papers and meetings. */
  private static final Phrases<Boolean> NOUNS =
      Phrases.of(
          "huân chương",
          "huy chương",
          "huy hiệu",
          "bằng khen",
          "giấy khen",
          "kỷ niệm",
          "quyết định",
          "nghị quyết",
          "chỉ thị",
          "đại hội",
          "hội nghị",
          "giải thưởng",
          "ưu tiên",
          "danh hiệu",
          "thư chúc",
          "lời cảm",
          "giấy chứng",
          "bài viết",
          "bài phát",
          "bài báo",
          "thông điệp",
          "thông báo",
          "thông tư",
          "công điện",
          "công văn",
          "kết luận",
          "hướng dẫn",
          "dự thảo",
          "dự án",
          "lời kêu",
          "lễ kỷ",
          "lễ trao",
          "buổi lễ",
          "phát biểu",
          "toàn văn",
          "chủ đề");

  /** Words that begin a sentence and no name. */
  private static final WordSet NO_NAME =
      WordSet.of(
          "tại", "trong", "theo", "sau", "ngày", "khi", "với", "cùng", "trước", "đến", "về",
          "chiều", "sáng", "tối", "trưa", "việt", "đại", "hội", "chương", "dự", "nghị", "quyết",
          "luật", "đảng", "nhà", "quân", "tháng", "năm", "khóa", "riêng", "mẹ", "má", "hiện", "nếu",
          "vì", "do", "nhờ", "bởi", "vừa", "mới", "tuy", "dù", "nhưng", "còn", "cả", "những", "mỗi",
          "ngoài", "qua", "gồm", "ngành", "giao", "mời", "nguồn", "bên", "phía", "thay", "chuyển");

  /** Family names that are oftener the first words of sentences. */
  private static final WordSet RARE_FAMILIES = WordSet.of("vì", "mong");

  /** What goes on with the first half of our country's name. */
  private static final WordSet OURS =
      WordSet.of("nam", "kiều", "minh", "cộng", "bắc", "ngữ", "quốc", "trung", "pháp", "nga", "á");

  /** Words that begin a sentence, and by which somebody may be called all the same. */
  private static final WordSet OPENERS =
      WordSet.of(
          "từ", "ở", "hiện", "nay", "nếu", "vì", "tuy", "còn", "cả", "nhờ", "giữa", "trên", "dưới",
          "ngoài", "những", "một", "mỗi", "qua", "mới", "vừa", "để");

  /** Small words within the names of other countries: "Ursula von der Leyen". */
  private static final WordSet PARTICLES =
      WordSet.of(
          "von", "van", "der", "den", "bin", "bint", "ibn", "al", "el", "da", "de", "del", "di",
          "ten", "ter", "la", "las", "los", "dos", "das", "du");

  /** Titles that stand within a name and end with an apostrophe: "Dato' Sri Anwar". */
  private static final WordSet MALAY_TITLES = WordSet.of("dato", "datuk");

  /** Which of them a hyphen joins to the next word. */
  private static final WordSet ARTICLES = WordSet.of("al", "el");

  /** First names that another goes on with. */
  private static final WordSet FIRST_HALVES = WordSet.of("jean", "marie", "anne", "al", "el");

  /** What any adult is called by, with the name behind it or without. */
  static final WordSet ADDRESS = WordSet.of("ông", "bà");

  /** What stands before the number of a house. */
  private static final WordSet HOUSE = WordSet.of("số", "nhà", "ngõ", "đường", "tại", "ở", "chỉ");

  /** What stands behind the name of a street. */
  private static final WordSet QUARTERS =
      WordSet.of("phường", "p", "xã", "quận", "q", "huyện", "h", "thị", "tp", "thành");

  private static final WordSet WATERS = WordSet.of("sông", "suối", "đập");

  private static final Phrases<Boolean> POWER = Phrases.of("hồ thủy điện", "hồ thủy lợi");

  /** What people are called by before their names, with a capital at the head of a sentence. */
  private static final WordSet CALLS = WordSet.of("bạn", "chú", "cậu", "thím", "mợ", "dì", "cháu");

  /** So many streets meet at most. */
  private static final int STREETS = 5;

  /** What "5/6" is, and no house: a day and a month. */
  private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");

  private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");

  /** "225B" */
  private static final Pattern LETTERED_HOUSE = Pattern.compile("[1-9]\\d{0,3}[a-d]");

  /** "VI": which of the kings or popes of one name is meant. */
  private static final Pattern NUMERAL = Pattern.compile("[ivx]{2,5}");

  /** What is left of a given name of which no vowel is told. */
  private static final Pattern INITIALS = Pattern.compile("[bcdđghklmnpqrstvx]|[cghkpt]h|ng|nh|tr");

  private static final int LONGEST_NAME = 6;

  /** So many syllables most names have, the family name counted. */
  private static final int WHOLE = 3;

  /** What stands before a whole name at the head of a sentence: "Bắt Nguyễn Văn A". */
  private static final WordSet HEADLINES =
      WordSet.of(
          "bắt", "phạt", "xử", "tìm", "cử", "khen", "thả", "giữ", "đón", "tiễn", "chọn", "đưa",
          "dẫn", "giết", "bố");

  /** So many syllables a name of ours has at most. */
  private static final int LONGEST_OF_OURS = 5;

  /** How many tokens a name has at most, marks and small syllables counted. */
  private static final int WIDEST_NAME = 12;

  /** How the marks of banks end, by which nobody is called: "SeABank". */
  private static final String BANK = "bank";

  private final Lexicon lexicon;
  private final ForeignNames foreign;

  PersonNameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.foreign = new ForeignNames(lexicon);
  }

  /** "Ban Ki-moon": whether a name of Korea surely begins at a token. */
  boolean isKoreanParted(Text text, int from) {
    return foreign.isKoreanParted(text, from);
  }

  /** "Đoàn Ấn Độ", "Đoàn Việt Nam", and where nobody is called so "Đoàn Hà Nội". */
  private boolean isTeam(List<Token> tokens, int from, int end, boolean called) {
    if (lexicon.unit(tokens, from).isEmpty()) {
      return false;
    }
    boolean country =
        lexicon.gazetteer().country(tokens, from + 1).filter(land -> land.to() == end).isPresent();
    boolean ours = AgencyCountryReader.isOurs(tokens, from + 1) && end == from + 3;
    boolean place = !called && lexicon.gazetteer().isProvince(tokens, from + 1, end);
    return country || ours || place || !called && isTeamOfBody(tokens, from, end);
  }

  /** "Đoàn Trường Đại học Vinh": the noun of a body goes on behind what looks like a name. */
  private boolean isTeamOfBody(List<Token> tokens, int from, int end) {
    return lexicon
        .unit(tokens, from + 1)
        .filter(unit ->
            unit.to() > end
                || lexicon.field(tokens, end - 1).stream().anyMatch(it -> it.to() > end))
        .isPresent();
  }

  /** "giải Marathon Hà Nội Techcombank": a province and a word of another language. */
  private boolean isPlaceWithSponsor(List<Token> tokens, int from, int end) {
    return lexicon
        .gazetteer()
        .place(tokens, from)
        .filter(place -> place.meaning().isProvince() && place.to() < end)
        .filter(place -> !tokens.get(place.to()).syllable())
        .isPresent();
  }

  /** "Hồ Sông Cái", "Hồ Thủy điện Trị An": a lake with the name of a river or for its power. */
  private static boolean isLake(List<Token> tokens, int from) {
    boolean river =
        from + 1 < tokens.size()
            && tokens.get(from).is("hồ")
            && WATERS.has(tokens.get(from + 1))
            && tokens.get(from + 1).isCapital();
    return river || POWER.startingAt(tokens, from).isPresent();
  }

  /** "nghệ sĩ Việt Hương": a given name, not our country or what is of it. */
  private static boolean isViet(Text text, int from) {
    List<Token> tokens = text.tokens();
    return tokens.get(from).is("việt")
        && CapitalRun.end(text, from) == from + 2
        && !OURS.has(tokens.get(from + 1));
  }

  /**
   * "tân Bí thư Hội An Kiều Cư": the second half of a place's name, before a whole name; not "Bộ
   * Ngoại giao Việt Nam Hà Kim Ngọc".
   */
  private boolean isEndOfPlace(Text text, int from) {
    List<Token> tokens = text.tokens();
    return from > 0
        && CapitalRun.end(text, from) > from + 2
        && !(from > 1 && AgencyCountryReader.isOurs(tokens, from - 2))
        && lexicon.isSurname(tokens.get(from + 1))
        && lexicon
            .gazetteer()
            .place(tokens, from - 1)
            .filter(place -> place.to() == from + 1)
            .isPresent();
  }

  /** "Nguyên Thượng tọa Thích Minh Đạo": a rank somebody had, and no name. */
  private boolean isFormerly(List<Token> tokens, int from) {
    return tokens.get(from).is("nguyên")
        && lexicon.honorific(tokens, from + 1).filter(rank -> rank.to() > from + 2).isPresent();
  }

  /** "Việt Kiều Hải Phòng": our people abroad, and nobody called Kiều. */
  private static boolean isAbroad(List<Token> tokens, int from) {
    return from > 0 && tokens.get(from).is("kiều") && tokens.get(from - 1).is("việt");
  }

  /**
   * The name that begins at a token.
   *
   * @param called whether a title, rank or form of address stands right before it
   * @param before the items read before it
   */
  Optional<Item> at(Text text, int from, boolean called, List<Item> before) {
    return words(text, from, called, before).map(name -> withNumeral(text, name));
  }

  /** "Bắt Nguyễn Văn A": the verb of a headline before a whole name. */
  private boolean isBeforeWhole(Text text, int from) {
    List<Token> tokens = text.tokens();
    int name = from + 1;
    return HEADLINES.isAt(text, from)
        && CapitalRun.isOnLine(text, name)
        && lexicon.isSurname(tokens.get(name))
        && CapitalRun.end(text, name) - name >= WHOLE
        && text.sentenceAt(tokens.get(from).start()).from() == from;
  }

  /** "Felipe VI", "John Paul II": the numeral belongs to a name of another language. */
  private static Item.NameItem withNumeral(Text text, Item.NameItem name) {
    int at = name.to();
    boolean numeral =
        at < text.tokens().size()
            && text.tokens().get(at).kind() == Token.Kind.UPPER
            && NUMERAL.matcher(text.tokens().get(at).key()).matches()
            && CapitalRun.isOnLine(text, at)
            && !text.tokens().get(at - 1).syllable();
    return numeral
        ? new Item.NameItem(name.from(), at + 1, name.surname(), name.called(), name.foreign())
        : name;
  }

  private Optional<Item.NameItem> words(Text text, int from, boolean called, List<Item> before) {
    List<Token> tokens = text.tokens();
    boolean family = isRareFamily(text, from, called);
    if (RARE_FAMILIES.isAt(text, from) && !family) {
      return Optional.empty();
    }
    boolean opener =
        !called
            && !family
            && (isNamedAfter(text, from)
                || isBeforeWhole(text, from)
                || isWithinNamed(text, from)
                || OPENERS.isAt(text, from)
                || lexicon.isFunctionWord(tokens.get(from))
                    && !lexicon.isSurname(tokens.get(from))
                    && !lexicon.isKoreanSurname(text, from));
    if (opener
        || NO_NAME.isAt(text, from) && !family && !(called && isViet(text, from))
        || isLake(tokens, from)
        || isEndOfPlace(text, from)
        || isFormerly(tokens, from)
        || isMark(text, from)) {
      return Optional.empty();
    }
    int shouted = called ? shoutedEnd(text, from) : from;
    if (shouted > from) {
      return Optional.of(new Item.NameItem(from, shouted, true, true, false));
    }
    int end = nameEnd(text, from);
    if (end == from || words(tokens, from, end) > LONGEST_NAME || isInitials(tokens, from, end)) {
      return Optional.empty();
    }
    Optional<Item.NameItem> stranger =
        called ? strangerCalled(text, from, end) : stranger(text, from, end);
    if (stranger.isPresent()) {
      return stranger;
    }
    boolean surname = lexicon.isSurname(tokens.get(from));
    if (!surname && !called && (isListed(text, from, end, before) || isAged(tokens, from, end))) {
      return Optional.of(new Item.NameItem(from, end, false, false, true));
    }
    int first = surname || called && isFormOfAddress(before.getLast()) ? end - 1 : from;
    boolean body = foreign.isBody(text, first, end);
    if (body && !(surname && tokens.get(first).syllable()) && !isOfficer(before, from)) {
      return Optional.empty();
    }
    if (isTeam(tokens, from, end, called)
        || isAbroad(tokens, from)
        || isPlaceWithSponsor(tokens, from, end)) {
      return Optional.empty();
    }
    if (end - from == 1 && !(called && isShortForm(tokens.get(from), before))) {
      return Optional.empty();
    }
    boolean stands = end - from == 1 && isAddressed(before) && foreign.isAlone(text, from);
    return Optional.of(new Item.NameItem(from, end, surname, called, stands));
  }

  /** "Vì Văn A", "ông Vì Đức B": a family name that otherwise begins a sentence. */
  private static boolean isRareFamily(Text text, int from, boolean called) {
    return RARE_FAMILIES.isAt(text, from)
        && CapitalRun.end(text, from) - from > 2
        && (called || AgencyUnitReader.MIDDLE_NAMES.has(text.tokens().get(from + 1)));
  }

  /** "Donacoop Lê Văn A": a word of no language of names, before a whole name of ours. */
  private boolean isMark(Text text, int from) {
    List<Token> tokens = text.tokens();
    int name = from + 1;
    int end = CapitalRun.end(text, name);
    return !tokens.get(from).syllable()
        && end - name == 3
        && CapitalRun.isOnLine(text, name)
        && lexicon.isSurname(tokens.get(name))
        && !lexicon.isSurname(tokens.get(from))
        && !lexicon.isGivenName(text, from)
        && tokens.subList(name, end).stream().allMatch(Token::syllable);
  }

  /** "Ngọc Hân (28 tuổi, TP HCM)": who has an age is a person, whatever the name. */
  private boolean isAged(List<Token> tokens, int from, int to) {
    List<Token> name = tokens.subList(from, to);
    return name.size() > 1
        && name.size() < 4
        && name.stream().allMatch(Token::syllable)
        && name.subList(1, name.size() - 1).stream().noneMatch(lexicon::isSurname)
        && !CALLS.has(tokens.get(from))
        && !AgencyUnitReader.MIDDLE_NAMES.has(tokens.get(from))
        && to + 2 < tokens.size()
        && tokens.get(to).is("(")
        && tokens.get(to + 1).kind() == Token.Kind.NUMBER
        && tokens.get(to + 1).key().length() <= 2
        && tokens.get(to + 2).is("tuổi");
  }

  /** "Ngô Thị A, Kwok Hakman Oliver, Trần Văn B": of another language, between two of ours. */
  private boolean isListed(Text text, int from, int to, List<Item> before) {
    List<Token> tokens = text.tokens();
    boolean behind =
        !before.isEmpty()
            && before.getLast() instanceof Item.NameItem name
            && name.surname()
            && name.length() > 1
            && name.to() + 1 == from
            && tokens.get(name.to()).is(",");
    return behind
        && to - from > 1
        && tokens.subList(from, to).stream().anyMatch(word -> word.isWord() && !word.syllable())
        && to + 2 < tokens.size()
        && (tokens.get(to).is(",") || tokens.get(to).is("và"))
        && lexicon.isSurname(tokens.get(to + 1))
        && CapitalRun.end(text, to + 1) - to > 2
        && !foreign.isBody(text, from, to);
  }

  /** "Thủ tướng Na Uy Jonas Gahr Store": behind a country's office whoever it is that holds it. */
  private static boolean isOfficer(List<Item> before, int from) {
    return !before.isEmpty()
        && before.getLast() instanceof Item.PostItem post
        && post.to() == from
        && post.post().agency().filter(body -> body.row().startsWith("countries: ")).isPresent();
  }

  private Optional<Item.NameItem> strangerCalled(Text text, int from, int to) {
    return foreign.isWhole(text, from, to)
        ? Optional.of(new Item.NameItem(from, to, false, true, true))
        : Optional.empty();
  }

  private Optional<Item.NameItem> stranger(Text text, int from, int to) {
    return foreign
        .within(text, from, to)
        .filter(name -> name.from() == from || !isNamedAfter(text, name.from()));
  }

  /**
   * "sân Santiago Bernabeu", "số 5 Trần Thánh Tông", "nút giao Nguyễn Văn Linh - Nguyễn Hữu Thọ": a
   * thing with the name of a person.
   */
  private static boolean isNamedAfter(Text text, int from) {
    return from > 0
        && CapitalRun.isOnLine(text, from)
        && (NAMED_AFTER_PEOPLE.isAt(text, from - 1)
                && CALLED.endingAt(text.tokens(), from).isEmpty()
            || LANDS_NAMED_AFTER_PEOPLE.endingAt(text.tokens(), from).isPresent()
            || isAddress(text, from)
            || isCrossing(text, from)
            || SchoolsListed.has(text, from));
  }

  /** "đường Lê Hồng Phong": the given name in what has the name of a person. */
  private boolean isWithinNamed(Text text, int from) {
    int start = from;
    while (start > 0
        && from - start < LONGEST_NAME
        && text.isCapital(start - 1)
        && CapitalRun.isOnLine(text, start)) {
      start--;
    }
    return start < from
        && lexicon.isSurname(text.tokens().get(start))
        && !lexicon.isSurname(text.tokens().get(from))
        && isNamedAfter(text, start);
  }

  /**
   * "nút giao Nguyễn Văn Linh - Nguyễn Hữu Thọ", "các tuyến đường như Lê Văn Lương, Trần Duy Hưng":
   * one of the streets of a crossing, or of several behind a word for them.
   */
  private static boolean isCrossing(Text text, int from) {
    List<Token> tokens = text.tokens();
    int first = from;
    int streets = 0;
    boolean listed = false;
    boolean told = false;
    while (first > 1
        && streets < STREETS
        && LISTED.has(tokens.get(first - 1))
        && text.isCapital(beforeBracket(tokens, first - 1) - 1)) {
      listed |= !tokens.get(first - 1).is("-");
      int entry = beforeBracket(tokens, first - 1);
      told |= entry < first - 1;
      first = entry;
      while (first > 0 && text.isCapital(first - 1)) {
        first--;
      }
      streets++;
    }
    int named = SUCH_AS.endingAt(tokens, first).map(Phrases.Match::from).orElse(first);
    if (first == from && named == first) {
      return false;
    }
    if (listed
        && (!told && COMMUNES.endingAt(tokens, named).isPresent()
            || ON_STREETS.endingAt(tokens, named).isPresent())) {
      return true;
    }
    if (listed && streets > 1 && isOnRoads(tokens, named)) {
      return true;
    }
    int noun =
        LANDS_NAMED_AFTER_PEOPLE.endingAt(tokens, named).map(Phrases.Match::from).orElse(named);
    return noun < named && (!listed || noun > 0 && SEVERAL.has(tokens.get(noun - 1)));
  }

  /** "mở rộng đường A, B, C", not "thành phố", nor where somebody of a list lives. */
  private static boolean isOnRoads(List<Token> tokens, int to) {
    return to > 1 && ROADS.has(tokens.get(to - 1)) && !BEFORE_ONE_ROAD.has(tokens.get(to - 2));
  }

  /** "Lý Thường Kiệt (quận 10), …": where the bracket opens that closes before a token. */
  private static int beforeBracket(List<Token> tokens, int to) {
    int open = to - 1;
    while (open > 1 && to - open <= LONGEST_NAME && !tokens.get(open).is("(")) {
      open--;
    }
    return tokens.get(to - 1).is(")") && tokens.get(open).is("(") ? open : to;
  }

  /**
   * "số 5 Trần Thánh Tông", "268 Võ Văn Kiệt, phường Cầu Ông Lãnh", "407/12 Lê Văn Sỹ", "225B Trần
   * Hưng Đạo": a house in a street.
   */
  private static boolean isAddress(Text text, int from) {
    List<Token> tokens = text.tokens();
    if (isHouse(tokens, from - 1)) {
      return true;
    }
    if (tokens.get(from - 1).kind() != Token.Kind.NUMBER) {
      return false;
    }
    int end = CapitalRun.end(text, from);
    boolean quarter =
        end + 1 < tokens.size() && tokens.get(end).is(",") && QUARTERS.has(tokens.get(end + 1));
    return quarter || from > 1 && HOUSE.has(tokens.get(from - 2));
  }

  /** "407/12", which is no day, "225B", but not "lớp 12A": the number of a house. */
  private static boolean isHouse(List<Token> tokens, int last) {
    if (LETTERED_HOUSE.matcher(tokens.get(last).key()).matches()) {
      return last == 0 || !tokens.get(last - 1).is("lớp");
    }
    return last > 1
        && tokens.get(last).kind() == Token.Kind.NUMBER
        && tokens.get(last - 1).is("/")
        && tokens.get(last - 2).kind() == Token.Kind.NUMBER
        && tokens.get(last - 1).touches(tokens.get(last))
        && !(DAY.matcher(tokens.get(last - 2).key()).matches()
            && MONTH.matcher(tokens.get(last).key()).matches());
  }

  /**
   * Whether one word can be a person: "ông Tùng", "Bộ trưởng Tùng", "Tổng thống Chile Bachelet";
   * behind a title and its body a syllable of Vietnamese rather goes on with the body's name.
   */
  private static boolean isShortForm(Token word, List<Item> before) {
    boolean whole = before.getLast() instanceof Item.PostItem post && !post.post().isBare();
    return !word.key().endsWith(BANK) && (!whole || !word.syllable());
  }

  /** "ông Biden", "thủ môn Verbruggen", "Tổng thống Putin": people are called so by one name. */
  private static boolean isAddressed(List<Item> before) {
    return switch (before.getLast()) {
      case Item.HonorificItem address -> !address.kind().equals("degree");
      case Item.PostItem post -> post.post().ofState() || !post.post().isBare();
      default -> false;
    };
  }

  private static boolean isFormOfAddress(Item item) {
    return item instanceof Item.HonorificItem form && form.kind().equals("address");
  }

  /** The end of a row of name-like words: capitalised, not all capitals, no title or body in it. */
  private int nameEnd(Text text, int from) {
    List<Token> tokens = text.tokens();
    int end = from;
    while (end < tokens.size()
        && end - from <= WIDEST_NAME
        && (end == from || CapitalRun.isOnLine(text, end))) {
      Token token = tokens.get(end);
      boolean word =
          token.kind() == Token.Kind.CAPITALIZED
              || (token.kind() == Token.Kind.UPPER
                  && (token.end() - token.start() == 1
                      || (end == from && lexicon.isGivenName(text, from))));
      if (word) {
        if (end > from
            && (begins(tokens, end) && !isGiven(text, from, end)
                || isNoun(tokens, end)
                || isCredit(text, end)
                || isPaper(tokens, end))) {
          break;
        }
        end++;
      } else if (end > from && (isGlue(text, from, end) || isMiddle(text, from, end))) {
        end++;
      } else if (end > from && foreignEnd(text, from, end) > end) {
        end = foreignEnd(text, from, end);
      } else {
        break;
      }
    }
    return end > from && tokens.get(end - 1).is("-") ? end - 1 : end;
  }

  /** "ông Trần Quốc Hội": two syllables behind a family name that are a body elsewhere. */
  private boolean isGiven(Text text, int from, int end) {
    List<Token> tokens = text.tokens();
    return end == from + 1
        && from > 0
        && ADDRESS.has(tokens.get(from - 1))
        && lexicon.isSurname(tokens.get(from))
        && CapitalRun.end(text, end) == end + 2;
  }

  /** "Ông Lê Văn A T.N", "Yoav Gallant Reuters": who took the picture. */
  private boolean isCredit(Text text, int i) {
    List<Token> tokens = text.tokens();
    return !tokens.get(i).syllable()
            && CapitalRun.end(text, i) == i + 1
            && lexicon.nameEnd(text, i).filter(Lexicon.NameEnd.WORD::equals).isPresent()
        || isInitialsAtEnd(tokens, i);
  }

  /** "Vũ Văn A Báo Gia đình và Xã hội": the paper that somebody writes for. */
  private boolean isPaper(List<Token> tokens, int i) {
    return tokens.get(i).is("báo") && lexicon.field(tokens, i + 1).isPresent();
  }

  private static boolean isInitialsAtEnd(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).kind() == Token.Kind.UPPER
        && tokens.get(i + 1).is(".")
        && tokens.get(i + 2).kind() == Token.Kind.UPPER
        && tokens.get(i).touches(tokens.get(i + 1))
        && tokens.get(i + 1).touches(tokens.get(i + 2))
        && !(i + 3 < tokens.size() && (tokens.get(i + 3).isCapital() || tokens.get(i + 3).is(".")));
  }

  /** "Tạ văn A": the middle of a name in small letters. */
  private boolean isMiddle(Text text, int from, int i) {
    List<Token> tokens = text.tokens();
    return i == from + 1
        && AgencyUnitReader.MIDDLE_NAMES.has(tokens.get(i))
        && lexicon.isSurname(tokens.get(from))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).kind() == Token.Kind.CAPITALIZED
        && CapitalRun.isOnLine(text, i + 1);
  }

  /** How many words a name has, its small syllables and marks not counted. */
  private static int words(List<Token> tokens, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.get(i).isCapital() ? 1 : 0;
    }
    return words;
  }

  /**
   * "Đồng chí TRẦN HUY TUẤN, …": the end of a name in capitals; the token itself where none is, or
   * a heading goes on behind it.
   */
  private int shoutedEnd(Text text, int from) {
    List<Token> tokens = text.tokens();
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).kind() == Token.Kind.UPPER
        && tokens.get(end).syllable()
        && end - from <= LONGEST_OF_OURS
        && (end == from || CapitalRun.isOnLine(text, end))) {
      end++;
    }
    boolean goesOn = end < tokens.size() && text.isCapital(end) && CapitalRun.isOnLine(text, end);
    boolean name =
        end - from > 1
            && end - from <= LONGEST_OF_OURS
            && !goesOn
            && lexicon.isSurname(tokens.get(from))
            && IntStream.range(from + 1, end).noneMatch(i -> begins(tokens, i));
    return name ? end : from;
  }

  /** "N.T.T.H", "Lê Mạnh C", "Nguyễn Thị Th": letters that hide a name. */
  private boolean isInitials(List<Token> tokens, int from, int to) {
    boolean ours =
        to - from > 2 && lexicon.isSurname(tokens.get(from))
            || to - from > 1 && from > 0 && lexicon.isSurname(tokens.get(from - 1));
    boolean hidden = ours && INITIALS.matcher(tokens.get(to - 1).key()).matches();
    int i = from;
    while (i < to && tokens.get(i).kind() != Token.Kind.CAPITALIZED) {
      i++;
    }
    return hidden || i == to;
  }

  /**
   * The end of what goes on in small letters: "Yoon Suk-yeol", "Bun-thoong Chít ma-ny", "Ursula von
   * der Leyen"; the token itself where nothing does.
   */
  private int foreignEnd(Text text, int from, int at) {
    List<Token> tokens = text.tokens();
    if (isHyphen(text, at) && isSmallPart(text, at + 1) || foreign.isParted(text, from, at)) {
      return at + 2;
    }
    boolean parted = tokens.subList(from, at).stream().anyMatch(token -> token.is("-"));
    if (parted && isSmallPart(text, at) && isHyphen(text, at + 1) && isSmallPart(text, at + 2)) {
      return at + 3;
    }
    int end = at;
    while (end < tokens.size()
        && end - at < 2
        && tokens.get(end).kind() == Token.Kind.LOWER
        && PARTICLES.has(tokens.get(end))
        && CapitalRun.isOnLine(text, end)) {
      end++;
    }
    if (end > at && (isHyphen(text, end) || isSpaced(text, end, ARTICLES))) {
      end++;
    }
    boolean goesOn =
        end > at
            && end < tokens.size()
            && tokens.get(end).isCapital()
            && CapitalRun.isOnLine(text, end)
            && !begins(tokens, end)
            && (!lexicon.isSurname(tokens.get(from)) || lexicon.isGivenName(text, from));
    return goesOn ? end : at;
  }

  private boolean isSmallPart(Text text, int i) {
    List<Token> tokens = text.tokens();
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.LOWER
        && !lexicon.isFunctionWord(tokens.get(i))
        && lexicon.head(tokens, i).isEmpty()
        && lexicon.modifier(tokens, i).isEmpty();
  }

  /** Whether a hyphen stands between two words without a blank; a long dash parts. */
  private static boolean isHyphen(Text text, int i) {
    List<Token> tokens = text.tokens();
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).is("-")
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1))
        && !text.content().substring(tokens.get(i).start(), tokens.get(i).end()).equals("–");
  }

  /** "Fayez al - Sarraj", "Jean - Marie Pottier": a hyphen with blanks behind half a name. */
  private static boolean isSpaced(Text text, int i, WordSet halves) {
    return i + 1 < text.tokens().size()
        && text.tokens().get(i).is("-")
        && halves.has(text.tokens().get(i - 1))
        && text.isCapital(i + 1);
  }

  /**
   * "Ramos-Horta", "H'Hen", "Dato' Sri Anwar", "George W. Bush": a mark between two words of a
   * name.
   */
  private boolean isGlue(Text text, int from, int i) {
    List<Token> tokens = text.tokens();
    if (tokens.get(i).is(".")) {
      return isInitial(text, from, i - 1) && !begins(tokens, i + 1);
    }
    boolean apostrophe =
        tokens.get(i).is("'")
            && i + 1 < tokens.size()
            && tokens.get(i - 1).touches(tokens.get(i))
            && (tokens.get(i).touches(tokens.get(i + 1)) || MALAY_TITLES.has(tokens.get(i - 1)));
    return (apostrophe || isHyphen(text, i) || isSpaced(text, i, FIRST_HALVES))
        && !begins(tokens, i + 1)
        && tokens.get(i + 1).isCapital();
  }

  /** "George W. Bush", "J.D. Vance": a letter with its stop, in a name that is not Vietnamese. */
  private static boolean isInitial(Text text, int from, int i) {
    List<Token> tokens = text.tokens();
    Token first = tokens.get(from);
    boolean letter = tokens.get(i).end() - tokens.get(i).start() == 1;
    boolean glued = i + 2 < tokens.size() && tokens.get(i + 1).touches(tokens.get(i + 2));
    boolean begun = i > from || glued;
    boolean stranger = first.end() - first.start() == 1 || !first.syllable();
    return letter
        && begun
        && stranger
        && tokens.get(i).touches(tokens.get(i + 1))
        && i + 2 < tokens.size()
        && tokens.get(i + 2).isCapital()
        && CapitalRun.isOnLine(text, i + 2);
  }

  /** "… Lương Cường Huân chương": a word of two syllables, the second in small letters. */
  private static boolean isNoun(List<Token> tokens, int i) {
    return NOUNS.startingAt(tokens, i).isPresent();
  }

  private boolean begins(List<Token> tokens, int i) {
    return i < tokens.size() && startsTitleOrBody(tokens, i);
  }

  private boolean startsTitleOrBody(List<Token> tokens, int i) {
    return lexicon.head(tokens, i).filter(head -> head.to() - i > 1).isPresent()
        || lexicon.postPhrase(tokens, i).isPresent()
        || lexicon.agency(tokens, i).filter(agency -> agency.to() - i > 1).isPresent();
  }
}
