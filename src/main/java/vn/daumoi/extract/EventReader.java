package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads what took place, when, and who had which part in it.
 *
 * <p>A sentence with a day and a word of an event that belong together opens one. Where the day
 * opens the clause, the sentences behind tell of that event until the next is opened so; an event
 * mentioned with its day further back in a sentence is told of in that sentence alone. Where no
 * event has a day, the article's is the one that its first sentences name. A day that is no more
 * than a month or a year counts where somebody named had a part in what took place.
 */
final class EventReader {
  /** How many words open a sentence with the event it goes on with: "Phát biểu tại cuộc họp". */
  private static final int OPENING = 5;

  private static final WordSet HOURS = WordSet.of("sáng", "trưa", "chiều", "tối", "đêm");

  private static final WordSet MANY = WordSet.of("các", "những", "nhiều", "mọi");

  /** What stands below a picture of a whole event. */
  private static final Phrases<Boolean> VIEWS = Phrases.of("toàn cảnh", "quang cảnh");

  private static final Phrases<Boolean> TELLS = Phrases.of("cho biết", "cho hay");

  /** What stands before an event where what is told is told there. */
  private static final WordSet AT = WordSet.of("tại", "trong", "dự", "ở", "sau");

  /** What stands before an event at which all of a sentence is told. */
  private static final WordSet SCENES = WordSet.of("tại", "trong");

  /** What many names have in common: "phiên họp thứ 5", "hội nghị lần thứ ba". */
  private static final WordSet COUNTED = WordSet.of("thứ", "lần");

  private static final Phrases<Boolean> BEFORE = Phrases.of("trước đó");

  private static final Phrases<Boolean> NEXT =
      Phrases.of("tiếp đó", "tiếp theo", "sau đó", "ngay sau đó");

  /** A ceremony of one person, and no other name of what an article is on. */
  private static final String TAKING_OFFICE = "lễ nhận nhiệm vụ";

  private static final int LEAD_SENTENCES = 6;

  /** How many sentences stand before the news is told where it was heard. */
  private static final int SCENE_SENTENCES = 4;

  private static final int LAST_SENTENCE = 60;

  private static final int SOON = 2;
  private static final int WEEKS = 14;
  private static final int YEAR = 365;
  private static final int WORDS_OF_CASE = 3;

  private final Lexicon lexicon;
  private final EventWords words = new EventWords();

  EventReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Fact> read(MarkIndex index) {
    return new Reading(index).read();
  }

  /** One pass over one article. */
  private final class Reading {
    private final Text text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final MarkIndex index;
    private final EventDays days;
    private final EventParts parts;
    private final EventNaming naming;
    private final AttendedEvents attended;
    private final PartBounds bounds = new PartBounds();
    private final Map<PartialDate, List<Occasion>> byDay = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /** What is told without a day beside another event. */
    private final Set<Event> aside = new HashSet<>();

    /** How often words of a trial stand in the text, as far as it matters; less than 0 unknown. */
    private int trialWords = -1;

    /**
     * An event of a day with the part of the day it is told for, "" where none is; what goes on in
     * court is never the same as something else of that day.
     */
    private record Occasion(String hour, boolean court, Event event) {
      boolean mayBe(String other, boolean inCourt) {
        boolean together = hour.isEmpty() || other.isEmpty() || hour.equals(other);
        return together && court == inCourt;
      }
    }

    /**
     * An event told in a sentence, by a word at a token.
     *
     * @param leads whether the text turns to it there
     * @param scene whether what the sentence tells is told there
     */
    private record Opened(EventParts.Placed placed, boolean leads, boolean scene) {
      Event event() {
        return placed.event();
      }
    }

    Reading(MarkIndex index) {
      this.index = index;
      this.text = index.text;
      this.tokens = index.tokens;
      this.sentences = RelatedLinks.without(text);
      this.days = new EventDays(index, words);
      this.naming = new EventNaming(index, days);
      Actors actors = new Actors(index, lexicon);
      this.parts = new EventParts(index, lexicon, actors, words, days, bounds);
      this.attended = new AttendedEvents(text, days, parts);
    }

