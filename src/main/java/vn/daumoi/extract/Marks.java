package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Text;

/**
 * What was recognised in a text, in its order: the ground on which the rules for events, agreements
 * and decisions stand. All indexes are token indexes, the end exclusive.
 */
record Marks(
    Text text,
    Optional<PartialDate> published,
    List<PersonMark> people,
    List<PostMark> posts,
    List<AgencyMark> agencies,
    List<PlaceRef> places,
    List<DateMark> dates,
    List<DocumentMark> documents) {

  /** A stretch of tokens. */
  interface Mark {
    int from();

    int to();
  }

  /**
   * A person's name as written.
   *
   * @param name the full name it stands for in this article, where the words are a shorter form
   */
  record PersonMark(int from, int to, String name) implements Mark {}

  /**
   * A post phrase: "Phó Chủ tịch UBND tỉnh".
   *
   * @param holder the person it was read to belong to
   */
  record PostMark(
      int from, int to, Post post, boolean former, Optional<String> holder, Evidence evidence)
      implements Mark {}

  /** A body's name or short form. */
  record AgencyMark(int from, int to, Agency agency, Evidence evidence) implements Mark {}

  /** A date: "ngày 30/9/2020", "Chiều 22/7". */
  record DateMark(int from, int to, PartialDate date) implements Mark {}

  /** A document citation: "Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư". */
  record DocumentMark(int from, int to, Document document, Evidence evidence) implements Mark {}
}
