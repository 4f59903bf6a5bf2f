package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the contents of an agreement, in order: "gồm 6 nội dung: (1) …; (2) …", a list parted by
 * semicolons after "nội dung phối hợp gồm:", or lines with a dash or a number below such a line.
 */
final class ProvisionReader {
  private static final int CUE_REACH = 14;
  private final AgreementWords words;

  ProvisionReader(AgreementWords words) {
    this.words = words;
  }

  /** The list of contents from a token on, numbered ones first; empty where there is none. */
  List<String> read(Text text, int from) {
    List<String> found = List.of();
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      int colon =
          sentence.to() <= from
              ? -1
              : colonAfterCue(text.tokens(), Math.max(from, sentence.from()), sentence.to());
      if (colon >= 0) {
        List<String> items = numbered(text, colon + 1, lineEnd(text.sentences(), s));
        if (items.size() > 1) {
          return items;
        }
        items =
            colon + 1 < sentence.to() ? parted(text, colon + 1, sentence.to()) : lines(text, s + 1);
        found = found.isEmpty() && items.size() > 1 ? items : found;
      }
    }
    return found;
  }

  /** The index of a colon that words for contents stand before, or -1. */
  private int colonAfterCue(List<Token> tokens, int from, int to) {
    int cue = -1;
    for (int i = from; i < to; i++) {
      if (words.after(tokens, i, "content") > 0) {
        cue = i;
      }
      if (tokens.get(i).is(":") && cue >= 0 && i - cue <= CUE_REACH) {
        return i;
      }
    }
    return -1;
  }

  private static int lineEnd(List<Sentence> sentences, int s) {
    int end = s;
    while (end + 1 < sentences.size() && sentences.get(end + 1).line() == sentences.get(s).line()) {
      end++;
    }
    return sentences.get(end).to();
  }

  /** "(1) … (2) …", "1) … 2) …" */
  private static List<String> numbered(Text text, int from, int to) {
    List<Token> tokens = text.tokens();
    List<String> items = new ArrayList<>();
    int start = -1;
    for (int i = from; i + 1 < to; i++) {
      boolean opened = tokens.get(i).is("(") && i + 2 < to && tokens.get(i + 2).is(")");
      int at = opened ? i + 1 : i;
      boolean closed = opened || (tokens.get(i + 1).is(")") && isListNumber(tokens, i));
      if (closed && tokens.get(at).is(String.valueOf(items.size() + (start < 0 ? 1 : 2)))) {
        if (start >= 0) {
          items.add(trimmed(text, start, i));
        }
        start = at + 2;
        i = at + 1;
      }
    }
    if (start >= 0) {
      int end = text.sentenceAt(tokens.get(Math.min(start, to - 1)).start()).to();
      items.add(trimmed(text, start, Math.min(to, Math.max(end, start))));
    }
    return items;
  }

  private static boolean isListNumber(List<Token> tokens, int i) {
    return i == 0 || tokens.get(i - 1).kind() == Token.Kind.MARK;
  }

  /** "A; B; C và D" up to the end of the sentence */
  private static List<String> parted(Text text, int from, int to) {
    List<String> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.tokens().get(i).is(";")) {
        if (i > start) {
          items.add(trimmed(text, start, i));
        }
        start = i + 1;
      }
    }
    return items.size() > 1 ? items : List.of();
  }

  /** Lines that begin with a dash, a bullet or a number. */
  private static List<String> lines(Text text, int first) {
    List<String> items = new ArrayList<>();
    int line = -1;
    for (int s = first; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      Token head = text.tokens().get(sentence.from());
      boolean bullet = head.is("-") || head.is("•") || head.is("+") || head.is("*");
      boolean number = head.is(String.valueOf(items.size() + 1));
      if (sentence.line() != line && (bullet || number)) {
        int from = Math.min(sentence.from() + (number ? 2 : 1), sentence.to() - 1);
        items.add(trimmed(text, from, sentence.to()));
      } else if (sentence.line() != line) {
        break;
      }
      line = sentence.line();
    }
    return items;
  }

  private static String trimmed(Text text, int from, int to) {
    int end = to;
    while (end > from + 1) {
      Token last = text.tokens().get(end - 1);
      if (!last.is(";") && !last.is(".") && !last.is(",")) {
        break;
      }
      end--;
    }
    return text.words(from, end);
  }
}
