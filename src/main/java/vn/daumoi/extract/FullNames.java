package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.daumoi.text.Spelling;

/**
 * The full names of a text by what they may be shortened to: "Tùng" of "Nguyễn Văn Tùng", "Martin
 * Presa" of "Raul Martin Presa", "Bachelet" of "Michelle Bachelet Jeria". Of several the one named
 * last is meant, before any was named the first of the text.
 */
final class FullNames {
  /** Who is called like his father, of whom the text may tell, too. */
  private static final String JUNIOR = "Jr";

  /** So often a name is told in full beside a slip of it. */
  private static final int OFTEN = 4;

  private final Set<String> full = new HashSet<>();
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, String> within = new HashMap<>();

  /** How often a name is told in full. */
  private final Map<String, Integer> times = new HashMap<>();

  /** By its letters without their marks: the name most often told so. */
  private final Map<String, String> plain = new HashMap<>();

  /** By its letters, every i as y where either is written: the name most often told so. */
  private final Map<String, String> respelled = new HashMap<>();

  private final Map<String, String> latest = new HashMap<>();

  /** A name that someone is called by in full, in the order of the text. */
  void add(String name) {
    full.add(name);
    times.merge(name, 1, Integer::sum);
    plain.merge(Spelling.unaccented(name), name, this::usual);
    respelled.merge(Spelling.withY(name), name, this::usual);
    endings(name).forEach(ending -> first.putIfAbsent(ending, name));
  }

  /**
   * A name in full of which other parts may stand for it too: a given name, one of two families.
   */
  void addForeign(String name) {
    add(name);
    String[] words = name.split(" ");
    for (String word : words) {
      within.putIfAbsent(word, name);
    }
    for (int at = name.lastIndexOf(' '); at > 0; at = name.lastIndexOf(' ', at - 1)) {
      boolean father =
          words[words.length - 1].equals(JUNIOR) && full.contains(name.substring(0, at));
      if (!father) {
        within.putIfAbsent(name.substring(0, at), name);
      }
    }
    if (words.length == 2) {
      within.putIfAbsent(words[1] + " " + words[0], name);
    }
  }

  /**
   * "Nguyên Văn Tuân" of "Nguyễn Văn Tuân": of the names of the same letters, whatever their marks,
   * the one that the text tells most.
   */
  Optional<String> misprinted(String name) {
    return Optional.ofNullable(plain.get(Spelling.unaccented(name)));
  }

  boolean isFull(String name) {
    return full.contains(name);
  }

  /** The name that one told once stands for, where the text tells the same letters far oftener. */
  Optional<String> slip(String name) {
    return misprinted(name)
        .filter(other -> times.getOrDefault(name, 0) == 1)
        .filter(other -> times.getOrDefault(other, 0) >= OFTEN);
  }

  /** "Phạm Sĩ Nam" of "Phạm Sỹ Nam": of the names that differ by i and y the one told most. */
  Optional<String> respelled(String name) {
    return Optional.ofNullable(respelled.get(Spelling.withY(name)));
  }

  private String usual(String name, String other) {
    return times.getOrDefault(other, 0) > times.getOrDefault(name, 0) ? other : name;
  }

  /** The longer name that a short form means, of those that may be meant. */
  Optional<String> longer(String words, Predicate<String> meant) {
    return Stream.of(latest, first, within)
        .flatMap(names -> Stream.ofNullable(names.get(words)))
        .filter(meant)
        .findFirst()
        .map(name -> misprinted(name).orElse(name));
  }

  /** Remembers that a name was just named. */
  void meet(String name) {
    endings(name).forEach(ending -> latest.put(ending, name));
  }

  /** What a name may be shortened to: its last words. */
  static List<String> endings(String name) {
    List<String> endings = new ArrayList<>();
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      endings.add(name.substring(at + 1));
    }
    return endings;
  }
}
