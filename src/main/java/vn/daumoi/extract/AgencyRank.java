package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon.Scope;

/** How high bodies stand, and which of two is above the other, as far as their nouns tell. */
final class AgencyRank {
  /** Bodies above all units, whose first word is also one of lower ones. */
  private static final List<String> HIGH =
      List.of(
          "Viện kiểm sát",
          "Tòa án",
          "Đại học ",
          "Công an",
          "Văn phòng Trung ương",
          "Thanh tra Chính phủ",
          "Ban Nội chính Trung ương",
          "Ban Tổ chức Trung ương",
          "Ban Tuyên giáo",
          "Ban Dân vận Trung ương",
          "Ban Đối ngoại Trung ương",
          "Ban Kinh tế Trung ương",
          "Ban Chính sách");

  /** Universities that are made of universities. */
  private static final List<String> UNIVERSITIES =
      List.of("Đại học Quốc gia", "Đại học Thái Nguyên", "Đại học Huế", "Đại học Đà Nẵng");

  /** Units of the army, the lower first. */
  private static final List<String> FORCES =
      List.of(
          "Đại đội",
          "Tiểu đoàn",
          "Trung đoàn",
          "Lữ đoàn",
          "Đại đoàn",
          "Sư đoàn",
          "Vùng",
          "Quân đoàn",
          "Binh chủng",
          "Quân chủng",
          "Quân khu");

  /** The commands of the police, which stand beside its departments. */
  private static final List<String> POLICE_COMMANDS =
      List.of("Bộ Tư lệnh Cảnh sát cơ động", "Bộ Tư lệnh Cảnh vệ");

  /** What nothing is under. */
  private static final List<String> LOWEST =
      List.of(
          "Phòng khám",
          "Trạm ",
          "Câu lạc bộ ",
          "Ủy ban bầu cử",
          "Ủy ban Bầu cử",
          "Hội đồng bầu cử",
          "Tổ ",
          "Ấp ",
          "Thôn ",
          "Khu phố ",
          "Khóm ",
          "Bản ",
          "Làng ");

  /** Groups of those who vie with each other, which any body may have. */
  private static final List<String> EMULATION = List.of("Cụm thi đua", "Khối thi đua");

  /** How the rooms of districts and communes begin, which no force has. */
  private static final List<String> ROOMS =
      List.of(
          "Trạm Y tế",
          "Phòng Giáo dục và Đào tạo",
          "Phòng Lao động",
          "Phòng Nội vụ",
          "Phòng Tư pháp",
          "Phòng Tài chính - Kế hoạch",
          "Phòng Tài nguyên và Môi trường",
          "Phòng Nông nghiệp",
          "Phòng Văn hóa",
          "Phòng Y tế",
          "Phòng Dân tộc",
          "Phòng Kinh tế",
          "Phòng Quản lý đô thị");

  /** How the rooms of the police begin, which no army has. */
  private static final List<String> POLICE = List.of("Phòng Cảnh sát", "Phòng An ninh");

  private static final String ARMY = "Quân sự";

  /** What ministries have, and no committee of the Party. */
  private static final List<String> DEPARTMENTS = List.of("Tổng cục ", "Cục ", "Chi cục ");

  /** What courts and prosecutors do not have. */
  private static final List<String> CENTRES = List.of("Trung tâm ", "Cơ quan ", "Đoàn ");

  /** What no other school but a university of a region is above. */
  private static final List<String> ACADEMIES = List.of("Học viện ", "Nhạc viện ");

  /** What schools are beside of, not under. */
  private static final List<String> BESIDE_SCHOOLS =
      List.of("Ủy ban nhân dân", "Sở ", "Phòng ", "Công an ", "Trạm ");

  /** Whose boards are nothing without the body they are of. */
  private static final Set<Scope> BOARDS = Set.of(Scope.PARENT, Scope.PARTY, Scope.COUNCIL);

  /** What has chambers, which are named by the same noun: "Tòa Hình sự". */
  private static final String COURT = "Tòa án";

  /** Offices whose lawyers are of the bar of a place. */
  private static final String LAWYERS = "Văn phòng luật sư";

  private AgencyRank() {}

  /** Whether a body is a group of those who vie with each other. */
  static boolean isEmulation(String name) {
    return begins(name, EMULATION);
  }

  /** Whether a body behind a comma or dash is above the one before it, not the next of a list. */
  static boolean isAbove(AgencyDraft body, AgencyDraft draft) {
    boolean apart =
        body.isFront()
            ? draft.kind() != AgencyKind.FrontBody
                && draft.kind() != AgencyKind.PartyBody
                && !isEmulation(draft.stem())
            : body.kind() == AgencyKind.Enterprise
                && draft.kind() == AgencyKind.Enterprise
                && rank(draft.stem()) >= 4;
    boolean troops =
        (draft.kind() == AgencyKind.School || draft.stem().startsWith("Đại đoàn "))
            && FORCES.contains(noun(body.stem()))
            && !isLargeForce(body.stem());
    boolean state = draft.stem().startsWith("Ban ") && draft.kind() == AgencyKind.StateBody;
    boolean party = state && body.kind() == AgencyKind.PartyBody;
    boolean beside =
        (draft.stem().startsWith("Ban Chỉ đạo") || party) && body.stem().startsWith("Ban ");
    boolean office =
        (draft.stem().startsWith("Vụ ") || draft.stem().startsWith("Cục "))
            && body.stem().startsWith("Văn phòng");
    boolean ofSchool = body.kind() == AgencyKind.School && draft.stem().startsWith("Ban ");
    boolean ofParty =
        body.scope() == Scope.PARTY
            && draft.kind() != AgencyKind.PartyBody
            && rank(draft.stem()) > 2;
    boolean low = begins(body.stem(), LOWEST);
    return !apart
        && !low
        && !ofParty
        && !troops
        && !beside
        && !isOfOthers(draft, body)
        && !isOfCentre(draft, body)
        && (office || ofSchool || rank(body.stem()) > rank(draft.stem()));
  }

