package vn.daumoi.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text in NFC with its tokens and sentences; all spans point into {@link #content}. */
public final class Text {
  private static final byte OTHER = 0;
  private static final byte CAPITAL = 1;
  private static final byte DIGIT = 2;

  private final String content;
  private final List<Token> tokens;
  private final List<Sentence> sentences;

  /** The numbers of the tokens' words side by side, for what looks at all of them. */
  private final int[] words;

  /** What each token begins with, for the same; one more, so that nothing stands behind them. */
  private final byte[] opens;

  /** Where the characters of two UTF-16 units begin, of which most texts have none. */
  private final int[] pairs;

  private Text(String content, List<Token> tokens, List<Sentence> sentences) {
    this.content = content;
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.pairs = pairs(content);
    this.words = new int[tokens.size()];
    this.opens = new byte[tokens.size() + 1];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = token.word();
      opens[i] =
          token.isCapital()
              ? CAPITAL
              : Character.isDigit(content.charAt(token.start())) ? DIGIT : OTHER;
    }
  }

  private static int[] pairs(String content) {
    IntStream.Builder pairs = IntStream.builder();
    for (int i = 0; i + 1 < content.length(); i++) {
      if (content.charAt(i) >= Character.MIN_SURROGATE
          && Character.isSurrogatePair(content.charAt(i), content.charAt(i + 1))) {
        pairs.add(i);
      }
    }
    return pairs.build().toArray();
  }

  /** The text as stored. */
  public String content() {
    return content;
  }

  /** Its syllables, numbers and marks in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The number of a token's word, 0 where it has none. */
  public int word(int i) {
    return words[i];
  }

  /** Whether a token is a word in capitals or with a capital first; false behind the last one. */
  public boolean isCapital(int i) {
    return opens[i] == CAPITAL;
  }

  /** Whether a token begins with a digit: "22", "36a"; false behind the last one. */
  public boolean isNumeral(int i) {
    return opens[i] == DIGIT;
  }

  /** Its sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Reads a text: NFC first, so that every offset counts the stored form. */
  public static Text of(String raw) {
    String content = Spelling.nfc(raw);
    List<Token> tokens = Tokenizer.tokens(content);
    return new Text(content, tokens, SentenceSplitter.sentences(content, tokens));
  }

  /** The tokens of a phrase, for tables to be looked up by. */
  public static List<Token> tokens(String phrase) {
    return Tokenizer.tokens(Spelling.nfc(phrase));
  }

  /** The words from one token to another, as written. */
  public String words(int from, int to) {
    return from >= to ? "" : content.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The words from one token to another with one blank wherever they are parted. */
  public String line(int from, int to) {
    StringBuilder line = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i > from && tokens.get(i - 1).end() < token.start()) {
        line.append(' ');
      }
      line.append(content, token.start(), token.end());
    }
    return line.toString();
  }

  /** The token behind the bracket that opens at one and closes before another; else the first. */
  public int behindBracket(int at, int to) {
    int close = at;
    while (close < to && tokens.get(at).is("(") && !tokens.get(close).is(")")) {
      close++;
    }
    return close > at && close < to ? close + 1 : at;
  }

  /** The bracket that closes right before a token and opens from another on; else the first. */
  public int beforeBracket(int at, int from) {
    boolean closed = at > 0 && tokens.get(at - 1).is(")");
    for (int open = at - 2; closed && open >= from; open--) {
      if (tokens.get(open).is("(")) {
        return open;
      }
    }
    return at;
  }

  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The sentence that holds a position. */
  public Sentence sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (sentences.get(mid).span().start() <= position) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return sentences.get(low);
  }

  /** How many Unicode code points stand before a UTF-16 position, as Web Annotation counts. */
  public int codePoints(int position) {
    int before = Arrays.binarySearch(pairs, position);
    return position - (before < 0 ? -before - 1 : before);
  }
}
