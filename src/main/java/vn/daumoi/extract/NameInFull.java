package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Field;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Writes the words of a body's name without its abbreviations: "KH&CN" is "Khoa học và Công nghệ",
 * "TP.HCM" is "Thành phố Hồ Chí Minh".
 */
final class NameInFull {
  private final Lexicon lexicon;
  private final PlaceReader places;

  NameInFull(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /** The words from one token to another in full. */
  String of(Text text, int from, int to) {
    StringBuilder name = new StringBuilder();
    int i = from;
    while (i < to) {
      Optional<Trie.Match<Field>> field = lexicon.field(text.tokens(), i);
      Optional<PlaceRef> place = placeByInitials(text, i);
      Optional<Trie.Match<Unit>> school = school(text, i).filter(noun -> noun.to() <= to);
      int end = i + 1;
      String words = word(text, i);
      boolean number = i > from && text.tokens().get(i - 1).is("/");
      if (!number && field.isPresent() && field.get().to() <= to) {
        end = field.get().to();
        words =
            field.get().meaning().full().equals(field.get().form())
                ? text.words(i, end)
                : field.get().meaning().full();
      } else if (place.isPresent() && place.get().to() <= to) {
        end = place.get().to();
        words = Spelling.capitalized(place.get().full());
      } else if (school.isPresent()) {
        end = school.get().to();
        words = school.get().meaning().name();
      }
      boolean mark = text.tokens().get(i).kind() == Token.Kind.MARK;
      boolean glued = i > from && text.tokens().get(i - 1).touches(text.tokens().get(i));
      if (!name.isEmpty() && !(mark && words.equals(",")) && !glued) {
        name.append(' ');
      }
      name.append(words);
      i = end;
    }
    return name.toString();
  }

  /** "Phân hiệu Trường ĐH Giao thông vận tải": the noun of a school, by its initials. */
  private Optional<Trie.Match<Unit>> school(Text text, int i) {
    return text.tokens().get(i).syllable()
        ? Optional.empty()
        : lexicon
            .unit(text.tokens(), i)
            .filter(noun -> noun.meaning().kind().equals(AgencyKind.School.name()));
  }

  private static String word(Text text, int i) {
    Token token = text.tokens().get(i);
    boolean ours = token.is("vn") && token.kind() == Token.Kind.UPPER;
    return ours ? "Việt Nam" : text.words(i, i + 1).replace('Ð', 'Đ');
  }

  /** A place that its initials tell at a token: "TP.HCM". */
  Optional<PlaceRef> placeByInitials(Text text, int i) {
    return text.tokens().get(i).kind() == Token.Kind.UPPER
        ? places.at(text, i).filter(place -> place.name().isPresent())
        : Optional.empty();
  }
}
