package vn.daumoi.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Token;
import vn.daumoi.text.Typo;

/** The tables of places: provinces and districts of now and before, countries, places abroad. */
public final class Gazetteer {
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final Pattern WWW = Pattern.compile("^www\\.");

  /** How the addresses of offices go on behind the place. */
  private static final String OFFICIAL = ".gov";

  private static final String REPUBLIC = "Cộng hòa ";

  /** How names begin that tell what kind of state a country is, beside a republic. */
  private static final List<String> STATES =
      List.of("Vương quốc ", "Liên bang ", "Nhà nước ", "CH", "nước ", "Đại ", "Hợp chúng quốc ");

  private final Trie<PlaceName> places;
  private final Trie<PlaceName> abroad;
  private final Trie<String> countries = new Trie<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, String> headsOfState = new HashMap<>();
  private final Map<String, PlaceName> provinces = new HashMap<>();
  private final Map<String, String> provinceBySlug = new HashMap<>();
  private final Map<String, String> provinceByHost = new HashMap<>();
  private final Map<String, PlaceName> districtBySlug = new HashMap<>();

  private final Map<String, String> rankOfNamesake = new HashMap<>();

  /** The provinces that have a district of a name. */
  private final Map<String, Set<String>> provincesOfDistrict = new HashMap<>();

  /**
   * A province or district.
   *
   * @param type "tỉnh", "thành phố", "quận", "huyện", "thị xã"
   * @param province the province it lies in; of a province its own name
   * @param until the first day on which it was no more, or empty
   */
  public record PlaceName(String name, String type, String province, String until) {
    public boolean isProvince() {
      return name.equals(province);
    }

    /** Whether it was no more long before the press that is read: "Sông Bé". */
    public boolean isHistoric() {
      return !until.isEmpty() && until.compareTo("2005") < 0;
    }
  }

  /**
   * Reads the tables.
   *
   * @param firsts where to tell the words that names of places begin with
   */
  Gazetteer(List<WordSet> firsts) {
    places = new Trie<>(firsts);
    abroad = new Trie<>(firsts);
    for (Table.Row row : Table.read("places/provinces.tsv").rows()) {
      place(row, row.get("name"));
    }
    for (Table.Row row : Table.read("places/hosts.tsv").rows()) {
      provinceByHost.put(row.get("host"), row.get("province"));
    }
    for (Table.Row row : Table.read("places/districts.tsv").rows()) {
      place(row, row.get("province"));
      if (provinces.containsKey(Spelling.key(row.get("name")))) {
        rankOfNamesake.putIfAbsent(row.get("name"), row.get("type"));
      }
    }
    for (Table.Row row : Table.read("lexicon/countries.tsv").rows()) {
      stateNames(row.get("name")).forEach(name -> countries.add(name, fullOr(row, "name")));
      if (!row.get("party").isEmpty()) {
        parties.put(fullOr(row, "name"), row.get("party"));
      }
      if (!row.get("head").isEmpty()) {
        headsOfState.put(fullOr(row, "name"), row.get("head"));
      }
    }
    for (Table.Row row : Table.read("places/abroad.tsv").rows()) {
      abroad.add(
          row.get("name"), new PlaceName(row.get("name"), row.get("type"), row.get("country"), ""));
    }
  }

  /** A country's name, and what its state may be called by it: "nước Cộng hòa Kenya". */
  private static Stream<String> stateNames(String name) {
    if (name.startsWith(REPUBLIC)) {
      return Stream.of(name, "nước " + name);
    }
    return STATES.stream().anyMatch(name::startsWith)
        ? Stream.of(name)
        : Stream.of(name, REPUBLIC + name, "nước " + REPUBLIC + name);
  }

  /** Adds all words of our places' names to a set. */
  void words(WordSet to) {
    places.words(to);
  }

  private void place(Table.Row row, String province) {
    String type = row.get("type").toLowerCase(Locale.ROOT);
    PlaceName place = new PlaceName(row.get("name"), type, province, row.get("until"));
    places.add(row.get("name"), place);
    row.list("aliases").forEach(alias -> places.add(alias, place));
    if (place.isProvince()) {
      provinces.putIfAbsent(Spelling.key(row.get("name")), place);
      provinceBySlug.putIfAbsent(slug(row.get("name")), row.get("name"));
    } else {
      districtBySlug.putIfAbsent(slug(row.get("name")) + "." + slug(province), place);
      districtBySlug.putIfAbsent(slug(row.get("name")) + OFFICIAL, place);
      provincesOfDistrict
          .computeIfAbsent(Spelling.key(row.get("name")), name -> new HashSet<>())
          .add(province);
    }
  }

  private static String slug(String name) {
    return NO_LETTER.matcher(Spelling.unaccented(name)).replaceAll("");
  }

