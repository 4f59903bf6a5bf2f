package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;

/** The bodies a text says, by where they stand, for what speaks of them again in fewer words. */
final class SaidAgencies {
  /** The council of a place, which is said again by its noun alone. */
  static final String COUNCIL = "Hội đồng nhân dân";

  /** The committee of a branch of the Party below districts. */
  static final String COMMITTEE = "Đảng ủy";

  private static final Set<String> BRANCHES = Set.of(COMMITTEE, "Đảng bộ");

  private static final Set<String> ELECTED = Set.of(COUNCIL, "Ủy ban nhân dân");

  /** How far behind a committee the commune may be told that it is of. */
  private static final int NEXT = 24;

  /** How what a committee is for begins. */
  private static final Set<String> PURPOSES =
      Set.of("về", "số", "Đại", "kỷ", "tổng", "phòng", "phòng,", "triển", "của");

  /** Forces that their commands name without a number where it is told elsewhere. */
  private static final List<String> FORCES =
      List.of("Quân khu", "Quân đoàn", "Quân chủng", "Binh chủng", "Binh đoàn", "Vùng");

  private static final String COMMAND = "Bộ Tư lệnh ";

  /** Boards of companies, and how many words before them the company may stand. */
  static final Set<String> BOARDS =
      Set.of("Hội đồng quản trị", "Hội đồng thành viên", "Ban Kiểm soát");

  private static final int BOARD = 40;

  /** How many words a body may stand before its Party group that is told alone. */
  private static final int GROUP = 8;

  /** How many bodies of a noun are looked at for the one that is meant. */
  private static final int PASSED = 8;

  /** How many words a front may stand before its board. */
  private static final int BOARD_BEHIND = 30;

  private static final String SCHOOL_BOARD = "Hội đồng trường";

  private static final List<String> SCHOOLS = List.of("Trường", "Học viện", "Đại học");

  private static final Phrases<Boolean> CONGRESS =
      Phrases.of("đại hội", "đại hội đại biểu", "đại hội điểm", "đại hội đại biểu toàn quốc");

  private static final Phrases<Boolean> HOLDS_CONGRESS =
      Phrases.of(
          "tổ chức đại hội",
          "đã tổ chức đại hội",
          "long trọng tổ chức đại hội",
          "tổ chức thành công đại hội",
          "tiến hành đại hội",
          "khai mạc đại hội");

  /** How the names of what a front has at its centre begin, and that of the centre. */
  private static final String DEPARTMENT = "Ban ";

  private static final String CENTRE = "Trung ương ";

  private static final String ROOM = "Phòng ";

  /** How the names of offices begin that have rooms. */
  private static final List<String> WITH_ROOMS = List.of("Cục ", "Chi cục ", "Sở ");

  private static final WordSet SIDES = WordSet.of("phía", "diện");

  /** The cities that are provinces. */
  private static final Set<String> CITIES =
      Set.of("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế");

  /** How the names of the police's offices begin. */
  private static final Set<String> POLICE =
      Set.of(
          "Phòng Cảnh sát",
          "Phòng An ninh",
          "Phòng Hồ sơ nghiệp vụ",
          "Phòng Kỹ thuật nghiệp vụ",
          "Phòng Hậu cần",
          "Phòng Tham mưu",
          "Phòng Quản lý xuất nhập cảnh",
          "Phòng Viễn thông và cơ yếu");

  private final Text text;

  /** The bodies the text names, in its order. */
  private final List<AgencyDraft> bodies = new ArrayList<>();

  /** They by where they stand, under each beginning of their names; empty until asked. */
  private final Map<String, NavigableMap<Integer, AgencyDraft>> said = new HashMap<>();

  /** The one body under such a beginning, where it was asked for. */
  private final Map<String, Optional<AgencyDraft>> only = new HashMap<>();

  private final TreeMap<Integer, AgencyDraft> companies = new TreeMap<>();

  /** Where companies are first told, by the last words of their names. */
  private final Map<String, Integer> firstCompanies = new HashMap<>();

