package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Gazetteer.PlaceName;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the place of another country that an officer governs: "Thống đốc bang Florida", "Thị trưởng
 * Seoul". With the word of its rank its name may be any, without it stands in the table.
 */
final class PlaceAbroadReader {
  /** How the bodies so told begin their rows. */
  static final String ROW = "places abroad: ";

  private static final Phrases<Boolean> RANKS =
      Phrases.of(
          "bang",
          "tiểu bang",
          "tỉnh",
          "thành phố",
          "tp",
          "thủ đô",
          "thị trấn",
          "thị xã",
          "vùng",
          "vùng lãnh thổ",
          "khu tự trị",
          "khu tự trị dân tộc choang",
          "hạt",
          "quận",
          "huyện",
          "đảo");

  private final Lexicon lexicon;

  PlaceAbroadReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The place at a token as a body; none where it is one of ours. */
  Optional<AgencyDraft> at(Text text, int from) {
    List<Token> tokens = text.tokens();
    int name = RANKS.startingAt(tokens, from).map(Phrases.Match::to).orElse(from);
    if (name >= tokens.size()
        || !tokens.get(name).isCapital()
        || !CapitalRun.isOnLine(text, name)
        || lexicon.gazetteer().place(tokens, name).isPresent()) {
      return Optional.empty();
    }
    Optional<Trie.Match<PlaceName>> known = lexicon.gazetteer().abroad(tokens, name);
    if (known.isEmpty() && (name == from || lexicon.isSurname(tokens.get(name)))) {
      return Optional.empty();
    }
    return Optional.of(
        body(text, from, known.map(Trie.Match::to).orElseGet(() -> end(text, name))));
  }

  /** Where a name that no table has ends: before who governs the place, "bang Alava Ana Oregi". */
  private int end(Text text, int name) {
    int run = CapitalRun.end(text, name);
    for (int i = name + 1; i < run; i++) {
      boolean person =
          lexicon.isGivenName(text, i)
              || lexicon.isKoreanSurname(text, i)
              || lexicon.isSurname(text.tokens().get(i));
      if (person) {
        return i;
      }
    }
    return run;
  }

  private static AgencyDraft body(Text text, int from, int to) {
    String name = text.words(from, to);
    return AgencyDraft.whole(
        from, to, Spelling.capitalized(name), AgencyKind.OtherBody, ROW + name);
  }
}
