package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;

/**
 * Gives a body its official full name. What its own words leave open is taken from the bodies said
 * in the same breath, first those behind it, then those before; then from the article.
 */
final class AgencyNamer {
  static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam";

  /** What each place has, and a text on one place names without it. */
  static final Set<String> OF_PLACES = Set.of("Ủy ban nhân dân", SaidAgencies.COUNCIL);

  /** The noun of units that bodies of places have not. */
  private static final String CENTRAL = "Vụ ";

  private static final String DEPARTMENT = "agency-units: Cục";

  private static final String ROOM = "Phòng ";

  private static final Set<Scope> WITH_ROOMS = Set.of(Scope.OWN, Scope.PROVINCE, Scope.LEVEL);

  private static final String BORDER_GUARD = "Bộ đội Biên phòng";

  private static final String PARTY = "Đảng";

  /** What a university has by that noun alone. */
  private static final String BOARD = "Hội đồng";

  /** How the names of offices begin that a place has one of: "Ban Dân tộc". */
  private static final List<String> OFFICES_OF_PLACES =
      List.of("Ban ", "Văn phòng Ủy ban nhân dân");

  private static final String CENTRE = "Trung ương Hội";

  /** How the names of the highest court and prosecutors end. */
  private static final String SUPREME = " tối cao";

  /** What bodies have that each place has one of. */
  private static final Set<Scope> OF_LEVELS = Set.of(Scope.LEVEL, Scope.PROVINCIAL, Scope.PARTY);

  /** How many words stand at most between two bodies that do something together. */
  private static final int NEAR = 16;

  private static final String ASSOCIATION = "Hội ";

  private static final String OURS = " Việt Nam";

  private static final String UNIVERSITY = "Đại học ";

  /** What any school may be called by. */
  private static final String SCHOOL = "Trường";

  private final SaidAgencies said;
  private final Bearings bearings;
  private final AgencyPlaces places;
  private final PartyNamer party;
  private final InnerNamer inner;

  /** The bodies by which others are being named, so that none is named by itself. */
  private final Set<String> sought = new HashSet<>();

  /** The bodies being named, of which one that leads back to itself has no name. */
  private final Set<AgencyDraft> naming = new HashSet<>();

  /** The names given so far, each in small letters and as it was first spelled. */
  private final Map<String, String> spellings = new HashMap<>();

  /** A namer for one text. */
  AgencyNamer(SaidAgencies said, Bearings bearings) {
    this.said = said;
    this.bearings = bearings;
    this.places = new AgencyPlaces(bearings);
    this.party = new PartyNamer(this, said, bearings, places);
    this.inner = new InnerNamer(this, said, places);
  }

  /** An official name, the place in it, the body above it and what decided. */
  record Named(
      String name,
      AgencyKind kind,
      Optional<String> place,
      Optional<String> parent,
      List<String> because) {
    Named {
      because = List.copyOf(because);
    }

    /** The body so named. */
    Agency agency(AgencyDraft draft, Text text) {
      String written =
          draft.to() > draft.from() ? text.words(draft.from(), draft.to()) : draft.stem();
      return new Agency(name, kind, place, parent, written);
    }
  }

  /**
   * The official name of a body.
   *
   * @param beside the bodies said in the same breath, those behind it first
   * @return empty where nothing tells which body is meant
   */
  Optional<Named> name(AgencyDraft draft, List<AgencyDraft> beside) {
    if (!naming.add(draft)) {
      return Optional.empty();
    }
    Optional<Named> named = told(draft, beside).map(this::asBefore);
    naming.remove(draft);
    return named;
  }

  /** "Liên đoàn thuỷ lợi A" behind "Liên đoàn Thủy lợi A": one body, spelled as it was first. */
  private Named asBefore(Named named) {
    String first = spellings.putIfAbsent(Spelling.keys(named.name()), named.name());
    return first == null || first.equals(named.name())
        ? named
        : new Named(first, named.kind(), named.place(), named.parent(), named.because());
  }

