package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;

/**
 * Something that took place, as one article tells it.
 *
 * @param kind what it was, as written: "Hội nghị ký kết Chương trình phối hợp công tác"
 * @param date the day, as exact as told
 * @param location where, as written
 * @param organizers the bodies that held it
 */
public record Event(
    String kind, Optional<PartialDate> date, Optional<String> location, List<Agency> organizers) {
  public Event {
    organizers = List.copyOf(organizers);
  }
}
