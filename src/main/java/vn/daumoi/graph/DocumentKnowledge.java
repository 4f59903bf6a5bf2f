package vn.daumoi.graph;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Fact;
import vn.daumoi.resolve.DocumentKey;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.ShortCitations;
import vn.daumoi.resolve.Stated;

/** What is known of numbered papers: their number, kind, issuer and date, and what links them. */
final class DocumentKnowledge {
  private static final String SHORTENED =
      "số hiệu viết gọn: văn bản duy nhất cùng loại, cùng số, hợp cơ quan và ngày";

  private final Iris iris;

  DocumentKnowledge(Iris iris) {
    this.iris = iris;
  }

  /** The triples that a key of a paper owns once any fact mentions it. */
  void mention(Key key, Triples triples) {
    Node document = iris.document(key.part(0));
    switch (key.kind()) {
      case DOCUMENT -> {
        triples.type(document, Vocabulary.LEGAL_RESOURCE);
        triples.add(document, Vocabulary.ID_LOCAL, Literals.plain(key.part(1)));
      }
      case DOCUMENT_TYPE -> {
        String called = key.part(1) + " " + key.part(2);
        triples.add(document, Vocabulary.TYPE_DOCUMENT, Literals.vi(key.part(1)));
        triples.add(document, Vocabulary.ALT_LABEL, Literals.vi(called));
      }
      case DOCUMENT_ISSUER -> triples.add(document, Vocabulary.PASSED_BY, iris.agency(key.part(1)));
      case DOCUMENT_DATE ->
          triples.date(document, Vocabulary.DATE_DOCUMENT, PartialDate.parse(key.part(1)));
      case DOCUMENT_TITLE -> triples.add(document, Vocabulary.TITLE, Literals.vi(key.part(1)));
      case DOCUMENT_LINK ->
          triples.add(document, relation(key.part(1)), iris.document(key.part(2)));
      default -> throw new IllegalArgumentException("of no paper: " + key);
    }
  }

  /**
   * What cites a paper by its bare number is evidence of the paper, which has that name too and
   * stands in the relations told of it by that number.
   */
  void shortCitations(List<Stated> stated, Triples triples) {
    SortedMap<String, String> same = ShortCitations.same(stated);
    same.forEach((bare, whole) -> {
      triples.add(iris.document(bare), Vocabulary.SAME_AS, iris.document(whole));
      triples.add(iris.document(whole), Vocabulary.IDENTITY_REASON, Literals.vi(SHORTENED));
    });
    for (Stated one : stated) {
      switch (one.fact()) {
        case Fact.DocumentCited(Document document, _) -> {
          String whole = same.get(DocumentKey.of(document, one.place()));
          if (whole != null) {
            Node paper = iris.document(whole);
            String called = document.type().orElse("") + " " + document.number();
            triples.add(paper, Vocabulary.ALT_LABEL, Literals.vi(called));
            triples.add(paper, Vocabulary.DERIVED_FROM, Vocabulary.node(one.evidence()));
          }
        }
        case Fact.DocumentRelated related -> {
          String from = one.document(related.from());
          String to = one.document(related.to());
          if (same.containsKey(from) || same.containsKey(to)) {
            triples.add(
                iris.document(same.getOrDefault(from, from)),
                relation(related.relation().name()),
                iris.document(same.getOrDefault(to, to)));
          }
        }
        case Fact.Signing signing -> {
          Node agreement = iris.agreement(Key.agreement(signing.agreement(), one));
          for (String number : signing.agreement().implementing()) {
            Optional.ofNullable(same.get(one.document(number)))
                .ifPresent(
                    paper -> triples.add(agreement, Vocabulary.IMPLEMENTS, iris.document(paper)));
          }
        }
        default -> {}
      }
    }
  }

  private static Node relation(String name) {
    return switch (Fact.DocumentRelation.valueOf(name)) {
      case BASED_ON -> Vocabulary.BASED_ON;
      case IMPLEMENTS -> Vocabulary.IMPLEMENTS;
      case AMENDS -> Vocabulary.AMENDS;
      case REPEALS -> Vocabulary.REPEALS;
    };
  }
}