  /** Where the first company stands that is not the one named first. */
  private int otherCompany = Integer.MAX_VALUE;

  private final ShortNames shortNames = new ShortNames();

  /** The body above the first of a name, in small letters, that was said with one. */
  private final Map<String, AgencyDraft> parents = new HashMap<>();

  /**
   * The first body of a noun whose name goes on with its purpose, by the noun and what is before.
   */
  private final Map<String, AgencyDraft> full = new HashMap<>();

  /** The body of a noun that is named with its place; empty where several places have one. */
  private final Map<String, Optional<AgencyDraft>> placed = new HashMap<>();

  /** The bodies whose people are told of next: "về phía Bộ Y tế có …". */
  private final TreeMap<Integer, AgencyDraft> sides = new TreeMap<>();

  /** The body that goes on with its name behind a noun in a place; empty where several do. */
  private final Map<String, Optional<AgencyDraft>> nounsOfPlaces = new HashMap<>();

  /** Those of the State as a whole or with a name of their own. */
  private final TreeMap<Integer, AgencyDraft> offices = new TreeMap<>();

  private final TreeMap<Integer, AgencyDraft> fronts = new TreeMap<>();

  /** Where the Politburo is told of. */
  private final TreeSet<Integer> politburo = new TreeSet<>();

  /** The branches of the Party in communes and offices, and their committees. */
  private final TreeMap<Integer, AgencyDraft> branches = new TreeMap<>();

  /** The branches and fronts whose congress is told of. */
  private final TreeMap<Integer, AgencyDraft> congresses = new TreeMap<>();

  /** The councils of communes and their committees. */
  private final TreeMap<Integer, AgencyDraft> communes = new TreeMap<>();

  /** The bodies of which somebody is told to hold a post. */
  private final TreeMap<Integer, AgencyDraft> heads = new TreeMap<>();

  SaidAgencies(Text text, List<Item> items) {
    this.text = text;
    for (int i = 0; i < items.size(); i++) {
      Item next = items.get(Math.min(i + 1, items.size() - 1));
      switch (items.get(i)) {
        case Item.AgencyItem agency -> {
          say(agency.agency(), next);
          if (agency.from() > 0 && SIDES.has(text.tokens().get(agency.from() - 1))) {
            sides.put(agency.from(), agency.agency());
          }
        }
        case Item.PostItem post ->
            post.post()
                .agency()
                .ifPresent(body -> {
                  say(body, next);
                  heads.put(body.from(), body);
                });
        case Item.PlaceItem _, Item.HonorificItem _, Item.OtherItem _, Item.NameItem _ -> {}
      }
    }
  }

  /** "Hội Nông dân xã A, huyện B tổ chức …": the token behind the wider place, else the body's. */
  private int behindWiderPlace(int to, Item next) {
    boolean wider = next instanceof Item.PlaceItem && next.from() == to + 1;
    return wider && text.tokens().get(to).is(",") ? next.to() : to;
  }

  private void say(AgencyDraft body, Item next) {
    if (body.isBareNoun()) {
      return;
    }
    boolean named = isCompany(body);
    shortNames.say(body, text);
    Optional.of(body)
        .filter(own -> named)
        .or(() -> body.parent().filter(above -> isBoard(body) || isCompany(above)))
        .or(() -> ofBoard(body))
        .ifPresent(this::sayCompany);
    boolean ministry = body.kind() != AgencyKind.PartyBody || !body.stem().startsWith("Bộ ");
    if (BRANCHES.contains(body.stem()) && isOfOne(body)) {
      branches.put(body.from(), body);
    }
    boolean congress =
        CONGRESS.endingAt(text.tokens(), body.from()).isPresent()
            || HOLDS_CONGRESS
                .startingAt(text.tokens(), behindWiderPlace(body.to(), next))
                .isPresent();
    if (congress) {
      congresses.put(body.from(), body);
    }
    if (ELECTED.contains(body.stem()) && isOfNamedCommune(body)) {
      communes.put(body.from(), body);
    }
    boolean ownName = body.scope() == Scope.NATION || body.scope() == Scope.OWN;
    if (ownName && body.kind() == AgencyKind.StateBody) {
      offices.put(body.from(), body);
    }
    if (body.isFront()) {
      fronts.put(body.from(), body);
    }
    if (ministry) {
      bodies.add(body);
      body.parent().ifPresent(above -> parents.putIfAbsent(lower(body.stem()), above));
      body.parent()
          .filter(above -> above.kind() == AgencyKind.School || above.isFront())
          .filter(_ -> SCHOOLS.stream().noneMatch(body.stem()::startsWith))
          .ifPresent(bodies::add);
      commanded(body).ifPresent(bodies::add);
      full(body);
      placed(body);
    } else if (body.scope() == Scope.NATION) {
      politburo.add(body.from());
    }
  }

