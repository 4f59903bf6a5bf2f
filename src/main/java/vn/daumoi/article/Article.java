package vn.daumoi.article;

import java.util.Optional;

/**
 * One piece of the official press, as it reached us.
 *
 * @param id the name it goes by here: the file's name without its ending, or the line's "id"
 * @param title the headline, empty where none is known
 * @param body the text, in NFC, paragraphs parted by line breaks
 * @param published when it was published, as exactly as known
 * @param url where it was published
 * @param publisher who published it, as written
 * @param author who signed it, as written
 */
public record Article(
    String id,
    String title,
    String body,
    Optional<PartialDate> published,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }
}
