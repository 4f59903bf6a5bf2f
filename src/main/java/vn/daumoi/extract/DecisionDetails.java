package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Finds the day, paper, term and former post that a sentence tells of a decision. */
final class DecisionDetails {
  private final MarkIndex index;
  private final Marks marks;
  private final Sentence sentence;
  private final List<Token> tokens;

  DecisionDetails(MarkIndex index, Sentence sentence) {
    this.index = index;
    this.marks = index.marks;
    this.sentence = sentence;
    this.tokens = index.tokens;
  }

  /** The post left: the last one the person holds between the name and the new post. */
  Optional<Post> formerPost(Marks.PersonMark person, Post post, int intro) {
    Optional<Post> last = Optional.empty();
    for (int i = person.to(); i < Math.min(intro, person.to() + 80); i++) {
      Marks.PostMark mark = index.postAt.get(i);
      if (mark != null && mark.to() <= intro && !mark.post().equals(post)) {
        last = Optional.of(mark.post());
      }
    }
    return last;
  }

  Optional<PartialDate> dateBefore(int to) {
    Optional<PartialDate> date = Optional.empty();
    for (Marks.DateMark mark : marks.dates()) {
      if (mark.from() >= sentence.from() && mark.to() <= to && !isFrom(mark.from())) {
        date = Optional.of(mark.date());
      }
    }
    if (date.isPresent()) {
      return date;
    }
    return marks.dates().stream()
        .filter(m -> m.from() >= to && m.to() <= sentence.to() && !isFrom(m.from()))
        .map(Marks.DateMark::date)
        .findFirst()
        .or(() -> isReported() ? dayOfReport() : Optional.empty());
  }

  /** Whether the sentence tells of the occasion itself and not of a career. */
  private boolean isReported() {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      Token t = tokens.get(i);
      boolean decision = t.is("quyết") && tokens.get(i + 1).is("định");
      boolean occasion = t.is("theo") && tokens.get(i + 1).is("đó");
      boolean meeting = t.is("hội") && tokens.get(i + 1).is("nghị");
      boolean session = t.is("kỳ") && tokens.get(i + 1).is("họp");
      boolean parliament = t.is("quốc") && tokens.get(i + 1).is("hội");
      if (decision || occasion || meeting || session || parliament) {
        return true;
      }
    }
    return false;
  }

  private Optional<PartialDate> dayOfReport() {
    return marks.dates().stream()
        .filter(m -> m.to() <= sentence.from() && m.date().day() != 0)
        .map(Marks.DateMark::date)
        .reduce((a, b) -> b);
  }

  private boolean isFrom(int i) {
    return i > 0 && (tokens.get(i - 1).is("từ") || tokens.get(i - 1).is("kể"));
  }

  Optional<PartialDate> effective(int from, int end) {
    return marks.dates().stream()
        .filter(m -> m.from() >= from && m.to() <= Math.max(end, sentence.to()))
        .filter(m -> m.to() <= sentence.to() && isFrom(m.from()))
        .map(Marks.DateMark::date)
        .findFirst();
  }

  /** The number of the paper told in the sentence, the last before the person where several. */
  Optional<String> document(Marks.PersonMark person) {
    Optional<String> number = Optional.empty();
    for (Marks.DocumentMark mark : marks.documents()) {
      boolean here = mark.from() >= sentence.from() && mark.to() <= sentence.to();
      boolean decision =
          mark.document()
              .type()
              .map(t -> t.equals("Quyết định") || t.equals("Nghị quyết"))
              .orElse(false);
      if (here && decision && (number.isEmpty() || mark.from() < person.from())) {
        number = Optional.of(mark.document().number());
      }
    }
    return number;
  }

  /** "thời hạn bổ nhiệm 5 năm", "thời gian giữ chức vụ là 05 năm" */
  Optional<String> term(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (tokens.get(i).is("thời")
          && (tokens.get(i + 1).is("hạn") || tokens.get(i + 1).is("gian"))) {
        for (int k = i + 2; k + 1 < Math.min(end, i + 9); k++) {
          if (tokens.get(k).kind() == Token.Kind.NUMBER && tokens.get(k + 1).is("năm")) {
            return Optional.of(index.text.words(k, k + 2));
          }
        }
      }
    }
    return Optional.empty();
  }
}
