package vn.daumoi.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Tells which days of a text may be that of an event: not those of papers and births, deadlines,
 * most days in brackets, and all but the first of a row.
 */
final class UsableDays {
  /** What stands between the days of one row. */
  private static final WordSet BETWEEN_DAYS =
      WordSet.of(
          "-", ",", "và", "đến", "ngày", "hết", "tới", "sáng", "chiều", "tối", "kết", "thúc", "bế",
          "mạc", "vào");

  /** The ends of "khai mạc", "diễn ra", "bắt đầu". */
  private static final WordSet BEGAN = WordSet.of("mạc", "ra", "đầu");

  /** What brackets begin with that tell of an event. */
  private static final WordSet HELD = WordSet.of("diễn", "tổ", "khai", "họp", "được");

  private static final WordSet COUNTS =
      WordSet.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "mười", "các");

  /** How days are told to have passed. */
  private static final Phrases<Boolean> GONE_BY =
      Phrases.of("diễn ra", "làm việc", "thi đấu", "tranh tài", "tổ chức");

  private static final WordSet PICTURES = WordSet.of("ảnh", "video", "nguồn", "hình");

  private static final WordSet RELATIVE = WordSet.of("nay", "qua", "mai", "tới", "rồi");

  /** Words that begin the name of a visit or a meeting. */
  private static final WordSet MEETINGS = WordSet.of("chuyến", "kỳ", "phiên");

  private static final WordSet PARTS_OF_DAY =
      WordSet.of("sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm");

  private static final int YEARS_BACK = 2;
  private static final int DAYS_AROUND = 7;
  private static final int LONGEST_NAME = 40;
  private static final int NEAR = 7;
  private static final int LONGEST_OPENING = 10;

  /** Words and hours that a sentence or clause may have before the day that opens it. */
  private static final Set<String> LEADS =
      Set.of(
          "vào", "trong", "cũng", "đến", "ngay", "từ", "mới", "đây", "lúc", "hồi", "khoảng", "giờ",
          "h", "phút", "đúng", "rạng", "hôm", "hai", "ba", "bắt", "đầu", "trước", "sau", "đó",
          "các", "buổi", "thứ", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "tiếp", "sáng", "trưa",
          "chiều", "tối", "dự", "kiến", "giữa", "cuối");

  /** What may open a sentence before the words that lead up to a day. */
  private static final Phrases<Boolean> LINKS = Phrases.of("theo", "cụ thể", "do", "sang");

  /** How days of an event are called. */
  private static final Phrases<Boolean> NAMED_DAYS =
      Phrases.of(
          "ngày khai mạc",
          "ngày bế mạc",
          "ngày đầu tiên",
          "ngày cuối cùng",
          "ngày làm việc đầu tiên",
          "ngày làm việc thứ nhất",
          "ngày làm việc thứ hai",
          "ngày làm việc thứ ba",
          "ngày làm việc cuối cùng");

  /** What leads to the days on which somebody does not work. */
  private static final Phrases<Boolean> LEAVES =
      Phrases.of(
          "nghỉ từ", "nghỉ lễ từ", "nghỉ tết từ", "nghỉ phép từ", "nghỉ học từ", "nghỉ làm từ");

  /** Words before a day by which something is to be done. */
  private static final Set<String> DEADLINE =
      Set.of("trước", "đến", "hết", "tới", "hạn", "kể", "sau", "qua", "tính", "khi");

  /** What is done on a day, and ends like a word before a deadline. */
  private static final Phrases<Boolean> PASSED = Phrases.of("thông qua", "trước thời hạn");

  private static final Set<String> BORN =
      Set.of("sinh", "mất", "lập", "dựng", "niệm", "phép", "nhân", "mừng", "dịp");

  /** Papers that a day right behind them is of: "theo biên bản kiểm tra ngày 27/7". */
  private static final Phrases<Boolean> PAPERS =
      Phrases.of(
          "theo biên bản",
          "theo biên bản làm việc",
          "theo biên bản kiểm tra",
          "theo biên bản thanh tra",
          "theo công văn",
          "theo văn bản",
          "theo tờ trình",
          "theo quyết định",
          "theo thông báo",
          "theo kết luận",
          "theo kết luận kiểm tra",
          "theo kết luận thanh tra",
          "tại văn bản",
          "tại công văn",
          "tại tờ trình",
          "tại quyết định",
          "trong văn bản",
          "trong công văn");

  /** Names of feasts that say nothing of what is remembered. */
  private static final Phrases<Boolean> FEASTS =
      Phrases.of(
          "lễ kỷ niệm",
          "buổi kỷ niệm",
          "chương trình kỷ niệm",
          "lễ tưởng niệm",
          "buổi tưởng niệm",
          "lễ chúc mừng",
          "lễ mừng");

  private static final WordSet AT = WordSet.of("tại", "ở");

  private static final Set<String> SIGNED = Set.of("hành", "ký", "số", "định", "lực");

  private final MarkIndex index;
  private final List<Token> tokens;

  UsableDays(MarkIndex index) {
    this.index = index;
    this.tokens = index.tokens;
  }

  /** Whether a day opens its sentence, "Diễn ra từ ngày …" too, or a clause after a mark. */
  boolean opensClause(Marks.DateMark day, Sentence sentence) {
    int told = NAMED_DAYS.endingAt(tokens, day.from()).map(Phrases.Match::from).orElse(day.from());
    int at = behindLink(lead(told, sentence), sentence);
    boolean aside = at > sentence.from() + 2 && tokens.get(at - 1).is("(");
    if (aside && RELATIVE.has(tokens.get(at - 2))) {
      at = lead(at - 3, sentence);
    } else if (aside && isCounted(at - 1)) {
      at = lead(behindCount(at - 1) - 1, sentence);
    } else if (aside) {
      return at - sentence.from() <= LONGEST_OPENING;
    }
    boolean held = at == sentence.from() + 2 && tokens.get(at - 1).is("ra");
    boolean mark = at > sentence.from() && tokens.get(at - 1).kind() == Token.Kind.MARK;
    return held || at == sentence.from() || mark && !isBehindPlace(day, at, sentence);
  }

  /** "Theo đó vào ngày 5/6", "Sang tháng 6": the start of a sentence, or else the same token. */
  private int behindLink(int at, Sentence sentence) {
    boolean linked =
        LINKS.startingAt(tokens, sentence.from()).filter(l -> l.to() == at).isPresent();
    return linked ? sentence.from() : at;
  }

  /** "tại Paris (Pháp) ngày 5/6", not "(TTXVN) Ngày 5/6". */
  private boolean isBehindPlace(Marks.DateMark day, int at, Sentence sentence) {
    return tokens.get(at - 1).is(")")
        && day.date().day() != 0
        && at - sentence.from() > LONGEST_OPENING / 2
        && !tokens.get(at).isCapital();
  }

  /** The first of the words and hours that lead up to a token. */
  private int lead(int to, Sentence sentence) {
    int at = to;
    while (at > sentence.from() && isLead(tokens.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** "Vào", "10h", "Lúc 8 giờ 30" */
  private static boolean isLead(Token token) {
    return LEADS.contains(token.key()) || Character.isDigit(token.key().charAt(0));
  }

  /** Whether a day is at most a week from the article's. */
  boolean isOfDays(Marks.DateMark day) {
    Optional<LocalDate> published = index.marks.published().flatMap(PartialDate::exact);
    Optional<LocalDate> told = day.date().exact();
    return published.isPresent()
        && told.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(told.get(), published.get())) <= DAYS_AROUND;
  }

  /**
   * Whether a day only goes on with the one before it: "22, 23/9", "từ 18 đến 20/9", not "năm 2023,
   * ngày 16/1", and not with that of a paper.
   */
  boolean isRow(Marks.DateMark one, Marks.DateMark next) {
    if (one.date().day() == 0 && next.date().day() != 0
        || index.isInPaper(one.from())
        || next.date().isWhollyBefore(one.date())) {
      return false;
    }
    for (int i = one.to(); i < next.from(); i++) {
      if (!BETWEEN_DAYS.has(tokens.get(i))) {
        return false;
      }
    }
    return next.from() - one.to() <= 5;
  }

  boolean isUsable(Sentence sentence, Marks.DateMark day, Marks.DateMark next) {
    int at = day.from();
    Token before = at > sentence.from() ? tokens.get(at - 1) : tokens.get(at);
    boolean first = at == sentence.from();
    boolean range = isRow(day, next) && next.from() > day.from();
    if (index.isInPaper(day.from()) || isInBrackets(sentence, day)) {
      return false;
    }
    if (first) {
      return true;
    }
    boolean since =
        before.is("từ")
            && !range
            && day.date().day() != 0
            && !(at > 1 && BEGAN.has(tokens.get(at - 2)));
    boolean until =
        DEADLINE.contains(before.key())
            && !(before.is("đến") && opensClause(day, sentence))
            && PASSED.endingAt(tokens, at).isEmpty();
    boolean signed = SIGNED.contains(before.key()) && isOfPaper(sentence, at);
    boolean paper = PAPERS.endingAt(tokens, at).isPresent();
    boolean leave = LEAVES.endingAt(tokens, at).isPresent();
    boolean born = BORN.contains(before.key()) && !isBegun(at) && !isOfFeast(day, sentence);
    return !since && !until && !signed && !paper && !leave && !born;
  }

  /**
   * "lễ kỷ niệm sáng 5/6", "lễ kỷ niệm ngày 5/6 tại Huế": when a feast is held, where its name ends
   * before a day that has an hour or is followed by the place.
   */
  private boolean isOfFeast(Marks.DateMark day, Sentence sentence) {
    boolean hour = isOfHour(day);
    boolean placed = day.to() < sentence.to() && AT.has(tokens.get(day.to()));
    return FEASTS.endingAt(tokens, day.from()).isPresent()
        && (hour || isOfDays(day) && (placed || tokens.get(day.to() - 1).isYear()));
  }

  /** "được khởi công xây dựng ngày 5/6" */
  private boolean isBegun(int at) {
    return at > 3 && tokens.get(at - 3).is("công") && tokens.get(at - 4).is("khởi");
  }

  /**
   * Whether a paper is told of close to the day that was signed: "ký ngày 22/12", "ban hành ngày".
   */
  private boolean isOfPaper(Sentence sentence, int at) {
    int from = Math.max(sentence.from(), at - LONGEST_NAME);
    int to = Math.min(sentence.to(), at + NEAR + NEAR);
    return index.isPaperIn(from, to);
  }

  /** In brackets a day is an aside, but in "(diễn ra từ ngày 18/9)". */
  boolean isInBrackets(Sentence sentence, Marks.DateMark day) {
    int open = -1;
    for (int i = Math.max(sentence.from(), day.from() - LONGEST_NAME); i < day.from(); i++) {
      open = tokens.get(i).is("(") ? i : tokens.get(i).is(")") ? -1 : open;
    }
    return open > 0
        && !HELD.has(tokens.get(open + 1))
        && !RELATIVE.has(tokens.get(open - 1))
        && !(open == begin(day) - 1 && isToldInBrackets(sentence, open, day));
  }

  /** Where a day begins with the "từ" before it. */
  private int begin(Marks.DateMark day) {
    boolean since = day.from() > 0 && tokens.get(day.from() - 1).is("từ");
    return since ? day.from() - 1 : day.from();
  }

  /** Whether a day right behind a bracket is that of what is told before it. */
  private boolean isToldInBrackets(Sentence sentence, int open, Marks.DateMark day) {
    boolean near = isOfHour(day) || isRestated(sentence, open, day);
    boolean late = day.date().day() != 0 && isOfLate(day);
    return near && isOfDays(day)
        || late && (isCounted(open) || isNamed(sentence, open))
        || isMonthAtEnd(sentence, day);
  }

  /** "A dự hội nghị tại Huế (tháng 6/2024).": the month of all that the sentence tells. */
  private boolean isMonthAtEnd(Sentence sentence, Marks.DateMark day) {
    return day.date().day() == 0
        && day.date().month() != 0
        && isOfLate(day)
        && day.to() < sentence.to()
        && tokens.get(day.to()).is(")")
        && day.to() + 2 >= sentence.to();
  }

  /** "Sau phiên bế mạc (sáng 18/5), …": no anniversary has an hour. */
  private boolean isOfHour(Marks.DateMark day) {
    return tokens.get(day.from()).kind() == Token.Kind.LOWER
        && PARTS_OF_DAY.has(tokens.get(day.from()))
        && !tokens.get(day.from()).is("ngày");
  }

  /** "Sáng mùng 3 Tết (31/1/2025), …": the day with which the sentence opens, told again. */
  private boolean isRestated(Sentence sentence, int open, Marks.DateMark day) {
    boolean closed =
        day.to() + 1 < sentence.to()
            && tokens.get(day.to()).is(")")
            && tokens.get(day.to() + 1).is(",");
    return closed
        && open - sentence.from() < LONGEST_OPENING
        && tokens.subList(sentence.from(), open).stream()
            .anyMatch(token -> PARTS_OF_DAY.has(token));
  }

  /** "Trong hai ngày (12 và 13/6), …", "Sau 2 ngày diễn ra (4-5/6)": which days were counted. */
  private boolean isCounted(int open) {
    int days = behindCount(open) - 1;
    return days > 0
        && tokens.get(days).is("ngày")
        && (tokens.get(days - 1).kind() == Token.Kind.NUMBER || COUNTS.has(tokens.get(days - 1)));
  }

  private int behindCount(int open) {
    return GONE_BY.endingAt(tokens, open).map(Phrases.Match::from).orElse(open);
  }

  /** "chuyến thăm Lào (11-13/7)", "kỳ họp thứ 49 (28/10)": nothing but its name stands before. */
  private boolean isNamed(Sentence sentence, int open) {
    for (int i = open - 1; i > Math.max(sentence.from(), open - LONGEST_NAME / 2); i--) {
      if (MEETINGS.has(tokens.get(i))) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** Whether a day is no more than some years before the article: no anniversary. */
  boolean isOfLate(Marks.DateMark day) {
    return index.marks.published().isEmpty()
        || day.date().year() >= index.marks.published().get().year() - YEARS_BACK;
  }

  /** Whether a sentence stands below a picture: "Ảnh: …", "(AFP)" follows. */
  boolean isCaption(Sentence sentence) {
    int next = sentence.to();
    return next < tokens.size() && (PICTURES.has(tokens.get(next)) || tokens.get(next).is("("));
  }
}
