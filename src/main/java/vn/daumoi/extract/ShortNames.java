package vn.daumoi.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;

/**
 * The bodies of a text by what it calls them for short: the form in brackets behind a name, the one
 * word a company is known by, its name without the legal form.
 */
final class ShortNames {
  /** What companies of any form are called. */
  private static final Set<String> FIRMS = Set.of("công ty", "tổng công ty", "tập đoàn", "hãng");

  /** What may be called like a company and is no part of it. */
  private static final Set<String> OFFICES = Set.of("Văn phòng luật sư", "Văn phòng công chứng");

  /** "Chủ tịch Trung Quốc" is of no Bank of China that the text names. */
  private static final String COUNTRY = "countries: ";

  /** Short names of so many letters are one in capitals of any kind. */
  private static final int LOOSE = 5;

  /** By the form in brackets: "Đại học Bách khoa Hà Nội (HUST)". */
  private final Map<String, AgencyDraft> shortened = new HashMap<>();

  /** By the one word a company is known by: "Tập đoàn FPT". */
  private final Map<String, AgencyDraft> marks = new HashMap<>();

  /** By the name without the legal form: "Công ty TNHH Nam Sơn". */
  private final Map<String, AgencyDraft> firms = new HashMap<>();

  /** By what ends the name, where but one company's does: "Công ty TNHH Xây dựng Nam Sơn". */
  private final Map<String, Optional<AgencyDraft>> brands = new HashMap<>();

  /**
   * The body a short name means.
   *
   * @param part the words before it that name a part of the body; empty where all is the body
   */
  record Meant(AgencyDraft body, Optional<String> part) {}

  void say(AgencyDraft body, Text text) {
    ShortForms.of(body, text).stream()
        .filter(form -> !form.equals(body.stem()))
        .forEach(form -> shortened.putIfAbsent(key(form), owner(body, form)));
    ShortForms.mark(body).ifPresent(mark -> marks.merge(key(mark), body, ShortNames::official));
    ShortForms.firm(body).ifPresent(name -> firms.merge(key(name), body, ShortNames::official));
    if (ShortForms.hasForm(body)) {
      ShortForms.brands(body)
          .forEach(brand -> brands.merge(key(brand), Optional.of(body), ShortNames::one));
    }
  }

  /** "Đảng ủy Ngân hàng Đầu tư (BIDV)": the bank, whose committee or board has no such initials. */
  private static AgencyDraft owner(AgencyDraft body, String form) {
    boolean board =
        body.kind() == AgencyKind.PartyBody || body.isFront() || SaidAgencies.isBoard(body);
    return board && !initials(body.stem()).startsWith(form.toUpperCase(Locale.ROOT))
        ? body.parent().map(above -> owner(above, form)).orElse(body)
        : body;
  }

  private static String initials(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The company of a brand, where it is one and the same. */
  private static Optional<AgencyDraft> one(Optional<AgencyDraft> said, Optional<AgencyDraft> next) {
    return said.filter(body -> next.filter(other -> other.stem().equals(body.stem())).isPresent());
  }

  /** A short name as it is found again: "Mobifone" is "MobiFone", but "Cao" is not "CAO". */
  private static String key(String form) {
    boolean loose = form.length() >= LOOSE && Character.isUpperCase(form.charAt(0));
    return loose ? Spelling.key(form) : form;
  }

  /** "Công ty Cổ phần VNT" rather than the "Công ty VNT" that was said before. */
  private static AgencyDraft official(AgencyDraft said, AgencyDraft next) {
    boolean loose = !ShortForms.hasForm(said) && ShortForms.isOfFirm(said);
    return loose && ShortForms.hasForm(next) ? next : said;
  }

  /** Whether no body is called for short. */
  boolean isEmpty() {
    return shortened.isEmpty() && marks.isEmpty() && firms.isEmpty();
  }

  /** The body that a form in brackets or the one word of a name stands for. */
  Optional<AgencyDraft> body(String form) {
    String key = key(form);
    return Optional.ofNullable(shortened.get(key)).or(() -> Optional.ofNullable(marks.get(key)));
  }

  /** The body that the last words of a name stand for, which was said elsewhere in full. */
  Optional<Meant> meant(AgencyDraft draft) {
    boolean whole = draft.parent().isPresent() || draft.place().isPresent();
    if (isEmpty() || whole || draft.row().startsWith(COUNTRY)) {
      return Optional.empty();
    }
    String stem = draft.stem();
    for (int at = 0; at >= 0; at = stem.indexOf(' ', at + 1)) {
      String form = stem.substring(at == 0 ? 0 : at + 1);
      String head = stem.substring(0, at);
      boolean firm = head.isEmpty() || isFirm(head);
      if (at > 0 && draft.row().equals("agencies: " + stem)) {
        return Optional.empty();
      }
      Optional<AgencyDraft> body =
          body(form)
              .or(() -> firm ? firm(head, form) : Optional.empty())
              .or(() -> form.equals(stem) ? branded(draft) : Optional.empty())
              .filter(meant -> !stem.endsWith(" " + meant.stem()))
              .filter(meant -> meant.from() != draft.from());
      boolean same = at == 0 || body.filter(meant -> isKindOf(head, meant)).isPresent();
      boolean own = ShortForms.hasForm(draft) && !isFirm(head);
      if (same && at > 0 && (own || body.filter(meant -> isShorter(meant, stem)).isPresent())) {
        return Optional.empty();
      }
      boolean part = draft.kind() != AgencyKind.Enterprise && !OFFICES.contains(head);
      if (body.isPresent() && (same || part)) {
        return Optional.of(new Meant(body.get(), same ? Optional.empty() : Optional.of(head)));
      }
    }
    return Optional.empty();
  }

  /** "Công ty Faros" beside "Công ty CP Xây dựng Faros", which says more. */
  private static boolean isShorter(AgencyDraft body, String stem) {
    return body.kind() == AgencyKind.Enterprise && body.stem().length() < stem.length();
  }

  /**
   * "Horizon" of "Công ty Cổ phần Đầu tư Horizon": the one company whose name ends with a word of
   * another language; the table's own "Sacombank" is not its "Công ty Kiều hối Sacombank".
   */
  private Optional<AgencyDraft> branded(AgencyDraft draft) {
    boolean listed = draft.row().startsWith("agencies: ");
    return listed || draft.stem().contains(" ")
        ? Optional.empty()
        : brands.getOrDefault(key(draft.stem()), Optional.empty());
  }

  /** The company of a name that was said with a noun like this one, with its legal form first. */
  private Optional<AgencyDraft> firm(String noun, String name) {
    Optional<AgencyDraft> said = Optional.ofNullable(firms.get(key(name)));
    if (noun.isEmpty()) {
      return said;
    }
    return said.filter(ShortForms::hasForm)
        .or(() -> brands.getOrDefault(key(name), Optional.empty()))
        .or(() -> said)
        .filter(body -> isKindOf(noun, body));
  }

  /**
   * Whether the words before a short form only say what the body is: "Ngân hàng SCB", "Tập đoàn
   * SHX" of "Công ty Cổ phần Tập đoàn SHX".
   */
  private static boolean isKindOf(String head, AgencyDraft body) {
    String name = body.stem().toLowerCase(Locale.ROOT);
    String noun = head.toLowerCase(Locale.ROOT);
    return name.startsWith(noun.split(" ")[0] + " ")
        || (isFirm(head) && name.contains(" " + noun + " "));
  }

  private static boolean isFirm(String noun) {
    return FIRMS.contains(noun.toLowerCase(Locale.ROOT));
  }
}
