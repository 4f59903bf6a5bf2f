package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.extract.AgencyNamer.Named;
import vn.daumoi.lexicon.Lexicon.Scope;

/**
 * Gives what stands within a body the one it is of: a board of a council, "Đảng ủy", "Hội đồng quản
 * trị".
 */
final class InnerNamer {
  /** What the Party has within a committee or a council, not beside them. */
  private static final Set<String> PARTY_GROUPS = Set.of("Ban Cán sự đảng", "Đảng đoàn");

  /** What members are elected to, beside which they have posts elsewhere. */
  private static final Pattern ELECTED =
      Pattern.compile("Bộ Chính trị|Ban (?:Chấp hành|Bí thư|Thường vụ)(?: .*)?");

  /** The one body whose committees have no group of the Party of their own. */
  private static final String PARLIAMENT = "Quốc hội";

  private static final String PRESIDIUM = "Đoàn Chủ tịch";

  /** What the front has in a hamlet, whose cell of the Party is the hamlet's. */
  private static final String FRONT_BOARD = "Ban Công tác Mặt trận";

  private static final String COMMITTEE = "Ủy ban nhân dân";

  private static final String ROOM = "Phòng ";

  private static final String DEPARTMENT = "Sở ";

  private final AgencyNamer namer;
  private final SaidAgencies said;
  private final AgencyPlaces places;

  InnerNamer(AgencyNamer namer, SaidAgencies said, AgencyPlaces places) {
    this.namer = namer;
    this.said = said;
    this.places = places;
  }

