package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.PostHead;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads a list of bodies under one noun: "các Bộ: Tài chính, Y tế và Tư pháp", "các Đồn Biên phòng
 * Bát Xát, Y Tý".
 */
final class AgencyListReader {
  private static final WordSet MANY = WordSet.of("các", "số", "hai", "ba", "bốn");

  private static final WordSet OFFICES = WordSet.of("sở", "bộ");

  /** What is the whole name of an office, and no part of one with a comma in it. */
  private static final Phrases<Boolean> WHOLE =
      Phrases.of(
          "nội vụ",
          "tư pháp",
          "tài chính",
          "công thương",
          "xây dựng",
          "y tế",
          "ngoại vụ",
          "giao thông vận tải",
          "giáo dục và đào tạo",
          "khoa học và công nghệ",
          "tài nguyên và môi trường",
          "kế hoạch và đầu tư",
          "nông nghiệp và phát triển nông thôn",
          "nông nghiệp và môi trường",
          "thông tin và truyền thông");

  /** The ministry whose name is also that of what every place has. */
  private static final String POLICE = "Bộ Công an";

  /** Nouns behind which no other noun of a body stands. */
  private static final Set<String> ONE_NOUN = Set.of("Sở", "Vụ", "Phòng", "Ban", "Hội");

  private static final String UNIVERSITIES = "Trường Đại học";

  private static final Phrases<Boolean> UNIVERSITY = Phrases.of("Đại học", "ĐH");

  /** Schools that stand in a list of universities, by their nouns in full. */
  private static final Phrases<String> OTHER_SCHOOLS = new Phrases<>();

  static {
    OTHER_SCHOOLS.add("Cao đẳng", "Trường Cao đẳng");
    OTHER_SCHOOLS.add("CĐ", "Trường Cao đẳng");
    OTHER_SCHOOLS.add("Học viện", "Học viện");
  }

  /** Kinds of which several are told by names in capitals behind a noun of more words. */
  private static final Set<AgencyKind> NAMED = Set.of(AgencyKind.ArmedForces, AgencyKind.School);

  /** How many words stand between officers and the colon behind them at most. */
  private static final int OFFICERS = 6;

  /** How many words such a name has at most. */
  private static final int NAME = 4;

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final PlacesListReader placed;
  private final FirmsListReader firms;

  AgencyListReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.placed = new PlacesListReader(lexicon, places, agencies);
    this.firms = new FirmsListReader(lexicon, places, agencies);
  }

  /** Whether "các", "(một) số" or a number stands at a token. */
  boolean mayOpen(Text text, int i) {
    return MANY.isAt(text, i) || text.tokens().get(i).kind() == Token.Kind.NUMBER;
  }

  /**
   * The bodies of the list that begins at "các" or a number, at the noun of a body of several
   * places, or at the first of some companies; none where fewer than two are named.
   */
  List<AgencyDraft> at(Text text, int from) {
    List<Token> tokens = text.tokens();
    if (!mayOpen(text, from)) {
      List<AgencyDraft> offices = OFFICES.isAt(text, from) ? offices(text, from) : List.of();
      List<AgencyDraft> listed = offices.size() > 1 ? offices : firms.at(text, from);
      return listed.isEmpty() ? ofPlaces(text, from) : listed;
    }
    boolean many = MANY.isAt(text, from);
    Optional<Trie.Match<Unit>> unit =
        (many ? ofOfficers(tokens, from + 1) : noUnit()).or(() -> lexicon.unit(tokens, from + 1));
    if (unit.isEmpty()) {
      return many ? placed.headed(text, from) : List.of();
    }
    int at = unit.get().to();
    at = !many && at < tokens.size() && tokens.get(at).is("gồm") ? at + 1 : at;
    if (!many && (at >= tokens.size() || !tokens.get(at).is(":"))) {
      return List.of();
    }
    boolean colon = at < tokens.size() && tokens.get(at).is(":");
    List<AgencyDraft> bodies = bodies(text, unit.get().meaning(), colon ? at + 1 : at);
    if (lexicon.head(tokens, from + 1).isPresent()) {
      bodies = bodies.stream().filter(body -> body.row().startsWith("agencies: ")).toList();
    }
    List<AgencyDraft> several = bodies.size() > 1 || colon ? bodies : placed.ofEach(text, from + 1);
    return several.size() > 1 ? several : List.of();
  }

  /**
   * "các Bộ trưởng: Tài chính, Xây dựng", "các Bộ trưởng, Trưởng ngành: Tài chính, …": the noun of
   * what each of the officers before a colon heads.
   */
  private Optional<Trie.Match<Unit>> ofOfficers(List<Token> tokens, int at) {
    Optional<Trie.Match<PostHead>> head =
        lexicon.head(tokens, at).filter(post -> !post.meaning().unit().isEmpty());
    int colon = head.map(Trie.Match::to).orElse(at);
    int end = Math.min(tokens.size(), colon + OFFICERS);
    while (head.isPresent() && colon < end && !tokens.get(colon).is(":")) {
      colon++;
    }
    if (head.isEmpty() || colon == end) {
      return noUnit();
    }
    int to = colon;
    return lexicon
        .unit(Text.tokens(head.get().meaning().unit()), 0)
        .map(noun -> new Trie.Match<>(to, noun.form(), noun.meaning()));
  }

  /** The body each of some places has, alone or as "Chủ tịch UBND các tỉnh A, B" head it. */
  private List<AgencyDraft> ofPlaces(Text text, int from) {
    return lexicon
        .head(text.tokens(), from)
        .filter(officer -> officer.to() < text.tokens().size())
        .map(officer -> placed.ofMany(text, officer.to()))
        .orElseGet(() -> placed.at(text, from));
  }

  private static Optional<Trie.Match<Unit>> noUnit() {
    return Optional.empty();
  }

  /** "Sở Xây dựng, Tư pháp, Công an tỉnh": one noun for offices whose names stand in a row. */
  private List<AgencyDraft> offices(Text text, int from) {
    List<AgencyDraft> offices = new ArrayList<>();
    Optional<Trie.Match<Unit>> unit =
        lexicon.unit(text.tokens(), from).filter(noun -> noun.to() == from + 1);
    int at = from + 1;
    while (unit.isPresent()
        && text.isCapital(at)
        && WHOLE.startingAt(text.tokens(), at).isPresent()) {
      Optional<AgencyDraft> body = agencies.element(unit.get().meaning(), text, at);
      if (body.isEmpty()) {
        break;
      }
      offices.add(offices.isEmpty() ? body.get().from(from) : body.get());
      at = PlacesListReader.behindMark(text, body.get().to());
    }
    return offices.size() > 1 || unit.isEmpty() ? offices : ministries(text, from);
  }

  /** "Bộ Y tế, Công an, Quốc phòng": the ministries of the table whose names stand in a row. */
  private List<AgencyDraft> ministries(Text text, int from) {
    List<AgencyDraft> ministries = new ArrayList<>();
    int at = from + 1;
    Optional<AgencyDraft> next = ministry(text, at);
    while (text.tokens().get(from).is("bộ") && next.isPresent()) {
      ministries.add(ministries.isEmpty() ? next.get().from(from) : next.get());
      at = PlacesListReader.behindMark(text, next.get().to());
      next = ministry(text, at);
    }
    return isFieldOfOne(text, at) ? List.of() : ministries;
  }

  /** The ministry of ours whose name stands at a token, and is that of no other state's. */
  private Optional<AgencyDraft> ministry(Text text, int at) {
    List<Token> tokens = text.tokens();
    return text.isCapital(at)
        ? lexicon
            .agencyAfter("Bộ", tokens, at)
            .map(name -> AgencyDraft.listed(at, name))
            .filter(body -> lexicon.gazetteer().country(tokens, body.to()).isEmpty())
            .filter(
                body -> lexicon.field(tokens, at).filter(field -> field.to() > body.to()).isEmpty())
            .filter(body -> !isOfPlace(text, body))
        : Optional.empty();
  }

  /** "Bộ Y tế, Công an tỉnh Hà Nam", "Bộ Y tế, Công an các địa phương": of a place, no ministry. */
  private boolean isOfPlace(Text text, AgencyDraft body) {
    int next = body.to();
    return body.stem().equals(POLICE)
        && next < text.tokens().size()
        && text.tokens().get(next).isWord()
        && (MANY.isAt(text, next) || places.at(text, next).isPresent());
  }

  /** "Bộ Giáo dục, Văn hóa, Thể thao Nhật Bản": a row that goes on with what no ministry is of. */
  private boolean isFieldOfOne(Text text, int at) {
    List<Token> tokens = text.tokens();
    return text.isCapital(at)
        && lexicon.field(tokens, at).isPresent()
        && lexicon.agency(tokens, at).isEmpty()
        && lexicon.unit(tokens, at).isEmpty();
  }

  private List<AgencyDraft> bodies(Text text, Unit unit, int from) {
    List<AgencyDraft> bodies = new ArrayList<>();
    int at = from;
    while (at < text.tokens().size()) {
      int next = at;
      if (isOther(unit, text, at)) {
        break;
      }
      Optional<AgencyDraft> body =
          university(unit, text, at)
              .or(() ->
                  Stream.concat(
                          agencies.element(unit, text, next).stream(),
                          named(unit, text, next).stream())
                      .reduce((field, name) -> name.to() > field.to() ? name : field));
      if (body.isEmpty() || isPartOfListed(text, next, body.get())) {
        break;
      }
      bodies.add(body.get());
      at = PlacesListReader.behindMark(text, behindTerm(text, body.get().to()));
    }
    return ofOneBody(bodies);
  }

  /** "các Sở Y tế, Tư pháp, Công an tỉnh": another body of its own noun, or of the same again. */
  private boolean isOther(Unit unit, Text text, int at) {
    Optional<Trie.Match<Unit>> noun = lexicon.unit(text.tokens(), at);
    return noun.filter(again -> again.meaning().name().equals(unit.name())).isPresent()
        || ONE_NOUN.contains(unit.name())
            && (noun.isPresent() || lexicon.agency(text.tokens(), at).isPresent());
  }

  /** "các Bộ: Y tế, Thanh tra Chính phủ": what begins like a field is the whole of another body. */
  private boolean isPartOfListed(Text text, int at, AgencyDraft body) {
    return lexicon.agency(text.tokens(), at).filter(whole -> whole.to() > body.to()).isPresent();
  }

  /** "các Sở: Tài chính nhiệm kỳ 2015 - 2020; Xây dựng": behind the years a body is told of for. */
  private static int behindTerm(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean term =
        at + 4 < tokens.size()
            && tokens.get(at).is("nhiệm")
            && tokens.get(at + 1).is("kỳ")
            && tokens.get(at + 2).isYear()
            && tokens.get(at + 4).isYear();
    return term ? at + 5 : at;
  }

  /** "các phòng: Tham mưu, Hậu cần thuộc Công an tỉnh": what the last is of all are of. */
  private static List<AgencyDraft> ofOneBody(List<AgencyDraft> units) {
    Optional<AgencyDraft> whole =
        units.isEmpty() || units.getLast().scope() != Scope.PARENT
            ? Optional.empty()
            : units.getLast().parent();
    return whole.isEmpty()
        ? units
        : units.stream()
            .map(unit -> unit.parent().isEmpty() ? unit.under(whole.get(), unit.to()) : unit)
            .toList();
  }

  /**
   * "các trường Đại học Huế, Đại học Vinh": each is written with its noun, of which the first
   * stands behind that of all; only the universities of regions are no "Trường". A college among
   * them is one: "các trường Đại học Huế, Cao đẳng Sư phạm Nghệ An".
   */
  private Optional<AgencyDraft> university(Unit unit, Text text, int at) {
    if (!unit.name().equals(UNIVERSITIES)) {
      return Optional.empty();
    }
    Optional<Phrases.Match<String>> other = OTHER_SCHOOLS.startingAt(text.tokens(), at);
    if (other.isPresent()) {
      return agencies
          .after(other.get().meaning(), text, other.get().to())
          .map(body -> body.from(at));
    }
    int from = UNIVERSITY.endingAt(text.tokens(), at).map(Phrases.Match::from).orElse(at);
    boolean own = from < at || UNIVERSITY.startingAt(text.tokens(), at).isPresent();
    return own
        ? agencies
            .at(text, from, false)
            .filter(body -> body.kind() == AgencyKind.School && body.to() > at)
            .map(body ->
                AgencyRank.isOfRegion(body.stem())
                    ? body
                    : body.named("Trường " + body.stem(), body.to()))
        : Optional.empty();
  }

  /** "Y Tý" in "các Đồn Biên phòng Bát Xát, Y Tý": the noun with the words in capitals. */
  private Optional<AgencyDraft> named(Unit unit, Text text, int from) {
    boolean mayBe = NAMED.contains(AgencyKind.valueOf(unit.kind())) && unit.name().contains(" ");
    int end = mayBe ? CapitalRun.endOfName(text, from) : from;
    boolean other =
        lexicon.agency(text.tokens(), from).isPresent()
            || lexicon.unit(text.tokens(), from).isPresent()
            || lexicon.head(text.tokens(), from).isPresent();
    return end == from || end - from > NAME || other || isCompound(text, from, end)
        ? Optional.empty()
        : Optional.of(
            AgencyDraft.noun(unit)
                .named(unit.name() + " " + text.words(from, end), end)
                .moved(from, end));
  }

  /** "Lục quân": one word in capitals that a small one goes on with. */
  private boolean isCompound(Text text, int from, int end) {
    return end == from + 1
        && CapitalRun.isOnLine(text, end)
        && text.tokens().get(end).kind() == Token.Kind.LOWER
        && !lexicon.isFunctionWord(text.tokens().get(end));
  }
}
