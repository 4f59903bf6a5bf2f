package vn.daumoi.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.UnreadPhrase;
import vn.daumoi.text.Span;
import vn.daumoi.text.Spelling;

/** How often which phrases were met that no rule read, each with an example. */
final class UnreadCount {
  private static final int AROUND = 60;

  private final Map<Phrase, Tally> tallies = new HashMap<>();

  private record Phrase(String shape, String words) {}

  private record Tally(int count, String article, String example) {
    Tally more() {
      return new Tally(count + 1, article, example);
    }
  }

  /** Counts the phrases that no rule read in an article. */
  void add(Facts facts, List<UnreadPhrase> unread) {
    for (UnreadPhrase phrase : unread) {
      tallies.merge(
          new Phrase(phrase.shape(), Spelling.evenly(phrase.words())),
          new Tally(1, facts.article().id(), example(facts.text().content(), phrase.span())),
          (old, fresh) -> old.more());
    }
  }

  private static String example(String text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    return Spelling.evenly(text.substring(from, to));
  }

  /** Prints a table, the most frequent first. */
  void print(PrintStream out) {
    out.println("count\tshape\twords\tarticle\texample");
    List<Map.Entry<Phrase, Tally>> rows =
        tallies.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Phrase, Tally> e) -> -e.getValue().count())
                    .thenComparing(e -> e.getKey().shape())
                    .thenComparing(e -> e.getKey().words()))
            .toList();
    for (Map.Entry<Phrase, Tally> row : rows) {
      Tally tally = row.getValue();
      out.println(
          String.join(
              "\t",
              Integer.toString(tally.count()),
              row.getKey().shape(),
              row.getKey().words(),
              tally.article(),
              tally.example()));
    }
  }
}
