package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Lists what has the shape of a post or of a body and was not read: a noun of bodies in capitals
 * that no name follows, a title whose body nobody told, words in capitals beside a name.
 */
final class UnreadReader {
  private static final int LONGEST = 10;

  /** Words that begin a credit or the years of a person. */
  private static final Set<String> CREDITS = Set.of("ảnh", "nguồn", "sn", "sinh", "theo", "thứ");

  private static final Set<String> BESIDE = Set.of(",", "-", "(");

  private final Lexicon lexicon;

  UnreadReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<UnreadPhrase> unread(Marks marks, List<Item> items) {
    Text text = marks.text();
    BitSet read = new BitSet();
    items.forEach(item -> read.set(item.from(), item.to()));
    BitSet told = new BitSet();
    marks.posts().forEach(post -> told.set(post.from(), post.to()));
    List<UnreadPhrase> unread = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.PostItem post && !told.get(post.from()) && isTitle(text, post)) {
        unread.add(phrase("post", text, post.from(), post.to()));
      }
    }
    for (int i = 0; i < text.tokens().size(); i++) {
      if (!read.get(i) && isBody(text, i)) {
        unread.add(phrase("agency", text, i, end(text, i)));
      }
    }
    for (Marks.PersonMark person : marks.people()) {
      int next = person.to() + 1;
      if (next < text.tokens().size()
          && BESIDE.contains(text.tokens().get(person.to()).key())
          && !read.get(next)
          && isBesideName(text, next)) {
        unread.add(phrase("post", text, next, end(text, next)));
      }
    }
    return unread;
  }

  /** A title in capitals; in small letters it may be any word. */
  private static boolean isTitle(Text text, Item.PostItem post) {
    return text.tokens().get(post.from()).isCapital();
  }

  /** Words of two syllables or more, the first in capitals, not all like a name and no credit. */
  private static boolean isBesideName(Text text, int i) {
    List<Token> tokens = text.tokens();
    int end = end(text, i);
    return tokens.get(i).isCapital()
        && CapitalRun.isOnLine(text, i)
        && !CREDITS.contains(tokens.get(i).key())
        && tokens.subList(i, end).stream().anyMatch(word -> word.kind() == Token.Kind.LOWER);
  }

  /** A noun of bodies before a name in capitals; a heading all in capitals names none. */
  private boolean isBody(Text text, int i) {
    List<Token> tokens = text.tokens();
    boolean shouted =
        i + 1 < tokens.size()
            && tokens.get(i).kind() == Token.Kind.UPPER
            && tokens.get(i + 1).kind() == Token.Kind.UPPER;
    return tokens.get(i).isCapital()
        && !shouted
        && lexicon
            .unit(tokens, i)
            .filter(unit -> unit.to() < tokens.size() && tokens.get(unit.to()).isCapital())
            .filter(unit -> CapitalRun.isOnLine(text, unit.to()))
            .isPresent();
  }

  /** The end of a phrase: the next mark, or some words on. */
  private static int end(Text text, int from) {
    int end = from + 1;
    while (end < text.tokens().size()
        && end - from < LONGEST
        && text.tokens().get(end).isWord()
        && CapitalRun.isOnLine(text, end)) {
      end++;
    }
    return end;
  }

  private static UnreadPhrase phrase(String shape, Text text, int from, int to) {
    return new UnreadPhrase(shape, text.words(from, to), text.span(from, to));
  }
}