    List<Fact> read() {
      Map<Sentence, List<Opened>> opened = new LinkedHashMap<>();
      for (Sentence sentence : sentences) {
        List<Opened> found = opened(sentence);
        if (!found.isEmpty()) {
          opened.put(sentence, found);
        }
      }
      Optional<Map.Entry<Sentence, Opened>> undated =
          byDay.keySet().stream().allMatch(this::isAhead) ? undated(opened) : Optional.empty();
      undated.ifPresent(found -> opened.put(found.getKey(), List.of(found.getValue())));
      Optional<Event> main =
          undated
              .map(found -> found.getValue().event())
              .or(() ->
                  first(opened, one -> one.leads() && !isPast(one))
                      .map(event -> firstOfDay(opened, event)))
              .or(() -> first(opened, one -> !isPast(one)))
              .or(() -> first(opened, one -> true));
      boolean led = first(opened, one -> one.leads() && !isPast(one)).isPresent();
      if (undated.isEmpty() && !led) {
        main.filter(event -> !isScene(event, opened)).ifPresent(bounds::setMentioned);
      }
      main.filter(event -> isWeeksAgo(event) || isToldLate(event, opened)).ifPresent(bounds::await);
      List<Event> met = new ArrayList<>();
      for (Sentence sentence : sentences) {
        List<Opened> own = opened.getOrDefault(sentence, List.of());
        if (own.isEmpty()) {
          main = main.map(event -> called(sentence, event, met));
        }
        for (Opened one : own) {
          bounds.meet(one.event());
          met.add(one.event());
          boolean ahead =
              undated.isPresent() && one.event().date().map(this::isAhead).orElse(false);
          main = one.leads() && !ahead ? Optional.of(one.event()) : main;
        }
        List<EventParts.Placed> here =
            own.isEmpty()
                ? main.map(event -> another(sentence, event)).stream().toList()
                : own.stream().map(Opened::placed).toList();
        parts.read(sentence, here, main);
      }
      facts.addAll(parts.facts());
      return withoutIdle();
    }

    /** Whether a sentence tells at a late event what is said there. */
    private boolean isScene(Event event, Map<Sentence, List<Opened>> opened) {
      return !isWeeksAgo(event)
          && opened.values().stream()
              .flatMap(List::stream)
              .anyMatch(one -> one.scene() && one.event().equals(event));
    }

    private boolean isWeeksAgo(Event event) {
      return event.date().map(day -> isBefore(day, WEEKS)).orElse(false);
    }

    /** Whether a text has told other things at length before it comes to an event. */
    private boolean isToldLate(Event event, Map<Sentence, List<Opened>> opened) {
      return text.sentences().stream()
          .limit(LEAD_SENTENCES)
          .flatMap(sentence -> opened.getOrDefault(sentence, List.of()).stream())
          .noneMatch(one -> one.event().equals(event));
    }

    /**
     * "Phát biểu tại cuộc họp, …" behind what was told of an inspection: the event before whose
     * name begins so, where that of the one told last does not.
     */
    private Event called(Sentence sentence, Event main, List<Event> met) {
      return days.words(sentence).stream()
          .filter(EventDays.Word::names)
          .filter(word -> word.from() > sentence.from() && isThere(word))
          .filter(word -> word.from() - sentence.from() <= OPENING)
          .findFirst()
          .map(word -> text.words(word.from(), word.to()).toLowerCase(Locale.ROOT))
          .filter(noun -> !isCalled(main, noun))
          .flatMap(noun ->
              met.reversed().stream()
                  .filter(event -> event.date().filter(day -> day.day() != 0).isPresent())
                  .filter(event -> isCalled(event, noun))
                  .findFirst())
          .orElse(main);
    }

    private static boolean isCalled(Event event, String noun) {
      return event.kind().toLowerCase(Locale.ROOT).startsWith(noun);
    }

    /**
     * "A dự Diễn đàn Kinh tế", "Tại Diễn đàn Kinh tế, A nói" where another event was told: that
     * one, without a day.
     */
    private EventParts.Placed another(Sentence sentence, Event main) {
      return other(sentence, main)
          .or(() -> done(sentence, BEFORE))
          .map(word -> aside(sentence, word, Optional.empty()))
          .or(() -> done(sentence, NEXT).map(word -> aside(sentence, word, dayOf(main))))
          .orElseGet(() -> EventParts.Placed.before(main));
    }

    /** "Trước đó, A đã tiếp B": what somebody did before or after the event told of. */
    private Optional<EventDays.Word> done(Sentence sentence, Phrases<Boolean> when) {
      int mark = tokens.get(sentence.from()).kind() == Token.Kind.MARK ? 1 : 0;
      return when.startingAt(tokens, sentence.from() + mark).isPresent()
          ? named(sentence)
              .filter(word -> word.sort() == EventWords.Sort.VERB)
              .filter(word -> !isPlanned(sentence.from(), word.from()))
          : Optional.empty();
    }

