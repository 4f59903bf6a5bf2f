package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Gazetteer;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads parties that stand one after the other, bound by "và", "với", commas: bodies ("Sở Y tế với
 * Công an tỉnh"), states ("Việt Nam - Lào") and places that sign for themselves ("hai tỉnh Cà Mau
 * và Ninh Bình").
 */
final class PartyChains {
  private static final int PLACE_NAME = 4;
  private static final int NAME = 5;
  private static final int ASIDE = 5;
  private static final Set<String> BEFORE_NAME =
      Set.of("và", "với", "cùng", "giữa", "khi", "qua", "nay", "hãng", "rằng", "biết");
  private static final Set<String> NO_NAME =
      Set.of(
          "tại", "sáng", "chiều", "tối", "trưa", "ngày", "theo", "ông", "bà", "trong", "sau", "khi",
          "đồng", "các", "hai", "với", "để", "cũng", "nhân", "đại", "lãnh", "lễ", "hội", "việc",
          "đây", "trước", "dịp", "đến", "từ", "năm", "cùng", "bên", "tháng", "trên", "vừa", "ở",
          "ảnh", "nguồn", "clip", "video", "dù", "nếu", "nhưng", "còn", "do", "vì", "hiện", "nay");
  private static final Set<String> BEHIND_NAME =
      Set.of(
          "và", "với", "cùng", "về", "ký", "đã", "vừa", "tại", "ngày", "trong", "là", "sẽ", "tổ",
          "phối", "để", "nhằm", "theo", "giai", "sáng", "chiều", "tối", "có", "được", "cho", "tiếp",
          "chính", "cũng", "mới", "hôm", "khi", "vào", "hợp", "thống", "trao", "ở", "do", "nhân");
  private static final WordSet LOCATIVES = WordSet.of("tại", "ở");

  private static final Set<String> RANKS =
      Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "bang", "trấn", "châu");

  private static final Set<String> LOWER = Set.of("huyện", "quận", "xã", "phường", "thị");

  private final AgreementWords words;
  private final MarkIndex index;
  private final List<Token> tokens;
  private final StatesTold states;
  private final PartyLinks links;

  /** Whether a word tells the rank of a place: "tỉnh". */
  static boolean isRank(Token token) {
    return RANKS.contains(token.key());
  }

  /** Whether the word of a rank begins at a token: "tỉnh", "thành phố". */
  boolean isRankAt(int i) {
    boolean within = tokens.get(i).is("phố") && i > 0 && tokens.get(i - 1).is("thành");
    PlaceRef place = index.placeAt.get(i);
    return isCityAt(i) || isRank(tokens.get(i)) && !within || place != null && place.ranked();
  }

  private boolean isCityAt(int i) {
    return tokens.get(i).is("thành") && i + 1 < tokens.size() && tokens.get(i + 1).is("phố");
  }

  /** What a party is; bodies sign with bodies, states with states. */
  private enum Sort {
    BODY,
    STATE,
    PLACE,
    NAMED
  }

  private static final Phrases<Boolean> SCHOOL = Phrases.of("nhà trường");

  /** A party named in a text. */
  private record Party(Agency body, int from, int to, Sort sort) {}

  PartyChains(AgreementWords words, MarkIndex index) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
    this.states = new StatesTold(words, index);
    this.links = new PartyLinks(words, index);
  }

  /** Parties one after the other from a token on, with brackets between. */
  List<Agency> from(int from, int end) {
    List<Party> chain = new ArrayList<>();
    int at = from;
    Optional<Party> party = at < end ? partyAt(at, chain) : Optional.empty();
    while (at < end) {
      party.filter(p -> !isPlaceOfLast(p, chain)).ifPresent(chain::add);
      int to = links.afterFormal(party.map(Party::to).orElse(at), end);
      if (party.isPresent() && to == party.get().to()) {
        int linked = links.afterLinks(links.skipPlaceWord(links.skipBrackets(to, end), end), end);
        to = linked > to ? links.afterCount(linked, end) : linked;
      }
      boolean other = to > at && tokens.get(to - 1).is(";") && isSigned(to, end);
      party = to == at || to >= end || other ? Optional.empty() : partyAt(to, chain);
      if (party.isEmpty()) {
        break;
      }
      at = to;
    }
    return settled(chain, end);
  }

  /** Places one after the other, each with its rank or without: "Cà Mau - Ninh Bình". */
  List<Agency> places(int from, int end) {
    List<Agency> places = new ArrayList<>();
    Optional<Party> place = placeAt(from, true);
    while (place.isPresent() && place.get().to() <= end) {
      places.add(place.get().body());
      int to = place.get().to();
      int next = links.afterLinks(to, end);
      place = next > to ? placeAt(next, true) : Optional.empty();
    }
    return distinct(places, List.of());
  }

  /** "UBND huyện A, tỉnh B", "huyện A, tỉnh B": the place behind a comma is where the other is. */
  private boolean isPlaceOfLast(Party party, List<Party> chain) {
    if (party.sort() != Sort.PLACE || chain.isEmpty() || !tokens.get(party.from() - 1).is(",")) {
      return false;
    }
    Party last = chain.getLast();
    boolean lower =
        tokens.get(party.from()).is("tỉnh") && LOWER.contains(tokens.get(last.from()).key());
    return last.sort() == Sort.BODY || last.sort() == Sort.PLACE && lower;
  }

  /** Where the body ends whose place, "UBND huyện A, tỉnh B", ends before a token; or the token. */
  int beforePlace(int to, int start) {
    int name = to;
    while (name > start && to - name < PLACE_NAME && tokens.get(name - 1).isCapital()) {
      name--;
    }
    if (name == to || name - 2 <= start || !isRank(tokens.get(name - 1))) {
      return to;
    }
    Token first = tokens.get(name - 2);
    int comma = first.is("thành") || first.is("thị") ? name - 3 : name - 2;
    return tokens.get(comma).is(",") && endsAt(comma) ? comma : to;
  }

  /** Parties one after the other that end before a token. */
  List<Agency> before(int to, int start) {
    List<Party> chain = new ArrayList<>();
    int at = to;
    while (at > start) {
      at = beforePlace(at, start);
      int name = endsAt(at) ? -1 : nameEnding(at, start);
      int from = endsAt(at) ? startOf(at) : name;
      if (from < 0 || (chain.isEmpty() ? isLeave(from, start) : isAside(from, at, start))) {
        break;
      }
      int apart = links.beforeOwner(from, start);
      int owned = endsAt(apart) ? apart : links.beforeBrackets(apart, start);
      if (apart < from && endsAt(owned)) {
        at = owned;
        continue;
      }
      chain.addFirst(name >= 0 ? named(name, at) : partyAt(from, List.of()).orElseThrow());
      int formal = links.beforeFormal(from, start);
      int outside = links.beforeBrackets(from, start);
      int link = formal < from ? formal : links.beforeLinks(outside, start);
      int bracket = endsAt(link) ? link : links.beforeBrackets(link, start);
      if (link < outside && tokens.get(link).is(";") && isSigned(start, link)) {
        break;
      }
      at =
          endsAt(bracket) || nameEnding(bracket, start) >= 0
              ? bracket
              : links.beforePlaceWord(bracket);
    }
    if (isOneGroup(chain)) {
      return List.of(named(chain.getFirst().from(), to).body());
    }
    boolean alone = chain.size() == 1 && chain.getFirst().sort() == Sort.NAMED;
    return alone ? List.of() : settled(chain, to);
  }

  /**
   * "A ký kết … với B; C ký kết … với D": whether a clause behind or before a mark has its own act.
   */
  private boolean isSigned(int from, int to) {
    int end = from;
    while (end < to && !tokens.get(end).is(";")) {
      end++;
    }
    return words.isIn(index.text, from, end, "sign");
  }

  /** "Khối XDLL - TT - HCKT": dashes between words in capitals do not part a group's name. */
  private boolean isOneGroup(List<Party> chain) {
    return chain.size() > 1
        && words.after(tokens, chain.getFirst().from(), "group") > 0
        && chain.stream().allMatch(party -> party.sort() == Sort.NAMED)
        && chain.stream().skip(1).allMatch(party -> tokens.get(party.from() - 1).is("-"));
  }

  /** Whether a body or a state ends before a token. */
  boolean endsAt(int to) {
    if (to > 0 && index.isInPaper(to - 1)) {
      return false;
    }
    Marks.AgencyMark agency = index.agencyBefore.get(to);
    return agency != null && !index.isInPost(agency) || words.stateEnding(tokens, to).isPresent();
  }

  /** The first token of a name in capitals that may be a party and ends before a token, or -1. */
  int nameEnding(int to, int start) {
    int from = to;
    while (from > start && to - from < NAME && tokens.get(from - 1).isCapital()) {
      from--;
    }
    boolean bound =
        from == start
            || tokens.get(from - 1).kind() == Token.Kind.MARK
            || BEFORE_NAME.contains(tokens.get(from - 1).key());
    return from < to && bound && isName(from, to) ? from : -1;
  }

  /** Words in capitals that name nobody and begin no sentence: "Nvidia", "Real Madrid". */
  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (index.isInPost(i) || index.dateAt.containsKey(i) || index.isInPaper(i)) {
        return false;
      }
    }
    PlaceRef place = index.placeBefore.get(to);
    boolean where = place != null && (place.from() < from || isWhere(place.from()));
    return !where
        && !NO_NAME.contains(tokens.get(from).key())
        && index.peopleIn(from - 1, to + 1).isEmpty();
  }

  /** "tại TP. Cần Thơ, A và B ký": where it is signed. */
  private boolean isWhere(int place) {
    return place > 0 && LOCATIVES.has(tokens.get(place - 1));
  }

  /** Whether a body or a state begins at a token. */
  boolean startsAt(int i) {
    return index.agencyAt.containsKey(i) || words.stateAt(tokens, i).isPresent();
  }

  private Optional<Party> partyAt(int i, List<Party> chain) {
    Marks.AgencyMark agency = index.agencyAt.get(i);
    if (agency != null) {
      return Optional.of(new Party(agency.agency(), i, agency.to(), Sort.BODY));
    }
    Optional<Party> school = schoolAt(i);
    if (school.isPresent()) {
      return school;
    }
    Optional<Phrases.Match<String>> state = words.stateAt(tokens, i);
    if (state.isPresent()) {
      return state.map(m -> new Party(state(m.meaning()), i, m.to(), Sort.STATE));
    }
    boolean again = !chain.isEmpty() && chain.getLast().sort() == Sort.PLACE;
    return placeAt(i, again).or(() -> nameAt(i, chain));
  }

  /** "giữa nhà trường và …": the school told of last. */
  private Optional<Party> schoolAt(int i) {
    return SCHOOL
        .startingAt(tokens, i)
        .flatMap(words ->
            index.marks.agencies().stream()
                .filter(body -> body.to() <= i && body.agency().kind() == AgencyKind.School)
                .reduce((first, last) -> last)
                .map(last -> new Party(last.agency(), i, words.to(), Sort.BODY)));
  }

  private Party named(int from, int to) {
    return new Party(state(index.text.words(from, to)), from, to, Sort.NAMED);
  }

  /** "giữa Nvidia và …", "… và Nvidia". */
  private Optional<Party> nameAt(int i, List<Party> chain) {
    int to = capitalsEnd(i, NAME);
    boolean bound = i > 0 && (!chain.isEmpty() || BEFORE_NAME.contains(tokens.get(i - 1).key()));
    return to > i && bound && isName(i, to) && isWhole(to)
        ? Optional.of(named(i, to))
        : Optional.empty();
  }

  /** Whether no word in small letters goes on with a name: "Tòa án", "Chi khu". */
  private boolean isWhole(int to) {
    return to >= tokens.size()
        || tokens.get(to).kind() != Token.Kind.LOWER
        || BEHIND_NAME.contains(tokens.get(to).key());
  }

  /** The end of a row of words in capitals in which no other party and nobody's name begins. */
  private int capitalsEnd(int from, int most) {
    int to = from;
    while (to < tokens.size()
        && to - from < most
        && tokens.get(to).isCapital()
        && !(to > from && (startsAt(to) || endsPost(to)))) {
      to++;
    }
    return to;
  }

  /** "Phó Chủ tịch UBND thành phố Đà Nẵng Lê Văn A": behind the post stands who holds it. */
  private boolean endsPost(int to) {
    return index.isInPost(to - 1) && !index.isInPost(to);
  }

  private static Party place(PlaceRef place) {
    return new Party(state(place.full()), place.from(), place.to(), Sort.PLACE);
  }

  /** "Tỉnh Cà Mau ký kết …": the place with its rank that ends before a token. */
  Optional<Agency> placeBefore(int to) {
    return Optional.ofNullable(index.placeBefore.get(to))
        .filter(PlaceRef::ranked)
        .map(place -> place(place).body());
  }

  /** "tỉnh Cà Mau", or a bare name behind one, a province by its rank: "hai tỉnh A và B". */
  private Optional<Party> placeAt(int i, boolean again) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    PlaceRef place = index.placeAt.get(i);
    if (place != null && (place.ranked() || again && place.level().tier == 1)) {
      return Optional.of(place(place));
    }
    boolean city = isCityAt(i);
    boolean ranked = city || isRank(tokens.get(i));
    if (!ranked && !again) {
      return Optional.empty();
    }
    int from = ranked ? i + (city ? 2 : 1) : i;
    int to = capitalsEnd(from, PLACE_NAME);
    return to == from
        ? Optional.empty()
        : Optional.of(new Party(state(index.text.words(i, to)), i, to, Sort.PLACE));
  }

  /**
   * The parties of a chain: a state right behind a body only tells whose it is, states sign with
   * states and bodies with bodies, a body "hai nước" have is one of each, and a name right behind a
   * body is that one's again: "Tập đoàn Công nghiệp - Viễn thông Quân đội Viettel".
   */
  private List<Agency> settled(List<Party> chain, int end) {
    List<Agency> bodies = new ArrayList<>();
    List<Agency> others = new ArrayList<>();
    boolean places = chain.stream().noneMatch(party -> party.sort() == Sort.STATE);
    if (chain.size() > 2 && isDateline(chain.getFirst())) {
      chain.removeFirst();
    }
    int last = -1;
    for (Party party : chain) {
      if (party.sort() == Sort.BODY && !bodies.isEmpty() && isAbove(party, last, bodies)) {
        last = party.to();
        continue;
      }
      if (party.sort() == Sort.BODY || party.sort() == Sort.NAMED && chain.size() > 1) {
        bodies.add(party.body());
      } else if (party.sort() == Sort.STATE && isOfLast(last, party) && !bodies.isEmpty()) {
        bodies.add(of(bodies.removeLast(), party.body().name()));
      } else if (party.sort() == Sort.STATE && bodies.size() == 1 && isOfState(chain, party)) {
        bodies.add(of(withoutState(bodies.getFirst()), party.body().name()));
      } else {
        others.add(party.body());
      }
      last = party.to();
    }
    if (bodies.size() == 1 && last + 1 < end && tokens.get(last).is("hai")) {
      return tokens.get(last + 1).is("nước") ? ofBothStates(bodies.getFirst()) : List.of();
    }
    boolean mixed = bodies.size() == 1 && places;
    return mixed
        ? distinct(bodies, others)
        : distinct(bodies.isEmpty() ? others : bodies, List.of());
  }

  /** "TP - Bộ A và Bộ B ký kết": the short name of the paper, before a dash at the line's start. */
  private boolean isDateline(Party first) {
    return first.sort() == Sort.NAMED
        && first.to() == first.from() + 1
        && (first.from() == 0 || tokens.get(first.from()).opensLine())
        && tokens.get(first.from()).kind() == Token.Kind.UPPER
        && tokens.get(first.to()).is("-");
  }

  /** "Lữ đoàn 685, Vùng 4 Hải quân": whether a body is told as the one above the last. */
  private boolean isAbove(Party party, int last, List<Agency> bodies) {
    boolean apart =
        party.from() == last + 1 && (tokens.get(last).is(",") || tokens.get(last).is("-"));
    return party.from() == last || apart && AgencyRank.isForceOver(party.body(), bodies.getLast());
  }

  /** "Bộ Quốc phòng Việt Nam và Trung Quốc": whether the state of the body before is told. */
  private boolean isOfState(List<Party> chain, Party state) {
    Party before = chain.get(chain.indexOf(state) - 1);
    return before.sort() == Sort.STATE
        ? chain.size() > 2
        : words.stateEnding(tokens, before.to()).isPresent();
  }

  /** "Bộ Quốc phòng" of "Bộ Quốc phòng Lào". */
  private Agency withoutState(Agency body) {
    List<Token> name = Text.tokens(body.name());
    return words
        .stateEnding(name, name.size())
        .filter(state -> state.from() > 0)
        .map(state ->
            new Agency(
                body.name().substring(0, name.get(state.from() - 1).end()),
                body.kind(),
                body.place(),
                body.parent(),
                body.asWritten()))
        .orElse(body);
  }

  /** Whether nothing, or only "Cộng hòa", stands between a body and the state it is of. */
  private boolean isOfLast(int last, Party state) {
    return last >= 0 && links.afterFormal(last, state.from()) == state.from();
  }

  /** "Bộ Quốc phòng Lào"; of Việt Nam a body keeps its own name, as does a school anywhere. */
  private static Agency of(Agency body, String state) {
    boolean own =
        state.equals(StatesTold.HOME)
            || body.name().endsWith(state)
            || body.kind() == AgencyKind.School
            || body.kind() == AgencyKind.Enterprise;
    return own ? body : named(body, state);
  }

  private static Agency named(Agency body, String state) {
    return new Agency(
        body.name() + " " + state, body.kind(), body.place(), body.parent(), body.asWritten());
  }

  /** "giữa Học viện Ngoại giao hai nước": one of each of the two states the article tells of. */
  private List<Agency> ofBothStates(Agency body) {
    return states().stream().map(state -> named(body, state)).toList();
  }

  /** The two states the article is about; none where it names no two. */
  List<String> states() {
    return states.named();
  }

  /**
   * Whether a party is a state or place as a whole, and no body: "Lào", "tỉnh Sơn La", "Cà Mau".
   */
  static boolean isTerritory(Agency agency) {
    if (agency.kind() != AgencyKind.OtherBody) {
      return false;
    }
    List<Token> words = Text.tokens(agency.name());
    Gazetteer gazetteer = Lexicon.packed().gazetteer();
    return isRank(words.getFirst())
        || agency.name().startsWith("thành phố ")
        || gazetteer.country(words, 0).filter(land -> land.to() == words.size()).isPresent()
        || gazetteer.province(agency.name()).isPresent();
  }

  static Agency state(String name) {
    return new Agency(name, AgencyKind.OtherBody, Optional.empty(), Optional.empty(), name);
  }

  /** "được sự đồng ý của UBND tỉnh về việc ký kết …": who only agrees that others sign. */
  private boolean isLeave(int from, int start) {
    return words.before(tokens, from, "leave") >= start;
  }

  /** "được sự đồng ý của UBND tỉnh, Sở A và Sở B ký": the body before the comma is no party. */
  private boolean isAside(int from, int to, int start) {
    if (!tokens.get(to).is(",")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(start, from - ASIDE); i--) {
      if (words.after(tokens, i, "aside") > 0) {
        return true;
      }
      if (tokens.get(i).kind() != Token.Kind.LOWER) {
        return false;
      }
    }
    return false;
  }

  private int startOf(int to) {
    Marks.AgencyMark agency = index.agencyBefore.get(to);
    return agency != null && !index.isInPost(agency)
        ? agency.from()
        : words.stateEnding(tokens, to).orElseThrow().from();
  }

  static List<Agency> distinct(List<Agency> first, List<Agency> second) {
    Map<String, Agency> byName = new LinkedHashMap<>();
    first.forEach(a -> byName.putIfAbsent(a.name(), a));
    second.forEach(a -> byName.putIfAbsent(a.name(), a));
    return List.copyOf(byName.values());
  }
}
