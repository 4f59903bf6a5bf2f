package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Finds the day, paper, term and former post that a sentence tells of a decision. */
final class DecisionDetails {
  private static final int MANDATE_REACH = 14;

  /** How many words of a long sentence are looked at. */
  private static final int FAR = 300;

  /** How many words open a sentence with a time. */
  private static final int OPENING = 3;

  /** Verbs that tell of what was done before. */
  private static final Phrases<Boolean> SAYS =
      Phrases.of("cho biết", "xác nhận", "cho hay", "khẳng định");

  /** How many words tell who says it, behind the day on which it is said. */
  private static final int SPEAKER = 30;

  private static final Phrases<Boolean> LATER = Phrases.of("tháng sau", "năm sau", "tuần sau");

  private static final Phrases<Boolean> ASIDE =
      Phrases.of("trước đó", "ngay sau đó", "sau đó", "tới Đại hội", "đến Đại hội");

  private static final Phrases<Boolean> EARLIER = Phrases.of("trước đó", "trước đây", "trước kia");

  private static final Phrases<Boolean> BEFORE_THAT =
      Phrases.of(
          "trước đó được",
          "trước đó đã được",
          "trước đó vừa được",
          "người từng bị",
          "người từng được");

  private static final Phrases<Boolean> ONCE = Phrases.of("từng được", "từng bị");

  /** How many words tell what somebody was once given. */
  private static final int PAST_REACH = 20;

  /** What tells of the occasion of a decision, whose day was told before. */
  private static final Phrases<Boolean> OCCASION =
      Phrases.of(
          "quyết định",
          "theo đó",
          "hội nghị",
          "kỳ họp",
          "phiên họp",
          "buổi lễ",
          "quốc hội",
          "các đại biểu",
          "đại biểu hđnd",
          "đại biểu hội đồng nhân dân",
          "trong đó",
          "với số phiếu",
          "với tỷ lệ",
          "với kết quả",
          "tất cả đại biểu",
          "toàn thể đại biểu",
          "đại biểu có mặt",
          "cùng ngày",
          "dịp này");

  /** What opens a sentence that goes on with what the one before decided. */
  private static final Phrases<Boolean> GOES_ON =
      Phrases.of("đồng thời", "cùng với đó", "ngoài ra");

  /** What opens a sentence that tells what the paper of the one before decides. */
  private static final Phrases<Boolean> BY_IT =
      Phrases.of("theo đó", "trong đó", "cụ thể", "theo quyết định", "theo nghị quyết");

  private static final Phrases<Boolean> AFTER_THAT = Phrases.of("sau đó", "tiếp đó");

  /** "Hai ngày trước đó": a day of its own. */
  private static final WordSet UNITS =
      WordSet.of("ngày", "hôm", "tuần", "tháng", "năm", "khóa", "kỳ");

  /** How a sentence opens that tells from when what was decided before it holds. */
  private static final Phrases<Boolean> IN_FORCE =
      Phrases.of(
          "quyết định có hiệu lực",
          "quyết định sẽ có hiệu lực",
          "quyết định này có hiệu lực",
          "quyết định này sẽ có hiệu lực",
          "quyết định trên có hiệu lực",
          "quyết định bổ nhiệm có hiệu lực",
          "quyết định bổ nhiệm sẽ có hiệu lực",
          "các quyết định có hiệu lực",
          "các quyết định này có hiệu lực",
          "các quyết định trên có hiệu lực",
          "nghị quyết có hiệu lực",
          "nghị quyết sẽ có hiệu lực",
          "nghị quyết này có hiệu lực",
          "nghị quyết này sẽ có hiệu lực",
          "thời hạn giữ chức vụ",
          "thời hạn bổ nhiệm",
          "thời gian giữ chức vụ");

  /** What the day is told behind on which a decision was signed. */
  private static final Phrases<Boolean> SIGNED = Phrases.of("ký", "ký ngày");

