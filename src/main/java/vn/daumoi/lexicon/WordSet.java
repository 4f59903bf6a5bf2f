package vn.daumoi.lexicon;

import java.util.List;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** A set of words, asked by a token with one look. */
public final class WordSet {
  private final KeyTree<Boolean> words = new KeyTree<>();

  public static WordSet of(String... words) {
    WordSet set = new WordSet();
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  /** Adds a word; no token is several, such as "Bh'riu". */
  void add(String word) {
    List<Token> tokens = Text.of(word).tokens();
    if (tokens.size() == 1) {
      add(tokens.getFirst());
    }
  }

  void add(Token word) {
    words.grow(word);
  }

  public boolean has(Token word) {
    return words.step(word) != null;
  }
}
