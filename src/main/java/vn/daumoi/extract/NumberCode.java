package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * What follows the number of a paper: "-QĐ/TW", "/2025/NĐ-CP".
 *
 * @param to the token after it
 * @param written without blanks
 * @param parts in capitals: "QĐ", "TW"
 * @param year whether a year stands before them
 */
record NumberCode(int to, String written, List<String> parts, boolean year) {
  NumberCode {
    parts = List.copyOf(parts);
  }

  /**
   * The code behind the number at a token.
   *
   * @param announced whether the kind of paper or "số" stands before the number
   * @param known tells the codes that the tables have
   */
  static Optional<NumberCode> at(Text text, int i, boolean announced, Predicate<String> known) {
    List<Token> tokens = text.tokens();
    int at = i + 1;
    if (at + 1 >= tokens.size() || !isSlashOrDash(tokens.get(at))) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    boolean year = false;
    Token second = tokens.get(at + 1);
    if (second.kind() == Token.Kind.NUMBER) {
      boolean separated = at + 3 < tokens.size() && isSlashOrDash(tokens.get(at + 2));
      if (!isYear(second) || !separated || blanks(tokens, at) + blanks(tokens, at + 1) > 1) {
        return Optional.empty();
      }
      written.append('/').append(second.key());
      year = true;
      at += 2;
    }
    int blanks = blanks(tokens, at) + blanks(tokens, at + 1);
    if (blanks > (announced ? 2 : 0) || !isPart(text, tokens.get(at + 1), known)) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    int to = at;
    do {
      written.append(tokens.get(to).key());
      int end = joinedEnd(text, to + 2);
      written.append(text.words(to + 1, end));
      parts.add(text.words(to + 1, end).replace('Ð', 'Đ').toUpperCase(Locale.ROOT));
      to = end;
    } while (to + 1 < tokens.size()
        && isSlashOrDash(tokens.get(to))
        && blanks(tokens, to) + blanks(tokens, to + 1) <= Math.max(1, blanks)
        && isPart(text, tokens.get(to + 1), known));
    return Optional.of(new NumberCode(to, written.toString(), parts, year));
  }

  /** "16/2017/TT-BGDDT": a code with the letters of ours that its parts have in the tables. */
  NumberCode spelled(Map<String, String> known) {
    String proper = written.replace('Ð', 'Đ');
    for (String part : parts) {
      if (known.containsKey(part)) {
        proper =
            Pattern.compile("(?<=[/-])" + Pattern.quote(part) + "(?=[/-]|$)")
                .matcher(proper)
                .replaceAll(known.get(part));
      }
    }
    List<String> codes = parts.stream().map(part -> known.getOrDefault(part, part)).toList();
    return new NumberCode(to, proper, codes, year);
  }

  /** "2017", and "20217", a slip of the key. */
  private static boolean isYear(Token number) {
    int digits = number.key().length();
    return digits == 4 || digits == 5 && number.key().startsWith("20");
  }

  /** Where a part ends that goes on behind "&": "BNN&PTNT". */
  private static int joinedEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean joined =
        at + 1 < tokens.size()
            && tokens.get(at).is("&")
            && text.isCapital(at + 1)
            && blanks(tokens, at) + blanks(tokens, at + 1) == 0;
    return joined ? at + 2 : at;
  }

  /** How many blanks stand before a token. */
  static int blanks(List<Token> tokens, int i) {
    return tokens.get(i - 1).touches(tokens.get(i)) ? 0 : 1;
  }

  static boolean isSlashOrDash(Token t) {
    return t.is("/") || t.is("-");
  }

  /** "QĐ", "TTg", "UBTVQH15"; not a word with one capital, unless it is a known code: "CTr". */
  private static boolean isPart(Text text, Token t, Predicate<String> known) {
    if (!t.isCapital() || t.key().length() > 14) {
      return false;
    }
    String word = t.span().of(text.content());
    long capitals = word.chars().filter(Character::isUpperCase).count();
    String code = word.replace('Ð', 'Đ').toUpperCase(Locale.ROOT);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    return capitals >= 2 || digit || known.test(code);
  }
}
