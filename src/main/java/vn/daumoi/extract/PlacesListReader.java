package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.PostHead;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads one body that each of some places has: "Công an hai tỉnh Lào Cai và Yên Bái", "UBND các
 * huyện, thị xã: Bát Xát, Sa Pa", "Hội Nông dân các xã trong cụm (Bản Cầm, Gia Phú)".
 */
final class PlacesListReader {
  private static final WordSet MANY =
      WordSet.of("các", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  /** What places of any rank are called: "Công an 3 địa phương Duy Xuyên, Điện Bàn và Hội An". */
  private static final Phrases<Boolean> LOCALITIES = Phrases.of("địa phương");

  /** Officers of places, told without the body they head. */
  private static final Set<String> OFFICERS = Set.of("Chủ tịch", "Bí thư");

  private static final Phrases<Boolean> COMMITTEE =
      Phrases.of("huyện ủy", "thị ủy", "quận ủy", "thành ủy", "tỉnh ủy");

  /** What leads from the bodies to how many places they are of: "Hội Luật gia của 5 tỉnh". */
  private static final WordSet OF = WordSet.of("của", "ở", "tại");

  /** What leads from the ranks to the names: "các tỉnh, thành phố gồm A, B". */
  private static final WordSet LEADS = WordSet.of("gồm", "như");

  /** What completes the names of bodies that no place has. */
  private static final Set<Scope> OF_NONE = Set.of(Scope.NATION, Scope.STATE, Scope.COUNCIL);

  /** How many words the name of the body has at most. */
  private static final int BODY = 10;

  /** How many words stand at most between the ranks and the list: "nằm trong cụm thi đua số 7". */
  private static final int WHICH = 8;

  /** No district or commune has a number of so many digits. */
  private static final int MANY_DIGITS = 3;

  /** How many words the name of a place has at most. */
  private static final int NAME = 4;

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;

  PlacesListReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
  }

  /** The bodies of the list whose noun begins at a token; none where fewer than two are named. */
  List<AgencyDraft> at(Text text, int from) {
    return text.isCapital(from)
        ? many(text, from)
            .map(many -> ofMany(text, from, many))
            .orElseGet(() -> ofRanked(text, from))
        : List.of();
  }

  /** Where "các" or a number leads from the body at a token to its places. */
  private Optional<Integer> many(Text text, int from) {
    int many = from + 1;
    int end = Math.min(text.tokens().size() - 1, from + BODY);
    while (many < end && !(isMany(text, many) && leadsToPlaces(text, many + 1))) {
      many++;
    }
    return many < end ? Optional.of(many) : Optional.empty();
  }

  /** Those bodies where "các" or a number leads to the places. */
  List<AgencyDraft> ofMany(Text text, int from) {
    return text.isCapital(from)
        ? many(text, from).map(many -> ofMany(text, from, many)).orElse(List.of())
        : List.of();
  }

  private List<AgencyDraft> ofMany(Text text, int from, int many) {
    int ranks = many + 1;
    int behind = OF.isAt(text, many - 1) ? many - 1 : many;
    return agencies
        .at(text, from, false)
        .filter(body -> body.to() == behind && !OF_NONE.contains(body.scope()))
        .filter(body -> !AgencyRank.isEmulation(body.stem()))
        .map(body -> bodies(text, body, ranks))
        .filter(bodies -> bodies.size() > 1)
        .orElse(List.of());
  }

