package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads what took place, when, and who had which part in it. A sentence with a day and a word of an
 * event opens one; the sentences behind it tell of the same until the next opens. People get their
 * part from the verb behind them ("A … phát biểu"), or from the words before their list ("Dự hội
 * nghị có …").
 */
final class EventReader {
  private static final int YEARS_BACK = 2;
  private static final int LONGEST_KIND = 22;
  private static final int LONGEST_LEAD = 16;
  private static final int NEAR = 5;
  private static final int LONGEST_WAY = 14;

  /** What ends the name of an event. */
  private static final Set<String> KIND_ENDS =
      Set.of(
          ",", ".", ";", ":", "(", "theo", "do", "nhằm", "để", "tại", "giữa", "với", "nhân", "vào",
          "trong", "dưới", "đã", "đang", "sẽ", "diễn", "ngày", "sáng", "chiều", "tối", "-");

  /** What says that the people of a list follow. */
  private static final Set<String> LIST_SIGNS = Set.of("có", "gồm", ":", "còn", "của");

  private final Lexicon lexicon;
  private final Trie<Sort> events = new Trie<>();
  private final Trie<Part> parts = new Trie<>();

  private enum Sort {
    NOUN,
    VERB,
    NONE
  }

  private record Part(List<Fact.Role> roles, boolean list, boolean with, String row) {}

  EventReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Table.Row row : Table.read("lexicon/event-words.tsv").rows()) {
      events.add(row.get("form"), Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)));
    }
    for (Table.Row row : Table.read("lexicon/role-words.tsv").rows()) {
      List<Fact.Role> roles =
          row.list("roles").stream()
              .map(role -> Fact.Role.valueOf(role.toUpperCase(Locale.ROOT)))
              .toList();
      parts.add(
          row.get("form"),
          new Part(
              roles,
              row.get("list").equals("yes"),
              row.get("list").equals("with"),
              "role-words: " + row.get("form")));
    }
  }

  List<Fact> read(Marks marks) {
    return new Reading(marks).read();
  }

  /** One pass over one article. */
  private final class Reading {
    private final Marks marks;
    private final Text text;
    private final List<Token> tokens;
    private final Actors actors;
    private final MarkIndex index;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> directing = new HashSet<>();
    private final Map<PartialDate, Event> byDay = new LinkedHashMap<>();

    Reading(Marks marks) {
      this.marks = marks;
      this.text = marks.text();
      this.tokens = text.tokens();
      this.actors = new Actors(marks, lexicon);
      this.index = new MarkIndex(marks);
    }

    List<Fact> read() {
      Map<Sentence, Event> told = new LinkedHashMap<>();
      text.sentences()
          .forEach(sentence -> event(sentence).ifPresent(event -> told.put(sentence, event)));
      if (told.isEmpty()) {
        undated().ifPresent(found -> told.put(found.getKey(), found.getValue()));
      }
      Optional<Event> current = told.values().stream().findFirst();
      for (Sentence sentence : text.sentences()) {
        Optional<Event> own = Optional.ofNullable(told.get(sentence));
        current = own.isPresent() ? own : current;
        current.ifPresent(event -> parts(sentence, event));
      }
      facts.removeIf(this::isOnlyDirecting);
      return facts;
    }

    /** "nhấn mạnh" by who directs is said of that: only "phát biểu" is a part of its own. */
    private boolean isOnlyDirecting(Fact fact) {
      return fact instanceof Fact.Participation part
          && part.role() == Fact.Role.SPEAK
          && !part.evidence().because().getFirst().contains("phát biểu")
          && directing.contains(part.event() + "|" + part.person());
    }

    /** Where no sentence has a day, the first that names an event and somebody's part in it. */
    private Optional<Map.Entry<Sentence, Event>> undated() {
      for (Sentence sentence : text.sentences()) {
        Optional<Word> word = word(sentence).filter(found -> found.match().meaning() == Sort.NOUN);
        boolean people = !actors.in(sentence.from(), sentence.to()).isEmpty();
        if (word.isPresent() && people) {
          Event event = open(sentence, word.get(), Optional.empty());
          return Optional.of(Map.entry(sentence, event));
        }
      }
      return Optional.empty();
    }

    /** A word of an event and the token it begins at. */
    private record Word(int at, Trie.Match<Sort> match) {}

    private Optional<Word> word(Sentence sentence) {
      Optional<Word> best = Optional.empty();
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Optional<Trie.Match<Sort>> match = events.longest(tokens, i);
        if (match.isEmpty()) {
          continue;
        }
        Sort sort = match.get().meaning();
        if (sort != Sort.NONE && (best.isEmpty() || isBetter(best.get().match(), sort))) {
          best = Optional.of(new Word(i, match.get()));
        }
        i = match.get().to() - 1;
      }
      return best;
    }

    private Event open(Sentence sentence, Word word, Optional<PartialDate> date) {
      int at = word.at();
      Event event = new Event(kind(at, sentence), date, place(at, sentence), organizers(sentence));
      facts.add(
          new Fact.EventHeld(
              event,
              evidence(
                  sentence,
                  at,
                  kindEnd(at, sentence),
                  "event",
                  List.of("event-words: " + word.match().form()))));
      return event;
    }

    /** The event a sentence tells of with its day. */
    private Optional<Event> event(Sentence sentence) {
      Optional<Word> word = word(sentence);
      Optional<PartialDate> day = word.flatMap(found -> day(sentence)).map(Marks.DateMark::date);
      return day.map(
          date -> byDay.computeIfAbsent(date, d -> open(sentence, word.get(), Optional.of(d))));
    }

    private static boolean isBetter(Trie.Match<Sort> word, Sort sort) {
      return word.meaning() == Sort.VERB && sort == Sort.NOUN;
    }

    /** The day of a sentence: not one of a paper, a birth, a period or in brackets. */
    private Optional<Marks.DateMark> day(Sentence sentence) {
      return index.datesIn(sentence.from(), sentence.to()).stream()
          .filter(date -> date.date().exact().isPresent() && isOfLate(date.date()))
          .filter(date -> !isOfPaper(date) && !isAside(sentence, date))
          .findFirst();
    }

    /** Whether a day is no more than some years before the article: no anniversary. */
    private boolean isOfLate(PartialDate date) {
      return marks.published().isEmpty()
          || date.year() >= marks.published().get().year() - YEARS_BACK;
    }

    private boolean isOfPaper(Marks.DateMark date) {
      return marks.documents().stream()
          .anyMatch(paper -> paper.from() <= date.from() && date.to() <= paper.to());
    }

    private boolean isAside(Sentence sentence, Marks.DateMark date) {
      int depth = 0;
      for (int i = sentence.from(); i < date.from(); i++) {
        depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") && depth > 0 ? -1 : 0;
      }
      int before = date.from() - 1;
      boolean born =
          before > sentence.from()
              && (tokens.get(before).is("sinh")
                  || (tokens.get(before).is("ngày") && tokens.get(before - 1).is("sinh"))
                  || tokens.get(before).is("từ")
                  || tokens.get(before).is("kể"));
      return depth > 0 || born;
    }

    private int kindEnd(int from, Sentence sentence) {
      int end = from + 1;
      while (end < sentence.to()
          && end - from < LONGEST_KIND
          && !KIND_ENDS.contains(tokens.get(end).key())) {
        end++;
      }
      return end;
    }

    private String kind(int from, Sentence sentence) {
      return text.words(from, kindEnd(from, sentence)).replaceAll("\\s+", " ");
    }

    private Optional<String> place(int from, Sentence sentence) {
      for (int i = from; i + 1 < sentence.to(); i++) {
        if (tokens.get(i).is("tại") && tokens.get(i + 1).isCapital()) {
          int end = i + 1;
          while (end < sentence.to()
              && end - i < LONGEST_KIND
              && !KIND_ENDS.contains(tokens.get(end).key())) {
            end++;
          }
          return Optional.of(text.words(i + 1, end).replaceAll("\\s+", " "));
        }
      }
      return Optional.empty();
    }

    /** The bodies right before "tổ chức" or "phối hợp tổ chức". */
    private List<Agency> organizers(Sentence sentence) {
      for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
        boolean holds =
            tokens.get(i).is("tổ")
                && tokens.get(i + 1).is("chức")
                && tokens.get(i).kind() == Token.Kind.LOWER;
        if (holds) {
          List<Agency> bodies = new ArrayList<>();
          int at = i;
          while (at > sentence.from()) {
            Marks.AgencyMark body = index.agencyBefore.get(at);
            if (body != null && body.from() >= sentence.from()) {
              bodies.addFirst(body.agency());
              at = body.from();
            } else if (tokens.get(at - 1).key().matches("phối|hợp|đã|-|,|và|với|cùng|long|trọng")) {
              at--;
            } else {
              break;
            }
          }
          return bodies;
        }
      }
      return List.of();
    }

    private void parts(Sentence sentence, Event event) {
      List<Actors.Actor> people = actors.in(sentence.from(), sentence.to());
      if (people.isEmpty()) {
        return;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Optional<Trie.Match<Part>> word = parts.longest(tokens, i);
        if (word.isEmpty() || isInActor(people, i)) {
          continue;
        }
        if (!word.get().meaning().roles().isEmpty()) {
          part(sentence, people, i, word.get(), event);
        }
        i = word.get().to() - 1;
      }
    }

    private static boolean isInActor(List<Actors.Actor> people, int i) {
      return people.stream().anyMatch(actor -> actor.from() <= i && i < actor.to());
    }

    private void part(
        Sentence sentence, List<Actors.Actor> people, int at, Trie.Match<Part> word, Event event) {
      List<Actors.Actor> subjects = subjects(people, sentence, at);
      if (subjects.isEmpty() && word.meaning().list()) {
        subjects = listed(people, sentence, word.to());
      }
      for (Actors.Actor actor : subjects) {
        for (Fact.Role role : word.meaning().roles()) {
          take(sentence, actor, at, word, role, event);
        }
      }
      if (word.meaning().with() && !subjects.isEmpty()) {
        people.stream()
            .filter(actor -> actor.from() >= word.to() && actor.from() - word.to() <= NEAR)
            .findFirst()
            .ifPresent(other -> take(sentence, other, at, word, Fact.Role.ATTEND, event));
      }
    }

    private void take(
        Sentence sentence,
        Actors.Actor actor,
        int at,
        Trie.Match<Part> word,
        Fact.Role role,
        Event event) {
      if (role == Fact.Role.DIRECT) {
        directing.add(event + "|" + actor.person());
      }
      int from = Math.min(actor.from(), at);
      int to = Math.max(actor.to(), word.to());
      facts.add(
          new Fact.Participation(
              event,
              actor.person(),
              role,
              actor.post(),
              evidence(sentence, from, to, "participation", List.of(word.meaning().row()))));
    }

    /** Those whose verb begins at a token: the people right before it, with no clause between. */
    private List<Actors.Actor> subjects(List<Actors.Actor> people, Sentence sentence, int at) {
      List<Actors.Actor> subjects = new ArrayList<>();
      int end = at;
      for (int k = people.size() - 1; k >= 0; k--) {
        Actors.Actor actor = people.get(k);
        if (actor.to() > end) {
          continue;
        }
        boolean first = subjects.isEmpty();
        if (first ? !isWay(actor.to(), at) : !actors.isLinked(actor.to(), end)) {
          break;
        }
        if (first && isObject(actor, sentence)) {
          break;
        }
        subjects.addFirst(actor);
        end = actor.from();
      }
      return subjects;
    }

    /** Whether from an actor to a verb nothing tells of somebody else's doing. */
    private boolean isWay(int from, int to) {
      if (to - from > LONGEST_WAY) {
        return false;
      }
      for (int i = from; i < to; i++) {
        Token token = tokens.get(i);
        if (token.key().matches("[.;:\"]|rằng|để|mà|khi|do|bởi|cho|được|bị|nếu|vì")) {
          return false;
        }
      }
      return true;
    }

    /** "cho đồng chí A", "với ông B": whom something is done to or with. */
    private boolean isObject(Actors.Actor actor, Sentence sentence) {
      int at = actor.from() - 1;
      while (at > sentence.from() && tokens.get(at).key().matches("đồng|chí|ông|bà|các")) {
        at--;
      }
      return at >= sentence.from()
          && tokens.get(at).key().matches("cho|tặng|thăm|tiếp|gặp|về|thay");
    }

    /** The people of the list that words such as "Dự hội nghị có" open. */
    private List<Actors.Actor> listed(List<Actors.Actor> people, Sentence sentence, int from) {
      List<Actors.Actor> behind = people.stream().filter(actor -> actor.from() >= from).toList();
      if (behind.isEmpty() || behind.getFirst().from() - from > LONGEST_LEAD) {
        return List.of();
      }
      int first = behind.getFirst().from();
      boolean sign = false;
      boolean comma = false;
      for (int i = from; i < first; i++) {
        sign |= LIST_SIGNS.contains(tokens.get(i).key());
        comma |= tokens.get(i).is(",");
      }
      if (sign) {
        return behind;
      }
      return comma && from - sentence.from() <= 6 ? behind.subList(0, 1) : List.of();
    }

    private Evidence evidence(
        Sentence sentence, int from, int to, String rule, List<String> because) {
      return new Evidence(
          sentence.span(), text.span(from, to), text.words(from, to), 0.8, rule, because);
    }
  }
}
