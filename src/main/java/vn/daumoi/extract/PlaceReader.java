package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.daumoi.lexicon.Gazetteer.PlaceName;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads places with or without the word of their rank, and the bare word of a rank. */
final class PlaceReader {
  private static final int NAME = 4;

  /** How the ranks are written. */
  private static final Phrases<Level> RANKS = new Phrases<>();

  static {
    for (Level level : Level.values()) {
      RANKS.add(level.word, level);
    }
    RANKS.add("tp", Level.CITY);
    RANKS.add("t p", Level.CITY);
    RANKS.add("t . p", Level.CITY);
    RANKS.add("t . x", Level.TOWN);
    RANKS.add("q", Level.URBAN_DISTRICT);
    RANKS.add("h", Level.DISTRICT);
    RANKS.add("huyện đảo", Level.DISTRICT);
    RANKS.add("tx", Level.TOWN);
    RANKS.add("p", Level.WARD);
    RANKS.add("tt", Level.TOWNSHIP);
  }

  /**
   * What makes the word of a rank another: "tỉnh ủy", "huyện đoàn", "xã hội", "xã nông thôn mới".
   */
  private static final WordSet COMMITTEES = WordSet.of("ủy", "đoàn", "hội", "nông");

  /** How forms begin that hold the rank: "TP.HCM". */
  private static final String CITY = "TP";

  /** The second names of wards that have two. */
  private static final Phrases<Boolean> SECOND_NAMES = Phrases.of("đà lạt", "quốc tử giám");

  private static final WordSet SIDES = WordSet.of("nam", "bắc", "đông", "tây");

  /** What tells communes and wards of one name apart, besides numbers. */
  private static final WordSet LETTERS = WordSet.of("a", "b", "c");

  private static final WordSet APOSTROPHES = WordSet.of("'", "’");

  /** What a place has beside its committees. */
  private static final Phrases<Boolean> UNIONS =
      Phrases.of(
          "và các đoàn thể",
          "và đoàn thể",
          ", các đoàn thể",
          ", đoàn thể",
          "cùng các đoàn thể",
          "và các ban, ngành, đoàn thể",
          "và các ban ngành đoàn thể",
          "và các ban, ngành",
          "và các đoàn thể chính trị - xã hội",
          "và các tổ chức chính trị - xã hội",
          "và các tổ chức đoàn thể",
          ", các tổ chức chính trị - xã hội",
          "và lãnh đạo các ban, ngành, đoàn thể",
          "và lãnh đạo các đoàn thể");

  /** "XÃ PHONG HẢI LẦN THỨ I": what goes on in headlines, behind the name of a place. */
  private static final Phrases<Boolean> HEADLINES =
      Phrases.of(
          "lần thứ",
          "khóa",
          "khoá",
          "nhiệm kỳ",
          "phối hợp",
          "tổ chức",
          "bầu",
          "ra mắt",
          "ra quân",
          "triển khai",
          "trao",
          "tiếp",
          "công bố",
          "khai mạc",
          "năm",
          "tổng kết",
          "sơ kết",
          "phát động",
          "hội nghị",
          "đại hội",
          "thăm",
          "tặng",
          "ký kết",
          "đón");

  /** "Chủ tịch UBND phường Báo cáo …": verbs that somebody wrote with a capital. */
  private static final Phrases<Boolean> VERBS =
      Phrases.of(
          "kiêm chủ tịch",
          "kiêm phó",
          "kiêm trưởng",
          "kiêm bí thư",
          "trưởng đoàn",
          "phó trưởng đoàn",
          "tổ trưởng",
          "báo cáo",
          "phát biểu",
          "trình bày",
          "chủ trì",
          "tham dự",
          "kết luận",
          "khai mạc",
          "trao đổi",
          "thông báo",
          "công bố",
          "tặng quà",
          "cho biết",
          "nhấn mạnh",
          "đề nghị");

  /** The last words of bodies that each of our provinces has. */
  private static final WordSet OURS = WordSet.of("ubnd", "hđnd", "dân", "mttq", "chqs", "đbqh");

  private final Lexicon lexicon;

  PlaceReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a place may begin with a word in small letters. */
  boolean isRank(Text text, int i) {
    return RANKS.mayStart(text, i);
  }

