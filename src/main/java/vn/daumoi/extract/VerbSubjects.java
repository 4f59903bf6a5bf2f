package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Finds whose verb it is: the people before it with nothing of somebody else's doing between. */
final class VerbSubjects {
  private static final WordSet BESIDE = WordSet.of("và", "cùng", "với");

  /** What ends the way from a person to a verb. */
  private static final WordSet STOPS =
      WordSet.of(
          ".", ":", "\"", "rằng", "để", "mà", "khi", "do", "bởi", "cho", "được", "bị", "nếu", "vì",
          "từng", "lệ", "thể", "chưa", "không");

  /** What leads to others than the person before. */
  private static final WordSet OTHERS = WordSet.of(";", "các", "những");

  /** What parts a person from a post and that from the next. */
  private static final WordSet MARKS = WordSet.of(",", "-");

  private static final WordSet COMPANY = WordSet.of("cùng", "và");

  /** Who goes along with a head of state and is not named. */
  private static final Phrases<Boolean> SPOUSE =
      Phrases.of("và phu nhân", "cùng phu nhân", "và phu quân", "cùng phu quân");

  /** How groups begin that end a list of people. */
  private static final WordSet GROUPS =
      WordSet.of("các", "lãnh", "đại", "thường", "một", "nguyên", "đông", "cán", "thành", "ban");

  /** What stands right before what all of a list do. */
  private static final WordSet TOGETHER =
      WordSet.of("đã", "cùng", "sẽ", "đồng", "đến", "tới", "về");

  /** How what all of a list do begins: "đến dự", "tham dự". */
  private static final WordSet ATTENDING = WordSet.of("đến", "tới", "về", "dự", "tham", "cùng");

  /** Verbs of going, whose aim follows "để": "tới Huế để thăm". */
  private static final WordSet GOING =
      WordSet.of("tới", "đến", "sang", "về", "lên", "xuống", "vào", "ra");

  /** How posts begin that are written with a capital: "; Trưởng Ban chỉ đạo". */
  private static final WordSet HEADS =
      WordSet.of("trưởng", "phó", "chủ", "bí", "giám", "tổng", "ủy", "thành");

  /** Forms of address and ranks, word by word. */
  private static final WordSet ADDRESS =
      WordSet.of(
          "đồng", "chí", "ông", "bà", "các", "đại", "thượng", "trung", "thiếu", "tướng", "tá");

  /** What "giao" makes a noun of: "Bộ Ngoại giao", "bàn giao". */
  private static final WordSet NOUN = WordSet.of("ngoại", "bàn", "chuyển");

  private static final int LONGEST_WAY = 14;
  private static final int LONGEST_COMPANY = 50;

  /** Words before a person to or with whom something is done. */
  private static final Set<String> TO_WHOM =
      Set.of(
          "cho", "tặng", "thăm", "tiếp", "đón", "gặp", "về", "thay", "mời", "chúc", "giao", "cử",
          "của", "với", "công", "bầu", "tới", "đưa", "nhiệm", "định", "động", "ơn", "theo", "mừng",
          "đình", "vợ", "đến", "gỡ", "gửi");

  /**
   * Words of two syllables before whom somebody asks or hopes for something, or who is punished.
   */
  private static final Phrases<Boolean> ASKED =
      Phrases.of(
          "yêu cầu",
          "đề nghị",
          "mong muốn",
          "hy vọng",
          "kỳ vọng",
          "biểu dương",
          "chỉ đạo",
          "phân công",
          "cảnh cáo",
          "khiển trách",
          "kỷ luật",
          "khai trừ",
          "khởi tố",
          "truy tố");

  private static final Phrases<Boolean> THANKS = Phrases.of("cảm ơn", "cám ơn");

  private static final int LONGEST_THANKS = 30;

  private static final int LONGEST_HEAD = 12;

  private final MarkIndex index;
  private final Actors actors;
  private final List<Token> tokens;

  VerbSubjects(MarkIndex index, Actors actors) {
    this.index = index;
    this.actors = actors;
    this.tokens = index.tokens;
  }

  /** Those whose verb begins at a token: the people right before it, with no clause between. */
  List<Actors.Actor> of(List<Actors.Actor> people, Sentence sentence, int at) {
    List<Actors.Actor> subjects = new ArrayList<>();
    int end = at;
    for (Actors.Actor actor : people.reversed()) {
      if (actor.to() > end) {
        continue;
      }
      boolean first = subjects.isEmpty();
      boolean parted =
          !first
              && tokens.get(actor.to()).is(";")
              && actor.from() < list(sentence, at)
              && !actors.isLinked(sentence.from(), people.getFirst().from());
      if (first ? !isWay(actor, at) : parted || !actors.isLinked(actor.to(), end)) {
        break;
      }
      if (isObject(actor, sentence)) {
        withoutCompany(subjects, actor);
        break;
      }
      subjects.addFirst(actor);
      end = actor.from();
    }
    return subjects;
  }

