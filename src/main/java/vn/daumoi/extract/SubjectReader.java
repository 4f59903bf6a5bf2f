package vn.daumoi.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Remembers whom a text speaks of, and reads the posts that a verb or the story of a career gives
 * that person: "A … giữ chức Bí thư", "Ông từng trải qua các chức vụ như: Trưởng phòng …".
 */
final class SubjectReader {
  static final String VERB = "post-by-verb";
  private static final String CAREER = "post-in-career";

  /** How far a verb reaches back to its subject. */
  private static final int LONGEST_LEAD = 70;

  /** How many posts of who is replaced stand behind the name. */
  private static final int LONGEST_ROW = 16;

  /** How somebody is addressed by name. */
  private static final WordSet ADDRESS = WordSet.of("ông", "bà", "anh", "chị", "chí");

  private static final WordSet MEN = WordSet.of("ông", "anh", "chú");

  private static final WordSet WOMEN = WordSet.of("bà", "chị", "cô");

  /** A sentence that calls its subject "ông" alone, with the time before it at most. */
  private static final Pattern MAN = Pattern.compile("(?:[^,]*, |\\S+ \\d+ )?(?:ông|anh)(?: .*)?");

  private static final Pattern WOMAN = Pattern.compile("(?:[^,]*, |\\S+ \\d+ )?(?:bà|chị)(?: .*)?");

  /** "cho biết bà được bầu làm", "thời kỳ bà làm": words behind a name with an own subject. */
  private static final Pattern OWN_SUBJECT =
      Pattern.compile(
          "^.*(?:biết|cho hay|rằng|nói|tiết lộ|khẳng định|xác nhận|thời kỳ|khi)(?: thêm)?(?: ,)?"
              + " ((?:bà(?! con)|ông(?! bà))(?: .*)?)$");

  private static final WordSet PASSIVE = WordSet.of("được", "bị");

  /** What goes on with the name right before it. */
  private static final WordSet PASSED = WordSet.of("vừa", "mới", "được", "đã", "sẽ", "thôi", "xin");

  private static final Phrases<Boolean> BEFORE_THAT = Phrases.of("trước đó");

  /** What ends more of somebody who was named before: "bà A, vợ ông B, …". */
  private static final WordSet APART = WordSet.of(",", "(", ")");

  /** What parts the posts of a career. */
  private static final WordSet LIST_MARKS = WordSet.of(",", ";");

  /** How many tokens tell the terms of a post at most: "5 khóa (XI, XII, XIII, XIV, XV)". */
  private static final int LONGEST_TERM = 20;

  private final Text text;
  private final List<Item> items;
  private final GapReader gaps;
  private final ClaimWords words;
  private final BareTitles titles;

  private Optional<Item.NameItem> subject = Optional.empty();

  /** Whom "ông" of the next sentence means: the one its sentence tells of, not who is beside. */
  private Optional<Item.NameItem> topic = Optional.empty();

  /** Whether the subject only stands beside the one its sentence tells of: "cùng ông B". */
  private boolean aside;

  /** Whether it is another with whom the one told of does something: "hợp tác với ông B". */
  private boolean together;

  /** The sentence that the topic was told in. */
  private int topicSentence = -1;

  /** The token behind the last name, long or short, that told the subject. */
  private int met;

  /** Where somebody was called last by a short form that no full name before ends in. */
  private int stranger = -1;

  /** The last person of whom the text says that another takes the post: "thay ông B". */
  private Optional<Item.NameItem> replaced = Optional.empty();

  /** The last full name that ends in a word, which is its short form. */
  private final Map<String, Item.NameItem> full = new HashMap<>();

  SubjectReader(Text text, List<Item> items, GapReader gaps, ClaimWords words, BareTitles titles) {
    this.text = text;
    this.items = items;
    this.gaps = gaps;
    this.words = words;
    this.titles = titles;
  }

  /** A post that is said of a person, and the rule that read so. */
  record Held(Item.NameItem name, PostDraft post, String rule) {}

  /**
   * Remembers a person as the subject; a short form means the full name it ends.
   *
   * @param start where the titles before the name begin
   */
  void meet(Item.NameItem name, int start) {
    String last = text.tokens().get(name.to() - 1).key();
    if (name.length() > 1) {
      full.put(last, name);
    }
    int kin = Relatives.start(text.tokens(), words.sentence(start), start, name.from());
    if (kin >= 0) {
      stranger = isMoreOfOther(kin, name) ? stranger : name.from();
    } else if (name.length() > 1) {
      if (isAgent(start)) {
        subject = subject.filter(one -> one.from() >= words.sentence(start)).or(() -> topic);
      } else {
        tell(name, start);
      }
      met = name.to();
    } else if (full.containsKey(last)) {
      tell(full.get(last), start);
      met = name.to();
    } else if (isStranger(name)) {
      stranger = name.from();
    }
  }

