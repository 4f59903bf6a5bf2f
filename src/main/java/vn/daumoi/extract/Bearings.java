package vn.daumoi.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.daumoi.article.Article;
import vn.daumoi.lexicon.Gazetteer.PlaceName;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Where an article is at home and what places it names, so that "tỉnh", "thành phố", "huyện" can be
 * told: the province of the dateline or the publisher, else the one named most.
 */
final class Bearings {
  private static final String MOST_NAMED = "most named";

  /** What papers on the net write behind the initials of their province: "(BDO)". */
  private static final String ONLINE = "O";

  /** Initials that a paper of the whole nation has too: Nhân Dân, Lao Động. */
  private static final Set<String> OF_THE_NATION = Set.of("ND", "LĐ");

  /** Within so many words of the text its dateline begins. */
  private static final int DATELINE = 60;

  /** A dateline stands among so many places named first. */
  private static final int FIRST_PLACES = 10;

  /** How often bodies of another province are named in what is told of it. */
  private static final int OFTEN = 3;

  private static final Phrases<Boolean> PAST =
      Phrases.of(
          "trước sáp nhập", "trước khi sáp nhập", "( cũ )", "cũ", "trước đây", "( trước đây )");

  /** What follows a body of the provinces where it is not one of them, but each. */
  private static final Phrases<Boolean> OF_ALL_PROVINCES =
      Phrases.of(
          ", thành phố trực thuộc trung ương",
          ", thành phố trực thuộc TW",
          ", thành phố trực thuộc T.Ư",
          ", thành phố trực thuộc TƯ",
          ", thành ủy trực thuộc trung ương",
          "và thành phố trực thuộc trung ương",
          "hoặc thành phố trực thuộc trung ương");

  /** What stands between a place and the province it lies in. */
  private static final WordSet OVER = WordSet.of(",", "(", "-", "thuộc");

  private static final Phrases<Boolean> MERGED =
      Phrases.of("hợp nhất", "sáp nhập", "nhập nguyên trạng", "trên cơ sở");

  /** How many words behind a merger tell what was merged. */
  private static final int PARTS = 16;

  private static final WordSet TEACHING =
      WordSet.of("tưởng", "cách", "đức", "gương", "chương", "lăng");

  private final Optional<PlaceRef> home;
  private final String reason;

  /** The places named, of each level by where they stand. */
  private final Map<Level, TreeMap<Integer, PlaceRef>> named = new EnumMap<>(Level.class);

  private final TreeMap<Integer, PlaceRef> provinces = new TreeMap<>();

  /** The places that bodies of the text name. */
  final GovernedPlaces governed;

  /** The provinces of single sentences and lines. */
  private final LinePlaces lines;

  private final Text text;

  /** The district whose portal the article is of. */
  private final Optional<PlaceRef> district;

  /** The provinces an article tells of one after the other, where they stand; else none. */
  private final TreeMap<Integer, PlaceRef> turns;

  private Bearings(
      Text text,
      Optional<PlaceRef> home,
      Optional<PlaceRef> district,
      String reason,
      List<PlaceRef> named,
      List<PlaceRef> governed,
      List<PlaceRef> turns) {
    this.text = text;
    this.district = district;
    this.home = home;
    this.reason = reason;
    this.turns = new TreeMap<>();
    turns.forEach(place -> this.turns.put(place.from(), place));
    this.governed = new GovernedPlaces(text, governed);
    for (PlaceRef place : named) {
      this.named.computeIfAbsent(place.level(), level -> new TreeMap<>()).put(place.from(), place);
      if (place.level().tier == 1) {
        provinces.put(place.from(), place);
      }
    }
    this.lines = new LinePlaces(text, named, this.governed, isLocal());
  }

  /** The province of a paper or dateline, and which of them tells it. */
  private record Local(String province, String by) {}

