package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads the body that a unit is of, behind its name, and where a branch sits. */
final class AgencyParentReader {
  private static final String CENTRE = "Trung tâm ";

  /** What a district has in one with its hospital: "Trung tâm Y tế - Bệnh viện Mường La". */
  private static final String HEALTH_CENTRE = CENTRE + "Y tế";

  static final String HOSPITAL = "Bệnh viện";

  private static final String BORDER = "Biên phòng";

  private static final String POST = "Đồn " + BORDER;

  private static final String UNION = "Đoàn ";

  /** Who investigates for the police, of which its offices are units. */
  private static final String INVESTIGATORS = "Cơ quan Cảnh sát điều tra";

  /** What is named by its noun alone where it was named before: "Ban Tổ chức Tổng công ty". */
  private static final Set<String> WHOLES =
      Set.of("Bộ", "Sở", "Tổng cục", "Tập đoàn", "Tổng Công ty", "Công ty", "Ngân hàng", "Trường");

  private static final Phrases<Boolean> HAMLETS =
      Phrases.of(
          "bản",
          "thôn",
          "ấp",
          "xóm",
          "khóm",
          "làng",
          "buôn",
          "bon",
          "khu phố",
          "khối phố",
          "tổ dân phố",
          "tiểu khu");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final AgencyCountryReader countries;

