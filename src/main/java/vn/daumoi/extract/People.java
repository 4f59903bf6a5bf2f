package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Which rows of words are people, and who is meant by a short form: "ông Tùng" is the Nguyễn Văn
 * Tùng of the same article.
 */
final class People {
  /** Words that lead a byline or the credit of a picture. */
  private static final Phrases<Boolean> CREDITS =
      Phrases.of(
          "ảnh",
          "tin",
          "bài",
          "nguồn",
          "pv",
          "ctv",
          "video",
          "clip",
          "theo",
          "thực hiện",
          "người đăng",
          "người viết");

  private static final Set<String> CREDIT_MARKS = Set.of(":", "-", "(", "/");

  private static final int FARTHEST_CREDIT = 4;

  /** So many words and marks tell the paper at the end of a text. */
  private static final int LONGEST_PAPER = 8;

  /**
   * The most syllables of a given name that one is called by, of which the first may be a surname.
   */
  private static final int LONGEST_GIVEN = 2;

  /** How many syllables a name in full has at least. */
  private static final int WHOLE = 3;

  private static final Phrases<Boolean> WOMEN =
      Phrases.of("bà", "cô", "chị", "vợ", "vợ là", "vợ ông là", "phu nhân", "con gái");

  private static final Phrases<Boolean> MEN = Phrases.of("ông", "anh", "chồng", "con trai");

  private static final Phrases<Boolean> PARTS =
      Phrases.of("đóng vai", "vào vai", "thủ vai", "nhập vai", "vai diễn", "nhân vật");

  private static final Phrases<Boolean> REPORTERS =
      Phrases.of("thông tín viên", "đặc phái viên", "phóng viên");

  /** What stands before the province of a member of the National Assembly. */
  private static final WordSet MEMBERS = WordSet.of("hội", "biểu");

  /** What stands before the name of a ship of a navy. */
  private static final WordSet WARSHIPS = WordSet.of("uss", "hms", "hmas");

  /** What stands before the name of a road or a crossing. */
  private static final Phrases<Boolean> ROADS =
      Phrases.of("đường", "phố", "hẻm", "vòng xoay", "đại lộ", "giao lộ", "nút giao", "cầu vượt");

  /** How these end. */
  private static final WordSet ROAD_ENDS =
      WordSet.of("đường", "phố", "hẻm", "xoay", "lộ", "giao", "vượt");

  private static final WordSet JOINS_ROADS = WordSet.of("-", "và");

  private final Text text;
  private final Lexicon lexicon;
  private final Map<Item.NameItem, String> names = new HashMap<>();

  /** Of those whom the text tells it, whether they are women. */
  private final Map<String, Boolean> women = new HashMap<>();

  private final ListsOfPeople lists;

  /** The words of all names. */
  private final NavigableSet<String> written = new TreeSet<>();

  private People(Text text, List<Item> items, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.lists = new ListsOfPeople(text, items);
    for (Item item : items) {
      if (item instanceof Item.NameItem name) {
        written.add(words(name));
      }
    }
  }

  static People of(Text text, List<Item> items, List<Claim> claims, Lexicon lexicon) {
    People people = new People(text, items, lexicon);
    Map<Item.NameItem, Claim> claimed = new HashMap<>();
    claims.forEach(claim -> claimed.putIfAbsent(claim.name(), claim));
    List<Item.NameItem> rows = new ArrayList<>();
    FullNames full = new FullNames();
    Set<String> parts = people.parts(items);
    parts.addAll(people.ships());
    Set<String> roads = people.roads();
    for (Item item : items) {
      if (item instanceof Item.NameItem name
          && !people.isCredit(name, claimed.containsKey(name))
          && !parts.contains(people.words(name))
          && (name.called() || claimed.containsKey(name) || !roads.contains(people.words(name)))) {
        rows.add(name);
        if (people.withSmallEnd(name).isEmpty()
            && people.isPerson(name, Optional.ofNullable(claimed.get(name)))) {
          people.add(name, full);
        }
      }
    }
    people.settle(rows, full, claimed);
    return people;
  }

