package vn.daumoi.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Text;

/**
 * The bodies of a text by what it calls them for short: the form in brackets behind a name, the one
 * word a company is known by, its name without the legal form.
 */
final class ShortNames {
  /** What companies of any form are called. */
  private static final Set<String> FIRMS = Set.of("công ty", "tổng công ty", "tập đoàn", "hãng");

  /** By the form in brackets: "Đại học Bách khoa Hà Nội (HUST)". */
  private final Map<String, AgencyDraft> shortened = new HashMap<>();

  /** By the one word a company is known by: "Tập đoàn FPT". */
  private final Map<String, AgencyDraft> marks = new HashMap<>();

  /** By the name without the legal form: "Công ty TNHH Nam Sơn". */
  private final Map<String, AgencyDraft> firms = new HashMap<>();

  /**
   * The body a short name means.
   *
   * @param part the words before it that name a part of the body; empty where all is the body
   */
  record Meant(AgencyDraft body, Optional<String> part) {}

  void say(AgencyDraft body, Text text) {
    ShortForms.of(body, text).forEach(form -> shortened.putIfAbsent(form, body));
    ShortForms.mark(body).ifPresent(mark -> marks.putIfAbsent(mark, body));
    ShortForms.firm(body).ifPresent(name -> firms.putIfAbsent(name, body));
  }

  /** The body that a form in brackets or the one word of a name stands for. */
  Optional<AgencyDraft> body(String form) {
    return Optional.ofNullable(shortened.get(form)).or(() -> Optional.ofNullable(marks.get(form)));
  }

  /** The body that the last words of a name stand for, which was said elsewhere in full. */
  Optional<Meant> meant(AgencyDraft draft) {
    boolean none = shortened.isEmpty() && marks.isEmpty() && firms.isEmpty();
    if (none || draft.parent().isPresent() || draft.place().isPresent()) {
      return Optional.empty();
    }
    String stem = draft.stem();
    for (int at = 0; at >= 0; at = stem.indexOf(' ', at + 1)) {
      String form = stem.substring(at == 0 ? 0 : at + 1);
      String head = stem.substring(0, at);
      boolean whole = head.isEmpty() || isFirm(head);
      Optional<AgencyDraft> body =
          body(form)
              .or(() -> whole ? firm(head, form) : Optional.empty())
              .filter(meant -> !stem.endsWith(" " + meant.stem()))
              .filter(meant -> meant.from() != draft.from());
      boolean same = at == 0 || body.filter(meant -> isKindOf(head, meant)).isPresent();
      if (body.isPresent() && (same || draft.kind() != AgencyKind.Enterprise)) {
        return Optional.of(new Meant(body.get(), same ? Optional.empty() : Optional.of(head)));
      }
    }
    return Optional.empty();
  }

  /** The company of a name that was said with a noun like this one. */
  private Optional<AgencyDraft> firm(String noun, String name) {
    String first = noun.toLowerCase(Locale.ROOT).split(" ")[0];
    return Optional.ofNullable(firms.get(name))
        .filter(body -> body.stem().toLowerCase(Locale.ROOT).startsWith(first));
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