    private boolean isPlanned(int from, int to) {
      return tokens.subList(from, to).stream().anyMatch(token -> token.is("sẽ"));
    }

    /** The day of an event that the article tells as news. */
    private Optional<PartialDate> dayOf(Event event) {
      return isWeeksAgo(event) ? Optional.empty() : event.date();
    }

    private Optional<EventDays.Word> other(Sentence sentence, Event main) {
      return days.words(sentence).stream()
          .filter(word -> word.from() > sentence.from())
          .filter(word ->
              word.sort() == EventWords.Sort.NOUN
                      && (isAttended(word, sentence) || isOpenedAt(word, sentence))
                  || isChaired(word, sentence))
          .filter(word -> isOther(word, naming.kindEnd(word, sentence), main))
          .findFirst();
    }

    private EventParts.Placed aside(
        Sentence sentence, EventDays.Word word, Optional<PartialDate> day) {
      Event event = open(sentence, word, day, sentence.from());
      aside.add(event);
      return new EventParts.Placed(word.from(), event);
    }

    /** "A dự Diễn đàn Kinh tế", "A sẽ tới Paris để dự lễ duyệt binh": what somebody attends. */
    private boolean isAttended(EventDays.Word word, Sentence sentence) {
      int last = word.from() - 1;
      boolean attends = tokens.get(last).is("dự");
      boolean chairs = tokens.get(last).is("trì");
      boolean two = chairs || last > sentence.from() && tokens.get(last - 1).is("tham");
      EventDays.Word verb =
          new EventDays.Word(two ? last - 1 : last, word.to(), word.sort(), word.form());
      return attends && text.isCapital(word.from())
          || (attends || chairs) && parts.hasSubject(sentence, verb);
    }

    /** "A chủ trì phiên họp thứ 5" */
    private boolean isChaired(EventDays.Word word, Sentence sentence) {
      int named = naming.kindStart(word.from());
      return word.sort() == EventWords.Sort.VERB
          && named > word.from()
          && parts.hasSubject(sentence, word)
          && !isKnown(text.words(named, word.to()));
    }

    /** Whether the article has told of an event of a day by some words. */
    private boolean isKnown(String noun) {
      return byDay.values().stream()
          .flatMap(List::stream)
          .anyMatch(one -> one.event().kind().toLowerCase(Locale.ROOT).contains(noun));
    }

    /** "Phát biểu tại Hội nghị ngành Y tế": the event with which a sentence opens. */
    private boolean isOpenedAt(EventDays.Word word, Sentence sentence) {
      return isThere(word)
          && word.from() - sentence.from() <= OPENING
          && (text.isCapital(word.from()) || word.form().equals(TAKING_OFFICE));
    }

    /**
     * Whether an event has a name of its own: another is called otherwise, and by none of its
     * words.
     */
    private boolean isOther(EventDays.Word word, int end, Event main) {
      String noun = text.words(naming.kindStart(word.from()), word.to()).toLowerCase(Locale.ROOT);
      if (main.kind().toLowerCase(Locale.ROOT).contains(noun)) {
        return false;
      }
      Set<String> known = new HashSet<>();
      Text.tokens(main.kind()).forEach(token -> known.add(token.key()));
      boolean pointed = tokens.get(end - 1).is("này");
      boolean named =
          end - word.to() > 1
              || end > word.to() && text.isCapital(word.to())
              || word.form().equals(TAKING_OFFICE);
      return named
          && !pointed
          && tokens.subList(word.to(), end).stream()
              .filter(token -> !COUNTED.has(token))
              .noneMatch(token -> known.contains(token.key()));
    }

    /**
     * Whether a day is more than a year before that of the article, whose people then speak of it.
     */
    private boolean isPast(PartialDate day) {
      return isBefore(day, YEAR);
    }

    /** Whether a day is more than some days before that of the article. */
    private boolean isBefore(PartialDate day, int days) {
      return index
          .marks
          .published()
          .map(published -> day.latest().isBefore(published.earliest().minusDays(days)))
          .orElse(false);
    }

    /** Whether a day is still to come on the day of the article, which may be told a day early. */
    private boolean isAhead(PartialDate day) {
      return index
          .marks
          .published()
          .map(published -> day.earliest().isAfter(published.latest().plusDays(SOON)))
          .orElse(false);
    }

