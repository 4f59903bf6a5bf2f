package vn.daumoi.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an article beside its text, by the names that files give it.
 *
 * @param values cleaned, blank ones left out
 */
record Fields(Map<String, String> values) {
  static final Fields NONE = new Fields(Map.of());

  private static final List<String> URL = List.of("url", "link", "source");
  private static final List<String> PUBLISHED =
      List.of("published", "date", "datePublished", "published_at");

  Fields {
    values = Map.copyOf(values);
  }

  Optional<String> first(List<String> names) {
    return names.stream().filter(values::containsKey).map(values::get).findFirst();
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<String> url() {
    return first(URL).filter(url -> url.matches("https?://[^\\s<>\"{}|\\\\^`]+"));
  }

  /** The date, unless it is written in no form we read. */
  Optional<PartialDate> published() {
    return writtenDate().flatMap(PartialDate::parse);
  }

  /** A date that is there and cannot be read. */
  Optional<String> unreadDate() {
    return writtenDate().filter(date -> PartialDate.parse(date).isEmpty());
  }

  private Optional<String> writtenDate() {
    return first(PUBLISHED);
  }

  /** These, and what they lack from others. */
  Fields or(Fields others) {
    Map<String, String> all = new HashMap<>(others.values);
    all.putAll(values);
    return new Fields(all);
  }

  Article article(String id, String title, String body) {
    return new Article(id, title, body, published(), url(), get("publisher"), get("author"));
  }
}
