package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.daumoi.lexicon.Lexicon.Scope;

/**
 * Tells the place a body is of where its own words leave it open: that of the bodies said in the
 * same breath, else the one the article is about.
 */
final class AgencyPlaces {
  /** Whose names hold a place even where none is written. */
  private static final Set<Scope> TERRITORIAL = Set.of(Scope.PROVINCE, Scope.CITY, Scope.DISTRICT);

  /** How many syllables common words have at most. */
  private static final int WORD = 2;

  private final Bearings bearings;

  AgencyPlaces(Bearings bearings) {
    this.bearings = bearings;
  }

  /** A place and what told it. */
  record Told(PlaceRef place, String by) {}

  /** The place as written, else as the bodies beside it or the article tell. */
  Optional<Told> place(AgencyDraft draft, List<AgencyDraft> beside) {
    if (bearings.isOfAllProvinces(draft.to())) {
      return Optional.empty();
    }
    if (draft.place().isPresent()) {
      PlaceRef written = draft.place().get();
      return written.name().isPresent()
          ? Optional.of(new Told(written, "as written"))
          : bearings
              .pointedAt(written.level(), draft.to())
              .map(place -> new Told(place, "the place named last"))
              .or(() -> meant(written.level(), draft, beside));
    }
    return switch (draft.scope()) {
      case CITY -> meant(Level.CITY, draft, beside);
      case DISTRICT -> meant(districtLevel(draft), draft, beside);
      case PROVINCE ->
          draft.stem().startsWith("Tỉnh")
              ? meant(Level.PROVINCE, draft, beside)
              : department(draft, beside);
      case PROVINCIAL ->
          near(draft, beside).or(() -> bearings.isLocal() ? home(draft.from()) : Optional.empty());
      default -> near(draft, beside);
    };
  }

  private Optional<Told> only(AgencyDraft draft) {
    return bearings.governed.only(draft.from()).map(place -> new Told(place, "the bodies near it"));
  }

  /** The district or commune of an office such as all of them have. */
  Optional<Told> local(AgencyDraft office) {
    return bearings
        .governed
        .local(office.from())
        .map(place -> new Told(place, "the bodies near it"));
  }

  /** The commune that the line of a body has named. */
  Optional<Told> communeBefore(AgencyDraft body) {
    return bearings
        .communeBefore(body.from())
        .map(place -> new Told(place, "the place named last"));
  }

  /** The district or commune that the whole text tells of. */
  Optional<Told> locality() {
    return bearings.governed.locality().map(place -> new Told(place, "the bodies near it"));
  }

  /** "Chi cục Thuế", but not "Thanh tra" and "Công an", which are also what is done. */
  private static boolean isTelling(AgencyDraft draft) {
    return draft.stem().split(" ").length > WORD;
  }

  private Optional<Told> near(AgencyDraft draft, List<AgencyDraft> beside) {
    return beside(beside)
        .or(() -> ofNeighbour(beside))
        .or(() -> isTelling(draft) ? only(draft) : Optional.empty());
  }

  /**
   * The place a neighbour, or the body it is of, means without naming it: "Thành ủy, HĐND, UBND",
   * "UBND và Ban Thường trực Ủy ban MTTQ huyện".
   */
  private Optional<Told> ofNeighbour(List<AgencyDraft> beside) {
    for (AgencyDraft other : beside) {
      boolean inner = other.place().isEmpty() && other.parent().isPresent();
      AgencyDraft body = inner ? other.parent().get() : other;
      boolean placed = body.place().isPresent() || isTerritorial(body);
      Optional<Told> place = placed ? place(body, List.of()) : Optional.empty();
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** Whether its name holds a place even where none is written: "Thành ủy". */
  static boolean isTerritorial(AgencyDraft draft) {
    return TERRITORIAL.contains(draft.scope());
  }

  /** The place that the paper or the article tells of at a token. */
  Optional<Told> home(int token) {
    return bearings.home(token).map(place -> new Told(place, bearings.reason()));
  }

  /** The rank that the name of a district's committee tells: that of a town for "Thị ủy". */
  static Level districtLevel(AgencyDraft draft) {
    return switch (draft.stem().split(" ")[0]) {
      case "Quận" -> Level.URBAN_DISTRICT;
      case "Thị" -> Level.TOWN;
      default -> Level.DISTRICT;
    };
  }

  private Optional<Told> meant(Level level, AgencyDraft draft, List<AgencyDraft> beside) {
    Optional<Told> near = near(place -> place.level() == level, beside);
    return near.isPresent()
        ? near
        : bearings.meant(level, draft.from()).map(place -> new Told(place, bearings.reason()));
  }

  private Optional<Told> department(AgencyDraft draft, List<AgencyDraft> beside) {
    Optional<Told> near = near(place -> place.level().tier == 1, beside);
    if (near.isPresent()) {
      return near;
    }
    Optional<PlaceRef> guest = bearings.guest(draft.from()).or(() -> bearings.scene(draft.from()));
    Optional<PlaceRef> home = guest.isPresent() ? guest : bearings.home(draft.from());
    return (home.isPresent() ? home : bearings.nearestProvince(draft.from()))
        .map(place -> new Told(place, bearings.reason()));
  }

  /** The place of a body beside, or the province written behind it: "Huyện ủy A, tỉnh B". */
  private Optional<Told> near(Predicate<PlaceRef> fits, List<AgencyDraft> beside) {
    return fromBeside(fits, beside)
        .or(() ->
            beside.stream()
                .flatMap(other -> placeIn(other).stream())
                .flatMap(place -> bearings.over(place).stream())
                .filter(fits)
                .map(place -> new Told(place, "the posts beside it"))
                .findFirst());
  }

  /** The first place that one of the bodies beside names. */
  static Optional<Told> beside(List<AgencyDraft> bodies) {
    return fromBeside(place -> true, bodies);
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
    return own.isPresent() ? own : draft.parent().flatMap(AgencyPlaces::placeIn);
  }
}