  /**
   * "Thường trực HĐND": of the council beside it, else of the one told of last; "Ban Thường trực"
   * of the Fatherland Front told of last.
   */
  Optional<Named> ofCouncil(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return namer.under(draft, draft.parent().get(), beside);
    }
    if (draft.isFront()) {
      return said.lastOf(AgencyNamer.FRONT, draft.from())
          .flatMap(front -> namer.under(draft, front, List.of()));
    }
    for (AgencyDraft other : beside) {
      if (other.stem().equals(SaidAgencies.COUNCIL)) {
        return namer.under(draft, other, beside);
      }
    }
    Optional<AgencyPlaces.Told> near = AgencyPlaces.beside(beside);
    Optional<AgencyDraft> last = said.lastOf(SaidAgencies.COUNCIL, draft.from());
    if (near.isEmpty() && last.isPresent()) {
      return namer.under(draft, last.get(), List.of());
    }
    return (near.isPresent() ? near : places.home(draft.from()))
        .map(told -> {
          String body = SaidAgencies.COUNCIL + " " + told.place().full();
          return AgencyNamer.named(
              draft,
              draft.stem() + " " + body,
              told.place().name(),
              Optional.of(body),
              List.of(draft.row(), "place: " + told.by()));
        });
  }

  /** "Đảng ủy", "Hội đồng quản trị": of the body beside it, else of the one the text tells of. */
  Optional<Named> ofBody(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return namer.under(draft, draft.parent().get(), beside);
    }
    if (draft.place().isPresent()) {
      return namer.inPlaceOf(draft, draft, beside);
    }
    Optional<Named> presidium =
        draft.stem().equals(PRESIDIUM) ? ofCentre(draft, beside) : Optional.empty();
    if (presidium.isPresent()) {
      return presidium;
    }
    if (draft.stem().contains(" ") && !draft.row().endsWith(": " + draft.stem())) {
      return Optional.of(AgencyNamer.asWritten(draft));
    }
    for (AgencyDraft near : beside) {
      AgencyDraft other = near.stem().equals(FRONT_BOARD) ? near.parent().orElse(near) : near;
      Optional<AgencyDraft> same = other.parent().filter(above -> isSame(draft, above));
      if (isSame(draft, other) || same.isPresent()) {
        return namer.name(
            same.orElse(other), beside.stream().filter(next -> next != near).toList());
      }
      if (other.known().startsWith(draft.stem() + " ")) {
        return Optional.of(
            AgencyNamer.named(
                draft, other.known(), Optional.empty(), Optional.empty(), List.of(other.row())));
      }
      Optional<AgencyDraft> governed = said.governed(other);
      if (governed.isPresent()) {
        return namer.under(draft, governed.get(), beside);
      }
      boolean commune = draft.stem().equals(SaidAgencies.COMMITTEE) && other.isOfCommune();
      boolean ofPlace =
          AgencyNamer.OF_PLACES.contains(other.stem()) && !PARTY_GROUPS.contains(draft.stem())
              || isUnionBeside(draft, other);
      if (PARTY_GROUPS.contains(draft.stem()) && other.stem().equals(Deputies.DELEGATION)) {
        continue;
      }
      if (PARTY_GROUPS.contains(draft.stem()) && isOfParliament(other)) {
        return Optional.of(
            AgencyNamer.named(
                draft,
                draft.stem() + " " + PARLIAMENT,
                Optional.empty(),
                Optional.of(PARLIAMENT),
                List.of(draft.row(), other.row())));
      }
      if (draft.stem().equals(SaidAgencies.COMMITTEE) && isOfProvince(other)) {
        return namer.under(draft, other, beside);
      }
      if (commune || ofPlace) {
        return namer.inPlaceOf(draft, other, beside);
      }
      boolean group =
          (PARTY_GROUPS.contains(draft.stem()) || isBoardElsewhere(draft, other))
              && other.kind() == AgencyKind.PartyBody;
      boolean elected =
          other.kind() == AgencyKind.PartyBody
              && other.parent().isEmpty()
              && ELECTED.matcher(other.stem()).matches();
      boolean open = elected || other.parent().filter(InnerNamer::isOpen).isPresent();
      boolean union = draft.isFront() && other.isFront() && other.parent().isEmpty();
      boolean ofFront = other.parent().filter(AgencyDraft::isFront).isPresent();
      boolean inner = other.scope() == Scope.BODY || other.scope() == Scope.PARTY;
      if (group || open || union || inner && !(draft.isFront() && ofFront)) {
        continue;
      }
      boolean council = other.stem().equals("Hội đồng");
      boolean within =
          council
              || ofFront
              || other.isFront()
              || other.kind() == AgencyKind.PartyBody
              || draft.isFront() && isRoom(other)
              || isBoardOverRoom(draft, other);
      AgencyDraft whole = within ? other.parent().orElse(other) : other;
      return namer.under(draft, whole, beside.stream().filter(next -> next != near).toList());
    }
    if (draft.stem().equals(SaidAgencies.COMMITTEE)) {
      return said.branch(draft.from())
          .flatMap(branch -> ofBranch(draft, branch))
          .or(() -> ofCommune(draft));
    }
    Optional<AgencyDraft> whole =
        PARTY_GROUPS.contains(draft.stem()) ? said.withGroup(draft) : said.governed(draft);
    return whole.flatMap(above -> namer.under(draft, above, beside));
  }

  /**
   * "Ủy viên Đoàn Chủ tịch, Chủ tịch Liên đoàn Lao động tỉnh A": only the centre of a union has a
   * presidium.
   */
  private static Optional<Named> ofCentre(AgencyDraft draft, List<AgencyDraft> beside) {
    return beside.stream()
        .filter(other -> other.isFront() && other.scope() == Scope.LEVEL)
        .filter(other -> other.place().isPresent())
        .findFirst()
        .map(NationalBodies::centre)
        .map(centre ->
            AgencyNamer.named(
                draft,
                draft.stem() + " " + centre,
                Optional.empty(),
                Optional.of(centre),
                List.of(draft.row())));
  }

  /** "Đoàn Thanh niên, Phòng Đào tạo Trường A": the school's, not the room's. */
  private static boolean isRoom(AgencyDraft body) {
    return body.scope() == Scope.PARENT && PostUnitReader.UNITS.contains(body.stem().split(" ")[0]);
  }

  /**
   * "Thành viên HĐQT, Trưởng phòng Tổ chức Công ty A", "Đảng ủy viên, Trưởng phòng Nhà ở Sở Xây
   * dựng": the board of the company or the committee of the department, not of a room.
   */
  private static boolean isBoardOverRoom(AgencyDraft draft, AgencyDraft other) {
    boolean committee = draft.stem().equals(SaidAgencies.COMMITTEE);
    boolean ofWhole =
        other
            .parent()
            .filter(above ->
                above.kind() == AgencyKind.Enterprise
                    || committee
                        && other.stem().startsWith(ROOM)
                        && above.stem().startsWith(DEPARTMENT))
            .isPresent();
    return (committee || SaidAgencies.isBoard(draft)) && isRoom(other) && ofWhole;
  }

  /** "Đoàn Thanh niên, Hội Nông dân tỉnh": two unions of one place, neither of the other. */
  private static boolean isUnionBeside(AgencyDraft draft, AgencyDraft other) {
    return draft.isFront()
        && other.isFront()
        && other.scope() == Scope.LEVEL
        && other.parent().isEmpty();
  }

  /** "Ủy viên Đảng đoàn, Chủ nhiệm Ủy ban Pháp luật của Quốc hội": what is of our Parliament. */
  private static boolean isOfParliament(AgencyDraft body) {
    return body.stem().endsWith(" " + PARLIAMENT);
  }

  /** "Bí thư Đảng ủy, Chủ tịch UBND tỉnh": a committee has its own Party committee there. */
  private static boolean isOfProvince(AgencyDraft body) {
    return body.stem().equals(COMMITTEE)
        && body.place().filter(place -> place.level().tier == 1).isPresent();
  }

  /** The Party's committee within a body: "Chính ủy, Bí thư Đảng ủy Quân khu 3" are both of it. */
  static boolean isOfPartyWithin(AgencyDraft body) {
    return PARTY_GROUPS.contains(body.stem()) || body.stem().equals(SaidAgencies.COMMITTEE);
  }

  /** "Chánh Văn phòng Đảng đoàn": whether nothing tells yet what the body is within. */
  private static boolean isOpen(AgencyDraft body) {
    return body.scope() == Scope.BODY && body.parent().isEmpty() && body.place().isEmpty();
  }

  /** "Ủy viên BCH Đảng bộ Khối A, Chủ tịch HĐQT": a company's board is of no branch's block. */
  private static boolean isBoardElsewhere(AgencyDraft draft, AgencyDraft branch) {
    return SaidAgencies.isBoard(draft) && branch.parent().orElse(branch).stem().contains("Khối ");
  }

  /** "Bí thư Đảng ủy" where the text has named bodies of one commune alone, or the line one. */
  private Optional<Named> ofCommune(AgencyDraft draft) {
    return places
        .local(draft)
        .filter(told -> told.place().level().tier == Level.COMMUNE.tier)
        .filter(told -> told.place().from() < draft.from())
        .or(() -> places.communeBefore(draft))
        .map(told -> AgencyNamer.placed(draft, draft.stem() + " " + told.place().full(), told));
  }

  /** "Bí thư Đảng ủy" where "Đảng bộ phường Bến Thành" was told of before. */
  private Optional<Named> ofBranch(AgencyDraft draft, AgencyDraft branch) {
    return branch.parent().isPresent()
        ? namer.under(draft, branch.parent().get(), List.of())
        : namer.inPlaceOf(draft, branch, List.of());
  }

  /** Whether one body is the other written in full: "Đảng ủy" and "Đảng ủy Công an Trung ương". */
  private static boolean isSame(AgencyDraft part, AgencyDraft whole) {
    boolean longer = whole.stem().startsWith(part.stem() + " ");
    boolean completed =
        whole.stem().equals(part.stem())
            && (whole.parent().isPresent() || whole.place().isPresent());
    return longer || completed;
  }
}
