package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds the people behind the words of a part: those of a list that words such as "Dự hội nghị có"
 * open, and who stands right after the comma in "Phát biểu tại hội nghị, ông A …".
 */
final class PeopleListed {
  private static final WordSet OF = WordSet.of("của", "giữa", "tụ", "bởi");

  private static final WordSet RECEIVES = WordSet.of("đón", "tiếp");

  private static final WordSet TELLS = WordSet.of("đã", "được", "rằng");

  private static final WordSet PARTS = WordSet.of(";", ",");

  private static final WordSet AND = WordSet.of("và", "với", "cùng");

  /** How many words at most lead from one side to the name of the other. */
  private static final int LONGEST_SIDE = 8;

  private static final int LONGEST_LEAD = 22;
  private static final int LONGEST_OPENING = 70;
  private static final int LONGEST_OTHERS = 60;
  private static final int NEAR = 5;
  private static final int FIRST_WORDS = 6;

  /** "Cùng đi với Thủ tướng có …": how many may be named before a list. */
  private static final int BEFORE_LIST = 2;

  /** "chủ trì của ông A để xét kỷ luật ông B": what those named before are there for. */
  private static final WordSet PURPOSE = WordSet.of("để", "nhằm", "về");

  /** What a meeting does under those who chair it: "chủ trì của A, xem xét kỷ luật B". */
  private static final Phrases<Boolean> DONE =
      Phrases.of(
          "xem xét",
          "quyết định",
          "thảo luận",
          "cho ý kiến",
          "thống nhất",
          "biểu quyết",
          "bỏ phiếu",
          "đánh giá",
          "thông qua",
          "đã");

  /** What says that the people of a list follow. */
  private static final Set<String> LIST_SIGNS = Set.of("có", "gồm", ":", "còn", "là");

  private final Actors actors;
  private final EventWords words;
  private final VerbSubjects subjects;
  private final List<Token> tokens;

  PeopleListed(MarkIndex index, Actors actors, EventWords words, VerbSubjects subjects) {
    this.actors = actors;
    this.words = words;
    this.subjects = subjects;
    this.tokens = index.tokens;
  }

  /** The people of the list that words such as "Dự hội nghị có" open. */
  List<Actors.Actor> listed(PartHolders.Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    int from = clause.word().to();
    if (behind.isEmpty() || behind.getFirst().from() - from > LONGEST_OPENING) {
      return List.of();
    }
    int told = from - 1;
    for (int k = 0; k < Math.min(BEFORE_LIST, behind.size()); k++) {
      if (isOpening(clause, told, behind.get(k))) {
        return isClauseOfItsOwn(clause, k)
            ? List.of()
            : row(behind.subList(k, behind.size()), clause.sentence());
      }
      told = behind.get(k).to();
    }
    return follower(clause);
  }

  /**
   * "Phát biểu tại hội nghị, ông A …", "Báo cáo với bà B, ông A …": who stands right after the
   * comma, the first of whom a verb tells where another is named before it.
   */
  List<Actors.Actor> follower(PartHolders.Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    boolean first = clause.at() == clause.sentence().from() || isAfterComma(clause.at());
    boolean opens =
        clause.part().who() == EventWords.Who.SUBJECT
            ? first && clause.at() - clause.sentence().from() < FIRST_WORDS
            : clause.at() - clause.sentence().from() < FIRST_WORDS;
    if (!opens || !clause.before().isEmpty()) {
      return List.of();
    }
    int from = clause.word().to();
    for (int k = 0; k < Math.min(BEFORE_LIST, behind.size()); k++) {
      Actors.Actor actor = behind.get(k);
      if (actor.from() - clause.word().to() > LONGEST_OPENING) {
        break;
      }
      int end = k + 1 < behind.size() ? behind.get(k + 1).from() : clause.sentence().to();
      boolean once = tokens.get(Math.min(actor.to(), tokens.size() - 1)).is("từng");
      boolean told = k == 0 ? isLinkedToComma(from, actor) : isBehindComma(from, actor);
      if (told && !once && (k == 0 || isSubjectOfVerb(actor, end))) {
        return behind.subList(k, joinedEnd(behind, k));
      }
      from = actor.to();
    }
    return List.of();
  }

