package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.article.PartialDate;

/**
 * Something an article says, and the words that say it. People are meant by their full name as
 * written (NFC, proper diacritics): within one article a name is one person.
 */
public sealed interface Fact {
  Evidence evidence();

  /** A person is named: "ông Nguyễn Văn A". */
  record PersonNamed(String person, Evidence evidence) implements Fact {}

  /** A person holds a post: "ông Nguyễn Văn A, Chủ tịch UBND tỉnh"; the surface is its evidence. */
  record Holding(String person, Post post, boolean former, Evidence evidence) implements Fact {
    /** The same as a post that the person holds no longer. */
    Holding over() {
      return new Holding(person, post, true, evidence);
    }
  }

  /** A body is named. */
  record AgencyNamed(Agency agency, Evidence evidence) implements Fact {}

  /** An official paper is cited. */
  record DocumentCited(Document document, Evidence evidence) implements Fact {}

  /** One paper stands in a relation to another, both by number: "sửa đổi Quyết định 15". */
  record DocumentRelated(String from, DocumentRelation relation, String to, Evidence evidence)
      implements Fact {}

  /** How papers hang together, in the contract's terms. */
  enum DocumentRelation {
    BASED_ON,
    IMPLEMENTS,
    AMENDS,
    REPEALS
  }

  /** Something took place. */
  record EventHeld(Event event, Evidence evidence) implements Fact {}

  /** A person had a part in an event. */
  record Participation(
      Event event, String person, Role role, Optional<Post> inPost, Evidence evidence)
      implements Fact {}

  /** The parts one can have in an event; the names in lower case are those of the facts' JSON. */
  enum Role {
    CHAIR,
    DIRECT,
    ATTEND,
    SPEAK,
    PRESENT,
    SIGN,
    HOST,
    VISIT
  }

  /** Bodies signed an agreement, at an event where the article tells of one. */
  record Signing(Agreement agreement, Optional<Event> at, Evidence evidence) implements Fact {}

  /** An event looks back on an agreement: "tổng kết 5 năm thực hiện Chương trình phối hợp". */
  record Review(Agreement agreement, Event event, Evidence evidence) implements Fact {}

  /**
   * A decision on a person's post.
   *
   * @param document the number of the decision, where told
   * @param from the post left, where told
   * @param term "5 năm", "nhiệm kỳ 2020-2025", where told
   */
  record PersonnelDecision(
      String person,
      Action action,
      Post post,
      Optional<Post> from,
      Optional<PartialDate> date,
      Optional<PartialDate> effective,
      Optional<String> document,
      Optional<String> term,
      Evidence evidence)
      implements Fact {

    /** The same on a day. */
    PersonnelDecision on(PartialDate day) {
      return new PersonnelDecision(
          person, action, post, from, Optional.of(day), effective, document, term, evidence);
    }
  }

  /** What a decision does; the names in lower case are those of the facts' JSON. */
  enum Action {
    APPOINT,
    ELECT,
    TRANSFER,
    DISMISS,
    RETIRE,
    APPROVE,
    RATIFY
  }
}