    private boolean isPast(Opened one) {
      return one.event().date().map(this::isPast).orElse(false);
    }

    /** The first event of a day, of those that are asked for. */
    private static Optional<Event> first(
        Map<Sentence, List<Opened>> opened, Predicate<Opened> asked) {
      return opened.values().stream()
          .flatMap(List::stream)
          .filter(asked)
          .map(Opened::event)
          .filter(event -> event.date().map(day -> day.day() != 0).orElse(true))
          .findFirst();
    }

    /** "Cùng ngày, …" only goes on with the first event of that day. */
    private Event firstOfDay(Map<Sentence, List<Opened>> opened, Event event) {
      boolean goesOn =
          opened.entrySet().stream()
              .filter(told -> told.getValue().stream().anyMatch(one -> one.event().equals(event)))
              .anyMatch(told -> tokens.get(told.getKey().from()).is("cùng"));
      return goesOn
          ? first(opened, one -> one.event().date().equals(event.date())).orElse(event)
          : event;
    }

    /** The events told aside or of a month or year stay where somebody had a part in them. */
    private List<Fact> withoutIdle() {
      Set<Event> lived = new HashSet<>();
      for (Fact fact : facts) {
        if (fact instanceof Fact.Participation part) {
          lived.add(part.event());
        }
      }
      return facts.stream()
          .filter(fact ->
              !(fact instanceof Fact.EventHeld held)
                  || held.event()
                      .date()
                      .map(day -> day.day() != 0)
                      .orElse(!aside.contains(held.event()))
                  || lived.contains(held.event()))
          .toList();
    }

    /** The events a sentence tells of with their days. */
    private List<Opened> opened(Sentence sentence) {
      List<Opened> opened = new ArrayList<>();
      int from = sentence.from();
      for (EventDays.Told told : days.told(sentence)) {
        if (told.word().sort() == EventWords.Sort.VERB
            && sentence.line() >= LEAD_SENTENCES
            && isOfCase()) {
          continue;
        }
        boolean whole = told.day().date().day() != 0;
        if (isOfThisYear(told.day().date())) {
          continue;
        }
        Event event =
            whole
                ? occasion(sentence, told, from)
                : open(sentence, told.word(), Optional.of(told.day().date()), from);
        from = Math.max(told.word().to(), told.day().to());
        boolean reported = told.day().from() > told(sentence);
        boolean leads = told.leads() && !reported || isTitle(sentence, told.word());
        boolean scene = whole && !reported && isScene(sentence, told.word());
        opened.add(
            new Opened(new EventParts.Placed(told.word().from(), event), leads && whole, scene));
      }
      return opened;
    }

    /**
     * "Tại họp báo sáng 5/6, A cho biết", "Trả lời chất vấn chiều 5/6, B khẳng định": one of the
     * first sentences opens with where all of it is told, before anybody is named.
     */
    private boolean isScene(Sentence sentence, EventDays.Word word) {
      boolean answers = word.from() == sentence.from() && !word.names();
      boolean there =
          word.from() > sentence.from()
              && word.from() - sentence.from() <= 2 * OPENING
              && SCENES.has(tokens.get(word.from() - 1));
      return (answers || there)
          && BEFORE.startingAt(tokens, sentence.from()).isEmpty()
          && index.peopleIn(sentence.from(), word.from()).isEmpty()
          && sentences.stream().limit(SCENE_SENTENCES).anyMatch(sentence::equals);
    }

    /** "thăm các gia đình dịp Tết năm 2023": the year at hand tells no day. */
    private boolean isOfThisYear(PartialDate day) {
      return day.month() == 0
          && index.marks.published().filter(today -> today.year() == day.year()).isPresent();
    }

    /** "Buổi họp báo ngày 5/6", "Toàn cảnh buổi lễ ngày 5/6": the event with which a text opens. */
    private boolean isTitle(Sentence sentence, EventDays.Word word) {
      int first = VIEWS.startingAt(tokens, 0).map(Phrases.Match::to).orElse(0);
      return sentence.from() == 0 && word.names() && word.from() == first;
    }

    /** The event of that day and hour which is known, or a new one. */
    private Event occasion(Sentence sentence, EventDays.Told told, int from) {
      PartialDate date = told.day().date();
      String hour = hour(told.day());
      List<Occasion> known = byDay.computeIfAbsent(date, day -> new ArrayList<>());
      boolean court = told.word().sort() == EventWords.Sort.COURT;
      for (Occasion one : known) {
        if (one.mayBe(hour, court) && !opensAnother(sentence, told, one.event())) {
          return one.event();
        }
      }
      Event event = open(sentence, told.word(), Optional.of(date), from);
      known.add(new Occasion(hour, court, event));
      return event;
    }

