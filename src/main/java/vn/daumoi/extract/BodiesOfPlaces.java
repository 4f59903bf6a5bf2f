package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon.PostHead;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Bodies that a title tells together with the place behind it. */
final class BodiesOfPlaces {
  private static final String PEOPLE = "Ủy ban nhân dân";
  private static final String YOUTH = "Đoàn Thanh niên Cộng sản Hồ Chí Minh";

  /** What told a body of which only the place is written. */
  private static final String ROW = "body of the place";

  private final PlaceReader places;

  BodiesOfPlaces(PlaceReader places) {
    this.places = places;
  }

  /** "Chủ tịch tỉnh" is of its people's committee, "Bí thư tỉnh" of its Party committee. */
  AgencyDraft headedBy(PostHead head, PlaceRef place) {
    return isOfSecretary(head) ? committee(place) : government(place);
  }

  /** The People's Committee of a place. */
  static AgencyDraft government(PlaceRef place) {
    return of(place.from(), place, PEOPLE, AgencyKind.StateBody, Scope.LEVEL);
  }

  /** The Party's committee in a place, whose name has the word of its rank. */
  static AgencyDraft committee(PlaceRef place) {
    return of(place.from(), place, place.level().committee, AgencyKind.PartyBody, Scope.DISTRICT);
  }

  /** "Bí thư Đoàn xã Tân Lộc": the Youth Union in a commune; elsewhere "Đoàn" is a delegation. */
  Optional<AgencyDraft> youth(Text text, PostHead head, int at) {
    boolean youth = isOfSecretary(head) && text.tokens().get(at).is("đoàn");
    return youth
        ? places
            .at(text, at + 1)
            .filter(place -> place.ranked() && place.level().tier > 2)
            .map(place -> of(at, place, YOUTH, AgencyKind.FrontBody, Scope.LEVEL))
        : Optional.empty();
  }

  /** "Giám đốc Viettel Sơn La": what a company has in a province, not the company. */
  AgencyDraft branch(Text text, PostHead head, AgencyDraft body) {
    List<Token> tokens = text.tokens();
    boolean brand =
        head.title().endsWith("Giám đốc")
            && !head.title().startsWith("Tổng")
            && body.kind() == AgencyKind.Enterprise
            && body.to() - body.from() == 1
            && CapitalRun.isOnLine(text, body.to());
    return brand
        ? places
            .bare(tokens, body.to())
            .filter(place -> place.level().tier == 1)
            .map(place -> body.named(text.words(body.from(), place.to()), place.to()))
            .orElse(body)
        : body;
  }

  private static boolean isOfSecretary(PostHead head) {
    return head.title().contains("Bí thư");
  }

  private static AgencyDraft of(
      int from, PlaceRef place, String stem, AgencyKind kind, Scope scope) {
    return new AgencyDraft(
        from, place.to(), stem, kind, scope, Optional.of(place), Optional.empty(), "", ROW);
  }
}
