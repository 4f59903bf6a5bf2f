package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** The bodies a text names on their own, and those of its posts, under their full names. */
final class NamedAgencies {
  /** The rule of a body that is only named in a post. */
  static final String IN_POST = "agency-in-post";

  private static final Set<String> LIST_MARKS =
      Set.of("-", "–", ",", "và", "/", ", và", "cùng", "&");

  /** How many bodies of a list are looked at for a place. */
  private static final int LIST = 12;

  /** What is a part of the body behind it, which is named with it. */
  private static final Set<String> INNER =
      Set.of(
          "agencies: Hội đồng quản trị",
          "agencies: Hội đồng thành viên",
          "agencies: Ban Cán sự đảng",
          "agency-units: Phòng");

  /** How many words and marks a bracket with short forms has. */
  private static final int GLOSS = 6;

  /** How many words lead from seats to the post beside them: ", đồng thời giữ chức vụ". */
  private static final int TO_POST = 6;

  private final Text text;
  private final List<Item> items;
  private final SaidAgencies said;
  private final AgencyNamer namer;
  private final Abroad abroad;
  private final Lexicon lexicon;
  private final InPassing passing;

  NamedAgencies(
      Text text,
      List<Item> items,
      SaidAgencies said,
      AgencyNamer namer,
      Abroad abroad,
      Lexicon lexicon) {
    this.text = text;
    this.items = items;
    this.said = said;
    this.namer = namer;
    this.abroad = abroad;
    this.lexicon = lexicon;
    this.passing = new InPassing(text, lexicon);
  }

