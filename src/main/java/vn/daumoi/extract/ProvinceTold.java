package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.lexicon.Gazetteer.PlaceName;
import vn.daumoi.lexicon.Lexicon;

/**
 * Tells the province of an article that no address, publisher or dateline tells: the one named
 * most, the one whose districts are named, or the one whose paper told it first.
 */
final class ProvinceTold {
  private static final String PAPER = "Báo ";

  private ProvinceTold() {}

  static Optional<String> of(List<PlaceRef> named, List<Item> items, Lexicon lexicon) {
    return mostNamed(named, lexicon)
        .or(() -> ofDistricts(named, lexicon))
        .or(() -> ofPaper(items, lexicon));
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
    return mostOf(counts);
  }

  private static Optional<String> mostOf(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /** Where no province is named: the one that the districts named with their ranks lie in. */
  private static Optional<String> ofDistricts(List<PlaceRef> named, Lexicon lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    for (PlaceRef place : named) {
      place
          .name()
          .filter(_ -> place.ranked() || place.level().tier == 2)
          .flatMap(lexicon.gazetteer()::provinceOfDistrict)
          .ifPresent(name -> counts.merge(name, 1, Integer::sum));
    }
    return mostOf(counts);
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
}
