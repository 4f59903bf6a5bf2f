package vn.daumoi.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import vn.daumoi.extract.Agreement;
import vn.daumoi.extract.Fact;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Reviews;
import vn.daumoi.resolve.Stated;

/** What is known of agreements: what was signed, by whom, what it holds and what reviewed it. */
final class AgreementKnowledge {
  private final Iris iris;

  AgreementKnowledge(Iris iris) {
    this.iris = iris;
  }

  /** The triples of an agreement that was signed. */
  void signed(Key key, List<Stated> stated, Triples triples) {
    Node node = iris.agreement(key);
    Set<String> titles = new HashSet<>();
    List<String> provisions = List.of();
    for (Stated one : stated) {
      if (one.fact() instanceof Fact.Signing signing) {
        Agreement agreement = signing.agreement();
        titles.add(agreement.title());
        agreement(node, agreement, one, triples);
        signing
            .at()
            .ifPresent(event ->
                triples.add(node, Vocabulary.SIGNED_AT, iris.event(Key.event(event, one))));
        provisions = fuller(provisions, agreement.provisions());
      }
    }
    triples.type(node, Vocabulary.AGREEMENT);
    triples.type(node, kind(Agreement.Kind.valueOf(key.part(0))));
    triples.names(node, titles);
    for (int i = 0; i < provisions.size(); i++) {
      Node provision = Iris.part(node, "provision-" + (i + 1));
      triples.add(node, Vocabulary.HAS_PROVISION, provision);
      triples.type(provision, Vocabulary.PROVISION);
      triples.add(provision, Vocabulary.ORDINAL, Literals.number(i + 1));
      triples.add(provision, Vocabulary.DESCRIPTION, Literals.vi(provisions.get(i)));
    }
  }

  /** Events review what was signed before; what nobody told the signing of is known by them. */
  void reviewed(Key key, List<Stated> stated, Triples triples) {
    SortedMap<Key, Key> signed = Reviews.of(stated, key.part(1));
    signed.forEach((event, agreement) ->
        triples.add(iris.event(event), Vocabulary.REVIEWS, iris.agreement(agreement)));
    for (Stated one : stated) {
      if (one.fact() instanceof Fact.Review review
          && !signed.containsKey(Key.event(review.event(), one))) {
        Node node = iris.agreement(Key.agreement(review.agreement(), one));
        triples.type(node, Vocabulary.AGREEMENT);
        triples.type(node, kind(review.agreement().kind()));
        triples.label(node, review.agreement().title());
        agreement(node, review.agreement(), one, triples);
        triples.add(iris.event(Key.event(review.event(), one)), Vocabulary.REVIEWS, node);
      }
    }
  }

  private void agreement(Node node, Agreement agreement, Stated stated, Triples triples) {
    agreement
        .parties()
        .forEach(party -> triples.add(node, Vocabulary.PARTY, iris.agency(party.name())));
    triples.date(node, Vocabulary.SIGNED_ON, agreement.date());
    agreement
        .period()
        .ifPresent(period -> triples.add(node, Vocabulary.PERIOD, Literals.plain(period)));
    for (String number : agreement.implementing()) {
      triples.add(node, Vocabulary.IMPLEMENTS, iris.document(stated.document(number)));
    }
    triples.add(node, Vocabulary.DERIVED_FROM, Vocabulary.node(stated.evidence()));
  }

  /** Of two tellings of the contents the one with more of them; of equals the first by words. */
  private static List<String> fuller(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return a.size() > b.size() ? a : b;
    }
    return String.join("\n", a).compareTo(String.join("\n", b)) <= 0 ? a : b;
  }

  private static Node kind(Agreement.Kind kind) {
    return Vocabulary.own(
        switch (kind) {
          case PROGRAMME -> "CoordinationProgramme";
          case REGULATION -> "CoordinationRegulation";
          case AGREEMENT -> "CooperationAgreement";
          case MEMORANDUM -> "Memorandum";
          case PLAN -> "CoordinationPlan";
        });
  }
}
