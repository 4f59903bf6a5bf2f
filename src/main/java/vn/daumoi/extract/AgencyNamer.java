package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Text;

/**
 * Gives a body its official full name. What its own words leave open is taken from the bodies said
 * in the same breath, first those behind it, then those before; then from the article.
 */
final class AgencyNamer {
  private static final String COUNCIL = "Hội đồng nhân dân";

  /** Bodies that places have, and what stands over them in the whole country. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "Ủy ban Mặt trận Tổ quốc Việt Nam",
          "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
          "Bộ đội Biên phòng",
          "Bộ đội Biên phòng");

  /** Boards of companies, and how many words before them the company may stand. */
  private static final Set<String> BOARDS = Set.of("Hội đồng quản trị", "Hội đồng thành viên");

  private static final int BOARD = 40;

  /** Whose names hold a place even where none is written. */
  private static final Set<Scope> TERRITORIAL = Set.of(Scope.PROVINCE, Scope.CITY, Scope.DISTRICT);

  private final Bearings bearings;
  private final Text text;

  /** The bodies the text names, in its order. */
  private final List<AgencyDraft> bodies = new ArrayList<>();

  /** They by where they stand, under each beginning of their names; empty until asked. */
  private final Map<String, NavigableMap<Integer, AgencyDraft>> said = new HashMap<>();

  private final TreeMap<Integer, AgencyDraft> companies = new TreeMap<>();

  /** The bodies that a short form in brackets stands for: "Đại học Bách khoa Hà Nội (HUST)". */
  private final Map<String, AgencyDraft> shortened = new HashMap<>();

  /** A namer for one text. */
  AgencyNamer(Text text, Bearings bearings, List<Item> items) {
    this.bearings = bearings;
    this.text = text;
    for (Item item : items) {
      switch (item) {
        case Item.AgencyItem agency -> say(agency.agency());
        case Item.PostItem post -> post.post().agency().ifPresent(this::say);
        case Item.PlaceItem _, Item.HonorificItem _, Item.OtherItem _, Item.NameItem _ -> {}
      }
    }
  }

  private void say(AgencyDraft body) {
    if (body.isBareNoun()) {
      return;
    }
    int at = body.to();
    if (AgencyTailReader.isCode(text.tokens(), at)) {
      shortened.putIfAbsent(text.words(at + 1, at + 2), body);
    }
    Optional.of(body)
        .filter(named -> named.kind() == AgencyKind.Enterprise)
        .or(() -> body.parent().filter(above -> above.kind() == AgencyKind.Enterprise))
        .ifPresent(company -> companies.put(company.from(), company));
    boolean ministry = body.kind() != AgencyKind.PartyBody || !body.stem().startsWith("Bộ ");
    if (ministry) {
      bodies.add(body);
    }
  }