  private static String fullOr(Table.Row row, String column) {
    return row.get("full").isEmpty() ? row.get(column) : row.get("full");
  }

  /** The province whose name words are but for one letter: "Khán Hòa". */
  public Optional<PlaceName> provinceNear(String name) {
    String key = Spelling.key(name);
    return provinces.entrySet().stream()
        .filter(province -> Typo.isOneLetterOff(key, province.getKey()))
        .map(Map.Entry::getValue)
        .filter(province -> !province.isHistoric())
        .findFirst();
  }

  public Optional<Trie.Match<PlaceName>> place(List<Token> tokens, int from) {
    return places.longest(tokens, from);
  }

  /** The party that alone governs a country, by the country's full name. */
  public Optional<String> party(String country) {
    return Optional.ofNullable(parties.get(country));
  }

  /** The title of a country's head of state where the press also writes less: "Chủ tịch". */
  public Optional<String> headOfState(String country) {
    return Optional.ofNullable(headsOfState.get(country));
  }

  /** A city or province of another country. */
  public Optional<Trie.Match<PlaceName>> abroad(List<Token> tokens, int from) {
    return abroad.longest(tokens, from);
  }

  /**
   * A country that is named in capitals: "Thái Lan", "nhà nước Palestine"; the first is enough of a
   * name of three words and more, "Cam-pu-chia", and of any behind a word, "Quốc hội Nhật bản".
   */
  public Optional<Trie.Match<String>> country(List<Token> tokens, int from) {
    return countries
        .longest(tokens, from)
        .filter(match ->
            tokens.get(match.to() - 1).isCapital()
                || (tokens.get(from).isCapital()
                    && (match.to() - from > 2 || (from > 0 && tokens.get(from - 1).isWord()))));
  }

  /** Whether words are the name of a province and no more: "Hà Nội". */
  public boolean isProvince(List<Token> tokens, int from, int to) {
    return place(tokens, from)
        .filter(match -> match.to() == to && match.meaning().isProvince())
        .isPresent();
  }

  /** Where the country begins that words end in: "Mỹ" in "Bộ Quốc phòng Mỹ". */
  public OptionalInt countryAtEnd(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> country(tokens, i).filter(match -> match.to() == tokens.size()).isPresent())
        .findFirst();
  }

  /** The province of a name: "hải phòng". */
  public Optional<PlaceName> province(String name) {
    return Optional.ofNullable(provinces.get(Spelling.key(name)));
  }

  /** The province of a district by its name, where only one has such a district. */
  public Optional<String> provinceOfDistrict(String name) {
    Set<String> of = provincesOfDistrict.getOrDefault(Spelling.key(name), Set.of());
    return of.size() == 1 ? Optional.of(of.iterator().next()) : Optional.empty();
  }

  /** What the city or district is that bears a province's name: "thành phố" of "Sơn La". */
  public Optional<String> rankOfNamesake(String province) {
    return Optional.ofNullable(rankOfNamesake.get(province));
  }

  /** The names of all provinces of now and before, sorted. */
  public List<String> provinces() {
    return provinces.values().stream().map(PlaceName::name).sorted().toList();
  }

  /**
   * The district whose own portal a host is: "vuban.namdinh.gov.vn", or "hoanghoa.gov.vn" where no
   * other province has a district of the name.
   */
  public Optional<PlaceName> districtInHost(String host) {
    String[] labels = WWW.matcher(host).replaceFirst("").split("\\.");
    if (labels.length < 2) {
      return Optional.empty();
    }
    String slug = labels[0] + "." + labels[1];
    return Optional.ofNullable(districtBySlug.get(slug))
        .filter(place -> !slug.endsWith(OFFICIAL) || provinceOfDistrict(place.name()).isPresent());
  }

  /** The province of an address's host: as listed, or whose name, without marks, is part of it. */
  public Optional<String> provinceInHost(String host) {
    int label = 0;
    do {
      String listed = provinceByHost.get(host.substring(label));
      if (listed != null) {
        return Optional.of(listed);
      }
      label = host.indexOf('.', label) + 1;
    } while (label > 0);
    String letters = NO_LETTER.matcher(host).replaceAll("");
    Optional<String> longest = Optional.empty();
    for (Map.Entry<String, String> province : provinceBySlug.entrySet()) {
      String name = province.getValue();
      if (letters.contains(province.getKey()) && longest.map(of -> isMore(name, of)).orElse(true)) {
        longest = Optional.of(name);
      }
    }
    return longest.or(() -> districtInHost(host).map(PlaceName::province));
  }

  private static boolean isMore(String name, String other) {
    return name.length() != other.length()
        ? name.length() > other.length()
        : name.compareTo(other) < 0;
  }
}