  /** Whether a branch is the one of a commune or an office that is named. */
  private static boolean isOfOne(AgencyDraft branch) {
    return branch.parent().isPresent() || isOfNamedCommune(branch);
  }

  private static boolean isOfNamedCommune(AgencyDraft body) {
    return body.isOfCommune() && body.place().flatMap(PlaceRef::name).isPresent();
  }

  private void sayCompany(AgencyDraft company) {
    companies.put(company.from(), company);
    firstCompanies.merge(lastWord(company), company.from(), Math::min);
    if (!lastWord(company).equals(lastWord(companies.firstEntry().getValue()))) {
      otherCompany = Math.min(otherCompany, company.from());
    }
  }

  private static String lastWord(AgencyDraft body) {
    return body.stem().substring(body.stem().lastIndexOf(' ') + 1);
  }

  private static boolean isCompany(AgencyDraft body) {
    return body.kind() == AgencyKind.Enterprise;
  }

  /**
   * "HĐQT SCB": the company that no more than the name of its board tells; one in capitals may be
   * short for a company told before.
   */
  private Optional<AgencyDraft> ofBoard(AgencyDraft body) {
    return BOARDS.stream()
        .filter(board -> body.stem().startsWith(board + " ") && body.place().isEmpty())
        .map(board -> body.stem().substring(board.length() + 1))
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .filter(name -> companies.isEmpty() || !name.equals(name.toUpperCase(Locale.ROOT)))
        .map(name ->
            AgencyDraft.whole(body.from(), body.to(), name, AgencyKind.Enterprise, body.row()))
        .findFirst();
  }

  /** What only a company has, whatever it is called: "Hội đồng quản trị Sở Giao dịch …". */
  static boolean isBoard(AgencyDraft body) {
    return BOARDS.contains(body.stem());
  }

  /** The force of a number that a command or an office is of: "Bộ Tư lệnh Quân khu 9". */
  private static Optional<AgencyDraft> commanded(AgencyDraft body) {
    return FORCES.stream()
        .filter(noun -> body.stem().startsWith(COMMAND + noun + " "))
        .findFirst()
        .map(_ -> body.named(body.stem().substring(COMMAND.length()), body.to()))
        .or(() -> body.parent().filter(SaidAgencies::isNumberedForce));
  }

  private static boolean isNumberedForce(AgencyDraft body) {
    return FORCES.stream().anyMatch(noun -> body.stem().startsWith(noun + " "));
  }

  /** Remembers a body by each beginning of its name behind which its purpose is told. */
  private void full(AgencyDraft body) {
    String stem = body.stem();
    for (int end = stem.indexOf(' '); end > 0; end = stem.indexOf(' ', end + 1)) {
      if (PURPOSES.contains(stem.substring(end + 1).split(" ", 2)[0])) {
        full.putIfAbsent(body.row() + " " + lower(stem.substring(0, end)), body);
      }
    }
  }

