package vn.daumoi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into syllables, numbers and single marks. Blanks, the underscore of word-segmented
 * text ("Ủy_ban") and tags of a page ("<b>") part tokens; letters and digits that touch are one
 * ("UBTVQH15").
 */
final class Tokenizer {
  private static final int LONGEST_TAG = 10;

  private static final Set<String> HOURS = Set.of("sáng", "trưa", "chiều", "tối");

  /** What tells with them which day is meant: "Chiều nay", "Sáng cùng ngày". */
  private static final Set<String> THIS_DAY = Set.of("nay", "qua", "mai", "cùng", "hôm");

  private static final Set<String> FORMS_OF_ADDRESS = Set.of("ông", "bà");

  /** What tells whose picture it is. */
  private static final Set<String> CREDITS = Set.of("ảnh", "nguồn");

  /** So many words and marks tell it. */
  private static final int LONGEST_CREDIT = 6;

  /** Words of grammar that no name ends with, which a sentence opens with. */
  private static final Set<String> OPENERS =
      Set.of(
          "tại", "theo", "trước", "sau", "trong", "để", "được", "cùng", "cũng", "việc", "những",
          "đây", "khi", "nếu", "đến", "về", "với", "nhưng", "các", "ở", "tuy", "ngoài");

  /** Two words that a sentence opens with, of which the first alone may end a name. */
  private static final Set<String> OPENING_PAIRS =
      Set.of(
          "bên cạnh",
          "chia sẻ",
          "chúng ta",
          "chúng tôi",
          "chính vì",
          "củng cố",
          "cụ thể",
          "đặc biệt",
          "đối với",
          "đồng thời",
          "hiện nay",
          "hôm nay",
          "hôm qua",
          "mới đây",
          "hiện tại",
          "hiện đang",
          "liên quan",
          "một số",
          "một trong",
          "nhân dịp",
          "như vậy",
          "vừa qua",
          "phát biểu",
          "thay mặt",
          "trả lời",
          "trao đổi",
          "từ đó",
          "từ khi",
          "từ năm",
          "từ ngày");

  /** The middles of names, behind which any word is the given name: "Nguyễn Văn Được". */
  private static final Set<String> MIDDLES = Set.of("văn", "thị");

  private final String content;
  private final char[] chars;
  private final List<Token> tokens;
  private boolean opensLine;

  private Tokenizer(String content) {
    this.content = content;
    this.chars = content.toCharArray();
    this.tokens = new ArrayList<>(chars.length / 4 + 8);
  }

  static List<Token> tokens(String content) {
    Tokenizer tokenizer = new Tokenizer(content);
    tokenizer.read();
    return tokenizer.tokens;
  }

  private void read() {
    int i = 0;
    while (i < chars.length) {
      int sort = Alphabet.at(chars, i);
      int tag = tagEnd(i);
      if (tag > i) {
        i = tag;
      } else if (sort == Alphabet.BLANK) {
        opensLine |= chars[i] == '\n';
        i += Alphabet.width(chars, i);
      } else {
        i = sort == Alphabet.MARK ? mark(i) : word(i, chars.length);
      }
    }
  }