  /**
   * "Kiểm tra bến cảng, ông A, Bí thư xã và bà B, Chủ tịch xã, cho biết": who is joined by "và".
   */
  private int joinedEnd(List<Actors.Actor> people, int first) {
    int end = first + 1;
    while (end < people.size()
        && tokens.get(people.get(end - 1).to()).is("và")
        && actors.isLinked(people.get(end - 1).to(), people.get(end).from())) {
      end++;
    }
    return end;
  }

  private boolean isLinkedToComma(int from, Actors.Actor actor) {
    for (int i = actor.from() - 1; i >= from; i--) {
      if (tokens.get(i).is(",") && actors.isLinked(i, actor.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterComma(int at) {
    return at > 0 && tokens.get(at - 1).is(",");
  }

  /** "…, ông A", "…, Tổng Giám đốc A" */
  boolean isBehindComma(int from, Actors.Actor actor) {
    int free = 0;
    for (int i = actor.from() - 1; i >= from && free < NEAR; i--) {
      if (tokens.get(i).is(",")) {
        return true;
      }
      free++;
      if (tokens.get(i).kind() == Token.Kind.MARK || isPart(i)) {
        return false;
      }
    }
    return false;
  }

  boolean isPart(int i) {
    return words
        .part(tokens, i)
        .filter(match -> !match.meaning().roles().isEmpty())
        .filter(match -> match.meaning().note() != EventWords.Note.ABROAD)
        .filter(match -> match.meaning().note() != EventWords.Note.BESIDE)
        .filter(match -> match.meaning().note() != EventWords.Note.OWN)
        .isPresent();
  }

  /**
   * Whether words such as "có các đồng chí" lead to a list: the last of them stands close to it.
   *
   * @param from where to look for them, behind who is named before
   * @param actor who is the first in the list
   */
  private boolean isOpening(PartHolders.Clause clause, int from, Actors.Actor actor) {
    int first = actor.from();
    if (subjects.isObject(actor, clause.sentence()) && !endsInOf(clause)) {
      return false;
    }
    int sign = -1;
    for (int i = from; i < first; i++) {
      Token token = tokens.get(i);
      boolean word = i < clause.word().to();
      if (token.is("là") && !actor.named()) {
        return false;
      }
      if (LIST_SIGNS.contains(token.key()) || word && leads(clause, token)) {
        sign = i;
      } else if (!word && (TELLS.has(token) || token.is(";") && sign < 0)) {
        return false;
      } else if (from >= clause.word().to() && words.isSaying(tokens, i)) {
        return false;
      }
    }
    boolean amongOthers = actor.named() && isAfterMark(actor);
    int lead = amongOthers ? LONGEST_OTHERS : actor.named() ? LONGEST_LEAD : NEAR;
    return sign >= 0 && first - sign <= lead && first - clause.word().to() <= LONGEST_OPENING;
  }

  /**
   * "Dự hội nghị có lãnh đạo các sở; ông A chủ trì hội nghị": a verb of his own behind the mark.
   */
  private boolean isClauseOfItsOwn(PartHolders.Clause clause, int k) {
    Actors.Actor first = clause.behind().get(k);
    int end =
        k + 1 < clause.behind().size() ? clause.behind().get(k + 1).from() : clause.sentence().to();
    for (int i = first.from() - 1; i > clause.word().to(); i--) {
      if (tokens.get(i).is(";")) {
        return actors.isLinked(i, first.from()) && isSubjectOfVerb(first, end);
      }
    }
    return false;
  }

  /** "giữa bà A và tỷ phú B", "giữa hãng X và ông A": who is told of as one of the sides. */
  List<Actors.Actor> sides(PartHolders.Clause clause) {
    return sides(clause.behind(), clause.word().to());
  }

  /** Those who go on from a token, each side joined to the one before. */
  List<Actors.Actor> sides(List<Actors.Actor> behind, int first) {
    int count = 0;
    int from = first;
    while (count < behind.size() && isSide(from, behind.get(count).from())) {
      from = behind.get(count).to();
      count++;
    }
    return behind.subList(0, count);
  }

  private boolean isSide(int from, int to) {
    if (from > to) {
      return false;
    }
    List<Token> between = tokens.subList(from, to);
    return actors.isLinked(from, to)
        || to - from <= LONGEST_SIDE
            && between.stream().allMatch(Token::isWord)
            && between.stream().anyMatch(AND::has);
  }

  /** "sự tham dự của", "vinh dự được đón": the words themselves lead to the people. */
  private boolean endsInOf(PartHolders.Clause clause) {
    return leads(clause, tokens.get(clause.word().to() - 1));
  }

  private static boolean leads(PartHolders.Clause clause, Token token) {
    boolean row = clause.part().who() == EventWords.Who.ROW;
    return OF.has(token) || row && RECEIVES.has(token);
  }

  /** "có đại diện các sở; ông A": a mark and no more than a form of address before the name. */
  private boolean isAfterMark(Actors.Actor actor) {
    for (int i = actor.from() - 1; i > Math.max(0, actor.from() - NEAR); i--) {
      if (PARTS.has(tokens.get(i))) {
        return actors.isLinked(i, actor.from());
      }
    }
    return false;
  }

  /** Whether words such as "Đến dự có" open a sentence, with people behind them. */
  boolean opens(Sentence sentence, List<Actors.Actor> people) {
    return words
        .part(tokens, sentence.from())
        .filter(match -> match.meaning().who() == EventWords.Who.LIST)
        .filter(match -> !people.isEmpty() && people.getFirst().from() >= match.to())
        .isPresent();
  }

  /** The people of a list up to one of whom a verb tells something else. */
  List<Actors.Actor> row(List<Actors.Actor> behind, Sentence sentence) {
    int count = 0;
    while (count < behind.size()) {
      int end = count + 1 < behind.size() ? behind.get(count + 1).from() : sentence.to();
      boolean other =
          count > 0
              && (PURPOSE.has(tokens.get(behind.get(count - 1).to()))
                  || isDoing(behind.get(count - 1).to(), behind.get(count).from())
                  || isSubjectOfVerb(behind.get(count), end)
                  || opensAnother(behind.get(count - 1).to(), behind.get(count).from()));
      if (other) {
        break;
      }
      count++;
    }
    return behind.subList(0, count);
  }

  /** Whether a comma and a verb between two people tell what is done where the first was. */
  private boolean isDoing(int from, int to) {
    return tokens.get(from).is(",")
        && from + 1 < to
        && tokens.get(from + 1).kind() == Token.Kind.LOWER
        && DONE.startingAt(tokens, from + 1).isPresent();
  }

  /** "Chủ trì hội nghị có A; cùng dự có B": words between two people open a list of their own. */
  private boolean opensAnother(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean list =
          words
              .part(tokens, i)
              .map(Trie.Match::meaning)
              .filter(part -> !part.roles().isEmpty())
              .filter(part -> part.who() == EventWords.Who.LIST || part.who() == EventWords.Who.ROW)
              .isPresent();
      if (list && !tokens.get(i).isCapital()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubjectOfVerb(Actors.Actor actor, int end) {
    for (int i = actor.to(); i < Math.min(end, actor.to() + NEAR); i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
      if (tokens.get(i).is("từng")) {
        return false;
      }
      if (isPart(i)) {
        return true;
      }
    }
    return false;
  }
}
