package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;

/**
 * A signed programme, regulation, agreement, memorandum or plan.
 *
 * @param title "Chương trình phối hợp công tác …"
 * @param kind which of the five
 * @param parties the bodies that signed, in the text's order
 * @param signatories the names of the people who signed
 * @param date the day of signing
 * @param period "2021-2026", where told
 * @param implementing the numbers of the documents it stands on
 * @param provisions its numbered contents, in order
 */
public record Agreement(
    String title,
    Kind kind,
    List<Agency> parties,
    List<String> signatories,
    Optional<PartialDate> date,
    Optional<String> period,
    List<String> implementing,
    List<String> provisions) {
  public Agreement {
    parties = List.copyOf(parties);
    signatories = List.copyOf(signatories);
    implementing = List.copyOf(implementing);
    provisions = List.copyOf(provisions);
  }

  /** The same agreement with those who signed it. */
  Agreement signedBy(List<String> people) {
    return new Agreement(title, kind, parties, people, date, period, implementing, provisions);
  }

  /** The five kinds; the names in lower case are those of the facts' JSON. */
  public enum Kind {
    PROGRAMME,
    REGULATION,
    AGREEMENT,
    MEMORANDUM,
    PLAN
  }
}
