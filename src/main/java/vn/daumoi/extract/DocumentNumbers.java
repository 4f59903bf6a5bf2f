package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds the numbers of papers: "Quyết định số 238-QĐ/TW", "58/2025/NĐ-CP", "số 39 /CĐ-TTg", "Nghị
 * quyết 28".
 *
 * <p>A number with a code counts where the kind of paper stands before it or the code begins with a
 * known kind; "gói thầu số 11-XL" and "9/4 - XSMN" do not. A bare number needs the kind of paper
 * right before it and nothing countable after: "Kế hoạch 47 đến các đối tượng", not "kế hoạch 5
 * năm".
 */
final class DocumentNumbers {
  private static final int TYPE_REACH = 10;

  /** Kinds of papers that are cited by number and year, whatever the number. */
  private static final Set<String> BY_YEAR = Set.of("Nghị định", "Thông tư", "Thông tư liên tịch");

  /** Who licenses papers and pages of news. */
  private static final Set<String> PRESS = Set.of("BTTTT", "CBC", "TTĐT", "PTTH");

  private static final Set<String> AFTER_BARE =
      Set.of(
          "của", "về", "ngày", "do", "được", "và", "là", "đã", "đến", "tới", "tại", "trong", "cho",
          "để", "với", "có", "nêu", "thì", "trên", "từ", "sẽ", "bằng", "theo", "này", "quy", "vạch",
          "vừa", "khóa", "cũng", "vào", "mới", "chỉ", "còn", "yêu", "xác", "thành", "phê", "nhằm",
          "thuộc", "đang", "đối", "nhưng", "trước", "thay");

  /**
   * A number as it stands.
   *
   * @param from where the kind of paper begins, or the number
   * @param to the index after the number
   * @param number without blanks, "238-QĐ/TW" or "238"
   * @param type "Quyết định", told by the words or by the code
   * @param codes its code's parts: "QĐ", "TW"; empty for a bare number
   * @param because the lexicon rows
   */
  record Found(
      int from,
      int to,
      String number,
      Optional<String> type,
      List<String> codes,
      List<String> because) {
    boolean isBare() {
      return codes.isEmpty();
    }
  }

  private record Type(String name, boolean bare) {}

  private final Phrases<Type> types = new Phrases<>();
  private final Map<String, String> typeOfCode = new HashMap<>();
  private final Map<String, String> issuerOfType = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();

  /** Codes with a Đ within by how they are written without it: "QĐ" by "QD", not "ĐA" by "DA". */
  private final Map<String, String> spelled = new HashMap<>();

  DocumentNumbers() {
    for (Table.Row row : Table.read("lexicon/document-types.tsv").rows()) {
      Type type = new Type(row.get("type"), row.get("bare").equals("yes"));
      row.list("words").forEach(words -> types.add(words, type));
      row.list("codes").forEach(code -> typeOfCode.put(code, row.get("type")));
      if (!row.get("issuer").isEmpty()) {
        issuerOfType.put(row.get("type"), row.get("issuer"));
      }
    }
    for (Table.Row row : Table.read("lexicon/document-suffixes.tsv").rows()) {
      bodies.add(row.get("suffix"));
    }
    Stream.concat(bodies.stream(), typeOfCode.keySet().stream())
        .filter(code -> code.indexOf('Đ') > 0)
        .forEach(code -> spelled.put(code.replace('Đ', 'D'), code));
    spelled.keySet().removeIf(this::isKnown);
  }