  /** How a sentence opens that tells for how long a post is given. */
  private static final Phrases<Boolean> FOR_LONG = Phrases.of("thời hạn", "thời gian giữ chức vụ");

  /** How many words stand between a post and the end of the day from which it is held. */
  private static final int BEGUN_REACH = 10;

  /** How many words into a sentence a row of posts is spoken of. */
  private static final int ROW_REACH = 14;

  private static final Phrases<Boolean> ROW = Phrases.of("lần lượt", "trải qua");

  private static final Set<String> SEATS =
      Set.of("Ủy viên", "Ủy viên Dự khuyết", "Ủy viên dự khuyết", "Đại biểu", "Thành viên");

  private static final String SECRETARIAT = "Ban Bí thư Trung ương Đảng";

  /** Decisions that give a post which the next one ends. */
  private static final Set<Fact.Action> GIVES = Set.of(Fact.Action.APPOINT, Fact.Action.TRANSFER);

  /** How many months after the day from which it holds a decision is still signed. */
  private static final int BACKDATED = 2;

  /** Papers by which something is asked for or told, and nothing decided. */
  private static final Phrases<Boolean> REQUESTS =
      Phrases.of(
          "đơn",
          "tờ trình",
          "đề nghị",
          "văn bản",
          "công văn",
          "kết luận",
          "báo cáo",
          "thông báo",
          "phiếu trình",
          "biên bản");

  /** How many words stand between such a paper and its day. */
  private static final int REQUEST_REACH = 10;

  private static final WordSet GIVEN_BY = WordSet.of("giữ", "chức", "vụ", "làm", "là", "thành");

  /** How many words before a new post tell the one left. */
  private static final int LONGEST_LEAD = 80;

  private static final WordSet UNTIL = WordSet.of("đến", "tới", "-");

  /** What parts a decision from the time of the next: "…, tháng 5/2019 được luân chuyển". */
  private static final WordSet PARTS = WordSet.of(",", ";");

  private static final WordSet AND_THEN = WordSet.of("và", "rồi", ",");

  /** What tells that somebody is decided on. */
  private static final WordSet DONE_TO = WordSet.of("được", "bị");

  private static final WordSet REASONS = WordSet.of("vì", "để");

  private static final Set<String> DECIDED_BY = Set.of("được", "bị", "bởi", "của");

  private static final Set<String> DECISIONS = Set.of("Quyết định", "Nghị quyết");

  /** Papers by which nothing is decided, but how to decide. */
  private static final Set<String> RULES =
      Set.of("Quy định", "Quy chế", "Nghị định", "Luật", "Bộ luật", "Thông tư", "Hướng dẫn");

  /** What stands before a paper by which something is decided, and which is not the decision. */
  private static final Phrases<Boolean> GROUNDS =
      Phrases.of("căn cứ", "thực hiện", "thi hành", "trên cơ sở", "triển khai", "theo tinh thần");

  /** What is told of whom such a paper, carried out, decides on. */
  private static final Phrases<Boolean> GIVEN =
      Phrases.of(
          "được bổ nhiệm", "được điều động", "được chỉ định", "được luân chuyển", "được giao");

  /** So many days told before are looked at for the day of a report. */
  private static final int DAYS_BACK = 60;

  /** So many lines of a list are looked at for its heading. */
  private static final int LONGEST_LIST = 40;

  private final MarkIndex index;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final ListLines lines;

  DecisionDetails(MarkIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.tokens = index.tokens;
    this.lines = new ListLines(index.tokens);
  }

