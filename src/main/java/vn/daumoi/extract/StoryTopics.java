package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Whom the lines before a token are about; each line of an article is looked at once. */
final class StoryTopics {
  private final MarkIndex index;

  /** Whom the lines before a token are about, by the token, where they name anybody. */
  private final Map<Integer, List<Marks.PersonMark>> known = new HashMap<>();

  StoryTopics(MarkIndex index) {
    this.index = index;
  }

  /**
   * The first named in the last line that names somebody, but not in one that goes on about
   * another, "Ông được bầu sau khi ông B nghỉ hưu."; empty where nobody is named.
   */
  List<Marks.PersonMark> before(int to) {
    List<Integer> passed = new ArrayList<>();
    List<Marks.PersonMark> topic = List.of();
    int at = to;
    boolean goesOn = true;
    while (goesOn && !known.containsKey(at)) {
      List<Marks.PersonMark> last = index.lastPersonBefore(storyBefore(at));
      if (last.isEmpty()) {
        break;
      }
      passed.add(at);
      Sentence home = index.text.sentenceAt(index.tokens.get(last.getFirst().from()).start());
      topic = index.peopleIn(home.from(), home.to()).subList(0, 1);
      goesOn = goesOn(home, topic.getFirst());
      at = home.from();
    }
    List<Marks.PersonMark> found = goesOn ? known.getOrDefault(at, topic) : topic;
    passed.forEach(token -> known.put(token, found));
    return found;
  }

  /** "Ông được bầu sau khi ông B nghỉ hưu": whether a line is about somebody told of before. */
  private boolean goesOn(Sentence line, Marks.PersonMark first) {
    return line.from() > 0
        && PersonNameReader.ADDRESS.isAt(index.text, line.from())
        && first.from() > line.from() + 1;
  }

  /** The token where the lines before end, but for one that only leads to another article. */
  private int storyBefore(int to) {
    if (to == 0) {
      return to;
    }
    Sentence before = index.text.sentenceAt(index.tokens.get(to - 1).start());
    Token first = index.tokens.get(before.from());
    Token second = index.tokens.get(Math.min(before.from() + 1, before.to() - 1));
    boolean link = second.is("thêm") && (first.is("đọc") || first.is("xem"));
    return link ? before.from() : to;
  }
}