    /** "Cũng trong sáng 5/6, …", "Chiều cùng ngày, A tiếp B": something else of that day. */
    private boolean opensAnother(Sentence sentence, EventDays.Told told, Event known) {
      EventDays.Word word = told.word();
      boolean again =
          naming.kindEnd(word, sentence) == word.to()
              && known.kind().toLowerCase(Locale.ROOT).contains(word.form());
      boolean same =
          tokens.subList(told.day().from(), told.day().to()).stream()
              .anyMatch(token -> token.is("cùng"));
      boolean also =
          tokens.subList(sentence.from(), told.day().from()).stream()
              .anyMatch(token -> token.is("cũng"));
      return tokens.get(sentence.from()).is("cũng")
          || told.leads()
              && (same || also)
              && !again
              && (!isThere(word)
                  || isAttended(word, sentence)
                      && (!isCalled(known, word.form())
                          || isNamedOtherwise(word, sentence, known)));
    }

    /** "Hội nghị Bộ trưởng ASEAN +1" behind "Hội nghị Bộ trưởng ASEAN lần thứ 50". */
    private boolean isNamedOtherwise(EventDays.Word word, Sentence sentence, Event known) {
      int end = naming.kindEnd(word, sentence);
      String name = text.line(word.from(), end).toLowerCase(Locale.ROOT);
      String other = known.kind().toLowerCase(Locale.ROOT);
      return end > word.to()
          && text.isCapital(word.from())
          && !name.startsWith(other)
          && !other.contains(name);
    }

    /** "sáng" of "Sáng 22/7", "sáng ngày 22/7"; the whole hour "8h00:" of a schedule. */
    private String hour(Marks.DateMark day) {
      if (ScheduleDays.isHour(tokens, day)) {
        return text.words(day.from(), day.to());
      }
      for (int i = Math.max(0, day.from() - 1); i < day.to(); i++) {
        if (HOURS.has(tokens.get(i))) {
          return tokens.get(i).key();
        }
      }
      return "";
    }

