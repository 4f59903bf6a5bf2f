package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds what is told of a person between the name and the posts and is no post: "ông A là tiến sĩ
 * luật, Phó Chủ nhiệm …", "bà B, dân tộc Thái, trình độ đại học, Chủ tịch …".
 */
final class Appositions {
  private static final WordSet OPENS = WordSet.of(",", "-", "(", "là");

  /** What such words begin with, besides a degree, an honour or a trade. */
  private static final Phrases<Boolean> TOLD =
      Phrases.of(
          "dân tộc",
          "người dân tộc",
          "tôn giáo",
          "đảng viên",
          "là đảng viên",
          "trình độ",
          "học vị",
          "học hàm",
          "tốt nghiệp",
          "chuyên ngành",
          "quê",
          "quê quán",
          "nguyên quán",
          "thường trú",
          "trú",
          "ngụ",
          "cử nhân",
          "sinh năm",
          "sinh ngày",
          "sn",
          "cao cấp lý luận");

  /** What says that somebody else is told of, or something done. */
  private static final WordSet ELSE =
      WordSet.of("của", "và", "cùng", "với", "đã", "đang", "sẽ", "cho", "được", "bị", "là");

  /** What a name may have behind it as well as before: a degree, a trade, a rank. */
  private static final Set<String> STANDINGS = Set.of("degree", "trade", "rank");

  /** How many words are told of one thing at most. */
  private static final int LONGEST = 10;

  private final Text text;
  private final Lexicon lexicon;
  private final List<Item> items;

  /** Where the words end that begin behind a name. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  Appositions(Text text, List<Item> items, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.NameItem name) {
        read(name.to(), i + 1);
      }
    }
  }

  /** The mark that ends the words behind a name, or where they would begin. */
  int end(int from) {
    return ends.getOrDefault(from, from);
  }

  /** The items without those that such words are made of. */
  List<Item> others() {
    List<Item> others = new ArrayList<>();
    int end = 0;
    for (Item item : items) {
      if (item.from() >= end) {
        others.add(item);
      }
      if (item instanceof Item.NameItem name) {
        end = Math.max(end, end(name.to()));
      }
    }
    return others;
  }

  private void read(int from, int i) {
    int at = from;
    int next = i;
    int end = endOfOne(at, next);
    while (end > at) {
      at = end;
      while (next < items.size() && items.get(next).from() < at) {
        next++;
      }
      end = endOfOne(at, next);
    }
    if (at > from && next < items.size() && items.get(next) instanceof Item.PostItem) {
      ends.put(from, at);
    }
  }

  /** The mark behind the next of the words told, of which the first item in them is known. */
  private int endOfOne(int at, int first) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !OPENS.has(tokens.get(at)) || !isTold(at + 1)) {
      return at;
    }
    int last = Math.min(tokens.size(), at + 2 + LONGEST);
    for (int k = at + 1; k < last && CapitalRun.isOnLine(text, k); k++) {
      if (tokens.get(k).is(",")) {
        return areOfOne(first, k) || isStandingAlone(at + 1, k) ? k : at;
      }
      if (!tokens.get(k).isWord() && tokens.get(k).kind() != Token.Kind.NUMBER
          || ELSE.has(tokens.get(k))) {
        return at;
      }
    }
    return at;
  }

  private boolean isTold(int at) {
    List<Token> tokens = text.tokens();
    return TOLD.startingAt(tokens, at).isPresent()
        || standing(at).isPresent()
        || tokens.get(at).kind() == Token.Kind.NUMBER
            && at + 1 < tokens.size()
            && tokens.get(at + 1).is("tuổi");
  }

  private Optional<Trie.Match<Lexicon.Honorific>> standing(int at) {
    return lexicon
        .honorific(text.tokens(), at)
        .filter(match -> !match.meaning().plural())
        .filter(match -> STANDINGS.contains(match.meaning().kind()));
  }

  /** "Phó Đô đốc": whether nothing but such a word stands before a mark, whatever it looks like. */
  private boolean isStandingAlone(int at, int mark) {
    return standing(at).filter(match -> match.to() == mark).isPresent();
  }

  /** Whether the items up to a mark name nobody and no post. */
  private boolean areOfOne(int first, int to) {
    for (int i = first; i < items.size() && items.get(i).from() < to; i++) {
      if (items.get(i) instanceof Item.NameItem || items.get(i) instanceof Item.PostItem) {
        return false;
      }
    }
    return true;
  }
}
