package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** The words of decisions on posts, and the groups that verbs form: "điều động, bổ nhiệm". */
final class DecisionWords {
  private static final Set<String> BETWEEN_VERBS =
      Set.of(",", "và", "việc", "kết", "quả", "về", "cho", "đồng", "thời", "nghị", "quyết");
  private static final int GAP = 4;

  /**
   * One verb: its action, or none where the words only look like a decision.
   *
   * @param beforePost whether it is one only right before a post: "thôi Bí thư Tỉnh ủy"
   */
  private record Verb(Optional<Fact.Action> action, boolean ofSubject, boolean beforePost) {}

  /**
   * Verbs that stand together.
   *
   * @param ofSubject whether the person stands before them without "được"
   * @param nominates whether one of them is "chỉ định", which gives seats in committees
   */
  record Group(
      int from,
      int to,
      Set<Fact.Action> actions,
      boolean ofSubject,
      boolean nominates,
      List<String> because) {

    /** What the decision does to the main post. */
    Fact.Action main() {
      if (actions.contains(Fact.Action.DISMISS)) {
        return Fact.Action.DISMISS;
      }
      for (Fact.Action strong :
          List.of(Fact.Action.RATIFY, Fact.Action.APPROVE, Fact.Action.TRANSFER)) {
        if (actions.contains(strong)) {
          return strong;
        }
      }
      return actions.iterator().next();
    }

    /**
     * "bổ nhiệm", which with "điều động" is one decision; "chỉ định" and "giao quyền" are others.
     */
    boolean goesWithMove() {
      return main() == Fact.Action.APPOINT && because.getLast().endsWith("bổ nhiệm");
    }

    /** These verbs and the next, where those stand. */
    Group going(Group next) {
      Set<Fact.Action> both = EnumSet.copyOf(actions);
      both.addAll(next.actions);
      List<String> words = Stream.concat(because.stream(), next.because.stream()).toList();
      return new Group(next.from, next.to, both, next.ofSubject, next.nominates, words);
    }

    /** Whether it is said of who leaves alone: "từ chức", "đệ đơn từ nhiệm". */
    boolean resigns() {
      return ofSubject
          && (because.getLast().endsWith("từ chức") || because.getLast().endsWith("từ nhiệm"));
    }

    /** Whether whom it is about stands behind, and the post before: "được giao cho". */
    boolean hands() {
      return because.getLast().endsWith(" cho");
    }

    /** Whether all posts of somebody end by it: "cách hết các chức vụ". */
    boolean ofAll() {
      String words = because.getLast();
      return words.endsWith(" chức vụ") && words.startsWith("decision-words: cách");
    }

    /** What it does to seats in committees. */
    Fact.Action seat() {
      return nominates ? Fact.Action.APPOINT : main();
    }
  }

  private final Phrases<Verb> verbs = new Phrases<>();
  private final Phrases<String> others = new Phrases<>();
  private final Phrases<String> seats = new Phrases<>();

  DecisionWords() {
    for (Table.Row row : Table.read("lexicon/decision-words.tsv").rows()) {
      String use = row.get("use");
      String words = row.get("words");
      if (use.equals("none")) {
        verbs.add(words, new Verb(Optional.empty(), false, false));
      } else if (use.equals(use.toUpperCase(java.util.Locale.ROOT))) {
        Fact.Action action = Fact.Action.valueOf(use);
        boolean beforePost = row.get("subject").equals("post");
        boolean ofSubject = beforePost || row.get("subject").equals("yes");
        verbs.add(words, new Verb(Optional.of(action), ofSubject, beforePost));
      } else {
        others.add(words, use);
      }
    }
    for (Table.Row row : Table.read("lexicon/seats.tsv").rows()) {
      seats.add(row.get("body"), row.get("title"));
    }
  }

