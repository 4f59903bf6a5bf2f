package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Gives the papers of a list what the list tells once: the issuer before it, "các Quyết định của Bộ
 * trưởng Bộ Y tế: Quyết định số 12/QĐ-BYT; …", or the issuer and day behind it, "Chỉ thị số
 * 35-CT/TW và Kết luận số 118-KL/TW của Bộ Chính trị".
 */
final class CitationLists {
  /** The year within a number: of "14/2017/QH14". */
  private static final Pattern YEAR = Pattern.compile("/(\\d{4})/");

  private static final int BETWEEN = 4;
  private static final int LONGEST_ISSUER = 16;

  private static final Phrases<Boolean> ADOPTED = Phrases.of("thông qua", "thông qua vào");

  private static final Phrases<Boolean> ISSUED =
      Phrases.of("thông qua", "thông qua vào", "ban hành", "ban hành vào", "ký", "ký ban hành");

  /** How far before a sentence the paper may stand that it speaks of by its kind alone. */
  private static final int NEAR = 60;

  /** The kinds of papers that a text of one calls so itself. */
  private static final Phrases<String> THIS_PAPER = new Phrases<>();

  /** How a sentence speaks of the paper told right before. */
  private static final Phrases<String> PAPER = new Phrases<>();

  static {
    for (String kind : List.of("Luật", "Nghị quyết", "Pháp lệnh", "Bộ luật")) {
      THIS_PAPER.add(kind + " này", kind);
    }
    for (String kind : List.of("Nghị quyết", "Quyết định", "Nghị định", "Thông tư", "Chỉ thị")) {
      PAPER.add(kind + " được", kind);
      PAPER.add(kind + " này được", kind);
    }
  }

  private final Text text;
  private final List<Token> tokens;
  private final CitationReader.Surroundings around;

  CitationLists(Text text, CitationReader.Surroundings around) {
    this.text = text;
    this.tokens = text.tokens();
    this.around = around;
  }

  void share(List<CitationReader.Citation> citations) {
    for (int i = citations.size() - 2; i >= 0; i--) {
      fromNext(citations.get(i), citations.get(i + 1));
    }
    Optional<CitationReader.IssuerMatch> head = Optional.empty();
    for (int i = 0; i < citations.size(); i++) {
      CitationReader.Citation c = citations.get(i);
      if (i > 0) {
        fromLast(citations.get(i - 1), c);
      }
      boolean goesOn = i > 0 && isNext(citations.get(i - 1), c);
      head = goesOn ? head : headOf(c);
      c.issuer = c.issuer.isPresent() ? c.issuer : head;
    }
  }

  /** "Nghị quyết này được Quốc hội thông qua ngày 19/6/2017": the day of the one of its kind. */
  void adopted(List<CitationReader.Citation> citations, List<Marks.DateMark> dates) {
    NavigableMap<Integer, CitationReader.Citation> told = new TreeMap<>();
    citations.forEach(c -> told.put(c.to, c));
    Map<String, Optional<CitationReader.Citation>> only = only(citations);
    for (Marks.DateMark day : dates) {
      if (day.date().day() == 0) {
        continue;
      }
      toldBefore(told, day).ifPresent(c -> c.date = Optional.of(day.date()));
      adoptedOn(day)
          .flatMap(paper ->
              only.getOrDefault(paper.meaning() + "/" + day.date().year(), Optional.empty()))
          .filter(c -> c.date.isEmpty())
          .ifPresent(c -> c.date = Optional.of(day.date()));
    }
  }

  /** The paper of a kind and year, where the text cites but one: by "Luật/2017". */
  private static Map<String, Optional<CitationReader.Citation>> only(
      List<CitationReader.Citation> citations) {
    Map<String, Optional<CitationReader.Citation>> only = new HashMap<>();
    for (CitationReader.Citation c : citations) {
      Matcher year = YEAR.matcher(c.found.number());
      if (c.found.type().isPresent() && year.find()) {
        only.merge(
            c.found.type().get() + "/" + year.group(1),
            Optional.of(c),
            (one, _) -> one.filter(first -> first.found.number().equals(c.found.number())));
      }
    }
    return only;
  }

  /** "Số: 900/QĐ-UBND", "Hải Dương, ngày 14 tháng 5 năm 2024": the day of the paper itself. */
  void issued(List<CitationReader.Citation> citations, List<Marks.DateMark> dates) {
    citations.stream()
        .limit(1)
        .filter(own -> own.date.isEmpty() && OwnPaper.isNumber(text, own.from))
        .forEach(own -> own.date = OwnPaper.day(text, dates).map(Marks.DateMark::date));
  }

