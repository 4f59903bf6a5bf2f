package vn.daumoi.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the province that a sentence or a line is of, whatever the article is of: the one whose
 * people are listed or whose delegation has come, the one whose council elects, and the one where
 * the happenings of the line are placed first.
 */
final class LinePlaces {
  private static final Set<String> LISTS = Set.of("có", "gồm", ":");

  private static final Set<String> WHERE = Set.of("tại", "ở");

  /** What leads to the place that a whole sentence is of. */
  private static final Phrases<Boolean> OF_WHERE =
      Phrases.of(
          "tại",
          "ở",
          "cũng tại",
          "còn tại",
          "riêng tại",
          "tương tự tại",
          "đối với",
          "còn đối với",
          "riêng đối với");

  /** What may stand before that with a comma. */
  private static final Phrases<Boolean> LEAD_INS =
      Phrases.of("cụ thể", "trong đó", "theo đó", "tương tự", "ngoài ra", "đồng thời");

  /** What tells the day before a place: "Chiều ngày 5/6, tại Hải Dương". */
  private static final WordSet DAY =
      WordSet.of(
          "sáng", "trưa", "chiều", "tối", "ngày", "hôm", "nay", "qua", "vừa", "cùng", "trong",
          "tháng", "năm", ",", "/", "-", "(", ")");

  /** Where meetings of the whole country are held. */
  private static final String CAPITAL = "Hà Nội";

  /** What the council of a province does to posts of that province. */
  private static final Phrases<Boolean> ELECTS =
      Phrases.of("bầu", "miễn nhiệm", "bãi nhiệm", "phê chuẩn", "đã bầu", "đã miễn nhiệm");

  private static final Phrases<Boolean> COUNCIL = Phrases.of("HĐND", "Hội đồng nhân dân");

  /** What is said behind the head of a delegation. */
  private static final Phrases<Boolean> HEADED =
      Phrases.of("làm trưởng đoàn", "là trưởng đoàn", "dẫn đầu", "làm trưởng");

  /** How many words tell whose delegation it is. */
  private static final int DELEGATION = 9;

  /** How many words behind a council or a delegation its deed or its head is told. */
  private static final int REACH = 60;

  private final Text text;
  private final TreeMap<Integer, PlaceRef> electing = new TreeMap<>();
  private final TreeMap<Integer, PlaceRef> openings = new TreeMap<>();
  private final TreeMap<Integer, PlaceRef> scenes = new TreeMap<>();
  private final TreeMap<Integer, PlaceRef> guests = new TreeMap<>();
  private final TreeMap<Integer, PlaceRef> delegations = new TreeMap<>();

  /** The places that bodies of the text name. */
  private final GovernedPlaces governed;

  /** Reads the lines of a text; where they happen tells nothing against its own paper. */
  LinePlaces(Text text, List<PlaceRef> named, GovernedPlaces governed, boolean local) {
    this.text = text;
    this.governed = governed;
    for (PlaceRef place : named) {
      if (place.level().tier == 1) {
        read(place, local);
      }
    }
  }

  private void read(PlaceRef place, boolean local) {
    if (isElecting(place)) {
      electing.put(place.from(), place);
    }
    if (!local && isOpening(place)) {
      openings.put(place.from(), place);
    }
    if (!local && isWhere(place)) {
      scenes.put(place.from(), place);
    }
    if (isGuest(place)) {
      guests.put(place.from(), place);
    }
    if (isOfDelegation(text, place)) {
      delegations.put(place.from(), place);
    }
  }

  /** "HĐND tỉnh A bầu ông B", "HĐND tỉnh A tổ chức kỳ họp, bầu ông B". */
  private boolean isElecting(PlaceRef place) {
    List<Token> tokens = text.tokens();
    if (ELECTS.startingAt(tokens, place.to()).isPresent()) {
      return true;
    }
    return COUNCIL.endingAt(tokens, place.from()).isPresent()
        && behind(place).anyMatch(i -> ELECTS.startingAt(tokens, i).isPresent());
  }

  /** "Về phía tỉnh Điện Biên", "tỉnh Điện Biên có", "các lãnh đạo tại Điện Biên:". */
  private boolean isGuest(PlaceRef place) {
    List<Token> tokens = text.tokens();
    boolean side = place.from() > 0 && tokens.get(place.from() - 1).is("phía");
    boolean lists =
        place.to() < tokens.size()
            && LISTS.contains(tokens.get(place.to()).key())
            && CapitalRun.isOnLine(text, place.to());
    boolean at = lists && place.from() > 0 && WHERE.contains(tokens.get(place.from() - 1).key());
    return place.ranked() ? side || lists : at && tokens.get(place.to()).is(":");
  }

