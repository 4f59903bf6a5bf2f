package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.AgencyName;
import vn.daumoi.lexicon.Lexicon.Lower;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Takes along what the name of a committee says it is for: "Ban Chỉ đạo Trung ương về tổng kết Nghị
 * quyết số 18-NQ/TW", "Tiểu ban Nhân sự Đại hội XIV của Đảng", "Đoàn kiểm tra số 1349 của Bộ Chính
 * trị". A purpose begins with a word of the table, goes on over small words, and ends before what
 * the body does, before a person, a post or another body.
 */
final class PurposeReader {
  private static final int LONGEST = 36;

  /** Committees that are for nothing but a purpose. */
  private static final Set<String> STEERING = Set.of("Ban Chỉ đạo", "Ban Chỉ đạo Quốc gia");

  private static final String QUOTE = "\"";

  /** How many words the quoted title of a movement has at most. */
  private static final int LONGEST_TITLE = 16;

  private static final Set<String> LOOSE = Set.of("và", ",", "-", "của", "trong", "với", "cho");

  /** What opens the next post behind a comma. */
  private static final WordSet FORMER = WordSet.of("nguyên", "cựu");

  /** What somebody does behind a name, and nothing that a body is there for. */
  private static final Phrases<Boolean> MOVES =
      Phrases.of("về làm", "về công tác", "về nhận", "về trực thuộc", "về nước");

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> counted = new HashSet<>();
  private final Phrases<Boolean> starts = new Phrases<>();
  private final Phrases<Boolean> tasks = new Phrases<>();
  private final Phrases<Boolean> stops = new Phrases<>();
  private final Phrases<Boolean> passes = new Phrases<>();
  private final Phrases<Boolean> quoted = new Phrases<>();

  PurposeReader(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
    for (Table.Row row : Table.read("lexicon/purpose-words.tsv").rows()) {
      String words = row.get("words");
      switch (row.get("use")) {
        case "body" -> bodies.add(words);
        case "group" -> groups.add(words);
        case "counted" -> counted.add(words);
        case "start" -> starts.add(words, true);
        case "task" -> tasks.add(words, true);
        case "stop" -> stops.add(words, true);
        case "pass" -> passes.add(words, true);
        case "quoted" -> quoted.add(words, true);
        default -> throw new IllegalStateException("no such use: " + row);
      }
    }
  }

  /** Whether the name of such a body may tell its purpose. */
  boolean hasPurpose(String unit) {
    return bodies.contains(unit) || groups.contains(unit) || counted.contains(unit);
  }

  /** Where the name of a body ends of which some was read, from one token up to another. */
  int end(Text text, Unit unit, int from, int to) {
    if (!hasPurpose(unit.name())) {
      return to;
    }
    int before = congressIn(text, from, to);
    boolean any = STEERING.contains(unit.name());
    int start = purposeIn(text, any ? from : from + 1, before);
    int numbered = start < before ? start : number(text, congress(text, before));
    int purpose =
        counted.contains(unit.name())
            ? numbered
            : purpose(text, numbered, groups.contains(unit.name()));
    purpose = Math.max(purpose, to);
    boolean ofCongress = is(text, purpose, "của") && congress(text, purpose + 1) > purpose + 1;
    return purpose > to || ofCongress || counted.contains(unit.name())
        ? whose(text, purpose)
        : purpose;
  }

  /**
   * The first token of a purpose within what was read: "… Nhà nước các công trình"; else its end.
   */
  private int purposeIn(Text text, int from, int to) {
    int i = Math.min(from, to);
    while (i < to && starts.startingAt(text.tokens(), i).isEmpty()) {
      i++;
    }
    return i;
  }

  /** Where in what was read the name of a congress begins; else its end. */
  private static int congressIn(Text text, int from, int to) {
    int i = Math.min(from + 1, to);
    while (i < to && congress(text, i) == i) {
      i++;
    }
    return i;
  }

  /** "Đại hội XIV", "Đại hội Đảng XIII", "Đại hội lần thứ XIV": the congress it prepares. */
  private static int congress(Text text, int at) {
    if (!is(text, at, "đại") || !is(text, at + 1, "hội") || !text.isCapital(at)) {
      return at;
    }
    int i = at + 2;
    while (is(text, i, "đại")
        || is(text, i, "biểu")
        || is(text, i, "đảng")
        || is(text, i, "toàn")
        || is(text, i, "quốc")
        || is(text, i, "lần")
        || is(text, i, "thứ")) {
      i++;
    }
    boolean ordinal =
        i < text.tokens().size()
            && (text.tokens().get(i).kind() == Token.Kind.NUMBER
                || text.tokens().get(i).kind() == Token.Kind.UPPER);
    return ordinal ? i + 1 : at;
  }

