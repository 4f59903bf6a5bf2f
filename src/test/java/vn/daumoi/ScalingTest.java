package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.AgencyKind;
import vn.daumoi.extract.Evidence;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.Post;
import vn.daumoi.lexicon.Table;
import vn.daumoi.resolve.Anchor;
import vn.daumoi.resolve.Decisions;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.NameGroup;
import vn.daumoi.resolve.Resolver;
import vn.daumoi.resolve.Sighting;
import vn.daumoi.store.Store;
import vn.daumoi.text.Span;
import vn.daumoi.text.Text;

/**
 * What one more article costs in a store of 1,000 articles, of 10,000 and so on up to {@code
 * -Ddaumoi.scaling=N}, and of the names alone up to {@code -Ddaumoi.scaling.names=N}. The people
 * are drawn with the frequencies of real names' syllables, and are named as often as in the press:
 * a few in every hundredth article, most once or twice.
 */
class ScalingTest {
  private static final int SAMPLES = 30;

  /** People with a post an article names; in the corpus load it is 1.2. */
  private static final int PEOPLE = 2;

  private static final List<String> TITLES =
      List.of("Chủ tịch", "Phó Chủ tịch", "Bí thư", "Giám đốc", "Phó Giám đốc", "Trưởng Ban");
  private static final List<String> BODIES =
      List.of("Ủy ban nhân dân tỉnh ", "Tỉnh ủy ", "Sở Y tế ", "Sở Tài chính ", "Công an tỉnh ");

  private final List<Table.Row> syllables = Table.read("lexicon/name-syllables.tsv").rows();
  private final List<String> provinces =
      Table.read("places/provinces.tsv").rows().stream()
          .filter(row -> row.get("type").equals("tỉnh") && !row.get("until").startsWith("1"))
          .map(row -> row.get("name"))
          .toList();

  private record Person(String name, Post post) {}

  private String syllable(Random random, String part) {
    int sum = syllables.stream().mapToInt(row -> Integer.parseInt(row.get(part))).sum();
    int at = random.nextInt(sum);
    for (Table.Row row : syllables) {
      at -= Integer.parseInt(row.get(part));
      if (at < 0) {
        String word = row.get("syllable");
        return word.substring(0, 1).toUpperCase() + word.substring(1);
      }
    }
    throw new IllegalStateException();
  }

  private final Map<Integer, Person> people = new HashMap<>();

  /** The person of a rank in fame, the same each time. */
  private Person person(int rank) {
    return people.computeIfAbsent(rank, this::made);
  }

  private Person made(int rank) {
    Random random = new Random(rank * 31L + 7);
    String name =
        String.join(
            " ",
            syllable(random, "surname"),
            syllable(random, "middle"),
            syllable(random, "given"));
    String place = provinces.get(random.nextInt(provinces.size()));
    String body = BODIES.get(random.nextInt(BODIES.size())) + place;
    Agency agency =
        new Agency(body, AgencyKind.StateBody, Optional.of(place), Optional.empty(), body);
    return new Person(name, new Post(TITLES.get(random.nextInt(TITLES.size())), agency));
  }

  private static Article article(int number) {
    String day = "20%02d-%02d-%02d".formatted(10 + number % 15, 1 + number % 12, 1 + number % 28);
    return new Article(
        "a" + number,
        "Bài " + number,
        "Bài số " + number + ".",
        PartialDate.parse(day),
        Optional.of("https://example.org/bai/" + number),
        Optional.empty(),
        Optional.empty());
  }

  /** Who is named, the famous more often: the share of rank r is as 1 / (r + 20). */
  private List<Person> named(int article) {
    Random random = new Random(article);
    return IntStream.range(0, PEOPLE)
        .mapToObj(i -> person((int) (20 * Math.pow(10_000, random.nextDouble())) - 20))
        .toList();
  }

  private Facts facts(Article article) {
    List<Fact> facts = new ArrayList<>();
    Text text = Text.of(article.body());
    Evidence evidence = new Evidence(new Span(0, 5), new Span(0, 5), "", "made", List.of("made"));
    for (Person person : named(Integer.parseInt(article.id().substring(1)))) {
      facts.add(new Fact.PersonNamed(person.name(), evidence));
      facts.add(new Fact.Holding(person.name(), person.post(), false, evidence));
    }
    return new Facts(article, text, Optional.empty(), facts, Optional.empty());
  }