  /** "Các đại biểu: A, …; B, … đã thông báo": where a list begins all of which do it; else far. */
  private int list(Sentence sentence, int at) {
    for (int i = at - 1; i > sentence.from(); i--) {
      if (tokens.get(i).is(":")) {
        return tokens.subList(Math.max(sentence.from(), i - LONGEST_HEAD), i).stream()
                .anyMatch(token -> token.is("các"))
            ? i
            : Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** "trước sự chứng kiến của A và B, C ký …": who stands beside an object is one too. */
  private void withoutCompany(List<Actors.Actor> subjects, Actors.Actor object) {
    int end = object.to();
    while (!subjects.isEmpty()
        && BESIDE.has(tokens.get(end))
        && SPOUSE.startingAt(tokens, end).isEmpty()
        && subjects.getFirst().from() > end) {
      end = subjects.removeFirst().to();
    }
  }

  /** Whether from an actor to a verb nothing tells of somebody else's doing. */
  private boolean isWay(Actors.Actor actor, int to) {
    int from = actor.to();
    int behind = behindPosts(from, to);
    boolean company = behind < to && (isCompany(behind) || isGroup(behind, to));
    if (to - from > LONGEST_COMPANY) {
      return false;
    }
    int free = 0;
    boolean goes = false;
    for (int i = from; i < to; i++) {
      free += tokens.get(i).isCapital() || index.isInPost(i) ? 0 : 1;
      boolean aim = goes && i == to - 1 && tokens.get(i).is("để");
      boolean stop = STOPS.has(tokens.get(i)) && !aim && !isUnion(i) && !isDots(i, to);
      boolean others = OTHERS.has(tokens.get(i)) && !company && !isNextPost(i);
      if (stop || others || isOrder(i, to)) {
        return false;
      }
      goes |= GOING.has(tokens.get(i));
    }
    return (company || free <= LONGEST_WAY) && !isHeard(actor, to);
  }

  /**
   * "A nghe Sở Y tế báo cáo", "Riêng ông A, Ủy ban đề nghị": what the body right before a verb
   * does, to which A listens, or which says so of A.
   */
  private boolean isHeard(Actors.Actor actor, int to) {
    int from = actor.to();
    boolean other = index.agencyBefore.containsKey(to) || index.isInPost(to - 1);
    boolean spokenOf = tokens.get(from).is(",") && actors.isTitled(actor, "riêng");
    return other
        && (spokenOf || tokens.subList(from, to).stream().anyMatch(token -> token.is("nghe")));
  }

  /** "A giao Sở Y tế chủ trì": what follows is another's to do. */
  private boolean isOrder(int i, int to) {
    return tokens.get(i).is("giao")
        && i + 1 < to
        && tokens.get(i + 1).isCapital()
        && !NOUN.has(tokens.get(i - 1));
  }

  /** "lãnh đạo các đoàn thể": not "có thể". */
  private boolean isUnion(int i) {
    return i > 0 && tokens.get(i).is("thể") && tokens.get(i - 1).is("đoàn");
  }

  /** "A và lãnh đạo HĐND, UBND... cùng dự": dots that leave off a list of those who attend. */
  private boolean isDots(int i, int to) {
    boolean dots =
        tokens.get(i).is(".") && (tokens.get(i - 1).is(".") || tokens.get(i + 1).is("."));
    return dots && (TOGETHER.has(tokens.get(to - 1)) || ATTENDING.has(tokens.get(to)));
  }

  /** "A, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; cùng …": where the posts of a person end. */
  private int behindPosts(int from, int to) {
    int i = from;
    while (i + 1 < to
        && (index.isInPost(i) || (MARKS.has(tokens.get(i)) && index.isInPost(i + 1)))) {
      i++;
    }
    return i;
  }

  /** "A, Phó Chủ tịch UBND tỉnh; Trưởng Ban chỉ đạo": what follows the mark is a post of A. */
  private boolean isNextPost(int i) {
    Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
    return tokens.get(i).is(";") && next.isCapital() && HEADS.has(next);
  }

  /** "A; cùng lãnh đạo các sở tiếp …": others come along before the verb. */
  private boolean isCompany(int from) {
    int at = tokens.get(from).kind() == Token.Kind.MARK ? from + 1 : from;
    return at < tokens.size() && COMPANY.has(tokens.get(at));
  }

  /**
   * "A; các Ủy viên Ban Thường vụ; lãnh đạo các sở đã tới …", "A, ban, ngành huyện đến dự": groups
   * go on with the list.
   */
  private boolean isGroup(int from, int to) {
    boolean mark = tokens.get(from).is(";") || tokens.get(from).is(",");
    boolean together = TOGETHER.has(tokens.get(to - 1)) || ATTENDING.has(tokens.get(to));
    return mark && GROUPS.has(tokens.get(from + 1)) && together;
  }

  /** "cho đồng chí A", "với ông B": whom something is done to or with. */
  boolean isObject(Actors.Actor actor, Sentence sentence) {
    int at = actor.from() - 1;
    while (at > sentence.from() && ADDRESS.has(tokens.get(at))) {
      at--;
    }
    boolean object =
        at >= sentence.from()
            && (tokens.get(at).kind() == Token.Kind.LOWER || isOpening(at, sentence))
            && (TO_WHOM.contains(tokens.get(at).key())
                || at > sentence.from() && ASKED.endingAt(tokens, at + 1).isPresent());
    return object || isThanked(actor, sentence);
  }

  /** "Gặp ông A, ông B bày tỏ …", not "Theo ông A, …", who says so. */
  private boolean isOpening(int at, Sentence sentence) {
    return at == sentence.from() && !tokens.get(at).is("theo");
  }

  /** "cảm ơn Sở Y tế, đồng chí A và các đồng chí đã …": whom thanks go to, in a list. */
  private boolean isThanked(Actors.Actor actor, Sentence sentence) {
    if (!tokens.get(Math.min(actor.to(), tokens.size() - 1)).is("và")) {
      return false;
    }
    int end = Math.max(sentence.from(), actor.from() - LONGEST_THANKS);
    for (int i = actor.from() - 1; i >= end; i--) {
      Marks.AgencyMark body = index.agencyBefore.get(i + 1);
      boolean listed =
          body != null || index.isInPost(i) || tokens.get(i).is(",") || ADDRESS.has(tokens.get(i));
      if (!listed) {
        return THANKS.endingAt(tokens, i + 1).isPresent();
      }
      i = body == null ? i : body.from();
    }
    return false;
  }
}