  /** The bodies whose names begin so, by where they stand. */
  private NavigableMap<Integer, AgencyDraft> said(String beginning) {
    if (said.isEmpty()) {
      for (AgencyDraft body : bodies) {
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
    return Optional.ofNullable(said(beginning).lowerEntry(token))
        .map(Map.Entry::getValue)
        .filter(body -> !body.stem().equals(beginning) || body.stem().equals(COUNCIL));
  }

  /** The last company said before a token, within so many words. */
  Optional<AgencyDraft> lastCompany(int token, int within) {
    return Optional.ofNullable(companies.lowerEntry(token))
        .map(Map.Entry::getValue)
        .filter(company -> token - company.to() < within);
  }

  /** An official name, the place in it, the body above it and what decided. */
  record Named(String name, Optional<String> place, Optional<String> parent, List<String> because) {
    Named {
      because = List.copyOf(because);
    }

    /** The body so named. */
    Agency agency(AgencyDraft draft, Text text) {
      String written =
          draft.to() > draft.from() ? text.words(draft.from(), draft.to()) : draft.stem();
      return new Agency(name, draft.kind(), place, parent, written);
    }
  }

  /**
   * The official name of a body.
   *
   * @param beside the bodies said in the same breath, those behind it first
   * @return empty where nothing tells which body is meant
   */
  Optional<Named> name(AgencyDraft draft, List<AgencyDraft> beside) {
    AgencyDraft meant = shortened.get(draft.stem());
    if (meant != null && draft.row().equals(PostReader.BY_MARK)) {
      return name(meant, List.of());
    }
    return switch (draft.scope()) {
      case NATION ->
          draft.parent().isPresent()
              ? under(draft, draft.parent().get(), beside)
              : Optional.of(
                  named(draft, draft.stem(), Optional.empty(), known(draft), List.of(draft.row())));
      case OWN, PARENT -> own(draft, beside);
      case LEVEL ->
          draft.parent().isPresent()
              ? under(draft, draft.parent().get(), beside)
              : place(draft, beside)
                  .map(place -> placed(draft, draft.stem() + " " + place.place().full(), place))
                  .or(() -> central(draft));
      case PROVINCE, CITY, DISTRICT ->
          place(draft, beside)
              .map(place -> placed(draft, draft.stem() + " " + bare(draft, place.place()), place));
      case PARTY -> party(draft, beside);
      case COUNCIL -> council(draft, beside);
      case BODY -> body(draft, beside);
    };
  }

  /** "Chủ tịch Mặt trận Tổ quốc" where no place is told: the body of the whole country. */
  private Optional<Named> central(AgencyDraft draft) {
    boolean whole = WHOLE.containsKey(draft.stem()) && draft.place().isEmpty();
    return whole && !bearings.isLocal()
        ? Optional.of(
            named(
                draft,
                WHOLE.getOrDefault(draft.stem(), draft.stem()),
                Optional.empty(),
                Optional.empty(),
                List.of(draft.row())))
        : Optional.empty();
  }

  /** "Sở Y tế Hải Phòng", but "Đảng ủy phường Tương Mai". */
  private static String bare(AgencyDraft draft, PlaceRef place) {
    boolean numbered = place.name().filter(name -> name.matches("\\d+")).isPresent();
    boolean level = draft.scope() == Scope.LEVEL;
    if (!numbered && !level) {
      return place.name().orElse(place.level().word);
    }
    return place.full();
  }

  private static Named placed(AgencyDraft draft, String name, Told place) {
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

  private static Named named(
      AgencyDraft draft,
      String name,
      Optional<String> place,
      Optional<String> parent,
      List<String> because) {
    return new Named(name, place, parent, because);
  }

  private static Optional<String> known(AgencyDraft draft) {
    return draft.known().isEmpty() ? Optional.empty() : Optional.of(draft.known());
  }

  /** A place and what told it. */
  private record Told(PlaceRef place, String by) {}

  private Optional<Told> place(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.place().isPresent()) {
      PlaceRef written = draft.place().get();
      return written.name().isPresent()
          ? Optional.of(new Told(written, "as written"))
          : meant(written.level(), draft, beside);
    }
    return switch (draft.scope()) {
      case CITY -> meant(Level.CITY, draft, beside);
      case DISTRICT -> meant(districtLevel(draft), draft, beside);
      case PROVINCE ->
          draft.stem().startsWith("Tỉnh")
              ? meant(Level.PROVINCE, draft, beside)
              : department(draft, beside);
      default -> {
        Optional<Told> near = fromBeside(place -> true, beside);
        yield near.isPresent() ? near : ofNeighbour(beside);
      }
    };
  }

  /** The place a neighbour means without naming it: "Thành ủy, HĐND, UBND". */
  private Optional<Told> ofNeighbour(List<AgencyDraft> beside) {
    for (AgencyDraft other : beside) {
      boolean placed = other.place().isPresent() || TERRITORIAL.contains(other.scope());
      Optional<Told> place = placed ? place(other, List.of()) : Optional.empty();
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static Level districtLevel(AgencyDraft draft) {
    return switch (draft.stem().split(" ")[0]) {
      case "Quận" -> Level.URBAN_DISTRICT;
      case "Thị" -> Level.TOWN;
      default -> Level.DISTRICT;
    };
  }

  private Optional<Told> meant(Level level, AgencyDraft draft, List<AgencyDraft> beside) {
    Optional<Told> near = fromBeside(place -> place.level() == level, beside);
    return near.isPresent()
        ? near
        : bearings.meant(level, draft.from()).map(place -> new Told(place, bearings.reason()));
  }

  private Optional<Told> department(AgencyDraft draft, List<AgencyDraft> beside) {
    Optional<Told> near = fromBeside(place -> place.level().tier == 1, beside);
    if (near.isPresent()) {
      return near;
    }
    Optional<PlaceRef> guest = bearings.guest(draft.from());
    Optional<PlaceRef> home = guest.isPresent() ? guest : bearings.home();
    return (home.isPresent() ? home : bearings.nearestProvince(draft.from()))
        .map(place -> new Told(place, bearings.reason()));
  }

  private static Optional<Told> fromBeside(Predicate<PlaceRef> fits, List<AgencyDraft> beside) {
    for (AgencyDraft other : beside) {
      Optional<PlaceRef> place = placeIn(other).filter(fits);
      if (place.isPresent()) {
        return Optional.of(new Told(place.get(), "the posts beside it"));
      }
    }
    return Optional.empty();
  }

  private static Optional<PlaceRef> placeIn(AgencyDraft draft) {
    Optional<PlaceRef> own = draft.place().filter(place -> place.name().isPresent());
    return own.isPresent() ? own : draft.parent().flatMap(AgencyNamer::placeIn);
  }

  private Optional<Named> own(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return under(draft, draft.parent().get(), beside);
    }
    if (draft.place().isPresent()) {
      return place(draft, beside)
          .map(told -> {
            boolean ranked = draft.place().get().ranked();
            String tail = ranked ? told.place().full() : told.place().name().orElse("");
            return placed(draft, draft.stem() + " " + tail, told);
          });
    }
    if (draft.isBareNoun()) {
      return lastOf(draft.stem(), draft.from()).flatMap(body -> name(body, List.of()));
    }
    return Optional.of(
        named(draft, draft.stem(), Optional.empty(), known(draft), List.of(draft.row())));
  }

  private Optional<Named> under(AgencyDraft draft, AgencyDraft parent, List<AgencyDraft> beside) {
    return name(parent, beside)
        .map(body -> {
          List<String> because = new ArrayList<>(List.of(draft.row()));
          because.addAll(body.because());
          return named(
              draft,
              draft.stem() + " " + body.name(),
              body.place(),
              Optional.of(body.name()),
              because);
        });
  }

  private Optional<Named> party(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return under(draft, draft.parent().get(), beside);
    }
    if (draft.place().isPresent()) {
      return place(draft, beside).map(told -> ofCommittee(draft, told));
    }
    for (AgencyDraft other : beside) {
      if (other.isCommittee() && isOfBranch(draft, other)) {
        return place(other, beside).map(told -> ofCommittee(draft, told));
      }
      if (other.isCommittee()) {
        return under(draft, other, beside.stream().filter(body -> body != other).toList());
      }
      Optional<AgencyDraft> above = other.parent().filter(AgencyDraft::isCommittee);
      if (above.filter(committee -> isOfBranch(draft, committee)).isPresent()) {
        return place(above.get(), beside).map(told -> ofCommittee(draft, told));
      }
      if (above.isPresent()) {
        return under(draft, above.get(), List.of());
      }
    }
    Optional<Told> near = fromBeside(place -> true, beside);
    if (near.isPresent()) {
      return near.map(told -> ofCommittee(draft, told));
    }
    for (AgencyDraft other : beside) {
      if (other.scope() == Scope.LEVEL || other.scope() == Scope.PROVINCE) {
        return place(other, List.of()).map(told -> ofCommittee(draft, told));
      }
    }
    Optional<AgencyDraft> central = commission(draft);
    if (central.isPresent()) {
      return name(central.get(), List.of());
    }
    return bearings.home().map(place -> ofCommittee(draft, new Told(place, bearings.reason())));
  }

  /** "Ban Nội chính" behind "Ban Nội chính Trung ương", or beside it where no paper is local. */
  private Optional<AgencyDraft> commission(AgencyDraft draft) {
    return Optional.of(said(draft.stem() + " Trung ương"))
        .filter(bodies -> !bodies.isEmpty())
        .filter(bodies -> bodies.firstKey() < draft.from() || !bearings.isLocal())
        .map(bodies -> bodies.firstEntry().getValue());
  }

  /** "Ban Chấp hành, Ban Thường vụ Tỉnh ủy": the first is of the Party branch of the place. */
  private static boolean isOfBranch(AgencyDraft draft, AgencyDraft committee) {
    return draft.stem().equals("Ban Chấp hành") && TERRITORIAL.contains(committee.scope());
  }

  private static Named ofCommittee(AgencyDraft draft, Told told) {
    String committee = committee(told.place());
    String stem =
        draft.stem().equals("Ban Chấp hành")
            ? "Ban Chấp hành Đảng bộ " + told.place().full()
            : draft.stem() + " " + committee;
    return named(
        draft,
        stem,
        told.place().name(),
        Optional.of(committee),
        List.of(draft.row(), "place: " + told.by()));
  }

  /** The Party committee of a place: "Thành ủy Hải Phòng". */
  static String committee(PlaceRef place) {
    return place.level().committee + " " + place.name().orElse("");
  }

  private Optional<Named> council(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return under(draft, draft.parent().get(), beside);
    }
    for (AgencyDraft other : beside) {
      if (other.stem().equals(COUNCIL)) {
        return under(draft, other, beside);
      }
    }
    Optional<Told> near = fromBeside(place -> true, beside);
    Optional<AgencyDraft> last = lastOf(COUNCIL, draft.from());
    if (near.isEmpty() && last.isPresent()) {
      return under(draft, last.get(), List.of());
    }
    return (near.isPresent()
            ? near
            : bearings.home().map(place -> new Told(place, bearings.reason())))
        .map(told -> {
          String body = COUNCIL + " " + told.place().full();
          return named(
              draft,
              draft.stem() + " " + body,
              told.place().name(),
              Optional.of(body),
              List.of(draft.row(), "place: " + told.by()));
        });
  }

  private Optional<Named> body(AgencyDraft draft, List<AgencyDraft> beside) {
    if (draft.parent().isPresent()) {
      return under(draft, draft.parent().get(), beside);
    }
    if (draft.place().isPresent()) {
      return place(draft, beside)
          .map(told -> placed(draft, draft.stem() + " " + told.place().full(), told));
    }
    if (draft.stem().contains(" ") && !draft.row().endsWith(": " + draft.stem())) {
      return Optional.of(
          named(draft, draft.stem(), Optional.empty(), known(draft), List.of(draft.row())));
    }
    for (AgencyDraft other : beside) {
      Optional<AgencyDraft> same = other.parent().filter(above -> isSame(draft, above));
      if (isSame(draft, other) || same.isPresent()) {
        return name(same.orElse(other), beside.stream().filter(next -> next != other).toList());
      }
      if (other.known().startsWith(draft.stem() + " ")) {
        return Optional.of(
            named(draft, other.known(), Optional.empty(), Optional.empty(), List.of(other.row())));
      }
      if (other.scope() == Scope.BODY || other.scope() == Scope.PARTY) {
        continue;
      }
      if (other.stem().equals("Ủy ban nhân dân") || other.stem().equals(COUNCIL)) {
        return place(other, beside)
            .map(told -> placed(draft, draft.stem() + " " + told.place().full(), told));
      }
      AgencyDraft whole =
          other.kind() == AgencyKind.PartyBody ? other.parent().orElse(other) : other;
      return under(draft, whole, beside.stream().filter(next -> next != other).toList());
    }
    return BOARDS.contains(draft.stem())
        ? lastCompany(draft.from(), BOARD).flatMap(company -> under(draft, company, beside))
        : Optional.empty();
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
