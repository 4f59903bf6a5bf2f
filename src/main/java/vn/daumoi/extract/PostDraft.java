package vn.daumoi.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon.Alone;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;

/**
 * A post as far as its own words tell.
 *
 * @param from its first token, "nguyên" included
 * @param to the token after its last
 * @param title the official title
 * @param former whether its own words say that it is over
 * @param agency the body written behind the title
 * @param unit the noun of the body the title implies, or empty
 * @param standing the body where none is written, or empty
 * @param ofState whether it is of a country as a whole: "Tổng thống"
 * @param row the table row of the title
 */
record PostDraft(
    int from,
    int to,
    String title,
    boolean former,
    Optional<AgencyDraft> agency,
    String unit,
    String standing,
    Alone alone,
    boolean ofState,
    String row)
    implements Marks.Mark {
  /** The title of who speaks for a body. */
  static final String SPEAKER = "Đại diện";

  /** Titles that one alone has at a body, as ontology/checks/two-holders.rq has it of the store. */
  private static final Set<String> OF_ONE =
      Set.of(
          "Chủ tịch",
          "Bí thư",
          "Trưởng Ban",
          "Giám đốc",
          "Tổng Giám đốc",
          "Bộ trưởng",
          "Chánh án",
          "Viện trưởng",
          "Chủ tịch nước",
          "Thủ tướng",
          "Tổng Bí thư",
          "Thống đốc");

  private static final WordSet OTHERS = WordSet.of("cùng", "và", "với", "có");

  boolean isBare() {
    return agency.isEmpty() && standing.isEmpty();
  }

  /** Whether the title is one of a Party committee. */
  boolean isOfParty() {
    return title.contains("Bí thư") && !title.contains("Bí thư thứ");
  }

  /** Whether it is of a country and of no body named beside it: "Tổng thống", "Đại sứ". */
  boolean isOfCountry() {
    return ofState || title.contains("Đại sứ");
  }

  /** Whether one alone has it at a time: "ông A, ông B, Giám đốc Sở Y tế" is said of B. */
  boolean isOfOne() {
    return OF_ONE.contains(title);
  }

  boolean isSpeaker() {
    return title.equals(SPEAKER);
  }

  /** "A cùng đại diện Huyện ủy": some who speak for it, and no post of A. */
  boolean isSpokenFor(Text text) {
    return isSpeaker() && from > 0 && OTHERS.has(text.tokens().get(from - 1));
  }

  PostDraft of(AgencyDraft body) {
    return new PostDraft(
        from, to, title, former, Optional.of(body), unit, standing, alone, ofState, row);
  }

  /** "Chủ tịch" of "Trợ lý Chủ tịch": the title of the officer whom its holder serves. */
  Optional<String> officer() {
    return PostReader.AIDES.stream()
        .filter(aide -> title.startsWith(aide + " "))
        .max(Comparator.comparingInt(String::length))
        .map(aide -> title.substring(aide.length() + 1));
  }

  /** "trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội": the post of the officer who is served. */
  PostDraft served(Text text) {
    String officer = officer().orElse(title);
    int words = Text.tokens(title).size() - Text.tokens(officer).size();
    int start = from + words;
    for (int i = start; i < to; i++) {
      boolean link = text.tokens().get(i).is("của") || text.tokens().get(i).is("cho");
      start = link && i == start || text.tokens().get(i).is(",") ? i + 1 : start;
    }
    return titled(officer).moved(start, to);
  }

  PostDraft until(int end) {
    return moved(from, end);
  }

  /** The same post told by other words. */
  PostDraft moved(int start, int end) {
    return new PostDraft(start, end, title, former, agency, unit, standing, alone, ofState, row);
  }

  PostDraft titled(String official) {
    return new PostDraft(from, to, official, former, agency, unit, standing, alone, ofState, row);
  }

  PostDraft asFormer() {
    return new PostDraft(from, to, title, true, agency, unit, standing, alone, ofState, row);
  }

  /** Whether it is one of the State or Party as a whole, whatever follows: "Tổng Bí thư". */
  boolean isHighest() {
    return alone == Alone.YES && !standing.isEmpty();
  }

  /** "nguyên Tổng Bí thư", "nguyên Chủ tịch Quốc hội": one that several of those named had. */
  boolean isOnceHighest() {
    boolean ofParliament =
        agency
            .filter(body -> body.kind() == AgencyKind.ElectedBody && body.place().isEmpty())
            .isPresent();
    return former && (isHighest() || ofParliament) && isOfOne();
  }

  /** "A, Phó Chính ủy, giữ chức Chính ủy Quân khu 1": of the same body, which only one names. */
  boolean isAbove(PostDraft deputy) {
    return deputy.isBare() && deputy.title().equals("Phó " + title);
  }
}
