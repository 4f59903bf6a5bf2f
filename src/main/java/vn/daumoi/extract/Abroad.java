package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the bodies of other countries from ours of the same name: "Bộ trưởng Quốc phòng Yoav
 * Gallant" is of the country of the post beside it, or of none, for no one of that name holds a
 * post here.
 */
final class Abroad {
  /**
   * How bodies of a state or its party begin; a friendship association of two countries is none.
   */
  private static final Set<String> OF_STATE =
      Set.of("Chính", "Quốc", "Bộ", "Nhà", "Đảng", "Ban", "Thượng", "Hạ", "Hội đồng", "Tòa", "Ủy");

  /** Our own state, which "Chủ tịch nước" is of. */
  static final String STATE = "Nước Cộng hòa xã hội chủ nghĩa Việt Nam";

  private final Text text;
  private final Lexicon lexicon;

  Abroad(Text text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether no Vietnamese is called so: "Yoav Gallant", not "Y Thanh Hà Niê Kđăm". */
  boolean isForeign(Item.NameItem name) {
    return lexicon.countryOf(text.words(name.from(), name.to())).isPresent()
        || !name.surname()
            && text.tokens().subList(name.from(), name.to()).stream()
                .anyMatch(token -> token.isWord() && !Syllable.isVietnamese(token.key()));
  }

  /** The country of a person listed as of another one: "Tập Cận Bình". */
  Optional<String> home(Item.NameItem name) {
    return lexicon.countryOf(text.words(name.from(), name.to()));
  }

  /** The country whose state or party one of the bodies is of. */
  Optional<String> country(List<AgencyDraft> beside) {
    return beside.stream().flatMap(body -> country(body).stream()).findFirst();
  }

  /** The country whose state or party a body is of. */
  Optional<String> country(AgencyDraft body) {
    List<Token> words = Text.tokens(body.stem());
    for (int i = 0; i < words.size(); i++) {
      boolean ofState = i == 0 || OF_STATE.contains(body.stem().split(" ")[0]);
      Optional<String> country =
          lexicon
              .country(words, i)
              .filter(match -> match.to() == words.size())
              .map(match -> match.meaning());
      if (ofState && country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** Whether a body is one that every state has, and no country was written with it. */
  boolean isOfSomeState(AgencyDraft body) {
    return body.scope() == Scope.NATION
            && body.parent().isEmpty()
            && !body.stem().endsWith("Việt Nam")
            && country(body).isEmpty()
            && (body.kind() == AgencyKind.StateBody
                || body.kind() == AgencyKind.ElectedBody
                || body.kind() == AgencyKind.PartyBody)
        || body.stem().equals(STATE);
  }

  /** The body of the same name in another country. */
  AgencyDraft in(String country, AgencyDraft body) {
    if (body.stem().equals(STATE)) {
      return body.abroad(country);
    }
    if (body.kind() == AgencyKind.PartyBody) {
      String stem = body.stem().replaceAll(" Đảng$", "");
      return body.abroad(stem + " " + lexicon.party(country).orElse(country));
    }
    return body.abroad(body.stem() + " " + country);
  }
}