    /**
     * Where no event has a day, the first that the article names beside people, of the day with
     * which it opens. What is met only further on counts where the article is on people in office,
     * but in one on a trial it is of the case.
     */
    private Optional<Map.Entry<Sentence, Opened>> undated(Map<Sentence, List<Opened>> opened) {
      Optional<PartialDate> day = Optional.empty();
      Optional<PartialDate> lead = Optional.empty();
      for (int k = 0; k < Math.min(LAST_SENTENCE, sentences.size()); k++) {
        Sentence sentence = sentences.get(k);
        if (opened.containsKey(sentence) || isOfEarlier(sentence) || isOfPast(sentence)) {
          continue;
        }
        day = day.or(() -> days.field(sentence));
        if (!parts.hasPeople(sentence) && !parts.opensLines(sentence)) {
          lead = k < LEAD_SENTENCES ? lead.or(() -> days.opening(sentence)) : lead;
          continue;
        }
        day = day.or(() -> days.opening(sentence));
        Optional<EventDays.Word> word = named(sentence).or(() -> attended.by(sentence));
        if (word.isPresent()) {
          Optional<PartialDate> told = day.isEmpty() && refersBack(word.get()) ? lead : day;
          return k < LEAD_SENTENCES || hasOfficials() && !isOnTrial()
              ? Optional.of(undated(sentence, word.get(), told))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** "Tham dự buổi lễ có A": what the text has told of in other words, with its day. */
    private boolean refersBack(EventDays.Word word) {
      return tokens.get(word.from()).is("buổi") && isBare(word);
    }

    /** "Phát biểu tại buổi lễ" behind "tổ chức lễ tuyên dương": by the name told first. */
    private EventDays.Word inFull(EventDays.Word word, Sentence sentence) {
      return attended.inFull(word, sentence).filter(held -> !isBare(held)).orElse(word);
    }

    /** Whether an event is named by no more than what it is: "tại hội nghị". */
    private boolean isBare(EventDays.Word word) {
      return word.names()
          && naming.kindEnd(word, text.sentenceAt(tokens.get(word.from()).start())) == word.to();
    }

    /** "Tuần trước, A nói trong buổi …": a sentence opens with a time before these days. */
    private boolean isOfEarlier(Sentence sentence) {
      return days.words(sentence).stream()
          .filter(word -> word.sort() == EventWords.Sort.EARLIER)
          .anyMatch(word -> word.from() - sentence.from() <= 1);
    }

    /**
     * "Ông A tại hội nghị ở Huế, tháng 6/2020.", "… tại cuộc họp lần thứ nhất năm 1999.": a
     * sentence tells of a month years ago, or ends with a year that is.
     */
    private boolean isOfPast(Sentence sentence) {
      return index.datesIn(sentence.from(), sentence.to()).stream()
          .filter(day -> day.date().day() == 0 && isPast(day.date()))
          .anyMatch(day -> day.date().month() != 0 || day.to() >= sentence.to() - 1);
    }

    private Map.Entry<Sentence, Opened> undated(
        Sentence sentence, EventDays.Word told, Optional<PartialDate> day) {
      EventDays.Word word = isBare(told) ? inFull(told, sentence) : told;
      Sentence home = text.sentenceAt(tokens.get(word.from()).start());
      Event event = open(home, word, day, home.from());
      if (day.isEmpty() && !isThere(word) && days.isCaption(home)) {
        bounds.setMentioned(event);
      }
      int at = home.equals(sentence) ? word.from() : sentence.from();
      return Map.entry(sentence, new Opened(new EventParts.Placed(at, event), true, false));
    }

    /** What a sentence names that took place. */
    private Optional<EventDays.Word> named(Sentence sentence) {
      int told = told(sentence);
      return days.words(sentence).stream()
          .filter(word -> isThere(word) || !Wishes.isAsked(tokens, sentence.from(), word.from()))
          .filter(word ->
              word.sort() == EventWords.Sort.NOUN
                      && !isOneOfMany(word)
                      && (word.from() < told || isThere(word))
                  || word.sort() == EventWords.Sort.VERB
                      && !isOfCase()
                      && !days.isEmployment(word, sentence)
                      && !Wishes.endAt(tokens, word.from())
                      && !Wishes.isCondition(tokens, sentence.from(), word.from())
                      && parts.hasSubject(sentence, word))
          .findFirst();
    }

    /** "tại hội nghị": whether a word names where what is told is told. */
    private boolean isThere(EventDays.Word word) {
      return word.from() > 0 && AT.has(tokens.get(word.from() - 1));
    }

    /** "A cho biết, huyện đã tổ chức cuộc họp": where begins what somebody only tells. */
    private int told(Sentence sentence) {
      return TELLS
          .firstIn(text, sentence.from(), sentence.to())
          .map(Phrases.Match::from)
          .orElse(sentence.to());
    }

    private boolean hasOfficials() {
      return index.marks.posts().stream().filter(post -> post.holder().isPresent()).limit(2).count()
          > 1;
    }

    private boolean isOnTrial() {
      return trialWords() > 0;
    }

    /** Whether the article is on a case, and what people are told to have done is of it. */
    private boolean isOfCase() {
      return trialWords() >= WORDS_OF_CASE;
    }

    private int trialWords() {
      if (trialWords < 0) {
        trialWords =
            (int)
                text.sentences().stream()
                    .flatMap(sentence -> days.words(sentence).stream())
                    .filter(word -> word.sort() == EventWords.Sort.TRIAL)
                    .limit(WORDS_OF_CASE)
                    .count();
      }
      return trialWords;
    }

    /** "các cuộc gặp", "nhiều hội nghị" */
    private boolean isOneOfMany(EventDays.Word word) {
      return word.from() > 0 && MANY.has(tokens.get(word.from() - 1));
    }

    private Event open(
        Sentence sentence, EventDays.Word word, Optional<PartialDate> date, int from) {
      int to = naming.kindEnd(word, sentence);
      int kind = naming.kindStart(word.from());
      Event event =
          new Event(
              text.line(kind, to),
              date,
              naming.place(word.from(), from, sentence),
              naming.organizers(sentence));
      if (date.map(this::isPast).orElse(false)) {
        bounds.setPast(event);
      }
      if (date.map(this::isAhead).orElse(false)) {
        bounds.setAhead(event);
      }
      bounds.set(event, word.sort());
      facts.add(
          new Fact.EventHeld(
              event,
              new Evidence(
                  sentence.span(),
                  text.span(word.from(), to),
                  text.words(word.from(), to),
                  "event",
                  List.of("event-words: " + word.form()))));
      return event;
    }
  }
}
