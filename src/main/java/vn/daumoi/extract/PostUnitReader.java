package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the unit that a title implies by its noun: "Trưởng phòng Tổ chức Sở Y tế", "Vụ trưởng, Vụ
 * Pháp chế", "Trưởng khoa Nội, Bệnh viện A", "Chánh Văn phòng Sở".
 */
final class PostUnitReader {
  /** Nouns of units that the body above may stand for: "Trưởng phòng Cục Viễn thông". */
  static final Set<String> UNITS = Set.of("Phòng", "Đội", "Khoa", "Tổ", "Bộ môn");

  /** Units of ministries: "Vụ trưởng Bộ Ngoại giao" is of the ministry where no name is told. */
  private static final Set<String> CENTRAL = Set.of("Vụ", "Cục");

  /** What teaches or heals, and may be called by one word. */
  private static final Set<String> TAUGHT = Set.of("Khoa", "Bộ môn");

  private static final String MINISTRY = "Bộ";

  private static final Set<String> PARTS = Set.of(",", "-");

  /** What every body has: "Chánh Văn phòng kiêm Người phát ngôn Bộ Công an". */
  static final Set<String> OFFICES = Set.of("Văn phòng", "Thanh tra");

  private static final int LONGEST_UNIT = 8;

  private final Lexicon lexicon;
  private final AgencyReader agencies;

  PostUnitReader(Lexicon lexicon, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.agencies = agencies;
  }

  /** The body with a title's noun that begins at a token. */
  Optional<AgencyDraft> at(Text text, String unit, int at) {
    return ofUnit(text, unit, at).or(() -> apposed(text, unit, at));
  }

  /**
   * "Vụ trưởng, Vụ Pháp chế", "Viện trưởng - Viện Tim": the body behind a mark, with the noun that
   * the title implies.
   */
  private Optional<AgencyDraft> apposed(Text text, String unit, int at) {
    boolean whole = PARTS.contains(text.tokens().get(at).key()) && !unit.equals(MINISTRY);
    return whole
        ? agencies
            .at(text, at + 1, false)
            .filter(body -> body.stem().startsWith(unit + " "))
            .map(body -> body.from(at))
        : Optional.empty();
  }

  private Optional<AgencyDraft> ofUnit(Text text, String unit, int at) {
    Optional<AgencyDraft> body = agencies.at(text, at, true);
    Optional<AgencyDraft> written =
        body.filter(own -> own.stem().startsWith(unit) || isAcademy(unit, own));
    if (written.isPresent()) {
      return written;
    }
    if (body.filter(own -> own.stem().startsWith("Cơ quan " + unit)).isPresent()) {
      return body;
    }
    if (OFFICES.contains(unit) && body.filter(AgencyReader::isCentre).isPresent()) {
      return body.map(above -> agencies.of(unit).from(at).under(above, above.to()));
    }
    Optional<AgencyDraft> listed =
        agencies.after(unit, text, at).filter(own -> !isGivenName(text, unit, at, own));
    boolean other =
        text.tokens().get(at).isCapital()
            && lexicon.agency(text.tokens(), at).isPresent()
            && lexicon.field(text.tokens(), at).isEmpty();
    if (listed.isPresent() && (!other || !listed.get().row().startsWith("agency-units"))) {
      return listed;
    }
    AgencyDraft bare = agencies.of(unit, text, at);
    boolean unnamed = UNITS.contains(unit) || CENTRAL.contains(unit);
    boolean above = unnamed && bare.place().isEmpty() && bare.parent().isPresent();
    boolean completed = bare.to() > at && !isMinistryOfCountry(unit, bare);
    return completed
        ? Optional.of(above ? bare.parent().get() : bare.from(at))
        : above(text, unit, at)
            .or(() -> agencies.nounOf(text, unit, at))
            .or(() -> ofNoun(text, unit, at))
            .or(() -> oneWord(text, unit, at))
            .or(() -> linked(text, unit, at));
  }