  /** Remembers a body by its name without the place: "Trường Đại học Y Hà Nội". */
  private void placed(AgencyDraft body) {
    if (body.scope() == Scope.OWN && body.place().isPresent()) {
      Optional<String> name = body.place().get().name();
      placed.merge(
          body.row() + " " + lower(body.stem()),
          Optional.of(body),
          (first, next) -> first.filter(one -> one.place().flatMap(PlaceRef::name).equals(name)));
      if (!body.isNoun()) {
        nounsOfPlaces.merge(
            body.row() + " " + name.orElse(""),
            Optional.of(body),
            (first, next) -> first.filter(one -> lower(one.stem()).equals(lower(body.stem()))));
      }
    }
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** The bodies whose names begin so, by where they stand; all, where they begin with nothing. */
  NavigableMap<Integer, AgencyDraft> named(String beginning) {
    if (said.isEmpty()) {
      for (AgencyDraft body : bodies) {
        said.computeIfAbsent("", words -> new TreeMap<>()).put(body.from(), body);
        String name = body.stem() + " ";
        for (int end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1)) {
          said.computeIfAbsent(name.substring(0, end), words -> new TreeMap<>())
              .put(body.from(), body);
        }
      }
    }
    return said.getOrDefault(beginning, Collections.emptyNavigableMap());
  }

  /** The last body said before a token whose name begins so. */
  Optional<AgencyDraft> lastOf(String beginning, int token) {
    return lastOf(beginning, token, _ -> true);
  }

  /** The last of those bodies that may be meant, a few others passed by. */
  Optional<AgencyDraft> lastOf(String beginning, int token, Predicate<AgencyDraft> meant) {
    return named(beginning).headMap(token, false).descendingMap().values().stream()
        .limit(PASSED)
        .filter(meant)
        .findFirst()
        .filter(body -> !body.stem().equals(beginning) || isWhole(body));
  }

  /** The one body of the text whose name begins so, wherever it is said. */
  Optional<AgencyDraft> only(String beginning) {
    return only.computeIfAbsent(
        beginning,
        noun -> {
          List<AgencyDraft> bodies =
              named(noun).values().stream().filter(body -> isOther(body, noun)).toList();
          return bodies.stream().map(AgencyDraft::stem).distinct().count() == 1
              ? Optional.of(bodies.getFirst())
              : Optional.empty();
        });
  }

  /** "Công an xã Tân Lập", "Quốc hội": a body of the noun's own name alone. */
  private static boolean isWhole(AgencyDraft body) {
    boolean part = body.kind() == AgencyKind.School && body.parent().isPresent();
    return part || body.place().isPresent() || body.row().startsWith("agencies: ");
  }

  /**
   * A body said in fewer words: "Tiểu ban Nhân sự" of "Tiểu ban Nhân sự Đại hội XIV của Đảng",
   * "Trường Đại học Khoa học tự nhiên" of the one of that name that is told with its place, "Ban
   * Quản lý dự án tỉnh Bắc Giang" of the one that goes on with what its projects are.
   */
  Optional<AgencyDraft> fuller(AgencyDraft part) {
    if (part.place().isPresent()) {
      return part.isNoun() && part.scope() == Scope.OWN
          ? nounsOfPlaces.getOrDefault(
              part.row() + " " + part.place().get().name().orElse(""), Optional.empty())
          : Optional.empty();
    }
    String words = part.row() + " " + lower(part.stem());
    return part.row().startsWith("agency-units: ")
        ? Optional.ofNullable(full.get(words))
            .or(() -> placed.getOrDefault(words, Optional.empty()))
        : Optional.empty();
  }

  /**
   * The body above a unit that stands alone: the one said with it elsewhere, for an office of the
   * police the police said last before it, and for a department the front whose side is told of.
   */
  Optional<AgencyDraft> above(AgencyDraft unit) {
    return Optional.ofNullable(parents.get(lower(unit.stem())))
        .or(() -> isOfPolice(unit) ? police(unit.from()) : Optional.empty())
        .or(() -> unit.stem().startsWith(DEPARTMENT) ? sideOfFront(unit) : Optional.empty())
        .or(() -> unit.stem().startsWith(ROOM) ? ofOfficer(unit) : Optional.empty());
  }