  List<Found> read(Text text) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < text.tokens().size()) {
      Optional<Found> next = isNumber(text, i) ? at(text, i) : Optional.empty();
      next.ifPresent(found::add);
      i = next.map(Found::to).orElse(i + 1);
      if (next.isPresent() && next.get().isBare() && isPlural(text.tokens(), next.get().from())) {
        i = others(text, next.get(), found);
      }
    }
    return found;
  }

  /** "các Nghị quyết 18, 19 và 20": the numbers after the first; answers where they end. */
  private static int others(Text text, Found first, List<Found> found) {
    List<Token> tokens = text.tokens();
    int at = first.to();
    while (at + 1 < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("và"))) {
      int number = tokens.get(at + 1).is("số") ? at + 2 : at + 1;
      boolean bare =
          number < tokens.size()
              && tokens.get(number).kind() == Token.Kind.NUMBER
              && tokens.get(number).key().length() <= 3
              && !(number + 1 < tokens.size() && NumberCode.isSlashOrDash(tokens.get(number + 1)));
      if (!bare) {
        return at;
      }
      String digits = tokens.get(number).key();
      found.add(new Found(number, number + 1, digits, first.type(), List.of(), first.because()));
      at = number + 1;
    }
    return at;
  }

  private static boolean isPlural(List<Token> tokens, int from) {
    return from > 0
        && (tokens.get(from - 1).is("các")
            || tokens.get(from - 1).is("hai")
            || tokens.get(from - 1).is("ba"));
  }

  /** Numbers with "số" and a code before no known kind of paper: "Phụ lục số 36/PLHĐ". */
  List<UnreadPhrase> unread(Text text) {
    List<UnreadPhrase> unread = new ArrayList<>();
    List<Token> tokens = text.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      int from = isNumber(text, i) ? numberSign(tokens, i) : i;
      if (from < i && at(text, i).isEmpty()) {
        Optional<NumberCode> code = NumberCode.at(text, i, true, this::isKnown);
        code.ifPresent(c ->
            unread.add(
                new UnreadPhrase("document", text.words(from, c.to()), text.span(from, c.to()))));
      }
    }
    return unread;
  }

  private Optional<Found> at(Text text, int i) {
    List<Token> tokens = text.tokens();
    boolean numbered = numberSign(tokens, i) != i;
    Optional<Phrases.Match<Type>> type = types.endingAt(tokens, numberSign(tokens, i));
    if (isContinued(tokens, i)) {
      return Optional.empty();
    }
    Optional<NumberCode> code = NumberCode.at(text, i, numbered || type.isPresent(), this::isKnown);
    if (code.isPresent()) {
      return coded(text, i, type, numbered, code.get().spelled(spelled));
    }
    if (type.isPresent() && isOfYear(text, type.get(), i, numbered)) {
      return Optional.of(bare(text, type.get(), i, i + 3));
    }
    return type.filter(t -> isBare(text, t, i, numbered)).map(t -> bare(text, t, i, i + 1));
  }

  private Optional<Found> coded(
      Text text, int i, Optional<Phrases.Match<Type>> near, boolean numbered, NumberCode code) {
    Optional<Phrases.Match<Type>> type =
        near.or(() -> numbered ? typeBefore(text, i) : Optional.empty());
    String first = code.parts().getFirst();
    boolean known = typeOfCode.containsKey(first);
    boolean body = code.parts().stream().anyMatch(part -> bodies.contains(bodyOf(part)));
    boolean statute = code.year() && body;
    if (type.isEmpty() && !(known && code.parts().size() > 1) && !statute || isOfPress(code)) {
      return Optional.empty();
    }
    List<String> because = new ArrayList<>();
    type.ifPresent(t -> because.add("document-types: " + t.words()));
    Optional<String> name = type.map(t -> t.meaning().name());
    if (name.isEmpty() && known) {
      because.add("document-types: " + first);
      name = Optional.ofNullable(typeOfCode.get(first));
    }
    String number = text.words(i, i + 1) + code.written();
    int from = type.map(Phrases.Match::from).orElse(i);
    return Optional.of(
        new Found(from, code.to(), number.replace('Ð', 'Đ'), name, code.parts(), because));
  }

  /** "Giấy phép xuất bản số 185/GP-BTTTT": the licence of who runs the page, below each article. */
  private static boolean isOfPress(NumberCode code) {
    return code.parts().getFirst().equals("GP") && PRESS.contains(code.parts().getLast());
  }

  /** Who alone issues papers of a kind: the Government decrees. */
  Optional<String> issuer(String type) {
    return Optional.ofNullable(issuerOfType.get(type));
  }

  /** Whether a code tells the kind of paper: "QĐ". */
  boolean isKind(String code) {
    return typeOfCode.containsKey(code);
  }

  /** Whether a word in capitals tells a kind of paper or a body that issues some. */
  private boolean isKnown(String code) {
    return typeOfCode.containsKey(code) || bodies.contains(code);
  }

  /** A part of a number's code without the term of the parliament: "UBTVQH15" is UBTVQH. */
  static String bodyOf(String part) {
    int end = part.length();
    while (end > 0 && Character.isDigit(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end);
  }

  private static Found bare(Text text, Phrases.Match<Type> type, int i, int to) {
    return new Found(
        type.from(),
        to,
        text.words(i, to),
        Optional.of(type.meaning().name()),
        List.of(),
        List.of("document-types: " + type.words()));
  }

  /** "Nghị định 100/2019", "Nghị quyết số 43/2022": a number and the year, no month of a year. */
  private boolean isOfYear(Text text, Phrases.Match<Type> type, int i, boolean numbered) {
    List<Token> tokens = text.tokens();
    boolean year =
        i + 2 < tokens.size()
            && tokens.get(i + 1).is("/")
            && isGluedNumber(tokens, i + 2)
            && tokens.get(i + 2).key().length() == 4
            && NumberCode.blanks(tokens, i + 1) == 0;
    boolean goesOn =
        i + 3 < tokens.size()
            && NumberCode.isSlashOrDash(tokens.get(i + 3))
            && NumberCode.blanks(tokens, i + 3) == 0;
    boolean month =
        tokens.get(i).key().length() < 3 && Integer.parseInt(digits(tokens.get(i))) <= 12;
    return year
        && !goesOn
        && type.meaning().bare()
        && (numbered || !month || BY_YEAR.contains(type.meaning().name()));
  }

  /** The digits a number begins with: "30" of "30a". */
  private static String digits(Token number) {
    String key = number.key();
    return Character.isDigit(key.charAt(key.length() - 1))
        ? key
        : key.substring(0, key.length() - 1);
  }

  private boolean isBare(Text text, Phrases.Match<Type> type, int i, boolean numbered) {
    List<Token> tokens = text.tokens();
    String digits = tokens.get(i).key();
    boolean capital = tokens.get(type.from()).isCapital();
    boolean abbreviation = type.to() - type.from() == 1 && type.words().length() < 3;
    boolean yearLike = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    if (!type.meaning().bare() || digits.length() > 4 || (abbreviation && !isUpper(tokens, type))) {
      return false;
    }
    if (i + 1 == tokens.size()) {
      return numbered || (capital && !yearLike);
    }
    Token next = tokens.get(i + 1);
    boolean glued = tokens.get(i).touches(next);
    if (glued && (next.is("/") || next.is("-") || next.is("%") || next.isWord())) {
      return false;
    }
    if (glued && (next.is(".") || next.is(",")) && isGluedNumber(tokens, i + 2)) {
      return false;
    }
    if (numbered) {
      return true;
    }
    boolean ends = next.kind() == Token.Kind.MARK && !next.is("%");
    boolean agrees = next.is("đồng") && i + 2 < tokens.size() && tokens.get(i + 2).is("ý");
    boolean goesOn = agrees || AFTER_BARE.contains(next.key()) || next.isCapital();
    boolean ofYear = next.is("năm") && i + 2 < tokens.size() && tokens.get(i + 2).isYear();
    if (yearLike || !(ends || goesOn || ofYear)) {
      return false;
    }
    return capital || (digits.length() >= 2 && !next.is("và") && !next.is("đến"));
  }

  private static boolean isUpper(List<Token> tokens, Phrases.Match<Type> type) {
    return tokens.get(type.from()).kind() == Token.Kind.UPPER;
  }

  private static boolean isGluedNumber(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.NUMBER
        && tokens.get(i - 1).touches(tokens.get(i));
  }

  /** The index where "số", "số:" before a number begins, or the number's own. */
  private static int numberSign(List<Token> tokens, int i) {
    int j = i > 0 && tokens.get(i - 1).is(":") ? i - 1 : i;
    return j > 0 && tokens.get(j - 1).is("số") ? j - 1 : i;
  }

  /** "Luật Quản lý thuế số 38/2019/QH14": the nearest kind before, within the clause. */
  private Optional<Phrases.Match<Type>> typeBefore(Text text, int i) {
    List<Token> tokens = text.tokens();
    int stop = Math.max(0, i - TYPE_REACH);
    for (int to = i - 1; to > stop; to--) {
      Token t = tokens.get(to - 1);
      if (t.kind() == Token.Kind.MARK && !t.is(",") && !t.is("-")) {
        return Optional.empty();
      }
      Optional<Phrases.Match<Type>> type = types.endingAt(tokens, to);
      if (type.isPresent() && tokens.get(type.get().from()).isCapital()) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** Whether a number is the tail of a longer one: "0912.345", "VN-2033". */
  private static boolean isContinued(List<Token> tokens, int i) {
    if (i < 2 || !tokens.get(i - 1).touches(tokens.get(i))) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return (before.is("-") || before.is("/") || before.is(".") || before.is(","))
        && tokens.get(i - 2).touches(before);
  }

  /** "238", "36A". */
  private static boolean isNumber(Text text, int i) {
    if (!text.isNumeral(i)) {
      return false;
    }
    Token t = text.tokens().get(i);
    int n = t.key().length();
    if (t.kind() == Token.Kind.NUMBER) {
      return n <= 6;
    }
    if (!t.isWord() || n < 2 || n > 6) {
      return false;
    }
    for (int k = 0; k < n - 1; k++) {
      if (!Character.isDigit(t.key().charAt(k))) {
        return false;
      }
    }
    return true;
  }
}
