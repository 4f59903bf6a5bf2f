package vn.daumoi.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fact that are compared with gold facts. */
public enum FactKind {
  PERSON,
  POSITION_SURFACE,
  POSITION,
  ORGANIZATION,
  DOCUMENT,
  DOCUMENT_DATE,
  DOCUMENT_ISSUER,
  EVENT_DATE,
  PARTICIPATION,
  AGREEMENT,
  AGREEMENT_PARTY,
  AGREEMENT_BASIS,
  APPOINTMENT;

  /** The kind of a name, "document-issuer". */
  public static Optional<FactKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  /** "document-issuer". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
