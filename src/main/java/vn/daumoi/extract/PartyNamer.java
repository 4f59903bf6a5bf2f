package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.daumoi.extract.AgencyNamer.Named;
import vn.daumoi.lexicon.Lexicon.Scope;

/**
 * Gives a board or commission the committee of the Party that it is of: the one written, said with
 * it or of the place that is told of; else the front whose boards the text names.
 */
final class PartyNamer {
  private static final String COMMITTEE = "Ban Chấp hành";

  /** How a board is called by the committee instead of by the branch. */
  private static final Pattern BOARD = Pattern.compile("^" + COMMITTEE + " Đảng ủy ");

  /** The committee that the Politburo is of. */
  static final String CENTRAL = "Ban Chấp hành Trung ương Đảng";

  /** What the Party and the fronts both have. */
  private static final Set<String> BOARDS = Set.of("Ban Thường vụ", COMMITTEE, "Ủy ban Kiểm tra");

  /** Commands of places, whose Party committees leave out what they are. */
  private static final Pattern COMMANDS = Pattern.compile("^(?:Bộ|Ban) Chỉ huy Quân sự ");

  private final AgencyNamer namer;
  private final SaidAgencies said;
  private final Bearings bearings;
  private final AgencyPlaces places;

  PartyNamer(AgencyNamer namer, SaidAgencies said, Bearings bearings, AgencyPlaces places) {
    this.namer = namer;
    this.said = said;
    this.bearings = bearings;
    this.places = places;
  }

