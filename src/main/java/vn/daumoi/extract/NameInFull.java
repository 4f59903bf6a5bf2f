package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Field;
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
      int end = i + 1;
      String words = text.words(i, end).replace('Ð', 'Đ');
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
      }
      boolean mark = text.tokens().get(i).kind() == Token.Kind.MARK;
      boolean glued = i > from && text.tokens().get(i - 1).end() == text.tokens().get(i).start();
      if (!name.isEmpty() && !(mark && words.equals(",")) && !glued) {
        name.append(' ');
      }
      name.append(words);
      i = end;
    }
    return name.toString();
  }

  /** A place that its initials tell at a token: "TP.HCM". */
  Optional<PlaceRef> placeByInitials(Text text, int i) {
    return text.tokens().get(i).kind() == Token.Kind.UPPER
        ? places.at(text, i).filter(place -> place.name().isPresent())
        : Optional.empty();
  }
}