  /**
   * "A, cựu Phó Cục trưởng Cục Thuế tỉnh X; B, cựu Trưởng phòng Thanh tra 3": the office of whom
   * the sentence tells before.
   */
  private Optional<AgencyDraft> ofOfficer(AgencyDraft room) {
    int at = Math.min(room.from(), text.tokens().size() - 1);
    int sentence = text.sentenceAt(text.tokens().get(at).start()).from();
    return heads.subMap(sentence, true, room.from(), false).descendingMap().values().stream()
        .limit(PASSED)
        .filter(office -> !office.stem().startsWith(ROOM))
        .findFirst()
        .filter(office -> office.place().flatMap(PlaceRef::name).isPresent())
        .filter(office -> WITH_ROOMS.stream().anyMatch(office.stem()::startsWith));
  }

  /** "Về phía Trung ương Hội Nông dân Việt Nam: A, Trưởng Ban Kinh tế": the centre of a front. */
  private Optional<AgencyDraft> sideOfFront(AgencyDraft unit) {
    int at = Math.min(unit.from(), text.tokens().size() - 1);
    return side(text.sentenceAt(text.tokens().get(at).start()).from(), unit.from())
        .filter(body -> body.isFront() && body.stem().startsWith(CENTRE));
  }

  private static boolean isOfPolice(AgencyDraft unit) {
    return POLICE.stream().anyMatch(unit.stem()::startsWith);
  }

  /** The last police of a province said before a token. */
  private Optional<AgencyDraft> police(int token) {
    return lastOf(
        "Công an",
        token,
        body ->
            body.stem().equals("Công an")
                && body.place().filter(SaidAgencies::isProvince).isPresent());
  }

  /** A province or a city that is one, not "thành phố Phủ Lý". */
  static boolean isProvince(PlaceRef place) {
    return place.level() == Level.PROVINCE
        || place.level() == Level.CITY && place.name().map(CITIES::contains).orElse(true);
  }

  /** The noun of a force that a body's name ends with: "Bộ Tư lệnh Quân khu". */
  static Optional<String> forceOf(AgencyDraft draft) {
    return FORCES.stream().filter(noun -> draft.stem().endsWith(" " + noun)).findFirst();
  }

  /** The force of a number or name that a command without one is of. */
  Optional<AgencyDraft> force(AgencyDraft draft) {
    return forceOf(draft)
        .flatMap(noun ->
            lastOf(noun, draft.from())
                .or(() ->
                    named(noun).values().stream().filter(body -> isOther(body, noun)).findFirst()));
  }

  private static boolean isOther(AgencyDraft body, String noun) {
    return !body.stem().equals(noun);
  }

  /** The one front whose boards the text names, where it names none of a Party committee. */
  Optional<AgencyDraft> front(Set<String> boards) {
    List<AgencyDraft> above =
        bodies.stream()
            .filter(body -> boards.contains(body.stem()))
            .flatMap(board -> board.parent().stream())
            .toList();
    boolean one =
        above.stream().allMatch(AgencyDraft::isFront)
            && above.stream().map(AgencyDraft::stem).distinct().count() == 1
            && bodies.stream().noneMatch(AgencyDraft::isCommittee);
    return one ? Optional.of(above.getFirst()) : Optional.empty();
  }

  /** "Hội Nông dân tỉnh A họp Ban Chấp hành": the front right before a board, in its sentence. */
  Optional<AgencyDraft> frontBefore(int board) {
    if (board >= text.tokens().size()) {
      return Optional.empty();
    }
    int sentence = text.sentenceAt(text.tokens().get(board).start()).from();
    return Optional.ofNullable(fronts.lowerEntry(board))
        .map(Map.Entry::getValue)
        .filter(front -> front.from() >= sentence && board - front.to() <= BOARD_BEHIND);
  }

  /** "Đại hội Đảng bộ xã A … Đại hội đã bầu Ban Chấp hành": whose congress was told of last. */
  Optional<AgencyDraft> congress(int board) {
    return Optional.ofNullable(congresses.lowerEntry(board)).map(Map.Entry::getValue);
  }

