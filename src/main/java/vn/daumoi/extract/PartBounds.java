package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what is nobody's part in an event, whatever the words beside it: at the polls nothing is
 * said, in court people come and preside, what is said to the press only those say of whom that is
 * told, and what is said of an event years ago or still to come was not said there.
 */
final class PartBounds {
  private static final Set<Fact.Role> AT_COURT = Set.of(Fact.Role.ATTEND, Fact.Role.CHAIR);

  private final Set<Event> speechless = new HashSet<>();
  private final Set<Event> courts = new HashSet<>();
  private final Set<Event> past = new HashSet<>();
  private final Set<Event> ahead = new HashSet<>();
  private final Set<Event> toPress = new HashSet<>();
  private final Set<Event> awaited = new HashSet<>();
  private final Set<Event> mentioned = new HashSet<>();

  /** Takes an event for one of years ago, of which others speak afterwards. */
  void setPast(Event event) {
    past.add(event);
  }

  /** Takes an event for one to come, of which others speak before. */
  void setAhead(Event event) {
    ahead.add(event);
  }

  /** Whether an event is still to come. */
  boolean isAhead(Event event) {
    return ahead.contains(event);
  }

  /** Takes an event for one of weeks ago, or one that is told of only further on. */
  void await(Event event) {
    awaited.add(event);
  }

  /** Takes an event for one that is only mentioned, beside what others say elsewhere. */
  void setMentioned(Event event) {
    mentioned.add(event);
  }

  boolean isMentioned(Event event) {
    return mentioned.contains(event);
  }

  /** Notes that an event is now told of. */
  void meet(Event event) {
    awaited.remove(event);
  }

  /** Takes an event for what the sort of its word tells of it. */
  void set(Event event, EventWords.Sort sort) {
    if (sort == EventWords.Sort.POLL || sort == EventWords.Sort.COURT) {
      speechless.add(event);
    }
    if (sort == EventWords.Sort.COURT) {
      courts.add(event);
    }
    if (sort == EventWords.Sort.PRESS) {
      toPress.add(event);
    }
  }

  /** Whether nothing is said there that is told beside it. */
  boolean isSpeechless(Event event) {
    return speechless.contains(event);
  }

  /**
   * Whether somebody may have the roles of a word in an event.
   *
   * @param own whether the sentence itself tells of the event
   */
  boolean allows(EventWords.Part part, List<Fact.Role> roles, Event event, boolean own) {
    boolean afterwards = !own && (past.contains(event) || toPress.contains(event));
    boolean apart = ahead.contains(event) || awaited.contains(event);
    boolean elsewhere = part.isSaying() && (afterwards || apart);
    boolean speaks = roles.contains(Fact.Role.SPEAK) && isSpeechless(event);
    boolean fits =
        courts.contains(event) ? AT_COURT.containsAll(roles) : part.note() != EventWords.Note.COURT;
    return fits && !speaks && !elsewhere;
  }
}
