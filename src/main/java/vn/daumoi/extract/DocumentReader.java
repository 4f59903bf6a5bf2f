package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads citations of papers with their kind, issuer, day and title, and how papers hang together.
 *
 * <p>Every number is read where it stands with what surrounds it: "Ngày 7/5/2021, Ban Thường vụ
 * Thành ủy ban hành Kế hoạch số 47-KH/TU", "Quyết định số 83, ngày 29-4 của Bộ Chính trị". Then the
 * citations of one paper are joined: a bare number ("Kế hoạch 47") is the numbered paper of that
 * kind in the article where there is one, and stays bare where there is none. Each mark carries all
 * that the article tells of its paper. The issuer told in words goes before the one told by the
 * code; where they cannot be the same the evidence says so.
 */
final class DocumentReader {
  private static final int RELATION_REACH = 20;
  private static final int TITLE_REACH = 120;
  private static final Set<String> ISSUING = Set.of("hành", "ký", "ra", "có", "qua");
  private static final Set<String> ADVERBS =
      Set.of("đã", "vừa", "mới", "cũng", "có", "được", "ban", "hành", "ký", "thông", "qua", "ra");

  private record Suffix(String code, List<String> issuers, boolean central) {}

  private record Issuer(String name, String kind) {}

  /** An issuer met in the text, and the index after it. */
  private record IssuerMatch(String name, int from, int to, String because) {}

  /** One citation before the citations of a paper are joined. */
  private static final class Citation {
    private final DocumentNumbers.Found found;
    private int from;
    private int to;
    private Optional<IssuerMatch> issuer = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> title = Optional.empty();

    Citation(DocumentNumbers.Found found) {
      this.found = found;
      this.from = found.from();
      this.to = found.to();
    }
  }

  private final DocumentNumbers numbers = new DocumentNumbers();
  private final Map<String, Suffix> suffixes = new HashMap<>();
  private final Phrases<Issuer> issuers = new Phrases<>();
  private final Phrases<Fact.DocumentRelation> relations = new Phrases<>();

  DocumentReader() {
    for (Table.Row row : Table.read("lexicon/document-suffixes.tsv").rows()) {
      Suffix suffix =
          new Suffix(row.get("suffix"), row.list("issuer"), row.get("level").equals("central"));
      suffixes.put(suffix.code(), suffix);
    }
    for (Table.Row row : Table.read("lexicon/document-issuers.tsv").rows()) {
      issuers.add(row.get("words"), new Issuer(row.get("issuer"), row.get("kind")));
    }
    for (Table.Row row : Table.read("lexicon/document-relations.tsv").rows()) {
      relations.add(row.get("words"), Fact.DocumentRelation.valueOf(row.get("relation")));
    }
  }

