package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads how papers hang together by the words between two of them in one sentence. */
final class DocumentRelations {
  private static final int REACH = 20;

  private static final Phrases<Boolean> IN_FORCE =
      Phrases.of("có hiệu lực", "có hiệu lực thi hành", "sẽ có hiệu lực");

  private final Phrases<Fact.DocumentRelation> relations = new Phrases<>();

  DocumentRelations() {
    for (Table.Row row : Table.read("lexicon/document-relations.tsv").rows()) {
      relations.add(row.get("words"), Fact.DocumentRelation.valueOf(row.get("relation")));
    }
  }

  /** "Kế hoạch số 47-KH/TU về triển khai Quyết định 238-QĐ/TW": the first implements the second. */
  List<Fact.DocumentRelated> read(Text text, List<Marks.DocumentMark> marks) {
    List<Fact.DocumentRelated> related = new ArrayList<>();
    for (int i = 0; i + 1 < marks.size(); i++) {
      Marks.DocumentMark first = marks.get(i);
      Marks.DocumentMark second = marks.get(i + 1);
      Sentence sentence = text.sentenceAt(text.tokens().get(first.from()).start());
      boolean same = first.document().number().equals(second.document().number());
      boolean near = second.from() - first.to() <= REACH;
      if (!same && near && second.from() < sentence.to()) {
        relationBefore(text.tokens(), first.to(), second.from())
            .ifPresent(match -> related.add(related(text, sentence, first, second, match)));
      }
    }
    return related;
  }

  private static Fact.DocumentRelated related(
      Text text,
      Sentence sentence,
      Marks.DocumentMark first,
      Marks.DocumentMark second,
      Phrases.Match<Fact.DocumentRelation> match) {
    Evidence evidence =
        new Evidence(
            sentence.span(),
            text.span(first.from(), second.to()),
            text.words(first.from(), second.to()),
            "document-relation",
            List.of("document-relations: " + match.words()));
    Token before = text.tokens().get(match.from() - 1);
    boolean passive = before.is("được") || before.is("bị");
    String active = (passive ? second : first).document().number();
    String other = (passive ? first : second).document().number();
    return new Fact.DocumentRelated(active, match.meaning(), other, evidence);
  }

  private Optional<Phrases.Match<Fact.DocumentRelation>> relationBefore(
      List<Token> tokens, int from, int to) {
    for (int end = to; end > Math.max(from, to - 8); end--) {
      if (tokens.get(end - 1).is(".") || tokens.get(end - 1).is(";")) {
        return Optional.empty();
      }
      Optional<Phrases.Match<Fact.DocumentRelation>> match = relations.endingAt(tokens, end);
      if (match.isPresent() && match.get().from() >= from) {
        return hasComma(tokens, from, match.get().from()) ? Optional.empty() : match;
      }
    }
    return Optional.empty();
  }

  /**
   * A comma parts the first paper from what is said of the second, but in "sửa đổi, bổ sung" and
   * "có hiệu lực từ ngày 10/4/2024, thay thế".
   */
  private boolean hasComma(List<Token> tokens, int from, int to) {
    if (IN_FORCE.startingAt(tokens, from).isPresent()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(",") && relations.endingAt(tokens, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