  private Optional<Named> told(AgencyDraft draft, List<AgencyDraft> beside) {
    Optional<Named> spelled = spelled(draft);
    if (spelled.isPresent()) {
      return spelled;
    }
    Optional<AgencyDraft> fuller = draft.parent().isEmpty() ? said.fuller(draft) : Optional.empty();
    if (fuller.isPresent()) {
      return name(fuller.get(), beside);
    }
    if (draft.isBareNoun() && draft.stem().equals(CENTRE)) {
      return ofAssociation(draft, beside);
    }
    Optional<AgencyDraft> school = draft.isBareNoun() ? school(draft, beside) : Optional.empty();
    if (school.isPresent()) {
      return under(draft, school.get(), List.of());
    }
    Optional<AgencyDraft> near = draft.isBareNoun() ? alike(draft, beside) : Optional.empty();
    if (near.isPresent()) {
      return name(near.get(), List.of());
    }
    if (draft.isBareNoun() && draft.scope() == Scope.PROVINCE) {
      return said.lastOf(draft.stem(), draft.from())
          .filter(body -> isApart(draft, body))
          .flatMap(body -> name(body, List.of()));
    }
    return switch (draft.scope()) {
      case NATION, STATE ->
          draft.parent().isPresent()
              ? under(draft, draft.parent().get(), beside)
              : Optional.of(asWritten(draft));
      case OWN, PARENT -> own(draft, beside);
      case LEVEL, PROVINCIAL ->
          draft.parent().isPresent()
              ? under(draft, draft.parent().get(), beside)
              : supreme(draft)
                  .or(() -> inPlaceOf(draft, draft, beside))
                  .or(() -> last(draft))
                  .or(() -> ofLocality(draft))
                  .or(() -> central(draft))
                  .or(() -> ofCompanion(draft, beside));
      case PROVINCE, CITY, DISTRICT ->
          draft.parent().isPresent()
              ? under(draft, draft.parent().get(), beside)
              : places
                  .place(draft, beside)
                  .map(told -> placed(draft, draft.stem() + " " + bare(draft, told.place()), told));
      case PARTY -> party.name(draft, beside);
      case COUNCIL -> inner.ofCouncil(draft, beside);
      case BODY -> inner.ofBody(draft, beside);
    };
  }

  /**
   * "Ủy viên Ban Thường vụ Trung ương Hội, Chủ tịch Hội Nông dân tỉnh A": the centre of the
   * association beside it, else of the one said last.
   */
  private Optional<Named> ofAssociation(AgencyDraft draft, List<AgencyDraft> beside) {
    return beside.stream()
        .filter(other -> other.isFront() && other.stem().startsWith(ASSOCIATION))
        .findFirst()
        .or(() -> said.lastOf("Hội", draft.from()).filter(AgencyDraft::isFront))
        .map(AgencyDraft::stem)
        .map(stem -> stem.endsWith(OURS) ? stem : stem + OURS)
        .map(stem ->
            named(
                draft,
                "Trung ương " + stem,
                Optional.empty(),
                Optional.empty(),
                List.of(draft.row())));
  }

  /** "Chủ tịch Hội đồng, Giám đốc Đại học Quốc gia A": the university whose council it is. */
  private static Optional<AgencyDraft> school(AgencyDraft noun, List<AgencyDraft> beside) {
    return noun.stem().equals(BOARD)
        ? beside.stream().filter(other -> other.stem().startsWith(UNIVERSITY)).findFirst()
        : Optional.empty();
  }

  /** "Bí thư Đảng ủy Sở, Giám đốc Sở Y tế Nghệ An": the body beside a noun that begins with it. */
  private static Optional<AgencyDraft> alike(AgencyDraft noun, List<AgencyDraft> beside) {
    return beside.stream().filter(other -> other.stem().startsWith(noun.stem() + " ")).findFirst();
  }

  /** Whether a body is not the one that a noun stands in: "Ban Chấp hành Đảng bộ Ban". */
  private static boolean isApart(AgencyDraft noun, AgencyDraft body) {
    return body.to() <= noun.from() || body.from() >= noun.to();
  }

