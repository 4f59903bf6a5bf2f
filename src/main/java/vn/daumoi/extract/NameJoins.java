package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells which marks and words hold two parts of the name of a body together. */
final class NameJoins {
  private static final Set<String> JOINERS = Set.of("và", ",", "-", "&");

  /** Small words with which a name goes on. */
  private static final WordSet GOING_ON = WordSet.of("và", "về", "của", "cho", "thuộc", "tại");

  /** What says what a company is, behind its name and a dash: "Công ty A - doanh nghiệp …". */
  private static final Phrases<Boolean> APPOSED =
      Phrases.of(
          "doanh nghiệp", "đơn vị", "công ty", "nhà thầu", "chủ đầu tư", "cơ quan", "nơi", "một");

  private static final Phrases<Boolean> SCHOOLS = Phrases.of("đại học", "cao đẳng", "trung cấp");

  /** Who is told of beside a body, in small letters: "Sư đoàn 5, cựu chiến binh …". */
  private static final Phrases<Boolean> PEOPLE =
      Phrases.of(
          "cựu chiến binh",
          "cựu thanh niên xung phong",
          "truyền thông trong nước",
          "truyền thông quốc tế",
          "truyền thông nước ngoài",
          "truyền thông nhà nước");

  /** How many letters stand at most before a stop that ends no sentence. */
  private static final int INITIAL = 2;

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final NameStops stops;

  NameJoins(Lexicon lexicon, PlaceReader places, NameStops stops) {
    this.lexicon = lexicon;
    this.places = places;
    this.stops = stops;
  }

  /** Whether a mark or word can hold two parts of one name together. */
  static boolean isJoiner(Token token) {
    return JOINERS.contains(token.key());
  }

  /** A comma, dash or "và" joins where a field follows; "và" and a dash also before a capital. */
  boolean at(Text text, int i) {
    List<Token> tokens = text.tokens();
    int next = i + 1;
    if (next >= tokens.size() || !CapitalRun.isOnLine(text, next)) {
      return false;
    }
    if (isPair(text, i)) {
      return true;
    }
    if (tokens.get(i).is("-") && (isApposed(text, next) || Signature.isBeforeDay(text, i))) {
      return false;
    }
    if (tokens.get(i).is(",") && isNextSchool(text, next)) {
      return false;
    }
    if (!text.isCapital(next) && PEOPLE.startingAt(tokens, next).isPresent()) {
      return false;
    }
    Optional<Trie.Match<AgencyName>> body = lexicon.agency(tokens, next);
    boolean longField =
        lexicon
            .field(tokens, next)
            .filter(field -> field.to() - next > 2)
            .filter(field -> body.filter(other -> other.to() >= field.to()).isEmpty())
            .isPresent();
    if (longField) {
      return true;
    }
    if (body.isPresent()
        || lexicon.unit(tokens, next).isPresent()
        || stops.headEnd(tokens, next) > next
        || places.at(text, next).isPresent()) {
      return false;
    }
    boolean field = lexicon.field(tokens, next).isPresent();
    if (tokens.get(i).is(",")) {
      return field && (tokens.get(next).isCapital() || endsName(text, next) && !isSaid(text, next));
    }
    boolean glued = tokens.get(i).touches(tokens.get(next));
    return field || (tokens.get(next).isCapital() && (tokens.get(i).is("&") || glued));
  }

  /** "Đại học Vinh, Cao đẳng Nghệ An", but "Vụ Đại học, Cao đẳng": another school of a list. */
  private static boolean isNextSchool(Text text, int i) {
    return text.isCapital(i)
        && SCHOOLS.startingAt(text.tokens(), i).isPresent()
        && !text.tokens().get(i - 2).is("học");
  }

  /** "Công ty A - doanh nghiệp …", "Công ty A - Đơn vị thi công": small words go on behind it. */
  private static boolean isApposed(Text text, int i) {
    return APPOSED
        .startingAt(text.tokens(), i)
        .map(Phrases.Match::to)
        .filter(to -> !text.isCapital(i) || CapitalRun.isOnLine(text, to) && !text.isCapital(to))
        .isPresent();
  }

