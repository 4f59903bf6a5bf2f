package vn.daumoi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well people are told apart and put together, on labelled pairs and labelled clusters. */
class IdentityBenchTest {
  private final Resolver resolver = new Resolver(Decisions.read(Anchor::identity));

  /** How many pairs called one are, and how many that are one are called so. */
  private record Figures(int right, int invented, int missed) {
    double precision() {
      return right / (double) (right + invented);
    }

    double recall() {
      return right / (double) (right + missed);
    }

    @Override
    public String toString() {
      double f1 = 2 * precision() * recall() / (precision() + recall());
      return "P %.4f  R %.4f  F1 %.4f  (%d right, %d invented, %d missed)"
          .formatted(precision(), recall(), f1, right, invented, missed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pairsAlone(LabelledPeople.Part part) {
    int right = 0;
    int invented = 0;
    int missed = 0;
    List<String> wrong = new ArrayList<>();
    for (LabelledPeople.Pair pair : LabelledPeople.pairs(part)) {
      Judgement judgement = resolver.judge(pair.one(), pair.other());
      boolean same = judgement.verdict() == Judgement.Verdict.SAME;
      boolean truth = pair.verdict() == Judgement.Verdict.SAME;
      right += same && truth ? 1 : 0;
      invented += same && !truth ? 1 : 0;
      missed += !same && truth ? 1 : 0;
      if (same != truth) {
        wrong.add(pair + " : " + judgement);
      }
    }
    Figures figures = new Figures(right, invented, missed);
    System.out.println(part + " pairs alone:     " + figures);
    assertThat(figures.precision()).as("wrong: %s", wrong).isGreaterThanOrEqualTo(part.precision);
    assertThat(figures.recall()).as("wrong: %s", wrong).isGreaterThanOrEqualTo(part.recall);
  }

  @ParameterizedTest
  @EnumSource
  void peopleAllTogether(LabelledPeople.Part part) {
    List<LabelledPeople.Labelled> labelled = LabelledPeople.people(part);
    Map<Sighting, String> truth = new HashMap<>();
    labelled.forEach(one -> truth.put(one.sighting(), one.person()));
    Map<Key, List<Sighting>> groups =
        labelled.stream()
            .map(LabelledPeople.Labelled::sighting)
            .collect(
                Collectors.groupingBy(
                    s -> Key.person(s.name()), TreeMap::new, Collectors.toList()));
    Map<Sighting, Set<Sighting>> found = new HashMap<>();
    for (List<Sighting> group : groups.values()) {
      NameGroup people = resolver.group(group);
      Map<Cluster, Set<Sighting>> clusters = new HashMap<>();
      for (Sighting sighting : group) {
        Cluster cluster = people.person(people.block(sighting));
        clusters.computeIfAbsent(cluster, c -> new HashSet<>()).add(sighting);
        found.put(sighting, clusters.get(cluster));
      }
    }
    Map<String, Set<Sighting>> people =
        truth.keySet().stream().collect(Collectors.groupingBy(truth::get, Collectors.toSet()));
    Figures pairwise = pairwise(truth, found, people);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Sighting, String> one : truth.entrySet()) {
      Set<Sighting> put = found.getOrDefault(one.getKey(), Set.of());
      Set<Sighting> is = people.getOrDefault(one.getValue(), Set.of());
      double both = put.stream().filter(is::contains).count();
      precision += both / put.size() / truth.size();
      recall += both / is.size() / truth.size();
    }
    System.out.println(part + " people together: " + pairwise);
    System.out.printf("%s B-cubed:         P %.4f  R %.4f%n", part, precision, recall);
    assertThat(pairwise.precision()).isGreaterThanOrEqualTo(part.precision);
    assertThat(pairwise.recall()).isGreaterThanOrEqualTo(part.recall);
    assertThat(precision).isGreaterThanOrEqualTo(part.precision);
    assertThat(recall).isGreaterThanOrEqualTo(part.recall);
  }

  private static Figures pairwise(
      Map<Sighting, String> truth,
      Map<Sighting, Set<Sighting>> found,
      Map<String, Set<Sighting>> people) {
    int right = 0;
    int invented = 0;
    int missed = 0;
    for (Map.Entry<Sighting, String> one : truth.entrySet()) {
      Set<Sighting> put = found.getOrDefault(one.getKey(), Set.of());
      Set<Sighting> is = people.getOrDefault(one.getValue(), Set.of());
      int both = (int) put.stream().filter(is::contains).count();
      right += both - 1;
      invented += put.size() - both;
      missed += is.size() - both;
    }
    return new Figures(right / 2, invented / 2, missed / 2);
  }
}
