package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.daumoi.lexicon.Table;

/**
 * How high a post stands, and so how many people there are among whom its holder must be told
 * apart.
 *
 * @param circle the people of its height
 * @param one whether one person at a time holds it
 */
record Standing(Circle circle, boolean one) {
  /** All who stand equally high, at any one time of a few years. */
  enum Circle {
    TOP(700),
    SENIOR(5_000),
    LOCAL(40_000),
    PLAIN(1_000_000);

    final int people;

    Circle(int people) {
      this.people = people;
    }
  }

  private record Rule(String title, String body, String reach, Standing standing) {
    boolean holds(String theTitle, String theBody, String theReach) {
      return begins(theTitle, title)
          && begins(theBody, body)
          && (reach.isEmpty() || reach.equals(theReach));
    }

    private static boolean begins(String words, String first) {
      return words.startsWith(first)
          && (first.isEmpty()
              || words.length() == first.length()
              || words.charAt(first.length()) == ' ');
    }
  }

  /** The table of standings: the first rule that holds decides. */
  static final class Standings {
    private final List<Rule> rules = new ArrayList<>();

    Standings() {
      for (Table.Row row : Table.read("lexicon/standings.tsv").rows()) {
        Circle circle = Circle.valueOf(row.get("standing").toUpperCase(Locale.ROOT));
        rules.add(
            new Rule(
                Names.exact(row.get("title")),
                Names.body(row.get("body")),
                row.get("reach"),
                new Standing(circle, row.get("seat").equals("one"))));
      }
    }

    Standing of(String title, String body, Reach reach) {
      String words = reach.name().toLowerCase(Locale.ROOT);
      String firm = Firms.core(body);
      return rules.stream()
          .filter(rule -> rule.holds(title, body, words) || rule.holds(title, firm, words))
          .findFirst()
          .orElseThrow()
          .standing();
    }
  }
}
