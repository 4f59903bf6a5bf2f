package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads signed agreements: their kind, parties, signatories, day, period, the papers they stand on
 * and their contents.
 *
 * <p>A mention is a phrase like "Chương trình phối hợp công tác". It is signed where the act stands
 * close before it ("ký kết Chương trình phối hợp") or after it ("Quy chế phối hợp … đã được A và B
 * ký kết"), and not where it is only wished for, reviewed or carried out ("sẽ ký", "tổng kết 5 năm
 * thực hiện Chương trình phối hợp"). Parties are looked for in this order: those counted ("năm cơ
 * quan là A, B, …"), those after "giữa", those who act ("A phối hợp với B tổ chức ký kết"), one who
 * acts and one after "với"; last the two states an article on states speaks of. Mentions of one
 * kind with the same parties, or with none, are one agreement.
 */
final class SigningReader {
  private static final int BEFORE = 8;
  private static final int LISTED = 120;
  private static final int LEAD = 20;
  private static final int AFTER = 45;
  private static final Set<String> TITLE_STOPS =
      Set.of(
          ".", ";", ":", "(", ")", "được", "đã", "vừa", "ngày", "tại", "giữa", "theo", "với", "áp",
          "chiều", "sáng", "nhằm", "từ", "để", "thay", "ký", "kèm");

  private final AgreementWords words = new AgreementWords();
  private final ProvisionReader provisions = new ProvisionReader(words);

  /** Reads the agreements an article speaks of. */
  Scan read(MarkIndex index) {
    return new Scan(index);
  }

  /** An agreement that is looked back on, and the words that say so. */
  record Reviewed(Agreement agreement, Evidence evidence) {}

  /** An agreement spoken of at one place. */
  private record Mention(
      int from,
      int to,
      Agreement.Kind kind,
      boolean signed,
      int act,
      String title,
      List<Agency> parties,
      Sentence sentence) {}

  private static int length(List<Agency> parties) {
    return parties.stream().mapToInt(a -> a.name().length()).sum();
  }

  /** One pass over one article. */
  final class Scan {
    private final Marks marks;
    private final MarkIndex index;
    private final AgreementParties parties;
    private final Text text;
    private final List<Token> tokens;
    private final Set<Integer> papers = new LinkedHashSet<>();
    private final List<Mention> mentions;

    private Scan(MarkIndex index) {
      this.marks = index.marks;
      this.text = index.text;
      this.tokens = index.tokens;
      this.index = index;
      marks.documents().forEach(d -> papers.add(d.from()));
      this.parties = new AgreementParties(words, index, papers);
      this.mentions = mentions();
    }

    /** The agreements that are signed. */
    List<Fact.Signing> signings() {
      Map<String, List<Mention>> agreements = grouped(mentions);
      List<Fact.Signing> signings = new ArrayList<>();
      Set<Integer> contents = new LinkedHashSet<>();
      for (List<Mention> mentions : agreements.values()) {
        signing(mentions, contents).ifPresent(signings::add);
      }
      return signings;
    }

    /** Agreements told to be signed whose parties no rule found. */
    List<UnreadPhrase> unread() {
      List<UnreadPhrase> unread = new ArrayList<>();
      for (List<Mention> mentions : grouped(mentions).values()) {
        if (signing(mentions, new LinkedHashSet<>()).isEmpty()) {
          mentions.stream()
              .filter(Mention::signed)
              .findFirst()
              .map(this::evidence)
              .ifPresent(e -> unread.add(new UnreadPhrase("agreement", e.asWritten(), e.words())));
        }
      }
      return unread;
    }

    /** Those that are reviewed: "tổng kết 5 năm thực hiện Quy chế phối hợp giữa A và B". */
    List<Reviewed> reviews() {
      Map<String, Reviewed> reviews = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        int word = mention.signed() ? -1 : reviewBefore(mention);
        if (word >= 0) {
          List<Agency> bodies = parties.reviewed(mention.sentence(), mention.parties(), word);
          if (bodies.size() > 1) {
            reviews.putIfAbsent(
                mention.kind() + key(mention) + bodies, reviewed(mention, bodies, word));
          }
        }
      }
      return List.copyOf(reviews.values());
    }

    /** The index of "sơ kết", "tổng kết" close before a mention, or -1. */
    private int reviewBefore(Mention mention) {
      for (int i = mention.from() - 1;
          i >= Math.max(mention.sentence().from(), mention.from() - LEAD);
          i--) {
        if (words.after(tokens, i, "review") > 0) {
          return i;
        }
        if (tokens.get(i).key().matches("[;:]|sẽ")) {
          return -1;
        }
      }
      return -1;
    }

    private Reviewed reviewed(Mention mention, List<Agency> bodies, int word) {
      Agreement agreement =
          new Agreement(
              mention.title(),
              mention.kind(),
              bodies,
              List.of(),
              Optional.empty(),
              period(List.of(mention)),
              List.of(),
              List.of());
      Evidence evidence =
          new Evidence(
              mention.sentence().span(),
              text.span(word, mention.to()),
              text.words(word, mention.to()),
              "review",
              List.of("agreement-words: " + mention.kind()));
      return new Reviewed(agreement, evidence);
    }

    private List<Mention> mentions() {
      List<Mention> mentions = new ArrayList<>();
      for (Sentence sentence : text.sentences()) {
        int end = sentence.to();
        for (int i = words.nextKind(text, sentence.from(), end);
            i < end;
            i = words.nextKind(text, i + 1, end)) {
          Optional<Phrases.Match<Agreement.Kind>> kind = words.kindAt(tokens, i);
          boolean gloss = i > 0 && tokens.get(i - 1).is("(");
          if (kind.isPresent() && !gloss) {
            Mention mention = mention(sentence, kind.get());
            if (mention.signed() || !papers.contains(i)) {
              mentions.add(mention);
            }
            i = kind.get().to() - 1;
          }
        }
      }
      return mentions;
    }

    private Mention mention(Sentence sentence, Phrases.Match<Agreement.Kind> kind) {
      int before = actBefore(sentence, kind.from());
      int after = before >= 0 || papers.contains(kind.from()) ? -1 : actAfter(sentence, kind.to());
      int act = Math.max(before, after);
      int end = titleEnd(kind.to(), sentence.to());
      List<Agency> found = parties.parties(sentence, kind, act, end);
      boolean single = after >= 0 || found.size() > 1 || !parties.isMany(kind.from());
      return new Mention(
          kind.from(),
          end,
          kind.meaning(),
          act >= 0 && single,
          act,
          text.words(kind.from(), end),
          found,
          sentence);
    }

    // --- signed or not

    /** The index of "ký" before a mention: close before it, or before the list it stands in. */
    private int actBefore(Sentence sentence, int from) {
      int near = actBetween(Math.max(sentence.from(), from - BEFORE), from, from);
      if (near >= 0) {
        return isHedged(sentence, near, from) ? -1 : near;
      }
      for (int i = from - 1; i >= Math.max(sentence.from(), from - LISTED); i--) {
        if (tokens.get(i).is(":")) {
          int act = actBetween(Math.max(sentence.from(), i - LEAD), i, i);
          return act < 0 || isHedged(sentence, act, i) ? -1 : act;
        }
      }
      return -1;
    }

    private int actBetween(int from, int to, int until) {
      for (int i = to - 1; i >= from; i--) {
        Token t = tokens.get(i);
        if (t.is(".") || t.is(";") || t.is(":") || words.after(tokens, i, "hedge") > 0) {
          return -1;
        }
        int after = words.signing(tokens, i);
        if (after >= 0 && after <= until) {
          boolean longer = i > from && words.signing(tokens, i - 1) >= after;
          return longer ? i - 1 : i;
        }
      }
      return -1;
    }

    private boolean isHedged(Sentence sentence, int act, int from) {
      for (int i = act - 1; i >= Math.max(sentence.from(), act - 6); i--) {
        if (tokens.get(i).is(",") || tokens.get(i).is("và")) {
          break;
        }
        if (words.after(tokens, i, "hedge") > 0) {
          return !isOccasion(i, act);
        }
      }
      for (int i = act; i < from; i++) {
        if (words.after(tokens, i, "hedge") > 0) {
          return true;
        }
      }
      return false;
    }

    /** "hội nghị tổng kết … và ký": the review is another act of the same meeting. */
    private boolean isOccasion(int hedge, int act) {
      for (int i = hedge; i < act; i++) {
        if (tokens.get(i).is("và") || tokens.get(i).is(",")) {
          return true;
        }
      }
      return false;
    }

    /** The index of "ký" in "… đã được A và B ký kết", "… đã ký năm 2013". */
    private int actAfter(Sentence sentence, int to) {
      boolean done = false;
      boolean passive = false;
      for (int i = to; i < Math.min(sentence.to(), to + AFTER); i++) {
        Token t = tokens.get(i);
        boolean other = words.kindAt(tokens, i).isPresent() && !tokens.get(i - 1).is("(");
        if (t.is(";") || other || t.is("sẽ")) {
          return -1;
        }
        done |= t.is("đã") || t.is("được") || t.is("vừa");
        passive |= t.is("được");
        if (done && words.signing(tokens, i) > 0) {
          boolean told = dateFollows(i) || (passive && !isCarriedOut(sentence, to));
          return told ? i : -1;
        }
      }
      return -1;
    }

    private boolean dateFollows(int act) {
      return !index.datesIn(act + 1, act + 16).isEmpty();
    }

    /** "triển khai các tuyên bố chung đã ký" only speaks of what was signed some time. */
    private boolean isCarriedOut(Sentence sentence, int to) {
      for (int i = Math.max(sentence.from(), to - LISTED); i < to; i++) {
        if (words.after(tokens, i, "basis") > 0) {
          return true;
        }
      }
      return false;
    }

    // --- one agreement of several mentions

    private Map<String, List<Mention>> grouped(List<Mention> mentions) {
      Map<String, List<Mention>> groups = new LinkedHashMap<>();
      for (Mention m : mentions) {
        if (m.signed() && m.parties().size() > 1) {
          String key =
              groups.entrySet().stream()
                  .filter(e -> isSame(e.getValue().getFirst(), m))
                  .map(Map.Entry::getKey)
                  .findFirst()
                  .orElse(key(m));
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
        }
      }
      for (Mention m : mentions) {
        if (m.parties().size() < 2 || !m.signed()) {
          String key =
              groups.keySet().stream()
                  .filter(k -> k.startsWith(m.kind().name()))
                  .findFirst()
                  .orElse(m.kind().name());
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
        }
      }
      return groups;
    }

    /** One kind and the same parties, be one written longer: "Bộ A Việt Nam" is "Bộ A". */
    private static boolean isSame(Mention a, Mention b) {
      return a.kind() == b.kind()
          && a.parties().size() == b.parties().size()
          && a.parties().stream().allMatch(p -> b.parties().stream().anyMatch(q -> alike(p, q)));
    }

    private static boolean alike(Agency a, Agency b) {
      return shortens(a.name(), b.name()) || shortens(b.name(), a.name());
    }

    /**
     * "Hội Luật gia Việt Nam" of "Trung ương Hội Luật gia Việt Nam", not "Lào" of "Bộ Y tế Lào".
     */
    private static boolean shortens(String name, String longer) {
      boolean most = 2 * name.length() > longer.length();
      return longer.startsWith(name) || most && longer.endsWith(name);
    }

    private static String key(Mention m) {
      return m.kind().name()
          + m.parties().stream().map(Agency::name).sorted().collect(Collectors.joining("|"));
    }

    private Optional<Fact.Signing> signing(List<Mention> mentions, Set<Integer> contents) {
      Optional<Mention> signed = mentions.stream().filter(Mention::signed).findFirst();
      if (signed.isEmpty()) {
        return Optional.empty();
      }
      Mention main =
          mentions.stream()
              .filter(m -> m.signed() && m.parties().size() > 1)
              .findFirst()
              .orElse(signed.get());
      List<Agency> parties =
          mentions.stream()
              .map(Mention::parties)
              .filter(p -> p.size() > 1)
              .min(Comparator.comparingInt(SigningReader::length))
              .orElseGet(() -> partiesOfArticle(main));
      if (parties.size() < 2) {
        return Optional.empty();
      }
      Mention titled =
          mentions.stream()
              .filter(Mention::signed)
              .max(Comparator.comparingInt((Mention m) -> m.title().length()))
              .orElse(main);
      List<String> items = provisions.read(text, main.from());
      boolean first = !items.isEmpty() && contents.add(items.hashCode());
      Agreement agreement =
          new Agreement(
              titled.title(),
              main.kind(),
              parties,
              signatories(mentions),
              date(main),
              period(mentions),
              basis(mentions),
              first ? items : List.of());
      return Optional.of(new Fact.Signing(agreement, Optional.empty(), evidence(main)));
    }

    private Evidence evidence(Mention m) {
      int from = m.act() >= 0 ? Math.min(m.act(), m.from()) : m.from();
      int to = Math.min(m.sentence().to(), Math.max(m.to(), m.act() + 1));
      return new Evidence(
          m.sentence().span(),
          text.span(from, to),
          text.words(from, to),
          m.parties().size() > 1 ? "signing" : "signing-parties-elsewhere",
          List.of("agreement-words: " + m.kind()));
    }

    /** "hai bên": Việt Nam and the state the article names most, where no body is a party. */
    private List<Agency> partiesOfArticle(Mention main) {
      List<Agency> chain = lastChainBefore(main);
      if (chain.size() > 1 || !speaksOfStates()) {
        return chain;
      }
      return parties.states().stream().map(AgreementParties::state).toList();
    }

    private boolean speaksOfStates() {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        Token next = tokens.get(i + 1);
        boolean two = tokens.get(i).is("hai") && (next.is("nước") || next.is("dân"));
        if (two || (tokens.get(i).is("song") && next.is("phương"))) {
          return true;
        }
      }
      return false;
    }

    /** "hai đơn vị ký kết": the last bodies named together in the sentences before. */
    private List<Agency> lastChainBefore(Mention main) {
      if (!speaksOfThem(main.sentence())) {
        return List.of();
      }
      List<Agency> last = List.of();
      int i = 0;
      while (i < main.sentence().from()) {
        if (index.agencyAt.containsKey(i)) {
          Sentence sentence = text.sentenceAt(tokens.get(i).start());
          List<Agency> chain = parties.chainFrom(i, sentence.to());
          last = chain.size() > 1 ? chain : last;
          i = index.agencyAt.get(i).to();
        } else {
          i++;
        }
      }
      return last;
    }

    private boolean speaksOfThem(Sentence sentence) {
      for (int i = sentence.from() + 1; i < sentence.to(); i++) {
        Token before = tokens.get(i - 1);
        boolean number =
            before.is("hai")
                || before.is("ba")
                || before.is("các")
                || before.is("năm")
                || before.is("bốn")
                || before.kind() == Token.Kind.NUMBER;
        if (number && words.after(tokens, i, "count") > 0) {
          return true;
        }
      }
      return false;
    }

    /** The people who sign: those right before "ký", bound by "và". */
    private List<String> signatories(List<Mention> mentions) {
      Set<String> names = new LinkedHashSet<>();
      for (Mention m : mentions) {
        if (!m.signed() || m.act() > m.from()) {
          continue;
        }
        int at = m.act();
        List<Marks.PersonMark> people = index.peopleIn(m.sentence().from(), m.act()).reversed();
        for (Marks.PersonMark person : people) {
          if (!bound(person.to(), at)) {
            break;
          }
          names.add(person.name());
          at = person.from();
        }
      }
      return List.copyOf(names).reversed();
    }

    /** Only "và", "đã", "đồng chí" and posts stand between. */
    private boolean bound(int from, int to) {
      int i = from;
      int free = 0;
      while (i < to) {
        Marks.PostMark post = index.postAt.get(i);
        if (post != null && post.to() <= to) {
          i = post.to();
        } else {
          Token t = tokens.get(i);
          if (t.is(".") || t.is(";") || t.is("chứng") || t.is("kiến") || ++free > 6) {
            return false;
          }
          i++;
        }
      }
      return true;
    }

    private Optional<PartialDate> date(Mention m) {
      List<Marks.DateMark> here =
          index.datesIn(m.sentence().from(), m.sentence().to()).stream()
              .filter(d -> (d.from() < m.from() || d.from() >= m.to()) && !isInPaper(d))
              .toList();
      Optional<PartialDate> day =
          here.stream().map(Marks.DateMark::date).filter(d -> d.day() != 0).findFirst();
      return day.or(() -> here.stream().map(Marks.DateMark::date).findFirst())
          .or(this::dayOfReport);
    }

    /** The first day the article tells, not after its publication. */
    private Optional<PartialDate> dayOfReport() {
      return marks.dates().stream()
          .filter(d -> d.date().day() != 0 && !isInPaper(d))
          .map(Marks.DateMark::date)
          .filter(d -> marks.published().map(p -> !d.latest().isAfter(p.latest())).orElse(true))
          .findFirst();
    }

    private boolean isInPaper(Marks.DateMark date) {
      return marks.documents().stream()
          .anyMatch(p -> p.from() <= date.from() && date.to() <= p.to());
    }

    /** "giai đoạn 2021-2026" */
    private Optional<String> period(List<Mention> mentions) {
      for (Mention m : mentions) {
        int to = m.signed() ? m.sentence().to() : Math.min(m.sentence().to(), m.to() + AFTER);
        for (int i = m.from(); i + 3 < to; i++) {
          boolean cue =
              tokens.get(i - (i > 0 ? 1 : 0)).is("đoạn")
                  || tokens.get(i - (i > 0 ? 1 : 0)).is("kỳ");
          if (cue && isYear(i) && tokens.get(i + 1).is("-") && isYear(i + 2)) {
            return Optional.of(tokens.get(i).key() + "-" + tokens.get(i + 2).key());
          }
        }
      }
      return Optional.empty();
    }

    private boolean isYear(int i) {
      return tokens.get(i).kind() == Token.Kind.NUMBER && tokens.get(i).key().length() == 4;
    }

    /** The numbers of papers that "theo", "thực hiện" name where the agreement is spoken of. */
    private List<String> basis(List<Mention> mentions) {
      Set<String> numbers = new LinkedHashSet<>();
      for (Mention m : mentions) {
        if (!m.signed()) {
          continue;
        }
        for (Marks.DocumentMark paper : marks.documents()) {
          boolean here = paper.from() >= m.sentence().from() && paper.to() <= m.sentence().to();
          if (here && isBasis(paper, m.sentence().from())) {
            numbers.add(paper.document().number());
          }
        }
      }
      if (numbers.isEmpty()) {
        marks.documents().stream()
            .filter(this::isOrigin)
            .map(p -> p.document().number())
            .forEach(numbers::add);
      }
      return List.copyOf(numbers);
    }

    private boolean isBasis(Marks.DocumentMark paper, int from) {
      boolean joint = paper.document().type().map(t -> t.contains("phối hợp")).orElse(false);
      for (int to = paper.from(); !joint && to > Math.max(from, paper.from() - 3); to--) {
        if (words.before(tokens, to, "basis") >= from) {
          return true;
        }
      }
      return false;
    }

    /** "Gốc của Chương trình là Quyết định …" */
    private boolean isOrigin(Marks.DocumentMark paper) {
      Sentence sentence = text.sentenceAt(tokens.get(paper.from()).start());
      for (int i = sentence.from(); i < Math.min(paper.from(), sentence.from() + 8); i++) {
        if (tokens.get(i).is("gốc") || tokens.get(i).is("sở")) {
          return isShortName(sentence.from(), paper.from());
        }
      }
      return false;
    }

    private boolean isShortName(int from, int to) {
      for (int i = from; i + 1 < to; i++) {
        boolean name = tokens.get(i).is("chương") && tokens.get(i + 1).is("trình");
        if (name || (tokens.get(i).is("quy") && tokens.get(i + 1).is("chế"))) {
          return true;
        }
      }
      return false;
    }

    private int titleEnd(int from, int end) {
      int to = from;
      boolean about = false;
      while (to < end && to - from < 70 && !stopsTitle(to, end, about)) {
        about |= tokens.get(to).is("về") || tokens.get(to).is("trong");
        to++;
      }
      while (to > from && (tokens.get(to - 1).is(",") || tokens.get(to - 1).is("và"))) {
        to--;
      }
      boolean byPaper = to + 1 < end && tokens.get(to).is("theo") && papers.contains(to + 1);
      return byPaper ? numberEnd(to + 1, end).orElse(to) : to;
    }

    /** The index after the number of the paper that begins at a token. */
    private OptionalInt numberEnd(int paper, int end) {
      String number =
          index.documentsIn(paper, end).stream()
              .findFirst()
              .map(mark -> mark.document().number())
              .orElse("");
      for (int to = paper + 1; to <= Math.min(end, paper + 16); to++) {
        if (text.words(paper, to).replace(" ", "").endsWith(number) && !number.isEmpty()) {
          return OptionalInt.of(to);
        }
      }
      return OptionalInt.empty();
    }

    private boolean stopsTitle(int i, int end, boolean about) {
      Token t = tokens.get(i);
      boolean towards = t.is("với") && tokens.get(i - 1).is("đối");
      boolean occasion = t.is("nhân") && tokens.get(Math.min(i + 1, end - 1)).is("chuyến");
      if ((TITLE_STOPS.contains(t.key()) && !towards)
          || occasion
          || words.kindAt(tokens, i).isPresent()) {
        return true;
      }
      Token next = tokens.get(Math.min(i + 1, end - 1));
      boolean period = next.is("giai") || next.is("định") || next.is("nhiệm");
      return t.is(",") && !period && !(about && next.kind() == Token.Kind.LOWER);
    }
  }
}