  /** "<b>", "</details>": where a tag ends that a page has left in its text; else the character. */
  private int tagEnd(int at) {
    if (chars[at] != '<') {
      return at;
    }
    int i = at + 1 < chars.length && chars[at + 1] == '/' ? at + 2 : at + 1;
    int name = i;
    while (i < chars.length && i - name <= LONGEST_TAG && isLatin(chars[i])) {
      i++;
    }
    return i > name && i < chars.length && chars[i] == '>' ? i + 1 : at;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int word(int start, int limit) {
    long code = 0;
    int end = start;
    boolean packed = true;
    while (end < limit) {
      int sort = Alphabet.at(chars, end);
      if (sort == Alphabet.MARK || sort == Alphabet.BLANK) {
        break;
      }
      code = code << 8 | sort;
      packed &= sort != Alphabet.FOREIGN;
      end += Alphabet.width(chars, end);
    }
    int seam = isSecondOfLine() ? seam(start, end) : end;
    if (seam < end) {
      word(start, seam);
      opensLine = true;
      return seam;
    }
    packed &= end - start <= Alphabet.PACKED;
    add(start, end, WordForm.of(content, start, end, code, packed));
    return end;
  }

  private boolean isSecondOfLine() {
    return !opensLine
        && !tokens.isEmpty()
        && tokens.getLast().kind() == Token.Kind.CAPITALIZED
        && (tokens.size() == 1 || tokens.getLast().opensLine());
  }

  /**
   * Where a place of a dateline and the first word behind it are glued, whose line break was lost:
   * "Hà NộiÔng A …".
   */
  private int seam(int start, int end) {
    int at = start + 1;
    while (at < end
        && !(Character.isLowerCase(chars[at - 1]) && Character.isUpperCase(chars[at]))) {
      at++;
    }
    return at < end && isSyllable(start, at) && isSyllable(at, end) ? at : end;
  }

  private boolean isSyllable(int from, int to) {
    boolean capitalized =
        Character.isUpperCase(chars[from])
            && content.substring(from + 1, to).chars().allMatch(Character::isLowerCase);
    return capitalized && Syllable.isVietnamese(Spelling.key(content.substring(from, to)));
  }

  private int mark(int at) {
    int end = at + Alphabet.width(chars, at);
    add(at, end, WordForm.ofMark(content, at, end));
    return end;
  }

  private void add(int start, int end, WordForm form) {
    Token token =
        new Token(start, end, form.key(), form.word(), form.kind(), form.syllable(), opensLine);
    if (!opensLine && runsOn(token)) {
      tokens.set(tokens.size() - 1, tokens.getLast().openingLine());
    }
    tokens.add(token);
    opensLine = false;
  }

  /**
   * Whether the last word opens a sentence that a title or a caption without a stop ran into: "…
   * cách thành phố 25 km Sáng 10/12", "Thủ tướng Nguyễn Xuân Phúc Tại phiên họp, …".
   */
  private boolean runsOn(Token next) {
    int last = tokens.size() - 1;
    if (last < 1 || !isCapitalized(last) || tokens.get(last).opensLine()) {
      return false;
    }
    String word = tokens.get(last).key();
    Token before = tokens.get(last - 1);
    boolean named =
        last > 1 && isCapitalized(last - 1) && isCapitalized(last - 2) && !before.opensLine();
    if (next.kind() == Token.Kind.NUMBER || next.is("ngày")) {
      boolean behind = before.kind() == Token.Kind.LOWER || before.kind() == Token.Kind.NUMBER;
      boolean day = named && word.equals("ngày") && next.kind() == Token.Kind.NUMBER;
      if (day || (named || behind) && HOURS.contains(word)) {
        return true;
      }
    }
    if (FORMS_OF_ADDRESS.contains(word) && next.kind() == Token.Kind.CAPITALIZED) {
      return isBehindCredit(last);
    }
    return named
        && next.kind() == Token.Kind.LOWER
        && !MIDDLES.contains(before.key())
        && (OPENERS.contains(word)
            || OPENING_PAIRS.contains(word + " " + next.key())
            || HOURS.contains(word) && THIS_DAY.contains(next.key()));
  }

  /** "Ảnh: Lê Mai Ông Trần …", "Ảnh: M.H Ông Trần …": whether whose picture it is stands before. */
  private boolean isBehindCredit(int at) {
    int i = at - 1;
    while (i > 0 && at - i <= LONGEST_CREDIT && !tokens.get(i).is(":")) {
      if (tokens.get(i).kind() == Token.Kind.LOWER) {
        return false;
      }
      i--;
    }
    return i > 0
        && i < at - 1
        && tokens.get(i).is(":")
        && CREDITS.contains(tokens.get(i - 1).key());
  }

  private boolean isCapitalized(int i) {
    return tokens.get(i).kind() == Token.Kind.CAPITALIZED;
  }
}