  /**
   * A body named by the short form that the text has explained: "HanoiBA", "Ngân hàng SCB"; or a
   * part of it: "Hội đồng quản trị SCB".
   */
  private Optional<Named> spelled(AgencyDraft draft) {
    Optional<ShortNames.Meant> meant = said.meant(draft);
    if (meant.isEmpty() || !sought.add(meant.get().body().stem())) {
      return Optional.empty();
    }
    AgencyDraft body = meant.get().body();
    Optional<Named> whole =
        meant
            .get()
            .part()
            .map(part -> under(draft.named(part, draft.to()), body, List.of()))
            .orElseGet(() -> name(body, List.of()));
    sought.remove(body.stem());
    return whole;
  }

  /** "miễn nhiệm Phó Chủ tịch UBND": the body of a place that was told of last. */
  private Optional<Named> last(AgencyDraft draft) {
    boolean ofPlaces =
        OF_PLACES.contains(draft.stem())
            || NationalBodies.has(draft)
            || OFFICES_OF_PLACES.stream().anyMatch(draft.stem()::startsWith);
    return ofPlaces && draft.place().isEmpty()
        ? said.lastOf(draft.stem(), draft.from())
            .filter(body -> body.place().isPresent() && body.stem().equals(draft.stem()))
            .flatMap(body -> name(body, List.of()))
        : Optional.empty();
  }

  /** "VKSND" behind "VKSND tối cao", where none of a place was told since. */
  private Optional<Named> supreme(AgencyDraft draft) {
    return draft.kind() == AgencyKind.JudicialBody && draft.place().isEmpty()
        ? said.named(draft.stem()).headMap(draft.from(), false).descendingMap().values().stream()
            .filter(body -> body.place().isPresent() || body.stem().endsWith(SUPREME))
            .findFirst()
            .filter(body -> body.stem().endsWith(SUPREME))
            .flatMap(body -> name(body, List.of()))
        : Optional.empty();
  }

  /** "MTTQ và các đoàn thể" in a text on one commune: the front there. */
  private Optional<Named> ofLocality(AgencyDraft draft) {
    return draft.stem().equals(FRONT) && draft.place().isEmpty()
        ? places
            .locality()
            .map(told -> placed(draft, draft.stem() + " " + told.place().full(), told))
        : Optional.empty();
  }

  /** "Sở Y tế, UBND tỉnh phối hợp với Hội Nông dân": the union of the place of who acts with it. */
  private Optional<Named> ofCompanion(AgencyDraft draft, List<AgencyDraft> beside) {
    return draft.isFront() && draft.place().isEmpty()
        ? said.lastOf("", draft.from(), AgencyNamer::isOfPlace)
            .filter(body -> draft.from() - body.to() < NEAR)
            .flatMap(body -> inPlaceOf(draft, body, beside))
        : Optional.empty();
  }

  private static boolean isOfPlace(AgencyDraft body) {
    return body.scope() == Scope.PROVINCE
        || body.place().isPresent() && OF_LEVELS.contains(body.scope());
  }

  /** "Chủ tịch Mặt trận Tổ quốc" where no place is told: the body of the whole country. */
  private Optional<Named> central(AgencyDraft draft) {
    return !bearings.isLocal() || NationalBodies.isCentralAnywhere(draft)
        ? NationalBodies.named(draft)
        : Optional.empty();
  }

  /** A body by the place, with its rank, of its own or of another body. */
  Optional<Named> inPlaceOf(AgencyDraft draft, AgencyDraft other, List<AgencyDraft> beside) {
    return places
        .place(other, beside)
        .map(told -> placed(draft, draft.stem() + " " + told.place().full(), told));
  }

