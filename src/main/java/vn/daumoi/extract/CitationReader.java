package vn.daumoi.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads what stands around a number: issuer, day and title, after it ("… ngày 30/9/2020 của Ban Bí
 * thư"), before it ("Ngày 7/5, Tỉnh ủy ban hành …").
 */
final class CitationReader {
  private static final Set<String> BEFORE_ISSUER =
      Set.of(
          "của", "do", "và", "được", "ngày", "khi", "sau", "trước", "mà", "theo", "đó", "nay",
          "qua", "là", "bởi");

  /** "do Phó Chủ tịch UBND tỉnh ký": who signs for the body, whose paper it is. */
  private static final String DEPUTY = "Phó Chủ tịch ";

  /** "trình Chính phủ ban hành": whoever is named behind has not done it yet. */
  private static final WordSet ASKED = WordSet.of("trình", "nghị", "mưu");

  /** What a day before it is of, and not the paper: "Ngày 20/6, Văn phòng cho biết …". */
  private static final Phrases<Boolean> REPORTS =
      Phrases.of("cho biết", "cho hay", "thông tin", "thông báo");

  private static final WordSet PASSIVE = WordSet.of("được", "do");

  private static final String MINISTER = "Bộ trưởng";

  /** What a body does by a paper of its own. */
  private static final Phrases<Boolean> ANSWERS =
      Phrases.of("có ý kiến tại", "có ý kiến chỉ đạo tại", "trả lời tại", "có văn bản trả lời tại");

  /** What a body does before it issues a paper. */
  private static final Phrases<Boolean> DELIBERATES =
      Phrases.of(
          "họp",
          "họp bàn",
          "thảo luận",
          "bàn bạc",
          "xem xét",
          "nghiên cứu",
          "cân nhắc",
          "thống nhất",
          "nhất trí",
          "cho ý kiến",
          "bỏ phiếu",
          "bỏ phiếu kín",
          "biểu quyết",
          "tiến hành");

  private static final WordSet JOINS = WordSet.of(",", "và");

  /** How many words name the issuer between the day and the verb. */
  private static final int ISSUER_REACH = 8;

  /** How many words and marks the title of a paper has at most before what is told of it. */
  private static final int TITLE_REACH = 60;

  private static final int LIST_REACH = 100;
  private static final int ACT_REACH = 20;
  private static final Set<String> ISSUING = Set.of("hành", "ký", "ra", "có", "qua");
  private static final Set<String> ADVERBS =
      Set.of("đã", "vừa", "mới", "cũng", "có", "được", "ban", "hành", "ký", "thông", "qua", "ra");

  /** What leads to a paper by which a body decides. */
  private static final WordSet BY = WordSet.of("theo", "tại");

  /** What leads to a paper of whoever is named behind it. */
  private static final String WITH = "bằng";

  /** What stands between an issuer and the verb: "…, ông A, vừa ký", "…, tỉnh B ban hành". */
  private static final WordSet SIGNER = WordSet.of(",", "khóa", "ông", "bà", "tỉnh", "tp");

  private static final Phrases<Boolean> DECIDES = Phrases.of("quyết định");

  /** What a body does by its decision. */
  private static final Phrases<Boolean> APPOINTS =
      Phrases.of(
          "phân công",
          "chuẩn y",
          "chỉ định",
          "điều động",
          "luân chuyển",
          "bổ nhiệm",
          "phê chuẩn",
          "cử",
          "miễn nhiệm",
          "đã phân công",
          "đã chuẩn y",
          "đã chỉ định",
          "đã điều động",
          "đã bổ nhiệm");

  private record Issuer(String name, String kind) {}

  /** An issuer met in the text, and the index after it. */
  record IssuerMatch(String name, int from, int to, String because) {}

  /** One citation before the citations of a paper are joined. */
  static final class Citation {
    final DocumentNumbers.Found found;
    final int from;
    int to;
    Optional<IssuerMatch> issuer = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    Optional<String> title = Optional.empty();

    Citation(DocumentNumbers.Found found) {
      this.found = found;
      this.from = found.from();
      this.to = found.to();
    }
  }

  private final Phrases<Issuer> issuers = new Phrases<>();

  CitationReader() {
    for (Table.Row row : Table.read("lexicon/document-issuers.tsv").rows()) {
      issuers.add(row.get("words"), new Issuer(row.get("issuer"), row.get("kind")));
    }
  }

  /** What surrounds the numbers of one text. */
  Surroundings of(Text text, List<Marks.DateMark> dates, List<Marks.AgencyMark> agencies) {
    return new Surroundings(text, dates, agencies);
  }

  /** The words and marks of one text. */
  final class Surroundings {
    private final Text text;
    private final List<Token> tokens;
    private final Map<Integer, Marks.DateMark> dateAt = new HashMap<>();
    private final Map<Integer, Marks.DateMark> dateBefore = new HashMap<>();
    private final Map<Integer, Marks.AgencyMark> agencyAt = new HashMap<>();
    private final Map<Integer, Marks.AgencyMark> agencyBefore = new HashMap<>();
    private final List<Marks.DateMark> dates;

    /** The days right behind papers, of which they are, and what looks like one in a number. */
    private final Set<Marks.DateMark> ofPapers = new HashSet<>();

    private final CitationTitles titles;

    Surroundings(Text text, List<Marks.DateMark> dates, List<Marks.AgencyMark> agencies) {
      this.text = text;
      this.tokens = text.tokens();
      this.dates = dates;
      this.titles = new CitationTitles(text);
      for (Marks.DateMark date : dates) {
        dateAt.put(date.from(), date);
        dateBefore.put(date.to(), date);
      }
      for (Marks.AgencyMark agency : agencies) {
        agencyAt.merge(agency.from(), agency, Surroundings::longer);
        agencyBefore.merge(agency.to(), agency, Surroundings::longer);
      }
    }

    private static Marks.AgencyMark longer(Marks.AgencyMark a, Marks.AgencyMark b) {
      return a.to() - a.from() >= b.to() - b.from() ? a : b;
    }

    Citation read(DocumentNumbers.Found found, int next) {
      Citation c = new Citation(found);
      ofPapers.addAll(MarkIndex.in(dates, found.from(), found.to()));
      Sentence sentence = text.sentenceAt(tokens.get(found.from()).start());
      int end = Math.min(next, sentence.to());
      after(c, end);
      issuedBehind(c, end);
      before(c, sentence.from());
      c.title = titles.after(c.to, end, sentence.to());
      return c;
    }

    /** "… ngày 30/9/2020 của Ban Bí thư", "(ngày 5/5)", "do Tỉnh ủy ban hành ngày 7/5". */
    private void after(Citation c, int end) {
      int at = c.to;
      for (int step = 0; step < 5 && at < end; step++) {
        int before = at;
        at = c.date.isEmpty() ? dateFrom(c, at, end) : at;
        at = at < end ? skipBrackets(c, at, end) : at;
        at = at < end && c.issuer.isEmpty() ? issuerFrom(c, at, end) : at;
        at = at < end && c.issuer.isEmpty() ? issuerBehindTitle(c, at, end) : at;
        at = at < end && c.date.isEmpty() ? signedOn(c, at, end) : at;
        if (at == before) {
          return;
        }
      }
    }

    private int dateFrom(Citation c, int at, int end) {
      int start = at;
      boolean comma = tokens.get(start).is(",");
      start = comma ? start + 1 : start;
      boolean announced = false;
      while (start < end && ADVERBS.contains(tokens.get(start).key())) {
        announced |=
            tokens.get(start).is("hành")
                || tokens.get(start).is("ký")
                || tokens.get(start).is("qua");
        start++;
      }
      Marks.DateMark date = dateAt.get(start);
      if (date == null || date.to() > end || (start > at && !comma && !announced)) {
        return at;
      }
      boolean full = tokens.get(date.to() - 1).key().length() == 4;
      boolean ofIssuer = date.to() < end && tokens.get(date.to()).is("của");
      boolean year = date.date().month() == 0;
      if ((comma && !announced && !full && !ofIssuer) || (year && !(ofIssuer && start == at))) {
        return at;
      }
      c.date = Optional.of(date.date());
      c.to = date.to();
      ofPapers.add(date);
      return date.to();
    }

    private int skipBrackets(Citation c, int at, int end) {
      int open = at < end && tokens.get(at).is(",") ? at + 1 : at;
      if (open < end && tokens.get(open).is("khóa")) {
        return Math.min(end, open + 2);
      }
      if (open >= end || !tokens.get(open).is("(")) {
        return at;
      }
      for (int k = open + 1; k < Math.min(end, open + 14); k++) {
        boolean inForce = tokens.get(k - 1).is("từ") || tokens.get(k - 1).is("lực");
        if (dateAt.containsKey(k) && c.date.isEmpty() && !inForce) {
          c.date = Optional.of(dateAt.get(k).date()).filter(date -> date.month() != 0);
        }
        if (tokens.get(k).is(")")) {
          return k + 1;
        }
      }
      return at;
    }

    /** "do Phó Thủ tướng Phạm Văn A ký ngày 22/12", "được Chính phủ ban hành ngày 1/7": the day. */
    private int signedOn(Citation c, int at, int end) {
      int start = tokens.get(at).is(",") ? at + 1 : at;
      boolean signer = start == at && c.issuer.isPresent() && text.isCapital(start);
      boolean led = start < end && (tokens.get(start).is("do") || tokens.get(start).is("được"));
      if (!led && !signer) {
        return at;
      }
      for (int k = start + 1; k < Math.min(end, start + 16); k++) {
        Marks.DateMark date = dateAt.get(k);
        if (date != null && issues(k - 1)) {
          c.date = Optional.of(date.date());
          return date.to();
        }
      }
      return at;
    }

    /**
     * "Nghị định 178/2024/NĐ-CP về chính sách … được ban hành ngày 31/12/2024", "Thông tư
     * 07/2024/TT-BNV Bộ Nội vụ ban hành ngày 5/7": what is told of the paper behind its title.
     */
    private void issuedBehind(Citation c, int end) {
      for (int k = c.to + 1; c.date.isEmpty() && k < Math.min(end, c.to + TITLE_REACH); k++) {
        Marks.DateMark date = dateAt.get(k);
        if (date == null || date.date().day() == 0 || !issues(k - 1)) {
          continue;
        }
        int verb = tokens.get(k - 1).is("ký") ? k - 1 : k - 2;
        Optional<IssuerMatch> body = issuerEnding(verb);
        int passive = body.map(IssuerMatch::from).orElse(verb) - 1;
        boolean bySomebody = passive >= c.to && PASSIVE.has(tokens.get(passive));
        boolean right = body.isPresent() && body.get().from() == c.to;
        if (bySomebody || right) {
          c.date = Optional.of(date.date());
          c.issuer = c.issuer.or(() -> body);
          ofPapers.add(date);
        }
        return;
      }
    }

    private int issuerFrom(Citation c, int at, int end) {
      if (at + 1 >= end || !tokens.get(at).key().matches("của|do|được|,")) {
        return at;
      }
      boolean passive = tokens.get(at).is(",") && PASSIVE.has(tokens.get(at + 1));
      Optional<IssuerMatch> issuer =
          passive
              ? issuerAt(at + 2, end).filter(body -> issuesAt(body.to()))
              : tokens.get(at).is(",")
                  ? meetingAt(at + 1, end).or(() -> decidingAt(c, at + 1, end))
                  : issuerAt(at + 1, end);
      if (issuer.isEmpty() || issuer.get().name().startsWith(DEPUTY)) {
        return at;
      }
      c.issuer = issuer;
      c.to = issuer.get().to();
      return c.to;
    }

    /** "Nghị quyết số 15-NQ/TW về “phát triển đô thị” của Bộ Chính trị": the paper ends before. */
    private int issuerBehindTitle(Citation c, int at, int end) {
      int of = behindQuotedTitle(at, end);
      if (of > at && of + 1 < end && tokens.get(of).is("của")) {
        c.issuer = issuerAt(of + 1, end);
        return c.issuer.map(IssuerMatch::to).orElse(at);
      }
      return at;
    }

    /** The index behind "về “…”" at a token, or the same one. */
    int behindQuotedTitle(int at, int end) {
      boolean quoted = at + 1 < end && tokens.get(at).is("về") && tokens.get(at + 1).is("\"");
      int close = quoted ? titles.quoteEnd(at + 2, end) : at;
      return quoted && close < end && tokens.get(close).is("\"") ? close + 1 : at;
    }

    /** "Ngày 7/5/2021, Ban Thường vụ Thành ủy đã ban hành …", "Ban hành ngày 24-1, …". */
    private void before(Citation c, int sentence) {
      int at = c.from;
      if (at > sentence && tokens.get(at - 1).is(",") && c.date.isEmpty()) {
        Marks.DateMark date = dateBefore.get(at - 1);
        if (date != null && date.from() > sentence && issues(date.from() - 1)) {
          c.date = Optional.of(date.date());
        }
      }
      if (c.date.isEmpty()) {
        c.date = signedBefore(sentence, at);
      }
      boolean inside =
          at > sentence && (tokens.get(at - 1).is("tại") || tokens.get(at - 1).is("trong"));
      if (inside && c.issuer.isEmpty() && c.to + 1 < tokens.size() && tokens.get(c.to).is(",")) {
        c.issuer = issuerAt(c.to + 1, Math.min(tokens.size(), c.to + 24));
      }
      Optional<Phrases.Match<Boolean>> opinion = ANSWERS.endingAt(tokens, at);
      int verb = opinion.map(Phrases.Match::from).orElse(at);
      boolean issued = opinion.isPresent();
      while (verb > sentence && ADVERBS.contains(tokens.get(verb - 1).key())) {
        verb--;
        issued |= issues(verb);
      }
      if (!issued) {
        return;
      }
      verb = beforeDeliberation(sentence, verb);
      int end = verb;
      int clause = clauseStart(sentence, at);
      Optional<IssuerMatch> issuer = issuerBefore(verb, clause);
      if (issuer.isPresent()) {
        c.issuer = c.issuer.or(() -> issuer);
        c.date = c.date.or(() -> dateOfIssue(clause, issuer.get().from()));
      } else {
        c.date = c.date.or(() -> opening(clause, end));
      }
      if (tokens.get(at - 1).is("ký") && behindReport(sentence, verb) == sentence) {
        c.date = c.date.or(() -> dateInSentence(clause, end));
      }
    }

    /** "đã thảo luận, bỏ phiếu kín thông qua và ban hành …": before all that leads to a verb. */
    private int beforeDeliberation(int sentence, int verb) {
      int at = verb;
      int before = deedBefore(sentence, at);
      while (before < at) {
        at = before;
        before = deedBefore(sentence, at);
      }
      return at;
    }

    private int deedBefore(int sentence, int at) {
      boolean joined = at - 1 > sentence && JOINS.has(tokens.get(at - 1));
      int end = joined ? at - 1 : at;
      if (end > sentence && ADVERBS.contains(tokens.get(end - 1).key())) {
        return end - 1;
      }
      return DELIBERATES
          .endingAt(tokens, end)
          .map(Phrases.Match::from)
          .filter(from -> from > sentence)
          .orElse(at);
    }

    /** The token behind the last semicolon of a sentence before a token. */
    private int clauseStart(int sentence, int at) {
      int start = at;
      while (start > sentence && !tokens.get(start - 1).is(";")) {
        start--;
      }
      return start;
    }

    /** The day in a clause on which a body named behind it issues, and is not asked to. */
    private Optional<PartialDate> dateOfIssue(int clause, int issuer) {
      boolean asked = issuer > 0 && ASKED.has(tokens.get(issuer - 1));
      return asked ? Optional.empty() : dateInSentence(behindReport(clause, issuer), issuer);
    }

    /** "Ngày 18/9, Sở Nội vụ có Công văn số …": the day, though the body is not told in full. */
    private Optional<PartialDate> opening(int clause, int verb) {
      return Optional.ofNullable(dateAt.get(clause))
          .filter(day -> day.date().day() != 0 && leadsTo(day.to(), verb))
          .filter(_ -> behindReport(clause, verb) == clause)
          .map(Marks.DateMark::date);
    }

    /** Whether a comma and a few words stand between a day and a verb. */
    private boolean leadsTo(int from, int verb) {
      return from < verb
          && verb - from <= ISSUER_REACH
          && tokens.get(from).is(",")
          && tokens.subList(from + 1, verb).stream().allMatch(Token::isWord);
    }

    /** "Hôm 5/6, ông A cho biết, ngày 3/6, …": behind what says that something is reported. */
    private int behindReport(int from, int to) {
      int i = to;
      while (i > from && REPORTS.endingAt(tokens, i).isEmpty()) {
        i--;
      }
      return i;
    }

    /** "Ngày 26/8, Chủ tịch nước ký ba quyết định: Quyết định số 842, …" */
    private Optional<PartialDate> signedBefore(int sentence, int at) {
      for (int i = at - 1; i >= Math.max(sentence, at - LIST_REACH); i--) {
        if (tokens.get(i).is(":")) {
          for (int k = i; k >= Math.max(sentence, i - ACT_REACH); k--) {
            if (tokens.get(k).is("ký") || tokens.get(k).is("hành")) {
              return dateInSentence(sentence, k);
            }
          }
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    private boolean issuesAt(int i) {
      return i + 1 < tokens.size() && (issues(i) || issues(i + 1));
    }

    private boolean issues(int i) {
      Token t = tokens.get(i);
      return ISSUING.contains(t.key())
          && !(t.is("hành") && i > 0 && !tokens.get(i - 1).is("ban"))
          && !(t.is("qua") && i > 0 && !tokens.get(i - 1).is("thông"));
    }

    private Optional<PartialDate> dateInSentence(int from, int to) {
      List<PartialDate> told =
          MarkIndex.in(dates, from, to).stream()
              .filter(mark -> !ofPapers.contains(mark))
              .map(Marks.DateMark::date)
              .toList();
      return told.stream()
          .filter(date -> date.day() != 0)
          .findFirst()
          .or(() -> told.stream().filter(date -> date.month() != 0).findFirst());
    }

    /** An issuer that ends before a verb, a comma or the signer's name between them. */
    private Optional<IssuerMatch> issuerBefore(int verb, int sentence) {
      int at = verb;
      for (int step = 0; step < 8 && at > sentence; step++) {
        Optional<IssuerMatch> issuer = issuerEnding(at);
        if (issuer.isPresent()) {
          return issuer;
        }
        Token t = tokens.get(at - 1);
        if (!t.isCapital() && !SIGNER.has(t)) {
          return Optional.empty();
        }
        at--;
      }
      return Optional.empty();
    }

    private Optional<IssuerMatch> issuerEnding(int to) {
      Marks.AgencyMark agency = agencyBefore.get(to);
      Optional<Phrases.Match<Issuer>> known =
          issuers
              .endingAt(tokens, to)
              .filter(m -> m.meaning().kind().equals("body") && isWhole(m.from()));
      if (agency != null && known.map(m -> m.from() >= agency.from()).orElse(true)) {
        return officerOf(agency).or(() -> Optional.of(named(agency)));
      }
      return known.map(CitationReader.this::central);
    }

    /**
     * "Bộ trưởng Bộ Y tế ban hành …": a minister issues in his own name, others in that of the
     * body.
     */
    private Optional<IssuerMatch> officerOf(Marks.AgencyMark body) {
      return issuers
          .endingAt(tokens, body.from())
          .filter(known -> known.meaning().name().equals(MINISTER))
          .map(known ->
              new IssuerMatch(
                  known.meaning().name() + " " + body.agency().name(),
                  known.from(),
                  body.to(),
                  "document-issuers: " + known.words()));
    }

    /** Whether a body's name begins here: "Chính phủ", not the end of "Văn phòng Chính phủ". */
    private boolean isWhole(int from) {
      Token before = tokens.get(Math.max(0, from - 1));
      return from == 0
          || from == text.sentenceAt(tokens.get(from).start()).from()
          || !before.isWord()
          || BEFORE_ISSUER.contains(before.key());
    }

    /** The issuer whose name begins at a token. */
    Optional<IssuerMatch> issuerAt(int i, int end) {
      Optional<Phrases.Match<Issuer>> known = issuers.startingAt(tokens, i);
      Marks.AgencyMark agency = agencyAt.get(i);
      if (known.isPresent() && known.get().meaning().kind().equals("office")) {
        Marks.AgencyMark body = agencyAt.get(known.get().to());
        if (body != null && body.to() <= end) {
          String name = known.get().meaning().name() + " " + body.agency().name();
          return Optional.of(
              new IssuerMatch(name, i, body.to(), "document-issuers: " + known.get().words()));
        }
        known = Optional.empty();
      }
      if (agency != null && known.map(m -> m.to() <= agency.to()).orElse(true)) {
        boolean sameWords = known.map(m -> m.to() == agency.to()).orElse(false);
        return sameWords ? known.map(CitationReader.this::central) : Optional.of(named(agency));
      }
      if (known.isPresent()) {
        return known.map(CitationReader.this::central);
      }
      return meetingAt(i, end);
    }

    /** "Hội nghị lần thứ tám Ban Chấp hành Trung ương" */
    private Optional<IssuerMatch> meetingAt(int i, int end) {
      if (i + 1 >= end || !tokens.get(i).is("hội") || !tokens.get(i + 1).is("nghị")) {
        return Optional.empty();
      }
      for (int k = i + 2; k < Math.min(end, i + 7); k++) {
        Optional<Phrases.Match<Issuer>> known = issuers.startingAt(tokens, k);
        if (known.isPresent() && known.get().meaning().kind().equals("body")) {
          return known.map(CitationReader.this::central);
        }
      }
      return Optional.empty();
    }

    /**
     * "Theo quyết định số 1621, Bộ Chính trị quyết định …", "…, Bộ Chính trị phân công …", "Bằng
     * thông báo số 12, Bộ Chính trị …".
     */
    private Optional<IssuerMatch> decidingAt(Citation c, int i, int end) {
      boolean by = c.from > 0 && BY.has(tokens.get(c.from - 1));
      boolean with = c.from > 0 && tokens.get(c.from - 1).is(WITH);
      return issuerAt(i, end)
          .filter(issuer ->
              issuer.to() + 1 < end
                  && (with
                      || DECIDES.startingAt(tokens, issuer.to()).isPresent()
                      || by && APPOINTS.startingAt(tokens, issuer.to()).isPresent()));
    }

    private static IssuerMatch named(Marks.AgencyMark mark) {
      return new IssuerMatch(
          mark.agency().name(), mark.from(), mark.to(), "agency: " + mark.agency().asWritten());
    }
  }

  private IssuerMatch central(Phrases.Match<Issuer> match) {
    return new IssuerMatch(
        match.meaning().name(), match.from(), match.to(), "document-issuers: " + match.words());
  }
}
