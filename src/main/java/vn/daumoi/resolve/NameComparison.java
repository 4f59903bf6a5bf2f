package vn.daumoi.resolve;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.daumoi.lexicon.Table;

/**
 * Whether two names may be ways of writing one: any script, any order, slips of the pen, initials,
 * names left out. It says nothing of whether one person is meant.
 *
 * <p>Words are paired: first the equal, then those a few letters apart, then initials. Of people
 * words may be left over on one side ("Vladimir Putin", "Vladimir Vladimirovich Putin"), for on
 * both they contradict; of bodies, once the legal form is gone, none may, and numbers must agree.
 */
final class NameComparison {
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´ʹʻʼʾʿ]");
  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{Alnum}\\.){2,}");
  private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|[ivx]+");

  private static final Set<String> LEGAL =
      Table.read("lexicon/legal-forms.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private NameComparison() {}

  /** The words of a name in plain Latin letters. */
  private static List<String> words(String name) {
    String latin = APOSTROPHE.matcher(latin(name)).replaceAll("");
    String joined = DOTTED.matcher(latin).replaceAll(m -> m.group().replace(".", "") + " ");
    return Arrays.stream(SEPARATOR.split(joined)).filter(word -> !word.isEmpty()).toList();
  }

  private static synchronized String latin(String name) {
    return LATIN.transliterate(name);
  }

  /** What pairing the words of two names leaves. */
  private static final class Pairing {
    final List<String> left;
    final List<String> right;
    int edits;
    int whole;
    int pairs;

    Pairing(List<String> a, List<String> b) {
      left = new ArrayList<>(a);
      right = new ArrayList<>(b);
      a.forEach(word -> pair(word, right.contains(word) ? Optional.of(word) : Optional.empty()));
    }

    void similar(int shortest) {
      List<String> longest = new ArrayList<>(left);
      longest.sort(Comparator.comparingInt(String::length).reversed());
      for (String word : longest) {
        pair(
            word,
            right.stream()
                .filter(other -> Math.min(word.length(), other.length()) >= shortest)
                .filter(other -> Edits.within(word, other, slips(word, other)))
                .min(Comparator.comparingInt(other -> Edits.between(word, other))));
      }
    }

    void initials() {
      for (String word : List.copyOf(left)) {
        pair(
            word,
            right.stream()
                .filter(other -> Math.min(word.length(), other.length()) == 1)
                .filter(other -> word.charAt(0) == other.charAt(0))
                .findFirst());
      }
    }

    private void pair(String word, Optional<String> other) {
      if (other.isPresent()) {
        left.remove(word);
        right.remove(other.get());
        pairs++;
        if (Math.min(word.length(), other.get().length()) > 1) {
          whole++;
          edits += Edits.between(word, other.get());
        }
      }
    }

    int over() {
      return left.size() + right.size();
    }
  }

  /** How many letters two words of such length may differ in. */
  private static int slips(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
  }

  static boolean people(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String wholeA = String.join("", a);
    String wholeB = String.join("", b);
    if (Edits.within(wholeA, wholeB, 0)) {
      return true;
    }
    Pairing pairing = new Pairing(a, b);
    pairing.similar(2);
    pairing.initials();
    if (!pairing.left.isEmpty() && !pairing.right.isEmpty()) {
      int length = Math.min(wholeA.length(), wholeB.length());
      return Edits.within(wholeA, wholeB, Math.max(1, length / 8));
    }
    if (pairing.over() > 0) {
      return pairing.whole >= 2 && pairing.edits <= 1 && pairing.over() <= pairing.pairs;
    }
    return pairing.whole >= 1 && pairing.edits <= Math.max(2, wholeA.length() / 6);
  }

  static boolean bodies(String one, String other) {
    List<String> a = withoutForm(words(one));
    List<String> b = withoutForm(words(other));
    String wholeA = String.join("", a);
    String wholeB = String.join("", b);
    if (wholeA.equals(wholeB)) {
      return !wholeA.isEmpty();
    }
    if (!numbers(a).equals(numbers(b))) {
      return false;
    }
    Pairing pairing = new Pairing(a, b);
    pairing.similar(4);
    int length = Math.min(wholeA.length(), wholeB.length());
    return pairing.over() == 0
        ? pairing.edits <= 2
        : Edits.within(wholeA, wholeB, Math.min(2, length / 6));
  }

  private static List<String> withoutForm(List<String> words) {
    List<String> rest = words.stream().filter(word -> !LEGAL.contains(word)).toList();
    return rest.isEmpty() ? words : rest;
  }

  private static List<String> numbers(List<String> words) {
    return words.stream().filter(word -> NUMBER.matcher(word).matches()).sorted().toList();
  }
}