  /** "ông A (32 tuổi) con trai ông B", "bà A, vợ ông B, được bầu": said of who was named before. */
  private boolean isMoreOfOther(int kin, Item.NameItem name) {
    boolean apart = name.to() < text.tokens().size() && APART.has(text.tokens().get(name.to()));
    return apart || kin - met <= Relatives.NEAR && met > words.sentence(kin);
  }

  /** "Ông Khánh", whose name is no part of the subject's, as "ông Ngô" is of "Ngô Bang Quốc". */
  private boolean isStranger(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    String called = tokens.get(name.from()).key();
    return name.from() > 0
        && ADDRESS.has(tokens.get(name.from() - 1))
        && Stream.concat(subject.stream(), topic.stream())
            .flatMap(whole -> tokens.subList(whole.from(), whole.to()).stream())
            .noneMatch(token -> token.is(called));
  }

  /** "Ông A được Thủ tướng B bổ nhiệm làm …": who does it to the one told of before. */
  private boolean isAgent(int start) {
    return start > 0 && PASSIVE.has(text.tokens().get(start - 1)) && topic.isPresent();
  }

  private void tell(Item.NameItem name, int start) {
    subject = Optional.of(name);
    int sentence = words.sentence(start);
    together = words.isTogether(start);
    aside = together && topicSentence == sentence;
    boolean beside = words.isBeside(start) || (topicSentence == sentence && !words.isObject(start));
    if (topic.isEmpty() || !beside) {
      topic = Optional.of(name);
      topicSentence = sentence;
    }
  }

  /** Remembers a person whose post another takes. */
  void replace(Item.NameItem name) {
    replaced = Optional.of(name);
  }

  /** Whether the subject was named from a token on. */
  boolean isNamedSince(int token) {
    return subject.filter(name -> name.from() >= token).isPresent();
  }