  /**
   * "Tại Lâm Đồng, Chủ tịch UBND tỉnh …", "Ngày 5/6, tại Kon Tum, UBND tỉnh …", "Kon Tum: Chủ tịch
   * UBND tỉnh …", "Cụ thể, đối với tỉnh Đồng Nai, …": where the happenings of a sentence are placed
   * first.
   */
  private boolean isOpening(PlaceRef place) {
    List<Token> tokens = text.tokens();
    int at = place.from() - 1;
    int start = at >= 0 && ListLines.BULLETS.has(tokens.get(at)) ? at : place.from();
    boolean label =
        place.to() < tokens.size()
            && tokens.get(place.to()).is(":")
            && (!CapitalRun.isOnLine(text, start) || sentence(start).from() == start);
    if (label) {
      return true;
    }
    if (place.to() >= tokens.size() || !tokens.get(place.to()).is(",")) {
      return false;
    }
    return OF_WHERE
        .endingAt(tokens, place.from())
        .filter(lead ->
            isFirst(lead.from())
                || WHERE.contains(lead.words()) && isBehindDay(lead.from()) && !isCapital(place))
        .isPresent();
  }

  /** Whether a sentence begins with a token, or with "Cụ thể," and it. */
  private boolean isFirst(int at) {
    int from = sentence(at).from();
    return from == at
        || text.tokens().get(at - 1).is(",")
            && LEAD_INS
                .endingAt(text.tokens(), at - 1)
                .filter(lead -> lead.from() == from)
                .isPresent();
  }

  /** "hồ sơ kỳ thi tại Kon Tum, Sở Y tế …": where the part of a sentence is placed that ends. */
  private boolean isWhere(PlaceRef place) {
    List<Token> tokens = text.tokens();
    return place.from() > 0
        && tokens.get(place.from() - 1).is("tại")
        && SaidAgencies.isProvince(place)
        && !isCapital(place)
        && place.to() < tokens.size()
        && tokens.get(place.to()).is(",");
  }

  private static boolean isCapital(PlaceRef place) {
    return place.name().filter(CAPITAL::equals).isPresent();
  }

  /** Whether only a bullet and the day stand before a token in its sentence. */
  private boolean isBehindDay(int at) {
    List<Token> tokens = text.tokens();
    int from = sentence(at).from();
    int start = from < at && ListLines.BULLETS.has(tokens.get(from)) ? from + 1 : from;
    return tokens.subList(start, at).stream()
        .allMatch(token -> token.kind() == Token.Kind.NUMBER || DAY.has(token));
  }

  /** "đoàn công tác của tỉnh Hòa Bình do …": the province of guests, whoever receives them. */
  static boolean isOfDelegation(Text text, PlaceRef place) {
    List<Token> tokens = text.tokens();
    if (place.to() >= tokens.size() || !tokens.get(place.to()).is("do")) {
      return false;
    }
    return tokens.subList(Math.max(0, place.from() - DELEGATION), place.from()).reversed().stream()
        .takeWhile(token -> token.kind() != Token.Kind.MARK)
        .anyMatch(token -> token.is("đoàn"));
  }

  /** The province that the sentence or the line of a token is of, where it tells one. */
  Optional<PlaceRef> at(int token) {
    if (token >= text.tokens().size()) {
      return Optional.empty();
    }
    return ofGuests(token)
        .or(() -> inLine(electing, token))
        .or(() -> inLine(openings, token).map(place -> governedSince(place, token)));
  }

  /** The province where the part of a sentence before a token is placed. */
  Optional<PlaceRef> scene(int token) {
    return token >= text.tokens().size()
        ? Optional.empty()
        : before(scenes, token)
            .filter(place -> place.from() >= sentence(token).from())
            .map(place -> governedSince(place, token));
  }

  private Optional<PlaceRef> ofGuests(int token) {
    int from = sentence(token).from();
    return before(delegations, token)
        .filter(place -> place.from() >= from && !isHeaded(place, token))
        .or(() -> before(guests, token).filter(place -> place.from() >= from));
  }

  /** Whether the head of a delegation is told before a token, or never in its sentence. */
  private boolean isHeaded(PlaceRef delegation, int token) {
    return behind(delegation)
            .filter(i -> HEADED.startingAt(text.tokens(), i).isPresent())
            .findFirst()
            .orElse(delegation.to())
        <= token;
  }

  /** The tokens behind a place, within its sentence. */
  private IntStream behind(PlaceRef place) {
    int end = Math.min(sentence(place.from()).to(), place.to() + REACH);
    return IntStream.range(place.to(), end);
  }

  /** "tại Hải Dương, UBND tỉnh Hòa Bình …": the province of the body told since in a sentence. */
  private PlaceRef governedSince(PlaceRef opening, int token) {
    return governed
        .lastProvince(Math.max(opening.to(), sentence(token).from()), token)
        .orElse(opening);
  }

  private Optional<PlaceRef> inLine(TreeMap<Integer, PlaceRef> places, int token) {
    return before(places, token)
        .filter(place -> sentence(place.from()).line() == sentence(token).line());
  }

  private static Optional<PlaceRef> before(TreeMap<Integer, PlaceRef> places, int token) {
    return Optional.ofNullable(places.floorEntry(token)).map(Map.Entry::getValue);
  }

  private Sentence sentence(int token) {
    return text.sentenceAt(text.tokens().get(token).start());
  }
}
