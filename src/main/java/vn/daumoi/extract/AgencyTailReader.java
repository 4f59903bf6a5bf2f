package vn.daumoi.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads what completes the name of a body: the place, the country or the parent behind it, "Sở Y tế
 * thành phố Hải Phòng", "Thanh tra Bộ Công an".
 */
final class AgencyTailReader {
  /** How many tokens a short form in brackets has. */
  static final int CODE = 3;

  /** Kinds that have boards and commissions of their own. */
  private static final Set<AgencyKind> COUNCILS =
      Set.of(AgencyKind.ElectedBody, AgencyKind.FrontBody);

  /** Whose bodies are of a district, or of a city that may be one. */
  private static final Set<Scope> OF_DISTRICTS = Set.of(Scope.CITY, Scope.DISTRICT);

  /** What places have, and ministries or councils too. */
  private static final Set<String> OF_BODIES = Set.of("Thanh tra", "Ban Dân tộc");

  /** Unions of places that bodies have too, by the names they bear there. */
  private static final Map<String, String> UNIONS =
      Map.of(
          "Hội Liên hiệp Phụ nữ", "Hội Phụ nữ",
          "Hội Cựu chiến binh", "Hội Cựu chiến binh",
          "Hội Chữ thập đỏ", "Hội Chữ thập đỏ");

  private static final String OURS = "Việt Nam";

  /**
   * How the unions of a branch begin in places; that of the nation is "Công đoàn Y tế Việt Nam".
   */
  private static final String OF_BRANCH = "^Công đoàn ngành ";

  private static final String CENTRE = "Trung ương ";

  /** What has an organisation of its own in every province. */
  private static final String CHURCH = "Giáo hội Phật giáo Việt Nam";

  private static final Phrases<Boolean> UNIT = Phrases.of("đơn vị");

  private static final Phrases<Boolean> BRANCH = Phrases.of("chi nhánh");

  /** Who leads a body, told behind its committee of the Party. */
  private static final Phrases<Boolean> LEADERS =
      Phrases.of(
          "lãnh đạo",
          "chỉ huy",
          "ban giám đốc",
          "ban tổng giám đốc",
          "ban giám hiệu",
          "ban biên tập");

  private static final String POLICE = "Công an";

  private static final String COMMAND = "Bộ Chỉ huy Quân sự";

  private static final String LOCAL_COMMAND = "Ban Chỉ huy Quân sự";

  private static final String FRONT = "Mặt trận Tổ quốc Việt Nam";

  private static final String BANK = "Ngân hàng";

  private static final Phrases<Boolean> MEMORIALS =
      Phrases.of("bảo tàng", "khu di tích", "khu lưu niệm", "khu tưởng niệm", "nhà lưu niệm");

  private static final int LONGEST_PERSON = 4;

  /** How many syllables the names of most people have at least. */
  private static final int FULL_NAME = 3;

  private static final String YOUTH = "Đoàn Thanh niên Cộng sản Hồ Chí Minh";

  /** Bodies that are nothing without the one they are of. */
  private static final Set<Scope> WITHIN = Set.of(Scope.PARTY, Scope.COUNCIL, Scope.BODY);

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final AgencyNameReader names;
  private final AgencyCountryReader countries;
  private final CompanyTailReader companies;
  private final AgencyParentReader parents;
  private final OrganisersReader organisers;