  static Bearings of(Article article, Text text, List<Item> items, Lexicon lexicon) {
    List<PlaceRef> named = new ArrayList<>();
    items.forEach(item -> places(item, named));
    named.removeIf(place ->
        isPast(text, place)
            || isMerged(text, place)
            || isTeaching(text, place)
            || isPhotographer(text, place)
            || isConstituency(text, place)
            || isAbroad(text, place, lexicon)
            || PlacesInPassing.has(text, place));
    named.sort(Comparator.comparingInt(PlaceRef::from));
    named.removeAll(ProvinceTold.listed(text, named));
    List<PlaceRef> governed = governed(items);
    governed.removeIf(place -> isPast(text, place));
    Optional<PlaceRef> district =
        article
            .url()
            .flatMap(Bearings::host)
            .flatMap(lexicon.gazetteer()::districtInHost)
            .or(() -> article.publisher().flatMap(name -> publishingDistrict(name, lexicon)))
            .map(Bearings::district);
    Optional<Local> local =
        dateline(text, named, lexicon)
            .or(() -> gluedDateline(text, named, lexicon))
            .map(province -> new Local(province, "dateline"))
            .or(() ->
                article
                    .url()
                    .flatMap(Bearings::host)
                    .flatMap(lexicon.gazetteer()::provinceInHost)
                    .filter(province -> !isForeign(province, named, governed, lexicon))
                    .map(province -> new Local(province, "address")))
            .or(() ->
                article
                    .publisher()
                    .flatMap(name -> publisher(name, lexicon))
                    .filter(province -> !isForeign(province, named, governed, lexicon))
                    .map(province -> new Local(province, "publisher")));
    if (local.isPresent()) {
      return new Bearings(
          text,
          home(local.get().province(), lexicon),
          district,
          local.get().by(),
          named,
          governed,
          List.of());
    }
    List<PlaceRef> telling = new ArrayList<>(named);
    telling.removeIf(place -> LinePlaces.isOfDelegation(text, place));
    telling.removeAll(ProvinceTold.inNames(items, named, lexicon));
    return new Bearings(
        text,
        ProvinceTold.of(telling, governed, items, lexicon)
            .or(() -> ProvinceTold.of(named, governed, items, lexicon))
            .flatMap(name -> home(name, lexicon)),
        district,
        MOST_NAMED,
        named,
        governed,
        ProvinceTold.inTurn(text, items, lexicon));
  }

  /** "tỉnh Ibaraki": a province that is none of ours, of which no bare "tỉnh" speaks. */
  private static boolean isAbroad(Text text, PlaceRef place, Lexicon lexicon) {
    return place.level() == Level.PROVINCE
        && place.ranked()
        && place.name().flatMap(lexicon.gazetteer()::province).isEmpty()
        && text.tokens().subList(place.from(), place.to()).stream()
            .anyMatch(token -> token.isWord() && !token.syllable());
  }

  /** "tư tưởng Hồ Chí Minh", "học tập phong cách Hồ Chí Minh": the man, not his city. */
  private static boolean isTeaching(Text text, PlaceRef place) {
    return place.from() > 0 && TEACHING.has(text.tokens().get(place.from() - 1));
  }

  /** "Ảnh: Thống Nhất/TTXVN": who took the picture. */
  private static boolean isPhotographer(Text text, PlaceRef place) {
    List<Token> tokens = text.tokens();
    return !place.ranked()
        && place.from() > 1
        && tokens.get(place.from() - 1).is(":")
        && tokens.get(place.from() - 2).is("ảnh");
  }

  /** "đại biểu A (Hà Nội)", "đại biểu B (đoàn Huế)": whom a deputy stands for. */
  private static boolean isConstituency(Text text, PlaceRef place) {
    List<Token> tokens = text.tokens();
    boolean delegation = place.from() > 0 && tokens.get(place.from() - 1).is("đoàn");
    int from = delegation ? place.from() - 1 : place.from();
    boolean closed = place.to() < tokens.size() && tokens.get(place.to()).is(")");
    return (delegation || closed) && AgencyUnitReader.isBehindDeputy(text, from);
  }

  /** "xã Bản Cầm trước sáp nhập", "huyện Nam Sách (cũ)": a place that is no more. */
  private static boolean isPast(Text text, PlaceRef place) {
    return PAST.startingAt(text.tokens(), place.to()).isPresent();
  }

