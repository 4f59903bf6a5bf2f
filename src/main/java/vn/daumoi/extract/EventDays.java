package vn.daumoi.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds which day of a sentence belongs to which word of an event.
 *
 * <p>A day that opens a clause belongs to the first word behind it ("Sáng 22/7, A tổ chức hội
 * nghị"), but not across what somebody says or announces; a day elsewhere to the word that leads up
 * to it with nothing but its own name, its place and how it was held between ("hội nghị … được tổ
 * chức tại Huế ngày 22/7", "chuyến thăm của A vào tháng 10/2022"), else to a word behind it in its
 * clause ("A chiều 22/7 chủ trì hội nghị"). Days of papers, births and anniversaries, deadlines,
 * and all but the first of a row of days belong to none.
 */
final class EventDays {
  private static final WordSet AT = WordSet.of("tại", "trong");

  /** Words before a verb that make a noun or an aim of it. */
  private static final WordSet MAKE_NOUNS =
      WordSet.of("việc", "công", "sự", "ban", "để", "cho", "đoàn", "về", "buổi", "vừa");

  private static final WordSet PASSIVE = WordSet.of("được", "bị");

  /** What is said follows. */
  private static final WordSet SAID = WordSet.of("biết", "rằng", "hay");

  /** What stands between the days of one row. */
  private static final WordSet BETWEEN_DAYS =
      WordSet.of(
          "-", ",", "và", "đến", "ngày", "hết", "tới", "sáng", "chiều", "tối", "kết", "thúc", "bế",
          "mạc", "vào");

  /** The ends of "khai mạc", "diễn ra", "bắt đầu". */
  private static final WordSet BEGAN = WordSet.of("mạc", "ra", "đầu");

  /** What brackets begin with that tell of an event. */
  private static final WordSet HELD = WordSet.of("diễn", "tổ", "khai", "họp", "được");

  private static final WordSet PICTURES = WordSet.of("ảnh", "video", "nguồn", "hình");

  /** Words before the name of a place. */
  private static final WordSet RANKS =
      WordSet.of(
          "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "thôn", "bản", "ấp", "bang",
          "thủ", "tp", "hạt", "vùng");

  private static final WordSet RELATIVE = WordSet.of("nay", "qua", "mai");

  private static final WordSet PARTS_OF_DAY =
      WordSet.of("sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm");

  private static final int YEARS_BACK = 2;
  private static final int DAYS_AROUND = 7;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_CLAUSE = 120;
  private static final int NEAR = 7;

  /** Words that a day may have right before it where it tells when something took place. */
  private static final Set<String> TO_DAY =
      Set.of(
          "vào", "ngày", "các", "trong", "hôm", "sáng", "chiều", "tối", "trưa", "đêm", "từ", "lúc",
          "thứ", "khai", "mạc");

  /** Words and hours that a sentence or clause may have before the day that opens it. */
  private static final Set<String> LEADS =
      Set.of(
          "vào", "trong", "cũng", "đến", "ngay", "từ", "mới", "đây", "lúc", "hồi", "khoảng", "giờ",
          "h", "phút", "đúng", "rạng", "hôm", "hai", "ba", "bắt", "đầu", "trước", "sau", "đó");

  /** Words that end what a day or a word of an event may reach. */
  private static final Set<String> SAYS = Set.of("rằng", ":", ";", "\"", "biết", "nêu", "cho");

  /** Words before a day by which something is to be done. */
  private static final Set<String> DEADLINE =
      Set.of("trước", "đến", "hết", "tới", "hạn", "kể", "sau", "qua", "tính", "khi");

  private static final Set<String> BORN = Set.of("sinh", "mất", "lập", "dựng", "niệm", "phép");
  private static final Set<String> SIGNED = Set.of("hành", "ký", "số", "định", "lực");

  private final MarkIndex index;
  private final EventWords words;
  private final List<Token> tokens;
  private final BitSet named = new BitSet();
  private final BitSet papers = new BitSet();

  /** A word of an event and where it stands. */
  record Word(int from, int to, EventWords.Sort sort, String form) {

    /** Whether it is the name of something that takes place. */
    boolean names() {
      return sort == EventWords.Sort.NOUN || isSilent();
    }

    /** Whether what is told beside it is not said there. */
    boolean isSilent() {
      return sort == EventWords.Sort.POLL || sort == EventWords.Sort.COURT;
    }
  }

  /**
   * An event told with its day.
   *
   * @param leads whether the day opens the clause, as where an article turns to an event
   */
  record Told(Word word, Marks.DateMark day, boolean leads) {}

  EventDays(MarkIndex index, EventWords words) {
    this.index = index;
    this.words = words;
    this.tokens = index.tokens;
    index.marks.agencies().forEach(mark -> named.set(mark.from(), mark.to()));
    index.marks.posts().forEach(mark -> named.set(mark.from(), mark.to()));
    index.marks.documents().forEach(mark -> papers.set(mark.from(), mark.to()));
  }

  /** Whether a token stands in the citation of a paper. */
  boolean isPaper(int i) {
    return papers.get(i);
  }

  /** The words of events in a sentence, those inside names of bodies and posts left out. */
  List<Word> words(Sentence sentence) {
    List<Word> found = new ArrayList<>();
    int end = sentence.to();
    for (int i = words.nextEvent(index.text, sentence.from(), end);
        i < end;
        i = words.nextEvent(index.text, i + 1, end)) {
      Optional<Trie.Match<EventWords.Sort>> match = words.event(tokens, i);
      if (match.isPresent() && match.get().to() <= sentence.to()) {
        EventWords.Sort sort = match.get().meaning();
        if (sort != EventWords.Sort.NONE && !named.get(i) && !papers.get(i)) {
          found.add(new Word(i, match.get().to(), sort, match.get().form()));
        }
        i = match.get().to() - 1;
      }
    }
    return found;
  }

  /** The events of a sentence whose day it tells. */
  List<Told> told(Sentence sentence) {
    List<Marks.DateMark> days = index.datesIn(sentence.from(), sentence.to());
    if (days.isEmpty()) {
      return List.of();
    }
    List<Word> found = words(sentence);
    List<Told> told = new ArrayList<>();
    int before = sentence.from();
    for (int k = 0; k < days.size(); k++) {
      Marks.DateMark day = days.get(k);
      boolean row = k > 0 && isRow(days.get(k - 1), day);
      if (!row && isUsable(sentence, day, k + 1 < days.size() ? days.get(k + 1) : day)) {
        int after = nextDay(sentence, days, k);
        told(found, day, before, after, sentence)
            .filter(one -> !isOfToldMonth(told, one.day()))
            .ifPresent(told::add);
      }
      before = day.to();
    }
    return told;
  }

  /** "Ngày 15/5, … buổi tiếp công dân định kỳ tháng 5/2024": the month of a day told before. */
  private static boolean isOfToldMonth(List<Told> told, Marks.DateMark day) {
    return day.date().day() == 0
        && told.stream()
            .map(one -> one.day().date())
            .anyMatch(
                date -> date.year() == day.date().year() && date.month() == day.date().month());
  }

  /** Where the next day begins that does not only go on with this one. */
  private int nextDay(Sentence sentence, List<Marks.DateMark> days, int k) {
    int next = k + 1;
    while (next < days.size()
        && (days.get(next).date().day() == 0
            || isInBrackets(sentence, days.get(next))
            || isRow(days.get(next - 1), days.get(next)))) {
      next++;
    }
    return next < days.size() ? days.get(next).from() : sentence.to();
  }

  private Optional<Told> told(
      List<Word> found, Marks.DateMark day, int from, int to, Sentence sentence) {
    boolean leads = opensClause(day, sentence);
    Optional<Word> before = leads ? Optional.empty() : leadingUp(found, day, from);
    boolean looksOn = before.isEmpty() && (leads || day.date().day() != 0);
    Optional<Word> word = looksOn ? behind(found, day, to, leads) : before;
    if (word.isEmpty() && leads) {
      word = goneOn(found, day, from);
    }
    if (word.isEmpty()) {
      word = closedBy(found, day, from, sentence);
    }
    boolean late = day.date().day() == 0 || isOfLate(day);
    boolean told = word.isPresent() && (late || word.get().names() || isDone(word.get(), day));
    return told ? Optional.of(new Told(word.get(), day, leads)) : Optional.empty();
  }

  /** The day with which a sentence opens, where it is the article's own. */
  Optional<PartialDate> opening(Sentence sentence) {
    return index.datesIn(sentence.from(), sentence.to()).stream()
        .limit(1)
        .filter(day -> day.date().day() != 0 && day.from() - sentence.from() <= NEAR)
        .filter(day -> isUsable(sentence, day, day) && isOfDays(day))
        .map(Marks.DateMark::date)
        .findFirst();
  }

  /** Whether a day is at most a week from the article's. */
  private boolean isOfDays(Marks.DateMark day) {
    Optional<LocalDate> published = index.marks.published().flatMap(PartialDate::exact);
    Optional<LocalDate> told = day.date().exact();
    return published.isPresent()
        && told.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(told.get(), published.get())) <= DAYS_AROUND;
  }

  /** Whether a day opens its sentence, or a clause after a mark. */
  private boolean opensClause(Marks.DateMark day, Sentence sentence) {
    int at = day.from();
    while (at > sentence.from() && isLead(tokens.get(at - 1))) {
      at--;
    }
    return at == sentence.from() || tokens.get(at - 1).kind() == Token.Kind.MARK;
  }

  /** "Vào", "10h", "Lúc 8 giờ 30" */
  private static boolean isLead(Token token) {
    return LEADS.contains(token.key()) || Character.isDigit(token.key().charAt(0));
  }

  /** The word that leads up to a day. */
  private Optional<Word> leadingUp(List<Word> found, Marks.DateMark day, int from) {
    Optional<Word> holding = Optional.empty();
    for (int k = firstFrom(found, day.from()) - 1; k >= 0; k--) {
      Word word = found.get(k);
      if (word.from() < from || day.from() - word.to() > LONGEST_NAME) {
        break;
      }
      if (word.sort() == EventWords.Sort.HOLD) {
        holding = holding.isEmpty() && isNear(word.to(), day) ? Optional.of(word) : holding;
      } else if (word.names() || isDeed(word)) {
        int end = holding.map(Word::from).orElse(day.from());
        return isName(word.to(), end, holding.isPresent()) ? Optional.of(word) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Tiếp tục kỳ họp thứ ba, sáng 22/7, đại biểu cho ý kiến …": the name before the mark. */
  private Optional<Word> goneOn(List<Word> found, Marks.DateMark day, int from) {
    int last = firstFrom(found, day.from()) - 1;
    return last >= 0
            && isOfLate(day)
            && found.get(last).from() >= from
            && found.get(last).names()
            && day.from() - found.get(last).to() <= 2 * NEAR
        ? Optional.of(found.get(last))
        : Optional.empty();
  }

  /** "Ngày 5/5/2016, Thủ tướng A thăm …": somebody named does it on that day, long ago as it is. */
  private boolean isDone(Word word, Marks.DateMark day) {
    boolean ahead = word.to() <= day.from();
    int from = ahead ? Math.max(0, word.from() - NEAR) : day.to();
    return day.date().day() != 0 && !index.peopleIn(from, word.from()).isEmpty();
  }

  /** "A thăm, tặng quà các gia đình, chiều 24/7.": the day with which a sentence ends. */
  private Optional<Word> closedBy(
      List<Word> found, Marks.DateMark day, int from, Sentence sentence) {
    boolean last = day.to() >= sentence.to() - 1 && day.from() > sentence.from();
    boolean own = isOfDays(day) || isCaption(sentence) && day.date().day() != 0;
    if (!last || !tokens.get(day.from() - 1).is(",") || !own) {
      return Optional.empty();
    }
    return found.stream()
        .filter(word -> word.from() >= from && word.to() <= day.from())
        .filter(word -> word.names() || isDeed(word))
        .findFirst();
  }

  /** Whether a sentence stands below a picture: "Ảnh: …", "(AFP)" follows. */
  private boolean isCaption(Sentence sentence) {
    int next = sentence.to();
    return next < tokens.size() && (PICTURES.has(tokens.get(next)) || tokens.get(next).is("("));
  }

  /** Whether between how something is held and the day stands no more than the place. */
  private boolean isNear(int from, Marks.DateMark day) {
    for (int i = from; i < day.from(); i++) {
      if (SAYS.contains(tokens.get(i).key())) {
        return false;
      }
    }
    return day.from() - from <= 2 * NEAR;
  }

  /**
   * Where a quotation that opens at a token closes before another one; there, where it does not.
   */
  private int closing(int open, int to) {
    for (int i = open + 1; i < to; i++) {
      if (tokens.get(i).is("\"")) {
        return i;
      }
    }
    return open;
  }

  /** Whether from a word to a day or a holding verb nothing else is told, but in its name. */
  private boolean isName(int from, int to, boolean held) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      int quoted = token.is("\"") ? closing(i, to) : i;
      if (quoted > i) {
        i = quoted;
        continue;
      }
      boolean stop = SAYS.contains(token.key()) || token.is(".");
      boolean comma = token.is(",") && !(i + 1 < to && isPlace(tokens.get(i + 1)));
      boolean clause = !held && (comma || token.is("đã") || token.is("được"));
      if (stop || clause || token.is("sẽ") && !held) {
        return false;
      }
    }
    Token last = tokens.get(Math.max(0, to - 1));
    return held || to == from || TO_DAY.contains(last.key()) || to - from <= LONGEST_NAME / 2;
  }

  /** "tại xã A, huyện B, tỉnh C": what goes on with a place. */
  private static boolean isPlace(Token token) {
    return token.isCapital() || RANKS.has(token);
  }

  /** The word behind a day: the first name of an event or active verb before anything is said. */
  private Optional<Word> behind(List<Word> found, Marks.DateMark day, int to, boolean leads) {
    int end = saying(day.to(), Math.min(to, day.to() + LONGEST_CLAUSE));
    int clause = leads ? end : comma(day.to(), end);
    Optional<Word> verb = Optional.empty();
    for (int k = firstFrom(found, day.to()); k < found.size(); k++) {
      Word word = found.get(k);
      if (word.to() > end) {
        break;
      }
      if (word.names() && !(!leads && isOfNext(word, to))) {
        boolean after = word.from() < clause || AT.has(tokens.get(word.from() - 1));
        return verb.or(() -> after ? Optional.of(word) : Optional.empty());
      }
      boolean near =
          (word.from() < clause || word.from() == clause + 2 && tokens.get(clause + 1).is("khi"))
              && tokens.get(word.from()).kind() == Token.Kind.LOWER;
      boolean active = near && isActive(word);
      if (near && isDeed(word)) {
        verb = verb.or(() -> Optional.of(word));
      }
      if (word.sort() == EventWords.Sort.HOLD && active && leads) {
        Optional<Word> what = held(found, word, end);
        if (what.isPresent()) {
          return what;
        }
      }
    }
    return verb;
  }

  /** Whether a day that stands right behind a word tells when that took place. */
  private boolean isOfNext(Word word, int day) {
    return index.dateAt.containsKey(day) && day - word.to() <= NEAR && isName(word.to(), day, true);
  }

  /** What is held: the name of an event right behind "tổ chức", or else those words themselves. */
  private Optional<Word> held(List<Word> found, Word hold, int end) {
    for (int k = firstFrom(found, hold.to()); k < found.size(); k++) {
      Word word = found.get(k);
      if (word.from() - hold.to() > NEAR || word.to() > end) {
        break;
      }
      if (word.names() || word.sort() == EventWords.Sort.VERB) {
        return Optional.of(word);
      }
    }
    boolean what = hold.to() < end && tokens.get(hold.to()).isWord();
    return what && (hold.form().endsWith("tổ chức") ? isHeldByBody(hold) : isAttended(hold))
        ? Optional.of(new Word(hold.to(), hold.to() + 1, EventWords.Sort.VERB, hold.form()))
        : Optional.empty();
  }

  /** "Thủ tướng A dự chương trình …": somebody stands before the verb. */
  private boolean isAttended(Word hold) {
    return hold.form().matches("dự|tham dự|đến dự|tới dự|về dự|chủ trì|tham gia")
        && tokens.get(hold.to()).kind() == Token.Kind.LOWER
        && !index.peopleIn(Math.max(0, hold.from() - LONGEST_NAME), hold.from()).isEmpty();
  }

  /** "UBND tỉnh tổ chức tuyên dương …": a body stands before the verb. */
  private boolean isHeldByBody(Word hold) {
    for (int at = hold.from(); at > Math.max(0, hold.from() - 4); at--) {
      if (index.agencyBefore.containsKey(at)) {
        return true;
      }
    }
    return false;
  }

  /** The place in a row of words of the first that begins at a token or behind it. */
  private static int firstFrom(List<Word> words, int from) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (words.get(mid).from() < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** A verb that tells what somebody does, or a work that is done. */
  private boolean isDeed(Word word) {
    return word.sort() == EventWords.Sort.WORK
        || word.sort() == EventWords.Sort.VERB && isActive(word);
  }

  /** Whether a verb tells what its subject does: not "được Quốc hội bầu", "việc kiểm tra". */
  private boolean isActive(Word word) {
    Token before = tokens.get(Math.max(0, word.from() - 1));
    if (MAKE_NOUNS.has(before)) {
      return false;
    }
    for (int i = word.from() - 1; i >= Math.max(0, word.from() - NEAR); i--) {
      if (PASSIVE.has(tokens.get(i))) {
        return false;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return true;
      }
    }
    return true;
  }

  private int saying(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean says = SAYS.contains(tokens.get(i).key()) && !tokens.get(i).is("cho");
      if (says || tokens.get(i).is("cho") && i + 1 < to && SAID.has(tokens.get(i + 1))) {
        return i;
      }
    }
    return to;
  }

  private int comma(int from, int to) {
    int at = from;
    while (at < to && !tokens.get(at).is(",")) {
      at++;
    }
    return at;
  }

  /** Whether a day only goes on with the one before it: "22, 23/9", "từ 18 đến 20/9". */
  private boolean isRow(Marks.DateMark one, Marks.DateMark next) {
    for (int i = one.to(); i < next.from(); i++) {
      if (!BETWEEN_DAYS.has(tokens.get(i))) {
        return false;
      }
    }
    return next.from() - one.to() <= 5;
  }

  private boolean isUsable(Sentence sentence, Marks.DateMark day, Marks.DateMark next) {
    int at = day.from();
    Token before = at > sentence.from() ? tokens.get(at - 1) : tokens.get(at);
    boolean first = at == sentence.from();
    boolean range = isRow(day, next) && next.from() > day.from();
    if (papers.get(day.from()) || isInBrackets(sentence, day)) {
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
        DEADLINE.contains(before.key()) && !(before.is("đến") && opensClause(day, sentence));
    boolean signed = SIGNED.contains(before.key()) && isOfPaper(sentence, at);
    return !since && !until && !signed && !BORN.contains(before.key());
  }

  /**
   * Whether a paper is told of close to the day that was signed: "ký ngày 22/12", "ban hành ngày".
   */
  private boolean isOfPaper(Sentence sentence, int at) {
    int from = Math.max(sentence.from(), at - LONGEST_NAME);
    int to = Math.min(sentence.to(), at + NEAR + NEAR);
    return !papers.get(from, to).isEmpty();
  }

  /** In brackets a day is an aside, but in "(diễn ra từ ngày 18/9)". */
  private boolean isInBrackets(Sentence sentence, Marks.DateMark day) {
    int open = -1;
    for (int i = Math.max(sentence.from(), day.from() - LONGEST_NAME); i < day.from(); i++) {
      open = tokens.get(i).is("(") ? i : tokens.get(i).is(")") ? -1 : open;
    }
    return open > 0
        && !HELD.has(tokens.get(open + 1))
        && !RELATIVE.has(tokens.get(open - 1))
        && !(open == day.from() - 1
            && isOfDays(day)
            && (isOfHour(day) || isVisit(sentence, open) || isRestated(sentence, open, day)));
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
        && open - sentence.from() <= NEAR + 2
        && tokens.subList(sentence.from(), open).stream()
            .anyMatch(token -> PARTS_OF_DAY.has(token));
  }

  /** "chuyến thăm Lào và Campuchia (11-13/7)": nothing but its name before the bracket. */
  private boolean isVisit(Sentence sentence, int open) {
    for (int i = open - 1; i > Math.max(sentence.from(), open - LONGEST_NAME / 2); i--) {
      if (tokens.get(i).is("chuyến")) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** Whether a day is no more than some years before the article: no anniversary. */
  private boolean isOfLate(Marks.DateMark day) {
    return index.marks.published().isEmpty()
        || day.date().year() >= index.marks.published().get().year() - YEARS_BACK;
  }
}
