package vn.daumoi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {
  private final Resolver resolver = new Resolver(Decisions.read(Anchor::identity));

  static List<LabelledPeople.Pair> judgements() {
    return LabelledPeople.judgements();
  }

  @ParameterizedTest
  @MethodSource("judgements")
  void judges(LabelledPeople.Pair pair) {
    Judgement judgement = resolver.judge(pair.one(), pair.other());
    assertThat(judgement.verdict()).as("%s: %s", pair, judgement).isEqualTo(pair.verdict());
  }
}