  /** "Sở Y tế Hải Phòng", but "Đảng ủy phường Tương Mai", "Chi cục Kiểm lâm huyện Nam Sách". */
  private static String bare(AgencyDraft draft, PlaceRef place) {
    boolean numbered = place.name().filter(name -> name.matches("\\d+")).isPresent();
    boolean level = draft.isOfLevel();
    boolean district = place.level().tier > 1 && draft.place().filter(PlaceRef::ranked).isPresent();
    if (!numbered && !level && !(district && draft.scope() == Scope.PROVINCE)) {
      return place.name().orElse(place.level().word);
    }
    return place.full();
  }

  static Named placed(AgencyDraft draft, String name, AgencyPlaces.Told place) {
    return named(
        draft,
        name,
        place.place().name(),
        above(draft, place.place()),
        List.of(draft.row(), "place: " + place.by()));
  }

  /** A department of a province is under its people's committee. */
  private static Optional<String> above(AgencyDraft draft, PlaceRef place) {
    if (!draft.known().isEmpty()) {
      return Optional.of(draft.known());
    }
    boolean department = draft.scope() == Scope.PROVINCE && draft.kind() == AgencyKind.StateBody;
    return department ? Optional.of("Ủy ban nhân dân " + place.full()) : Optional.empty();
  }

  static Named named(
      AgencyDraft draft,
      String name,
      Optional<String> place,
      Optional<String> parent,
      List<String> because) {
    return new Named(name, draft.kind(), place, parent, because);
  }

  /** A body by its name as it stands, under what the lexicon puts over it. */
  static Named asWritten(AgencyDraft draft) {
    return named(draft, draft.stem(), Optional.empty(), known(draft), List.of(draft.row()));
  }

  private static Optional<String> known(AgencyDraft draft) {
    return draft.known().isEmpty() ? Optional.empty() : Optional.of(draft.known());
  }

  /** Whether a firm is meant by its noun alone, and no state body: "ngân hàng", not the State's. */
  private static boolean isOfSort(AgencyDraft draft, AgencyDraft body) {
    return draft.kind() != AgencyKind.Enterprise || body.kind() == AgencyKind.Enterprise;
  }

