package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;

/** The facts about papers, agreements and decisions on posts that the marks of a text give. */
final class PaperFacts {
  private final DocumentRelations relations = new DocumentRelations();
  private final SigningReader signings = new SigningReader();
  private final DecisionReader decisions = new DecisionReader();

  List<Fact> read(Marks marks) {
    List<Fact> facts = new ArrayList<>();
    for (Marks.DocumentMark mark : marks.documents()) {
      facts.add(new Fact.DocumentCited(mark.document(), mark.evidence()));
    }
    facts.addAll(relations.read(marks.text(), marks.documents()));
    facts.addAll(signings.read(marks));
    facts.addAll(decisions.read(marks));
    return facts;
  }
}