  /** The groups of verbs between two tokens. */
  List<Group> groups(MarkIndex index, int from, int to) {
    Text text = index.text;
    List<Token> tokens = index.tokens;
    List<Phrases.Match<Verb>> found = new ArrayList<>();
    for (int i = verbs.next(text, from, to); i < to; i = verbs.next(text, i + 1, to)) {
      Optional<Phrases.Match<Verb>> match = verbs.startingAt(tokens, i);
      if (match.isPresent() && match.get().to() <= to) {
        i = match.get().to() - 1;
        Verb verb = match.get().meaning();
        boolean reads = !verb.beforePost() || index.postAt.containsKey(i + 1);
        if (verb.action().isPresent() && reads) {
          found.add(match.get());
        }
      }
    }
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < found.size()) {
      int end = i + 1;
      while (end < found.size() && standTogether(tokens, found.get(end - 1), found.get(end))) {
        end++;
      }
      groups.add(group(found.subList(i, end)));
      i = end;
    }
    return groups;
  }

  private boolean standTogether(
      List<Token> tokens, Phrases.Match<Verb> first, Phrases.Match<Verb> second) {
    if (second.from() - first.to() > GAP) {
      return false;
    }
    for (int k = first.to(); k < second.from(); k++) {
      if (!BETWEEN_VERBS.contains(tokens.get(k).key())) {
        return false;
      }
    }
    return true;
  }

  private static Group group(List<Phrases.Match<Verb>> verbs) {
    Set<Fact.Action> actions = EnumSet.noneOf(Fact.Action.class);
    verbs.forEach(v -> actions.add(v.meaning().action().orElseThrow()));
    List<String> because = verbs.stream().map(v -> "decision-words: " + v.words()).toList();
    return new Group(
        verbs.getFirst().from(),
        verbs.getLast().to(),
        actions,
        verbs.getLast().meaning().ofSubject(),
        verbs.stream().anyMatch(v -> v.words().equals("chỉ định")),
        because);
  }

  /** What a member of a committee is called, by the head of its name; none for other bodies. */
  Optional<String> seatIn(Agency body) {
    return seats.startingAt(Text.tokens(body.name()), 0).map(Phrases.Match::meaning);
  }

  /** "Theo Quyết định …, ông A giữ chức …": appointed, though no verb tells of it. */
  Optional<Group> byPaper(Text text, Sentence sentence) {
    List<Token> tokens = text.tokens();
    int at = sentence.from();
    boolean paper =
        at + 2 < sentence.to()
            && (tokens.get(at).is("theo") || tokens.get(at).is("tại"))
            && tokens.get(at + 1).is("quyết")
            && tokens.get(at + 2).is("định");
    return paper ? Optional.of(appointing(at, at + 3, "quyết định")) : Optional.empty();
  }

  /** Words that appoint somebody, though they are no verb. */
  static Group appointing(int from, int to, String words) {
    return group(Fact.Action.APPOINT, from, to, words, false);
  }

  /** "sẽ giữ chức" of who stands before, where the day is told from which the post is held. */
  static Group begun(int from, int to) {
    return group(Fact.Action.APPOINT, from, to, "sẽ", true);
  }

  /** "làm" of who stands before, where the sentence before elected those of a body. */
  static Group elected(int from, int to) {
    return group(Fact.Action.ELECT, from, to, "bầu", true);
  }

  private static Group group(
      Fact.Action action, int from, int to, String words, boolean ofSubject) {
    return new Group(
        from, to, EnumSet.of(action), ofSubject, false, List.of("decision-words: " + words));
  }

  /** The index after words of a use that begin at a token, or -1. */
  int after(List<Token> tokens, int i, String use) {
    return others
        .startingAt(tokens, i)
        .filter(match -> match.meaning().equals(use))
        .map(match -> isOfTitle(tokens, match.to()) ? match.to() - 1 : match.to())
        .orElse(-1);
  }

  /** "giữ chức Vụ trưởng": the last of "giữ chức vụ" begins a title. */
  private static boolean isOfTitle(List<Token> tokens, int to) {
    return to < tokens.size() && tokens.get(to - 1).is("vụ") && tokens.get(to).is("trưởng");
  }
}
