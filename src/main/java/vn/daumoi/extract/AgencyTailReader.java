package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads what completes the name of a body: the place, the country or the parent behind it, "Sở Y tế
 * thành phố Hải Phòng", "Thanh tra Bộ Công an".
 */
final class AgencyTailReader {
  /** Kinds that have boards and commissions of their own. */
  private static final Set<AgencyKind> COUNCILS =
      Set.of(AgencyKind.ElectedBody, AgencyKind.FrontBody);

  /** What places have, and ministries or councils too. */
  private static final Set<String> OF_BODIES = Set.of("Thanh tra", "Ban Dân tộc");

  private static final String OURS = "Việt Nam";

  private static final String CENTRE = "Trung ương ";

  private static final String ORGANISERS = "Ban Tổ chức";

  /** What such organisers run, behind their name. */
  private static final Phrases<Boolean> OCCASIONS =
      Phrases.of(
          "tang lễ",
          "lễ",
          "hội thi",
          "hội thao",
          "hội diễn",
          "hội chợ",
          "cuộc thi",
          "giải",
          "chương trình",
          "ngày hội",
          "liên hoan",
          "sự kiện",
          "festival");

  private static final Phrases<Boolean> HAMLETS =
      Phrases.of(
          "bản", "thôn", "ấp", "xóm", "khóm", "khu phố", "khối phố", "tổ dân phố", "tiểu khu");

  /** Who runs a contest or a feast, in small letters. */
  static final String ANY_ORGANISERS = "Ban tổ chức";

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final AgencyNameReader names;
  private final AgencyCountryReader countries;
  private final CompanyTailReader companies;

