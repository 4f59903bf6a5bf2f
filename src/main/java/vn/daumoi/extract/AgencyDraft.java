package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;

/**
 * A body as far as its own words tell: what is missing comes from the posts beside it, the text or
 * the article.
 *
 * @param from its first token
 * @param to the token after its last
 * @param stem the name without its place and parent: "Ủy ban nhân dân", "Cục Tổ chức cán bộ"
 * @param scope what completes the stem
 * @param place the place written, perhaps only its rank
 * @param parent the body written behind it that it belongs to
 * @param known the parent the table gives, or empty
 * @param row the table row that told
 */
record AgencyDraft(
    int from,
    int to,
    String stem,
    AgencyKind kind,
    Scope scope,
    Optional<PlaceRef> place,
    Optional<AgencyDraft> parent,
    String known,
    String row)
    implements Marks.Mark {

  /** A noun that bodies begin with, alone. */
  static AgencyDraft noun(Unit unit) {
    return new AgencyDraft(
        0,
        0,
        unit.name(),
        AgencyKind.valueOf(unit.kind()),
        unit.scope(),
        Optional.empty(),
        Optional.empty(),
        "",
        unit.row());
  }

  /** A body of the table. */
  static AgencyDraft listed(int from, Trie.Match<AgencyName> match) {
    AgencyName agency = match.meaning();
    return new AgencyDraft(
        from,
        match.to(),
        agency.name(),
        AgencyKind.valueOf(agency.kind()),
        agency.scope(),
        Optional.empty(),
        Optional.empty(),
        agency.parent(),
        match.exact() ? agency.row() : agency.row() + Evidence.ONE_LETTER_OFF);
  }

  /** A body that its own words name whole, without a place or a body above. */
  static AgencyDraft whole(int from, int to, String name, AgencyKind kind, String row) {
    return new AgencyDraft(
        from, to, name, kind, Scope.NATION, Optional.empty(), Optional.empty(), "", row);
  }

  AgencyDraft from(int token) {
    return moved(token, to);
  }

  AgencyDraft moved(int start, int end) {
    return new AgencyDraft(start, end, stem, kind, scope, place, parent, known, row);
  }

  AgencyDraft with(PlaceRef tail) {
    return new AgencyDraft(
        from, tail.to(), stem, kind, scope, Optional.of(tail), parent, known, row);
  }

  /** The same body in a place that is told behind others it stands beside. */
  AgencyDraft in(PlaceRef told) {
    return new AgencyDraft(from, to, stem, kind, scope, Optional.of(told), parent, known, row);
  }

  AgencyDraft under(AgencyDraft body, int end) {
    return new AgencyDraft(from, end, stem, kind, scope, place, Optional.of(body), known, row);
  }

  AgencyDraft named(String name, int end) {
    return new AgencyDraft(from, end, name, kind, scope, place, parent, known, row);
  }

  AgencyDraft scoped(Scope other) {
    return new AgencyDraft(from, to, stem, kind, other, place, parent, known, row);
  }

  /** A branch of the body, which goes on with a name of its own: "Ngân hàng A - Chi nhánh B". */
  AgencyDraft branch(String name, int end) {
    return new AgencyDraft(from, end, name, kind, scope, place, parent, stem, row);
  }

  /** The same body, whose name or place has one letter off in the text. */
  AgencyDraft misprinted() {
    return new AgencyDraft(
        from, to, stem, kind, scope, place, parent, known, row + Evidence.ONE_LETTER_OFF);
  }

  /** The same body of another country, which has no place or parent here. */
  AgencyDraft abroad(String name) {
    return new AgencyDraft(
        from, to, name, kind, Scope.NATION, Optional.empty(), Optional.empty(), "", row);
  }

  /** Whether its place is named with the word of its rank: "Ủy ban nhân dân tỉnh …". */
  boolean isOfLevel() {
    return scope == Scope.LEVEL || scope == Scope.PROVINCIAL;
  }

  /** Whether it is of a commune, ward or town: "Công an xã", "Ủy ban nhân dân phường Hải An". */
  boolean isOfCommune() {
    return place.filter(told -> told.level().tier == Level.COMMUNE.tier).isPresent();
  }

  /** Whether only the noun of its name is written: "Quân khu", "Sở". */
  boolean isBareNoun() {
    return isNoun() && place.isEmpty() && parent.isEmpty();
  }

  /** Whether its own name is no more than a noun: "Ban Quản lý dự án" of "… tỉnh Bắc Giang". */
  boolean isNoun() {
    return row.equals("agency-units: " + stem);
  }

  /** Whether it is of the Fatherland Front, a union or an association. */
  boolean isFront() {
    return kind == AgencyKind.FrontBody;
  }

  /** Whether it is a committee of the Party, which has commissions and a standing board. */
  boolean isCommittee() {
    return kind == AgencyKind.PartyBody
        && (scope == Scope.PROVINCE
            || scope == Scope.CITY
            || scope == Scope.DISTRICT
            || stem.startsWith("Đảng ủy")
            || stem.startsWith("Đảng bộ")
            || stem.startsWith("Quân ủy"));
  }
}
