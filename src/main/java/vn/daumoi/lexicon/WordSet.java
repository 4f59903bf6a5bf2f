package vn.daumoi.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * A set of words, asked by a token with one look. Sets share their memory, a bit of a word's number
 * each, so that asking whether a word begins anything in a dozen tables reads one place.
 */
public final class WordSet {
  private static Block open = new Block();

  private final Block block;
  private final long bit;
  private final Set<String> unnumbered = new HashSet<>();

  public WordSet() {
    synchronized (Block.class) {
      if (open.isFull()) {
        open = new Block();
      }
      block = open;
      bit = open.claim();
    }
  }

  /** So many sets as a long has bits: the long of a word tells in which of them it is. */
  private static final class Block {
    private volatile long[] sets = new long[1 << 12];
    private int claimed;

    boolean isFull() {
      return claimed == Long.SIZE;
    }

    long claim() {
      return 1L << claimed++;
    }

    synchronized void add(int word, long bit) {
      long[] wide = sets;
      if (word >= wide.length) {
        wide = Arrays.copyOf(wide, Integer.highestOneBit(word) << 1);
      }
      wide[word] |= bit;
      sets = wide;
    }
  }

  public static WordSet of(String... words) {
    WordSet set = new WordSet();
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  /** Adds a word; no token is several, such as "Bh'riu". */
  void add(String word) {
    List<Token> tokens = Text.tokens(word);
    if (tokens.size() == 1) {
      add(tokens.getFirst());
    }
  }

  public void add(Token word) {
    if (word.word() == 0) {
      unnumbered.add(word.key());
    } else {
      block.add(word.word(), bit);
    }
  }

  /** Whether the token at an index is in the set. */
  public boolean isAt(Text text, int i) {
    int word = text.word(i);
    long[] sets = block.sets;
    return word == 0
        ? unnumbered.contains(text.tokens().get(i).key())
        : word < sets.length && (sets[word] & bit) != 0;
  }

  /** The first token from one on and before another that is in the set; the other where none is. */
  public int next(Text text, int from, int to) {
    int i = from;
    while (i < to && !isAt(text, i)) {
      i++;
    }
    return i;
  }

  public boolean has(Token token) {
    int word = token.word();
    long[] sets = block.sets;
    return word == 0
        ? unnumbered.contains(token.key())
        : word < sets.length && (sets[word] & bit) != 0;
  }
}
