package vn.daumoi.extract;

import java.util.List;
import java.util.stream.IntStream;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Further names that a text gives a person or a body beside the one it goes on to use. */
final class Aliases {
  /** Words between two names of one person. */
  private static final Phrases<Boolean> BETWEEN =
      Phrases.of(
          "tên thật",
          "tên thật là",
          "tên khai sinh",
          "tên khai sinh là",
          "tên đầy đủ",
          "tên đầy đủ là",
          "tên thường gọi",
          "tên thường gọi là",
          "tên khác",
          "tên khác là",
          "tên gọi khác",
          "tên gọi khác là",
          "bí danh",
          "bí danh là",
          "bút danh",
          "bút danh là",
          "biệt danh",
          "biệt danh là",
          "nghệ danh",
          "nghệ danh là",
          "pháp danh",
          "tức",
          "tức là",
          "hay còn gọi là",
          "còn gọi là",
          "còn được gọi là",
          "còn có tên",
          "còn có tên là",
          "còn có tên gọi là");

  /** How those are called who go by another name than their own. */
  private static final Phrases<Boolean> PEN_NAMES =
      Phrases.of(
          "thượng tọa",
          "hòa thượng",
          "đại đức",
          "ni sư",
          "ni trưởng",
          "nhà thơ",
          "nhà văn",
          "ca sĩ",
          "nghệ sĩ",
          "nhạc sĩ");

  private static final int FARTHEST = 9;

  /** How many words and marks tell further names in a bracket. */
  private static final int LONGEST_BRACKET = 30;

  private Aliases() {}

  /**
   * "A, tên thật là B", "A (B)": another name of the person named right before, of whom the rest is
   * said; "đảng Vì nước Thái (Pheu Thai)" of the body.
   */
  static boolean isOne(Text text, Item item, List<Item> before) {
    if (before.isEmpty()) {
      return false;
    }
    if (item instanceof Item.AgencyItem code) {
      return isCode(text, code, before);
    }
    if (!(item instanceof Item.NameItem name)) {
      return false;
    }
    if (before.getLast() instanceof Item.HonorificItem trade && trade.to() == name.from()) {
      return before.size() > 1
          && before.get(before.size() - 2) instanceof Item.NameItem named
          && (named.surname() || named.foreign())
          && name.from() - named.to() < FARTHEST
          && (BETWEEN.endingAt(text.tokens(), trade.from()).isPresent()
              || named.surname() && isPenName(text, trade, name, named.to()));
    }
    return switch (before.getLast()) {
      case Item.NameItem named ->
          (named.surname() || named.foreign())
              && (name.from() - named.to() < FARTHEST
                      && (BETWEEN.endingAt(text.tokens(), name.from()).isPresent()
                          || isBracketed(text, name, named))
                  || isNickname(text, name, named)
                  || isOfSeveral(text, name, named));
      case Item.AgencyItem body -> !name.surname() && isInBrackets(text, name, body.to());
      default -> false;
    };
  }

  /**
   * "Tổng cục Cảnh sát phòng, chống tội phạm (Tổng cục VI)": by its noun and its code; "Công ty CP
   * Xây dựng Faros (Công ty Faros)"; "Ủy ban nhân dân (UBND)".
   */
  private static boolean isCode(Text text, Item.AgencyItem code, List<Item> before) {
    List<Token> tokens = text.tokens();
    Token last = tokens.get(code.to() - 1);
    boolean coded =
        last.kind() == Token.Kind.UPPER || last.key().chars().anyMatch(Character::isDigit);
    if (!(before.getLast() instanceof Item.AgencyItem body)
        || !isInBrackets(text, code, body.to())) {
      return false;
    }
    boolean firm =
        code.agency().kind() == AgencyKind.Enterprise
            && body.agency().kind() == AgencyKind.Enterprise
            && (tokens.get(body.to() - 1).is(last.key()) || isGroup(text, code, body));
    return firm
        || coded && tokens.get(body.from()).is(tokens.get(code.from()).key())
        || last.kind() == Token.Kind.UPPER && code.agency().stem().equals(body.agency().stem());
  }

  /** "Công ty CP Tập đoàn Thuận An (Thuận An Group)": the last words of the name and "Group". */
  private static boolean isGroup(Text text, Item.AgencyItem code, Item.AgencyItem body) {
    List<Token> tokens = text.tokens();
    int words = code.to() - 1 - code.from();
    return tokens.get(code.to() - 1).is("group")
        && words > 0
        && words < body.to() - body.from()
        && IntStream.range(0, words)
            .allMatch(i -> tokens.get(code.from() + i).is(tokens.get(body.to() - words + i).key()));
  }

  /** "Lê Văn Hậu (Hậu Còi)", "Hoàng Tuấn Tài (Lawrence Wong)", not one of two who took turns. */
  private static boolean isBracketed(Text text, Item.NameItem name, Item.NameItem named) {
    List<Token> tokens = text.tokens();
    return isInBrackets(text, name, named.to())
        && named.surname()
        && named.length() > 1
        && (!name.surname()
            || tokens.get(name.from()).is(tokens.get(named.to() - 1).key())
            || isRomanized(tokens, name, named));
  }

  /** "Phan Văn A (A “còi”, …": the last word of the name, with what is said of it in quotes. */
  private static boolean isNickname(Text text, Item.NameItem name, Item.NameItem named) {
    List<Token> tokens = text.tokens();
    return name.from() == named.to() + 1
        && tokens.get(named.to()).is("(")
        && name.length() == 1
        && tokens.get(name.from()).is(tokens.get(named.to() - 1).key());
  }

  /** "A (còn có tên gọi khác là B, C)": one of the other names in a bracket behind a name. */
  private static boolean isOfSeveral(Text text, Item.NameItem name, Item.NameItem named) {
    List<Token> tokens = text.tokens();
    return named.surname()
        && name.from() - named.to() < LONGEST_BRACKET
        && tokens.get(named.to()).is("(")
        && tokens.subList(named.to(), name.from()).stream().noneMatch(token -> token.is(")"))
        && BETWEEN.isIn(text, named.to(), name.from());
  }

  /** "Chu Lập Cơ (Chu Nap Kee Eric)": the same family name, and a given name of another tongue. */
  private static boolean isRomanized(List<Token> tokens, Item.NameItem name, Item.NameItem named) {
    return tokens.get(name.from()).is(tokens.get(named.from()).key())
        && tokens.subList(name.from(), name.to()).stream().anyMatch(word -> !word.syllable());
  }

  /** "Vương Văn A (Thượng tọa Thích B)", "A (nhà thơ B)": the name of a monk or of an author. */
  private static boolean isPenName(
      Text text, Item.HonorificItem trade, Item.NameItem name, int open) {
    return PEN_NAMES.startingAt(text.tokens(), trade.from()).isPresent()
        && isInBrackets(text, trade.from(), name.to(), open);
  }

  /** Whether brackets that open at a token hold a name and no more. */
  private static boolean isInBrackets(Text text, Item name, int open) {
    return isInBrackets(text, name.from(), name.to(), open);
  }

  private static boolean isInBrackets(Text text, int from, int to, int open) {
    List<Token> tokens = text.tokens();
    return from == open + 1
        && tokens.get(open).is("(")
        && to < tokens.size()
        && tokens.get(to).is(")");
  }
}