  /** Whether the words before a token tell a known place's rank: "huyện", "TP." before "Vinh". */
  static boolean isRanked(List<Token> tokens, int from, PlaceName place) {
    boolean stop = from > 0 && tokens.get(from - 1).is(".");
    return RANKS
        .endingAt(tokens, stop ? from - 1 : from)
        .filter(rank -> rank.meaning().word.equals(place.type()))
        .isPresent();
  }

  /** A place that begins at a token: with its rank, or a known bare name. */
  Optional<PlaceRef> at(Text text, int from) {
    List<Token> tokens = text.tokens();
    if (from >= tokens.size() || !tokens.get(from).isWord()) {
      return Optional.empty();
    }
    Optional<PlaceRef> known = bare(tokens, from);
    return known.isPresent() ? known : ranked(text, from);
  }

  /**
   * "UBND, Ủy ban MTTQ và các đoàn thể xã A": the place behind others of the same, with its rank.
   */
  Optional<PlaceRef> behindUnions(Text text, int from) {
    return UNIONS.startingAt(text.tokens(), from).flatMap(unions -> ranked(text, unions.to()));
  }

  /** "Đồng Tháp Mười": a longer name, which is of no place the table has. */
  private boolean isRegion(List<Token> tokens, int from, int to) {
    return to < tokens.size()
        && tokens.get(to).isCapital()
        && lexicon.notName(tokens, from).filter(name -> name.to() > to).isPresent();
  }

