package vn.daumoi.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells which posts are over without a word such as "nguyên" of their own: by the years behind them
 * ("Tổng Bí thư từ năm 1991 đến 1997"), by the period that opens their sentence ("Từ 1/2010 -
 * 4/2013: Phó Chủ tịch …"), by words before them ("trong thời gian giữ chức vụ …"), by the term of
 * a central body ("đại biểu Quốc hội khóa XIII"), or because the "nguyên" before the first of a row
 * holds for all of it ("nguyên Phó Bí thư, Chủ tịch …").
 */
final class PastPosts {
  /** What stands before and between the years of a term. */
  private static final WordSet BEFORE =
      WordSet.of(
          "từ", "năm", "tháng", "giai", "đoạn", "nhiệm", "kỳ", "(", "khóa", "trong", "thời",
          "gian");

  private static final WordSet BETWEEN = WordSet.of("đến", "tới", "-", "–", "năm", "tháng");

  /** A time that ends with its year, its month before that where told: "4/2013". */
  private static final String TIME = "(?:ngày |tháng |năm |hết |đầu |cuối )*(?:\\d{1,2}[/.-])*";

  private static final Pattern PERIOD =
      Pattern.compile(
          "^[-–+•*\\s]*(?:(?:Trong )?(?:giai đoạn|thời gian) )?(?:từ )?"
              + TIME
              + "\\d{4}\\)?\\s*(?:đến|tới|-|–|—)\\s*(?:ngày |tháng |năm |hết |đầu |cuối )*"
              + "(?:\\d{1,2}[/.-])??(?:(\\d{1,2})[/.-])?(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that a period begins with, but for its numbers and marks. */
  private static final WordSet OPENERS =
      WordSet.of("từ", "giai", "thời", "trong", "ngày", "tháng", "năm");

  private static final Phrases<Boolean> WHILE_HELD =
      Phrases.of(
          "trong thời gian giữ chức vụ",
          "trong thời gian giữ chức",
          "trong thời gian giữ cương vị",
          "trong thời gian giữ các cương vị",
          "trong thời gian giữ các chức vụ",
          "trong thời gian đảm nhiệm chức vụ",
          "trong thời gian đương chức",
          "trong thời gian làm",
          "trong thời gian là",
          "khi giữ cương vị",
          "khi giữ chức vụ",
          "khi giữ chức",
          "khi còn giữ chức vụ",
          "khi còn giữ chức",
          "khi đang giữ cương vị",
          "khi đang giữ chức vụ",
          "khi đang giữ chức",
          "sau một nhiệm kỳ giữ chức",
          "sau một nhiệm kỳ làm",
          "sau hai nhiệm kỳ giữ chức",
          "sau hai nhiệm kỳ làm");

  private static final Phrases<Boolean> BEFOREHAND =
      Phrases.of("trước năm", "trước tháng", "trước khi", "cho đến khi", "trước đó", "trước đây");

  /** "Hai năm trước ông là …": what somebody was then. */
  private static final Pattern YEARS_AGO =
      Pattern.compile(
          "^(?:cách đây |hơn |gần )*(?:\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều)"
              + " năm trước(?: đây)?\\b.{0,40} là $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Phrases<Boolean> GIVES =
      Phrases.of("bổ nhiệm", "điều động", "phân công", "chỉ định", "bầu ông", "bầu bà", "bầu đồng");

  private static final Phrases<Boolean> MOVES = Phrases.of("điều động", "luân chuyển");

  private static final Phrases<Boolean> BEFORE_THAT = Phrases.of("trước đó");

  /** How far before what gives a post "được" may stand. */
  private static final int PASSIVE = 4;

  /** The ends of "giữ chức", "giữ chức vụ", "giữ vị trí", "giữ cương vị". */
  private static final WordSet GIVEN = WordSet.of("chức", "vụ", "trí", "vị", "giữ");

  private static final WordSet HOLDING = WordSet.of("là", "chức", "vụ", "giữ", "làm", "nhiệm");

  private static final Phrases<Boolean> THEN = Phrases.of("sau đó", "tiếp đó", "tiếp theo", "rồi");

  private static final Phrases<Boolean> NOW = Phrases.of("hiện", "hiện nay", "hiện tại");

  private static final Phrases<Boolean> UNTIL =
      Phrases.of("cho đến khi", "cho tới khi", "đến khi được", "tới khi được");

  /** Until when somebody is given a post: "cho đến khi đủ tuổi nghỉ hưu", "… có quyết định mới". */
  private static final Phrases<Boolean> TO_COME =
      Phrases.of(
          "đủ tuổi",
          "đến tuổi",
          "có quyết định",
          "có người",
          "bầu cử",
          "bầu",
          "kiện toàn",
          "hết nhiệm kỳ",
          "kết thúc nhiệm kỳ");

  /** What a row of posts ends with that are all over. */
  private static final Phrases<Boolean> RETIRED =
      Phrases.of(
          "sau đó về nghỉ",
          "sau đó nghỉ hưu",
          "sau đó nghỉ chế độ",
          "rồi nghỉ hưu",
          "rồi về hưu",
          "trước khi nghỉ hưu",
          "trước khi về hưu",
          "trước khi nghỉ chế độ",
          "giữ chức vụ này trong",
          "giữ chức này trong",
          "giữ cương vị này trong");

  private static final Phrases<Boolean> LASTS =
      Phrases.of("sẽ", "vẫn", "hiện", "phụ trách", "tạm thời");

  private static final WordSet TOGETHER = WordSet.of("kiêm", "và");

  private static final WordSet FORMER = WordSet.of("nguyên", "cựu");

  /** Words before a post that is held today. */
  private static final WordSet OF_TODAY =
      WordSet.of("hiện", "nay", "tân", "đương", "lại", "trở", "tái");

  /** How far before a post they stand. */
  private static final int TODAY = 4;

  private static final WordSet LINKS = WordSet.of(",", "và", "kiêm", ";");

  /** Posts that one keeps beside others. */
  private static final Set<String> SEATS = Set.of("Ủy viên", "Đại biểu", "Ủy viên Dự khuyết");

  /** How many words open a sentence with its time. */
  private static final int OPENING = 6;

  /** How many words tell a term by its days. */
  private static final int TERM = 14;

  /** The day of a term may stand behind "tháng" or "năm". */
  private static final int DAY_WORD = 1;

  private static final int LINK = 3;

  /** How many words a row of posts has. */
  private static final int ROW = 80;

  /** How many words tell till when a post was held. */
  private static final int LASTING = 12;

  private static final int LONGEST_PERIOD = 60;

  private final Marks marks;
  private final Text text;
  private final List<Token> tokens;
  private final Set<Marks.PostMark> over = Collections.newSetFromMap(new IdentityHashMap<>());

  private PastPosts(Marks marks) {
    this.marks = marks;
    this.text = marks.text();
    this.tokens = text.tokens();
  }

  /** Those of an article that are over, their own words aside. */
  static Set<Marks.PostMark> of(Marks marks) {
    PastPosts past = new PastPosts(marks);
    past.read();
    return past.over;
  }

  private void read() {
    List<Marks.PostMark> posts = marks.posts();
    int[] before = IntStream.range(0, posts.size()).map(k -> before(posts, k)).toArray();
    Set<List<Object>> held = new HashSet<>();
    for (int k = 0; k < posts.size(); k++) {
      if (!posts.get(k).former() && before[k] < 0) {
        held.add(key(posts.get(k)));
      }
    }
    for (int k = 0; k < posts.size(); k++) {
      Marks.PostMark post = posts.get(k);
      boolean shared =
          before[k] >= 0
              && isOver(posts.get(before[k]))
              && !post.former()
              && !held.contains(key(post))
              && !isToldAgain(posts, k);
      if (shared
          || hasYears(post.to())
          || hasTerm(post.to())
          || goesOn(post, k, UNTIL)
          || post.from() > 0 && isBefore(post)
          || isInPeriod(post)
          || isYearsAgo(post)
          || isWhileHeld(post)) {
        over.add(post);
      }
      if (goesOn(post, k, RETIRED)) {
        overWithRow(before, k);
      }
      if (hasYears(post.to()) && before[k] >= 0) {
        if (isTogether(posts.get(before[k]), post)) {
          over.add(posts.get(before[k]));
        }
        overByVerb(before, k);
      }
    }
    superseded();
    calledFormer();
    posts.stream()
        .filter(post -> CentralTerms.isOver(text, post, marks.published()))
        .forEach(over::add);
  }

  /**
   * "Năm 2009, ông A làm B. Sau đó, ông làm C. Tháng 8/2010, ông làm D": each station of a career
   * ends the last.
   */
  private void superseded() {
    Map<String, Station> last = new HashMap<>();
    for (Marks.PostMark post : marks.posts()) {
      if (post.holder().isPresent() && !SEATS.contains(post.post().title())) {
        Optional<Station> before = Optional.ofNullable(last.get(post.holder().get()));
        station(post, before)
            .ifPresent(station -> {
              station.posts().add(post);
              before
                  .filter(left -> left != station)
                  .filter(left ->
                      left.day().isWhollyBefore(station.day())
                          || isNextStep(post, station.sentence()))
                  .ifPresent(left -> over.addAll(left.posts()));
              last.put(post.holder().get(), station);
            });
      }
    }
  }

  /** The station that a post is of: the one before, where it goes on there, or the next. */
  private Optional<Station> station(Marks.PostMark post, Optional<Station> before) {
    int sentence = text.sentenceAt(tokens.get(post.from()).start()).from();
    if (before.filter(_ -> isNextStep(post, sentence)).isPresent()) {
      return before
          .filter(station -> station.sentence() == sentence)
          .or(() -> before.map(station -> new Station(station.day(), sentence, new ArrayList<>())));
    }
    return opening(post)
        .map(day ->
            before
                .filter(station -> station.day().equals(day))
                .orElseGet(() -> new Station(day, sentence, new ArrayList<>())));
  }

  /**
   * "cựu Bộ trưởng A … Ông A, với cương vị Bộ trưởng, đã …": what the text calls somebody's former
   * post is over wherever it is told, but where a word says that it is held today.
   */
  private void calledFormer() {
    Set<List<Object>> former = new HashSet<>();
    for (Marks.PostMark post : marks.posts()) {
      if (post.holder().isPresent() && FORMER.has(tokens.get(post.from()))) {
        former.add(key(post));
      }
    }
    marks.posts().stream()
        .filter(post -> former.contains(key(post)) && !isOfToday(post))
        .forEach(over::add);
  }

  /** "hiện là", "tân Bộ trưởng", "đương kim Tổng thống" */
  private boolean isOfToday(Marks.PostMark post) {
    int from = Math.max(0, post.from() - TODAY);
    return IntStream.range(from, post.from()).anyMatch(i -> OF_TODAY.has(tokens.get(i)));
  }

  /** The posts that somebody had from a day on, told first in a sentence that begins at a token. */
  private record Station(PartialDate day, int sentence, List<Marks.PostMark> posts) {}

  /** "Sau đó, ông làm B": a post that follows on the station told last. */
  private boolean isNextStep(Marks.PostMark post, int sentence) {
    return THEN.startingAt(tokens, sentence).isPresent()
        && HOLDING.has(tokens.get(post.from() - 1));
  }

  /** The day of years ago that opens the sentence of a post, or today's: "Hiện ông là …". */
  private Optional<PartialDate> opening(Marks.PostMark post) {
    Sentence sentence = text.sentenceAt(tokens.get(post.from()).start());
    if (NOW.startingAt(tokens, sentence.from()).isPresent()
        && HOLDING.has(tokens.get(post.from() - 1))) {
      return marks.published();
    }
    return MarkIndex.in(marks.dates(), sentence.from(), sentence.from() + OPENING).stream()
        .map(Marks.DateMark::date)
        .findFirst()
        .filter(day -> marks.published().filter(today -> day.year() < today.year()).isPresent());
  }

  /**
   * The index of the post before of the same person in the same row, in which others may stand
   * between; less than 0 where none is.
   */
  private int before(List<Marks.PostMark> posts, int k) {
    Marks.PostMark post = posts.get(k);
    for (int i = k - 1; i >= 0 && post.from() - posts.get(i).to() <= LINK; i--) {
      if (isRow(posts.get(i), post)) {
        return i;
      }
    }
    return -1;
  }

  /** Who has which post, wherever it is told. */
  private static List<Object> key(Marks.PostMark post) {
    return List.of(post.holder(), post.post().title(), post.post().agency().name());
  }

  private boolean isOver(Marks.PostMark post) {
    return post.former() || over.contains(post);
  }

  /** Whether two posts of one person stand in one row. */
  private boolean isRow(Marks.PostMark one, Marks.PostMark next) {
    return one.holder().isPresent()
        && one.holder().equals(next.holder())
        && next.from() >= one.to()
        && next.from() - one.to() <= LINK
        && tokens.subList(one.to(), next.from()).stream().allMatch(PastPosts::isLink);
  }

  /** What stands between two posts of a row, the term of the first included: "khóa 14,". */
  private static boolean isLink(Token token) {
    return LINKS.has(token) || token.is("khóa") || token.kind() == Token.Kind.NUMBER;
  }

  /** "nguyên A, B, nguyên C", "nguyên A, nguyên B, C": each has its own word. */
  private boolean isToldAgain(List<Marks.PostMark> posts, int k) {
    int from = posts.get(k).from();
    int start = Math.max(text.sentenceAt(tokens.get(from).start()).from(), from - ROW);
    for (int i = from - 1; i > start; i--) {
      if (tokens.get(i).is(";")) {
        start = i;
      }
    }
    if (tokens.subList(start, from).stream().filter(FORMER::has).count() > 1) {
      return true;
    }
    int next = k + 1;
    while (next < posts.size() && isRow(posts.get(next - 1), posts.get(next))) {
      if (posts.get(next).former()) {
        return true;
      }
      next++;
    }
    return false;
  }

  /** "trong thời gian giữ chức vụ A", "khi giữ chức A", not "trước khi giữ chức A" */
  private boolean isWhileHeld(Marks.PostMark post) {
    return WHILE_HELD
        .endingAt(tokens, post.from())
        .filter(words -> words.from() == 0 || !tokens.get(words.from() - 1).is("trước"))
        .isPresent();
  }

  /** "Trước năm 2012, ông là …", "Cho đến khi được bầu, ông A giữ chức …": what was before. */
  private boolean isBefore(Marks.PostMark post) {
    int from = text.sentenceAt(tokens.get(post.from()).start()).from();
    if (BEFOREHAND.startingAt(tokens, from).isEmpty()
        || !HOLDING.has(tokens.get(post.from() - 1))
        || isMovedOn(post, from)
        || IntStream.range(from, post.from()).anyMatch(this::isGiven)) {
      return false;
    }
    return tokens.subList(from, post.from()).stream().filter(token -> token.is(",")).count() == 1;
  }

  /** "Trước đó, Bí thư … A được điều động làm …": what comes behind a post told before the name. */
  private boolean isMovedOn(Marks.PostMark post, int sentence) {
    return BEFORE_THAT.startingAt(tokens, sentence).isPresent()
        && MOVES.isIn(text, sentence, post.from())
        && MarkIndex.in(marks.posts(), sentence, post.from()).stream()
            .anyMatch(left ->
                left.holder().isPresent()
                    && left.holder().equals(post.holder())
                    && tokens.get(left.to()).isCapital());
  }

  /** "Trước đó, Bộ đã bổ nhiệm ông A làm …": what was given lasts, other than "được bổ nhiệm". */
  private boolean isGiven(int i) {
    return GIVES.startingAt(tokens, i).isPresent()
        && tokens.subList(Math.max(0, i - PASSIVE), i).stream().noneMatch(word -> word.is("được"));
  }

  private boolean isYearsAgo(Marks.PostMark post) {
    int start = tokens.get(post.from()).start();
    int sentence = tokens.get(text.sentenceAt(start).from()).start();
    return tokens.get(Math.max(0, post.from() - 1)).is("là")
        && YEARS_AGO.matcher(text.content().substring(sentence, start)).matches();
  }

  /** "Từ 1/2010 - 4/2013: Phó Chủ tịch …" in a sentence of its own. */
  private boolean isInPeriod(Marks.PostMark post) {
    Sentence sentence = text.sentenceAt(tokens.get(post.from()).start());
    Token first = tokens.get(sentence.from());
    if (first.isWord() && !OPENERS.has(first)) {
      return false;
    }
    int from = first.start();
    int to = Math.min(tokens.get(sentence.to() - 1).end(), from + LONGEST_PERIOD);
    Matcher period = PERIOD.matcher(text.content().substring(from, to));
    if (!period.lookingAt()) {
      return false;
    }
    int year = Integer.parseInt(period.group(2));
    int month = Optional.ofNullable(period.group(1)).map(Integer::parseInt).orElse(0);
    return marks.published().filter(today -> isBefore(year, month, today)).isPresent();
  }

  private static boolean isBefore(int year, int month, PartialDate today) {
    LocalDate day = today.earliest();
    boolean sameYear = year == day.getYear() && month > 0 && month < day.getMonthValue();
    return year < day.getYear() || sameYear;
  }

  /** "Bộ trưởng trong thời gian từ tháng 4/2016 đến tháng 5/2024": a term that is over. */
  private boolean hasTerm(int at) {
    int first = skip(at, BEFORE);
    List<Marks.DateMark> days = MarkIndex.in(marks.dates(), at, first + TERM);
    return days.size() > 1
        && first > at
        && days.getFirst().from() - DAY_WORD <= first
        && skip(days.getFirst().to(), BETWEEN) >= days.get(1).from()
        && marks.published().filter(today -> days.get(1).date().isWhollyBefore(today)).isPresent();
  }

  /** "Tổng Bí thư từ năm 1991 đến 1997": the years of a term that is over stand behind a token. */
  private boolean hasYears(int at) {
    int first = skip(at, BEFORE);
    int second = first < tokens.size() ? skip(first + 1, BETWEEN) : first;
    return first > at
        && second > first + 1
        && second < tokens.size()
        && tokens.get(first).isYear()
        && tokens.get(second).isYear()
        && marks
            .published()
            .filter(today -> Integer.parseInt(tokens.get(second).key()) < today.year())
            .isPresent();
  }

  /**
   * "Chủ tịch Quốc hội kiêm Phó Chủ tịch Hội đồng Nhà nước từ năm 1987 đến 1992", "Bí thư Ban cán
   * sự đảng, Bộ trưởng Bộ Tài chính nhiệm kỳ 2016 - 2021": of both.
   */
  private boolean isTogether(Marks.PostMark one, Marks.PostMark next) {
    String within = one.post().agency().name();
    boolean party = within.endsWith(" " + next.post().agency().name());
    return next.from() == one.to() + 1
        && (TOGETHER.has(tokens.get(one.to())) || party && tokens.get(one.to()).is(","));
  }

  /**
   * "giữ vị trí Bộ trưởng, Chủ nhiệm … nhiệm kỳ 2016 - 2021": the term of all that a verb gives.
   */
  private void overByVerb(int[] before, int last) {
    int first = last;
    while (before[first] >= 0) {
      first = before[first];
    }
    int start = marks.posts().get(first).from();
    if (start > 0 && GIVEN.has(tokens.get(start - 1))) {
      for (int k = before[last]; k >= 0; k = before[k]) {
        Marks.PostMark post = marks.posts().get(k);
        if (!SEATS.contains(post.post().title())) {
          over.add(post);
        }
      }
    }
  }

  /** "Bí thư …, Chủ tịch …, sau đó về nghỉ": the whole row is over. */
  private void overWithRow(int[] before, int last) {
    for (int k = last; k >= 0; k = before[k]) {
      over.add(marks.posts().get(k));
    }
  }

  /**
   * "giữ chức Trưởng Ban … cho đến khi được bầu làm …": whether its end is told before the next
   * post.
   */
  private boolean goesOn(Marks.PostMark post, int k, Phrases<Boolean> end) {
    List<Marks.PostMark> posts = marks.posts();
    int next = k + 1 < posts.size() ? posts.get(k + 1).from() : tokens.size();
    int to = Math.min(next, text.sentenceAt(tokens.get(post.from()).start()).to());
    for (int i = post.to(); i < Math.min(to, post.to() + LASTING); i++) {
      Optional<Phrases.Match<Boolean>> match = end.startingAt(tokens, i);
      if (match.isPresent()) {
        return !isToLast(post) && !TO_COME.startingAt(tokens, match.get().to()).isPresent();
      }
    }
    return false;
  }

  /** "sẽ điều hành cho đến khi …", "hiện giữ quyền Chủ tịch nước cho đến khi …": not yet over. */
  private boolean isToLast(Marks.PostMark post) {
    int sentence = text.sentenceAt(tokens.get(post.from()).start()).from();
    int from = Math.max(sentence, post.from() - ROW);
    return LASTS.isIn(text, from, Math.min(tokens.size(), post.to() + LASTING));
  }

  private int skip(int from, WordSet words) {
    int at = from;
    while (at < tokens.size() && words.has(tokens.get(at))) {
      at++;
    }
    return at;
  }
}