  /**
   * "Chủ tịch các huyện A, B", "Bí thư Huyện ủy các huyện A, B": what each of the officers before
   * "các" heads.
   */
  List<AgencyDraft> headed(Text text, int many) {
    int head = COMMITTEE.endingAt(text.tokens(), many).map(Phrases.Match::from).orElse(many);
    if (head < 2 || many + 1 >= text.tokens().size() || !places.isRank(text, many + 1)) {
      return List.of();
    }
    Optional<PostHead> officer =
        lexicon
            .head(text.tokens(), head - 2)
            .filter(post -> post.to() == head && OFFICERS.contains(post.meaning().title()))
            .map(Trie.Match::meaning);
    List<AgencyDraft> bodies =
        officer
            .map(post -> bodies(text, agencies.of("Ủy ban nhân dân").from(many), many + 1))
            .orElse(List.of());
    return bodies.size() < 2
        ? List.of()
        : bodies.stream()
            .map(body ->
                new BodiesOfPlaces(places)
                    .headedBy(officer.get(), body.place().get())
                    .moved(body.from(), body.to()))
            .toList();
  }

  /**
   * "UBND tỉnh Tiền Giang, Sóc Trăng và Vĩnh Long": the rank is written once; "UBND huyện Gia Lâm,
   * quận Long Biên và thị xã Sơn Tây", "Công an huyện Cao Lộc và xã Hải Yến": each has its own.
   */
  private List<AgencyDraft> ofRanked(Text text, int from) {
    int rank = from + 1;
    int end = Math.min(text.tokens().size() - 1, from + BODY);
    while (rank < end && !places.isRank(text, rank)) {
      rank++;
    }
    Optional<PlaceRef> first =
        rank < end
            ? places.at(text, rank).filter(place -> place.ranked() && place.name().isPresent())
            : Optional.empty();
    if (first.isEmpty()) {
      return List.of();
    }
    boolean once =
        text.tokens().get(rank).is("tỉnh") && province(text, first.get().to()).isPresent();
    List<PlaceRef> ranked = once ? List.of() : rankedBehind(text, first.get());
    if (!once && ranked.isEmpty()) {
      return List.of();
    }
    return agencies
        .at(text, from, false)
        .filter(body -> body.to() == first.get().to() && !OF_NONE.contains(body.scope()))
        .map(
            body -> once ? ofProvinces(text, body, first.map(PlaceRef::level)) : each(body, ranked))
        .orElse(List.of());
  }

  /** The body of a list with those in the other places of it that may have one. */
  private List<AgencyDraft> each(AgencyDraft first, List<PlaceRef> others) {
    List<AgencyDraft> bodies = new ArrayList<>(List.of(first));
    others.stream()
        .filter(place -> first.scope() != Scope.PROVINCE || place.level().tier == 1)
        .forEach(place -> bodies.add(in(ofAny(first), place).moved(place.from(), place.to())));
    return bodies;
  }

  /** "Công an huyện": the body as places of any rank have it. */
  private AgencyDraft ofAny(AgencyDraft body) {
    String rank = body.place().map(place -> " " + place.level().word).orElse(" ");
    return body.stem().endsWith(rank)
        ? agencies.of(body.stem().substring(0, body.stem().length() - rank.length()))
        : body;
  }

  /** The places behind one, each with its rank, up to that behind "và"; none without it. */
  private List<PlaceRef> rankedBehind(Text text, PlaceRef first) {
    List<Token> tokens = text.tokens();
    List<PlaceRef> behind = new ArrayList<>();
    int mark = first.to();
    while (mark + 1 < tokens.size()) {
      boolean last = tokens.get(mark).is("và");
      Optional<PlaceRef> next =
          last || tokens.get(mark).is(",") ? places.at(text, mark + 1) : Optional.empty();
      boolean goesOn =
          next.filter(place -> place.ranked() && place.name().isPresent())
              .filter(place -> last || place.level().tier == first.level().tier)
              .isPresent();
      if (!goesOn) {
        return List.of();
      }
      behind.add(next.get());
      if (last) {
        return behind;
      }
      mark = next.get().to();
    }
    return List.of();
  }

