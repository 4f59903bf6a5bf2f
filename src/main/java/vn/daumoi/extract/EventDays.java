package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** What leads to the occasion of something else. */
  private static final Phrases<Boolean> OCCASIONS =
      Phrases.of("nhân dịp", "nhân", "nhân kỷ niệm", "chào mừng", "hưởng ứng", "hướng tới");

  /** What leads to an event within which something else takes place. */
  private static final Phrases<Boolean> FRAMES =
      Phrases.of("trong khuôn khổ", "nằm trong khuôn khổ", "bên lề", "ngoài lề");

  private static final int LONGEST_OCCASION = 8;

  private static final WordSet AT = WordSet.of("tại", "trong");

  private static final WordSet BEFORE_OR_AFTER = WordSet.of("trước", "sau");

  /** What is no event everywhere, but is one where it has a name and its day is told. */
  private static final Phrases<Boolean> PROGRAMMES =
      Phrases.of("chương trình", "chuỗi sự kiện", "chuỗi hoạt động");

  private static final Phrases<Boolean> TIMES =
      Phrases.of("thời gian :", "thời gian tổ chức :", "thời gian diễn ra :");

  /** How a day is told on which something opens, goes on or closes. */
  private static final Phrases<Boolean> HELD =
      Phrases.of("khai mạc", "bế mạc", "diễn ra", "khép lại", "kết thúc");

  /** What stands before an event that does not take place. */
  private static final Phrases<Boolean> NOT_HELD =
      Phrases.of("không tổ chức", "không được tổ chức", "chưa tổ chức", "dừng tổ chức");

  /** What stands before a year in which something took place. */
  private static final WordSet WHEN = WordSet.of("vào", "trong", "từ", "hồi");

  /** What receives somebody told behind it, and fetches where nobody is: "đến đón, …". */
  private static final String FETCHES = "đón";

  /** Where somebody works, for a day or for years. */
  private static final String WORKS_AT = "làm việc tại";

  private static final WordSet HAMLETS =
      WordSet.of("ấp", "thôn", "bản", "làng", "buôn", "xã", "phường", "khóm");

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_CLAUSE = 120;
  private static final int NEAR = 7;

  private final MarkIndex index;
  private final EventWords words;
  private final List<Token> tokens;
  private final BitSet named = new BitSet();

  /** The words of events by sentence, where they were asked for. */
  private final Map<Sentence, List<Word>> bySentence = new HashMap<>();

  private final UsableDays usable;
  private final DayReach reach;
  private final DaySaid said;
  private final ActiveVerbs verbs;
  private final HeldEvents held;

  /** A word of an event and where it stands. */
  record Word(int from, int to, EventWords.Sort sort, String form) {

    /** Whether it is the name of something that takes place. */
    boolean names() {
      return sort == EventWords.Sort.NOUN || sort == EventWords.Sort.PRESS || isSilent();
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
    this.usable = new UsableDays(index);
    this.reach = new DayReach(tokens);
    this.said = new DaySaid(index, words);
    this.verbs = new ActiveVerbs(tokens, named);
    this.held = new HeldEvents(index);
    index.marks.agencies().forEach(mark -> named.set(mark.from(), mark.to()));
    index.marks.posts().forEach(mark -> named.set(mark.from(), mark.to()));
  }

  /** The words of events in a sentence, those inside names of bodies and posts left out. */
  List<Word> words(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence, this::read);
  }

  private List<Word> read(Sentence sentence) {
    List<Word> found = new ArrayList<>();
    int end = sentence.to();
    for (int i = words.nextEvent(index.text, sentence.from(), end);
        i < end;
        i = words.nextEvent(index.text, i + 1, end)) {
      Optional<Trie.Match<EventWords.Sort>> match = words.event(tokens, i);
      boolean across = match.isPresent() && isAcrossName(i, match.get());
      if (match.isPresent() && match.get().to() <= sentence.to() && !across) {
        EventWords.Sort sort = match.get().meaning();
        boolean none =
            named.get(i)
                || index.isInPaper(i)
                || isOfHamlet(i, match.get().to())
                || sort == EventWords.Sort.NOUN && isOccasion(i, sentence.from())
                || match.get().form().equals(FETCHES)
                    && match.get().to() < end
                    && tokens.get(match.get().to()).kind() == Token.Kind.MARK
                || match.get().form().equals(Guests.RECEIVES)
                    && Guests.isNobodyAt(index, match.get().to())
                    && !Guests.isReceivedBefore(index, i);
        if (sort != EventWords.Sort.NONE && !none) {
          found.add(new Word(i, match.get().to(), sort, match.get().form()));
        }
        i = match.get().to() - 1;
      }
    }
    return found;
  }

  /** "nhân dịp Giỗ Tổ - Lễ hội Đền Hùng": on what occasion something else took place. */
  private boolean isOccasion(int event, int from) {
    int at = event;
    while (at > from
        && event - at < LONGEST_OCCASION
        && (tokens.get(at - 1).is("-") || index.text.isCapital(at - 1))) {
      at--;
    }
    return OCCASIONS.endingAt(tokens, at).isPresent();
  }

  /** "ấp Lương Lễ": a word in capitals is of the name of a small place. */
  private boolean isOfHamlet(int from, int to) {
    return to - from == 1
        && from > 1
        && index.text.isCapital(from)
        && index.text.isCapital(from - 1)
        && HAMLETS.has(tokens.get(from - 2));
  }

  /** "Bộ Quốc phòng tổ chức": no longer phrase begins with the last word of a name. */
  private boolean isAcrossName(int i, Trie.Match<EventWords.Sort> match) {
    return named.get(i) && !named.get(match.to() - 1);
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
      boolean row = k > 0 && usable.isRow(days.get(k - 1), day);
      if (!row && usable.isUsable(sentence, day, k + 1 < days.size() ? days.get(k + 1) : day)) {
        int after = nextDay(found, sentence, days, k);
        told(found, day, before, after, sentence)
            .filter(one -> !isOfToldMonth(told, one.day()))
            .ifPresent(one -> add(one, told));
      }
      boolean aside = usable.isInBrackets(sentence, day);
      before = isWhole(day) && !aside ? day.to() : before;
    }
    return told;
  }

  /** "Hội nghị tổng kết năm 2023 diễn ra ngày 5/6": the day says more than the year in its name. */
  private static void add(Told one, List<Told> told) {
    if (isWhole(one.day())) {
      told.removeIf(known -> !isWhole(known.day()) && known.word().equals(one.word()));
    }
    told.add(one);
  }

  private static boolean isWhole(Marks.DateMark day) {
    return day.date().day() != 0;
  }

  /** "Ngày 15/5, … buổi tiếp công dân định kỳ tháng 5/2024": the month of a day told before. */
  private static boolean isOfToldMonth(List<Told> told, Marks.DateMark day) {
    return !isWhole(day)
        && told.stream()
            .map(one -> one.day().date())
            .anyMatch(
                date -> date.year() == day.date().year() && date.month() == day.date().month());
  }

  /** Where the next day begins that does not only go on with this one. */
  private int nextDay(List<Word> found, Sentence sentence, List<Marks.DateMark> days, int k) {
    int next = k + 1;
    while (next < days.size()
        && (!isWhole(days.get(next))
            || usable.isInBrackets(sentence, days.get(next))
            || isOfFrame(found, days.get(next))
            || usable.isRow(days.get(next - 1), days.get(next)))) {
      next++;
    }
    return next < days.size() ? days.get(next).from() : sentence.to();
  }

  private Optional<Told> told(
      List<Word> found, Marks.DateMark day, int from, int to, Sentence sentence) {
    boolean leads = usable.opensClause(day, sentence);
    Optional<Word> before =
        leads
            ? Optional.empty()
            : leadingUp(found, day, from).filter(one -> one.names() || !isOfName(day));
    boolean closes =
        day.to() < sentence.to() && tokens.get(day.to()).is("và") && !usable.isOfLate(day);
    boolean looksOn = before.isEmpty() && (leads || isWhole(day) && !closes);
    Optional<Word> word = looksOn ? behind(found, day, to, leads) : before;
    if (leads && word.filter(one -> one.sort() != EventWords.Sort.ACT).isEmpty()) {
      Optional<Word> act = word;
      word = goneOn(found, day, from).or(() -> act);
    }
    if (word.isEmpty()) {
      word = closedBy(found, day, from, sentence).or(() -> programme(found, day, sentence));
    }
    return word.filter(one -> takesPlace(one, day) && !isNone(one, sentence))
        .filter(one -> !isReviewed(one.from(), day))
        .map(one -> new Told(one, day, leads));
  }

  /** "ký chương trình phối hợp năm 2019": the year of what is named, not "vào năm 2019". */
  private boolean isOfName(Marks.DateMark day) {
    return day.date().month() == 0 && !(day.from() > 0 && WHEN.has(tokens.get(day.from() - 1)));
  }

  /** "hội nghị tổng kết công tác kiểm tra năm 2023": the year that is looked back on. */
  private boolean isReviewed(int from, Marks.DateMark day) {
    return isOfName(day) && EventNaming.isReview(index.text, from, day.from());
  }

  /** "chưa có sự kiện công khai nào", "không tổ chức liên hoan": none took place. */
  private boolean isNone(Word word, Sentence sentence) {
    if (word.names() && NOT_HELD.endingAt(tokens, word.from()).isPresent()) {
      return true;
    }
    for (int i = word.to(); i < Math.min(sentence.to(), word.to() + NEAR); i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
      if (tokens.get(i).is("nào")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a word tells took place on a day: not years ago, and said to the press that day.
   */
  private boolean takesPlace(Word word, Marks.DateMark day) {
    if (word.sort() == EventWords.Sort.PRESS) {
      return isWhole(day);
    }
    if (word.sort() == EventWords.Sort.ACT) {
      return usable.isOfDays(day);
    }
    boolean late = !isWhole(day) || usable.isOfLate(day);
    if (isEmployment(word, day)) {
      return false;
    }
    return late || word.names() || isDone(word, day);
  }

  /** "A làm việc tại Sở Y tế từ năm 2014", "tháng 5/2010": where somebody is employed. */
  private boolean isEmployment(Word word, Marks.DateMark day) {
    return word.form().equals(WORKS_AT)
        && !isWhole(day)
        && (day.date().month() == 0
            || !usable.isOfLate(day)
            || index.agencyAt.containsKey(word.to()));
  }

  /** Whether a sentence without a day tells since when somebody is employed. */
  boolean isEmployment(Word word, Sentence sentence) {
    List<Marks.DateMark> days = index.datesIn(sentence.from(), sentence.to());
    return word.form().equals(WORKS_AT)
        && !days.isEmpty()
        && days.stream().noneMatch(EventDays::isWhole);
  }

  /** The day with which a sentence opens, where it is the article's own. */
  Optional<PartialDate> opening(Sentence sentence) {
    return index.datesIn(sentence.from(), sentence.to()).stream()
        .limit(1)
        .filter(day -> isWhole(day) && day.from() - sentence.from() <= NEAR)
        .filter(day -> usable.isUsable(sentence, day, day) && usable.isOfDays(day))
        .map(Marks.DateMark::date)
        .findFirst();
  }

  /** "Thời gian: 8h00 ngày 12/6/2024": the day of the field that tells when something is held. */
  Optional<PartialDate> field(Sentence line) {
    return TIMES
        .startingAt(tokens, new ListLines(tokens).behindMark(line))
        .flatMap(field -> index.datesIn(field.to(), line.to()).stream().findFirst())
        .filter(EventDays::isWhole)
        .map(Marks.DateMark::date);
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
        holding = holding.isEmpty() && reach.isNear(word.to(), day) ? Optional.of(word) : holding;
      } else if (isNamedBefore(found, k, from) && isBeforeOrAfter(word)) {
        continue;
      } else if (word.names() || verbs.isDeed(word)) {
        int end = holding.map(Word::from).orElse(day.from());
        return reach.isName(word.to(), end, holding.isPresent())
            ? Optional.of(word)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "họp báo sau hội nghị hôm 11/7": whether another event is named close before a word. */
  private boolean isNamedBefore(List<Word> found, int k, int from) {
    return k > 0
        && found.get(k - 1).names()
        && found.get(k - 1).from() >= from
        && found.get(k).from() - found.get(k - 1).to() <= NEAR;
  }

  /** "Tiếp tục kỳ họp thứ ba, sáng 22/7, đại biểu cho ý kiến …": the name before the mark. */
  private Optional<Word> goneOn(List<Word> found, Marks.DateMark day, int from) {
    int last = firstFrom(found, day.from()) - 1;
    while (last >= 0 && found.get(last).sort() == EventWords.Sort.HOLD) {
      last--;
    }
    return last >= 0
            && usable.isOfLate(day)
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
    return isWhole(day) && !index.peopleIn(from, word.from()).isEmpty();
  }

  /** "A thăm, tặng quà các gia đình, chiều 24/7.": the day with which a sentence ends. */
  private Optional<Word> closedBy(
      List<Word> found, Marks.DateMark day, int from, Sentence sentence) {
    boolean last = day.to() >= sentence.to() - 1 && day.from() > sentence.from();
    boolean own = usable.isOfDays(day) || usable.isCaption(sentence) && isWhole(day);
    boolean told = isWhole(day) && tokens.get(day.to() - 1).isYear() && usable.isOfLate(day);
    if (!last || !tokens.get(day.from() - 1).is(",") || !(own || told)) {
      return Optional.empty();
    }
    return found.stream()
        .filter(word -> word.from() >= from && word.to() <= day.from())
        .filter(word -> word.names() || verbs.isDeed(word) && (own || presides(word)))
        .findFirst();
  }

  /** "chủ trì cuộc họp": a deed that names what is held. */
  private static boolean presides(Word word) {
    return word.form().startsWith("chủ trì ");
  }

  /**
   * "Chương trình “…” do Sở tổ chức khai mạc tối 5/6": what opens the sentence is held that day.
   */
  private Optional<Word> programme(List<Word> found, Marks.DateMark day, Sentence sentence) {
    int last = firstFrom(found, day.from()) - 1;
    boolean held =
        last >= 0
            && found.get(last).sort() == EventWords.Sort.HOLD
            && HELD.startingAt(tokens, found.get(last).from()).isPresent()
            && reach.isNear(found.get(last).to(), day);
    return held
        ? PROGRAMMES
            .startingAt(tokens, sentence.from())
            .filter(words -> tokens.get(words.to()).is("\"") || tokens.get(words.to()).isCapital())
            .map(words -> new Word(words.from(), words.to(), EventWords.Sort.NOUN, words.words()))
        : Optional.empty();
  }

  /** The word behind a day: the first name of an event or active verb before anything is said. */
  private Optional<Word> behind(List<Word> found, Marks.DateMark day, int to, boolean leads) {
    int end = reach.saying(day.to(), Math.min(to, day.to() + LONGEST_CLAUSE));
    int clause = leads ? end : reach.comma(day.to(), end);
    Optional<Word> verb = Optional.empty();
    Optional<Word> around = Optional.empty();
    boolean spokenOf = !leads && said.isOf(day, end);
    boolean issued = false;
    for (int k = firstFrom(found, day.to()); k < found.size(); k++) {
      Word word = found.get(k);
      boolean there = AT.has(tokens.get(word.from() - 1));
      if (word.to() > end || issued && !(word.names() && tokens.get(word.from() - 1).is("tại"))) {
        break;
      }
      if (word.sort() == EventWords.Sort.ISSUE && verbs.isActive(word)) {
        issued = true;
        continue;
      }
      if (isBeforeOrAfter(word)
          || held.isAddressee(word)
          || !there && Wishes.isAsked(tokens, day.to(), word.from())
          || spokenOf && word.sort() == EventWords.Sort.POLL && !said.isThere(word)) {
        continue;
      }
      if (leads && verb.isEmpty() && isFrame(word)) {
        around = around.or(() -> Optional.of(word));
        continue;
      }
      if (word.names() && !isOfNext(word, to)) {
        boolean after = word.from() < clause || there;
        return verb.or(() -> after ? Optional.of(word) : Optional.empty());
      }
      boolean near =
          (word.from() < clause || word.from() == clause + 2 && tokens.get(clause + 1).is("khi"))
              && tokens.get(word.from()).kind() == Token.Kind.LOWER;
      boolean active = near && verbs.isActive(word);
      if (near && verbs.isDeed(word)) {
        verb = verb.or(() -> Optional.of(word));
      }
      if (word.sort() == EventWords.Sort.HOLD && active && leads) {
        Optional<Word> what = held.by(found, word, end);
        if (what.isPresent()) {
          return what;
        }
      }
    }
    return verb.isPresent() ? verb : around;
  }

  /** Whether a sentence stands below a picture. */
  boolean isCaption(Sentence sentence) {
    return usable.isCaption(sentence);
  }

  /** Whether something else took place within an event: "trong khuôn khổ chuyến thăm". */
  private boolean isFrame(Word word) {
    return word.names() && FRAMES.endingAt(tokens, word.from()).isPresent();
  }

  /** "trong khuôn khổ chuyến thăm Lào từ ngày 25/5": the days of what another event is part of. */
  private boolean isOfFrame(List<Word> found, Marks.DateMark day) {
    int last = firstFrom(found, day.from()) - 1;
    return last >= 0 && day.from() - found.get(last).to() <= NEAR && isFrame(found.get(last));
  }

  /** "ba ngày trước phiên họp", not ", sau lễ ký": what takes place on another day. */
  private boolean isBeforeOrAfter(Word word) {
    int at = word.from() - 1;
    boolean opens = at > 0 && tokens.get(at).is("sau") && tokens.get(at - 1).is(",");
    return word.names() && BEFORE_OR_AFTER.has(tokens.get(at)) && !opens;
  }

  /** Whether a day that stands right behind a word tells when that took place. */
  private boolean isOfNext(Word word, int day) {
    return index.dateAt.containsKey(day)
        && day - word.to() <= NEAR
        && reach.isName(word.to(), day, true);
  }

  /** The place in a row of words of the first that begins at a token or behind it. */
  static int firstFrom(List<Word> words, int from) {
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
}
