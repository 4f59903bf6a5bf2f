package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what is nobody's part in an event, whatever the words beside it: at the polls nothing is
 * said, in court people come and preside, and what is said of an event years ago was not said
 * there.
 */
final class PartBounds {
  private static final Set<Fact.Role> AT_COURT = Set.of(Fact.Role.ATTEND, Fact.Role.CHAIR);

  private final Set<Event> speechless = new HashSet<>();
  private final Set<Event> courts = new HashSet<>();
  private final Set<Event> past = new HashSet<>();

  /** Takes an event for one of years ago, of which others speak afterwards. */
  void setPast(Event event) {
    past.add(event);
  }

  /** Takes an event for what the sort of its word tells of it. */
  void set(Event event, EventWords.Sort sort) {
    if (sort == EventWords.Sort.POLL || sort == EventWords.Sort.COURT) {
      speechless.add(event);
    }
    if (sort == EventWords.Sort.COURT) {
      courts.add(event);
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
    boolean afterwards = !own && part.isSaying() && past.contains(event);
    boolean speaks = roles.contains(Fact.Role.SPEAK) && isSpeechless(event);
    boolean fits =
        courts.contains(event) ? AT_COURT.containsAll(roles) : part.note() != EventWords.Note.COURT;
    return fits && !speaks && !afterwards;
  }
}