  AgencyParentReader(
      Lexicon lexicon, PlaceReader places, AgencyReader agencies, AgencyCountryReader countries) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.countries = countries;
  }

  /**
   * The body behind a unit that it is of, with or without a comma, dash, stroke, bracket or
   * "thuộc".
   */
  AgencyDraft completed(Text text, AgencyDraft unit, int depth) {
    List<Token> tokens = text.tokens();
    AgencyDraft draft = unit.scope() == Scope.PARENT ? countries.completed(text, unit) : unit;
    int at = draft.to();
    if (at > unit.to()) {
      return draft;
    }
    if (at >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return draft;
    }
    int code = behindCode(tokens, draft);
    if (code > at) {
      boolean comma = tokens.get(code).is(",") || tokens.get(code).is("-");
      boolean linked = comma || tokens.get(code).is("của") || tokens.get(code).is("thuộc");
      Optional<AgencyDraft> body =
          agencies
              .at(text, linked ? code + 1 : code, false, depth - 1)
              .filter(above -> !comma || AgencyRank.isAbove(above, draft));
      return body.isPresent()
          ? draft.under(body.get(), body.get().to())
          : draft.moved(draft.from(), AgencyCountryReader.isOurs(tokens, code) ? code + 2 : code);
    }
    if (isCodeOf(tokens, at)) {
      return agencies
          .at(text, at + 3, false, depth - 1)
          .filter(body -> body.to() < tokens.size() && tokens.get(body.to()).is(")"))
          .map(body -> draft.under(body, body.to() + 1))
          .orElse(draft);
    }
    Token mark = tokens.get(at);
    boolean bracket = mark.is("(");
    boolean parted = bracket || mark.is(",") || mark.is("-") || mark.is("/");
    boolean under = parted && !bracket && isUnder(tokens, at + 1);
    boolean linked = under || mark.is("của") || mark.is("thuộc") || isSeat(mark, draft);
    int next = under ? at + 2 : parted || linked ? at + 1 : at;
    boolean small = isHamlet(text, next) || AgencyTailReader.isCommittee(text, next);
    Optional<AgencyDraft> body = agencies.at(text, next, small, depth - 1);
    body = body.map(above -> withKnown(text, above, depth - 1));
    boolean listed =
        parted && !bracket && body.filter(other -> isListed(text, draft, other)).isPresent();
    if (mark.is("-") && draft.stem().equals(HEALTH_CENTRE)) {
      Optional<AgencyDraft> hospital = body.filter(one -> one.stem().startsWith(HOSPITAL));
      if (hospital.isPresent()) {
        AgencyDraft one = hospital.get();
        return one.named(draft.stem() + " - " + one.stem(), one.to()).from(draft.from());
      }
    }
    boolean larger =
        body.filter(above -> AgencyRank.isTroopsOf(draft.stem(), above.stem())).isPresent();
    if (body.isPresent()
        && !listed
        && !(bracket && larger)
        && (!mark.is("/") || isOfForces(body.get()))
        && (!parted || under || larger || AgencyRank.isAbove(body.get(), draft))) {
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
        agencies
            .noun(text, next)
            .filter(above -> WHOLES.contains(above.stem()) && tokens.get(next).isCapital());
    if (bare.isPresent()) {
      return draft.under(bare.get(), bare.get().to());
    }
    return mark.is("tại")
        ? ofOwner(text, draft, depth).orElseGet(() -> seated(text, draft))
        : places.at(text, next).map(draft::with).orElse(draft);
  }

  /** "Văn phòng đại diện tại Hà Nội của Công ty A": the body above, told behind where it sits. */
  private Optional<AgencyDraft> ofOwner(Text text, AgencyDraft draft, int depth) {
    List<Token> tokens = text.tokens();
    int at = draft.to() + 1;
    Optional<PlaceRef> place = places.at(text, at);
    int ours = AgencyCountryReader.isOurs(tokens, at) ? at + 2 : at;
    int end = place.map(PlaceRef::to).orElse(ours);
    if (end == at || end >= tokens.size() || !tokens.get(end).is("của")) {
      return Optional.empty();
    }
    return agencies
        .at(text, end + 1, false, depth - 1)
        .map(body -> draft.under(body, body.to()))
        .map(whole -> place.map(whole::in).orElse(whole));
  }

  /**
   * "Cục Thuế, Bộ Tài chính", "Cục Thuế (Bộ Tài chính)": what places have, as that of the nation.
   */
  AgencyDraft ofMinistry(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    int at = draft.to();
    if (at + 1 >= tokens.size() || !(tokens.get(at).is(",") || tokens.get(at).is("("))) {
      return draft;
    }
    boolean bracket = tokens.get(at).is("(");
    return lexicon
        .agency(tokens, at + 1)
        .filter(ministry -> ministry.meaning().name().startsWith("Bộ "))
        .map(ministry -> AgencyDraft.listed(at + 1, ministry))
        .filter(ministry ->
            !bracket || (ministry.to() < tokens.size() && tokens.get(ministry.to()).is(")")))
        .map(ministry -> draft.under(ministry, bracket ? ministry.to() + 1 : ministry.to()))
        .orElse(draft);
  }

  /**
   * "Cục Quân y/Tổng cục Hậu cần": ministries and forces stand behind a stroke; "Ban Thời sự/Báo A"
   * is who wrote it.
   */
  private static boolean isOfForces(AgencyDraft body) {
    return body.kind() == AgencyKind.ArmedForces
        || body.stem().startsWith("Bộ ")
        || body.stem().startsWith("Tổng cục ");
  }

  /**
   * "Trung tâm Pháp y, Bệnh viện Mắt, Trung tâm …", "Đoàn Thanh niên, Hội Sinh viên", "Đồn Biên
   * phòng A, Công an huyện B": the next of a list, not the body above.
   */
  private boolean isListed(Text text, AgencyDraft draft, AgencyDraft body) {
    List<Token> tokens = text.tokens();
    boolean post = draft.stem().startsWith(POST) && !body.stem().contains(BORDER);
    if (post || draft.stem().startsWith(UNION) && body.stem().startsWith("Hội ")) {
      return true;
    }
    int at = body.to();
    boolean goesOn =
        at + 1 < tokens.size()
            && tokens.get(at).is(",")
            && text.isCapital(at + 1)
            && lexicon.unit(tokens, at + 1).isPresent();
    boolean wentOn = draft.from() > 0 && tokens.get(draft.from() - 1).is(",");
    return draft.stem().startsWith(CENTRE)
        && body.kind() == AgencyKind.OtherBody
        && (goesOn || wentOn);
  }

  /** "Chi bộ bản Nà Lo", "Ban Công tác Mặt trận tổ dân phố 5": in small letters before its name. */
  static boolean isHamlet(Text text, int at) {
    List<Token> tokens = text.tokens();
    return HAMLETS
        .startingAt(tokens, at)
        .map(Phrases.Match::to)
        .filter(name -> name < tokens.size())
        .filter(name ->
            tokens.get(name).isCapital()
                || tokens.get(name).kind() == Token.Kind.NUMBER
                    && !AgencyNameReader.isMeasure(tokens, name + 1))
        .isPresent();
  }

  /** "thôn Yên Sơn": whether a name is that of a hamlet, and not of the district called so. */
  static boolean isBehindHamlet(Text text, int at) {
    return HAMLETS.endingAt(text.tokens(), at).isPresent();
  }

  /** The token behind "(PC27)" or, of "Vụ Theo dõi … (Vụ I)", its noun and number; else its end. */
  private static int behindCode(List<Token> tokens, AgencyDraft draft) {
    int at = draft.to();
    if (AgencyTailReader.isCode(tokens, at)) {
      return at + 3;
    }
    boolean numbered =
        at + 4 < tokens.size()
            && tokens.get(at).is("(")
            && draft.stem().startsWith(Spelling.capitalized(tokens.get(at + 1).key()) + " ")
            && (tokens.get(at + 2).kind() == Token.Kind.UPPER
                || tokens.get(at + 2).kind() == Token.Kind.NUMBER)
            && tokens.get(at + 3).is(")");
    return numbered ? at + 4 : at;
  }

  /** "(C03 - Bộ Công an)": a unit's code and the body above in one bracket. */
  private static boolean isCodeOf(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 1).kind() == Token.Kind.UPPER
        && (tokens.get(at + 2).is("-") || tokens.get(at + 2).is(","));
  }

  /** "Phòng Kinh tế ngành - thuộc Sở …": a mark and the word before the one above. */
  private static boolean isUnder(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is("thuộc");
  }

  /** "Văn phòng tại Đại học A", but not "Công ty A tại Tiểu khu 5", which only works there. */
  private static boolean isSeat(Token mark, AgencyDraft draft) {
    return mark.is("tại") && draft.kind() != AgencyKind.Enterprise;
  }

  /** "Bộ Công Thương (Cục Hóa chất)": a unit in brackets is of the body right before them. */
  static AgencyDraft inBracket(Text text, AgencyDraft unit, List<Item> before) {
    List<Token> tokens = text.tokens();
    boolean alone =
        unit.scope() == Scope.PARENT
            && unit.parent().isEmpty()
            && unit.place().isEmpty()
            && unit.from() > 0
            && tokens.get(unit.from() - 1).is("(")
            && unit.to() < tokens.size()
            && tokens.get(unit.to()).is(")");
    return alone
            && !before.isEmpty()
            && before.getLast() instanceof Item.AgencyItem last
            && last.to() == unit.from() - 1
            && !last.agency().stem().equals(INVESTIGATORS)
            && AgencyRank.isAbove(last.agency(), unit)
        ? unit.under(last.agency(), unit.to())
        : unit;
  }

  /** A branch with the place or country it sits in: "Chi nhánh Công ty A tại Hà Nội". */
  AgencyDraft seated(Text text, AgencyDraft draft) {
    List<Token> tokens = text.tokens();
    int at = (draft.parent().isPresent() ? behindBracket(text, draft.to()) : draft.to()) + 1;
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

  /** "Chi nhánh Tổng công ty A (A Airlines) tại Huế": the token behind a name in brackets. */
  static int behindBracket(Text text, int at) {
    List<Token> tokens = text.tokens();
    int end = at < tokens.size() && tokens.get(at).is("(") ? CapitalRun.end(text, at + 1) : at;
    return end > at + 1 && end < tokens.size() && tokens.get(end).is(")") ? end + 1 : at;
  }

  /**
   * Whether where it sits is part of its name, "Văn phòng đại diện Công ty A tại Hà Nội", not only
   * told of it, "Công ty A tại Hà Nội".
   */
  private static boolean isNamedBySeat(AgencyDraft draft) {
    boolean ofOthers =
        draft.kind() != AgencyKind.Enterprise
            && draft.kind() != AgencyKind.School
            && draft.kind() != AgencyKind.ArmedForces
            && draft.kind() != AgencyKind.OtherBody;
    return (ofOthers && !draft.stem().startsWith("Ủy ban ")) || draft.scope() == Scope.PARENT;
  }

  /** "Ban Tôn giáo Chính phủ - Bộ Nội vụ": the ministry of a body of the nation behind it. */
  AgencyDraft withMinistry(Text text, AgencyDraft draft, int depth) {
    return draft.known().startsWith("Bộ ") && draft.kind() == AgencyKind.StateBody
        ? withKnown(text, draft, depth - 1)
        : draft;
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
}