  /** The full names by a title and what they may be shortened to; empty where two have both. */
  private Map<String, String> titled(List<Item.NameItem> rows, Map<Item.NameItem, Claim> claimed) {
    Map<String, String> titled = new HashMap<>();
    for (Item.NameItem row : rows) {
      if (row.length() > 1 && claimed.containsKey(row)) {
        String name = words(row);
        String title = claimed.get(row).post().title();
        FullNames.endings(name)
            .forEach(ending ->
                titled.merge(
                    title + " " + ending, name, (one, other) -> one.equals(other) ? one : ""));
      }
    }
    return titled;
  }

  /** Whether somebody of a name may be called "ông" or "bà", as far as the text tells. */
  private boolean mayBe(String name, Optional<Boolean> woman) {
    Boolean known = women.get(name);
    return woman.isEmpty() || known == null || known.equals(woman.get());
  }

  /** Whether a woman is called by a name, where the word before it or its middle tells. */
  private Optional<Boolean> isWoman(Item.NameItem name) {
    boolean woman =
        WOMEN.endingAt(text.tokens(), name.from()).isPresent() || words(name).contains(" Thị ");
    boolean man = MEN.endingAt(text.tokens(), name.from()).isPresent();
    return woman || man ? Optional.of(woman) : Optional.empty();
  }

  private void add(Item.NameItem name, FullNames full) {
    isWoman(name).ifPresent(woman -> women.putIfAbsent(words(name), woman));
    if (name.surname()) {
      full.add(words(name));
    } else {
      full.addForeign(words(name));
    }
  }