  List<Marks.DocumentMark> read(
      Text text, List<Marks.DateMark> dates, List<Marks.AgencyMark> agencies) {
    Surroundings around = new Surroundings(text, dates, agencies);
    List<Citation> citations = new ArrayList<>();
    List<DocumentNumbers.Found> found = numbers.read(text);
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).from() : text.tokens().size();
      citations.add(around.read(found.get(i), next));
    }
    return joined(text, citations, agencies);
  }

  /** "Kế hoạch số 47-KH/TU về triển khai Quyết định 238-QĐ/TW": the first implements the second. */
  List<Fact.DocumentRelated> relations(Text text, List<Marks.DocumentMark> marks) {
    List<Fact.DocumentRelated> related = new ArrayList<>();
    for (int i = 0; i + 1 < marks.size(); i++) {
      Marks.DocumentMark first = marks.get(i);
      Marks.DocumentMark second = marks.get(i + 1);
      Sentence sentence = text.sentenceAt(text.tokens().get(first.from()).start());
      boolean same = first.document().number().equals(second.document().number());
      boolean near = second.from() - first.to() <= RELATION_REACH;
      if (!same && near && second.from() < sentence.to()) {
        relationBefore(text.tokens(), first.to(), second.from())
            .ifPresent(match -> related.add(related(text, sentence, first, second, match)));
      }
    }
    return related;
  }

  private static Fact.DocumentRelated related(
      Text text,
      Sentence sentence,
      Marks.DocumentMark first,
      Marks.DocumentMark second,
      Phrases.Match<Fact.DocumentRelation> match) {
    Evidence evidence =
        new Evidence(
            sentence.span(),
            text.span(first.from(), second.to()),
            text.words(first.from(), second.to()),
            0.8,
            "document-relation",
            List.of("document-relations: " + match.words()));
    Token before = text.tokens().get(match.from() - 1);
    boolean passive = before.is("được") || before.is("bị");
    String active = (passive ? second : first).document().number();
    String other = (passive ? first : second).document().number();
    return new Fact.DocumentRelated(active, match.meaning(), other, evidence);
  }

  private Optional<Phrases.Match<Fact.DocumentRelation>> relationBefore(
      List<Token> tokens, int from, int to) {
    for (int end = to; end > Math.max(from, to - 8); end--) {
      if (tokens.get(end - 1).is(".") || tokens.get(end - 1).is(";")) {
        return Optional.empty();
      }
      Optional<Phrases.Match<Fact.DocumentRelation>> match = relations.endingAt(tokens, end);
      if (match.isPresent() && match.get().from() >= from) {
        return match;
      }
    }
    return Optional.empty();
  }

  private List<Marks.DocumentMark> joined(
      Text text, List<Citation> citations, List<Marks.AgencyMark> agencies) {
    Map<String, String> full = new LinkedHashMap<>();
    Map<String, List<Citation>> papers = new LinkedHashMap<>();
    for (Citation c : citations) {
      if (!c.found.isBare()) {
        full.putIfAbsent(paper(c), paper(c));
        papers.computeIfAbsent(paper(c), key -> new ArrayList<>()).add(c);
      }
    }
    Map<String, Citation> byKindAndDigits = new HashMap<>();
    for (List<Citation> paper : papers.values()) {
      Citation first = paper.getFirst();
      byKindAndDigits.putIfAbsent(kindAndDigits(first), first);
    }
    for (Citation c : citations) {
      if (c.found.isBare()) {
        Citation known = byKindAndDigits.get(kindAndDigits(c));
        String key = known == null ? "bare " + kindAndDigits(c) : paper(known);
        papers.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
      }
    }
    Map<Citation, Document> documents = new HashMap<>();
    Map<Citation, List<String>> because = new HashMap<>();
    for (List<Citation> paper : papers.values()) {
      List<String> reasons = new ArrayList<>();
      Document document = document(paper, agencies, reasons);
      for (Citation c : paper) {
        documents.put(c, document);
        because.put(c, reasons);
      }
    }
    List<Marks.DocumentMark> marks = new ArrayList<>();
    for (Citation c : citations) {
      marks.add(mark(text, c, documents.get(c), because.get(c)));
    }
    return marks;
  }

  private static Marks.DocumentMark mark(
      Text text, Citation c, Document document, List<String> shared) {
    Set<String> because = new LinkedHashSet<>(c.found.because());
    because.addAll(shared);
    boolean short_ = c.found.isBare() && !document.number().equals(c.found.number());
    if (short_) {
      because.add("short for " + document.number());
    }
    Evidence evidence =
        new Evidence(
            text.sentenceAt(text.tokens().get(c.from).start()).span(),
            text.span(c.from, c.to),
            text.words(c.from, c.to),
            c.found.isBare() ? 0.8 : 0.95,
            c.found.isBare() ? "document-bare-number" : "document-number",
            List.copyOf(because));
    return new Marks.DocumentMark(c.from, c.to, document, evidence);
  }

  /** Digits and letters of a number, whatever stands between: "57/NQ-TW" is "57-NQ/TW". */
  private static String paper(Citation c) {
    StringBuilder key = new StringBuilder();
    for (char ch : c.found.number().toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(ch)) {
        key.append(ch);
      }
    }
    return key.toString();
  }

  private static String kindAndDigits(Citation c) {
    String number = c.found.number();
    int end = 0;
    while (end < number.length() && Character.isLetterOrDigit(number.charAt(end))) {
      end++;
    }
    String digits = number.substring(0, end);
    while (digits.length() > 1 && digits.startsWith("0")) {
      digits = digits.substring(1);
    }
    return c.found.type().orElse("") + " " + digits;
  }

  private Document document(
      List<Citation> paper, List<Marks.AgencyMark> agencies, List<String> because) {
    Citation first = paper.getFirst();
    Optional<String> type = first(paper, c -> c.found.type());
    Optional<IssuerMatch> told = first(paper, c -> c.issuer);
    told.ifPresent(issuer -> because.add(issuer.because()));
    Optional<Suffix> suffix = suffix(first.found.codes());
    suffix.ifPresent(s -> because.add("document-suffixes: " + s.code()));
    told.ifPresent(issuer ->
        suffix
            .filter(s -> clashes(s, issuer.name()))
            .ifPresent(s -> because.add("clash: " + s.code() + " and " + issuer.name())));
    boolean joint = type.map(t -> t.contains("phối hợp") || t.contains("liên tịch")).orElse(false);
    Optional<String> issuer =
        told.map(IssuerMatch::name)
            .or(() -> joint ? Optional.empty() : suffix.flatMap(s -> inferred(s, agencies)));
    return new Document(
        first.found.number(), type, issuer, first(paper, c -> c.date), first(paper, c -> c.title));
  }

  private static <T> Optional<T> first(
      List<Citation> paper, java.util.function.Function<Citation, Optional<T>> part) {
    return paper.stream().map(part).flatMap(Optional::stream).findFirst();
  }

  /** The code's last part that names a body: TW of "QĐ/TW", UBND of "QĐ-UBND-TC". */
  private Optional<Suffix> suffix(List<String> codes) {
    for (int i = codes.size() == 1 ? 0 : 1; i < codes.size(); i++) {
      Suffix exact = suffixes.get(codes.get(i));
      Suffix suffix = exact == null ? suffixes.get(DocumentNumbers.bodyOf(codes.get(i))) : exact;
      if (suffix != null) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  private static boolean clashes(Suffix suffix, String issuer) {
    String lower = issuer.toLowerCase(Locale.ROOT);
    return suffix.issuers().stream()
        .noneMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** The issuer by the code alone; a local one only where the article names no two of its kind. */
  private static Optional<String> inferred(Suffix suffix, List<Marks.AgencyMark> agencies) {
    if (suffix.issuers().size() > 1) {
      return Optional.empty();
    }
    String name = suffix.issuers().getFirst();
    if (suffix.central()) {
      return Optional.of(name);
    }
    Set<String> named = new LinkedHashSet<>();
    for (Marks.AgencyMark mark : agencies) {
      String agency = mark.agency().name();
      if (agency.startsWith(name + " tỉnh ") || agency.startsWith(name + " thành phố ")) {
        named.add(agency);
      }
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  /** Reads what stands around a number. */
  private final class Surroundings {
    private final Text text;
    private final List<Token> tokens;
    private final Map<Integer, Marks.DateMark> dateAt = new HashMap<>();
    private final Map<Integer, Marks.DateMark> dateBefore = new HashMap<>();
    private final Map<Integer, Marks.AgencyMark> agencyAt = new HashMap<>();
    private final Map<Integer, Marks.AgencyMark> agencyBefore = new HashMap<>();
    private final List<Marks.DateMark> dates;

    Surroundings(Text text, List<Marks.DateMark> dates, List<Marks.AgencyMark> agencies) {
      this.text = text;
      this.tokens = text.tokens();
      this.dates = dates;
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
      Sentence sentence = text.sentenceAt(tokens.get(found.from()).start());
      int end = Math.min(next, sentence.to());
      after(c, end);
      before(c, sentence.from());
      title(c, end, sentence.to());
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
      if ((comma && !announced && !full && !ofIssuer) || date.date().month() == 0) {
        return at;
      }
      c.date = Optional.of(date.date());
      c.to = date.to();
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
        if (dateAt.containsKey(k) && c.date.isEmpty()) {
          c.date = Optional.of(dateAt.get(k).date()).filter(date -> date.month() != 0);
        }
        if (tokens.get(k).is(")")) {
          return k + 1;
        }
      }
      return at;
    }

    /** "do Phó Thủ tướng Phạm Văn A ký ngày 22/12": the day, whoever signed. */
    private int signedOn(Citation c, int at, int end) {
      int start = tokens.get(at).is(",") ? at + 1 : at;
      if (start >= end || !tokens.get(start).is("do")) {
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

    private int issuerFrom(Citation c, int at, int end) {
      if (at + 1 >= end || !(tokens.get(at).is("của") || tokens.get(at).is("do"))) {
        return at;
      }
      Optional<IssuerMatch> issuer = issuerAt(at + 1, end);
      if (issuer.isEmpty()) {
        return at;
      }
      c.issuer = issuer;
      c.to = issuer.get().to();
      return c.to;
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
      boolean inside =
          at > sentence && (tokens.get(at - 1).is("tại") || tokens.get(at - 1).is("trong"));
      if (inside && c.issuer.isEmpty() && c.to + 1 < tokens.size() && tokens.get(c.to).is(",")) {
        c.issuer = issuerAt(c.to + 1, Math.min(tokens.size(), c.to + 24));
      }
      int verb = at;
      boolean issued = false;
      while (verb > sentence && ADVERBS.contains(tokens.get(verb - 1).key())) {
        verb--;
        issued |= issues(verb);
      }
      if (!issued) {
        return;
      }
      Optional<IssuerMatch> issuer = issuerBefore(verb, sentence);
      if (issuer.isPresent()) {
        c.issuer = c.issuer.or(() -> issuer);
        c.date = c.date.or(() -> dateInSentence(sentence, issuer.get().from()));
      }
    }

    private boolean issues(int i) {
      Token t = tokens.get(i);
      return ISSUING.contains(t.key())
          && !(t.is("hành") && i > 0 && !tokens.get(i - 1).is("ban"))
          && !(t.is("qua") && i > 0 && !tokens.get(i - 1).is("thông"));
    }

    private Optional<PartialDate> dateInSentence(int from, int to) {
      for (Marks.DateMark date : dates) {
        if (date.from() >= to) {
          return Optional.empty();
        }
        if (date.from() >= from && date.date().day() != 0) {
          return Optional.of(date.date());
        }
      }
      return Optional.empty();
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
        if (!t.isCapital() && !t.is(",")) {
          return Optional.empty();
        }
        at--;
      }
      return Optional.empty();
    }

    private Optional<IssuerMatch> issuerEnding(int to) {
      Marks.AgencyMark agency = agencyBefore.get(to);
      Optional<Phrases.Match<Issuer>> known =
          issuers.endingAt(tokens, to).filter(m -> m.meaning().kind().equals("body"));
      if (agency != null && known.map(m -> m.from() >= agency.from()).orElse(true)) {
        return Optional.of(named(agency));
      }
      return known.map(DocumentReader.this::central);
    }

    private Optional<IssuerMatch> issuerAt(int i, int end) {
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
        return sameWords ? known.map(DocumentReader.this::central) : Optional.of(named(agency));
      }
      if (known.isPresent()) {
        return known.map(DocumentReader.this::central);
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
          return known.map(DocumentReader.this::central);
        }
      }
      return Optional.empty();
    }

    private static IssuerMatch named(Marks.AgencyMark mark) {
      return new IssuerMatch(
          mark.agency().name(), mark.from(), mark.to(), "agency: " + mark.agency().asWritten());
    }

    /** What it is about: "về “tăng cường …”", or the words after "về" up to the clause's end. */
    private void title(Citation c, int next, int sentence) {
      int at = c.to;
      while (at < next
          && (tokens.get(at).is(",") || tokens.get(at).is("về") || tokens.get(at).is("việc"))) {
        at++;
      }
      if (at >= next) {
        return;
      }
      boolean quoted = tokens.get(at).is("\"");
      int from = quoted ? at + 1 : at;
      int to = quoted ? quoteEnd(from, sentence) : clauseEnd(from, next);
      boolean about = at > c.to && tokens.get(at - 1).isWord();
      boolean whole = to < next || to == sentence || tokens.get(to - 1).is("và");
      if (quoted || (about && whole)) {
        to = to > from && tokens.get(to - 1).is("và") ? to - 1 : to;
        if (to > from + 1) {
          c.title = Optional.of(text.words(from, to));
        }
      }
    }

    /** The index of the mark that closes a quotation which may hold another one. */
    private int quoteEnd(int from, int end) {
      int depth = 1;
      int to = from;
      for (; to < Math.min(end, from + TITLE_REACH); to++) {
        if (tokens.get(to).is("\"")) {
          depth += text.words(to, to + 1).equals("“") ? 1 : -1;
        }
        if (depth == 0) {
          return to;
        }
      }
      return to > from && tokens.get(to - 1).is(".") ? to - 1 : to;
    }

    private int clauseEnd(int from, int end) {
      int to = from;
      while (to < Math.min(end, from + TITLE_REACH)) {
        Token t = tokens.get(to);
        if (t.is(".") || t.is(";") || t.is("(") || t.is("\"") || t.is(":")) {
          return to;
        }
        to++;
      }
      return to;
    }
  }

  private IssuerMatch central(Phrases.Match<Issuer> match) {
    return new IssuerMatch(
        match.meaning().name(), match.from(), match.to(), "document-issuers: " + match.words());
  }
}
