package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads decisions on posts: who is appointed, elected, transferred, dismissed, retired, approved or
 * ratified, to which post, from which, when, by which paper.
 *
 * <p>A clause runs from a group of verbs ("điều động, bổ nhiệm") to the next. In it the new post
 * stands after "giữ chức" or right after the verb; the person between the two ("bổ nhiệm ông A, Phó
 * Giám đốc, giữ chức Giám đốc"), before a passive verb ("ông A được bầu làm …", "ông A thôi giữ
 * chức …"), or after the post ("bổ nhiệm Bộ trưởng … đối với ông A", "được bầu giữ chức … có các
 * ông: A, B"). Where verbs stand together a transfer names the main post, and "chỉ định" the seats
 * in committees. In a list the verb is told once: "chỉ định ông A giữ chức …; ông B giữ chức …".
 * What is only proposed ("giới thiệu để bầu", "sẽ bổ nhiệm") is no decision.
 */
final class DecisionReader {
  private static final int PASSIVE_REACH = 14;
  private static final int HEDGE_REACH = 8;
  private static final int INTRODUCED_REACH = 80;
  private static final int APPOSITION = 7;
  private static final Set<String> PRONOUNS = Set.of("ông", "bà", "anh", "chị", "chí", "người");
  private static final Set<String> LINKS =
      Set.of(",", "và", "kiêm", "-", "đồng", "thời", "cùng", "các");
  private static final Set<String> BEFORE_POST =
      Set.of(
          "chức", "vụ", "danh", "là", "bổ", "sung", "thêm", "hai", "ba", "bốn", "lại", ":", "02",
          "03", "nhân", "sự");

  private final DecisionWords words = new DecisionWords();

  List<Fact.PersonnelDecision> read(Marks marks) {
    Scan scan = new Scan(marks);
    for (Sentence sentence : marks.text().sentences()) {
      scan.read(sentence);
    }
    return merged(scan.decisions);
  }

  /** One decision told twice is one; an appointment that is also told as a transfer is that. */
  private static List<Fact.PersonnelDecision> merged(List<Fact.PersonnelDecision> decisions) {
    Set<String> transfers = new HashSet<>();
    for (Fact.PersonnelDecision d : decisions) {
      if (d.action() == Fact.Action.TRANSFER) {
        transfers.add(key(d));
      }
    }
    Map<String, Fact.PersonnelDecision> kept = new LinkedHashMap<>();
    for (Fact.PersonnelDecision d : decisions) {
      if (d.action() != Fact.Action.APPOINT || !transfers.contains(key(d))) {
        kept.merge(d.action() + key(d), d, DecisionReader::fuller);
      }
    }
    return List.copyOf(kept.values());
  }

  private static String key(Fact.PersonnelDecision d) {
    return "|" + d.person() + "|" + d.post().title() + "|" + d.post().agency().name();
  }

  private static Fact.PersonnelDecision fuller(Fact.PersonnelDecision a, Fact.PersonnelDecision b) {
    return new Fact.PersonnelDecision(
        a.person(),
        a.action(),
        a.post(),
        a.from().or(b::from),
        a.date().or(b::date),
        a.effective().or(b::effective),
        a.document().or(b::document),
        a.term().or(b::term),
        a.evidence());
  }

  /** Posts found in a clause: where they begin and end, and where the words before them begin. */
  private record Target(int intro, int to, List<Marks.PostMark> posts, List<Post> seats) {
    boolean isEmpty() {
      return posts.isEmpty() && seats.isEmpty();
    }
  }

  /** One pass over one article. */
  private final class Scan {
    private final Marks marks;
    private final Text text;
    private final List<Token> tokens;
    private final Map<Integer, Marks.PostMark> postAt = new HashMap<>();
    private final Map<Integer, Marks.AgencyMark> agencyAt = new HashMap<>();
    private final List<Marks.PersonMark> people;
    private final List<Fact.PersonnelDecision> decisions = new ArrayList<>();
    private Sentence sentence;
    private List<Marks.PostMark> lastPosts = List.of();
    private Optional<DecisionWords.Group> carried = Optional.empty();
    private int carriedLine = -9;
    private int decidedUntil;
    private List<Marks.PersonMark> waiting = List.of();

    Scan(Marks marks) {
      this.marks = marks;
      this.text = marks.text();
      this.tokens = text.tokens();
      this.sentence = text.sentences().isEmpty() ? null : text.sentences().getFirst();
      for (Marks.PostMark post : marks.posts()) {
        postAt.merge(post.from(), post, (a, b) -> a.to() >= b.to() ? a : b);
      }
      for (Marks.AgencyMark agency : marks.agencies()) {
        agencyAt.merge(agency.from(), agency, (a, b) -> a.to() >= b.to() ? a : b);
      }
      people =
          marks.people().stream().sorted(Comparator.comparingInt(Marks.PersonMark::from)).toList();
    }

    void read(Sentence next) {
      sentence = next;
      decidedUntil = next.from();
      if (next.line() - carriedLine > 1 || !isOpenBefore(next)) {
        carried = Optional.empty();
      }
      List<DecisionWords.Group> groups = words.groups(tokens, next.from(), next.to());
      int first = groups.isEmpty() ? next.to() : groups.getFirst().from();
      carriedOn(next.from(), first);
      for (int i = 0; i < groups.size(); i++) {
        int end = i + 1 < groups.size() ? groups.get(i + 1).from() : next.to();
        clause(groups.get(i), end);
      }
      boolean open = tokens.get(next.to() - 1).is("và") || tokens.get(next.to() - 1).is(",");
      waiting =
          open && carriedLine >= next.line() - 1 ? peopleIn(next.from(), next.to()) : List.of();
      if (open && !waiting.isEmpty()) {
        carriedLine = next.line();
      }
    }

    /** Whether the line before goes on in this one: it ends with a semicolon or "và". */
    private boolean isOpenBefore(Sentence next) {
      Token last = next.from() == 0 ? tokens.get(0) : tokens.get(next.from() - 1);
      return last.is(";") || last.is(":") || last.is(",") || last.is("và");
    }

    private void clause(DecisionWords.Group group, int end) {
      if (isHedged(group)) {
        return;
      }
      if (group.main() == Fact.Action.RETIRE) {
        retired(group, end);
        return;
      }
      Target target = target(group.to(), end, true);
      if (target.isEmpty()) {
        target = toldBefore(group, end);
      }
      List<Marks.PersonMark> persons = persons(group, target, end);
      if (!target.isEmpty() && !persons.isEmpty()) {
        decide(group, target, persons, end);
      }
      if (!target.isEmpty()) {
        carriedOn(Math.max(target.to(), decidedUntil), end);
        alsoDecided(group, Math.max(target.to(), decidedUntil), end);
      }
    }

    /** "miễn nhiệm Bộ trưởng … đối với ông A và Bộ trưởng … đối với ông B": the second. */
    private void alsoDecided(DecisionWords.Group group, int from, int end) {
      Optional<Target> next = postForPerson(from, end);
      while (next.isPresent()) {
        List<Marks.PersonMark> persons = targets(next.get(), end);
        if (persons.isEmpty()) {
          return;
        }
        decide(group, next.get(), persons, end);
        next = postForPerson(persons.getLast().to(), end);
      }
    }

    /** "…; ông B giữ chức …": the posts after the first in a list whose verb was told before. */
    private void carriedOn(int from, int end) {
      int at = from;
      while (carried.isPresent() && at < end) {
        Target target = target(at, end, false);
        if (target.posts().isEmpty()) {
          return;
        }
        List<Marks.PersonMark> persons = new ArrayList<>(waiting);
        persons.addAll(peopleIn(at, target.intro()));
        if (!persons.isEmpty()) {
          decide(carried.get(), target, persons, target.to());
        }
        waiting = List.of();
        at = target.to();
      }
    }

    private void decide(
        DecisionWords.Group group, Target target, List<Marks.PersonMark> persons, int end) {
      for (Marks.PersonMark person : persons) {
        for (Post seat : target.seats()) {
          add(person, group.seat(), seat, group, target, end);
        }
        for (Marks.PostMark post : target.posts()) {
          add(person, group.main(), post.post(), group, target, end);
        }
      }
      lastPosts = target.posts();
      carried = Optional.of(group);
      carriedLine = sentence.line();
      decidedUntil = Math.max(target.to(), persons.getLast().to());
    }

    private void add(
        Marks.PersonMark person,
        Fact.Action action,
        Post post,
        DecisionWords.Group group,
        Target target,
        int end) {
      int from = Math.min(person.from(), Math.min(group.from(), target.intro()));
      from = Math.max(from, sentence.from());
      int to = Math.max(Math.max(group.to(), target.to()), person.to());
      Evidence evidence =
          new Evidence(
              sentence.span(),
              text.span(from, to),
              text.words(from, to),
              0.85,
              person.from() > target.to() ? "decision-post-first" : "decision",
              group.because());
      decisions.add(
          new Fact.PersonnelDecision(
              person.name(),
              action,
              post,
              formerPost(person, post, target.intro()),
              dateBefore(to),
              effective(target.to(), Math.max(end, target.to())),
              document(person),
              term(target.to(), sentence.to()),
              evidence));
    }

    // --- where the posts stand

    private Target target(int from, int end, boolean direct) {
      List<Post> seats = new ArrayList<>();
      int intro = -1;
      if (direct && from > 1 && tokens.get(from - 1).is("gia")) {
        return new Target(from, from + 1, List.of(), seats(from, end));
      }
      if (direct) {
        int at = from;
        while (at < end
            && at - from < 4
            && !postAt.containsKey(at)
            && BEFORE_POST.contains(tokens.get(at).key())) {
          at++;
        }
        if (at < end && postAt.containsKey(at)) {
          return posts(from, at, end, seats);
        }
      }
      int seatBodies = -1;
      for (int i = from; i < end; i++) {
        int seat = words.after(tokens, i, "seat");
        if (seat > 0 && seats.isEmpty()) {
          seatBodies = i;
          seats.addAll(seats(seat, end));
          continue;
        }
        int after = words.after(tokens, i, "intro");
        if (after < 0 || isLater(i)) {
          continue;
        }
        intro = seatBodies >= 0 ? seatBodies : i;
        int at = after;
        while (at < end
            && at - after < 3
            && !postAt.containsKey(at)
            && BEFORE_POST.contains(tokens.get(at).key())) {
          at++;
        }
        if (at < end && postAt.containsKey(at)) {
          return posts(intro, at, end, seats);
        }
      }
      if (direct) {
        Optional<Target> named = postForPerson(from, end);
        if (seats.isEmpty() && named.isPresent()) {
          return named.get();
        }
      }
      return new Target(seatBodies, seatBodies < 0 ? from : seatBodies + 2, List.of(), seats);
    }

    /** "được điều động tham gia …, rồi giữ chức …" tells a later step. */
    private boolean isLater(int i) {
      Token before = tokens.get(i - 1);
      return before.is("rồi") || before.is("kỳ") || before.is("sau");
    }

    /** "phê chuẩn đề nghị … về Ủy viên Hội đồng … đối với ông A" */
    private Optional<Target> postForPerson(int from, int end) {
      for (int i = from; i < end; i++) {
        Marks.PostMark post = postAt.get(i);
        boolean about =
            post != null
                && i > 0
                && (tokens.get(i - 1).is("về") || tokens.get(i - 1).is("và") || isChair(i - 1));
        int after = about ? afterLinks(afterTerm(post.to(), end), end) : end;
        if (after + 1 < end && tokens.get(after).is("đối")) {
          return Optional.of(new Target(i, post.to(), List.of(post), List.of()));
        }
      }
      return Optional.empty();
    }

    private boolean isChair(int i) {
      return tokens.get(i).is("danh") || tokens.get(i).is("vụ");
    }

    /**
     * Posts told before the verb: "Hai Phó Bí thư Huyện ủy được bầu là các đồng chí: A; B", "bầu
     * giữ chức … thay ông B, người được miễn nhiệm", "bà C cũng được phê chuẩn chức vụ này".
     */
    private Target toldBefore(DecisionWords.Group group, int end) {
      Target none = new Target(group.to(), group.to(), List.of(), List.of());
      int passive = passiveAt(group);
      if (passive < 0) {
        return none;
      }
      if (isSamePost(group.to(), end)) {
        return new Target(group.to(), group.to() + 3, samePosts(passive), List.of());
      }
      for (int i = passive - 1; i >= Math.max(sentence.from(), passive - 12); i--) {
        Marks.PostMark post = postAt.get(i);
        boolean near = post != null && post.to() <= passive && passive - post.to() <= 4;
        if (near && peopleIn(post.to(), passive).isEmpty() && tokens.get(group.to()).is("là")) {
          return new Target(group.to(), group.to(), List.of(post), List.of());
        }
      }
      return group.main() == Fact.Action.DISMISS ? replaced(group, passive) : none;
    }

    private Target replaced(DecisionWords.Group group, int passive) {
      Optional<Marks.PostMark> last = Optional.empty();
      for (int i = Math.max(sentence.from(), passive - 60); i < passive; i++) {
        if (postAt.containsKey(i)) {
          last = Optional.of(postAt.get(i));
        }
        boolean instead = tokens.get(i).is("thay") && last.isPresent();
        if (instead && passive - i <= 12 && i - last.get().to() <= 1) {
          return new Target(group.to(), group.to(), List.of(last.get()), List.of());
        }
      }
      return new Target(group.to(), group.to(), List.of(), List.of());
    }

    /** What "chức vụ này" means: the posts decided last, or the last one told before. */
    private List<Marks.PostMark> samePosts(int before) {
      if (!lastPosts.isEmpty()) {
        return lastPosts;
      }
      List<Marks.PostMark> last = List.of();
      for (int i = sentence.from(); i < before; i++) {
        last = postAt.containsKey(i) ? List.of(postAt.get(i)) : last;
      }
      return last;
    }

    private boolean isSamePost(int i, int end) {
      boolean word =
          i + 2 < end
              && (tokens.get(i + 1).is("vụ")
                  || tokens.get(i + 1).is("danh")
                  || tokens.get(i + 1).is("vị"));
      return word && tokens.get(i + 2).is("này");
    }

    private Target posts(int intro, int at, int end, List<Post> seats) {
      List<Marks.PostMark> posts = new ArrayList<>();
      int next = at;
      int to = at;
      while (next < end && postAt.containsKey(next)) {
        Marks.PostMark post = postAt.get(next);
        posts.add(post);
        to = post.to();
        next = to;
        next = afterLinks(afterTerm(to, end), end);
        if (next < end && postAt.containsKey(next) && isSubjectNext(next, end)) {
          break;
        }
      }
      List<Post> bodies =
          seats.isEmpty() ? List.of() : withBody(seats, Optional.of(posts.getFirst().post()));
      return new Target(intro, to, posts, bodies);
    }

    /** The index after "khóa XIII", "nhiệm kỳ 2020 - 2025", "(nhiệm kỳ …)". */
    private int afterTerm(int from, int end) {
      int at = from;
      boolean bracket = at < end && tokens.get(at).is("(");
      at = bracket ? at + 1 : at;
      if (at + 1 < end && tokens.get(at).is("khóa")) {
        at += 2;
      }
      if (at + 2 < end && tokens.get(at).is("nhiệm") && tokens.get(at + 1).is("kỳ")) {
        at += 2;
        while (at < end && (tokens.get(at).kind() == Token.Kind.NUMBER || tokens.get(at).is("-"))) {
          at++;
        }
      }
      return bracket ? (at < end && tokens.get(at).is(")") ? at + 1 : from) : at;
    }

    private int afterLinks(int from, int end) {
      int at = from;
      while (at < end && at - from < 4 && LINKS.contains(tokens.get(at).key())) {
        at++;
      }
      return at;
    }

    /** "… giữ chức Giám đốc, Bí thư Tỉnh ủy, Chủ tịch HĐND Trần Văn B nói": the rest is B's. */
    private boolean isSubjectNext(int from, int end) {
      int at = from;
      while (at < end && postAt.containsKey(at)) {
        int to = postAt.get(at).to();
        if (isNameAt(to)) {
          return true;
        }
        at = afterLinks(to, end);
      }
      return false;
    }

    private boolean isNameAt(int i) {
      int next = personFrom(i);
      return next < people.size() && people.get(next).from() == i;
    }

    // --- seats in committees

    private List<Post> seats(int from, int end) {
      List<Post> seats = new ArrayList<>();
      int i = from;
      while (i < end) {
        Marks.AgencyMark agency = agencyAt.get(i);
        if (agency != null) {
          seats.add(new Post("Ủy viên", agency.agency()));
          i = agency.to();
        } else if (startsCommittee(i)) {
          seats.add(new Post("Ủy viên", bare(i)));
          i += 3;
        } else if (i > from && LINKS.contains(tokens.get(i).key())) {
          i++;
        } else {
          break;
        }
      }
      return withBody(seats, Optional.empty());
    }

    private boolean startsCommittee(int i) {
      return i + 2 < tokens.size()
          && tokens.get(i).is("ban")
          && ((tokens.get(i + 1).is("chấp") && tokens.get(i + 2).is("hành"))
              || (tokens.get(i + 1).is("thường") && tokens.get(i + 2).is("vụ")));
    }

    private Agency bare(int i) {
      String name = tokens.get(i + 1).is("chấp") ? "Ban Chấp hành" : "Ban Thường vụ";
      return new Agency(
          name, AgencyKind.PartyBody, Optional.empty(), Optional.empty(), text.words(i, i + 3));
    }

    /** "Ban Chấp hành, Ban Thường vụ, … Bí thư Tỉnh ủy Cà Mau": both are that committee's. */
    private static List<Post> withBody(List<Post> seats, Optional<Post> main) {
      Optional<Agency> committee =
          Stream.concat(seats.stream(), main.stream())
              .map(Post::agency)
              .filter(agency -> Committee.of(agency).isPresent())
              .findFirst();
      List<Post> complete = new ArrayList<>();
      for (Post seat : seats) {
        boolean isBare =
            seat.agency().name().equals("Ban Chấp hành")
                || seat.agency().name().equals("Ban Thường vụ");
        if (!isBare) {
          complete.add(seat);
        } else if (committee.isPresent()) {
          Committee body = Committee.of(committee.get()).orElseThrow();
          complete.add(new Post("Ủy viên", body.part(seat.agency())));
        } else if (main.isEmpty()) {
          complete.add(seat);
        }
      }
      return complete;
    }

    // --- who

    private List<Marks.PersonMark> persons(DecisionWords.Group group, Target target, int end) {
      boolean postRightAfter = target.intro() == group.to();
      int until = target.isEmpty() ? end : target.intro();
      List<Marks.PersonMark> objects = peopleIn(group.to(), until);
      if (!objects.isEmpty()) {
        return objects;
      }
      boolean passive = passiveAt(group) >= 0;
      if (passive || group.ofSubject() || postRightAfter) {
        int at = passive ? passiveAt(group) : group.from();
        List<Marks.PersonMark> after = targets(target, end);
        boolean named = !after.isEmpty() && (!passive || peopleIn(sentence.from(), at).isEmpty());
        if (named) {
          return after;
        }
        if (passive || group.ofSubject() || isIntroAt(group.to())) {
          return subject(at);
        }
        return List.of();
      }
      return isPronoun(group.to()) || isSeatAt(group.to())
          ? subject(group.from())
          : targets(target, end);
    }

    private boolean isIntroAt(int i) {
      return words.after(tokens, i, "intro") > 0;
    }

    private boolean isSeatAt(int i) {
      return words.after(tokens, i, "seat") > 0;
    }

    private boolean isPronoun(int i) {
      return i < tokens.size()
          && (PRONOUNS.contains(tokens.get(i).key())
              || (i + 1 < tokens.size()
                  && tokens.get(i).is("đồng")
                  && tokens.get(i + 1).is("chí")));
    }

    /** The index of "được" before the verbs, with at most the deciding body between; else -1. */
    private int passiveAt(DecisionWords.Group group) {
      for (int i = group.from() - 1;
          i >= Math.max(sentence.from(), group.from() - PASSIVE_REACH);
          i--) {
        Token t = tokens.get(i);
        if (t.is("được") || t.is("bị")) {
          return i;
        }
        if (t.kind() == Token.Kind.MARK && !t.is("-") && !t.is(".") || t.is("quyết")) {
          return -1;
        }
      }
      return -1;
    }

    /** The person a passive verb or a pronoun speaks of. */
    private List<Marks.PersonMark> subject(int at) {
      List<Marks.PersonMark> before = peopleIn(sentence.from(), at);
      if (!before.isEmpty()) {
        List<Marks.PersonMark> chain = new ArrayList<>();
        chain.add(before.getLast());
        for (int i = before.size() - 2;
            i >= 0 && onlyLinks(before.get(i).to(), chain.getFirst().from());
            i--) {
          chain.addFirst(before.get(i));
        }
        return chain;
      }
      int last = personFrom(sentence.from()) - 1;
      return last < 0 ? List.of() : firstOfItsSentence(people.get(last));
    }

    private List<Marks.PersonMark> firstOfItsSentence(Marks.PersonMark person) {
      Sentence home = text.sentenceAt(tokens.get(person.from()).start());
      return peopleIn(home.from(), home.to()).stream().limit(1).toList();
    }

    private boolean onlyLinks(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!LINKS.contains(tokens.get(i).key()) && !PRONOUNS.contains(tokens.get(i).key())) {
          return false;
        }
      }
      return to - from <= 5;
    }

    /** The persons after the post: "… đối với ông A", "… là các đồng chí: A, …; B, …". */
    private List<Marks.PersonMark> targets(Target target, int end) {
      if (target.posts().isEmpty()) {
        return List.of();
      }
      List<Marks.PersonMark> after = peopleIn(target.to(), end);
      if (after.isEmpty()) {
        return List.of();
      }
      for (int i = target.to(); i < after.getFirst().from(); i++) {
        if (tokens.get(i).is("thay")) {
          return List.of();
        }
        if (words.after(tokens, i, "target") > 0) {
          boolean list = tokens.get(i).is(":") || tokens.get(i).is("là") || colonBefore(i, after);
          return list ? after : coordinated(after);
        }
      }
      return List.of();
    }

    /** "ông A, Phó Giám đốc, và ông B": persons with only posts and a few words between. */
    private List<Marks.PersonMark> coordinated(List<Marks.PersonMark> people) {
      int count = 1;
      while (count < people.size()
          && freeWords(people.get(count - 1).to(), people.get(count).from()) <= APPOSITION) {
        count++;
      }
      return people.subList(0, count);
    }

    /** How many words between two tokens are in no post; many where a target word stands. */
    private int freeWords(int from, int to) {
      int free = 0;
      int i = from;
      while (i < to && free <= APPOSITION) {
        Marks.PostMark post = postAt.get(i);
        if (post != null && tokens.get(Math.min(post.to(), to)).is("đối")) {
          return APPOSITION + 1;
        }
        free += post == null ? 1 : 0;
        i = post == null ? i + 1 : post.to();
      }
      return free;
    }

    private boolean colonBefore(int from, List<Marks.PersonMark> after) {
      for (int i = from; i < after.getFirst().from(); i++) {
        if (tokens.get(i).is(":")) {
          return true;
        }
      }
      return false;
    }

    /** The index of the first person that begins at a token or after it. */
    private int personFrom(int from) {
      int low = 0;
      int high = people.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (people.get(mid).from() < from) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      return low;
    }

    private List<Marks.PersonMark> peopleIn(int from, int to) {
      int low = personFrom(from);
      int end = low;
      while (end < people.size() && people.get(end).to() <= to) {
        end++;
      }
      return people.subList(low, end);
    }

    // --- the rest

    private boolean isHedged(DecisionWords.Group group) {
      int stop = Math.max(sentence.from(), group.from() - HEDGE_REACH);
      for (int i = group.from() - 1; i >= stop; i--) {
        Token t = tokens.get(i);
        if (t.is(";") || t.is(":") || t.is(".") || t.is(",")) {
          return false;
        }
        if (words.after(tokens, i, "hedge") > 0) {
          boolean agreed = i > 0 && (tokens.get(i - 1).is("chuẩn") || tokens.get(i - 1).is("qua"));
          return !agreed;
        }
        if (t.is("để") && isIntroduced(i)) {
          return true;
        }
      }
      return false;
    }

    /** "giới thiệu ông A, …, để Quốc hội bầu" */
    private boolean isIntroduced(int before) {
      for (int i = before - 1; i >= Math.max(sentence.from(), before - INTRODUCED_REACH); i--) {
        if (tokens.get(i).is("thiệu")) {
          return true;
        }
      }
      return false;
    }

    /** "trao quyết định nghỉ hưu cho ông A, Phó Giám đốc …", "bà B, nguyên …, vừa nghỉ hưu". */
    private void retired(DecisionWords.Group group, int end) {
      if (!isDecided(group)) {
        return;
      }
      List<Marks.PersonMark> after = peopleIn(group.to(), Math.min(end, group.to() + 12));
      List<Marks.PersonMark> persons =
          after.isEmpty() ? peopleIn(sentence.from(), group.from()) : after;
      if (persons.isEmpty()) {
        return;
      }
      Marks.PersonMark person = after.isEmpty() ? persons.getLast() : persons.getFirst();
      Optional<Post> post =
          lastPostOf(person).map(Marks.PostMark::post).or(() -> lastLeft(person.name()));
      Target target = new Target(group.to(), group.to(), List.of(), List.of());
      post.ifPresent(p -> add(person, Fact.Action.RETIRE, p, group, target, sentence.to()));
    }

    private boolean isDecided(DecisionWords.Group group) {
      for (int i = Math.max(sentence.from(), group.from() - 3); i < group.from(); i++) {
        Token t = tokens.get(i);
        if (t.is("định") || t.is("vừa") || t.is("được") || t.is("chế")) {
          return true;
        }
      }
      int next = group.to();
      return next < sentence.to()
          && (tokens.get(next).is("theo")
              || tokens.get(next).is("từ")
              || tokens.get(next).is("kể"));
    }

    private Optional<Post> lastLeft(String person) {
      return decisions.stream()
          .filter(d -> d.person().equals(person) && d.action() == Fact.Action.DISMISS)
          .map(Fact.PersonnelDecision::post)
          .reduce((a, b) -> b);
    }

    private Optional<Marks.PostMark> lastPostOf(Marks.PersonMark person) {
      return marks.posts().stream()
          .filter(p -> p.from() >= sentence.from() && p.to() <= sentence.to())
          .filter(p -> p.holder().map(person.name()::equals).orElse(false))
          .reduce((a, b) -> b);
    }

    /** The post left: the last one the person holds between the name and the new post. */
    private Optional<Post> formerPost(Marks.PersonMark person, Post post, int intro) {
      Optional<Post> last = Optional.empty();
      for (int i = person.to(); i < Math.min(intro, person.to() + 80); i++) {
        Marks.PostMark mark = postAt.get(i);
        if (mark != null && mark.to() <= intro && !mark.post().equals(post)) {
          last = Optional.of(mark.post());
        }
      }
      return last;
    }

    private Optional<PartialDate> dateBefore(int to) {
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

    private Optional<PartialDate> effective(int from, int end) {
      return marks.dates().stream()
          .filter(m -> m.from() >= from && m.to() <= Math.max(end, sentence.to()))
          .filter(m -> m.to() <= sentence.to() && isFrom(m.from()))
          .map(Marks.DateMark::date)
          .findFirst();
    }

    /** The number of the paper told in the sentence, the last before the person where several. */
    private Optional<String> document(Marks.PersonMark person) {
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
    private Optional<String> term(int from, int end) {
      for (int i = from; i + 1 < end; i++) {
        if (tokens.get(i).is("thời")
            && (tokens.get(i + 1).is("hạn") || tokens.get(i + 1).is("gian"))) {
          for (int k = i + 2; k + 1 < Math.min(end, i + 9); k++) {
            if (tokens.get(k).kind() == Token.Kind.NUMBER && tokens.get(k + 1).is("năm")) {
              return Optional.of(text.words(k, k + 2));
            }
          }
        }
      }
      return Optional.empty();
    }
  }
}