  /** Those who are played and not met: "Kim Kap Soo đóng vai chủ tịch Hong Man Dae". */
  private Set<String> parts(List<Item> items) {
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.NameItem name) {
        boolean titled = i > 0 && items.get(i - 1).to() == name.from();
        int from = titled ? items.get(i - 1).from() : name.from();
        if (PARTS.endingAt(text.tokens(), from).isPresent()) {
          parts.add(words(name));
        }
      }
    }
    return parts;
  }

  /** Warships with the names of people: "tàu sân bay USS Carl Vinson", later "Carl Vinson". */
  private Set<String> ships() {
    Set<String> ships = new HashSet<>();
    for (int i = WARSHIPS.next(text, 0, text.tokens().size());
        i < text.tokens().size();
        i = WARSHIPS.next(text, i + 1, text.tokens().size())) {
      if (text.tokens().get(i).kind() == Token.Kind.UPPER) {
        ships.add(text.line(i + 1, CapitalRun.end(text, i + 1)));
      }
    }
    return ships;
  }

  /**
   * Roads with the names of people: "vòng xoay Nguyễn Kiệm - Nguyễn Thái Sơn", later "hướng Nguyễn
   * Thái Sơn".
   */
  private Set<String> roads() {
    Set<String> roads = new HashSet<>();
    List<Token> tokens = text.tokens();
    for (int i = ROAD_ENDS.next(text, 0, tokens.size());
        i < tokens.size();
        i = ROAD_ENDS.next(text, i + 1, tokens.size())) {
      int from = i + 1;
      boolean road =
          ROADS.endingAt(tokens, from).isPresent() && !(i > 0 && tokens.get(i - 1).is("thành"));
      int end = road ? CapitalRun.end(text, from) : from;
      while (end > from) {
        roads.add(text.line(from, end));
        boolean joined = end < tokens.size() && JOINS_ROADS.has(tokens.get(end));
        from = joined ? end + 1 : end;
        end = joined ? CapitalRun.end(text, from) : end;
      }
    }
    return roads;
  }

  /** "Nguyễn Đăng số đã kiểm tra", of whom the text says "Nguyễn Đăng Số" elsewhere. */
  private Optional<String> withSmallEnd(Item.NameItem row) {
    boolean small =
        row.surname()
            && row.length() > 1
            && row.to() < text.tokens().size()
            && text.tokens().get(row.to()).kind() == Token.Kind.LOWER
            && CapitalRun.isOnLine(text, row.to());
    return small
        ? Optional.of(words(row) + " " + Spelling.capitalized(text.words(row.to(), row.to() + 1)))
            .filter(written::contains)
        : Optional.empty();
  }

  /** The full name of the person a row of words means. */
  Optional<String> name(Item.NameItem item) {
    return Optional.ofNullable(names.get(item));
  }

  private void settle(List<Item.NameItem> rows, FullNames full, Map<Item.NameItem, Claim> claimed) {
    Map<String, String> titled = titled(rows, claimed);
    for (Item.NameItem row : rows) {
      String words = words(row);
      boolean brief = isShort(row) || row.length() == LONGEST_GIVEN;
      Optional<Boolean> woman = isWoman(row);
      Optional<String> officer =
          Optional.ofNullable(claimed.get(row))
              .map(claim -> titled.getOrDefault(claim.post().title() + " " + words, ""))
              .filter(full::isFull);
      Optional<String> longer =
          brief
              ? officer.or(() -> full.longer(words, name -> mayBe(name, woman)))
              : Optional.empty();
      boolean whole = row.surname() ? row.length() >= WHOLE && !row.foreign() : row.length() > 1;
      Optional<String> misprint =
          !whole
              ? Optional.empty()
              : row.surname()
                  ? full.slip(words).or(() -> full.respelled(words))
                  : full.misprinted(words);
      String name =
          withSmallEnd(row)
              .or(() -> longer)
              .or(() -> misprint)
              .orElse(full.isFull(words) ? words : "");
      if (!name.isEmpty()) {
        names.put(row, name);
        full.meet(name);
      }
    }
  }

  /**
   * Whether a row of words can be the end of a longer name: "ông Tùng", "chị Kim Chi", "Tổng thống
   * da Silva".
   */
  private static boolean isShort(Item.NameItem row) {
    return row.foreign() || (row.called() && (row.length() <= LONGEST_GIVEN || !row.surname()));
  }

  private boolean isPerson(Item.NameItem name, Optional<Claim> claim) {
    if (name.foreign()) {
      return !isReporter(name);
    }
    if (name.length() < 2) {
      return false;
    }
    if (name.surname()) {
      return name.length() > 2
          || (name.called() || claim.isPresent() || isShortListed(name)) && !isSeat(name);
    }
    if (claim.isEmpty() && !name.called() && !(lists.has(name) && isOfOurs(name))) {
      return false;
    }
    if (PeopleOfHistory.has(words(name))) {
      return true;
    }
    List<Token> tokens = text.tokens();
    boolean known = isWoman(name).isPresent() || lexicon.countryOf(words(name)).isPresent();
    return lexicon.unit(tokens, name.from()).isEmpty()
        && lexicon.field(tokens, name.from()).isEmpty()
        && lexicon.gazetteer().place(tokens, name.from()).isEmpty()
        && (known
            || claim.isEmpty() && isCalledLikeCountry(name)
            || lexicon.gazetteer().country(tokens, name.from()).isEmpty());
  }

  /** "các đồng chí: Thạch Sơn, Danh Út", but no street of a list, nor the first half of a name. */
  private boolean isShortListed(Item.NameItem name) {
    String words = words(name);
    return lists.has(name)
        && !PeopleOfHistory.has(words)
        && lexicon.unit(text.tokens(), name.from()).isEmpty()
        && !begins(words);
  }

  /** Whether a longer name begins with words. */
  private boolean begins(String words) {
    String longer = written.ceiling(words + " ");
    return longer != null && longer.startsWith(words + " ");
  }

  /** "Thường Hoa Sâm": three syllables, as most names of ours have. */
  private boolean isOfOurs(Item.NameItem name) {
    return name.length() == WHOLE
        && text.tokens().subList(name.from(), name.to()).stream().allMatch(Token::syllable);
  }

  /** "đại biểu Quốc hội Hà Nội", "vị đại biểu Hà Nội": the province that a member is of. */
  private boolean isSeat(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    return name.from() > 0
        && MEMBERS.has(tokens.get(name.from() - 1))
        && lexicon.gazetteer().isProvince(tokens, name.from(), name.to());
  }

  /**
   * "diễn viên Anh Tú", "ca sĩ Mỹ Linh": a given name of two syllables that begins like a country.
   */
  private boolean isCalledLikeCountry(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    return name.length() == 2
        && tokens.get(name.from()).syllable()
        && tokens.get(name.from() + 1).syllable()
        && !lexicon.isFunctionWord(tokens.get(name.from() + 1))
        && lexicon
            .gazetteer()
            .country(tokens, name.from())
            .filter(country -> country.to() == name.from() + 1)
            .isPresent();
  }

  /** "Thông tín viên Guillaume Naudin tường trình": who reports, of whom the report is not. */
  private boolean isReporter(Item.NameItem name) {
    return REPORTERS.endingAt(text.tokens(), name.from()).isPresent();
  }

  private boolean isCredit(Item.NameItem name, boolean posted) {
    List<Token> tokens = text.tokens();
    Sentence sentence = text.sentenceAt(tokens.get(name.from()).start());
    boolean alone = sentence.from() == name.from() && sentence.to() - name.to() <= 1;
    if (alone) {
      return !(posted && name.surname() && name.length() > 2);
    }
    return isSigned(name, sentence) || isBehindCredit(name);
  }

  /**
   * "Đỗ Văn Bình | 17:35", "Đỗ Văn Bình - Văn phòng HĐND tỉnh" at the end of the article: the line
   * that tells who wrote, and when or for whom.
   */
  private boolean isSigned(Item.NameItem name, Sentence sentence) {
    int next = name.to();
    return sentence.from() == name.from()
        && next < sentence.to()
        && (text.tokens().get(next).is("|") && lexicon.head(text.tokens(), next + 1).isEmpty()
            || Signature.is(text, sentence) && isBody(next + 1)
            || isBeforePaper(next, sentence));
  }

  /** "Lê Hà-Vũ An/VOV.VN", "Vũ An Báo Gia đình" at the end: who wrote, and for which paper. */
  private boolean isBeforePaper(int at, Sentence sentence) {
    List<Token> tokens = text.tokens();
    boolean parted =
        tokens.get(at).is("/")
            && at + 1 < sentence.to()
            && tokens.get(at + 1).kind() == Token.Kind.UPPER;
    boolean last = tokens.size() - at <= LONGEST_PAPER;
    return last && parted || Signature.isBefore(text, at) && isBody(at);
  }

  private boolean isBody(int at) {
    return at < text.tokens().size()
        && (lexicon.unit(text.tokens(), at).isPresent()
            || lexicon.agency(text.tokens(), at).isPresent());
  }

  /** "Ảnh: Đỗ Văn Bình", "Video: X/Đỗ Văn Bình": a word that leads credits, with its mark. */
  private boolean isBehindCredit(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    int at = name.from() - 1;
    for (int i = at; i >= Math.max(0, at - FARTHEST_CREDIT); i--) {
      Token token = tokens.get(i);
      if (!CapitalRun.isOnLine(text, i + 1)) {
        return false;
      }
      boolean agency = token.kind() == Token.Kind.UPPER && tokens.get(i + 1).is("/");
      if (!agency && !CREDIT_MARKS.contains(token.key())) {
        return i < at && CREDITS.endingAt(tokens, i + 1).isPresent();
      }
    }
    return false;
  }

  /** The name in one spelling: single blanks, none at a hyphen, Đ for Ð, its middle in capitals. */
  private String words(Item.NameItem name) {
    String written = text.line(name.from(), name.to());
    return (name.surname() ? Spelling.titled(written) : written)
        .replace('Ð', 'Đ')
        .replace(" -", "-")
        .replace("- ", "-")
        .replace(" văn ", " Văn ")
        .replace(" thị ", " Thị ");
  }
}
