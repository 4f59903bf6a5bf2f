package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Finds what a cited paper is about: the words behind its number, quoted or after "về". */
final class CitationTitles {
  private static final int REACH = 120;
  private static final Set<String> PREDICATES =
      Set.of("vừa", "đã", "được", "cũng", "có", "nêu", "sẽ", "mới");

  private final Text text;
  private final List<Token> tokens;

  CitationTitles(Text text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** What it is about: "về “tăng cường …”", or the words after "về" up to the clause's end. */
  Optional<String> after(int number, int next, int sentence) {
    int at = number;
    while (at < next
        && (tokens.get(at).is(",") || tokens.get(at).is("về") || tokens.get(at).is("việc"))) {
      at++;
    }
    if (at >= next) {
      return Optional.empty();
    }
    boolean quoted = tokens.get(at).is("\"");
    int from = quoted ? at + 1 : at;
    int to = quoted ? quoteEnd(from, sentence) : clauseEnd(from, next);
    boolean about = at > number && tokens.get(at - 1).isWord();
    boolean whole = to < next || to == sentence || tokens.get(to - 1).is("và");
    if (!quoted && !(about && whole)) {
      return Optional.empty();
    }
    to = to > from && tokens.get(to - 1).is("và") ? to - 1 : to;
    return to > from + 1 ? Optional.of(text.words(from, to)) : Optional.empty();
  }

  /** The index of the mark that closes a quotation which may hold another one. */
  int quoteEnd(int from, int end) {
    int depth = 1;
    int to = from;
    for (; to < Math.min(end, from + REACH); to++) {
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
    while (to < Math.min(end, from + REACH)) {
      Token t = tokens.get(to);
      Token next = tokens.get(Math.min(to + 1, end - 1));
      boolean predicate = t.is(",") && PREDICATES.contains(next.key());
      boolean mark = t.is(".") || t.is(";") || t.is("(") || t.is("\"") || t.is(":");
      if (mark || predicate || (to > from && PREDICATES.contains(t.key()))) {
        return to;
      }
      to++;
    }
    return to;
  }
}
