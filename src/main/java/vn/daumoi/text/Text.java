package vn.daumoi.text;

import java.util.List;

/**
 * A text in NFC with its tokens and sentences; all spans point into {@link #content}.
 *
 * @param content the text as stored
 * @param tokens its syllables, numbers and marks in order
 * @param sentences its sentences in order
 */
public record Text(String content, List<Token> tokens, List<Sentence> sentences) {
  public Text {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Reads a text: NFC first, so that every offset counts the stored form. */
  public static Text of(String raw) {
    String content = Spelling.nfc(raw);
    List<Token> tokens = Tokenizer.tokens(content);
    return new Text(content, tokens, SentenceSplitter.sentences(content, tokens));
  }

  /** The words from one token to another, as written. */
  public String words(int from, int to) {
    return from >= to ? "" : content.substring(tokens.get(from).start(), tokens.get(to - 1).end());
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
    return content.codePointCount(0, position);
  }
}
