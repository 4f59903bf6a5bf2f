package vn.daumoi.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.Evidence;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.Post;

/** Why each fact of an article was read: its rule, what decided, and the words. */
final class Explanation {
  private Explanation() {}

  static void print(Facts facts, PrintStream out) {
    out.println("== " + facts.article().id());
    facts.place().ifPresent(place -> out.println("place: " + place));
    facts.nothing().ifPresent(why -> out.println("no facts: " + why));
    for (Fact fact : facts.facts()) {
      Evidence evidence = fact.evidence();
      out.println(words(fact));
      out.printf(Locale.ROOT, "    rule       %s (%.2f)%n", evidence.rule(), evidence.confidence());
      if (!evidence.because().isEmpty()) {
        out.println("    because    " + String.join("; ", evidence.because()));
      }
      out.printf(
          "    words      %d-%d “%s”%n",
          evidence.words().start(), evidence.words().end(), evidence.asWritten());
    }
  }

  /** A fact in one line. */
  static String words(Fact fact) {
    return switch (fact) {
      case Fact.PersonNamed named -> "person: " + named.person();
      case Fact.Holding holding ->
          "position: "
              + holding.person()
              + " | "
              + post(holding.post())
              + (holding.former() ? " | former" : "");
      case Fact.AgencyNamed named -> "organization: " + named.agency().name();
      case Fact.DocumentCited cited ->
          "document: "
              + cited.document().number()
              + part(cited.document().type())
              + part(cited.document().issuer())
              + date(cited.document().date());
      case Fact.DocumentRelated related ->
          "document relation: "
              + related.from()
              + " "
              + lower(related.relation())
              + " "
              + related.to();
      case Fact.EventHeld held -> "event: " + held.event().kind() + date(held.event().date());
      case Fact.Participation taken ->
          "participation: "
              + taken.person()
              + " | "
              + lower(taken.role())
              + " | "
              + taken.event().kind();
      case Fact.Signing signing ->
          "agreement: "
              + signing.agreement().title()
              + " | "
              + lower(signing.agreement().kind())
              + " | "
              + String.join(", ", signing.agreement().parties().stream().map(Agency::name).toList())
              + date(signing.agreement().date());
      case Fact.Review review ->
          "review: " + review.agreement().title() + " | " + review.event().kind();
      case Fact.PersonnelDecision decision ->
          "appointment: "
              + decision.person()
              + " | "
              + lower(decision.action())
              + " | "
              + post(decision.post())
              + date(decision.date())
              + part(decision.document());
    };
  }

  private static String post(Post post) {
    return (post.isTitled() ? post.title() + " | " : "") + post.agency().name();
  }

  private static String part(Optional<String> words) {
    return words.map(w -> " | " + w).orElse("");
  }

  private static String date(Optional<PartialDate> date) {
    return part(date.map(PartialDate::toString));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
