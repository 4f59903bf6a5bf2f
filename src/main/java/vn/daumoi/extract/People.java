package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Which rows of words are people, and who is meant by a short form: "ông Tùng" is the Nguyễn Văn
 * Tùng of the same article.
 */
final class People {
  /** Words that lead a byline or the credit of a picture. */
  private static final Set<String> CREDITS =
      Set.of("ảnh", "tin", "bài", "nguồn", "pv", "video", "clip", "theo", "thực hiện");

  private final Text text;
  private final Lexicon lexicon;
  private final Map<Item.NameItem, String> names = new HashMap<>();

  private People(Text text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  static People of(Text text, List<Item> items, List<Claim> claims, Lexicon lexicon) {
    People people = new People(text, lexicon);
    Map<Item.NameItem, Claim> claimed = new HashMap<>();
    claims.forEach(claim -> claimed.putIfAbsent(claim.name(), claim));
    List<Item.NameItem> rows = new ArrayList<>();
    Set<String> full = new LinkedHashSet<>();
    for (Item item : items) {
      if (item instanceof Item.NameItem name && !people.isCredit(name)) {
        rows.add(name);
        if (people.isPerson(name, Optional.ofNullable(claimed.get(name)))) {
          full.add(people.words(name));
        }
      }
    }
    people.settle(rows, full);
    return people;
  }

  /** The full name of the person a row of words means. */
  Optional<String> name(Item.NameItem item) {
    return Optional.ofNullable(names.get(item));
  }

  private void settle(List<Item.NameItem> rows, Set<String> full) {
    Map<String, String> first = new HashMap<>();
    full.forEach(name -> endings(name).forEach(ending -> first.putIfAbsent(ending, name)));
    rows.stream()
        .filter(row -> !row.surname() && row.length() > 1 && full.contains(words(row)))
        .forEach(row -> first.putIfAbsent(text.words(row.from(), row.from() + 1), words(row)));
    Map<String, String> latest = new HashMap<>();
    for (Item.NameItem row : rows) {
      String words = words(row);
      Optional<String> longer =
          isShort(row)
              ? Optional.ofNullable(latest.getOrDefault(words, first.get(words)))
              : Optional.empty();
      String name = longer.orElse(full.contains(words) ? words : "");
      if (!name.isEmpty()) {
        names.put(row, name);
        endings(name).forEach(ending -> latest.put(ending, name));
      }
    }
  }

  /** Whether a row of words can be the end of a longer name: "ông Tùng", "Tổng thống da Silva". */
  private static boolean isShort(Item.NameItem row) {
    return row.called() && (row.length() == 1 || !row.surname());
  }

  /** What a name may be shortened to: its last words. */
  private static List<String> endings(String name) {
    List<String> endings = new ArrayList<>();
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      endings.add(name.substring(at + 1));
    }
    return endings;
  }

  private boolean isPerson(Item.NameItem name, Optional<Claim> claim) {
    if (name.length() < 2) {
      return false;
    }
    if (name.surname()) {
      return name.length() > 2 || name.called() || claim.isPresent();
    }
    if (claim.isEmpty() && !name.called()) {
      return false;
    }
    List<Token> tokens = text.tokens();
    return lexicon.unit(tokens, name.from()).isEmpty()
        && lexicon.field(tokens, name.from()).isEmpty()
        && lexicon.gazetteer().place(tokens, name.from()).isEmpty()
        && lexicon.gazetteer().country(tokens, name.from()).isEmpty();
  }

  private boolean isCredit(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    Sentence sentence = text.sentenceAt(tokens.get(name.from()).start());
    boolean alone = sentence.from() == name.from() && sentence.to() - name.to() <= 1;
    if (alone) {
      return true;
    }
    int at = name.from() - 1;
    for (int i = at; i >= Math.max(0, at - 2); i--) {
      Token token = tokens.get(i);
      if (!CapitalRun.isOnLine(text, i + 1)) {
        return false;
      }
      if (token.is(":") || token.is("-") || token.is("(")) {
        continue;
      }
      return CREDITS.contains(token.key()) && i < at;
    }
    return false;
  }

  /** The name in one spelling: single blanks, Đ for Ð. */
  private String words(Item.NameItem name) {
    return text.line(name.from(), name.to()).replace('Ð', 'Đ');
  }
}
