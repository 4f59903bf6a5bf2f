package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;

/** Gives the posts claimed of people their bodies. */
final class HoldingReader {
  /** Whose members a committee's secretaries are: "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Bí thư". */
  private static final Set<String> OF_COMMITTEES =
      Set.of("Ban Thường vụ", "Ban Chấp hành", "Ủy ban Kiểm tra");

  /** Bodies of places, whose heads are those of the place's Party committee too. */
  private static final Set<String> OF_PLACES =
      Set.of("Ủy ban nhân dân", SaidAgencies.COUNCIL, Deputies.DELEGATION);

  /** What no director directs: the company or the body above is meant. */
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?:Hội đồng|Công đoàn|Cơ quan Cảnh sát điều tra|Cơ quan An ninh điều tra"
              + "|Cục|Chi cục|Vụ|Phòng|Khoa)( .*)?|Văn phòng|Thanh tra");

  private static final Pattern DIRECTOR = Pattern.compile("Giám đốc|Hiệu trưởng");

  /** The boards of a company, which its officers are not of: "Chánh Văn phòng, Thư ký HĐQT A". */
  private static final Set<String> BOARDS =
      Set.of("Hội đồng quản trị", "Hội đồng thành viên", "Hội đồng trường", "Ban Kiểm soát");

  private static final Pattern MEMBER =
      Pattern.compile("^(?:Phó )?(?:Chủ tịch|Ủy viên|Thành viên|Thư ký|Trưởng Ban)");

  /**
   * Who is of no office or room, but of the body that has it: "Phó Tổng Thư ký, Chánh Văn phòng".
   */
  private static final Pattern OF_WHOLE =
      Pattern.compile("Chủ tịch|Thư ký|Kiểm sát viên|Thẩm phán|Thẩm tra viên|Điều tra viên");

  /** Who presides over a place, where nothing says over what. */
  private static final Set<String> CHAIRS = Set.of("Chủ tịch", "Phó Chủ tịch");

  /** What has no office and no inspectors of its own: those of the body above are meant. */
  private static final Pattern WITHOUT_OFFICES =
      Pattern.compile("(?:Phòng|Vụ|Ban [Tt]ổ chức cán bộ)(?: .*)?");

  /** What nobody presides over: "Chủ tịch, Bí thư Huyện ủy A; Giám đốc Sở B". */
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:Sở(?! Giao dịch)|Phòng|Cục|Chi cục|Vụ|Thanh tra|Văn phòng)(?: .*)?");

  private static final String STANDING_MEMBER = "Ủy viên Thường trực";

  /** Who belongs to a committee or a group, which a department or an office is not. */
  private static final Set<String> MEMBERS =
      Set.of(
          "Ủy viên",
          STANDING_MEMBER,
          "Thành viên",
          "Thành viên Thường trực",
          "Thư ký",
          "Tổ trưởng",
          "Phó Tổ trưởng",
          "Tổ viên");

  private static final Pattern WITHOUT_MEMBERS =
      Pattern.compile(
          "(?:Sở(?! Giao dịch)|Phòng|Cục|Chi cục|Tổng cục|Vụ|Thanh tra|Văn phòng|Công an|Trung tâm"
              + "|Bệnh viện|Trường|Kho bạc|Bảo hiểm xã hội|Bộ Chỉ huy|Tòa án|Viện kiểm sát"
              + "|Ủy ban nhân dân|Tỉnh ủy|Huyện ủy)"
              + "(?: .*)?");

  private static final Pattern ROOM = Pattern.compile("Văn phòng|Phòng .*|Ban [Tt]ổ chức .*");

  /** The Youth Union, which has secretaries as the Party has: "Phó Bí thư rồi Bí thư Tỉnh đoàn". */
  private static final Pattern YOUTH =
      Pattern.compile("^(?:Tỉnh|Thành|Huyện|Quận|Thị|Trung ương) [Đđ]oàn|Đoàn Thanh niên");

  /** How far along a row of posts a body may stand that completes another. */
  private static final int NEAR = 16;

  private static final String LISTED = "agencies: ";

  private static final String HEAD_OF_STATE = "Chủ tịch nước";

  /** What the Party's committees elect, whose secretaries have titles of their own. */
  private static final Set<String> OF_CENTRE = Set.of(PartyNamer.CENTRAL, "Bộ Chính trị");

  /** States together, over which a state presides and no person. */
  private static final Set<String> OF_STATES =
      Set.of(
          "ASEAN",
          "Liên minh châu Âu",
          "Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương",
          "Hội đồng Bảo an Liên Hợp Quốc",
          "G20",
          "G7");

  /** What a minister heads. */
  private static final String UNIT = "Bộ";

  /** How the row of a ministry begins. */
  private static final String MINISTRY = LISTED + "Bộ ";

  private static final Set<String> SECRETARIES = Set.of("Bí thư", "Phó Bí thư");

  /** Countries together, which have no ministry: "Hội nghị Bộ trưởng Thương mại APEC". */
  private static final Phrases<Boolean> GROUPS =
      Phrases.of(
          "các nước",
          "hai nước",
          "ba nước",
          "bốn nước",
          "asean",
          "apec",
          "asem",
          "g7",
          "g20",
          "nato",
          "eu",
          "opec",
          "tpp",
          "brics",
          "các bên",
          "các quốc gia");

  /** What is told of who lived once. */
  private static final Phrases<Boolean> LIVED = Phrases.of("ngày sinh", "ngày mất", "năm mất");

  private static final String PROVINCIAL = "Tỉnh ủy";

  private static final String MUNICIPAL = "Thành ủy";

  private static final String CAPITAL = "Thủ đô ";

  /** How a company is called that was named before. */
  private static final Phrases<Boolean> COMPANY =
      Phrases.of(
          "công ty",
          "tổng công ty",
          "tập đoàn",
          "ngân hàng",
          "doanh nghiệp",
          "hãng",
          "hđqt",
          "hội đồng quản trị",
          "hđtv",
          "hội đồng thành viên",
          "đại hội đồng cổ đông",
          "đại hội cổ đông");

  /** What parts those who are given posts of one body. */
  private static final WordSet PARTS = WordSet.of(",", ";", "và");

  /** How many words call the next of them: ", đồng chí". */
  private static final int CALLED = 4;

  /** Who governs a province or the capital of another country. */
  private static final Pattern GOVERNOR = Pattern.compile("(?:Tỉnh|Đô) trưởng$");

  private final Text text;
  private final People people;
  private final MeantBodies meant;
  private final AgencyNamer namer;
  private final AgencyReader agencies;
  private final Abroad abroad;
  private final Map<String, Map<String, Agency>> heldBy = new HashMap<>();

  /** The posts before each name. */
  private final Map<Item.NameItem, List<PostDraft>> before = new HashMap<>();

  private final Map<String, String> countryOf = new HashMap<>();

  /** The first body written with a title of a person, which the bare title is of elsewhere. */
  private final Map<String, Map<String, AgencyDraft>> written = new HashMap<>();

  /** The states of those who are head of one. */
  private final Map<String, AgencyDraft> headsOfState = new HashMap<>();

  /** The country of a post that several of a list have: "hai thượng nghị sĩ A và B". */
  private final Map<PostDraft, String> ofHead = new HashMap<>();

  /** The people who hold offices of our own state. */
  private final Set<String> ours = new HashSet<>();

  /** The countries of posts by where the posts stand. */
  private final TreeMap<Integer, String> saidAt = new TreeMap<>();

  /** The countries that posts are found to be of, by where the posts stand. */
  private final TreeMap<Integer, String> heldAt = new TreeMap<>();

  HoldingReader(
      Text text,
      People people,
      SaidAgencies said,
      AgencyNamer namer,
      Abroad abroad,
      AgencyReader agencies,
      Lexicon lexicon) {
    this.text = text;
    this.people = people;
    this.meant = new MeantBodies(text, said, lexicon);
    this.namer = namer;
    this.agencies = agencies;
    this.abroad = abroad;
  }

  /** A body and what decided that it is the one meant. */
  private record Body(Agency agency, List<String> because) {}

  /** The posts of a text with their holders, in its order. */
  List<Marks.PostMark> posts(ClaimReader.Reading reading) {
    List<Marks.PostMark> marks = new ArrayList<>();
    reading.claims().forEach(this::meetHeadOfState);
    List<Claim> claims =
        withBodyOfNext(reading.claims()).stream()
            .map(this::ofHeadOfState)
            .map(HoldingReader::ofProvinceAbroad)
            .toList();
    claims.forEach(this::placeAbroad);
    claims.forEach(claim -> meant.meet(claim.post(), claim.name()));
    for (Claim claim : claims) {
      Optional<String> person =
          people.name(claim.name()).filter(_ -> !isOfTheOther(claim) && !isOfStates(claim));
      if (person.isPresent()) {
        held(claim, person.get()).ifPresent(marks::add);
      } else {
        alone(claim.post(), claim.chain()).ifPresent(marks::add);
      }
    }
    reading.loose().forEach(post -> alone(post, List.of(post)).ifPresent(marks::add));
    marks.sort(Comparator.comparingInt(Marks.PostMark::from));
    return marks;
  }

  /**
   * "Bộ trưởng Ngoại giao Jordan và Thư ký Hội đồng An ninh Nga A", "Bí thư Tỉnh ủy Nghệ An và Bí
   * thư Tỉnh ủy Hà Tĩnh A": the posts before "và" are those of another, who is not named.
   */
  private boolean isOfTheOther(Claim claim) {
    return claim.rule().equals(ClaimReader.BEFORE_NAME)
        && claim.post().from() < own(claim).getFirst().from();
  }

  /** The posts of a claim's row without those of others who are not named. */
  private List<PostDraft> own(Claim claim) {
    List<PostDraft> row = claim.chain();
    if (!claim.rule().equals(ClaimReader.BEFORE_NAME)) {
      return row;
    }
    for (int i = row.size() - 1; i > 0; i--) {
      PostDraft next = row.get(i);
      PostDraft before = row.get(i - 1);
      boolean near = next.from() == before.to() + 1;
      boolean and = near && text.tokens().get(next.from() - 1).is("và");
      if (and && excludes(before, next)
          || near && (isOfAnotherState(before, next) || isOfDeputy(before, next))) {
        return row.subList(i, row.size());
      }
    }
    return row;
  }

  /**
   * Whether nobody has two posts at a time: of two states or provinces, or heads alike of two
   * bodies.
   */
  private boolean excludes(PostDraft one, PostDraft other) {
    if (one.former() || other.former() || one.agency().isEmpty() || other.agency().isEmpty()) {
      return false;
    }
    boolean alike = one.isOfOne() && one.title().equals(other.title());
    Optional<String> here = province(one);
    Optional<String> there = province(other);
    return alike
        || here.isPresent() && there.isPresent() && !here.equals(there)
        || abroad.areOfTwo(one.agency().get(), other.agency().get());
  }

  /** "cuộc đối thoại của Chủ tịch UBND thành phố, đại biểu A cho biết": who governs is not A. */
  private static boolean isOfDeputy(PostDraft one, PostDraft other) {
    return other.title().equals(Deputies.DEPUTY)
        && other.isBare()
        && one.isOfOne()
        && one.agency().filter(body -> body.kind() == AgencyKind.StateBody).isPresent();
  }

  /** "Thủ tướng Lào, Thủ tướng Campuchia và Thủ tướng A": the same office of two states. */
  private boolean isOfAnotherState(PostDraft one, PostDraft other) {
    Optional<String> country = one.agency().flatMap(abroad::country);
    return country.isPresent()
        && one.isOfOne()
        && !one.former()
        && one.title().equals(other.title())
        && !country.equals(other.agency().flatMap(abroad::country));
  }

  private static Optional<String> province(PostDraft post) {
    return post.agency()
        .flatMap(AgencyDraft::place)
        .filter(place -> place.level().tier == 1)
        .flatMap(PlaceRef::name);
  }

  /**
   * "A (Giám đốc) và B (Phó Giám đốc Sở Y tế)", "A giữ chức Giám đốc, bà B giữ chức Phó Giám đốc Sở
   * Y tế": the body that the last of several posts names.
   */
  private List<Claim> withBodyOfNext(List<Claim> claims) {
    List<Claim> together = new ArrayList<>(claims);
    for (int i = claims.size() - 2; i >= 0; i--) {
      Claim claim = together.get(i);
      List<Claim> behind = together.subList(i + 1, together.size());
      Optional<AgencyDraft> body =
          claim.post().isBare() && claim.chain().size() == 1
              ? bodyOfNext(claim, behind)
              : Optional.empty();
      together.set(i, body.map(of -> claim.of(claim.post().of(of))).orElse(claim));
    }
    return together;
  }

  private Optional<AgencyDraft> bodyOfNext(Claim claim, List<Claim> behind) {
    return Optional.of(behind.getFirst())
        .filter(next -> isPair(claim, next))
        .or(() -> nextInRow(claim, behind))
        .flatMap(next -> next.post().agency());
  }

  /** "A (Giám đốc) và B (Phó Giám đốc Sở Y tế)". */
  private boolean isPair(Claim claim, Claim next) {
    return claim.rule().equals(ClaimReader.AFTER_NAME)
        && next.rule().equals(ClaimReader.AFTER_NAME)
        && next.post().title().equals("Phó " + claim.post().title())
        && isJoined(claim.post().to(), next.name().from());
  }

  /**
   * "A giữ chức Bí thư, đồng chí B, Giám đốc …, giữ chức Phó Bí thư Đảng ủy …": what a verb gives
   * the next one named, who may have posts of before.
   */
  private Optional<Claim> nextInRow(Claim claim, List<Claim> behind) {
    Item.NameItem name = behind.getFirst().name();
    int at = claim.post().to();
    boolean row =
        claim.rule().equals(SubjectReader.VERB)
            && name.from() > at
            && name.from() - at <= CALLED
            && PARTS.has(text.tokens().get(at))
            && text.tokens().subList(at + 1, name.from()).stream()
                .allMatch(DecisionPersons::isCall);
    return behind.stream()
        .limit(row ? NEAR : 0)
        .takeWhile(next -> next.name().equals(name))
        .filter(next -> next.rule().equals(SubjectReader.VERB))
        .findFirst()
        .filter(
            next -> next.post().agency().flatMap(body -> shared(claim.post(), body)).isPresent());
  }

  /** Whether nothing but "và" stands between two tokens, and the mark that closes a bracket. */
  private boolean isJoined(int from, int to) {
    int and = from < to && text.tokens().get(from).is(")") ? from + 1 : from;
    return to == and + 1 && text.tokens().get(and).is("và");
  }

  private void meetHeadOfState(Claim claim) {
    PostDraft post = claim.post();
    if (post.title().equals(HEAD_OF_STATE) && !post.former()) {
      people
          .name(claim.name())
          .ifPresent(person ->
              headsOfState.putIfAbsent(
                  person, post.agency().orElseGet(() -> agencies.of(Abroad.STATE))));
    }
  }

  private Claim ofHeadOfState(Claim claim) {
    return abroad
        .headOfState(claim.name(), claim.post())
        .or(() -> headOfState(claim))
        .map(claim::of)
        .orElse(claim);
  }

  /** "Chủ tịch A" of somebody who is "Chủ tịch nước" elsewhere in the text. */
  private Optional<PostDraft> headOfState(Claim claim) {
    PostDraft post = claim.post();
    boolean chair =
        post.title().equals("Chủ tịch")
            && post.isBare()
            && claim.rule().equals(ClaimReader.BEFORE_NAME);
    return chair
        ? people
            .name(claim.name())
            .map(headsOfState::get)
            .map(state -> post.titled(HEAD_OF_STATE).of(state))
        : Optional.empty();
  }

  /**
   * "Bí thư, Tỉnh trưởng tỉnh Champasak", "Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Khăm Muộn", "Bí thư, Đô
   * trưởng Thủ đô Vientiane": the secretary of the Party's committee where the person governs.
   */
  private static Claim ofProvinceAbroad(Claim claim) {
    PostDraft post = claim.post();
    boolean secretary =
        SECRETARIES.contains(post.title())
            && post.agency()
                .map(body -> body.stem().equals(PROVINCIAL) && body.place().isEmpty())
                .orElse(true);
    Optional<AgencyDraft> province =
        secretary
            ? claim.chain().stream()
                .filter(other -> GOVERNOR.matcher(other.title()).find())
                .flatMap(other -> other.agency().stream())
                .filter(body -> body.row().startsWith(PlaceAbroadReader.ROW))
                .findFirst()
            : Optional.empty();
    return province
        .map(body ->
            AgencyDraft.whole(
                post.to(), post.to(), committeeOf(body.stem()), AgencyKind.PartyBody, body.row()))
        .map(committee -> claim.of(post.of(committee)))
        .orElse(claim);
  }

  /** "Tỉnh ủy Champasak" of "Tỉnh Champasak", "Thành ủy Vientiane" of "Thủ đô Vientiane". */
  private static String committeeOf(String place) {
    return place.startsWith(CAPITAL)
        ? MUNICIPAL + " " + place.substring(CAPITAL.length())
        : PROVINCIAL + " " + place.replaceFirst("^Tỉnh ", "");
  }

  /** Remembers where a person holds which post, and of which country that is. */
  private void placeAbroad(Claim claim) {
    Optional<String> holder = people.name(claim.name());
    holder
        .filter(person -> claim.post().agency().isPresent())
        .ifPresent(person ->
            written
                .computeIfAbsent(person, name -> new LinkedHashMap<>())
                .putIfAbsent(claim.post().title(), claim.post().agency().get()));
    if (holder.isPresent() && isOurs(claim)) {
      ours.add(holder.get());
    }
    if (holder.isPresent() && isOfAnother(claim, holder.get())) {
      return;
    }
    Optional<String> country = claim.post().agency().flatMap(abroad::country);
    country.ifPresent(named -> saidAt.put(claim.post().from(), named));
    people
        .name(claim.name())
        .ifPresent(person -> country.ifPresent(named -> countryOf.putIfAbsent(person, named)));
  }

  private Optional<Marks.PostMark> held(Claim claim, String person) {
    PostDraft post = claim.post();
    Optional<Body> body = held(claim, person, besideAll(claim));
    body.ifPresent(found ->
        heldBy.computeIfAbsent(person, name -> new HashMap<>()).put(post.title(), found.agency()));
    meant.tell(post);
    return body.map(found -> mark(post, found, Optional.of(person), claim.rule()));
  }

  /**
   * The bodies beside a post: of "ông A, Giám đốc Sở Y tế" those before the name too, which tell
   * whose department it is.
   */
  private List<AgencyDraft> besideAll(Claim claim) {
    List<AgencyDraft> beside = beside(claim.post(), own(claim));
    if (claim.rule().equals(ClaimReader.BEFORE_NAME)) {
      before.put(claim.name(), own(claim));
    } else if (claim.post().agency().filter(HoldingReader::isOfSomePlace).isPresent()) {
      before.getOrDefault(claim.name(), List.of()).stream()
          .flatMap(post -> post.agency().stream())
          .forEach(beside::add);
    }
    return beside;
  }

  /** "Sở Y tế", "Ban Chấp hành Đảng bộ tỉnh": what each place has, which is not named there. */
  private static boolean isOfSomePlace(AgencyDraft body) {
    return body.place().map(place -> place.name().isEmpty()).orElse(false)
        || body.place().isEmpty() && AgencyPlaces.isTerritorial(body)
        || body.parent().filter(HoldingReader::isOfSomePlace).isPresent();
  }

  private Optional<Marks.PostMark> alone(PostDraft post, List<PostDraft> chain) {
    if (post.unit().equals(UNIT) && GROUPS.startingAt(text.tokens(), post.to()).isPresent()) {
      return Optional.empty();
    }
    boolean standing = !post.standing().isEmpty() || (post.ofState() && abroad.isElsewhere());
    Optional<AgencyDraft> ours =
        post.agency().or(() -> standing ? Optional.of(standing(post)) : Optional.empty());
    Optional<AgencyDraft> settled = ours.flatMap(abroad::settled);
    if (ours.isPresent() && settled.isEmpty()) {
      return Optional.empty();
    }
    return body(settled.map(post::of).orElse(post), beside(post, chain), () -> meant.alone(post))
        .map(found -> mark(post, found, Optional.empty(), "post-alone"));
  }

  private Marks.PostMark mark(PostDraft post, Body body, Optional<String> person, String rule) {
    List<String> because = new ArrayList<>(List.of(post.row()));
    because.addAll(body.because());
    return new Marks.PostMark(
        post.from(),
        post.to(),
        new Post(post.title(), body.agency()),
        post.former(),
        person,
        Evidence.of(text, post, rule, because));
  }

  /**
   * The bodies of the same row of posts: those behind first, then those before, near to far, at
   * last those that its bare titles mean.
   */
  private List<AgencyDraft> beside(PostDraft post, List<PostDraft> chain) {
    int at = chain.indexOf(post);
    int end = Math.min(chain.size(), at + NEAR);
    int start = Math.max(0, at - NEAR);
    List<AgencyDraft> beside = new ArrayList<>();
    for (int i = at + 1; i < end; i++) {
      chain.get(i).agency().ifPresent(beside::add);
    }
    for (int i = at - 1; i >= start; i--) {
      chain.get(i).agency().ifPresent(beside::add);
    }
    for (int i = start; i < end; i++) {
      if (i != at && chain.get(i).agency().isEmpty()) {
        meant.of(chain.get(i)).ifPresent(beside::add);
      }
    }
    return beside;
  }

  /** The body of a claimed post; one of another country where the person or the row is of it. */
  private Optional<Body> held(Claim claim, String person, List<AgencyDraft> beside) {
    PostDraft post = claim.post();
    if (isOfAnother(claim, person) || isRemembered(person, post)) {
      return Optional.empty();
    }
    Supplier<Optional<AgencyDraft>> elsewhere =
        () -> elsewhere(claim, person).flatMap(body -> inCountry(body, claim, person, beside));
    boolean standing =
        post.ofState()
            || !post.standing().isEmpty() && standing(post).kind() != AgencyKind.OtherBody;
    boolean anyState = post.agency().map(abroad::isOfSomeState).orElse(standing);
    Optional<Agency> before = heldBefore(person, post);
    if (before.isPresent() && !isRisen(claim) && !isNextStep(claim) && !isOfSaid(post)) {
      return before.map(body -> new Body(body, List.of("held before: " + body.name())));
    }
    if (!anyState) {
      return firstSecretary(claim, person, beside).or(() -> body(post, beside, elsewhere));
    }
    Optional<String> country = country(claim, person, beside);
    if (country.isEmpty()) {
      boolean within = post.agency().flatMap(AgencyDraft::parent).isPresent();
      return abroad.isForeign(claim.name()) && !within
          ? Optional.empty()
          : body(post, beside, elsewhere);
    }
    countryOf.put(person, country.get());
    heldAt.put(post.from(), country.get());
    ofHead.put(post, country.get());
    AgencyDraft ours = post.agency().orElseGet(() -> standing(post));
    if (!abroad.isOfSomeState(ours)) {
      return abroad.isForeign(claim.name()) ? Optional.empty() : body(post, beside, elsewhere);
    }
    return body(abroad.in(country.get(), ours), beside, "country: " + country.get());
  }

  /** "Bí thư thứ nhất, Chủ tịch Cuba A": who heads the Party that governs, beside the state. */
  private Optional<Body> firstSecretary(Claim claim, String person, List<AgencyDraft> beside) {
    if (!claim.post().title().equals("Bí thư thứ nhất") || claim.post().agency().isPresent()) {
      return Optional.empty();
    }
    return country(claim, person, beside)
        .filter(country -> beside.stream().anyMatch(body -> body.stem().equals(country)))
        .filter(abroad::isOfOneParty)
        .flatMap(country ->
            body(
                abroad.in(country, agencies.of(PartyNamer.CENTRAL)),
                beside,
                "country: " + country));
  }

  /** "Thứ trưởng John Barkley": the ministry named before is that of the holder's country. */
  private Optional<AgencyDraft> inCountry(
      AgencyDraft body, Claim claim, String person, List<AgencyDraft> beside) {
    return abroad.isForeign(claim.name()) && abroad.isOfSomeState(body)
        ? country(claim, person, beside).map(country -> abroad.in(country, body))
        : Optional.of(body);
  }

  /** "đảm nhiệm vai trò Chủ tịch ASEAN": what a state is, said far from whoever is named. */
  private static boolean isOfStates(Claim claim) {
    return !claim.rule().equals(ClaimReader.AFTER_NAME)
        && !claim.rule().equals(ClaimReader.BEFORE_NAME)
        && (CHAIRS.contains(claim.post().title()) || MEMBERS.contains(claim.post().title()))
        && claim.post().agency().filter(body -> OF_STATES.contains(body.stem())).isPresent();
  }

  /** "Chủ tịch ngân hàng này": of the body spoken of, and of no other of the same person. */
  private boolean isOfSaid(PostDraft post) {
    return text.tokens().get(post.to() - 1).is("này");
  }

  /** "làm phó bí thư rồi bí thư Huyện ủy A": a bare title is at the body that one rose in. */
  private boolean isRisen(Claim claim) {
    int next = claim.chain().indexOf(claim.post()) + 1;
    return next > 0
        && next < claim.chain().size()
        && claim.chain().get(next).agency().isPresent()
        && text.tokens().subList(claim.post().to(), claim.chain().get(next).from()).stream()
            .anyMatch(word -> word.is("rồi"));
  }

  /** "- 2008 - 2011: Chính ủy, Bí thư Đảng ủy Quân khu 3": each step of a career has its bodies. */
  private static boolean isNextStep(Claim claim) {
    int next = claim.chain().indexOf(claim.post()) + 1;
    return claim.former()
        && claim.post().agency().isEmpty()
        && next > 0
        && next < claim.chain().size()
        && claim.chain().get(next).agency().isPresent();
  }

  private Optional<String> country(Claim claim, String person, List<AgencyDraft> beside) {
    Optional<String> near = abroad.country(beside);
    if (near.isPresent() || !abroad.isForeign(claim.name())) {
      return near;
    }
    Optional<String> home = abroad.home(claim.name()).or(() -> abroad.home(person));
    if (home.isPresent()) {
      return home;
    }
    Optional<String> known =
        Optional.ofNullable(countryOf.get(person))
            .or(() -> Optional.ofNullable(ofHead.get(claim.post())));
    boolean isSure = claim.name().called() || claim.post().agency().isPresent();
    int post = claim.post().from();
    int sentence = text.sentenceAt(text.tokens().get(post).start()).from();
    return known.isPresent()
        ? known
        : Optional.ofNullable(saidAt.lowerEntry(post))
            .filter(last -> last.getKey() >= sentence)
            .map(Map.Entry::getValue)
            .or(() -> ofGiver(claim, sentence))
            .or(() -> isSure ? abroad.spokenOf(post) : Optional.empty());
  }

  /** "Tổng thống A bổ nhiệm ông B làm Bộ trưởng Quốc phòng": of the country of who gives it. */
  private Optional<String> ofGiver(Claim claim, int sentence) {
    return Optional.ofNullable(heldAt.lowerEntry(claim.post().from()))
        .filter(giver -> giver.getKey() >= sentence && claim.rule().equals(SubjectReader.VERB))
        .map(Map.Entry::getValue);
  }

  /** "Thủ tướng A": an office of our own state, of a person who is not called like a stranger. */
  private boolean isOurs(Claim claim) {
    return claim.rule().equals(ClaimReader.BEFORE_NAME)
        && claim.post().agency().isEmpty()
        && !claim.post().standing().isEmpty()
        && abroad.country(beside(claim.post(), own(claim))).isEmpty()
        && !abroad.isForeign(claim.name());
  }

  /**
   * "theo ý kiến của Thủ tướng A, Bộ trưởng Bộ Quốc phòng Lào cho biết": a post of another country
   * behind one of our own state's officers is not the officer's.
   */
  private boolean isOfAnother(Claim claim, String person) {
    return claim.rule().equals(ClaimReader.AFTER_NAME)
        && ours.contains(person)
        && claim.post().agency().flatMap(abroad::country).isPresent();
  }

  /**
   * The body a person had the same title at before, which is bare here or its body told without the
   * country: "Thủ tướng Netanyahu", "Thứ trưởng Ngoại giao Kim" of Hàn Quốc.
   */
  private Optional<Agency> heldBefore(String person, PostDraft post) {
    return Optional.ofNullable(heldBy.getOrDefault(person, Map.of()).get(post.title()))
        .filter(before ->
            post.agency()
                .map(body ->
                    abroad.isOfSomeState(body)
                        && body.parent().isEmpty()
                        && before.name().startsWith(body.stem() + " "))
                .orElse(!isOfMinistry(post) || before.name().startsWith(post.standing())));
  }

  /** "Ngoại trưởng": the minister of one ministry, which the title tells. */
  private static boolean isOfMinistry(PostDraft post) {
    return post.standing().startsWith(UNIT + " ");
  }

  /** "Chủ tịch Hồ Chí Minh", "100 năm ngày sinh Chủ tịch A": of history, at no body of today. */
  private boolean isRemembered(String person, PostDraft post) {
    return post.isBare()
        && post.unit().isEmpty()
        && (PeopleOfHistory.has(person) || LIVED.endingAt(text.tokens(), post.from()).isPresent());
  }

  /**
   * The body of a bare title that no post beside it tells: the one written with it of the same
   * person elsewhere, the company whose officer the person is, or the one that such a title means
   * there.
   */
  private Optional<AgencyDraft> elsewhere(Claim claim, String person) {
    PostDraft post = claim.post();
    if (isOfSaid(post)) {
      return meant.of(post);
    }
    Map<String, AgencyDraft> own = written.getOrDefault(person, Map.of());
    if (own.containsKey(post.title())) {
      return Optional.ofNullable(own.get(post.title()));
    }
    if (meant.isCut(post, claim.name().from())) {
      return Optional.empty();
    }
    Optional<AgencyDraft> told = meant.of(post).map(body -> ofOwn(claim, body));
    boolean officer = post.isBare() && PostBodyReader.isOfCompany(post.title());
    boolean front = told.filter(AgencyDraft::isFront).isPresent();
    if (!officer || front || told.filter(body -> meant.isSaidWith(post, body)).isPresent()) {
      return told;
    }
    return claim.rule().equals(SubjectReader.VERB)
        ? told.filter(body -> isOfCompanySaid(post, body))
        : own.values().stream()
            .filter(body -> body.kind() == AgencyKind.Enterprise)
            .findFirst()
            .or(() -> told);
  }

  /** "Công ty bổ nhiệm ông A làm Giám đốc": whether the sentence speaks of the company again. */
  private boolean isOfCompanySaid(PostDraft post, AgencyDraft body) {
    int sentence = text.sentenceAt(text.tokens().get(post.from()).start()).from();
    return body.kind() == AgencyKind.Enterprise && COMPANY.isIn(text, sentence, post.from());
  }

  /** "Bộ trưởng Bộ Quốc phòng Lào tiếp Bộ trưởng Phan Văn A": each is of his own ministry. */
  private AgencyDraft ofOwn(Claim claim, AgencyDraft body) {
    boolean ours =
        body.row().startsWith(MINISTRY)
            && claim.rule().equals(ClaimReader.BEFORE_NAME)
            && claim.name().surname()
            && claim.name().length() > 2
            && text.tokens().subList(claim.name().from(), claim.name().to()).stream()
                .anyMatch(word -> Syllable.isMarked(word.key()))
            && !abroad.isForeign(claim.name())
            && abroad.country(body).isPresent();
    return ours ? agencies.of(body.row().substring(LISTED.length())) : body;
  }

  private Optional<Body> body(
      PostDraft post, List<AgencyDraft> beside, Supplier<Optional<AgencyDraft>> elsewhere) {
    if (post.agency().isPresent()) {
      return body(post.agency().get(), beside, "").or(() -> firm(post));
    }
    if (!post.standing().isEmpty()) {
      return body(standing(post), List.of(), "");
    }
    for (AgencyDraft other : beside) {
      Optional<AgencyDraft> shared = shared(post, other);
      if (shared.isPresent()) {
        return body(shared.get(), beside, "the posts beside it");
      }
    }
    Optional<AgencyDraft> ofPlace =
        beside.stream().flatMap(body -> ofPlace(post, body).stream()).findFirst();
    if (ofPlace.isPresent()) {
      return body(ofPlace.get(), beside, "the posts beside it");
    }
    return elsewhere.get().flatMap(draft -> body(draft, List.of(), "named elsewhere"));
  }

  /** "Công ty Cổ phần A bổ nhiệm … Phó Tổng Giám đốc tập đoàn": the company by another noun. */
  private Optional<Body> firm(PostDraft post) {
    return post.agency()
        .filter(noun -> noun.isBareNoun() && noun.kind() == AgencyKind.Enterprise)
        .flatMap(_ -> meant.lastCompany(post))
        .filter(company -> PostBodyReader.isOfCompany(post.title()) && !company.isBareNoun())
        .filter(company -> meant.isSaidWith(post, company))
        .flatMap(company -> body(company, List.of(), "named elsewhere"));
  }

  /** What a secretary or chair is of in the place of the body beside it. */
  private Optional<AgencyDraft> ofPlace(PostDraft post, AgencyDraft beside) {
    if (post.isOfParty()) {
      return committee(beside);
    }
    boolean chair = CHAIRS.contains(post.title()) && post.isBare();
    return chair ? government(beside) : Optional.empty();
  }

  /** "Chủ tịch, Bí thư Huyện ủy Phù Yên": the People's Committee where the Party's one is. */
  private static Optional<AgencyDraft> government(AgencyDraft beside) {
    return beside.isCommittee() ? beside.place().map(BodiesOfPlaces::government) : Optional.empty();
  }

  /**
   * "Phó Bí thư, Chủ tịch UBND xã", "Bí thư, Chính ủy Sư đoàn 330": the Party's committee in the
   * place of the body beside it, or in the force.
   */
  private Optional<AgencyDraft> committee(AgencyDraft beside) {
    if (OF_PLACES.contains(beside.stem())) {
      return beside.place().map(BodiesOfPlaces::committee);
    }
    return beside.kind() == AgencyKind.ArmedForces
        ? Optional.of(agencies.of(SaidAgencies.COMMITTEE).under(beside, 0))
        : Optional.empty();
  }

  private AgencyDraft standing(PostDraft post) {
    String body = post.ofState() ? Abroad.STATE : post.standing();
    return agencies.of(body);
  }

  /** "Ủy viên Thường trực, Trưởng Ban Pháp chế tỉnh A": the council that has the committee. */
  private Optional<AgencyDraft> council(AgencyDraft committee) {
    return committee.place().map(place -> agencies.of(SaidAgencies.COUNCIL).in(place));
  }

  /** The body a bare title has from another of the row: "Phó Chủ tịch, Tổng Thư ký Hội …". */
  private Optional<AgencyDraft> shared(PostDraft post, AgencyDraft other) {
    boolean youth = post.isOfParty() && YOUTH.matcher(other.stem()).find();
    if (!youth && post.isOfParty() != (other.kind() == AgencyKind.PartyBody)) {
      boolean within = InnerNamer.isOfPartyWithin(other) && !post.isOfParty();
      return within ? other.parent().flatMap(whole -> shared(post, whole)) : Optional.empty();
    }
    if (post.isOfParty() && OF_CENTRE.stream().anyMatch(other.stem()::startsWith)
        || post.title().equals(Deputies.DEPUTY) && other.kind() != AgencyKind.ElectedBody) {
      return Optional.empty();
    }
    if (post.isOfParty() && OF_COMMITTEES.contains(other.stem())) {
      return other.parent().filter(AgencyDraft::isCommittee);
    }
    if (post.title().equals(STANDING_MEMBER) && other.scope() == Scope.COUNCIL) {
      return other.parent().or(() -> council(other));
    }
    if (CHAIRS.contains(post.title()) && DEPARTMENT.matcher(other.stem()).matches()
        || MEMBERS.contains(post.title()) && WITHOUT_MEMBERS.matcher(other.stem()).matches()) {
      return Optional.empty();
    }
    boolean director = DIRECTOR.matcher(post.title()).find();
    if (COUNCIL.matcher(other.stem()).matches() && director) {
      return other.parent();
    }
    if (BOARDS.contains(other.stem()) && !MEMBER.matcher(post.title()).find()) {
      return other.parent().flatMap(company -> shared(post, company));
    }
    if (OF_WHOLE.matcher(post.title()).find() && ROOM.matcher(other.stem()).matches()) {
      return other.parent().map(whole -> shared(post, whole)).orElseGet(() -> Optional.of(other));
    }
    if (post.unit().isEmpty()
        || other.stem().startsWith(post.unit())
        || PostUnitReader.UNITS.contains(post.unit())) {
      return Optional.of(other);
    }
    if (PostUnitReader.OFFICES.contains(post.unit())) {
      if (other.stem().endsWith(" " + post.unit()) && other.place().isPresent()) {
        return Optional.of(agencies.of(post.unit()).in(other.place().get()));
      }
      return WITHOUT_OFFICES.matcher(other.stem()).matches()
          ? other.parent().flatMap(whole -> shared(post, whole))
          : Optional.of(agencies.of(post.unit()).under(other, 0));
    }
    if (post.unit().equals(UNIT) && other.stem().equals("Công an")) {
      return Optional.of(agencies.of("Bộ Công an"));
    }
    boolean minister =
        post.unit().equals(UNIT)
            && (other.scope() == Scope.NATION
                || other.stem().startsWith(PostReader.GOVERNMENT + " "));
    return minister ? Optional.of(other) : Optional.empty();
  }

  private Optional<Body> body(AgencyDraft draft, List<AgencyDraft> beside, String reason) {
    return namer
        .name(draft, beside)
        .map(named -> {
          List<String> because = new ArrayList<>(named.because());
          if (!reason.isEmpty()) {
            because.add("body: " + reason);
          }
          return new Body(named.agency(draft, text), because);
        });
  }
}
