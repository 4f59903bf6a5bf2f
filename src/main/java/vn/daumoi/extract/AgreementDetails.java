package vn.daumoi.extract;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.MentionReader.Mention;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads what a text tells of an agreement besides its parties: who signs, when, on what ground. */
final class AgreementDetails {
  private static final int AFTER = 45;

  /** Words of who only looks on, between whom and the act nobody signs. */
  private static final WordSet WITNESSING = WordSet.of("chứng", "kiến", "dõi");

  private final AgreementWords words;
  private final MarkIndex index;
  private final Marks marks;
  private final Text text;
  private final List<Token> tokens;

  AgreementDetails(AgreementWords words, MarkIndex index) {
    this.words = words;
    this.index = index;
    this.marks = index.marks;
    this.text = index.text;
    this.tokens = index.tokens;
  }

  /** The people who sign: those right before "ký", bound by "và". */
  List<String> signatories(List<Mention> mentions) {
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
        boolean stop = t.is(".") && !isDegree(i);
        if (stop || WITNESSING.has(t) || ++free > 6) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** "GS.TS. A": a stop behind the letters of a degree. */
  private boolean isDegree(int stop) {
    Token before = tokens.get(stop - 1);
    return before.isCapital() && before.touches(tokens.get(stop)) && before.key().length() < 5;
  }

  /**
   * Its day: the one right behind the act that follows it, "Hiệp định … ký năm 1993", or the first
   * that its sentence tells, else that of its own number, "Chương trình số 12/CTPH ngày 3/6", else
   * that of another sentence that tells of its signing, else the first of the article.
   */
  Optional<PartialDate> date(Mention main, List<Mention> mentions) {
    List<PartialDate> here = dates(main);
    return ofAct(main)
        .or(() -> day(here))
        .or(() -> ofNumber(main))
        .or(() -> here.stream().findFirst())
        .or(() ->
            mentions.stream()
                .filter(Mention::signed)
                .flatMap(m -> day(dates(m)).stream())
                .findFirst())
        .or(this::dayOfReport);
  }

  private Optional<PartialDate> ofAct(Mention main) {
    int act = main.act() < main.to() ? ownAct(main) : main.act();
    int behind = act < 0 ? -1 : words.signing(tokens, act);
    return Optional.ofNullable(index.dateAt.get(behind)).map(Marks.DateMark::date);
  }

  /**
   * "bản ghi nhớ về … (MOU) ký năm 2011, Tuyên bố … ký năm 2015": the act right behind; else -1.
   */
  private int ownAct(Mention mention) {
    int end = mention.sentence().to();
    int at = index.text.behindBracket(mention.to(), end);
    int act = at < end && tokens.get(at).is("được") ? at + 1 : at;
    return act < end && words.signing(tokens, act) > 0 ? act : -1;
  }

  private Optional<PartialDate> ofNumber(Mention main) {
    return marks.documents().stream()
        .filter(paper -> paper.from() == main.from())
        .findFirst()
        .flatMap(paper -> paper.document().date());
  }

  /** The days, months and years that the sentence of a mention tells, outside of its title. */
  private List<PartialDate> dates(Mention m) {
    return index.datesIn(m.sentence().from(), m.sentence().to()).stream()
        .filter(d -> (d.from() < m.from() || d.from() >= m.to()) && !isInPaper(d))
        .filter(d -> !isOfOther(d, m))
        .map(Marks.DateMark::date)
        .toList();
  }

  /** "hội nghị sơ kết công tác năm 2021 và ký kết …": a year in the name of what else was done. */
  private boolean isOfOther(Marks.DateMark date, Mention m) {
    return date.date().month() == 0 && date.to() < m.act() && index.tokens.get(date.to()).is("và");
  }

  private static Optional<PartialDate> day(List<PartialDate> dates) {
    return dates.stream().filter(date -> date.day() != 0).findFirst();
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
    return marks.documents().stream().anyMatch(p -> p.from() <= date.from() && date.to() <= p.to());
  }

  /** "giai đoạn 2021-2026", first where it is told to be signed and not reviewed. */
  Optional<String> period(List<Mention> mentions) {
    List<Mention> signedFirst =
        mentions.stream().sorted(Comparator.comparing(m -> !m.signed())).toList();
    for (Mention m : signedFirst) {
      int own = ownAct(m);
      int to =
          own > 0
              ? own
              : m.signed() ? m.sentence().to() : Math.min(m.sentence().to(), m.to() + AFTER);
      for (int i = m.from(); i + 3 < to; i++) {
        boolean cue =
            tokens.get(i - (i > 0 ? 1 : 0)).is("đoạn") || tokens.get(i - (i > 0 ? 1 : 0)).is("kỳ");
        if (cue
            && tokens.get(i).isYear()
            && tokens.get(i + 1).is("-")
            && tokens.get(i + 2).isYear()) {
          return Optional.of(tokens.get(i).key() + "-" + tokens.get(i + 2).key());
        }
      }
    }
    return Optional.empty();
  }

  /** The numbers of papers that "theo", "thực hiện" name where the agreement is spoken of. */
  List<String> basis(List<Mention> mentions) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (!m.signed()) {
        continue;
      }
      for (Marks.DocumentMark paper : marks.documents()) {
        boolean here = paper.from() >= m.sentence().from() && paper.to() <= m.sentence().to();
        if ((here && isBasis(paper, m.sentence().from())) || isGroundBefore(paper, m.sentence())) {
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

  /** "Thực hiện Hướng dẫn số 62/HD-MT. Sáng 5/6, A và B ký …": a ground with a stop behind it. */
  private boolean isGroundBefore(Marks.DocumentMark paper, Sentence sentence) {
    if (sentence.from() == 0 || paper.from() >= sentence.from()) {
      return false;
    }
    Sentence before = text.sentenceAt(tokens.get(sentence.from() - 1).start());
    int ground = words.after(tokens, before.from(), "basis");
    if (ground < 0 || paper.from() < ground || paper.from() > ground + 1) {
      return false;
    }
    for (int i = paper.from(); i + 1 < before.to(); i++) {
      if (tokens.get(i).is(",") && text.isCapital(i + 1)) {
        return false;
      }
    }
    return true;
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
}