  /** Whether nothing else is told in small letters behind a field: "Ban Kinh tế, ngân sách". */
  private boolean endsName(Text text, int field) {
    List<Token> tokens = text.tokens();
    int end = lexicon.field(tokens, field).map(Trie.Match::to).orElse(field);
    return end >= tokens.size()
        || tokens.get(end).kind() != Token.Kind.LOWER
        || GOING_ON.has(tokens.get(end))
        || !CapitalRun.isOnLine(text, end)
        || places.at(text, end).isPresent()
        || lexicon.field(tokens, end).isPresent();
  }

  /** "Trường A, thông tin: “…”": a field that is what somebody does, before what is said. */
  private boolean isSaid(Text text, int field) {
    List<Token> tokens = text.tokens();
    int end = lexicon.field(tokens, field).map(Trie.Match::to).orElse(field);
    return end < tokens.size() && (tokens.get(end).is(":") || tokens.get(end).is("\""));
  }

  /** "Hội Hữu nghị Việt Nam - Lào": a dash between two countries. */
  private boolean isPair(Text text, int i) {
    return pairEnd(text, i) > i;
  }

  /** Where the second country of "Việt Nam - Nhật Bản" or "Pháp - Việt" ends; else the dash. */
  int pairEnd(Text text, int i) {
    List<Token> tokens = text.tokens();
    boolean first =
        tokens.get(i).is("-")
            && text.isCapital(i + 1)
            && (isCountry(tokens, i - 1, i)
                || isCountry(tokens, i - 2, i)
                || tokens.get(i - 1).is("việt"));
    if (!first) {
      return i;
    }
    if (tokens.get(i + 1).is("việt")) {
      return AgencyCountryReader.isOurs(tokens, i + 1) ? i + 3 : i + 2;
    }
    return lexicon.gazetteer().country(tokens, i + 1).map(Trie.Match::to).orElse(i);
  }

  private boolean isCountry(List<Token> tokens, int from, int to) {
    boolean ours = AgencyCountryReader.isOurs(tokens, from) && from + 2 == to;
    return ours
        || lexicon.gazetteer().country(tokens, from).filter(name -> name.to() == to).isPresent();
  }

  /**
   * "Công ty Cổ phần Vận tải Xanh và Thông minh", "Công ty Xe tơ - Dệt lụa": "và" or a dash before
   * a word of two syllables.
   */
  boolean beforeCompound(Text text, int i) {
    List<Token> tokens = text.tokens();
    int next = i + 1;
    return (tokens.get(i).is("và") || tokens.get(i).is("-"))
        && next + 1 < tokens.size()
        && tokens.get(next).kind() == Token.Kind.CAPITALIZED
        && tokens.get(next).syllable()
        && tokens.get(next + 1).kind() == Token.Kind.LOWER
        && tokens.get(next + 1).syllable()
        && !lexicon.isFunctionWord(tokens.get(next + 1))
        && CapitalRun.isOnLine(text, next + 1)
        && !stops.at(text, next)
        && lexicon.unit(tokens, next).isEmpty()
        && !isApposed(text, next)
        && !isPublicBody(tokens, next);
  }

  /** "Công ty Xi măng A và Công an phường B": a body of a place, whatever fields begin so too. */
  private boolean isPublicBody(List<Token> tokens, int i) {
    return lexicon
        .agency(tokens, i)
        .filter(body -> !body.meaning().kind().equals(AgencyKind.Enterprise.name()))
        .isPresent();
  }

  /**
   * "Công ty L.TAO Entertainment", "… GmbH & Co.KG": a stop within a name, without blanks; with one
   * between two letters that hide it, "Công ty TNHH Giáo dục M. Đ".
   */
  static boolean isInitial(List<Token> tokens, int i) {
    if (!tokens.get(i).is(".")
        || i + 1 == tokens.size()
        || !tokens.get(i - 1).touches(tokens.get(i))) {
      return false;
    }
    Token before = tokens.get(i - 1);
    Token behind = tokens.get(i + 1);
    boolean hidden =
        isLetter(before)
            && isLetter(behind)
            && (i + 2 == tokens.size() || tokens.get(i + 2).kind() != Token.Kind.LOWER);
    return hidden
        || before.end() - before.start() <= INITIAL
            && before.isCapital()
            && behind.kind() == Token.Kind.UPPER
            && tokens.get(i).touches(behind);
  }

  private static boolean isLetter(Token token) {
    return token.kind() == Token.Kind.UPPER && token.end() - token.start() == 1;
  }
}
