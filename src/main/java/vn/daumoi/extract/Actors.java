package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * The people of a text where they stand as subjects and in lists: a name with the posts around it
 * is one actor, and so is a post alone whose holder the article names elsewhere.
 */
final class Actors {
  /** Words before a post that is of several, or only spoken of. */
  private static final WordSet NO_ONE =
      WordSet.of("các", "những", "nhiều", "một", "số", "hai", "ba", "chức", "vụ");

  /** What may stand between those of one list. */
  private static final WordSet LINKS =
      WordSet.of(
          ",", ";", ":", "(", ")", "-", "và", "cùng", "kiêm", "với", "các", "hai", "ba", "có",
          "gồm", "còn");

  /** How one of a session or of another state is called: "và đại biểu A", "và người đồng cấp B". */
  private static final Phrases<Boolean> CALLED =
      Phrases.of("đại biểu", "người đồng cấp", "người đồng nhiệm");

  private static final int NEAR = 3;
  private static final int LONGEST_ASIDE = 9;
  private static final int LONGEST_ADDRESS = 5;

  private final Text text;
  private final Lexicon lexicon;
  private final List<Actor> all;

  /**
   * A person with the posts around the name.
   *
   * @param from the first token of name and posts
   * @param to the token after the last of them
   * @param named whether the name stands there, and not a post alone
   */
  record Actor(int from, int to, String person, Optional<Post> post, boolean named)
      implements Marks.Mark {}

  Actors(MarkIndex index, Lexicon lexicon) {
    this.text = index.text;
    this.lexicon = lexicon;
    this.all = read(index);
  }

  /** The actors from one token to another. */
  List<Actor> in(int from, int to) {
    return MarkIndex.in(all, from, to);
  }

  private List<Actor> read(MarkIndex index) {
    Marks marks = index.marks;
    List<Actor> parts = new ArrayList<>();
    for (Marks.PersonMark person : marks.people()) {
      parts.add(new Actor(person.from(), person.to(), person.name(), Optional.empty(), true));
    }
    Map<String, String> holders = holders(marks);
    for (Marks.PostMark post : marks.posts()) {
      Optional<String> holder =
          post.holder()
              .or(() ->
                  isOfMany(post) || isSeat(post)
                      ? Optional.empty()
                      : Optional.ofNullable(holders.get(key(post.post()))));
      holder.ifPresent(person ->
          parts.add(
              new Actor(
                  post.from(), behindSeat(index, post), person, Optional.of(post.post()), false)));
    }
    parts.sort(Comparator.comparingInt(Actor::from));
    List<Actor> actors = new ArrayList<>();
    for (Actor part : parts) {
      Actor last = actors.isEmpty() ? part : actors.getLast();
      boolean same = last.person().equals(part.person()) && part.from() - last.to() <= NEAR;
      if (!actors.isEmpty() && same && isLinked(last.to(), part.from())) {
        actors.removeLast();
        actors.add(
            new Actor(
                last.from(),
                Math.max(last.to(), part.to()),
                part.person(),
                last.post().or(part::post),
                last.named() || part.named()));
      } else {
        actors.add(part);
      }
    }
    return actors;
  }

  /** "đại biểu Quốc hội tỉnh A": where the province ends that a seat is for, else the post. */
  private static int behindSeat(MarkIndex index, Marks.PostMark post) {
    PlaceRef place = index.placeAt.get(post.to());
    boolean seat = post.post().title().equals(Deputies.DEPUTY);
    return seat && place != null && place.ranked() ? place.to() : post.to();
  }

  /** Who holds a post in this article; of two holders, nobody. */
  private static Map<String, String> holders(Marks marks) {
    Map<String, String> holders = new HashMap<>();
    for (Marks.PostMark post : marks.posts()) {
      if (post.holder().isPresent() && !post.former()) {
        holders.merge(
            key(post.post()), post.holder().get(), (one, other) -> one.equals(other) ? one : "");
      }
    }
    holders.values().removeIf(String::isEmpty);
    return holders;
  }

  /** "các Ủy viên Trung ương Đảng" is nobody's name. */
  private boolean isOfMany(Marks.PostMark post) {
    return post.from() > 0 && NO_ONE.has(text.tokens().get(post.from() - 1));
  }

  /** "đại biểu Quốc hội", "Ủy viên …": one of many, whoever it is. */
  private static boolean isSeat(Marks.PostMark post) {
    return post.post().title().matches("(?:Ủy viên|Đại biểu|Thành viên|Hội viên|Chuyên viên).*");
  }

  private static String key(Post post) {
    return post.title() + "|" + post.agency().name();
  }

  /** The people, each once: where a name is there and a group's post before it, by the name. */
  static Collection<Actor> once(List<Actor> people) {
    Map<String, Actor> named = new LinkedHashMap<>();
    for (Actor actor : people) {
      named.merge(actor.person(), actor, (one, other) -> one.named() ? one : other);
    }
    return named.values();
  }

  /** The index behind a short aside in brackets: "(bìa trái)", "(thứ hai, từ phải sang)". */
  int behindBracket(int open, int to) {
    return text.behindBracket(open, Math.min(to, open + LONGEST_ASIDE));
  }

  /** Whether a word stands before the forms of address and posts of a person. */
  boolean isTitled(Actor actor, String word) {
    int at = actor.from() - 1;
    for (int i = at; i > Math.max(0, at - LONGEST_ADDRESS); i--) {
      if (text.tokens().get(i).is(word)) {
        return isLinked(i + 1, actor.from());
      }
    }
    return false;
  }

  /** Whether only marks, "và", "kiêm" and forms of address ("TS.") stand between two tokens. */
  boolean isLinked(int from, int to) {
    int i = from;
    while (i < to) {
      Token token = text.tokens().get(i);
      int at = i;
      int honorific = lexicon.honorific(text.tokens(), i).map(match -> match.to()).orElse(at);
      boolean link = LINKS.has(token);
      int called = CALLED.startingAt(text.tokens(), i).map(match -> match.to()).orElse(at);
      int behind = token.is("(") ? behindBracket(i, to) : i;
      if (behind > i) {
        i = behind;
      } else if (honorific > i) {
        boolean stop = honorific < to && text.tokens().get(honorific).is(".");
        i = stop ? honorific + 1 : honorific;
      } else if (called > i) {
        i = lexicon.gazetteer().country(text.tokens(), called).map(Trie.Match::to).orElse(called);
      } else if (DecisionPosts.afterTerm(text.tokens(), i, to) > i) {
        i = DecisionPosts.afterTerm(text.tokens(), i, to);
      } else if (link && CapitalRun.isOnLine(text, i)) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }
}
