package vn.daumoi.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.daumoi.extract.ComparableFacts;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.FactKind;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.FactsJson;

/**
 * How often the facts of each rule are right, and whether their confidence says so: of facts at
 * 0.9, about nine in ten should be. A fact told twice in an article counts once.
 */
final class Calibration {
  private final Map<String, Share> byRule = new TreeMap<>();
  private final Map<Double, Share> byConfidence = new TreeMap<>();

  /** How many of how many facts are right. */
  private record Share(int right, int counted) {
    static Share one(boolean right) {
      return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
      return new Share(right + other.right, counted + other.counted);
    }

    /** The share right; a rule met once or twice is neither sure nor hopeless. */
    double confidence() {
      return (right + 1.0) / (counted + 2.0);
    }
  }

  /** Adds what was read from an article. */
  void add(Facts facts, ComparableFacts gold) {
    Set<String> met = new HashSet<>();
    for (Fact fact : facts.facts()) {
      Optional<FactKind> kind = kind(fact);
      if (kind.isPresent()) {
        String rule = fact.evidence().rule();
        Set<String> said = ComparableFacts.of(FactsJson.tree(alone(facts, fact))).of(kind.get());
        if (!said.isEmpty() && met.add(rule + said)) {
          Share share = Share.one(gold.of(kind.get()).containsAll(said));
          byRule.merge(rule, share, Share::plus);
          byConfidence.merge(fact.evidence().confidence(), share, Share::plus);
        }
      }
    }
  }

  private static Facts alone(Facts facts, Fact fact) {
    return new Facts(facts.article(), facts.text(), facts.place(), List.of(fact), Optional.empty());
  }

  /** What of the gold facts a fact is held against. */
  private static Optional<FactKind> kind(Fact fact) {
    return switch (fact) {
      case Fact.PersonNamed _ -> Optional.of(FactKind.PERSON);
      case Fact.Holding _ -> Optional.of(FactKind.POSITION);
      case Fact.AgencyNamed _ -> Optional.of(FactKind.ORGANIZATION);
      case Fact.DocumentCited _ -> Optional.of(FactKind.DOCUMENT);
      case Fact.DocumentRelated _, Fact.Review _ -> Optional.empty();
      case Fact.EventHeld _ -> Optional.of(FactKind.EVENT_DATE);
      case Fact.Participation _ -> Optional.of(FactKind.PARTICIPATION);
      case Fact.Signing _ -> Optional.of(FactKind.AGREEMENT_PARTY);
      case Fact.PersonnelDecision _ -> Optional.of(FactKind.APPOINTMENT);
    };
  }

  /** Prints the rows of data/lexicon/confidence.tsv. */
  void printRules(PrintStream out) {
    out.println("# How often each rule is right, by: daumoi evaluate GOLD FOLDER --calibration");
    out.println("rule\tconfidence\tright\tcounted");
    byRule.forEach((rule, share) ->
        out.printf(
            Locale.ROOT,
            "%s\t%.2f\t%d\t%d%n",
            rule,
            share.confidence(),
            share.right(),
            share.counted()));
  }

  /** Prints how often facts of each confidence are right. */
  void printConfidences(PrintStream out) {
    out.printf(Locale.ROOT, "%-12s%8s%9s%n", "confidence", "right", "counted");
    byConfidence.forEach((confidence, share) ->
        out.printf(
            Locale.ROOT,
            "%-12.2f%8.2f%9d%n",
            confidence,
            (double) share.right() / share.counted(),
            share.counted()));
  }
}
