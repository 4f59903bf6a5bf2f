package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.article.Article;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Language;
import vn.daumoi.text.Text;

/** Reads an article: rules and lexicon only, no model and no network. */
public final class Extractor {
  private static final String NOT_VIETNAMESE = "not in Vietnamese, or written without its marks";
  private static final String NO_FACT = "in Vietnamese, but no rule found a fact";

  /** "Thường vụ Tỉnh ủy": behind a name a member of the board, and alone the board itself. */
  private static final Pattern BOARD = Pattern.compile("(?:Thường vụ|BTV) ");

  private final Lexicon lexicon = Lexicon.packed();
  private final PlaceReader places = new PlaceReader(lexicon);
  private final AgencyReader agencies = new AgencyReader(lexicon, places);
  private final ItemReader items = new ItemReader(lexicon, places, agencies);
  private final EventReader events = new EventReader(lexicon);
  private final UnreadReader unread = new UnreadReader(lexicon);
  private final DateReader dates = new DateReader();
  private final DocumentReader documents = new DocumentReader();
  private final PaperFacts papers = new PaperFacts(documents);

  public Facts read(Article article) {
    Text text = Text.of(article.body());
    if (!Language.isVietnamese(text)) {
      return new Facts(article, text, Optional.empty(), List.of(), Optional.of(NOT_VIETNAMESE));
    }
    Recognised found = recognised(article, text);
    MarkIndex index = found.index();
    List<Fact> told = events.read(index);
    List<Fact> onPaper = papers.read(index, told);
    List<Fact> facts =
        new ArrayList<>(Appointed.settled(facts(index.marks), onPaper, article.published()));
    facts.addAll(onPaper);
    facts.addAll(Appointed.holdings(index.marks, onPaper));
    facts.addAll(told);
    facts.sort(Comparator.comparing((Fact fact) -> fact.evidence().words()));
    Optional<String> nothing = facts.isEmpty() ? Optional.of(NO_FACT) : Optional.empty();
    return new Facts(article, text, found.bearings().province(), facts, nothing);
  }

  /** Phrases shaped like a post, agency, document number or agreement that no rule read. */
  public List<UnreadPhrase> unread(Article article) {
    Text text = Text.of(article.body());
    if (!Language.isVietnamese(text)) {
      return List.of();
    }
    Recognised found = recognised(article, text);
    List<UnreadPhrase> phrases = new ArrayList<>(unread.unread(found.index().marks, found.items()));
    phrases.addAll(papers.unread(found.index()));
    return phrases;
  }

  /** What stands in a text, before any fact is made of it. */
  private record Recognised(List<Item> items, Bearings bearings, MarkIndex index) {}

  private Recognised recognised(Article article, Text text) {
    List<Item> read = CommuneLists.placed(text, items.items(text));
    Bearings bearings = Bearings.of(article, text, read, lexicon);
    return new Recognised(read, bearings, new MarkIndex(marks(article, text, read, bearings)));
  }

  private Marks marks(Article article, Text text, List<Item> read, Bearings bearings) {
    ClaimReader.Reading reading = new ClaimReader(text, read, lexicon).read();
    People people = People.of(text, read, reading.claims(), lexicon);
    SaidAgencies said = new SaidAgencies(text, read);
    AgencyNamer namer = new AgencyNamer(said, bearings);
    Abroad abroad = new Abroad(text, lexicon, reading.claims());
    List<Marks.PostMark> posts =
        new HoldingReader(text, people, said, namer, abroad, agencies, lexicon).posts(reading);
    List<Marks.AgencyMark> bodies =
        new NamedAgencies(text, read, said, namer, abroad, lexicon).marks(posts);
    List<Marks.DateMark> days = dates.read(text, article.published());
    return new Marks(
        text,
        article.published(),
        named(read, people),
        posts,
        bodies,
        places(read),
        days,
        documents.read(text, days, bodies));
  }

  /** The places named by themselves, not within a body or a post. */
  private static List<PlaceRef> places(List<Item> items) {
    return items.stream()
        .filter(item -> item instanceof Item.PlaceItem)
        .map(item -> ((Item.PlaceItem) item).place())
        .filter(place -> place.name().isPresent())
        .toList();
  }

  private static List<Marks.PersonMark> named(List<Item> items, People people) {
    List<Marks.PersonMark> named = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.NameItem name) {
        people
            .name(name)
            .ifPresent(full -> named.add(new Marks.PersonMark(name.from(), name.to(), full)));
      }
    }
    return named;
  }

  /**
   * Whether a post that nobody holds names its body: a country or place as a whole is none, the
   * Prime Minister is an officer who decides, not the Government, and "Đại hội đại biểu Đảng bộ" is
   * a congress.
   */
  private static boolean namesBody(Marks.PostMark post) {
    String title = post.post().title();
    boolean congress =
        title.equals("Đại biểu") && post.post().agency().name().startsWith("Đảng bộ ");
    if (congress || title.equals("Thủ tướng")) {
      return false;
    }
    String words = post.evidence().asWritten();
    boolean written =
        words.contains(post.post().agency().asWritten()) || BOARD.matcher(words).lookingAt();
    return written
        && post.evidence().because().stream()
            .noneMatch(
                row -> row.startsWith("countries: ") || row.startsWith(PlaceAbroadReader.ROW));
  }

  private static List<Fact> facts(Marks marks) {
    List<Fact> facts = new ArrayList<>();
    for (Marks.PersonMark person : marks.people()) {
      facts.add(
          new Fact.PersonNamed(
              person.name(), Evidence.of(marks.text(), person, "name", List.of())));
    }
    Set<Marks.PostMark> past = PastPosts.of(marks);
    for (Marks.PostMark post : marks.posts()) {
      post.holder()
          .ifPresentOrElse(
              person -> {
                boolean former = post.former() || past.contains(post);
                facts.add(new Fact.Holding(person, post.post(), former, post.evidence()));
              },
              () -> {
                if (namesBody(post)) {
                  facts.add(new Fact.AgencyNamed(post.post().agency(), post.evidence()));
                }
              });
    }
    for (Marks.AgencyMark agency : marks.agencies()) {
      if (!agency.evidence().rule().startsWith(NamedAgencies.IN_POST)) {
        facts.add(new Fact.AgencyNamed(agency.agency(), agency.evidence()));
      }
    }
    return facts;
  }
}
