package vn.daumoi.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * The other countries a text names, by themselves or by their cities: which of them a sentence
 * speaks of, which the text is about, and whether our own is in it at all.
 */
final class CountriesNamed {
  /** How often a text names the country that it is about. */
  private static final int OFTEN = 3;

  /** How many names of others stand for one of ours that is only said beside them. */
  private static final int RARE = 8;

  /** So many words from the name of a country on the list of its people begins. */
  private static final int SIDE = 4;

  /** What stands before the side whose people are listed: "về phía Lào có", "; phía Lào có". */
  private static final WordSet BEFORE_SIDE = WordSet.of("về", "dự", ";", ",", ".");

  private static final WordSet LISTS = WordSet.of("có", "gồm", ":");

  private final Text text;
  private final NavigableMap<Integer, String> named = new TreeMap<>();

  /** Those whose people are listed behind them: "Về phía Lào có: …". */
  private final NavigableMap<Integer, Optional<String>> sides = new TreeMap<>();

  private final int ours;

  CountriesNamed(Text text, Lexicon lexicon) {
    this.text = text;
    List<Token> tokens = text.tokens();
    int home = 0;
    int i = 0;
    while (i < tokens.size()) {
      Optional<Trie.Match<String>> country = country(text, lexicon, i);
      if (country.isPresent()) {
        named.put(i, country.get().meaning());
        if (isSide(tokens, i)) {
          sides.put(i, country.map(Trie.Match::meaning));
        }
      }
      if (AgencyCountryReader.isOurs(tokens, i) && isSide(tokens, i)) {
        sides.put(i, Optional.empty());
      }
      home += isHome(tokens, lexicon, i) ? 1 : 0;
      i = country.map(Trie.Match::to).orElse(i + 1);
    }
    this.ours = home;
  }

  private static Optional<Trie.Match<String>> country(Text text, Lexicon lexicon, int i) {
    List<Token> tokens = text.tokens();
    if (!text.isCapital(i)) {
      return Optional.empty();
    }
    Optional<Trie.Match<String>> city =
        lexicon
            .gazetteer()
            .abroad(tokens, i)
            .map(match -> new Trie.Match<>(match.to(), match.form(), match.meaning().province()));
    return lexicon
        .gazetteer()
        .country(tokens, i)
        .or(() -> city)
        .filter(match -> match.to() - i > 1 || !isOfName(text, i));
  }

  /** "Vũ Anh", "Đức Thanh", and "Anh" that begins a sentence: one syllable that is of a name. */
  private static boolean isOfName(Text text, int i) {
    List<Token> tokens = text.tokens();
    boolean begins = text.sentenceAt(tokens.get(i).start()).from() == i;
    boolean behind = i > 0 && text.isCapital(i - 1) && CapitalRun.isOnLine(text, i);
    return tokens.get(i).syllable() && (behind || (begins && tokens.get(i).is("anh")));
  }

  /** Whether our country or one of its provinces is named at a token. */
  private static boolean isHome(List<Token> tokens, Lexicon lexicon, int i) {
    return tokens.get(i).isCapital()
        && (AgencyCountryReader.isOurs(tokens, i)
            || lexicon
                .gazetteer()
                .place(tokens, i)
                .filter(match -> match.meaning().isProvince() && match.to() - i > 1)
                .isPresent());
  }

  /** The country that most of the names are of, or all. */
  Optional<String> about() {
    Map<String, Integer> times = new HashMap<>();
    named.values().forEach(country -> times.merge(country, 1, Integer::sum));
    return times.entrySet().stream()
        .filter(country -> country.getValue() * 2 > named.size())
        .filter(country -> country.getValue() >= OFTEN || times.size() == 1)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The country that all is in, where our own and its provinces are not named. */
  Optional<String> scene() {
    return ours * RARE > named.size() || named.size() < OFTEN ? Optional.empty() : about();
  }

  /** The country named last before a token. */
  Optional<String> lastBefore(int token) {
    return Optional.ofNullable(named.lowerEntry(token)).map(Map.Entry::getValue);
  }

  /** "Về phía Lào có: …": the country whose people the sentence of a token lists. */
  Optional<String> side(int token) {
    int last = Math.min(token, text.tokens().size() - 1);
    int from = text.sentenceAt(text.tokens().get(last).start()).from();
    return Optional.ofNullable(sides.lowerEntry(token))
        .filter(country -> country.getKey() >= from)
        .flatMap(Map.Entry::getValue);
  }

  private static boolean isSide(List<Token> tokens, int country) {
    int before = country > 0 && tokens.get(country - 1).is("nước") ? country - 2 : country - 1;
    return before > 0
        && tokens.get(before).is("phía")
        && BEFORE_SIDE.has(tokens.get(before - 1))
        && tokens.subList(country, Math.min(tokens.size(), country + SIDE)).stream()
            .anyMatch(LISTS::has);
  }

  /** The country named last before a token in its sentence, or the only one behind it. */
  Optional<String> inSentence(int token) {
    int last = Math.min(token, text.tokens().size() - 1);
    Sentence sentence = text.sentenceAt(text.tokens().get(last).start());
    NavigableMap<Integer, String> before = named.subMap(sentence.from(), true, token, false);
    if (!before.isEmpty()) {
      return Optional.of(before.lastEntry().getValue());
    }
    NavigableMap<Integer, String> behind = named.subMap(token, true, sentence.to(), false);
    return behind.values().stream()
        .findFirst()
        .filter(country -> Collections.frequency(behind.values(), country) == behind.size());
  }
}