  /** "Bộ trưởng của Anh": a country has ministers of many ministries, and none of its name. */
  private static boolean isMinistryOfCountry(String unit, AgencyDraft body) {
    return unit.equals(MINISTRY) && body.parent().isEmpty();
  }

  /** "Thứ trưởng Trường": a ministry of one syllable that no table has is its officer. */
  private static boolean isGivenName(Text text, String unit, int at, AgencyDraft body) {
    Token name = text.tokens().get(at);
    return unit.equals(MINISTRY)
        && body.to() == at + 1
        && name.kind() == Token.Kind.CAPITALIZED
        && name.syllable()
        && body.row().startsWith("agency-units");
  }

  /** "Viện trưởng Học viện Phật giáo Việt Nam": an academy with such a head, and no director. */
  private static boolean isAcademy(String unit, AgencyDraft body) {
    return unit.equals("Viện") && body.stem().startsWith("Học viện ");
  }

  /**
   * "Trưởng phòng 5, Cục Cảnh sát hình sự", "Trưởng khoa Nội, Bệnh viện A", "Trưởng khoa Sản Trung
   * tâm Y tế huyện B": a unit by its number or one word, with what it is of.
   */
  private Optional<AgencyDraft> oneWord(Text text, String unit, int at) {
    List<Token> tokens = text.tokens();
    if (!UNITS.contains(unit) || at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean number =
        tokens.get(at).kind() == Token.Kind.NUMBER && tokens.get(at).key().length() <= 2;
    boolean parted =
        PostBodyReader.isLink(tokens.get(at + 1)) || PARTS.contains(tokens.get(at + 1).key());
    boolean above = tokens.get(at + 1).isCapital() && lexicon.unit(tokens, at + 1).isPresent();
    boolean word =
        (parted || above)
            && TAUGHT.contains(unit)
            && tokens.get(at).kind() == Token.Kind.CAPITALIZED;
    if (!number && !word) {
      return Optional.empty();
    }
    AgencyDraft room =
        agencies.of(unit).named(unit + " " + text.words(at, at + 1), at + 1).from(at);
    return agencies
        .at(text, parted ? at + 2 : at + 1, false)
        .filter(body -> AgencyRank.isAbove(body, room))
        .map(body -> room.under(body, body.to()));
  }

  /** "Chánh Văn phòng Sở": the office of a body that its noun alone tells. */
  private Optional<AgencyDraft> ofNoun(Text text, String unit, int at) {
    return OFFICES.contains(unit)
        ? agencies.noun(text, at).map(above -> agencies.of(unit).from(at).under(above, above.to()))
        : Optional.empty();
  }

  /** "Trưởng phòng Đăng ký chứng khoán thuộc Trung tâm A": a unit of any name, by what it is of. */
  private Optional<AgencyDraft> linked(Text text, String unit, int at) {
    List<Token> tokens = text.tokens();
    boolean named =
        UNITS.contains(unit)
            && tokens.get(at).kind() == Token.Kind.CAPITALIZED
            && !lexicon.isSurname(tokens.get(at));
    int end = named ? at + 1 : tokens.size();
    while (end < tokens.size()
        && end - at < LONGEST_UNIT
        && tokens.get(end).isWord()
        && !tokens.get(end).is("thuộc")) {
      end++;
    }
    if (end >= tokens.size() || !tokens.get(end).is("thuộc")) {
      return Optional.empty();
    }
    int to = end;
    return agencies
        .at(text, to + 1, false)
        .map(above ->
            agencies
                .of(unit)
                .named(unit + " " + text.words(at, to), to)
                .from(at)
                .under(above, above.to()));
  }

  /** "Trưởng phòng Cục Viễn thông": one of the units of the body written. */
  private Optional<AgencyDraft> above(Text text, String unit, int at) {
    return UNITS.contains(unit) && text.tokens().get(at).isCapital()
        ? agencies.at(text, at, false).filter(body -> !body.isBareNoun())
        : Optional.empty();
  }
}