  /** "số 1349" */
  private static int number(Text text, int at) {
    boolean number =
        is(text, at, "số")
            && at + 1 < text.tokens().size()
            && text.tokens().get(at + 1).kind() == Token.Kind.NUMBER;
    return number ? at + 2 : at;
  }

  private int purpose(Text text, int from, boolean group) {
    List<Token> tokens = text.tokens();
    boolean starts =
        this.starts.startingAt(tokens, from).isPresent()
            && MOVES.startingAt(tokens, from).isEmpty();
    boolean task = group && tasks.startingAt(tokens, from).isPresent();
    if (!(starts || task) || !CapitalRun.isOnLine(text, from)) {
      return from;
    }
    int end = from;
    int i = from;
    while (i < tokens.size() && i - from < LONGEST && CapitalRun.isOnLine(text, i)) {
      int whole =
          passes.startingAt(tokens, i).map(Phrases.Match::to).orElse(titleEnd(text, from, i));
      if (whole == i && i > from && stopsAt(text, i, from)) {
        break;
      }
      boolean loose = whole == i && LOOSE.contains(tokens.get(i).key());
      i = Math.max(whole, i + 1);
      end = loose ? end : i;
    }
    return end - from > 1 ? end : from;
  }

  /** In 'phong trào "Toàn dân đoàn kết …"' the end of the quoted title; elsewhere the token. */
  private int titleEnd(Text text, int from, int at) {
    List<Token> tokens = text.tokens();
    if (at == from || !is(text, at, QUOTE) || quoted.endingAt(tokens, at).isEmpty()) {
      return at;
    }
    int i = at + 1;
    while (i < tokens.size() && i - at < LONGEST_TITLE && !is(text, i, QUOTE)) {
      i++;
    }
    return is(text, i, QUOTE) && CapitalRun.isOnLine(text, i) ? i + 1 : at;
  }

  private boolean stopsAt(Text text, int i, int from) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.MARK) {
      boolean joins = token.is("-") || token.is("/") || (token.is(",") && goesOn(text, i + 1));
      return !joins;
    }
    if (!token.isWord()) {
      return false;
    }
    if (token.is("ngày")) {
      return i + 1 >= tokens.size() || tokens.get(i + 1).kind() == Token.Kind.NUMBER;
    }
    return stops.startingAt(tokens, i).isPresent()
        || (token.is("và") && isBody(text, i + 1))
        || lexicon.head(tokens, i).isPresent()
        || lexicon.honorific(tokens, i).isPresent()
        || (token.isCapital() && lexicon.agency(tokens, i).isPresent())
        || (token.isCapital() && isPerson(text, i))
        || places.at(text, i).filter(PlaceRef::ranked).isPresent();
  }

  /** "và Tổ công tác …": the noun of another body, of more words than one. */
  private boolean isBody(Text text, int next) {
    return next < text.tokens().size()
        && text.isCapital(next)
        && lexicon.unit(text.tokens(), next).filter(noun -> noun.to() > next + 1).isPresent()
        && lexicon.field(text.tokens(), next).isEmpty();
  }

  /** A list of what it is for goes on in small letters. */
  private boolean goesOn(Text text, int next) {
    List<Token> tokens = text.tokens();
    return next < tokens.size()
        && tokens.get(next).kind() == Token.Kind.LOWER
        && !FORMER.has(tokens.get(next))
        && !lexicon.isFunctionWord(tokens.get(next))
        && lexicon.unit(tokens, next).filter(unit -> unit.meaning().lower() == Lower.YES).isEmpty();
  }

  private boolean isPerson(Text text, int i) {
    int run = CapitalRun.end(text, i) - i;
    return lexicon.isSurname(text.tokens().get(i)) && run >= 2 && run <= 4;
  }

  /** "… của Đảng", "… của Thủ tướng Chính phủ", "… của Đại hội Đảng XIII": who set it up. */
  private int whose(Text text, int at) {
    if (!is(text, at, "của") || !text.isCapital(at + 1)) {
      return at;
    }
    int congress = congress(text, at + 1);
    if (congress > at + 1) {
      return congress;
    }
    boolean officer = is(text, at + 1, "thủ") && is(text, at + 2, "tướng");
    int next = officer ? at + 3 : at + 1;
    Optional<Trie.Match<AgencyName>> body = lexicon.agency(text.tokens(), next);
    boolean party = is(text, at + 1, "đảng");
    return body.map(Trie.Match::to).orElse(party ? at + 2 : at);
  }

  private static boolean is(Text text, int at, String word) {
    return at < text.tokens().size() && text.tokens().get(at).is(word);
  }
}