  /** The bodies named in a text on their own, and those of its posts. */
  List<Marks.AgencyMark> marks(List<Marks.PostMark> posts) {
    Map<Integer, Marks.PostMark> postAt = new HashMap<>();
    posts.forEach(post -> postAt.putIfAbsent(post.from(), post));
    List<Marks.AgencyMark> marks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.AgencyItem agency
          && !passing.isNone(agency)
          && !isStanding(agency.agency(), listed(i))) {
        boolean leading = InPassing.LEADING.contains(agency.agency().stem());
        AgencyDraft body =
            leading ? agency.agency().parent().orElse(agency.agency()) : agency.agency();
        agency(body, listed(i)).ifPresent(marks::add);
        marks.addAll(above(agency.agency()));
      } else if (items.get(i) instanceof Item.PostItem post) {
        Optional.ofNullable(postAt.get(post.from()))
            .flatMap(mark -> inPost(post.post(), mark))
            .ifPresent(marks::add);
        post.post().agency().ifPresent(body -> marks.addAll(above(body)));
      }
    }
    marks.addAll(inShort());
    marks.sort(Comparator.comparingInt(Marks.AgencyMark::from));
    return marks;
  }

  /** "HUST", "PLO" on their own: the bodies that the text has so called in brackets. */
  private List<Marks.AgencyMark> inShort() {
    if (!said.shortens()) {
      return List.of();
    }
    List<Marks.AgencyMark> marks = new ArrayList<>();
    Map<String, Optional<Marks.AgencyMark>> meant = new HashMap<>();
    BitSet read = new BitSet();
    items.forEach(item -> read.set(item.from(), item.to()));
    List<Token> tokens = text.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      int code = i;
      boolean alone = !read.get(i) && (read.get(i + 1) || !goesOn(i + 1));
      if (isCode(tokens.get(i)) && alone && !isGloss(tokens, i)) {
        meant
            .computeIfAbsent(text.words(i, i + 1), this::meant)
            .ifPresent(body -> marks.add(inShort(code, body)));
      }
    }
    return marks;
  }

  /** "(HUST)", "(Green - Smart - Mobility)": where a text says how it calls a body for short. */
  private static boolean isGloss(List<Token> tokens, int i) {
    int k = i - 1;
    while (k > 0 && i - k < GLOSS && !tokens.get(k).is("(") && !tokens.get(k).is(")")) {
      k--;
    }
    return tokens.get(k).is("(");
  }

  /** "FGF Vinh", "FLC Albatross": one word in capitals goes on with a name, and is no person's. */
  private boolean goesOn(int next) {
    List<Token> tokens = text.tokens();
    return next < tokens.size()
        && CapitalRun.isOnLine(text, next)
        && tokens.get(next).kind() == Token.Kind.CAPITALIZED
        && CapitalRun.end(text, next) == next + 1
        && !lexicon.isSurname(tokens.get(next))
        && !lexicon.isGivenName(text, next);
  }

  private static boolean isCode(Token token) {
    return token.kind() == Token.Kind.UPPER || token.isCapital() && !token.syllable();
  }

  private Optional<Marks.AgencyMark> meant(String code) {
    return said.shortened(code).flatMap(body -> agency(written(body), List.of()));
  }

  /** "Đại diện Thương mại Mỹ (USTR)": a body that a title alone tells stands where that ends. */
  private static AgencyDraft written(AgencyDraft body) {
    return body.to() > body.from() ? body : body.moved(body.from() - 1, body.to());
  }

  private Marks.AgencyMark inShort(int code, Marks.AgencyMark body) {
    Marks.AgencyMark here = new Marks.AgencyMark(code, code + 1, body.agency(), body.evidence());
    return new Marks.AgencyMark(
        code,
        code + 1,
        body.agency(),
        Evidence.of(text, here, "agency-short", body.evidence().because()));
  }

  private Optional<Marks.AgencyMark> inPost(PostDraft post, Marks.PostMark mark) {
    return post.agency()
        .filter(draft -> draft.to() > draft.from())
        .map(draft ->
            new Marks.AgencyMark(
                draft.from(),
                draft.to(),
                mark.post().agency(),
                Evidence.of(text, draft, IN_POST, List.of(draft.row()))));
  }

  /**
   * "Phòng Tham mưu, Cục Tổ chức cán bộ, Bộ Công an": each body above, where a mark parts it; and
   * the one that boards and offices are within.
   */
  private List<Marks.AgencyMark> above(AgencyDraft draft) {
    List<Marks.AgencyMark> marks = new ArrayList<>();
    AgencyDraft unit = draft;
    Optional<AgencyDraft> above = parted(unit);
    while (above.isPresent()) {
      agency(above.get(), List.of()).ifPresent(marks::add);
      unit = above.get();
      above = parted(unit);
    }
    return marks;
  }

  private Optional<AgencyDraft> parted(AgencyDraft draft) {
    return draft
        .parent()
        .filter(above -> above.from() > draft.from() && above.to() > above.from())
        .filter(
            above -> INNER.contains(draft.row()) || !text.tokens().get(above.from() - 1).isWord());
  }

  private Optional<Marks.AgencyMark> agency(AgencyDraft draft, List<AgencyDraft> beside) {
    return abroad
        .settled(draft)
        .flatMap(body -> namer.name(body, beside))
        .map(named ->
            new Marks.AgencyMark(
                draft.from(),
                draft.to(),
                named.agency(draft, text),
                Evidence.of(text, draft, "agency", named.because())));
  }

  /** "cơ quan Thường trực", "tham gia Thường trực": no board where no committee is beside it. */
  private static boolean isStanding(AgencyDraft body, List<AgencyDraft> listed) {
    return body.stem().equals("Thường trực")
        && body.place().isEmpty()
        && body.parent().isEmpty()
        && listed.isEmpty();
  }

  /** The bodies listed with one, those behind it first: "HĐND - UBND - Tòa án … thành phố". */
  private List<AgencyDraft> listed(int at) {
    List<AgencyDraft> listed = new ArrayList<>();
    int last = at;
    for (; last + 1 < items.size() && last < at + LIST && isListed(last); last++) {
      listed.add(((Item.AgencyItem) items.get(last + 1)).agency());
    }
    ofPost(last).ifPresent(listed::add);
    for (int i = at - 1; i >= Math.max(0, at - LIST) && isListed(i); i--) {
      listed.add(((Item.AgencyItem) items.get(i)).agency());
    }
    return listed;
  }

  /** "tham gia Ban Chấp hành, giữ chức Bí thư Huyện ủy A": the body of the post behind seats. */
  private Optional<AgencyDraft> ofPost(int seats) {
    if (seats + 1 == items.size()
        || !(items.get(seats) instanceof Item.AgencyItem seat)
        || !(items.get(seats + 1) instanceof Item.PostItem next)
        || next.from() - seat.to() > TO_POST) {
      return Optional.empty();
    }
    boolean taken =
        text.tokens().subList(seat.to(), next.from()).stream().anyMatch(word -> word.is("giữ"));
    return taken ? next.post().agency() : Optional.empty();
  }

  /** Whether an item and the next are two bodies of one list. */
  private boolean isListed(int i) {
    if (!(items.get(i) instanceof Item.AgencyItem one)
        || !(items.get(i + 1) instanceof Item.AgencyItem other)) {
      return false;
    }
    String between = text.words(one.to(), other.from()).strip();
    return other.from() - one.to() <= 2
        && LIST_MARKS.contains(between)
        && CapitalRun.isOnLine(text, other.from());
  }
}