  AgencyTailReader(
      Lexicon lexicon, PlaceReader places, AgencyReader agencies, AgencyNameReader names) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.names = names;
    this.countries = new AgencyCountryReader(lexicon);
    this.companies = new CompanyTailReader(lexicon, places);
  }

  /** Takes the place, country or parent behind a name along. */
  AgencyDraft completed(Text text, AgencyDraft draft, int depth) {
    int next = skipOf(text, behindCode(text, draft.to()));
    return switch (draft.scope()) {
      case NATION, STATE -> {
        AgencyDraft whole = companies.completed(text, countries.completed(text, draft));
        yield whole.kind() == AgencyKind.FrontBody ? inPlace(text, whole) : whole;
      }
      case OWN -> seated(text, countries.completed(text, draft));
      case LEVEL, PROVINCIAL -> level(text, draft, next, depth);
      case PROVINCE, CITY, DISTRICT -> placed(text, draft, next);
      case PARTY -> party(text, draft, next, depth);
      case COUNCIL ->
          agencies
              .at(text, next, false, depth - 1)
              .filter(body -> COUNCILS.contains(body.kind()))
              .map(body -> draft.under(body, body.to()))
              .orElse(draft);
      case BODY -> body(text, draft, next, depth);
      case PARENT -> parent(text, draft, depth);
    };
  }

  /** A name of its own with its country, else with the place or the parent behind it. */
  AgencyDraft ofOwnName(Text text, AgencyDraft named, int depth) {
    AgencyDraft draft = companies.completed(text, countries.completed(text, named));
    int next = draft.to();
    Optional<PlaceRef> place = places.at(text, next).filter(p -> p.to() > next);
    if (place.filter(p -> isOldName(text, p)).isPresent()) {
      int end = place.get().to();
      return companies.completed(
          text, draft.named(draft.stem() + " " + text.words(next, end), end));
    }
    return place.isPresent() ? draft.with(place.get()) : parent(text, draft, depth);
  }

  /** "Ngân hàng Sài Gòn", "Trường Quốc tế Sài Gòn": its name is the one its place once had. */
  private static boolean isOldName(Text text, PlaceRef place) {
    boolean spelled =
        text.tokens().subList(place.from(), place.to()).stream()
            .allMatch(word -> word.kind() == Token.Kind.CAPITALIZED);
    String written = text.words(place.from(), place.to());
    return spelled && !place.ranked() && !place.name().equals(Optional.of(written));
  }

  /** "Thanh tra Bộ Công an", "Ban Chấp hành Đảng bộ Ban Quản lý …": of a body, not of a place. */
  private AgencyDraft level(Text text, AgencyDraft draft, int next, int depth) {
    boolean front = draft.kind() == AgencyKind.FrontBody || draft.kind() == AgencyKind.Enterprise;
    if (front && AgencyCountryReader.isOurs(text.tokens(), draft.to())) {
      AgencyDraft whole = draft.abroad(draft.stem() + " Việt Nam");
      return inPlace(text, whole.moved(draft.from(), draft.to() + 2));
    }
    AgencyDraft placed = placed(text, draft, next);
    if (draft.kind() == AgencyKind.ArmedForces
        && placed.place().isEmpty()
        && isOfMinistry(text, next)) {
      return draft.abroad(draft.stem()).moved(draft.from(), draft.to());
    }
    boolean inner = draft.kind() == AgencyKind.PartyBody || OF_BODIES.contains(draft.stem());
    if (!inner || placed.place().isPresent()) {
      return placed;
    }
    return agencies
        .at(text, next, false, depth - 1)
        .filter(body -> body.scope() != Scope.BODY && body.scope() != Scope.PARTY)
        .map(body -> draft.under(body, body.to()))
        .orElse(placed);
  }

  /** "Hội Sinh viên Việt Nam tỉnh Lào Cai": what an association of the nation has in a place. */
  private AgencyDraft inPlace(Text text, AgencyDraft draft) {
    boolean nation = draft.stem().endsWith(OURS);
    return nation && !draft.stem().startsWith(CENTRE)
        ? places
            .at(text, draft.to())
            .filter(place -> place.ranked() || place.level().tier == 1)
            .map(place -> draft.scoped(Scope.LEVEL).with(place))
            .orElse(draft)
        : draft;
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
    return places.at(text, next).filter(place -> fits(draft, place)).map(draft::with).orElse(draft);
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
    boolean organisers =
        draft.stem().equals(ORGANISERS)
            && (text.tokens().get(draft.to() - 2).kind() == Token.Kind.LOWER
                || OCCASIONS.startingAt(text.tokens(), draft.to()).isPresent());
    if (place.isEmpty() && organisers) {
      return draft.abroad(ANY_ORGANISERS).moved(draft.from(), draft.to());
    }
    return place.map(draft::with).orElse(draft);
  }

  private AgencyDraft body(Text text, AgencyDraft draft, int next, int depth) {
    boolean small = isCommittee(text, next) || isHamlet(text, next);
    Optional<AgencyDraft> body = agencies.at(text, next, small, depth - 1);
    if (body.isPresent()) {
      boolean same = body.get().stem().startsWith(draft.stem());
      return same ? body.get().from(draft.from()) : ofPlace(text, draft, body.get());
    }
    Optional<PlaceRef> place = places.at(text, next);
    if (place.isPresent()) {
      return draft.with(place.get());
    }
    Optional<AgencyDraft> noun = agencies.noun(text, next);
    if (noun.isPresent()) {
      return draft.under(noun.get(), noun.get().to());
    }
    int end = names.end(text, draft.to(), AgencyKind.StateBody);
    return end == draft.to() || names.isDoing(text, draft.to()) || isPerson(text, draft.to())
        ? draft
        : draft.named(draft.stem() + " " + text.words(draft.to(), end), end);
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

  /** "Ban Dân vận tỉnh ủy": a Party committee is one in small letters too. */
  private static boolean isCommittee(Text text, int at) {
    return at + 1 < text.tokens().size() && text.tokens().get(at + 1).is("ủy");
  }

  /** "Bí thư Đảng ủy Nguyễn Đình Tứ": three or four syllables from a family name on. */
  private boolean isPerson(Text text, int at) {
    int run = CapitalRun.end(text, at) - at;
    return lexicon.isSurname(text.tokens().get(at))
        && (run == 3 || run == 4)
        && lexicon.field(text.tokens(), at).isEmpty();
  }

  /** The body behind a unit that it is of, with or without a comma, dash, bracket or "thuộc". */
  private AgencyDraft parent(Text text, AgencyDraft unit, int depth) {
    List<Token> tokens = text.tokens();
    AgencyDraft draft = unit.scope() == Scope.PARENT ? countries.completed(text, unit) : unit;
    int at = draft.to();
    if (at > unit.to()) {
      return draft;
    }
    if (at >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return draft;
    }
    if (isCode(tokens, at)) {
      boolean comma = tokens.get(at + 3).is(",");
      Optional<AgencyDraft> body =
          agencies
              .at(text, comma ? at + 4 : at + 3, false, depth - 1)
              .filter(above -> !comma || AgencyRank.isAbove(above, draft));
      return body.isPresent()
          ? draft.under(body.get(), body.get().to())
          : draft.moved(draft.from(), AgencyCountryReader.isOurs(tokens, at + 3) ? at + 5 : at + 3);
    }
    Token mark = tokens.get(at);
    boolean bracket = mark.is("(");
    boolean parted = bracket || mark.is(",") || mark.is("-");
    boolean under = parted && !bracket && isUnder(tokens, at + 1);
    boolean linked = under || mark.is("của") || mark.is("thuộc") || mark.is("tại");
    int next = under ? at + 2 : parted || linked ? at + 1 : at;
    Optional<AgencyDraft> body = agencies.at(text, next, isHamlet(text, next), depth - 1);
    body = body.map(above -> withKnown(text, above, depth - 1));
    if (body.isPresent() && (!parted || under || AgencyRank.isAbove(body.get(), draft))) {
      int end = body.get().to();
      if (bracket) {
        if (end >= tokens.size() || !tokens.get(end).is(")")) {
          return draft;
        }
        end++;
      }
      return seated(text, draft.under(body.get(), end));
    }
    if (parted) {
      return draft;
    }
    Optional<AgencyDraft> bare =
        agencies.noun(text, next).filter(ministry -> ministry.stem().equals("Bộ"));
    if (bare.isPresent()) {
      return draft.under(bare.get(), bare.get().to());
    }
    return mark.is("tại")
        ? seated(text, draft)
        : places.at(text, next).map(draft::with).orElse(draft);
  }

  /** "Chi bộ bản Nà Lo", "Ban Công tác Mặt trận tổ dân phố 5": in small letters before its name. */
  private static boolean isHamlet(Text text, int at) {
    List<Token> tokens = text.tokens();
    return HAMLETS
        .startingAt(tokens, at)
        .filter(noun -> noun.to() < tokens.size())
        .map(noun -> tokens.get(noun.to()))
        .filter(name -> name.isCapital() || name.kind() == Token.Kind.NUMBER)
        .isPresent();
  }

  /** "Phòng Kinh tế ngành - thuộc Sở …": a mark and the word before the one above. */
  private static boolean isUnder(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is("thuộc");
  }

  /** A branch with the place or country it sits in: "Chi nhánh Công ty A tại Hà Nội". */
  private AgencyDraft seated(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    int at = draft.to() + 1;
    if (at >= tokens.size() || !tokens.get(at - 1).is("tại") || !isNamedBySeat(draft)) {
      return draft;
    }
    Optional<PlaceRef> place = places.at(text, at);
    if (draft.parent().isPresent()) {
      return place.filter(seat -> draft.scope() == Scope.PARENT).map(draft::with).orElse(draft);
    }
    return place
        .map(seat -> draft.named(draft.stem() + " tại", at).with(seat))
        .or(() -> countries.seat(text, draft, at))
        .orElse(draft);
  }

  /**
   * Whether where it sits is part of its name, "Văn phòng đại diện Công ty A tại Hà Nội", not only
   * told of it, "Công ty A tại Hà Nội".
   */
  private static boolean isNamedBySeat(AgencyDraft draft) {
    boolean ofOthers =
        draft.kind() != AgencyKind.Enterprise
            && draft.kind() != AgencyKind.School
            && draft.kind() != AgencyKind.OtherBody;
    return (ofOthers && !draft.stem().startsWith("Ủy ban ")) || draft.scope() == Scope.PARENT;
  }

  /** "Tổng cục Hải quan, Bộ Tài chính": the body above a listed one, where it is written too. */
  private AgencyDraft withKnown(Text text, AgencyDraft draft, int depth) {
    List<Token> tokens = text.tokens();
    int at = draft.to();
    boolean parted = at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("-"));
    if (draft.known().isEmpty() || draft.parent().isPresent() || !parted) {
      return draft;
    }
    return agencies
        .at(text, at + 1, false, depth)
        .filter(above -> above.stem().equals(draft.known()))
        .map(above -> draft.under(above, above.to()))
        .orElse(draft);
  }

  /** "Liên đoàn Lao động (LĐLĐ) tỉnh …": the place behind a short form in brackets. */
  private int behindCode(Text text, int at) {
    boolean place =
        isCode(text.tokens(), at) && places.at(text, at + 3).filter(PlaceRef::ranked).isPresent();
    return place ? at + 3 : at;
  }

  private static int skipOf(Text text, int at) {
    List<Token> tokens = text.tokens();
    return at < tokens.size() && tokens.get(at).is("của") ? at + 1 : at;
  }

  /** "(PC27)": a unit's code in brackets. */
  static boolean isCode(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 1).kind() == Token.Kind.UPPER
        && tokens.get(at + 2).is(")");
  }
}
