package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Text;

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

  private record Suffix(String code, List<String> issuers, boolean central) {

    /** Whether the code alone tells who issues, whoever signs for them: "QĐ-TTg". */
    boolean isSure() {
      return central && issuers.size() == 1;
    }
  }

  /** How the names of a province's departments begin, which have its bare name. */
  private static final String DEPARTMENT = "Sở ";

  /** So many words tell of what kind a body is. */
  private static final int HEAD = 3;

  private final DocumentNumbers numbers = new DocumentNumbers();
  private final Map<String, Suffix> suffixes = new HashMap<>();
  private final CitationReader around = new CitationReader();

  DocumentReader() {
    for (Table.Row row : Table.read("lexicon/document-suffixes.tsv").rows()) {
      Suffix suffix =
          new Suffix(row.get("suffix"), row.list("issuer"), row.get("level").equals("central"));
      suffixes.put(suffix.code(), suffix);
    }
  }

  /** What looks like the number of a paper and is none we know. */
  List<UnreadPhrase> unread(Text text) {
    return numbers.unread(text);
  }

  List<Marks.DocumentMark> read(
      Text text, List<Marks.DateMark> dates, List<Marks.AgencyMark> agencies) {
    CitationReader.Surroundings here = around.of(text, dates, agencies);
    List<CitationReader.Citation> citations = new ArrayList<>();
    List<DocumentNumbers.Found> found = numbers.read(text);
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).from() : text.tokens().size();
      citations.add(here.read(found.get(i), next));
    }
    CitationLists lists = new CitationLists(text, here);
    lists.share(citations);
    lists.adopted(citations, dates);
    lists.issued(citations, dates);
    return joined(text, citations, agencies);
  }

  private List<Marks.DocumentMark> joined(
      Text text, List<CitationReader.Citation> citations, List<Marks.AgencyMark> agencies) {
    Map<String, List<CitationReader.Citation>> papers = new LinkedHashMap<>();
    for (CitationReader.Citation c : citations) {
      if (!c.found.isBare()) {
        papers.computeIfAbsent(paper(c), key -> new ArrayList<>()).add(c);
      }
    }
    Map<String, CitationReader.Citation> byKindAndDigits = new HashMap<>();
    for (List<CitationReader.Citation> paper : papers.values()) {
      CitationReader.Citation first = paper.getFirst();
      byKindAndDigits.putIfAbsent(kindAndDigits(first), first);
    }
    for (CitationReader.Citation c : citations) {
      if (c.found.isBare()) {
        CitationReader.Citation known = byKindAndDigits.get(kindAndDigits(c));
        String key = known == null ? "bare " + kindAndDigits(c) : paper(known);
        papers.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
      }
    }
    List<Marks.DocumentMark> marks = new ArrayList<>();
    for (List<CitationReader.Citation> paper : papers.values()) {
      List<String> reasons = new ArrayList<>();
      Document document = document(paper, agencies, reasons);
      paper.forEach(c -> marks.add(mark(text, c, document, reasons)));
    }
    marks.sort(Comparator.comparingInt(Marks.DocumentMark::from));
    return marks;
  }

  private static Marks.DocumentMark mark(
      Text text, CitationReader.Citation c, Document document, List<String> shared) {
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
            c.found.isBare() ? "document-bare-number" : "document-number",
            List.copyOf(because));
    return new Marks.DocumentMark(c.from, c.to, document, evidence);
  }

  /** Digits and letters of a number, whatever stands between: "57/NQ-TW" is "57-NQ/TW". */
  private static String paper(CitationReader.Citation c) {
    StringBuilder key = new StringBuilder();
    for (char ch : c.found.number().toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(ch)) {
        key.append(ch);
      }
    }
    return key.toString();
  }

  private static String kindAndDigits(CitationReader.Citation c) {
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
      List<CitationReader.Citation> paper, List<Marks.AgencyMark> agencies, List<String> because) {
    CitationReader.Citation first = paper.getFirst();
    Optional<String> type = first(paper, c -> c.found.type());
    Optional<CitationReader.IssuerMatch> told = first(paper, c -> c.issuer);
    told.ifPresent(issuer -> because.add(issuer.because()));
    Optional<Suffix> suffix = suffix(first.found.codes());
    suffix.ifPresent(s -> because.add("document-suffixes: " + s.code()));
    told.ifPresent(issuer ->
        suffix
            .filter(s -> clashes(s, issuer.name()))
            .ifPresent(s -> because.add("clash: " + s.code() + " and " + issuer.name())));
    boolean joint = type.map(t -> t.contains("phối hợp") || t.contains("liên tịch")).orElse(false);
    Optional<String> issuer =
        told.map(CitationReader.IssuerMatch::name)
            .filter(name -> suffix.filter(s -> isOverruled(s, name)).isEmpty())
            .or(() -> joint ? Optional.empty() : suffix.flatMap(s -> inferred(s, agencies)))
            .or(() -> type.flatMap(numbers::issuer));
    return new Document(
        first.found.number(), type, issuer, first(paper, c -> c.date), first(paper, c -> c.title));
  }

  private static <T> Optional<T> first(
      List<CitationReader.Citation> paper,
      java.util.function.Function<CitationReader.Citation, Optional<T>> part) {
    return paper.stream().map(part).flatMap(Optional::stream).findFirst();
  }

  /**
   * The code's last part that names a body: TW of "QĐ/TW", UBND of "QĐ-UBND-TC", VPCP of "VPCP-CN".
   */
  private Optional<Suffix> suffix(List<String> codes) {
    boolean kind = codes.size() > 1 && numbers.isKind(codes.getFirst());
    return codes.stream()
        .skip(kind ? 1 : 0)
        .flatMap(code -> suffixOf(code).stream())
        .findFirst()
        .or(() -> codes.stream().limit(1).flatMap(code -> suffixOf(code).stream()).findFirst());
  }

  private Optional<Suffix> suffixOf(String code) {
    return Optional.ofNullable(suffixes.get(code))
        .or(() -> Optional.ofNullable(suffixes.get(DocumentNumbers.bodyOf(code))));
  }

  /** Whether a code is surer than who is told; "BHXH" has branches that issue papers too. */
  private static boolean isOverruled(Suffix suffix, String told) {
    List<String> words = List.of(told.split(" "));
    String head = String.join(" ", words.subList(0, Math.min(HEAD, words.size())));
    return suffix.isSure()
        && clashes(suffix, told)
        && !suffix.issuers().getFirst().startsWith(head);
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
      boolean department = name.startsWith(DEPARTMENT) && agency.startsWith(name + " ");
      if (department
          || agency.startsWith(name + " tỉnh ")
          || agency.startsWith(name + " thành phố ")) {
        named.add(agency);
      }
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }
}