  /**
   * The post left: the last one the person holds between the name and the new post, but none of
   * those just given; else the one that the decision before gave.
   *
   * @param day when the new post is given
   * @param given the decisions on that person told before
   */
  Optional<Post> formerPost(
      Marks.PersonMark person,
      Post post,
      int intro,
      Optional<PartialDate> day,
      List<Fact.PersonnelDecision> given) {
    Optional<Post> last = Optional.empty();
    if (isSeat(post)) {
      return last;
    }
    int told = isBeforeThat() ? Math.max(person.to(), sentence.from()) : person.to();
    Optional<Fact.PersonnelDecision> before = lastGiven(post, day, given);
    int since = before.map(decision -> decision.evidence().words().end()).orElse(0);
    for (int i = Math.max(told, intro - LONGEST_LEAD); i < intro; i++) {
      Marks.PostMark mark = index.postAt.get(i);
      boolean others =
          mark != null && mark.holder().filter(name -> !name.equals(person.name())).isPresent();
      if (mark != null
          && !others
          && mark.to() <= intro
          && tokens.get(i).start() >= since
          && !mark.post().equals(post)
          && !isSeat(mark.post())
          && !isGiven(mark.post(), given)
          && !isGivenLater(mark.post(), day, given)
          && !decides(i)
          && !isOfOfficer(person, i)) {
        last = Optional.of(mark.post());
      }
    }
    return last.or(() -> before.map(Fact.PersonnelDecision::post));
  }

  /** "Trước đó, ông được bầu làm …": what was before the posts told before the sentence. */
  private boolean isBeforeThat() {
    return EARLIER.startingAt(tokens, sentence.from()).isPresent();
  }

  /**
   * What one keeps, or takes, beside other posts: a seat in an assembly or a committee, but not in
   * a commission, "Ủy viên Ủy ban Kiểm tra".
   */
  private static boolean isSeat(Post post) {
    String body = post.agency().name();
    return SEATS.contains(post.title()) && !body.startsWith("Ủy ban ") || body.equals(SECRETARIAT);
  }

  /**
   * "Tháng 12-2023, ông A giữ chức B. Tháng 7-2024, ông A được bổ nhiệm làm C": the post given by
   * the decision before.
   */
  private static Optional<Fact.PersonnelDecision> lastGiven(
      Post post, Optional<PartialDate> day, List<Fact.PersonnelDecision> given) {
    return given.reversed().stream()
        .filter(decision -> !isSeat(decision.post()))
        .findFirst()
        .filter(_ -> !isSeat(post))
        .filter(decision -> GIVES.contains(decision.action()) && decision.post().isTitled())
        .filter(decision -> !decision.post().equals(post))
        .filter(decision ->
            day.isPresent()
                && decision
                    .date()
                    .or(decision::effective)
                    .filter(start -> start.isWhollyBefore(day.get()))
                    .isPresent());
  }

  /** "được bầu giữ chức A; được phân công làm B": what the same sentence gives. */
  private boolean isGiven(Post post, List<Fact.PersonnelDecision> given) {
    return given.reversed().stream()
        .takeWhile(decision -> decision.evidence().sentence().equals(sentence.span()))
        .anyMatch(decision -> decision.post().equals(post));
  }

  /** "Ngày 5/6, ông A được bầu làm B. Năm 2020, ông được bổ nhiệm làm C": what was given since. */
  private static boolean isGivenLater(
      Post post, Optional<PartialDate> day, List<Fact.PersonnelDecision> given) {
    return day.isPresent()
        && given.stream()
            .filter(other -> other.post().equals(post))
            .flatMap(other -> other.date().or(other::effective).stream())
            .anyMatch(day.get()::isWhollyBefore);
  }

  /** "được Thủ tướng bổ nhiệm", "Quyết định của Thủ tướng": the officer who decides. */
  private boolean decides(int post) {
    return DECIDED_BY.contains(tokens.get(post - 1).key());
  }

  /** "ông A được bà B, khi còn là Chủ tịch …, bổ nhiệm": a post told behind who decides. */
  private boolean isOfOfficer(Marks.PersonMark person, int post) {
    return index.peopleIn(person.to(), post).stream()
        .anyMatch(officer -> DECIDED_BY.contains(beforeCall(officer).key()));
  }

  private Token beforeCall(Marks.PersonMark officer) {
    return tokens.get(DecisionPersons.beforeCall(tokens, officer.from(), sentence.from()));
  }