  /**
   * "Phòng Giáo dục và Đào tạo, Công an huyện A", "Cơ quan điều tra, Viện kiểm sát": a unit of a
   * sort that such a body does not have.
   */
  private static boolean isOfOthers(AgencyDraft draft, AgencyDraft body) {
    return switch (body.kind()) {
      case ArmedForces ->
          begins(draft.stem(), ROOMS)
              || (body.stem().contains(ARMY) && begins(draft.stem(), POLICE));
      case JudicialBody -> begins(draft.stem(), CENTRES);
      case PartyBody, Enterprise -> begins(draft.stem(), DEPARTMENTS);
      case School -> begins(draft.stem(), ACADEMIES) && !isOfRegion(body.stem());
      default -> draft.kind() == AgencyKind.School && begins(body.stem(), BESIDE_SCHOOLS);
    };
  }

  private static boolean begins(String name, List<String> nouns) {
    return nouns.stream().anyMatch(name::startsWith);
  }

  /** "Cục Cảnh sát giao thông, Công an tỉnh A": what ministries have is under no place. */
  private static boolean isOfCentre(AgencyDraft draft, AgencyDraft body) {
    boolean centre = draft.stem().startsWith("Cục ") || draft.stem().startsWith("Vụ ");
    return centre && draft.place().isEmpty() && body.place().isPresent();
  }

  /** Whether a body is the ministry or the larger force that another is under. */
  static boolean isOver(AgencyDraft body, AgencyDraft draft) {
    boolean ministry = body.stem().startsWith("Bộ ") && body.kind() == AgencyKind.StateBody;
    boolean under = draft.kind() == AgencyKind.ArmedForces || body.stem().equals(draft.known());
    boolean forces =
        draft.kind() == AgencyKind.ArmedForces && body.kind() == AgencyKind.ArmedForces;
    return (ministry && under) || (forces && isForceOver(body.stem(), draft.stem()));
  }

  /** Whether a body is the larger force that a unit is of: "Vùng 4 Hải quân" of "Lữ đoàn 685". */
  static boolean isForceOver(Agency body, Agency unit) {
    return body.kind() == AgencyKind.ArmedForces
        && unit.kind() == AgencyKind.ArmedForces
        && isForceOver(body.name(), unit.name());
  }

  /**
   * "Tiểu đoàn 17, Sư đoàn 5", not "Quân đoàn 3, Quân chủng Hải quân", which stand side by side,
   * nor the zones of the coast guard, which has no such units.
   */
  static boolean isTroopsOf(String unit, String body) {
    return FORCES.indexOf(noun(unit)) < FORCES.indexOf("Vùng")
        && isForceOver(body, unit)
        && !body.startsWith("Vùng Cảnh sát biển");
  }

  /** "Quân đoàn 3", "Quân khu 7": what troops are of, and no troops themselves. */
  static boolean isLargeForce(String body) {
    return FORCES.indexOf(noun(body)) >= FORCES.indexOf("Quân đoàn");
  }

  private static boolean isForceOver(String body, String unit) {
    return FORCES.contains(noun(unit)) && FORCES.indexOf(noun(body)) > FORCES.indexOf(noun(unit));
  }

  /**
   * "Trưởng Ban Chính sách pháp luật, Liên đoàn Lao động tỉnh", "Chánh Văn phòng, Trung ương Hội
   * Cựu chiến binh": the front whose board or office one leads.
   */
  static boolean isFrontOver(AgencyDraft body, AgencyDraft draft) {
    boolean one = body.place().isPresent() || body.scope() == Scope.NATION;
    boolean board = draft.stem().startsWith("Ban ") && BOARDS.contains(draft.scope());
    boolean office = draft.stem().equals("Văn phòng") || draft.stem().startsWith(LAWYERS);
    return body.isFront() && one && (board || office);
  }

  /** Whether a body is a university that others are members of: "Đại học Huế". */
  static boolean isOfRegion(String name) {
    return begins(name, UNIVERSITIES);
  }

  /** Which unit of the army a body is; empty where it is none. */
  private static String noun(String body) {
    return FORCES.stream().filter(force -> body.startsWith(force + " ")).findFirst().orElse("");
  }

  /** How high a body of a noun stands, as far as the noun tells. */
  private static int rank(String name) {
    if (name.startsWith("Ban Quản lý")) {
      return 4;
    }
    if (name.startsWith("Bộ môn")) {
      return 2;
    }
    if (begins(name, POLICE_COMMANDS)) {
      return 3;
    }
    if (isOfRegion(name)) {
      return 6;
    }
    if (begins(name, HIGH)) {
      return 5;
    }
    if (isEmulation(name)) {
      return 2;
    }
    String head = name.split(" ")[0];
    return switch (head) {
      case "Đội", "Tổ", "Trạm" -> 1;
      case "Phòng", "Khoa", "Chi", "Đoàn", "Đồn" -> 2;
      case "Tòa" -> name.startsWith(COURT) ? 5 : 3;
      case "Cục", "Vụ", "Văn", "Viện", "Ban", "Thanh", "Trung", "Cơ" -> 3;
      case "Tổng", "Trường", "Sở", "Công", "Học", "Đại" -> 4;
      default -> 5;
    };
  }
}