  /**
   * The same without a store: how large the groups of one article's names are, and what they cost.
   */
  @Test
  void groupsOfNames() {
    int most = Integer.getInteger("daumoi.scaling.names", 0);
    assumeTrue(most > 0, "no -Ddaumoi.scaling.names=N");
    Resolver resolver = new Resolver(Decisions.read(Anchor::identity));
    for (int size = 1_000; size <= most; size *= 10) {
      Map<Key, List<Sighting>> groups = new TreeMap<>();
      for (int i = 0; i < SAMPLES; i++) {
        named(size + i).forEach(person -> groups.put(Key.person(person.name()), new ArrayList<>()));
      }
      for (int i = 0; i < size; i++) {
        Optional<PartialDate> day = article(i).published();
        for (Person person : named(i)) {
          List<Sighting> group = groups.get(Key.person(person.name()));
          if (group != null) {
            group.add(sighting(i, person, day));
          }
        }
      }
      long[] sizes = new long[SAMPLES];
      double[] all = new double[SAMPLES];
      double[] more = new double[SAMPLES];
      for (int i = 0; i < SAMPLES; i++) {
        for (Person person : named(size + i)) {
          List<Sighting> group = groups.getOrDefault(Key.person(person.name()), List.of());
          Clock whole = new Clock();
          NameGroup known = resolver.group(group);
          all[i] += whole.cpuSeconds() * 1e3;
          Clock one = new Clock();
          resolver.more(known, List.of(sighting(size + i, person, article(size + i).published())));
          more[i] += one.cpuSeconds() * 1e3;
          sizes[i] += group.size();
        }
      }
      Arrays.sort(sizes);
      Arrays.sort(all);
      Arrays.sort(more);
      System.out.printf(
          "names of one of %d articles: %d sightings, %.2f ms with one more, %.2f ms all anew%n",
          size, sizes[SAMPLES / 2], more[SAMPLES / 2], all[SAMPLES / 2]);
    }
  }

  private static Sighting sighting(int article, Person person, Optional<PartialDate> day) {
    Sighting.Seat seat = new Sighting.Seat(person.post().title(), person.post().agency(), false);
    return new Sighting(
        "a%07d".formatted(article),
        person.name(),
        List.of(seat),
        Optional.empty(),
        day,
        new TreeSet<>());
  }

  @Test
  void oneMoreArticleCostsWhatItsNamesCost(@TempDir Path folder) throws IOException {
    int most = Integer.getInteger("daumoi.scaling", 0);
    assumeTrue(most > 0, "no -Ddaumoi.scaling=N");
    Path place = Path.of(System.getProperty("daumoi.scaling.store", folder.toString()));
    List<String> lines = new ArrayList<>();
    lines.add("articles\tone more: ms\tof CPU\tbulk: articles/s\tper second of CPU\tMB");
    try (Store store = Store.open(place)) {
      Pipeline pipeline = new Pipeline(store, "https://example.org/graph/", this::facts);
      int done = 0;
      for (int size = Math.min(1_000, most); size <= most; size = next(size, most)) {
        Clock bulk = new Clock();
        pipeline.ingest(IntStream.range(done, size).mapToObj(ScalingTest::article));
        double rate = (size - done) / bulk.seconds();
        double perCpu = (size - done) / bulk.cpuSeconds();
        double[] times = new double[SAMPLES];
        double[] cpu = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
          Clock one = new Clock();
          pipeline.ingest(Stream.of(article(size + i)));
          times[i] = one.seconds() * 1e3;
          cpu[i] = one.cpuSeconds() * 1e3;
        }
        done = size + SAMPLES;
        Arrays.sort(times);
        Arrays.sort(cpu);
        lines.add(
            "%d\t%.1f\t%.1f\t%.0f\t%.0f\t%d"
                .formatted(
                    size, times[SAMPLES / 2], cpu[SAMPLES / 2], rate, perCpu, megabytes(place)));
        System.out.println(lines.getLast());
      }
    }
    assertThat(lines).hasSizeGreaterThan(1);
  }

  private static int next(int size, int most) {
    return size == most ? Integer.MAX_VALUE : Math.min(size * 10, most);
  }

  /** Time gone by, on the wall and in this thread, for others may use the machine too. */
  private static final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final long start = System.nanoTime();
    private final long cpu = THREADS.getCurrentThreadCpuTime();

    double seconds() {
      return (System.nanoTime() - start) / 1e9;
    }

    double cpuSeconds() {
      return (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
    }
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          >> 20;
    }
  }
}
