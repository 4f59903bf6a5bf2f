package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daumoi.lexicon.Gazetteer.PlaceName;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;

/**
 * Tells the province of an article that no address, publisher or dateline tells: the one named
 * most, the one whose districts are named, or the one whose paper told it first; and the provinces
 * of an article on several.
 */
final class ProvinceTold {
  private static final String PAPER = "Báo ";

  /** So many times at most one province of several is named more than the next. */
  private static final int TURN = 3;

  /** So many provinces in a row are a list. */
  private static final int LIST = 3;

  private static final WordSet LINKS = WordSet.of(",", "và", "-");

  private ProvinceTold() {}

  static Optional<String> of(
      List<PlaceRef> named, List<PlaceRef> governed, List<Item> items, Lexicon lexicon) {
    return mostNamed(named, lexicon)
        .filter(province -> isTold(province, named, governed, lexicon))
        .or(() -> ofPaper(items, lexicon));
  }

  /**
   * "Trường Đại học Y Hà Nội": the places that only end the names of schools, hospitals and banks,
   * of which nothing else is told.
   */
  static Set<PlaceRef> inNames(List<Item> items, List<PlaceRef> named, Lexicon lexicon) {
    Set<PlaceRef> inNames =
        items.stream()
            .filter(item -> item instanceof Item.AgencyItem)
            .map(item -> ((Item.AgencyItem) item).agency())
            .filter(body -> body.scope() == Scope.OWN)
            .flatMap(body -> body.place().stream())
            .filter(place -> !place.ranked())
            .collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    for (PlaceRef place : named) {
      if (!inNames.contains(place)) {
        place.name().ifPresent(told::add);
        place.name().flatMap(lexicon.gazetteer()::provinceOfDistrict).ifPresent(told::add);
      }
    }
    inNames.removeIf(place -> place.name().filter(told::contains).isPresent());
    return inNames;
  }

  /** Whether bodies, ranks or districts tell of a province, which is not only named in passing. */
  private static boolean isTold(
      String province, List<PlaceRef> named, List<PlaceRef> governed, Lexicon lexicon) {
    return Stream.concat(governed.stream(), named.stream().filter(ProvinceTold::isTelling))
        .flatMap(place -> place.name().stream())
        .anyMatch(name ->
            name.equals(province)
                || lexicon
                    .gazetteer()
                    .provinceOfDistrict(name)
                    .filter(province::equals)
                    .isPresent());
  }

  /** A place with its rank, or a district by a known name. */
  private static boolean isTelling(PlaceRef place) {
    return place.ranked() || place.level().tier == 2;
  }

  /** "tại Vĩnh Phúc, Thừa Thiên Huế, Cần Thơ, Đồng Tháp": provinces of which none is told of. */
  static Set<PlaceRef> listed(Text text, List<PlaceRef> named) {
    Set<PlaceRef> listed = new HashSet<>();
    List<PlaceRef> list = new ArrayList<>();
    for (PlaceRef place : named) {
      if (!list.isEmpty() && !isNext(text, list.getLast(), place)) {
        list.clear();
      }
      if (place.level().tier == 1) {
        list.add(place);
        if (list.size() == LIST) {
          listed.addAll(list);
        } else if (list.size() > LIST) {
          listed.add(place);
        }
      }
    }
    return listed;
  }

  private static boolean isNext(Text text, PlaceRef last, PlaceRef place) {
    return place.from() == last.to() + 1 && LINKS.has(text.tokens().get(last.to()));
  }

  private static Optional<String> mostNamed(List<PlaceRef> named, Lexicon lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    for (PlaceRef place : named) {
      place
          .name()
          .filter(
              name -> lexicon.gazetteer().province(name).filter(p -> !p.isHistoric()).isPresent())
          .ifPresent(name -> counts.merge(name, place.ranked() ? 2 : 1, Integer::sum));
    }
    districts(named, lexicon).forEach((name, count) -> counts.merge(name, count, Integer::sum));
    return mostOf(counts);
  }

  private static Optional<String> mostOf(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /** How many districts of each province are named, with their ranks or by known names. */
  private static Map<String, Integer> districts(List<PlaceRef> named, Lexicon lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    named.stream()
        .filter(ProvinceTold::isTelling)
        .flatMap(place -> place.name().stream())
        .distinct()
        .flatMap(name -> lexicon.gazetteer().provinceOfDistrict(name).stream())
        .forEach(province -> counts.merge(province, 1, Integer::sum));
    return counts;
  }

  /** "(Theo Báo Sơn La)": the province whose paper tells it. */
  private static Optional<String> ofPaper(List<Item> items, Lexicon lexicon) {
    return items.reversed().stream()
        .filter(
            item -> item instanceof Item.AgencyItem body && body.agency().stem().startsWith(PAPER))
        .map(item -> ((Item.AgencyItem) item).agency().stem().substring(PAPER.length()))
        .flatMap(name -> lexicon.gazetteer().province(name).stream())
        .map(PlaceName::name)
        .findFirst();
  }

  /** The provinces of an article that tells of several in turn: each alone in its sentences. */
  static List<PlaceRef> inTurn(Text text, List<Item> items, Lexicon lexicon) {
    List<PlaceRef> governed = new ArrayList<>();
    for (Item item : items) {
      boolean passing = item instanceof Item.PlaceItem place && !place.place().ranked();
      if (!passing) {
        Bearings.places(item, governed);
      }
    }
    governed.removeIf(place -> !isProvinceOfToday(place, lexicon));
    Map<Sentence, Set<Optional<String>>> together =
        governed.stream()
            .collect(
                Collectors.groupingBy(
                    place -> sentence(text, place),
                    Collectors.mapping(PlaceRef::name, Collectors.toSet())));
    governed.removeIf(place -> together.getOrDefault(sentence(text, place), Set.of()).size() > 1);
    List<Long> most =
        governed.stream()
            .collect(Collectors.groupingBy(PlaceRef::name, Collectors.counting()))
            .values()
            .stream()
            .sorted(Comparator.reverseOrder())
            .toList();
    boolean several = most.size() > 1 && most.get(1) > 1 && most.get(1) * TURN >= most.get(0);
    return several ? governed : List.of();
  }

  private static Sentence sentence(Text text, PlaceRef place) {
    return text.sentenceAt(text.tokens().get(place.from()).start());
  }

  private static boolean isProvinceOfToday(PlaceRef place, Lexicon lexicon) {
    return place
        .name()
        .flatMap(lexicon.gazetteer()::province)
        .filter(province -> place.level().tier == 1 && !province.isHistoric())
        .isPresent();
  }
}
