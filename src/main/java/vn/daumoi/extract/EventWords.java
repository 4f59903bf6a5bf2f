package vn.daumoi.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** The words by which the press tells of events and of the parts people have in them. */
final class EventWords {

  /** What a word tells of an event. */
  enum Sort {
    /** its name: "hội nghị" */
    NOUN,
    /** its name, where nothing that is told beside it is said there: "cuộc bầu cử" */
    POLL,
    /** so, and what the sentence says is said in court: "phiên tòa" */
    COURT,
    /** what is done: "thăm" */
    VERB,
    /** how it is held; what it is stands beside: "tổ chức" */
    HOLD,
    /** that what is said is not said at an event: "trong thư" */
    ELSEWHERE,
    /** a time before these days, at which what stands right beside it is said: "tháng trước" */
    EARLIER,
    /**
     * that it is said to the press, which is an event where its day is told: "trả lời phỏng vấn"
     */
    PRESS,
    /** that who is told of did not come: "gửi lẵng hoa" */
    ABSENT,
    /** that who is named behind takes no part, but others for them: "gia đình", "thay mặt" */
    OTHERS,
    /** that who is named behind is dead: "sự ra đi của" */
    LATE,
    /** that a case before a court is told: "bị cáo" */
    TRIAL,
    /** what things undergo: "được khởi công" */
    WORK,
    /** what a body does, which counts on the days of the article alone: "khám xét" */
    ACT,
    /** what is done to a paper: nothing that is named behind took place then: "ban hành" */
    ISSUE,
    /** nothing: a longer phrase than one of these */
    NONE
  }

  /** Whose part a word tells. */
  enum Who {
    /** of the people before it: "A phát biểu" */
    SUBJECT,
    /** also of those who follow: "Dự hội nghị có A, B" */
    LIST,
    /** only of those who follow: "với sự tham dự của A, B" */
    ROW,
    /** of the people before it, and who stands behind attends: "A tiếp B" */
    WITH,
    /** so, and of both where it opens the sentence: "Tại cuộc gặp với B, A …" */
    MEET,
    /** of who stands behind "của": "chuyến thăm của A" */
    OF,
    /** of both behind the name of an event: "cuộc gặp riêng giữa A và B" */
    BETWEEN,
    /** of who stands before it as the head of a delegation: "đoàn do A dẫn đầu" */
    LEAD
  }

  /** What a part depends on. */
  enum Note {
    ALWAYS,
    /** what is said beside a directing speech or a report is that */
    WEAK,
    /** a directing speech: "phát biểu chỉ đạo" */
    SPEECH,
    /** who directs, and attends where a directing speech is told of too: "dự và chỉ đạo" */
    CAME,
    /** a report: "trình bày" */
    REPORT,
    /** only where a name of an event follows: "tham gia" */
    EVENT,
    /** so, and only right behind the person: "A tại lễ ký" below a picture */
    BESIDE,
    /** only where nothing else is told of that person: "tặng hoa" */
    ELSE,
    /** so, and only where the words are themselves the event told: "làm việc với" */
    OWN,
    /** only of a case that is tried: "bị xét xử" */
    COURT,
    /** so said only beside words in quotation marks: "đánh giá" */
    QUOTED,
    /** so said only right behind who says it, and a noun elsewhere: "thông tin" */
    NEXT,
    /** only where another country or its city follows: "đến" */
    ABROAD
  }

  /** The parts a word tells, none where it is only a longer phrase. */
  record Part(List<Fact.Role> roles, Who who, Note note, String row) {

    /** Whether it tells no more than that somebody says something: "nhấn mạnh". */
    boolean isSaying() {
      return note == Note.WEAK || note == Note.QUOTED || note == Note.NEXT;
    }
  }

  private final Trie<Sort> events = new Trie<>();
  private final Trie<Part> parts = new Trie<>();

  EventWords() {
    for (Table.Row row : Table.read("lexicon/event-words.tsv").rows()) {
      events.add(row.get("form"), Sort.valueOf(upper(row.get("sort"))));
    }
    for (Table.Row row : Table.read("lexicon/role-words.tsv").rows()) {
      parts.add(row.get("form"), part(row));
    }
  }

  private static Part part(Table.Row row) {
    List<Fact.Role> roles =
        row.list("roles").stream().map(role -> Fact.Role.valueOf(upper(role))).toList();
    Note note = row.get("note").isEmpty() ? Note.ALWAYS : Note.valueOf(upper(row.get("note")));
    Who who = Who.valueOf(upper(row.get("who")));
    return new Part(roles, who, note, "role-words: " + row.get("form"));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** Whether what somebody says is told at a token. */
  boolean isSaying(List<Token> tokens, int i) {
    return part(tokens, i).filter(match -> match.meaning().isSaying()).isPresent();
  }

  /** "họp báo về dự kiến chương trình": whether the last of the words begins a longer one. */
  boolean isLonger(List<Token> tokens, int from, int to) {
    int last = to - 1;
    return last > from
        && tokens.get(last).is("dự")
        && part(tokens, last)
            .filter(match -> match.to() > to && match.meaning().roles().isEmpty())
            .isPresent();
  }

  /** The first token from one on and before another where an event may be named. */
  int nextEvent(Text text, int from, int to) {
    return events.next(text, from, to);
  }

  Optional<Trie.Match<Sort>> event(List<Token> tokens, int i) {
    return events.longest(tokens, i);
  }

  Optional<Trie.Match<Part>> part(List<Token> tokens, int i) {
    return parts.longest(tokens, i);
  }
}
