package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Weighs what an article tells of one person at one event: what is said beside a directing speech
 * or a report is that, flowers count where nothing else is told, and what one of another country
 * says was said there only where that person is named at the event.
 */
final class PartsTold {
  /** What those do on whom an event is. */
  private static final Set<Fact.Role> LEADS =
      Set.of(Fact.Role.CHAIR, Fact.Role.HOST, Fact.Role.VISIT);

  private final List<Read> read = new ArrayList<>();

  /** Of whom something is told at an event. */
  private final Set<Whose> known = new HashSet<>();

  /** The events that somebody leads. */
  private final Set<Event> led = new HashSet<>();

  /** Who speaks to the press or in a letter, so that more of their words may be of there too. */
  private final Set<String> elsewhere = new HashSet<>();

  /** Who is named beside an event. */
  private final Set<String> beside = new HashSet<>();

  /** Whose words others tell. */
  private final Set<String> reported = new HashSet<>();

  private record Whose(Event event, String person) {}

  private record Told(Whose whose, Fact.Role role) {}

  /** A part read, before it is weighed against the others of the same person. */
  private record Read(Fact.Participation part, EventWords.Note note, boolean apart) {
    Whose whose() {
      return new Whose(part.event(), part.person());
    }

    Told told(Fact.Role role) {
      return new Told(whose(), role);
    }

    /** Whether it counts only where nothing else is told of that person. */
    boolean isLittle() {
      return note == EventWords.Note.ELSE || note == EventWords.Note.OWN;
    }
  }

  /**
   * Keeps a part.
   *
   * @param apart whether its event is only mentioned, so that much of what is said is said
   *     elsewhere
   */
  void add(Fact.Participation part, EventWords.Note note, boolean apart) {
    Read one = new Read(part, note, apart);
    read.add(one);
    known.add(one.whose());
    if (LEADS.contains(part.role())) {
      led.add(part.event());
    }
  }

  /** Whether all that is told so far of an event is of others, one of whom leads it. */
  boolean isOfOthers(Event event, String person) {
    return led.contains(event) && !known.contains(new Whose(event, person));
  }

  /** Notes who is named in a sentence with the name of an event. */
  void nameBeside(String person) {
    beside.add(person);
  }

  /** Notes who is told to have said something that was not said at an event. */
  void hearElsewhere(String person) {
    elsewhere.add(person);
  }

  /** Notes whose words somebody else tells: "A cho biết, B yêu cầu …". */
  void hearReported(String person) {
    reported.add(person);
  }

  /** The parts without those that are only another side of one told. */
  List<Fact> facts() {
    Set<Whose> speeches = told(EventWords.Note.SPEECH);
    Set<Whose> reports = told(EventWords.Note.REPORT);
    Set<Whose> busy = busy();
    Set<Whose> present = present();
    Set<Whose> active = active();
    Map<Told, Fact> facts = new LinkedHashMap<>();
    for (Read one : read) {
      Whose whose = one.whose();
      boolean elsewhere = one.apart() || isForeign(whose.person());
      boolean absent = elsewhere && !present.contains(whose);
      if (absent || one.isLittle() && busy.contains(whose)) {
        continue;
      }
      boolean aside =
          speeches.contains(whose)
              || reports.contains(whose)
              || this.elsewhere.contains(whose.person())
              || reported.contains(whose.person()) && !active.contains(whose);
      if (one.note() != EventWords.Note.WEAK || !aside) {
        facts.putIfAbsent(one.told(one.part().role()), one.part());
      }
      if (one.note() == EventWords.Note.CAME && speeches.contains(whose)) {
        facts.putIfAbsent(one.told(Fact.Role.ATTEND), attending(one.part()));
      }
    }
    return List.copyOf(facts.values());
  }

  private Set<Whose> told(EventWords.Note note) {
    Set<Whose> told = new HashSet<>();
    read.stream().filter(one -> one.note() == note).forEach(one -> told.add(one.whose()));
    return told;
  }

  /** Of whom more is told than flowers and handshakes. */
  private Set<Whose> busy() {
    Set<Whose> busy = new HashSet<>();
    read.stream().filter(one -> !one.isLittle()).forEach(one -> busy.add(one.whose()));
    return busy;
  }

  /** Of whom more is told than words. */
  private Set<Whose> active() {
    Set<Whose> active = new HashSet<>();
    read.stream()
        .filter(one -> one.note() != EventWords.Note.WEAK)
        .forEach(one -> active.add(one.whose()));
    return active;
  }

  /** Of whom more is told than words, or who is named beside an event. */
  private Set<Whose> present() {
    Set<Whose> present = new HashSet<>();
    read.stream()
        .filter(one -> one.note() != EventWords.Note.WEAK || beside.contains(one.part().person()))
        .forEach(one -> present.add(one.whose()));
    return present;
  }

  /** Whether no Vietnamese is called so: what such a one says is often said elsewhere. */
  private static boolean isForeign(String person) {
    Token last = Text.tokens(person).getLast();
    return last.isWord() && !last.syllable();
  }

  private static Fact.Participation attending(Fact.Participation part) {
    return new Fact.Participation(
        part.event(), part.person(), Fact.Role.ATTEND, part.inPost(), part.evidence());
  }
}