  /** A known name without its rank: "Hải Phòng", "TP.HCM"; capital letters needed. */
  Optional<PlaceRef> bare(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).isCapital()) {
      return Optional.empty();
    }
    Optional<PlaceRef> side = sideOf(tokens, from);
    return lexicon
        .gazetteer()
        .place(tokens, from)
        .or(() -> lexicon.gazetteer().abroad(tokens, from))
        .filter(match -> allCapital(tokens, from, match.to()))
        .filter(match -> !isRegion(tokens, from, match.to()))
        .filter(match -> side.isEmpty() || side.get().to() == match.to())
        .map(match -> known(from, match, match.form().startsWith(CITY), match.meaning().name()))
        .or(() -> side);
  }

  /**
   * "Nam Bình Dương", "Đông Sài Gòn", "Bắc Hà Nội": a side of a province, as branches are called.
   */
  private Optional<PlaceRef> sideOf(List<Token> tokens, int from) {
    return SIDES.has(tokens.get(from)) && from + 2 < tokens.size() && !isOfState(tokens, from)
        ? lexicon
            .gazetteer()
            .place(tokens, from + 1)
            .filter(match -> match.to() - from > 2 && match.meaning().isProvince())
            .filter(match -> allCapital(tokens, from, match.to()))
            .map(match -> {
              String side = Spelling.capitalized(tokens.get(from).key());
              return known(from, match, false, side + " " + match.meaning().name());
            })
        : Optional.empty();
  }

  private static PlaceRef known(
      int from, Trie.Match<PlaceName> match, boolean ranked, String name) {
    return new PlaceRef(from, match.to(), level(match.meaning()), ranked, Optional.of(name));
  }

  private static boolean isOfState(List<Token> tokens, int from) {
    return from > 0 && tokens.get(from - 1).is("việt");
  }

  /** "Thành ủy Sơn La": the city or district that a province's bare name means where it must. */
  PlaceRef asDistrict(PlaceRef place) {
    return place
        .name()
        .filter(name -> !place.ranked() && place.level() == Level.PROVINCE)
        .flatMap(lexicon.gazetteer()::rankOfNamesake)
        .flatMap(Level::of)
        .map(place::ofLevel)
        .orElse(place);
  }

  /**
   * A province with one letter off, with or without its rank: "tỉnh Khán Hòa"; a person's name may
   * be as near to it, so that without a rank it begins with no family name.
   */
  Optional<PlaceRef> misprinted(Text text, int from) {
    Optional<PlaceRef> written = at(text, from).filter(PlaceRef::ranked);
    int start = written.isPresent() ? rankEnd(text, from) : from;
    int end = start + 2;
    if (end > text.tokens().size()
        || written.filter(place -> place.level().tier > 1 || place.to() != end).isPresent()
        || !allCapital(text.tokens(), start, end)
        || (written.isEmpty() && lexicon.isSurname(text.tokens().get(start)))
        || lexicon.gazetteer().place(text.tokens(), start).isPresent()
        || lexicon.gazetteer().abroad(text.tokens(), start).isPresent()) {
      return Optional.empty();
    }
    return lexicon
        .gazetteer()
        .provinceNear(text.words(start, end))
        .map(province ->
            new PlaceRef(
                from, end, level(province), written.isPresent(), Optional.of(province.name())));
  }

  /** Where the name behind the word of a place's rank begins. */
  int nameStart(Text text, PlaceRef place) {
    int start = rankEnd(text, place.from());
    return start < place.to() && text.tokens().get(start).is(".") ? start + 1 : start;
  }

  /** The token behind the word of a rank. */
  private static int rankEnd(Text text, int from) {
    return text.tokens().get(from).is("thành") ? from + 2 : from + 1;
  }

  /** Whether all words are in capitals; "leo" of "Ea H'leo" is no word of its own. */
  private static boolean allCapital(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = i == from || !APOSTROPHES.has(tokens.get(i - 1));
      if (word && tokens.get(i).kind() == Token.Kind.LOWER) {
        return false;
      }
    }
    return true;
  }

  private static Level level(PlaceName place) {
    return Level.of(place.type()).orElse(Level.PROVINCE);
  }

  private Optional<PlaceRef> ranked(Text text, int from) {
    List<Token> tokens = text.tokens();
    Optional<Phrases.Match<Level>> rank = RANKS.startingAt(tokens, from);
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    Level level = rank.get().meaning();
    int to = rank.get().to();
    if (to < tokens.size() && COMMITTEES.has(tokens.get(to)) && !tokens.get(to).isCapital()) {
      return Optional.empty();
    }
    boolean abbreviated = tokens.get(from).key().length() <= 2 && !tokens.get(from).is("xã");
    int name = to;
    if (abbreviated) {
      if (!tokens.get(from).isCapital()) {
        return Optional.empty();
      }
      if (name < tokens.size() && tokens.get(name).is(".")) {
        name++;
      }
    }
    int end = isOfOurs(text, from, name, level) ? name : nameEnd(text, name, level);
    if (abbreviated && end == name + 1 && text.isCapital(name) && isLetter(tokens.get(name))) {
      return Optional.empty();
    }
    if (end > name) {
      return Optional.of(
          new PlaceRef(from, end, level, true, Optional.of(name(text, name, end, level))));
    }
    boolean alone = abbreviated && !tokens.get(from).is("tp");
    return alone
        ? Optional.empty()
        : Optional.of(new PlaceRef(from, to, level, true, Optional.empty()));
  }

  /**
   * "Phó Chủ tịch UBND tỉnh Đầu Thanh A": all provinces of ours are known, and what else stands
   * behind the word of one is who holds the post.
   */
  private boolean isOfOurs(Text text, int rank, int name, Level level) {
    return level.tier == 1
        && rank > 0
        && OURS.has(text.tokens().get(rank - 1))
        && text.isCapital(name)
        && CapitalRun.end(text, name) - name > 1
        && text.tokens().get(name).syllable()
        && lexicon.gazetteer().place(text.tokens(), name).isEmpty();
  }

  /** "Công ty H.A.I": letters of a name, and no district. */
  private static boolean isLetter(Token token) {
    return token.key().length() == 1;
  }

  /** "Bí thư Đoàn xã Mang Thị A": behind the bare word of a rank stands who holds the post. */
  private boolean isWoman(Text text, int from) {
    return text.isCapital(from + 1)
        && !lexicon.isSurname(text.tokens().get(from))
        && text.tokens().get(from + 1).is("thị")
        && CapitalRun.end(text, from) - from > 2;
  }

  /** The name of a place as the table has it; a commune's is its own, "phường Sài Gòn". */
  private String name(Text text, int from, int to, Level level) {
    if (level.tier == 3) {
      return spelled(text, from, to);
    }
    return lexicon
        .gazetteer()
        .place(text.tokens(), from)
        .filter(match -> match.to() == to)
        .map(match -> match.meaning().name())
        .orElseGet(() -> spelled(text, from, to));
  }

  /** "XÃ PHONG HẢI": a name in the capitals of a headline is written like any other. */
  private static String spelled(Text text, int from, int to) {
    List<Token> words = text.tokens().subList(from, to);
    boolean shouted =
        words.size() > 1 && words.stream().allMatch(word -> word.kind() == Token.Kind.UPPER);
    return shouted
        ? words.stream()
            .map(word -> Spelling.capitalized(word.key()))
            .collect(Collectors.joining(" "))
        : text.words(from, to);
  }

  /** Where the name after a rank ends: a known name, a number, or words in capitals. */
  private int nameEnd(Text text, int from, Level level) {
    List<Token> tokens = text.tokens();
    if (from >= tokens.size() || !CapitalRun.isOnLine(text, from)) {
      return from;
    }
    Token first = tokens.get(from);
    if (first.kind() == Token.Kind.NUMBER) {
      return level.tier > 1 && first.key().length() <= 2 ? from + 1 : from;
    }
    if (!first.isCapital() || isWoman(text, from)) {
      return from;
    }
    Optional<Trie.Match<PlaceName>> known = lexicon.gazetteer().place(tokens, from);
    int dashed = level == Level.WARD ? dashedEnd(text, from) : from;
    if (dashed > from) {
      return dashed;
    }
    if (known.isPresent()) {
      int end = known.get().to();
      return level.tier == 3 ? Math.max(numberEnd(text, end), openEnd(text, from, level)) : end;
    }
    if (level.tier == 1 && lexicon.isSurname(first)
        || level.tier < 3 && (isSmallName(tokens, from) || PersonNameReader.ADDRESS.has(first))
        || lexicon.honorific(tokens, from).filter(rank -> rank.to() > from + 1).isPresent()) {
      return from;
    }
    return openEnd(text, from, level);
  }

  /** "Phó Chủ tịch HĐND tỉnh K'Thanh": how persons of the Highlands are called. */
  private static boolean isSmallName(List<Token> tokens, int from) {
    return from + 1 < tokens.size()
        && tokens.get(from).key().length() == 1
        && APOSTROPHES.has(tokens.get(from + 1));
  }

  /** "Hội Cựu chiến binh tỉnh Tham gia …": a word that goes on in small letters is no province. */
  private static boolean isLower(Text text, int i) {
    return i < text.tokens().size()
        && text.tokens().get(i).kind() == Token.Kind.LOWER
        && CapitalRun.isOnLine(text, i);
  }

  private int openEnd(Text text, int from, Level level) {
    List<Token> tokens = text.tokens();
    if (VERBS.startingAt(tokens, from).isPresent()) {
      return from;
    }
    int run = CapitalRun.endOfName(text, from);
    if (run - from > 3) {
      for (int i : new int[] {from + 2, from + 1, from + 3}) {
        if (i < run && lexicon.isSurname(tokens.get(i)) && run - i >= 2 && run - i <= 4) {
          return i == from + 1 && lexicon.isSurname(tokens.get(from)) ? from : i;
        }
      }
    }
    for (int next = from + 1; next < run; next++) {
      int i = next;
      if (lexicon.head(tokens, i).isPresent()
          || lexicon.agency(tokens, i).isPresent()
          || lexicon.honorific(tokens, i).filter(rank -> rank.to() - i > 1).isPresent()
          || HEADLINES.startingAt(tokens, i).isPresent()) {
        return i;
      }
    }
    int end = Math.min(run, from + NAME);
    boolean syllable = end == from + 1 && tokens.get(from).syllable();
    if (level.tier == 1 && syllable && isLower(text, end)) {
      return from;
    }
    return end == run ? numberEnd(text, end) : end;
  }

  /** "phường Xuân Hương - Đà Lạt": the end of a ward's name of two; else the token. */
  private static int dashedEnd(Text text, int from) {
    int run = CapitalRun.end(text, from);
    return run < text.tokens().size() && text.tokens().get(run).is("-")
        ? SECOND_NAMES.startingAt(text.tokens(), run + 1).map(Phrases.Match::to).orElse(from)
        : from;
  }

  /** "phường Hà Giang 1", "xã Vĩnh Lộc A": one of several places of a name. */
  private static int numberEnd(Text text, int end) {
    if (end >= text.tokens().size() || !CapitalRun.isOnLine(text, end)) {
      return end;
    }
    Token mark = text.tokens().get(end);
    boolean number = mark.kind() == Token.Kind.NUMBER && mark.key().length() == 1;
    return number || mark.isCapital() && LETTERS.has(mark) ? end + 1 : end;
  }
}