  AgencyTailReader(
      Lexicon lexicon, PlaceReader places, AgencyReader agencies, AgencyNameReader names) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.names = names;
    this.countries = new AgencyCountryReader(lexicon);
    this.companies = new CompanyTailReader(lexicon, places);
    this.parents = new AgencyParentReader(lexicon, places, agencies, countries);
    this.organisers = new OrganisersReader(lexicon, places);
  }

  /** Takes the place, country or parent behind a name along. */
  AgencyDraft completed(Text text, AgencyDraft draft, int depth) {
    int next = behindTerm(text, draft, skipOf(text, behindCode(text, draft)));
    next = draft.kind() == AgencyKind.Enterprise ? behindBranch(text, next) : next;
    return switch (draft.scope()) {
      case NATION, STATE -> {
        AgencyDraft whole = companies.completed(text, countries.completed(text, draft));
        yield whole.isFront() || whole.stem().equals(CHURCH)
            ? inPlace(text, whole)
            : parents.withMinistry(text, whole, depth);
      }
      case OWN -> parents.seated(text, countries.completed(text, draft));
      case LEVEL, PROVINCIAL -> level(text, draft, next, depth);
      case PROVINCE, CITY, DISTRICT -> placed(text, draft, next);
      case PARTY -> party(text, draft, next, depth);
      case COUNCIL ->
          agencies
              .at(text, next, isFirm(text, next), depth - 1)
              .filter(
                  body -> COUNCILS.contains(body.kind()) || body.kind() == AgencyKind.Enterprise)
              .map(body -> draft.under(body, body.to()))
              .orElse(draft);
      case BODY -> body(text, draft, next, depth);
      case PARENT -> parents.completed(text, draft, depth);
    };
  }

  /** A name of its own with its country, else with the place or the parent behind it. */
  AgencyDraft ofOwnName(Text text, AgencyDraft named, int depth) {
    AgencyDraft marked = companies.marked(text, inMemory(text, named));
    AgencyDraft draft = companies.completed(text, countries.completed(text, marked));
    int next = behindCode(text, draft);
    Optional<PlaceRef> place =
        places.at(text, next).filter(p -> p.to() > next && !isPerson(text, draft, p));
    if (place.filter(p -> isOldName(text, p) || companies.goesOn(text, draft, p)).isPresent()) {
      int end = companies.numberEnd(text, place.get().to());
      return companies.completed(
          text, draft.named(draft.stem() + " " + text.words(next, end), end));
    }
    return place.isPresent() ? draft.with(place.get()) : parents.completed(text, draft, depth);
  }

  /** "Ban Quản lý Khu di tích Tổng Bí thư Trần Phú": with whom it remembers. */
  private AgencyDraft inMemory(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    for (int i = draft.from() + 1; i <= draft.to(); i++) {
      int title = MEMORIALS.endingAt(tokens, i).isPresent() ? titleEnd(tokens, i) : i;
      if (title > i
          && title < tokens.size()
          && CapitalRun.isOnLine(text, title)
          && lexicon.isSurname(tokens.get(title))) {
        int end = CapitalRun.end(text, title);
        boolean person = end - title > 1 && end - title <= LONGEST_PERSON && end > draft.to();
        return person ? draft.named(draft.stem() + " " + text.words(draft.to(), end), end) : draft;
      }
    }
    return draft;
  }

  /** Where the title or the rank that begins at a token ends; else the token. */
  private int titleEnd(List<Token> tokens, int at) {
    return lexicon
        .head(tokens, at)
        .map(Trie.Match::to)
        .or(() -> lexicon.honorific(tokens, at).map(Trie.Match::to))
        .orElse(at);
  }

  /** "Ngân hàng Sài Gòn", "Trường Quốc tế Sài Gòn": its name is the one its place once had. */
  private static boolean isOldName(Text text, PlaceRef place) {
    boolean spelled =
        text.tokens().subList(place.from(), place.to()).stream()
            .allMatch(word -> word.kind() == Token.Kind.CAPITALIZED);
    String written = text.words(place.from(), place.to());
    return spelled && !place.ranked() && !place.name().equals(Optional.of(written));
  }

  /**
   * "Thanh tra Bộ Công an", "Ban Chấp hành Đảng bộ Ban Quản lý …", "Đảng bộ Sở": of a body, not of
   * a place.
   */
  private AgencyDraft level(Text text, AgencyDraft draft, int next, int depth) {
    boolean front = draft.isFront() || draft.kind() == AgencyKind.Enterprise;
    if (front && AgencyCountryReader.isOurs(text.tokens(), draft.to())) {
      String stem = draft.stem().replaceFirst(OF_BRANCH, "Công đoàn ");
      AgencyDraft whole = draft.abroad(stem + " " + OURS);
      return inPlace(text, whole.moved(draft.from(), draft.to() + 2));
    }
    AgencyDraft placed = ofLocalForce(placed(text, draft, next));
    if (draft.stem().equals(POLICE) && placed.place().isEmpty()) {
      AgencyDraft abroad = countries.completed(text, draft);
      if (abroad.to() > draft.to()) {
        return abroad.abroad(abroad.stem());
      }
    }
    if (draft.kind() == AgencyKind.ArmedForces
        && placed.place().isEmpty()
        && isOfMinistry(text, next)) {
      return draft.abroad(draft.stem()).moved(draft.from(), draft.to());
    }
    if (draft.kind() == AgencyKind.StateBody && placed.place().isEmpty()) {
      AgencyDraft whole = parents.ofMinistry(text, draft);
      if (whole.parent().isPresent()) {
        return whole;
      }
    }
    String union = UNIONS.get(draft.stem());
    boolean inner =
        draft.kind() == AgencyKind.PartyBody || OF_BODIES.contains(draft.stem()) || union != null;
    if (!inner || placed.place().isPresent()) {
      return placed;
    }
    AgencyDraft own = union == null ? draft : draft.named(union, draft.to());
    return agencies
        .at(text, next, false, depth - 1)
        .filter(body -> body.scope() != Scope.BODY && body.scope() != Scope.PARTY)
        .or(() -> agencies.noun(text, next))
        .map(body -> own.under(body, body.to()))
        .orElse(placed);
  }

  /** "BCH Quân sự huyện A": what is a board there is the command of a province. */
  private static AgencyDraft ofLocalForce(AgencyDraft draft) {
    boolean local =
        draft.stem().equals(COMMAND)
            && draft.place().filter(place -> place.level().tier > 1).isPresent();
    return local ? draft.named(LOCAL_COMMAND, draft.to()).scoped(Scope.LEVEL) : draft;
  }

  /**
   * "Hội Sinh viên Việt Nam tỉnh Lào Cai", "Đoàn TNCS Hồ Chí Minh xã A": what an association of the
   * nation has in a place.
   */
  private AgencyDraft inPlace(Text text, AgencyDraft draft) {
    boolean nation = draft.stem().endsWith(OURS) || draft.stem().equals(YOUTH);
    return nation && !draft.stem().startsWith(CENTRE)
        ? places
            .at(text, draft.to())
            .filter(place -> place.ranked() || place.level().tier == 1)
            .map(place -> ofFront(draft).scoped(Scope.LEVEL).with(place))
            .orElse(draft)
        : draft;
  }

  /** "Phó Chủ tịch MTTQ Việt Nam phường A": the front of a place is its committee. */
  private static AgencyDraft ofFront(AgencyDraft draft) {
    return draft.stem().equals(FRONT) ? draft.named("Ủy ban " + FRONT, draft.to()) : draft;
  }

  /** "Bộ đội Biên phòng, Bộ Quốc phòng": the force as a whole. */
  private boolean isOfMinistry(Text text, int at) {
    return at + 1 < text.tokens().size()
        && text.tokens().get(at).is(",")
        && lexicon
            .agency(text.tokens(), at + 1)
            .filter(ministry -> ministry.meaning().name().startsWith("Bộ "))
            .isPresent();
  }

  private AgencyDraft placed(Text text, AgencyDraft draft, int next) {
    Optional<PlaceRef> misprint = places.misprinted(text, next);
    if (misprint.isPresent()) {
      return draft.with(misprint.get()).misprinted();
    }
    return places
        .at(text, next)
        .map(place -> OF_DISTRICTS.contains(draft.scope()) ? places.asDistrict(place) : place)
        .map(place -> asNamed(draft, place))
        .filter(place -> fits(draft, place) && !isPerson(text, draft, place))
        .map(draft::with)
        .or(() -> places.behindUnions(text, next).map(draft::in))
        .orElse(draft);
  }

  /** "Huyện ủy Kim Bảng": a district in the days of the text, though the table has it as a town. */
  private static PlaceRef asNamed(AgencyDraft draft, PlaceRef place) {
    boolean raised = draft.scope() == Scope.DISTRICT && !place.ranked() && place.level().tier == 2;
    return raised ? place.ofLevel(AgencyPlaces.districtLevel(draft)) : place;
  }

  /** "Ủy ban Kiểm tra Tỉnh ủy Hà Trung Ký": the name of somebody that begins like a district's. */
  private boolean isPerson(Text text, AgencyDraft draft, PlaceRef place) {
    return place.level().tier > 1
        && !place.ranked()
        && (draft.stem().startsWith("Tỉnh ") || lexicon.isSurname(text.tokens().get(place.from())))
        && CapitalRun.end(text, place.from()) == place.to() + 1;
  }

  private static boolean fits(AgencyDraft draft, PlaceRef place) {
    return switch (draft.scope()) {
      case CITY -> place.level() == Level.CITY || place.level().tier == 2;
      case DISTRICT -> place.level().tier > 1 || place.level() == Level.CITY;
      default -> true;
    };
  }

  private AgencyDraft party(Text text, AgencyDraft draft, int next, int depth) {
    Optional<AgencyDraft> committee =
        agencies
            .at(text, next, isCommittee(text, next), depth - 1)
            .filter(body -> body.isCommittee() || COUNCILS.contains(body.kind()));
    if (committee.isPresent()) {
      return draft.under(committee.get(), committee.get().to());
    }
    Optional<PlaceRef> place = places.at(text, next);
    return place.map(draft::with).or(() -> organisers.at(text, draft)).orElse(draft);
  }

  private AgencyDraft body(Text text, AgencyDraft draft, int behind, int depth) {
    boolean seated = PostBodyReader.isWorkplace(text.tokens(), behind);
    int next = seated ? behind + 1 : behindFirm(text, behind);
    boolean small =
        isCommittee(text, next) || isFirm(text, next) || AgencyParentReader.isHamlet(text, next);
    Optional<AgencyDraft> body = agencies.at(text, next, small, depth - 1);
    if (body.isPresent()) {
      boolean same = body.get().stem().startsWith(draft.stem());
      return same ? body.get().from(draft.from()) : ofPlace(text, draft, body.get());
    }
    if (seated) {
      return draft;
    }
    Optional<PlaceRef> place = places.at(text, next);
    if (place.isPresent()) {
      return draft.with(place.get());
    }
    Optional<AgencyDraft> led = leadersOf(text, draft, depth);
    if (led.isPresent()) {
      return draft.under(led.get(), draft.to());
    }
    Optional<AgencyDraft> noun = agencies.noun(text, next);
    if (noun.isPresent()) {
      return draft.under(noun.get(), noun.get().to());
    }
    boolean whole = isPost(text, draft.to()) || isAddress(text, draft.to());
    int end = whole ? draft.to() : names.end(text, draft.to(), AgencyKind.StateBody);
    return end == draft.to() || names.isDoing(text, draft.to(), false) || isPerson(text, draft.to())
        ? draft
        : draft.named(draft.stem() + " " + text.words(draft.to(), end), end);
  }

  /**
   * "Đảng ủy, Ban Giám đốc Công an tỉnh": the body whose committee and leaders are told together.
   */
  private Optional<AgencyDraft> leadersOf(Text text, AgencyDraft draft, int depth) {
    List<Token> tokens = text.tokens();
    int at = draft.to();
    boolean comma = at + 1 < tokens.size() && tokens.get(at).is(",");
    return comma && draft.stem().equals(SaidAgencies.COMMITTEE)
        ? LEADERS
            .startingAt(tokens, at + 1)
            .flatMap(leaders -> agencies.at(text, leaders.to(), false, depth - 1))
            .filter(body -> !AgencyNamer.OF_PLACES.contains(body.stem()))
        : Optional.empty();
  }

  /** "Ban Trị sự Giáo hội A tỉnh Lào Cai": the board that a body of the nation has in a place. */
  private AgencyDraft ofPlace(Text text, AgencyDraft draft, AgencyDraft body) {
    AgencyDraft whole = draft.under(body, body.to());
    boolean nation = body.scope() == Scope.NATION && AgencyKind.FrontBody != draft.kind();
    return places
        .at(text, body.to())
        .filter(place -> nation && place.ranked() && place.name().isPresent())
        .map(whole::with)
        .orElse(whole);
  }

  /** "Bí thư Đảng ủy Giám đốc Công an tỉnh": the next post, whose comma is left out. */
  private boolean isPost(Text text, int at) {
    return lexicon.head(text.tokens(), at).isPresent()
        && lexicon.field(text.tokens(), at).isEmpty();
  }

  /** "Chủ tịch HĐQT Ông Trần Văn A": a form of address in capitals. */
  private boolean isAddress(Text text, int at) {
    return text.isCapital(at) && lexicon.honorific(text.tokens(), at).isPresent();
  }

  /** "HĐQT ngân hàng BIDV": the bank, behind its noun in small letters. */
  private int behindFirm(Text text, int at) {
    return lexicon
        .unit(text.tokens(), at)
        .filter(noun -> noun.meaning().name().equals(BANK) && !text.isCapital(at))
        .map(Trie.Match::to)
        .filter(name -> lexicon.agency(text.tokens(), name).isPresent())
        .orElse(at);
  }

  /** "HĐQT ngân hàng TMCP Sài Gòn": the noun of a firm in small letters before its name. */
  private boolean isFirm(Text text, int at) {
    return lexicon
        .unit(text.tokens(), at)
        .filter(unit -> unit.meaning().kind().equals(AgencyKind.Enterprise.name()))
        .filter(unit -> text.isCapital(unit.to()) && CapitalRun.isOnLine(text, unit.to()))
        .isPresent();
  }

  /** "Ban Dân vận tỉnh ủy": a Party committee is one in small letters too. */
  static boolean isCommittee(Text text, int at) {
    return at + 1 < text.tokens().size() && text.tokens().get(at + 1).is("ủy");
  }

  /** "Bí thư Đảng ủy Nguyễn Đình Tứ": three or four syllables from a family name on. */
  boolean isPerson(Text text, int at) {
    return isPerson(text, at, FULL_NAME);
  }

  /** So many to four syllables in capitals from a family name on. */
  boolean isPerson(Text text, int at, int least) {
    int run = CapitalRun.end(text, at) - at;
    return run >= least
        && run <= LONGEST_PERSON
        && lexicon.isSurname(text.tokens().get(at))
        && lexicon.field(text.tokens(), at).isEmpty();
  }

  /**
   * "Liên đoàn Lao động (LĐLĐ) tỉnh …", "Ban Thường vụ (BTV) Tỉnh ủy": the place, or the body
   * above, behind a short form in brackets.
   */
  private int behindCode(Text text, AgencyDraft draft) {
    int next = draft.to() + 3;
    if (!isCode(text.tokens(), draft.to())) {
      return draft.to();
    }
    boolean place =
        places.at(text, next).filter(p -> p.ranked() || p.level().tier == 1).isPresent();
    boolean above =
        WITHIN.contains(draft.scope())
            && text.isCapital(next)
            && CapitalRun.isOnLine(text, next)
            && lexicon.agency(text.tokens(), next).isPresent();
    return place || above ? next : draft.to();
  }

  /** "Đoàn đại biểu Quốc hội khóa XV tỉnh …", "… đơn vị tỉnh …": the place behind the term. */
  private int behindTerm(Text text, AgencyDraft draft, int at) {
    List<Token> tokens = text.tokens();
    if (!draft.stem().equals(Deputies.DELEGATION) || at + 2 >= tokens.size()) {
      return at;
    }
    boolean term = tokens.get(at).is("khóa") && CapitalRun.isOnLine(text, at);
    int next = term ? at + 2 : at;
    int place = UNIT.startingAt(tokens, next).map(Phrases.Match::to).orElse(next);
    return places.at(text, place).filter(named -> named.name().isPresent()).isPresent()
        ? place
        : at;
  }

  /** "Ngân hàng Chính sách xã hội chi nhánh tỉnh …": what all its bodies in places are. */
  private static int behindBranch(Text text, int at) {
    return BRANCH.startingAt(text.tokens(), at).map(Phrases.Match::to).orElse(at);
  }

  private static int skipOf(Text text, int at) {
    List<Token> tokens = text.tokens();
    return at < tokens.size() && tokens.get(at).is("của") ? at + 1 : at;
  }

  /** "(PC27)": a unit's code in brackets. */
  static boolean isCode(List<Token> tokens, int at) {
    return at + CODE < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 1).kind() == Token.Kind.UPPER
        && tokens.get(at + 2).is(")");
  }
}