  /**
   * "ông B, người được bầu giữ chức …", "thay ông B vừa được bầu giữ chức …", "thay ông B trước đó
   * được điều động làm …": what follows is said of the name before.
   */
  boolean isRelated(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    int behind = behindTime(name.to());
    if (behind + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(behind);
    return PASSED.has(next) || (next.is(",") || next.is("-")) && tokens.get(behind + 1).is("người");
  }

  /** Behind "trước đó", which tells when somebody was moved on, and of no post that is over. */
  private int behindTime(int token) {
    return BEFORE_THAT.startingAt(text.tokens(), token).map(Phrases.Match::to).orElse(token);
  }

  /** "thay ông B, Thường trực Ban Bí thư đã được Quốc hội bầu giữ …": B's posts alone between. */
  private boolean isPassedOn(Item.NameItem left, int i) {
    int last = items.get(i - 1) instanceof Item.AgencyItem ? i - 2 : i - 1;
    int k = last;
    while (k > 0 && last - k < LONGEST_ROW && items.get(k) instanceof Item.PostItem) {
      k--;
    }
    return k < last
        && items.get(k).equals(left)
        && PASSED.has(text.tokens().get(items.get(last).to()));
  }

  /** "A … giữ chức Bí thư": the post is of the subject of the sentence, or of "ông" before it. */
  Optional<Held> byVerb(int i, PostDraft said) {
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Item item = items.get(i);
    int sentence = text.sentenceAt(text.tokens().get(item.from()).start()).from();
    Optional<Item.NameItem> other = replaced.filter(left -> left.from() >= sentence);
    Optional<Item.NameItem> related = other.filter(left -> isRelated(left) || isPassedOn(left, i));
    Item.NameItem name = related.orElse(subject.get());
    int named = related.map(left -> behindTime(left.to())).orElse(met);
    boolean same = named > sentence;
    boolean another = aside || together && words.isClause(named);
    if (!same || another && !isRelated(name)) {
      name = topic.orElse(name);
    }
    int start = same ? named : sentence;
    if (item.from() - start > LONGEST_LEAD || stranger >= start) {
      return Optional.empty();
    }
    int behind = Math.max(start, other.map(Item::to).orElse(start));
    String lead = gaps.words(behind, item.from());
    String own = same ? OWN_SUBJECT.matcher(lead).replaceFirst("$1") : lead;
    if ((!same || !own.equals(lead)) && isCalledOtherwise(name, own)) {
      Optional<Item.NameItem> called = lastCalledAs(own);
      if (called.isEmpty()) {
        return Optional.empty();
      }
      name = called.get();
    }
    if (words.isNobodys(lead) || same && words.isRevoked(name)) {
      return Optional.empty();
    }
    boolean told =
        words.speaksOfSubject(lead) || words.isStepped(lead) || words.isRoleOfSubject(item);
    if (!same && !told) {
      return Optional.empty();
    }
    PostDraft post = said.isBare() ? titles.ofMaker(said, name, sentence) : said;
    String verb = gaps.words(Math.max(behind, items.get(i - 1).to()), item.from());
    boolean former = words.isPast(verb);
    return Optional.of(new Held(name, former ? post.asFormer() : post, VERB));
  }

  /** "Ông A … bà được bổ nhiệm làm …": whether a sentence means by its "bà" no such person. */
  private boolean isCalledOtherwise(Item.NameItem name, String lead) {
    return isAfter(name, MEN) && WOMAN.matcher(lead).matches()
        || isWoman(name) && MAN.matcher(lead).matches();
  }

  /** "bà Lê An", "Lê Thị An" */
  private boolean isWoman(Item.NameItem name) {
    return isAfter(name, WOMEN)
        || name.length() > 2 && text.tokens().get(name.from() + 1).is("thị");
  }

  private boolean isAfter(Item.NameItem name, WordSet address) {
    return name.from() > 0 && address.has(text.tokens().get(name.from() - 1));
  }

  /** The last person who was called as a sentence calls its subject. */
  private Optional<Item.NameItem> lastCalledAs(String lead) {
    WordSet address = WOMAN.matcher(lead).matches() ? WOMEN : MEN;
    return full.values().stream()
        .filter(name -> isAfter(name, address))
        .max(Comparator.comparingInt(Item::from));
  }

  /**
   * "Ông A là Ủy viên … . Đại biểu Quốc hội khóa XV.": a sentence of a post alone goes on with the
   * posts of the one before.
   */
  Optional<Held> after(Item before, Item.PostItem item, PostDraft post, Claim last) {
    boolean goesOn =
        before instanceof Item.PostItem
            && before.to() == last.post().to()
            && item.from() - before.to() < LONGEST_TERM
            && words.lead(item.from()).isEmpty()
            && words.endsSentence(item.to());
    return goesOn ? Optional.of(new Held(last.name(), post, CAREER)) : Optional.empty();
  }

  /**
   * "từng giữ chức Phó Giám đốc …; Bí thư …; Chủ tịch …", "nguyên Trưởng đoàn …, nguyên Thứ trưởng
   * …": a post of the same list, though words that were not read stand between.
   */
  Optional<Held> inList(Item.PostItem item, PostDraft post, Claim last) {
    int from = item.from();
    boolean sentence = words.sentence(from) == words.sentence(last.post().from());
    boolean parted = LIST_MARKS.has(text.tokens().get(from - 1));
    boolean verb = !last.rule().equals(ClaimReader.AFTER_NAME);
    boolean others =
        sentence
            && text.tokens().subList(last.post().to(), from).stream()
                .anyMatch(token -> ClaimWords.MANY.contains(token.key()));
    return sentence && parted && !others && (verb || post.former()) && words.isNoSubject(item.to())
        ? Optional.of(
            new Held(
                last.name(),
                words.isSince(item.to()) ? post : post.asFormer(),
                verb ? CAREER : last.rule()))
        : Optional.empty();
  }

  /**
   * A post in the story of a career, which is the subject's: "trải qua nhiều chức vụ trong ngành
   * như Trưởng phòng …", "Năm 2015: Giám đốc …", or a line of posts under the day of birth.
   */
  Optional<Held> inCareer(Item.PostItem item, PostDraft post) {
    int from = item.from();
    String lead = words.lead(from);
    boolean step = words.isStep(lead) && words.isNoSubject(item.to());
    Optional<Item.NameItem> whose = subject.or(() -> step ? firstNamed() : Optional.empty());
    if (whose.isEmpty()) {
      return Optional.empty();
    }
    Item.NameItem name = whose.get();
    boolean told = words.isCareer(lead) || words.isNoSubject(item.to()) && words.isFormerly(lead);
    boolean career = told && (name.from() >= from - LONGEST_LEAD || words.speaksOfSubject(lead));
    boolean profile =
        lead.isEmpty()
            && words.endsRow(item.to())
            && from - met < LONGEST_LEAD
            && words.isBirth(gaps.words(met, from));
    boolean formerly = post.former() && words.isSubjectAlone(lead);
    if (!career && !step && !profile && !formerly) {
      return Optional.empty();
    }
    boolean lasts = profile || words.isOfToday(lead) || words.isSince(item.to());
    return Optional.of(new Held(name, lasts ? post : post.asFormer(), CAREER));
  }

  /** The first person named at all, whose career may stand before the name. */
  private Optional<Item.NameItem> firstNamed() {
    return items.stream()
        .filter(item -> item instanceof Item.NameItem name && name.surname() && name.length() > 1)
        .map(Item.NameItem.class::cast)
        .findFirst();
  }
}