  /**
   * "các Sở Y tế Hà Nam, Ninh Bình và Nam Định", "một số Sở Y tế như Hà Nam, Nam Định": the bodies
   * behind "các", with no rank written.
   */
  List<AgencyDraft> ofEach(Text text, int from) {
    return agencies
        .at(text, from, false)
        .filter(body -> !OF_NONE.contains(body.scope()))
        .map(body -> ledTo(text, body))
        .flatMap(body ->
            body.place()
                .filter(place -> place.level().tier == 1 && place.to() == body.to())
                .map(_ -> ofProvinces(text, body, Optional.empty())))
        .orElse(List.of());
  }

  /** "Sở Y tế như Hà Nam": the department with the first of the provinces it is told of. */
  private AgencyDraft ledTo(Text text, AgencyDraft body) {
    int at = body.to();
    boolean led =
        body.scope() == Scope.PROVINCE
            && body.place().isEmpty()
            && at + 1 < text.tokens().size()
            && (LEADS.isAt(text, at) || OF.isAt(text, at) || text.tokens().get(at).is(":"));
    return led
        ? places
            .at(text, at + 1)
            .filter(place -> place.name().isPresent() && place.level().tier == 1)
            .map(body::with)
            .orElse(body)
        : body;
  }

  /** The body in each province of a list, of one rank or each of its own. */
  private List<AgencyDraft> ofProvinces(Text text, AgencyDraft body, Optional<Level> level) {
    List<AgencyDraft> bodies = new ArrayList<>(List.of(body));
    Optional<PlaceRef> next = province(text, body.to());
    while (next.isPresent()) {
      PlaceRef own = next.get();
      PlaceRef place =
          new PlaceRef(own.from(), own.to(), level.orElse(own.level()), true, own.name());
      bodies.add(in(body, place).moved(place.from(), place.to()));
      next = province(text, place.to());
    }
    return bodies;
  }

  /** The province of which a list goes on at a mark, written without its rank. */
  private Optional<PlaceRef> province(Text text, int mark) {
    int at = behindMark(text, mark);
    return at >= text.tokens().size() || !CapitalRun.isOnLine(text, at)
        ? Optional.empty()
        : places
            .at(text, at)
            .filter(place -> !place.ranked() && place.name().isPresent())
            .filter(place -> place.level().tier == 1)
            .filter(place -> CapitalRun.end(text, at) == place.to());
  }

  /** "các huyện", "3 địa phương": the word that the places behind a number are called by. */
  private boolean leadsToPlaces(Text text, int at) {
    return places.isRank(text, at) || LOCALITIES.startingAt(text.tokens(), at).isPresent();
  }

  private static boolean isMany(Text text, int i) {
    return MANY.isAt(text, i) || text.tokens().get(i).kind() == Token.Kind.NUMBER;
  }

  private List<AgencyDraft> bodies(Text text, AgencyDraft body, int ranks) {
    List<AgencyDraft> bodies = new ArrayList<>();
    Optional<PlaceRef> rank = places.at(text, ranks).filter(PlaceRef::ranked);
    Optional<Integer> localities =
        LOCALITIES.startingAt(text.tokens(), ranks).map(Phrases.Match::to);
    boolean mixed = localities.isPresent();
    int at = localities.orElse(ranks);
    while (rank.isPresent()) {
      at = places.nameStart(text, rank.get());
      Optional<PlaceRef> next =
          rank.get().name().isPresent()
              ? Optional.empty()
              : places.at(text, behindMark(text, at)).filter(PlaceRef::ranked);
      if (next.isEmpty()) {
        break;
      }
      mixed = true;
      rank = next;
    }
    if (rank.isEmpty() && localities.isEmpty()) {
      return bodies;
    }
    Level level = rank.map(PlaceRef::level).orElse(Level.PROVINCE);
    int first = listStart(text, at);
    Optional<PlaceRef> place = place(text, first, level, mixed);
    while (place.isPresent()) {
      PlaceRef told = place.get();
      bodies.add(in(body, told).moved(bodies.isEmpty() ? body.from() : told.from(), told.to()));
      int next = behindMark(text, AgencyParentReader.behindBracket(text, told.to()));
      place = place(text, next, level, mixed);
    }
    return bodies;
  }

