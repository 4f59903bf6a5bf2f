package vn.daumoi.extract;

import vn.daumoi.text.Span;

/**
 * A phrase with the shape of something we read that no rule read.
 *
 * @param shape "post", "agency", "document" or "agreement"
 * @param words the phrase as written
 * @param span where it stands
 */
public record UnreadPhrase(String shape, String words, Span span) {}