  /**
   * "… đã thông qua Nghị quyết số 1046. Nghị quyết được … thông qua ngày 26/4": the last paper of
   * its kind before a sentence on when it was issued.
   */
  private Optional<CitationReader.Citation> toldBefore(
      NavigableMap<Integer, CitationReader.Citation> told, Marks.DateMark day) {
    int from = text.sentenceAt(tokens.get(day.from()).start()).from();
    Optional<Phrases.Match<String>> paper = PAPER.startingAt(tokens, from);
    if (paper.isEmpty() || !endsBefore(ISSUED, day)) {
      return Optional.empty();
    }
    return told.subMap(from - NEAR, false, from, true).descendingMap().values().stream()
        .filter(c -> c.found.type().equals(paper.map(Phrases.Match::meaning)))
        .findFirst()
        .filter(c -> c.date.isEmpty());
  }

  /** Whether a verb stands right before a day, or before its "ngày". */
  private boolean endsBefore(Phrases<Boolean> verbs, Marks.DateMark day) {
    int before = Math.max(0, day.from() - 1);
    return verbs.endingAt(tokens, tokens.get(before).is("ngày") ? before : day.from()).isPresent();
  }

  /** The paper of which a sentence says right before a whole day that it was adopted then. */
  private Optional<Phrases.Match<String>> adoptedOn(Marks.DateMark day) {
    Sentence sentence = text.sentenceAt(tokens.get(day.from()).start());
    return endsBefore(ADOPTED, day)
        ? THIS_PAPER.startingAt(tokens, sentence.from())
        : Optional.empty();
  }

  /** "Ngày 31/12, Chính phủ ban hành Nghị định 177/2024 và Nghị định 178/2024": both that day. */
  private void fromLast(CitationReader.Citation last, CitationReader.Citation c) {
    boolean told = last.date.isPresent() && last.to == last.found.to();
    if (told && c.date.isEmpty() && isLinked(last, c) && isAlike(last, c)) {
      c.date = last.date;
      c.issuer = c.issuer.or(() -> last.issuer);
    }
  }

  /** "Công văn số 12-CV/TU và Công văn số 14-CV/TU, ngày 9/11 của …": both are of that day. */
  private void fromNext(CitationReader.Citation c, CitationReader.Citation next) {
    if (c.issuer.isPresent() || !isLinked(c, next) || !isOneBody(c, next)) {
      return;
    }
    boolean alike = isAlike(c, next) && !tokens.get(c.to).is(";");
    if (alike && c.date.isEmpty() && !tokens.get(c.to).is("về")) {
      c.date = next.date;
    }
    c.issuer = next.issuer;
  }

  /** Whether no more than a title in quotation marks and a mark or "và" part two papers. */
  private boolean isLinked(CitationReader.Citation c, CitationReader.Citation next) {
    int at = next.from > c.to ? around.behindQuotedTitle(c.to, next.from) : next.from;
    return at < next.from
        && next.from - at <= BETWEEN
        && (tokens.get(at).is("và") || tokens.get(at).is(",") || tokens.get(at).is(";"));
  }

  /** Whether two papers have codes of one body: "35-CT/TW", "118-KL/TW". */
  private static boolean isOneBody(CitationReader.Citation c, CitationReader.Citation next) {
    List<String> codes = c.found.codes();
    List<String> others = next.found.codes();
    return codes.isEmpty() || others.isEmpty()
        ? isAlike(c, next)
        : codes.getLast().equals(others.getLast());
  }

  private static boolean isAlike(CitationReader.Citation c, CitationReader.Citation next) {
    return c.found.type().equals(next.found.type()) && c.found.codes().equals(next.found.codes());
  }

  /** Whether a paper goes on with the list that the one before is in. */
  private boolean isNext(CitationReader.Citation last, CitationReader.Citation c) {
    Token before = tokens.get(Math.max(0, c.from - 1));
    return isAlike(last, c)
        && (before.is(";") || before.is(",") || before.is("và"))
        && text.sentenceAt(tokens.get(c.from).start()).from() <= last.from;
  }

  /** The issuer of the kind of paper right before the mark that opens a list of such papers. */
  private Optional<CitationReader.IssuerMatch> headOf(CitationReader.Citation c) {
    int colon = c.from - 1;
    if (colon < 1 || !tokens.get(colon).is(":") || c.found.type().isEmpty()) {
      return Optional.empty();
    }
    for (int of = colon - 1; of > Math.max(0, colon - LONGEST_ISSUER); of--) {
      if (tokens.get(of).is("của") && isKind(c.found.type().get(), of)) {
        return around.issuerAt(of + 1, colon).filter(issuer -> issuer.to() == colon);
      }
    }
    return Optional.empty();
  }

  /** Whether the words that end at a token are the name of a kind of paper. */
  private boolean isKind(String type, int to) {
    int from = to - Text.tokens(type).size();
    return from >= 0 && text.words(from, to).equalsIgnoreCase(type);
  }
}
