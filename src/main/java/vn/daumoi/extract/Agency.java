package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.text.Spelling;

/**
 * A body under its official full name: "Ủy ban nhân dân thành phố Hải Phòng".
 *
 * @param name the official full name, place and parent included where the name needs them; dashes
 *     of any width are "-", and one blank parts two words
 * @param kind which of the contract's kinds it is
 * @param place the province or lower place it serves, as named: "Hải Phòng"; empty for central
 * @param parent the official name of the body above it, where the name or the lexicon gives it
 * @param asWritten the short form met in the text: "UBND thành phố"
 */
public record Agency(
    String name,
    AgencyKind kind,
    Optional<String> place,
    Optional<String> parent,
    String asWritten) {
  public Agency {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agency needs a name");
    }
    name = Spelling.evenly(name).replace('–', '-').replace('—', '-');
    parent = parent.map(Spelling::evenly);
  }
}