  /**
   * The day of the decision; none where it holds from long before the day that was found: "ông A,
   * được bổ nhiệm làm Giám đốc từ tháng 5/2022" in the news of another day.
   *
   * @param verb where the verb of the decision begins
   * @param since from which day it holds
   */
  Optional<PartialDate> date(int verb, int to, Optional<PartialDate> since) {
    return dateBefore(verb, to, since.isPresent())
        .filter(day ->
            since
                .map(start -> !start.latest().isBefore(day.earliest().minusMonths(BACKDATED)))
                .orElse(true))
        .or(() -> ownPaper().flatMap(Document::date))
        .or(this::signed);
  }

  /** "… Quyết định có hiệu lực kể từ ngày ký (19/7/2015).": told in the sentence behind. */
  private Optional<PartialDate> signed() {
    return next()
        .filter(next -> IN_FORCE.startingAt(tokens, behindQuote(next)).isPresent())
        .flatMap(next ->
            index.datesIn(next.from(), next.to()).stream()
                .filter(day -> SIGNED.endingAt(tokens, behindSigning(day.from())).isPresent())
                .map(Marks.DateMark::date)
                .findFirst());
  }

  /** Where "ngày ký (19/7)", "ngày ký, 19/7" leads on to the day itself. */
  private int behindSigning(int day) {
    return tokens.get(day - 1).is("(") || tokens.get(day - 1).is(",") ? day - 1 : day;
  }

  /**
   * The day told before the decision.
   *
   * @param dated whether it is told from which day it holds, so that a day before "sau đó" is of
   *     another
   */
  private Optional<PartialDate> dateBefore(int verb, int to, boolean dated) {
    Optional<PartialDate> before = Optional.empty();
    boolean since = false;
    boolean said = false;
    int earlier = last(BEFORE_THAT, to);
    int later = last(AFTER_THAT, to);
    for (Marks.DateMark mark : index.datesIn(Math.max(sentence.from(), earlier), to)) {
      since |= isFrom(mark.from());
      boolean saying = isOfSaying(mark, verb);
      said |= saying;
      boolean other =
          saying
              || isBeside(mark.from())
              || isLess(mark, before)
              || isOfOtherPaper(mark.from())
              || isOfRequest(mark.from())
              || (mark.date().day() == 0 || dated) && mark.to() < later;
      before = other ? before : Optional.of(mark.date());
    }
    boolean told = since;
    boolean occasion = !since && !said && earlier < 0;
    Optional<PartialDate> first = before;
    return first
        .filter(day -> day.day() != 0)
        .or(() -> rightBehind(to, first.isPresent()))
        .or(() -> first)
        .or(() ->
            index.datesIn(to, sentence.to()).stream()
                .filter(m -> !isBeside(m.from()) && !isReason(to, m.from()))
                .filter(m -> !isOfRule(m.from()) && !isOfRequest(m.from()))
                .map(Marks.DateMark::date)
                .findFirst())
        .or(() -> told ? opening(to) : Optional.empty())
        .or(() ->
            occasion && !isPast(to)
                ? isReported(sentence)
                    ? dayOfReport()
                    : dayOfHeading().or(() -> isByBody(verb) ? dayRightBefore() : Optional.empty())
                : Optional.empty());
  }

  /**
   * "HĐND tỉnh bầu …", "HĐND tỉnh đã bầu …", "Bổ nhiệm ông A …": whether the sentence opens with
   * who decides, or with the verb itself.
   */
  private boolean isByBody(int verb) {
    Marks.AgencyMark body = index.agencyAt.get(sentence.from());
    return verb == sentence.from() || body != null && body.to() <= verb && verb - body.to() <= 1;
  }

  /** "Sáng 5/6, HĐND tỉnh khai mạc kỳ họp. HĐND tỉnh bầu …": the day of the sentence before. */
  private Optional<PartialDate> dayRightBefore() {
    if (sentence.from() == 0) {
      return Optional.empty();
    }
    Sentence before = index.text.sentenceAt(tokens.get(sentence.from() - 1).start());
    return index.datesIn(before.from(), before.to()).isEmpty() ? Optional.empty() : dayOfReport();
  }