  /** The official name of a body of the Party. */
  Optional<Named> name(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return namer.under(draft, draft.parent().get(), beside);
    }
    if (draft.place().isPresent()) {
      return places.place(draft, beside).map(told -> ofCommittee(draft, told));
    }
    Optional<AgencyDraft> front = front(draft, beside);
    if (front.isPresent()) {
      return namer.under(draft, front.get(), List.of());
    }
    for (AgencyDraft other : beside) {
      if (other.isCommittee() && isOfBranch(draft, other)) {
        return places.place(other, beside).map(told -> ofCommittee(draft, told));
      }
      if (other.isCommittee()) {
        return namer.under(draft, other, beside.stream().filter(body -> body != other).toList());
      }
      Optional<AgencyDraft> above = other.parent().filter(AgencyDraft::isCommittee);
      if (above.filter(committee -> isOfBranch(draft, committee)).isPresent()) {
        return places.place(above.get(), beside).map(told -> ofCommittee(draft, told));
      }
      if (above.isPresent()) {
        return namer.under(draft, above.get(), List.of()).map(PartyNamer::ofBranch);
      }
    }
    if (isOfFeast(draft, beside)) {
      return Optional.of(
          AgencyNamer.named(
              draft, draft.stem(), Optional.empty(), Optional.empty(), List.of(draft.row())));
    }
    Optional<AgencyPlaces.Told> near = AgencyPlaces.beside(beside);
    if (near.isPresent()) {
      return near.map(told -> ofCommittee(draft, told));
    }
    for (AgencyDraft other : beside) {
      if (other.isOfLevel() || other.scope() == Scope.PROVINCE) {
        return places.place(other, List.of()).map(told -> ofCommittee(draft, told));
      }
    }
    boolean ofCommune =
        Stream.concat(Stream.of(draft), beside.stream())
            .anyMatch(body -> LocalOffices.has(body.stem()));
    Optional<AgencyPlaces.Told> local = ofCommune ? places.local(draft) : Optional.empty();
    if (local.isPresent()) {
      return local.map(told -> ofCommittee(draft, told));
    }
    Optional<AgencyDraft> central = commission(draft);
    if (central.isPresent()) {
      return namer.name(central.get(), List.of());
    }
    if (draft.stem().equals(COMMITTEE) && said.isWithPolitburo(draft.from())) {
      return Optional.of(AgencyNamer.asWritten(draft.named(CENTRAL, draft.to())));
    }
    Optional<AgencyDraft> congress =
        BOARDS.contains(draft.stem()) ? said.congress(draft.from()) : Optional.empty();
    return congress.isPresent()
        ? ofCongress(draft, congress.get())
        : places.home(draft.from()).map(told -> ofCommittee(draft, told));
  }

  /** "Đại hội Đảng bộ xã A đã bầu Ban Chấp hành": the board that a congress elects. */
  private Optional<Named> ofCongress(AgencyDraft draft, AgencyDraft congress) {
    return congress.parent().isEmpty() && congress.kind() == AgencyKind.PartyBody
        ? places.place(congress, List.of()).map(told -> ofCommittee(draft, told))
        : namer.under(draft, congress, List.of());
  }

  /** "Trưởng Ban Tổ chức" where no body of the Party is told of: of a feast or contest. */
  private boolean isOfFeast(AgencyDraft draft, List<AgencyDraft> beside) {
    return draft.stem().equals(OrganisersReader.ORGANISERS)
        && commission(draft).isEmpty()
        && beside.stream().noneMatch(body -> body.kind() == AgencyKind.PartyBody);
  }

  /**
   * "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Hội Liên hiệp Phụ nữ tỉnh": the front whose unit
   * is named with it, or the only one whose boards a text without a committee names.
   */
  private Optional<AgencyDraft> front(AgencyDraft draft, List<AgencyDraft> beside) {
    if (!BOARDS.contains(draft.stem())) {
      return Optional.empty();
    }
    Optional<AgencyDraft> near =
        beside.stream()
            .flatMap(other -> other.parent().stream())
            .filter(AgencyDraft::isFront)
            .findFirst();
    boolean committee = beside.stream().anyMatch(AgencyDraft::isCommittee);
    return near.isPresent() || committee
        ? near
        : said.frontBefore(draft.from()).or(() -> said.front(BOARDS));
  }

  /** "Ban Nội chính" behind "Ban Nội chính Trung ương", or beside it where no paper is local. */
  private Optional<AgencyDraft> commission(AgencyDraft draft) {
    return Optional.of(said.named(draft.stem() + " Trung ương"))
        .filter(bodies -> !bodies.isEmpty())
        .filter(bodies -> bodies.firstKey() < draft.from() || !bearings.isLocal())
        .map(bodies -> bodies.firstEntry().getValue());
  }

  /** "Ban Chấp hành, Ban Thường vụ Tỉnh ủy": the first is of the Party branch of the place. */
  private static boolean isOfBranch(AgencyDraft draft, AgencyDraft committee) {
    return draft.stem().equals(COMMITTEE) && AgencyPlaces.isTerritorial(committee);
  }

  /**
   * "Ban Chấp hành Đảng ủy Chính phủ": it is the branch that has a board, as the Party's rules say.
   */
  private static Named ofBranch(Named board) {
    return new Named(
        BOARD.matcher(board.name()).replaceFirst(COMMITTEE + " Đảng bộ "),
        board.kind(),
        board.place(),
        board.parent(),
        board.because());
  }

  private static Named ofCommittee(AgencyDraft draft, AgencyPlaces.Told told) {
    String committee = committee(told.place());
    String stem =
        draft.stem().equals(COMMITTEE)
            ? "Ban Chấp hành Đảng bộ " + told.place().full()
            : draft.stem() + " " + committee;
    return AgencyNamer.named(
        draft,
        stem,
        told.place().name(),
        Optional.of(committee),
        List.of(draft.row(), "place: " + told.by()));
  }

  /**
   * What a body has by its name: "Công đoàn Sở Y tế A"; the committee of "Bộ Chỉ huy Quân sự tỉnh
   * A" is "Đảng ủy Quân sự tỉnh A".
   */
  static String ofBody(AgencyDraft draft, String body) {
    boolean committee = draft.stem().equals(SaidAgencies.COMMITTEE);
    String name = committee ? COMMANDS.matcher(body).replaceFirst("Quân sự ") : body;
    return draft.stem() + " " + name;
  }

  /** The Party committee of a place: "Thành ủy Hải Phòng". */
  static String committee(PlaceRef place) {
    return place.level().committee + " " + place.name().orElse("");
  }
}