  private Optional<Named> own(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return under(draft, draft.parent().get(), beside);
    }
    if (draft.place().isPresent()) {
      return places
          .place(draft, beside)
          .map(told -> {
            boolean ranked = draft.place().get().ranked();
            String tail = ranked ? told.place().full() : told.place().name().orElse("");
            return placed(draft, draft.stem() + " " + tail, told);
          });
    }
    if (draft.isBareNoun()) {
      Optional<AgencyDraft> last =
          draft.stem().equals(SCHOOL)
              ? said.lastSchool(draft.from())
              : said.lastOf(draft.stem(), draft.from(), body -> isOfSort(draft, body));
      return last.or(() -> said.only(draft.stem()))
          .filter(body -> isApart(draft, body) && !isCommitteeOf(draft, body))
          .flatMap(body -> name(body, List.of()));
    }
    Optional<Named> command = said.force(draft).flatMap(force -> commanding(draft, force));
    if (command.isPresent()) {
      return command;
    }
    Optional<AgencyDraft> above =
        draft.scope() == Scope.PARENT
            ? said.above(draft).or(() -> whole(draft, beside))
            : Optional.empty();
    if (above.isPresent() && sought.add(above.get().stem())) {
      Optional<Named> whole = under(draft, above.get(), beside);
      sought.remove(above.get().stem());
      return whole;
    }
    Optional<AgencyPlaces.Told> local =
        LocalOffices.has(draft.stem()) ? places.local(draft) : Optional.empty();
    return local
        .map(told -> placed(draft, draft.stem() + " " + told.place().full(), told))
        .or(() -> Optional.of(asWritten(draft)));
  }

  /**
   * "Ủy viên Ban Chấp hành Đảng bộ Sở Y tế, Trưởng phòng Tổ chức", "Trưởng phòng Tổng hợp, Chuyên
   * viên Sở Y tế": the body beside that has the room.
   */
  private static Optional<AgencyDraft> whole(AgencyDraft unit, List<AgencyDraft> beside) {
    return unit.stem().startsWith(ROOM)
        ? beside.stream().flatMap(other -> withRooms(other).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<AgencyDraft> withRooms(AgencyDraft body) {
    if (body.kind() == AgencyKind.PartyBody) {
      return body.parent().flatMap(AgencyNamer::withRooms);
    }
    boolean office = WITH_ROOMS.contains(body.scope()) && !OF_PLACES.contains(body.stem());
    boolean force =
        body.kind() == AgencyKind.ArmedForces
            && (AgencyRank.isLargeForce(body.stem()) || body.stem().startsWith(BORDER_GUARD));
    return office && body.kind() == AgencyKind.StateBody || force
        ? Optional.of(body)
        : Optional.empty();
  }

  /** "người đứng đầu Đảng" where "Đảng ủy Công an Trung ương" is told of: no such party. */
  private static boolean isCommitteeOf(AgencyDraft noun, AgencyDraft body) {
    return noun.stem().equals(PARTY) && !body.row().equals(noun.row());
  }

  /** "Bộ Tư lệnh Quân khu" where "Quân khu 4" is told of. */
  private Optional<Named> commanding(AgencyDraft draft, AgencyDraft force) {
    String noun = SaidAgencies.forceOf(draft).orElseThrow();
    return name(force, List.of())
        .map(body ->
            named(
                draft,
                draft.stem().substring(0, draft.stem().length() - noun.length()) + body.name(),
                body.place(),
                Optional.of(body.name()),
                body.because()));
  }

  Optional<Named> under(AgencyDraft draft, AgencyDraft parent, List<AgencyDraft> beside) {
    boolean itself =
        said.shortened(parent.stem()).filter(body -> body.stem().equals(draft.stem())).isPresent();
    if (itself) {
      return Optional.of(asWritten(draft));
    }
    Optional<Named> nation =
        draft.stem().startsWith(CENTRAL) ? NationalBodies.named(parent) : Optional.empty();
    return nation
        .or(() ->
            isBrandOf(draft, parent) || isDepartment(parent)
                ? Optional.of(asWritten(parent))
                : name(parent, beside))
        .map(body -> {
          List<String> because = new ArrayList<>(List.of(draft.row()));
          because.addAll(body.because());
          String seat = draft.place().map(place -> seat(draft, place)).orElse("");
          return new Named(
              PartyNamer.ofBody(draft, body.name()) + seat,
              kindUnder(draft, body.kind()),
              body.place(),
              Optional.of(body.name()),
              because);
        });
  }

  /** "Phòng 5 Cục Cảnh sát giao thông": what is of a department is told without its ministry. */
  private static boolean isDepartment(AgencyDraft parent) {
    return parent.row().equals(DEPARTMENT)
        && parent.parent().isEmpty()
        && parent.place().isEmpty()
        && !parent.isBareNoun()
        && !LocalOffices.has(parent.stem());
  }

  /** "Công ty Đầu tư Vạn Thịnh Phát": the mark in the name of a company, said in full or not. */
  private static boolean isBrandOf(AgencyDraft draft, AgencyDraft parent) {
    return draft.kind() == AgencyKind.Enterprise
        && parent.kind() == AgencyKind.Enterprise
        && parent.row().equals("agencies: " + parent.stem());
  }

  /** A unit is of the kind of the body above: "Phòng Cảnh sát hình sự Công an tỉnh A". */
  private static AgencyKind kindUnder(AgencyDraft draft, AgencyKind above) {
    boolean unit = draft.scope() == Scope.PARENT && draft.kind() == AgencyKind.StateBody;
    return unit && above != AgencyKind.OtherBody ? above : draft.kind();
  }

  /** Where a branch sits: "… Công ty A tại Hà Nội", "Ban Trị sự Giáo hội A tỉnh Lào Cai". */
  private static String seat(AgencyDraft draft, PlaceRef place) {
    return draft.scope() == Scope.PARENT ? " tại " + place.name().orElse("") : " " + place.full();
  }
}
