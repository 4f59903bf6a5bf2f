package vn.daumoi.extract;

import java.util.regex.Pattern;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells what stands between two items: a comma, a dash, a verb that says one holds the other. */
final class GapReader {
  /** Words between a person and a post that say the one holds the other. */
  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:.* )?(?:(?:là|làm|giữ|đảm nhiệm|đảm nhận|kinh qua|trải qua|qua|trở thành|với tư cách)"
              + "(?: (?:các|nhiều|những))?(?: (?:chức|chức vụ|cương vị|vị trí|trọng trách))?"
              + "(?: (?:như|là))?(?: :)?|(?:với|trên) cương vị(?: là)?)");

  private static final Pattern AND =
      Pattern.compile(
          "[,;]? ?(?:và|kiêm|kiêm nhiệm|đồng thời là|đồng thời|và là|rồi|sau đó là|sau đó)");

  /** What may follow a post before the next: its term, its years. */
  private static final Pattern TERM =
      Pattern.compile(
          "\\([^()]*\\)|(?:(?:các|hai|ba|bốn|\\d) )?khóa (?:[ivx]+|\\d+)(?: ?[,-]"
              + " ?(?:[ivx]+|\\d+))*|\\d khóa|nhiệm kỳ (?:\\d{4} - \\d{4}|[ivx]+)");

  /** What leads from a post to the list of those who hold it. */
  private static final Pattern LISTS =
      Pattern.compile("(?:khác )?,? ?(?:là|gồm|gồm có|bao gồm)?(?: các)? ?:?");

  private static final int LONGEST_LEAD = 40;

  private final Text text;

  GapReader(Text text) {
    this.text = text;
  }

  /** What stands between two items. */
  enum Gap {
    NOTHING,
    COMMA,
    DASH,
    SEMICOLON,
    COLON,
    OPEN,
    AND,
    HOLDS,
    OTHER
  }

  Gap between(Item before, Item item) {
    int from = before.to();
    int to = item.from();
    int start = from;
    for (int i = from; i <= to && i < text.tokens().size(); i++) {
      if (!CapitalRun.isOnLine(text, i) || (i > from && startsSentence(i))) {
        start = i;
      }
    }
    if (start > from) {
      return to - start < LONGEST_LEAD && HOLDS.matcher(words(start, to)).matches()
          ? Gap.HOLDS
          : Gap.OTHER;
    }
    if (to - from > LONGEST_LEAD) {
      return Gap.OTHER;
    }
    boolean name = !(item instanceof Item.PostItem);
    if (name && to > from && text.tokens().get(from).is(")")) {
      return Gap.OTHER;
    }
    String between =
        TERM.matcher(words(from, to))
            .replaceAll("")
            .replaceAll("^ ?\\) ?", "")
            .replaceAll(" +", " ")
            .strip();
    boolean list =
        before instanceof Item.PostItem
            && (item instanceof Item.NameItem || item instanceof Item.HonorificItem);
    return switch (between) {
      case "" -> Gap.NOTHING;
      case "," -> Gap.COMMA;
      case "-" -> Gap.DASH;
      case ";", "; và", ";;" -> Gap.SEMICOLON;
      case ":" -> Gap.COLON;
      case "(" -> Gap.OPEN;
      case "cùng", "cùng với", ", cùng", "với" -> Gap.AND;
      default -> {
        if (list && LISTS.matcher(between).matches()) {
          yield Gap.COLON;
        }
        if (AND.matcher(between).matches()) {
          yield Gap.AND;
        }
        yield HOLDS.matcher(between).matches() ? Gap.HOLDS : Gap.OTHER;
      }
    };
  }

  private boolean startsSentence(int token) {
    return text.sentenceAt(text.tokens().get(token).start()).from() == token;
  }

  /** The keys of the tokens, parted by blanks. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : text.tokens().subList(Math.min(from, to), to)) {
      words.append(words.isEmpty() ? "" : " ").append(token.key());
    }
    return words.toString();
  }
}