  /** The last body between two tokens whose side is told of. */
  Optional<AgencyDraft> side(int from, int to) {
    return Optional.ofNullable(sides.lowerEntry(to))
        .map(Map.Entry::getValue)
        .filter(body -> body.from() >= from);
  }

  /** "Bộ Chính trị trình Ban Chấp hành": whether the Politburo is told of before in a sentence. */
  boolean isWithPolitburo(int token) {
    Integer before = politburo.lower(token);
    int at = Math.min(token, text.tokens().size() - 1);
    return before != null && before >= text.sentenceAt(text.tokens().get(at).start()).from();
  }

  /**
   * The last branch of the Party said before a token, of one commune or office; else the council or
   * committee of the commune in whose post somebody is right behind, or that was told of before.
   */
  Optional<AgencyDraft> branch(int token) {
    return Optional.ofNullable(branches.lowerEntry(token))
        .or(() ->
            Optional.ofNullable(communes.higherEntry(token))
                .filter(next -> next.getKey() - token < NEXT && heads.containsKey(next.getKey())))
        .or(() -> Optional.ofNullable(communes.lowerEntry(token)))
        .map(Map.Entry::getValue);
  }

  /** The last school said before a token. */
  Optional<AgencyDraft> lastSchool(int token) {
    return SCHOOLS.stream()
        .flatMap(noun -> lastOf(noun, token).stream())
        .max(Comparator.comparingInt(AgencyDraft::from));
  }

  /** The last company said before a token, within so many words. */
  Optional<AgencyDraft> lastCompany(int token, int within) {
    return Optional.ofNullable(companies.lowerEntry(token))
        .map(Map.Entry::getValue)
        .filter(company -> token - company.to() < within)
        .map(company -> host(company, token).orElse(company));
  }

  /**
   * "Ngân hàng A họp. Tham dự có ông B, Phó Giám đốc Ngân hàng C. Chủ tịch HĐQT D chủ trì.": who
   * acts right before a company that is told only once, with an officer of it, in another sentence.
   */
  private Optional<AgencyDraft> host(AgencyDraft guest, int token) {
    int at = Math.min(token, text.tokens().size() - 1);
    boolean past = guest.to() <= text.sentenceAt(text.tokens().get(at).start()).from();
    boolean known = firstCompanies.getOrDefault(lastWord(guest), guest.from()) < guest.from();
    return past && !known && heads.containsKey(guest.from())
        ? Optional.ofNullable(companies.lowerEntry(guest.from()))
            .map(Map.Entry::getValue)
            .filter(host -> !heads.containsKey(host.from()) && guest.from() - host.to() < BOARD)
        : Optional.empty();
  }

  /** The school or company whose board a body is, written with it or told of before. */
  Optional<AgencyDraft> governed(AgencyDraft board) {
    boolean school = board.stem().equals(SCHOOL_BOARD);
    if (!school && !isBoard(board)) {
      return Optional.empty();
    }
    return board
        .parent()
        .or(() -> school ? lastSchool(board.from()) : lastCompany(board.from(), BOARD));
  }

  /**
   * "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc, thôi giữ chức Bí thư Ban Cán sự Đảng": the body of the
   * State said right before its Party group.
   */
  Optional<AgencyDraft> withGroup(AgencyDraft group) {
    return Optional.ofNullable(offices.lowerEntry(group.from()))
        .map(Map.Entry::getValue)
        .filter(body -> group.from() - body.to() <= GROUP);
  }

  /** The company said before a token, where there is but one. */
  Optional<AgencyDraft> onlyCompany(int token) {
    return otherCompany < token
        ? Optional.empty()
        : Optional.ofNullable(companies.lowerEntry(token)).map(Map.Entry::getValue);
  }

  /** Whether the text calls any body for short. */
  boolean shortens() {
    return !shortNames.isEmpty();
  }

  /** The body that a short form in brackets or the one word of its name stands for. */
  Optional<AgencyDraft> shortened(String code) {
    return shortNames.body(code);
  }

  /** The body whose short name a name ends with. */
  Optional<ShortNames.Meant> meant(AgencyDraft draft) {
    return shortNames.meant(draft);
  }
}