  /** "thành lập từ việc hợp nhất phường A và xã B": places that another was made of. */
  private static boolean isMerged(Text text, PlaceRef place) {
    List<Token> tokens = text.tokens();
    for (int i = place.from(); i > Math.max(0, place.from() - PARTS); i--) {
      if (MERGED.endingAt(tokens, i).isPresent()) {
        return place.level().tier > 1;
      }
      Token before = tokens.get(i - 1);
      if (before.kind() == Token.Kind.MARK && !before.is(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a local paper tells of another province: its own is never named, bodies of one other
   * are, again and again.
   */
  private static boolean isForeign(
      String province, List<PlaceRef> named, List<PlaceRef> governed, Lexicon lexicon) {
    if (isNamed(province, named)) {
      return false;
    }
    List<String> others =
        governed.stream()
            .flatMap(place -> place.name().stream())
            .filter(name -> lexicon.gazetteer().province(name).isPresent())
            .toList();
    return others.size() >= OFTEN && others.stream().distinct().count() == 1;
  }

  /** The places that bodies and the bodies of posts name, but for posts that are over. */
  private static List<PlaceRef> governed(List<Item> items) {
    List<PlaceRef> governed = new ArrayList<>();
    for (Item item : items) {
      boolean over = item instanceof Item.PostItem post && post.post().former();
      if (!(item instanceof Item.PlaceItem) && !over) {
        places(item, governed);
      }
    }
    return governed;
  }

  private static PlaceRef district(PlaceName place) {
    Level level = Level.of(place.type()).orElse(Level.DISTRICT);
    return new PlaceRef(0, 0, level, true, Optional.of(place.name()));
  }

  /** Adds the places that an item names. */
  static void places(Item item, List<PlaceRef> to) {
    switch (item) {
      case Item.PlaceItem place -> add(place.place(), to);
      case Item.AgencyItem agency -> places(agency.agency(), to);
      case Item.PostItem post -> post.post().agency().ifPresent(agency -> places(agency, to));
      case Item.HonorificItem _, Item.OtherItem _, Item.NameItem _ -> {}
    }
  }

  /** Adds the places of a body, but for whom deputies stand for. */
  private static void places(AgencyDraft agency, List<PlaceRef> to) {
    if (agency.stem().equals(Deputies.DELEGATION)) {
      return;
    }
    agency.place().ifPresent(place -> add(place, to));
    agency.parent().ifPresent(parent -> places(parent, to));
  }

  private static void add(PlaceRef place, List<PlaceRef> to) {
    if (place.name().isPresent()) {
      to.add(place);
    }
  }

  /**
   * "(BĐ) - …", "(BDO) …": the initials of a province that the article names, or of its paper on
   * the net; "(binhdinh.gov.vn) - …": the address of its portal.
   */
  private static Optional<String> dateline(Text text, List<PlaceRef> named, Lexicon lexicon) {
    Optional<String> bracket = datelineBracket(text);
    if (bracket.filter(words -> words.contains(".")).isPresent()) {
      return bracket.map(Spelling::key).flatMap(lexicon.gazetteer()::provinceInHost);
    }
    return bracket
        .flatMap(initials -> provinceOf(initials, named, lexicon))
        .or(() ->
            bracket
                .filter(initials -> initials.length() > 2 && initials.endsWith(ONLINE))
                .map(initials -> initials.substring(0, initials.length() - ONLINE.length()))
                .filter(initials -> !OF_THE_NATION.contains(initials))
                .flatMap(initials -> provinceOf(initials, named, lexicon)));
  }

  /**
   * What stands without a blank in the first bracket that opens a line near the text's beginning.
   */
  private static Optional<String> datelineBracket(Text text) {
    List<Token> tokens = text.tokens();
    int open = 0;
    while (open < Math.min(DATELINE, tokens.size())
        && !(tokens.get(open).is("(") && (open == 0 || tokens.get(open).opensLine()))) {
      open++;
    }
    int close = open + 1;
    while (close < tokens.size() && tokens.get(close - 1).touches(tokens.get(close))) {
      if (tokens.get(close).is(")")) {
        return Optional.of(text.words(open + 1, close));
      }
      close++;
    }
    return Optional.empty();
  }

  private static Optional<String> provinceOf(
      String initials, List<PlaceRef> named, Lexicon lexicon) {
    List<String> fit =
        lexicon.gazetteer().provinces().stream()
            .filter(name -> initials(name).equals(initials))
            .toList();
    return fit.size() == 1
        ? Optional.of(fit.getFirst())
        : fit.stream().filter(name -> isNamed(name, named)).findFirst();
  }

  /** "Hà NộiÔng A …": the province whose line break was lost before the first sentence. */
  private static Optional<String> gluedDateline(Text text, List<PlaceRef> named, Lexicon lexicon) {
    List<Token> tokens = text.tokens();
    return named.stream()
        .limit(FIRST_PLACES)
        .filter(place -> place.to() < tokens.size() && !place.ranked())
        .filter(place -> tokens.get(place.to()).opensLine())
        .filter(place -> tokens.get(place.to() - 1).touches(tokens.get(place.to())))
        .flatMap(place -> place.name().stream())
        .flatMap(name -> lexicon.gazetteer().province(name).stream())
        .map(PlaceName::name)
        .findFirst();
  }

  private static boolean isNamed(String name, List<PlaceRef> named) {
    return named.stream().anyMatch(place -> place.name().equals(Optional.of(name)));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> publisher(String name, Lexicon lexicon) {
    List<Token> tokens = Text.tokens(name);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> lexicon.gazetteer().place(tokens, i))
        .flatMap(Optional::stream)
        .map(Trie.Match::meaning)
        .filter(PlaceName::isProvince)
        .findFirst()
        .or(() -> publishingDistrict(name, lexicon))
        .map(PlaceName::province);
  }

  /** "Cổng thông tin điện tử huyện Phú Hòa", where no other province has a district of the name. */
  private static Optional<PlaceName> publishingDistrict(String name, Lexicon lexicon) {
    List<Token> tokens = Text.tokens(name);
    return IntStream.range(0, tokens.size())
        .mapToObj(i ->
            lexicon
                .gazetteer()
                .place(tokens, i)
                .map(Trie.Match::meaning)
                .filter(place -> PlaceReader.isRanked(tokens, i, place)))
        .flatMap(Optional::stream)
        .filter(place -> !place.isProvince())
        .filter(place -> lexicon.gazetteer().provinceOfDistrict(place.name()).isPresent())
        .findFirst();
  }

  private static Optional<PlaceRef> home(String name, Lexicon lexicon) {
    return lexicon
        .gazetteer()
        .province(Spelling.nfc(name))
        .map(place ->
            new PlaceRef(
                0,
                0,
                Level.of(place.type()).orElse(Level.PROVINCE),
                false,
                Optional.of(place.name())));
  }

  /** The article's province, where it was told by more than the most frequent name. */
  Optional<String> province() {
    return home.flatMap(PlaceRef::name);
  }

  /** The province that is told of at a token. */
  Optional<PlaceRef> home(int token) {
    return turns.isEmpty() ? home : nearest(turns, token);
  }

  /** Whether the paper or its dateline tells the province. */
  boolean isLocal() {
    return !reason.equals(MOST_NAMED);
  }

  /** What told the article's province. */
  String reason() {
    return reason;
  }

  /** The place that a bare rank means at a token: the home, or the last or next one of the rank. */
  Optional<PlaceRef> meant(Level level, int token) {
    Optional<PlaceRef> guest = guest(token).filter(place -> place.level() == level);
    if (guest.isPresent()) {
      return guest;
    }
    Optional<PlaceRef> here = home(token);
    if (here.isPresent() && here.get().level() == level) {
      return here;
    }
    return district
        .filter(place -> place.level() == level)
        .or(() -> nearest(named.getOrDefault(level, new TreeMap<>()), token));
  }

  /** "UBND tỉnh này": the place of the rank named last, where a body ends with the rank. */
  Optional<PlaceRef> pointedAt(Level level, int end) {
    boolean points = end < text.tokens().size() && text.tokens().get(end).is("này");
    return points
        ? Optional.ofNullable(named.getOrDefault(level, new TreeMap<>()).lowerEntry(end))
            .map(Map.Entry::getValue)
        : Optional.empty();
  }

  /** "UBND tỉnh, thành phố trực thuộc Trung ương": whether a body ends that all provinces have. */
  boolean isOfAllProvinces(int end) {
    return OF_ALL_PROVINCES.startingAt(text.tokens(), end).isPresent();
  }

  /**
   * The province whose people the sentence of a token lists, or of which its line tells: whose
   * council elects, or where the line is.
   */
  Optional<PlaceRef> guest(int token) {
    return lines.at(token);
  }

  /** The province where the part of a sentence before a token is placed. */
  Optional<PlaceRef> scene(int token) {
    return lines.scene(token);
  }

  private Sentence sentence(int token) {
    return text.sentenceAt(text.tokens().get(token).start());
  }

  /** The province that is written behind a place within it: "huyện A, tỉnh B", "huyện A (B)". */
  Optional<PlaceRef> over(PlaceRef place) {
    boolean told =
        place.level().tier > 1
            && place.to() < text.tokens().size()
            && OVER.has(text.tokens().get(place.to()));
    return told ? Optional.ofNullable(provinces.get(place.to() + 1)) : Optional.empty();
  }

  /** The commune with its rank that the line of a token names last before it. */
  Optional<PlaceRef> communeBefore(int token) {
    return named.values().stream()
        .flatMap(places -> Optional.ofNullable(places.floorEntry(token)).stream())
        .map(Map.Entry::getValue)
        .filter(place -> place.level().tier == Level.COMMUNE.tier && place.ranked())
        .filter(place -> sentence(place.from()).line() == sentence(token).line())
        .max(Comparator.comparingInt(PlaceRef::from));
  }

  /** The last province named before a token, else the first behind it. */
  Optional<PlaceRef> nearestProvince(int token) {
    return nearest(provinces, token);
  }

  private static Optional<PlaceRef> nearest(TreeMap<Integer, PlaceRef> places, int token) {
    Map.Entry<Integer, PlaceRef> before = places.floorEntry(token);
    return Optional.ofNullable(before == null ? places.firstEntry() : before)
        .map(Map.Entry::getValue);
  }
}
