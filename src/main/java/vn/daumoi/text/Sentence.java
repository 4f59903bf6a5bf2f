package vn.daumoi.text;

/**
 * A sentence, or a line of its own such as a heading or a caption.
 *
 * @param span where it stands, without the blanks around it
 * @param from its first token's index
 * @param to the index after its last token
 * @param line the number of its line, from 0
 */
public record Sentence(Span span, int from, int to, int line) {}
