package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final WordSet HOURS = WordSet.of("sáng", "trưa", "chiều", "tối", "đêm");

  private static final WordSet AT = WordSet.of("tại", "trong", "dự");

  private static final WordSet MANY = WordSet.of("các", "những", "nhiều", "mọi");

  /** What the name of an event does not end with. */
  private static final WordSet NO_KIND_END =
      WordSet.of("ngày", "và", "với", "về", "của", "trong", "từ");

  private static final WordSet IS_HELD = WordSet.of("sẽ", "được", "diễn");

  /** The halves of "khai mạc", "bế mạc", "kết thúc". */
  private static final WordSet OPENS = WordSet.of("khai", "bế", "kết");

  private static final WordSet OPENED = WordSet.of("mạc", "thúc");

  /** What stands between those who organise and before their verb. */
  private static final WordSet BETWEEN_BODIES =
      WordSet.of(
          "phối", "hợp", "đã", "-", ",", "và", "với", "cùng", "long", "trọng", "đồng", "sẽ", "thể",
          "vừa");

  private static final int LONGEST_KIND = 30;
  private static final int LEAD_SENTENCES = 6;
  private static final int LAST_SENTENCE = 60;

  private static final int SOON = 2;
  private static final int WORDS_OF_CASE = 3;

  /** What ends the name of an event. */
  private static final Set<String> KIND_ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "theo", "do", "nhằm", "tại", "nhân", "vào", "dưới", "đã",
          "đang", "sẽ", "diễn", "được", "-", "có", "là", "ở", "sáng", "chiều", "tối", "khi", "phát",
          "nằm", "cho", "bầu", "hồi", "còn", "\"");

  private static final Set<String> PLACE_ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "theo", "do", "nhằm", "nhân", "vào", "dưới", "đã", "đang",
          "sẽ", "diễn", "được", "để", "với", "ngày", "sáng", "chiều", "tối", "trong", "có", "về",
          "của", "từ");

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
    private final MarkIndex index;
    private final EventDays days;
    private final EventParts parts;
    private final Map<PartialDate, List<Occasion>> byDay = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /** How often words of a trial stand in the text, as far as it matters; less than 0 unknown. */
    private int trialWords = -1;

    /** An event of a day with the part of the day it is told for, "" where none is. */
    private record Occasion(String hour, Event event) {}

    /** An event told in a sentence, by a word at a token. */
    private record Opened(EventParts.Placed placed, boolean leads) {
      Event event() {
        return placed.event();
      }
    }

    Reading(MarkIndex index) {
      this.index = index;
      this.text = index.text;
      this.tokens = index.tokens;
      this.days = new EventDays(index, words);
      this.parts = new EventParts(index, new Actors(index.marks, lexicon), words, days);
    }

    List<Fact> read() {
      Map<Sentence, List<Opened>> opened = new LinkedHashMap<>();
      for (Sentence sentence : text.sentences()) {
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
              .or(() -> first(opened, true))
              .or(() -> first(opened, false));
      for (Sentence sentence : text.sentences()) {
        List<Opened> own = opened.getOrDefault(sentence, List.of());
        for (Opened one : own) {
          boolean ahead =
              undated.isPresent() && one.event().date().map(this::isAhead).orElse(false);
          main = one.leads() && !ahead ? Optional.of(one.event()) : main;
        }
        List<EventParts.Placed> here =
            own.isEmpty()
                ? main.map(event -> new EventParts.Placed(sentence.from(), event)).stream().toList()
                : own.stream().map(Opened::placed).toList();
        parts.read(sentence, here, main);
      }
      facts.addAll(parts.facts());
      return withoutIdle();
    }

    /** Whether a day is still to come on the day of the article, which may be told a day early. */
    private boolean isAhead(PartialDate day) {
      return index
          .marks
          .published()
          .map(published -> day.earliest().isAfter(published.latest().plusDays(SOON)))
          .orElse(false);
    }

    /** The first event of a day, one that the article turns to where that is asked. */
    private static Optional<Event> first(Map<Sentence, List<Opened>> opened, boolean leads) {
      return opened.values().stream()
          .flatMap(List::stream)
          .filter(one -> one.leads() || !leads)
          .map(Opened::event)
          .filter(event -> event.date().map(day -> day.day() != 0).orElse(true))
          .findFirst();
    }

    /** The events known to the month or year stay where somebody had a part in them. */
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
                  || held.event().date().map(day -> day.day() != 0).orElse(true)
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
        Event event =
            whole
                ? occasion(sentence, told, from)
                : open(sentence, told.word(), Optional.of(told.day().date()), from);
        from = Math.max(told.word().to(), told.day().to());
        opened.add(
            new Opened(new EventParts.Placed(told.word().from(), event), told.leads() && whole));
      }
      return opened;
    }

    /** The event of that day and hour which is known, or a new one. */
    private Event occasion(Sentence sentence, EventDays.Told told, int from) {
      PartialDate date = told.day().date();
      String hour = hour(told.day());
      List<Occasion> known = byDay.computeIfAbsent(date, day -> new ArrayList<>());
      for (Occasion one : known) {
        boolean same = one.hour().isEmpty() || hour.isEmpty() || one.hour().equals(hour);
        if (same && !tokens.get(sentence.from()).is("cũng")) {
          return one.event();
        }
      }
      Event event = open(sentence, told.word(), Optional.of(date), from);
      known.add(new Occasion(hour, event));
      return event;
    }

    /** "sáng" of "Sáng 22/7", "sáng ngày 22/7". */
    private String hour(Marks.DateMark day) {
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
      List<Sentence> sentences = text.sentences();
      for (int k = 0; k < Math.min(LAST_SENTENCE, sentences.size()); k++) {
        Sentence sentence = sentences.get(k);
        if (opened.containsKey(sentence) || !parts.hasPeople(sentence)) {
          continue;
        }
        day = day.or(() -> days.opening(sentence));
        Optional<EventDays.Word> word = named(sentence).or(() -> attended(sentence));
        if (word.isPresent()) {
          return k < LEAD_SENTENCES || hasOfficials() && !isOnTrial()
              ? Optional.of(undated(sentence, word.get(), day))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }

    private Map.Entry<Sentence, Opened> undated(
        Sentence sentence, EventDays.Word word, Optional<PartialDate> day) {
      Sentence home = text.sentenceAt(tokens.get(word.from()).start());
      Event event = open(home, word, day, home.from());
      int at = home.equals(sentence) ? word.from() : sentence.from();
      return Map.entry(sentence, new Opened(new EventParts.Placed(at, event), true));
    }

    /** What a sentence names that took place. */
    private Optional<EventDays.Word> named(Sentence sentence) {
      return days.words(sentence).stream()
          .filter(word ->
              word.sort() == EventWords.Sort.NOUN && !isOneOfMany(word)
                  || word.sort() == EventWords.Sort.VERB
                      && !isOfCase()
                      && parts.hasSubject(sentence, word))
          .findFirst();
    }

    /** "Đến dự có các đồng chí: A, B": what they attend is named further on, "Tại lễ kỷ niệm". */
    private Optional<EventDays.Word> attended(Sentence sentence) {
      return parts.opensWithList(sentence)
          ? text.sentences().stream()
              .filter(next -> next.from() > sentence.from())
              .flatMap(next -> days.words(next).stream())
              .filter(word -> word.sort() == EventWords.Sort.NOUN)
              .filter(word -> AT.has(tokens.get(word.from() - 1)))
              .findFirst()
          : Optional.empty();
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
      int to = end(word.from(), nameEnd(word), sentence, KIND_ENDS);
      Event event =
          new Event(
              words(word.from(), to),
              date,
              place(word.from(), from, sentence),
              organizers(sentence));
      if (word.isSilent()) {
        parts.silence(event);
      }
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

    /** "chương trình sẽ diễn ra": the name is what stands before it is held. */
    private int nameEnd(EventDays.Word word) {
      for (int i = word.from() + 1; word.names() && i < word.to(); i++) {
        if (IS_HELD.has(tokens.get(i))) {
          return i;
        }
      }
      return word.to();
    }

    private String words(int from, int to) {
      return text.line(from, to);
    }

    private int end(int from, int known, Sentence sentence, Set<String> ends) {
      int end = known;
      while (end < sentence.to()
          && end - from < LONGEST_KIND
          && !ends.contains(tokens.get(end).key())
          && !index.dateAt.containsKey(end)
          && !isOpening(end)) {
        end++;
      }
      while (end > known && NO_KIND_END.has(tokens.get(end - 1))) {
        end--;
      }
      return end;
    }

    /** "khai mạc", "bế mạc", "kết thúc" */
    private boolean isOpening(int i) {
      Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
      return OPENS.has(tokens.get(i)) && OPENED.has(next);
    }

    /**
     * Where it took place: after "tại" beside the event, the first place with a name.
     *
     * @param told where in the sentence what is told of another event ends
     */
    private Optional<String> place(int word, int told, Sentence sentence) {
      int from = Math.max(told, word - LONGEST_KIND);
      for (int i = from; i + 1 < Math.min(sentence.to(), word + 2 * LONGEST_KIND); i++) {
        if (tokens.get(i).is("tại") && tokens.get(i + 1).isCapital() && !days.isPaper(i + 1)) {
          int to = end(i + 1, i + 2, sentence, PLACE_ENDS);
          return Optional.of(words(i + 1, to));
        }
      }
      return Optional.empty();
    }

    /** The bodies right before "tổ chức" or "phối hợp tổ chức", or after "do" and before it. */
    private List<Agency> organizers(Sentence sentence) {
      for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
        boolean holds = tokens.get(i).is("tổ") && tokens.get(i + 1).is("chức");
        if (holds && tokens.get(i).kind() == Token.Kind.LOWER || tokens.get(i).is("mở")) {
          List<Agency> bodies = bodiesBefore(i, sentence.from());
          if (!bodies.isEmpty()) {
            return bodies;
          }
        }
      }
      return List.of();
    }

    private List<Agency> bodiesBefore(int to, int from) {
      List<Agency> bodies = new ArrayList<>();
      int at = to;
      while (at > from) {
        Marks.AgencyMark body = index.agencyBefore.get(at);
        if (body != null && body.from() >= from && !index.isInPost(body)) {
          bodies.addFirst(body.agency());
          at = body.from();
        } else if (isBetweenBodies(tokens.get(at - 1))) {
          at--;
        } else {
          break;
        }
      }
      return bodies;
    }

    private static boolean isBetweenBodies(Token token) {
      return BETWEEN_BODIES.has(token);
    }
  }
}