  /** "Ngày 29/6, ông A xác nhận, UBND huyện vừa cách chức …": the day on which that is said. */
  private boolean isOfSaying(Marks.DateMark day, int verb) {
    return SAYS.isIn(index.text, day.to(), Math.min(verb, day.to() + SPEAKER));
  }

  /**
   * Where "thay ông B trước đó được điều động …" tells what was before the day of its sentence, or
   * "tháng 3/2014, ông được điều động … và sau đó được bầu …" what was after; -1 where nothing
   * does.
   */
  private int last(Phrases<Boolean> order, int to) {
    for (int i = to - 1; i > Math.max(sentence.from(), to - FAR); i--) {
      if (order.startingAt(tokens, i).isPresent() && !UNITS.has(tokens.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** "Căn cứ Quy định số 80-QĐ/TW ngày 18/8/2022, …": the day of a paper that decides nothing. */
  private boolean isOfOtherPaper(int date) {
    return index.documentsIn(sentence.from(), sentence.to()).stream()
        .filter(mark -> mark.from() < date && date < mark.to())
        .anyMatch(mark -> !isOfDecision(mark));
  }

  /**
   * "xét đơn xin thôi nhiệm vụ ngày 16/5", "căn cứ tờ trình ngày 10/5 của Sở": the day of a paper
   * without a number that asks for a decision or tells of one.
   */
  private boolean isOfRequest(int date) {
    int first = Math.max(sentenceAt(date).from(), date - REQUEST_REACH);
    for (int i = date - 1; i >= first && tokens.get(i).isWord(); i--) {
      Optional<Phrases.Match<Boolean>> request = REQUESTS.startingAt(tokens, i);
      if (request.isPresent()) {
        return request.get().to() <= date;
      }
    }
    return false;
  }

  /** "… cách chức ông A, theo Quy định số 181 ngày 30/3/2013": the day of what is only applied. */
  private boolean isOfRule(int date) {
    return index.documentsIn(sentence.from(), sentence.to()).stream()
        .filter(mark -> mark.from() < date && date < mark.to())
        .anyMatch(mark -> mark.document().type().filter(RULES::contains).isPresent());
  }

  /**
   * Whether a paper may be the decision: a "Quyết định" or "Nghị quyết" that is no ground of it, or
   * any "bằng Thông báo số 12".
   */
  private boolean isOfDecision(Marks.DocumentMark mark) {
    boolean with = mark.from() > sentence.from() && tokens.get(mark.from() - 1).is("bằng");
    return with
        || mark.document().type().filter(DECISIONS::contains).isPresent()
            && (GROUNDS.endingAt(tokens, mark.from()).isEmpty() || isCarriedOut(mark));
  }

  /** "Thực hiện Quyết định số 12 ngày 1/6, ông A được bổ nhiệm …": the paper is on A alone. */
  private boolean isCarriedOut(Marks.DocumentMark mark) {
    List<Marks.PersonMark> named = index.peopleIn(mark.to(), sentence.to());
    boolean opens = mark.from() - sentence.from() <= OPENING;
    return opens
        && named.size() == 1
        && mark.document().type().filter("Quyết định"::equals).isPresent()
        && beforeCall(named.getFirst()).is(",")
        && GIVEN.isIn(index.text, named.getFirst().to(), sentence.to());
  }

  /**
   * "đã được miễn nhiệm vì vào ngày 21/8, ông …", "… để ngày mai (6/6), HĐND bầu …": the day of
   * what was before, or of what is to follow.
   */
  private boolean isReason(int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(word -> REASONS.has(word) && !word.isCapital());
  }

  /**
   * "gia nhập năm 2002 và được bổ nhiệm làm Giám đốc năm 2017": the time right behind the post, but
   * no mark before it where another is known.
   */
  private Optional<PartialDate> rightBehind(int to, boolean known) {
    return index.datesIn(to, sentence.to()).stream()
        .limit(1)
        .filter(mark -> mark.from() - to <= 1 && !isBeside(mark.from()))
        .filter(mark -> !UNTIL.has(tokens.get(mark.from() - 1)))
        .filter(mark -> !(known && PARTS.has(tokens.get(mark.from() - 1))))
        .map(Marks.DateMark::date)
        .findFirst();
  }

  /** "Từ tháng 4.2006, ông được bầu …, và từ tháng 6.2006, …": the day that opens the clause. */
  private Optional<PartialDate> opening(int to) {
    return index.datesIn(sentence.from(), to).reversed().stream()
        .filter(mark -> isFrom(mark.from()))
        .filter(mark -> mark.to() < to && tokens.get(mark.to()).is(","))
        .map(Marks.DateMark::date)
        .findFirst();
  }

  /** "Chiều 1.6, tại buổi họp báo tháng 5, …": the day says more than the month of a name. */
  private static boolean isLess(Marks.DateMark mark, Optional<PartialDate> before) {
    return mark.date().day() == 0 && before.filter(date -> date.day() != 0).isPresent();
  }

  /** "ông A từng được bổ nhiệm …": what is told of a career has no day of the occasion. */
  private boolean isPast(int to) {
    return ONCE.isIn(index.text, Math.max(sentence.from(), to - PAST_REACH), to);
  }

  /** Whether the sentence tells of the occasion itself, or goes on with it, and not of a career. */
  private boolean isReported(Sentence told) {
    if (GOES_ON.startingAt(tokens, told.from()).isPresent()) {
      return true;
    }
    return OCCASION.isIn(index.text, told.from(), Math.min(told.to(), told.from() + FAR));
  }

  /** "Sáng 5/6, … trao các quyết định:\n- Bổ nhiệm ông A …\n- Điều động bà B …". */
  private Optional<PartialDate> dayOfHeading() {
    Sentence line = sentence;
    for (int i = 0; i < LONGEST_LIST && line.from() > 0 && isItem(line); i++) {
      line = index.text.sentenceAt(tokens.get(line.from() - 1).start());
      if (tokens.get(line.to() - 1).is(":")) {
        Sentence heading = line;
        return index.datesIn(line.from(), line.to()).stream()
            .filter(mark -> !isBeside(mark.from()))
            .map(Marks.DateMark::date)
            .filter(date -> date.day() != 0 && !isAhead(date))
            .findFirst()
            .or(() -> isReported(heading) ? dayOfReport() : Optional.empty());
      }
    }
    return Optional.empty();
  }

  private boolean isItem(Sentence line) {
    return tokens.get(line.from()).opensLine() && lines.behindMark(line) > line.from();
  }

  private Optional<PartialDate> dayOfReport() {
    if (isAside(sentence)) {
      return Optional.empty();
    }
    boolean goesOn = BY_IT.startingAt(tokens, sentence.from()).isPresent();
    List<Marks.DateMark> before = index.datesIn(0, sentence.from());
    return before.reversed().stream()
        .limit(DAYS_BACK)
        .filter(mark -> !isBeside(mark.from()) && !isOfRequest(mark.from()))
        .filter(mark -> goesOn && isRightBefore(mark) || !isAside(sentenceOf(mark)))
        .filter(mark -> !isOfPaper(mark))
        .map(Marks.DateMark::date)
        .filter(date -> date.day() != 0 && !isAhead(date))
        .findFirst();
  }

  /** "Trước đó, ngày 21-6, Trung ương đã họp. Theo đó, …": told in the sentence gone on with. */
  private boolean isRightBefore(Marks.DateMark day) {
    return sentenceOf(day).to() == sentence.from();
  }

  /**
   * "Ngày 5/6, Sở công bố Quyết định số 12 ngày 28/5. Dịp này, …": the day of a paper by which
   * something else was decided; not before "Theo đó, …".
   */
  private boolean isOfPaper(Marks.DateMark day) {
    Sentence told = sentenceOf(day);
    return BY_IT.startingAt(tokens, sentence.from()).isEmpty()
        && index.datesIn(told.from(), told.to()).size() > 1
        && index.documentsIn(told.from(), told.to()).stream()
            .anyMatch(mark -> mark.from() < day.from() && day.from() < mark.to());
  }

  /** "Trước đó, ngày 18-2, …", "Ba tháng sau, …": what is told beside the occasion. */
  private boolean isAside(Sentence other) {
    return ASIDE.startingAt(tokens, other.from()).isPresent()
        || LATER.isIn(index.text, other.from(), Math.min(other.to(), other.from() + OPENING));
  }

  private Sentence sentenceOf(Marks.DateMark mark) {
    return sentenceAt(mark.from());
  }

  private Sentence sentenceAt(int token) {
    return index.text.sentenceAt(tokens.get(token).start());
  }

  /** "ngày mai (20-2), HĐND bầu …": nothing was decided on a day still to come. */
  private boolean isAhead(PartialDate day) {
    return index.marks.published().filter(today -> today.isWhollyBefore(day)).isPresent();
  }

  private boolean isFrom(int i) {
    return i > 0 && (tokens.get(i - 1).is("từ") || tokens.get(i - 1).is("kể"));
  }

  private boolean isBirth(int i) {
    return i > 0 && (tokens.get(i - 1).is("sinh") || tokens.get(i - 1).is("sn"));
  }

  /** "cho đến tháng 5/2010", "cho tới …": where a post ends. */
  private boolean isUntil(int i) {
    return i > 1
        && (tokens.get(i - 1).is("đến") || tokens.get(i - 1).is("tới"))
        && tokens.get(i - 2).is("cho");
  }

  /** Whether a date tells when somebody was born, or when a post begins or ends. */
  private boolean isBeside(int date) {
    return isFrom(date) || isBirth(date) || isUntil(date);
  }

  /**
   * From which day: after the post, or where the sentence begins with "Từ tháng 7/2021".
   *
   * @param from the token behind the post
   * @param end where the next decision begins
   */
  Optional<PartialDate> effective(int from, int end) {
    return since(from, nextStep(from, end)).stream()
        .findFirst()
        .or(() ->
            isRow(from)
                ? Optional.empty()
                : since(Math.max(sentence.from(), last(AFTER_THAT, from)), from).reversed().stream()
                    .findFirst())
        .or(this::inForce);
  }

  /** "… Quyết định này có hiệu lực kể từ ngày 1/7.": told in the sentence behind. */
  private Optional<PartialDate> inForce() {
    return next()
        .filter(next -> IN_FORCE.startingAt(tokens, behindQuote(next)).isPresent())
        .flatMap(next -> since(next.from(), next.to()).stream().findFirst());
  }

  /** The first word of a sentence, which may be said in quotation marks. */
  private int behindQuote(Sentence said) {
    return tokens.get(said.from()).is("\"") ? said.from() + 1 : said.from();
  }

  private Optional<Sentence> next() {
    return sentence.to() < tokens.size()
        ? Optional.of(index.text.sentenceAt(tokens.get(sentence.to()).start()))
        : Optional.empty();
  }

  /** "Từ năm 1979, ông A lần lượt trải qua nhiều chức vụ …": the first begins then. */
  private boolean isRow(int to) {
    return ROW.isIn(index.text, sentence.from(), Math.min(to, sentence.from() + ROW_REACH));
  }

  /**
   * "…, và giữ chức Bộ trưởng từ ngày …", "… và từ tháng 7/2016 là …": where another post begins.
   */
  private int nextStep(int from, int end) {
    return IntStream.range(from + 1, Math.min(end, from + FAR))
        .filter(i ->
            tokens.get(i - 1).is("và") && tokens.get(i).is("từ")
                || index.postAt.get(i) != null && GIVEN_BY.has(tokens.get(i - 1)))
        .findFirst()
        .orElse(end);
  }

  /** Whether the day from which a post is held stands right behind it: "kể từ ngày 1/7". */
  boolean isBegun(int to) {
    return index.datesIn(to, Math.min(sentence.to(), to + BEGUN_REACH)).stream()
        .anyMatch(mark -> isFrom(mark.from()) && mark.date().day() != 0);
  }

  private List<PartialDate> since(int from, int end) {
    return index.datesIn(from, end).stream()
        .filter(m -> isFrom(m.from()) && !goesOn(m))
        .map(Marks.DateMark::date)
        .toList();
  }

  /** "làm việc tại đây từ năm 2014 và được bầu …": the time of what is told before the verb. */
  private boolean goesOn(Marks.DateMark mark) {
    boolean verb =
        mark.from() - 1 > sentence.from()
            && tokens.get(mark.from() - 2).isWord()
            && mark.to() + 1 < sentence.to()
            && DONE_TO.has(tokens.get(mark.to() + 1));
    return verb && AND_THEN.has(tokens.get(mark.to()));
  }

  /** The number of the paper told in the sentence, the last before the person where several. */
  Optional<String> document(Marks.PersonMark person) {
    Optional<String> number = Optional.empty();
    for (Marks.DocumentMark mark : index.documentsIn(sentence.from(), sentence.to())) {
      if (isOfDecision(mark) && (number.isEmpty() || mark.from() < person.from())) {
        number = Optional.of(mark.document().number());
      }
    }
    return number.or(() -> ownPaper().map(Document::number));
  }

  /** "Điều 1. Bổ nhiệm …": the paper that the text itself is. */
  private Optional<Document> ownPaper() {
    return index.marks.documents().stream()
        .limit(OwnPaper.isArticle(index.text, sentence) ? 1 : 0)
        .filter(mark -> OwnPaper.isNumber(index.text, mark.from()))
        .map(Marks.DocumentMark::document)
        .findFirst();
  }

  /** "thời hạn bổ nhiệm 5 năm", "thời gian giữ chức vụ là 05 năm", "nhiệm kỳ 2020-2025" */
  Optional<String> term(int from, int until) {
    return years(from, until).or(() -> mandate(from, until)).or(this::termBehind);
  }

  /** "Bổ nhiệm ông A … . Thời hạn 05 năm.": told in the sentence behind. */
  private Optional<String> termBehind() {
    return next()
        .filter(next -> FOR_LONG.startingAt(tokens, next.from()).isPresent())
        .flatMap(next -> years(next.from(), next.to()));
  }

  /** "nhiệm kỳ 2020 - 2025" close behind the post. */
  private Optional<String> mandate(int from, int until) {
    int end = Math.min(until, from + MANDATE_REACH);
    for (int i = from; i + 4 < end; i++) {
      boolean term = tokens.get(i).is("nhiệm") && tokens.get(i + 1).is("kỳ");
      if (term && tokens.get(i + 2).kind() == Token.Kind.NUMBER && tokens.get(i + 3).is("-")) {
        String years = tokens.get(i + 2).key() + "-" + tokens.get(i + 4).key();
        return Optional.of("nhiệm kỳ " + years);
      }
    }
    return Optional.empty();
  }

  private Optional<String> years(int from, int until) {
    int end = Math.min(until, from + 80);
    for (int i = from; i + 1 < end; i++) {
      if (tokens.get(i).is("thời")
          && (tokens.get(i + 1).is("hạn") || tokens.get(i + 1).is("gian"))) {
        for (int k = i + 2; k + 1 < Math.min(end, i + 9); k++) {
          if (tokens.get(k).kind() == Token.Kind.NUMBER && tokens.get(k + 1).is("năm")) {
            return Optional.of(index.text.words(k, k + 2));
          }
        }
      }
    }
    return Optional.empty();
  }
}
