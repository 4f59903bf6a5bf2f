package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;

/** The facts about papers, agreements and decisions on posts that the marks of a text give. */
final class PaperFacts {
  private final DocumentReader documents;
  private final DocumentRelations relations = new DocumentRelations();
  private final SigningReader signings = new SigningReader();
  private final DecisionReader decisions = new DecisionReader();

  PaperFacts(DocumentReader documents) {
    this.documents = documents;
  }

  /** Papers and agreements that the text seems to tell of and no rule read. */
  List<UnreadPhrase> unread(MarkIndex index) {
    List<UnreadPhrase> unread = new ArrayList<>(documents.unread(index.text));
    unread.addAll(signings.read(index).unread());
    return unread;
  }

  /**
   * Reads them.
   *
   * @param events the events that the text tells of, where agreements are signed and reviewed
   */
  List<Fact> read(MarkIndex index, List<Fact> events) {
    Occasions occasions = new Occasions(events);
    List<Fact> facts = new ArrayList<>();
    for (Marks.DocumentMark mark : index.marks.documents()) {
      facts.add(new Fact.DocumentCited(mark.document(), mark.evidence()));
    }
    facts.addAll(relations.read(index.text, index.marks.documents()));
    SigningReader.Scan scan = signings.read(index);
    facts.addAll(occasions.placed(scan.signings()));
    scan.reviews().forEach(review -> occasions.review(review).ifPresent(facts::add));
    facts.addAll(decisions.read(index));
    return facts;
  }
}