  /** The body in a place; "Đảng ủy Cục Thuế" is where the office is that it is of. */
  private static AgencyDraft in(AgencyDraft body, PlaceRef place) {
    return body.parent()
        .map(above -> body.under(in(above, place), place.to()))
        .orElseGet(() -> body.with(place));
  }

  /** Where the names begin: there, or behind a colon or bracket close by. */
  private static int listStart(Text text, int at) {
    List<Token> tokens = text.tokens();
    int i = at;
    while (i < tokens.size() && i - at < WHICH && goesOn(text, i)) {
      i++;
    }
    boolean led = i < tokens.size() && LEADS.isAt(text, i);
    int mark = led ? i + 1 : i;
    boolean opens =
        mark < tokens.size() && (tokens.get(mark).is(":") || !led && tokens.get(mark).is("("));
    return opens ? mark + 1 : led ? mark : at;
  }

  private static boolean goesOn(Text text, int i) {
    Token token = text.tokens().get(i);
    boolean small = token.isWord() && !text.isCapital(i);
    return token.kind() == Token.Kind.NUMBER || small && !LEADS.has(token);
  }

  /** The place that a token names, of the rank told before them all where it tells none itself. */
  private Optional<PlaceRef> place(Text text, int at, Level level, boolean mixed) {
    if (at >= text.tokens().size()) {
      return Optional.empty();
    }
    if (level.tier > 1 && isNumbered(text, at)) {
      Optional<String> number = Optional.of(text.words(at, at + 1));
      return Optional.of(new PlaceRef(at, at + 1, level, true, number));
    }
    Optional<PlaceRef> known = places.at(text, at).filter(place -> place.name().isPresent());
    boolean own =
        known
            .filter(place -> mixed || place.ranked() || level.tier == 1 && place.level().tier == 1)
            .isPresent();
    if (own || !text.tokens().get(at).isWord()) {
      return known;
    }
    int end = known.map(PlaceRef::to).orElse(CapitalRun.end(text, at));
    boolean named = known.isPresent() || level.tier > 1 && isName(text, at, end);
    String name = known.flatMap(PlaceRef::name).orElse(named ? text.words(at, end) : "");
    return named
        ? Optional.of(new PlaceRef(at, end, level, true, Optional.of(name)))
        : Optional.empty();
  }

  /** "các quận: 1, 3, Phú Nhuận": a number that is the name of one of them. */
  private static boolean isNumbered(Text text, int at) {
    List<Token> tokens = text.tokens();
    return tokens.get(at).kind() == Token.Kind.NUMBER
        && text.words(at, at + 1).length() < MANY_DIGITS
        && behindMark(text, at + 1) < tokens.size();
  }

  /** Whether words in capitals may name a district or commune that no table has. */
  private boolean isName(Text text, int at, int end) {
    List<Token> tokens = text.tokens();
    boolean person = lexicon.isSurname(tokens.get(at)) && end - at > 2;
    return end > at
        && end - at <= NAME
        && !person
        && lexicon.agency(tokens, at).isEmpty()
        && lexicon.unit(tokens, at).filter(unit -> !unit.meaning().hamlet()).isEmpty()
        && lexicon.head(tokens, at).isEmpty()
        && lexicon.honorific(tokens, at).isEmpty();
  }

  /** The token behind a comma, dash or "và"; past the end of the text where none stands. */
  static int behindMark(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean mark =
        at < tokens.size()
            && (tokens.get(at).is(",") || tokens.get(at).is(";") || tokens.get(at).is("-"));
    int next = mark ? at + 1 : at;
    next = next < tokens.size() && tokens.get(next).is("và") ? next + 1 : next;
    return next > at && next < tokens.size() ? next : tokens.size();
  }
}
