package vn.daumoi.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * The tables of people, posts and agencies, compiled once, with the places of the gazetteer. Every
 * meaning keeps the row it comes from, for the evidence.
 */
public final class Lexicon {
  private static final String CENTRE = "Trung ương";

  /** Its short spellings. */
  private static final List<String> CENTRES = List.of("T.Ư", "TƯ", "TW");

  private static final String DEPUTY = "Phó ";

  private final WordSet beginnings = new WordSet();
  private final WordSet openers = new WordSet();
  private final List<WordSet> small = List.of(openers, beginnings);
  private final List<WordSet> capital = List.of(beginnings);
  private final Trie<PostHead> heads = new Trie<>(small);
  private final Trie<Modifier> modifiers = new Trie<>(small);
  private final Trie<PostPhrase> postPhrases = new Trie<>(small);
  private final Trie<AgencyName> agencies = new Trie<>(capital);
  private final Trie<Unit> units = new Trie<>(small);
  private final Map<String, Trie<AgencyName>> afterUnit = new HashMap<>();
  private final Trie<Field> fields = new Trie<>();
  private final Gazetteer gazetteer = new Gazetteer(capital);
  private final Trie<String> notNames = new Trie<>(small);
  private final Trie<Honorific> honorifics = new Trie<>(small);
  private final WordSet surnames = new WordSet();
  private final WordSet givenNames = new WordSet();
  private final WordSet koreanSurnames = new WordSet();
  private final WordSet bodyWords = new WordSet();
  private final WordSet wordsBehindNames = new WordSet();
  private final WordSet functionWords = new WordSet();

  /** All words of the tables, which none of them is a misprint of another. */
  private final WordSet known = new WordSet();

  private final Map<String, String> countryByPerson = new HashMap<>();
  private final Map<String, String> countryBySurname = new HashMap<>();

  /**
   * The head of a post.
   *
   * @param title its official form
   * @param unit the noun of the body it implies ("Cục trưởng X" is of "Cục X"), or empty
   * @param agency the body where none follows, or empty
   * @param abroad how it stands to other countries
   */
  public record PostHead(
      String title, String unit, String agency, Alone alone, Abroad abroad, String row) {}

  /** Whether a head is a post where no body is named. */
  public enum Alone {
    YES,
    NEAR,
    NO
  }

  /** What a word tells of the row of capitals it stands in, which no name holds. */
  public enum NameEnd {
    /** The row names a body, a place, an event or a product: "Asset Management". */
    BODY,
    /** A name before it ends: "Nico Williams Xem". */
    WORD
  }

  /** How a head stands to other countries. */
  public enum Abroad {
    NO,
    /** The words "tại …" behind it tell where it serves. */
    SEAT,
    /** It is of a country as a whole. */
    STATE,
    /** It is of a province, state or city of another country. */
    PLACE
  }

  /**
   * A word that goes with the head of a post.
   *
   * @param keeps whether it stays in the official title
   */
  public record Modifier(Side side, boolean keeps, boolean former, String form) {}

  /** Where a word stands that goes with a head: before it, after it, or behind its body. */
  public enum Side {
    BEFORE,
    AFTER,
    BEHIND
  }

  /** A post whose words do not part into a head and a body. */
  public record PostPhrase(String title, String agency, String row) {}

  /** What completes the name of a body. */
  public enum Scope {
    NATION,
    STATE,
    LEVEL,
    PROVINCIAL,
    PROVINCE,
    CITY,
    DISTRICT,
    PARTY,
    COUNCIL,
    BODY,
    PARENT,
    OWN
  }

  /** A body by its own name; kind is the name of its class in the ontology. */
  public record AgencyName(String name, String kind, Scope scope, String parent, String row) {}

  /** Before what the noun of a body may be written small. */
  public enum Lower {
    NO,
    /** A field such as offices have: "sở Y tế". */
    FIELD,
    /** Any name: "tập đoàn Infosys". */
    YES
  }

  /**
   * A noun that heads the names of bodies.
   *
   * @param lower before what in capitals it may be written small
   * @param alone whether what it heads is a body outside of posts too; a hamlet or team is none
   * @param hamlet whether its name is that of a place
   * @param ofCountry whether its name is that of a country
   */
  public record Unit(
      String name,
      String kind,
      Scope scope,
      Lower lower,
      boolean alone,
      boolean hamlet,
      boolean ofCountry,
      String row) {}

  /**
   * What an agency's name speaks of.
   *
   * @param full in full
   * @param verb whether in small letters it rather says what the agency does
   * @param act whether it does so behind other small words too
   */
  public record Field(String full, boolean verb, boolean act) {}

  /** A word before a name. */
  public record Honorific(String kind, boolean plural) {
    /** Whether it is a degree, which stands in short before a full stop: "TS. Nguyễn Văn A". */
    public boolean isDegree() {
      return kind.equals("degree");
    }
  }

  private Lexicon() {
    for (Table.Row row : Table.read("lexicon/posts.tsv").rows()) {
      head(row);
    }
    for (Table.Row row : Table.read("lexicon/post-modifiers.tsv").rows()) {
      modifiers.add(
          row.get("form"),
          new Modifier(
              Side.valueOf(row.get("place").toUpperCase(Locale.ROOT)),
              row.get("keeps").equals("yes"),
              row.get("former").equals("yes"),
              row.get("form")));
    }
    for (Table.Row row : Table.read("lexicon/post-phrases.tsv").rows()) {
      PostPhrase phrase = new PostPhrase(row.get("title"), row.get("org"), name(row, "form"));
      ofCentre(row.get("form")).forEach(form -> postPhrases.add(form, phrase));
    }
    for (Table.Row row : Table.read("lexicon/agency-units.tsv").rows()) {
      Unit unit =
          new Unit(
              row.get("unit"),
              row.get("kind"),
              scope(row),
              Lower.valueOf(row.get("lower").toUpperCase(Locale.ROOT)),
              row.get("alone").isEmpty() || row.get("alone").equals("country"),
              row.get("alone").equals("place"),
              row.get("alone").equals("country"),
              name(row, "unit"));
      units.add(row.get("unit"), unit);
      row.list("forms").forEach(form -> units.add(form, unit));
    }
    for (Table.Row row : Table.read("lexicon/agencies.tsv").rows()) {
      agency(row);
    }
    for (Table.Row row : Table.read("lexicon/fields.tsv").rows()) {
      fields.add(
          row.get("field"),
          new Field(
              fullOr(row, "field"), !row.get("verb").isEmpty(), row.get("verb").equals("act")));
    }
    for (Table.Row row : Table.read("lexicon/foreign-people.tsv").rows()) {
      countryByPerson.put(personKey(row.get("name")), row.get("country"));
      String last = row.get("name").substring(row.get("name").lastIndexOf(' ') + 1);
      countryBySurname.merge(
          Spelling.key(last), row.get("country"), (one, other) -> one.equals(other) ? one : "");
    }
    countryBySurname.keySet().removeIf(Syllable::isVietnamese);
    countryBySurname.values().removeIf(String::isEmpty);
    for (Table.Row row : Table.read("lexicon/honorifics.tsv").rows()) {
      honorifics.add(
          row.get("form"), new Honorific(row.get("kind"), row.get("plural").equals("yes")));
    }
    for (Table.Row row : Table.read("lexicon/surnames.tsv").rows()) {
      surnames.add(row.get("surname"));
      known.add(row.get("surname"));
    }
    for (Table.Row row : Table.read("lexicon/baptismal-names.tsv").rows()) {
      surnames.add(row.get("name"));
      known.add(row.get("name"));
    }
    for (Table.Row row : Table.read("lexicon/given-names.tsv").rows()) {
      givenNames.add(row.get("name"));
    }
    for (Table.Row row : Table.read("lexicon/korean-surnames.tsv").rows()) {
      koreanSurnames.add(row.get("surname"));
    }
    for (Table.Row row : Table.read("lexicon/name-ends.tsv").rows()) {
      switch (NameEnd.valueOf(row.get("ends").toUpperCase(Locale.ROOT))) {
        case BODY -> bodyWords.add(row.get("word"));
        case WORD -> wordsBehindNames.add(row.get("word"));
      }
    }
    for (Table.Row row : Table.read("lexicon/not-names.tsv").rows()) {
      notNames.add(row.get("words"), row.get("words"));
    }
    for (Table.Row row : Table.read("lexicon/function-words.tsv").rows()) {
      functionWords.add(row.get("word"));
      known.add(row.get("word"));
    }
    for (Trie<?> trie :
        List.of(heads, modifiers, postPhrases, agencies, units, fields, honorifics, notNames)) {
      trie.words(known);
    }
    gazetteer.words(known);
  }

  private static final class Holder {
    static final Lexicon ONE = new Lexicon();
  }

  /** The tables as they are packed with the program. */
  public static Lexicon packed() {
    return Holder.ONE;
  }

  private void head(Table.Row row) {
    String title = row.get("title");
    PostHead head =
        new PostHead(
            title,
            row.get("unit"),
            row.get("org"),
            Alone.valueOf(row.get("alone").toUpperCase(Locale.ROOT)),
            Abroad.valueOf(row.get("abroad").toUpperCase(Locale.ROOT)),
            name(row, "title"));
    heads.add(title, head);
    row.list("forms").forEach(form -> heads.add(form, head));
    if (!title.startsWith(DEPUTY)) {
      PostHead deputy =
          new PostHead(
              DEPUTY + title, head.unit(), head.agency(), head.alone(), head.abroad(), head.row());
      heads.add(DEPUTY + title, deputy);
      row.list("forms").forEach(form -> heads.add(DEPUTY + form, deputy));
    }
  }

  private void agency(Table.Row row) {
    AgencyName agency =
        new AgencyName(
            row.get("name"), row.get("kind"), scope(row), row.get("parent"), name(row, "name"));
    Stream.concat(Stream.of(row.get("name")), row.list("forms").stream())
        .flatMap(form -> Stream.of(form, form.replaceFirst(" Việt Nam$", " VN")))
        .flatMap(Lexicon::ofCentre)
        .distinct()
        .forEach(form -> agencyForm(form, agency));
  }

  /** A form with "Trung ương" and with each of its short spellings. */
  private static Stream<String> ofCentre(String form) {
    return Stream.concat(
            Stream.of(form), CENTRES.stream().map(centre -> form.replace(CENTRE, centre)))
        .distinct();
  }

  private void agencyForm(String form, AgencyName agency) {
    agencies.add(form, agency);
    List<Token> tokens = Text.tokens(form);
    Stream.of(units.longest(tokens, 0), units.longest(tokens.subList(0, 1), 0))
        .flatMap(Optional::stream)
        .filter(unit -> unit.to() < tokens.size())
        .distinct()
        .forEach(unit ->
            afterUnit
                .computeIfAbsent(unit.meaning().name(), name -> new Trie<>())
                .add(form.substring(tokens.get(unit.to()).start()), agency));
  }

  private static String fullOr(Table.Row row, String column) {
    return row.get("full").isEmpty() ? row.get(column) : row.get("full");
  }

  private static Scope scope(Table.Row row) {
    return Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT));
  }

  /** The row as evidence names it: "posts: Chủ tịch". */
  private static String name(Table.Row row, String column) {
    String file = row.table();
    return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
        + ": "
        + row.get(column);
  }

  public Optional<Trie.Match<PostHead>> head(List<Token> tokens, int from) {
    return heads.longest(tokens, from);
  }

  /** The head of a post with one letter off: "Chủ tich". */
  public Optional<Trie.Match<PostHead>> headNear(List<Token> tokens, int from) {
    return heads.near(tokens, from, known);
  }

  /** A body by its own name with one letter off: "Ủy ban Mặt trân Tổ quốc". */
  public Optional<Trie.Match<AgencyName>> agencyNear(List<Token> tokens, int from) {
    return agencies.near(tokens, from, known);
  }

  /** Where places are looked up. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Optional<Trie.Match<Modifier>> modifier(List<Token> tokens, int from) {
    return modifiers.longest(tokens, from);
  }

  public Optional<Trie.Match<PostPhrase>> postPhrase(List<Token> tokens, int from) {
    return postPhrases.longest(tokens, from);
  }

  public Optional<Trie.Match<AgencyName>> agency(List<Token> tokens, int from) {
    return agencies.longest(tokens, from);
  }

  /** A body whose head noun was said before: "Tổ chức Trung ương" after "Ban". */
  public Optional<Trie.Match<AgencyName>> agencyAfter(String unit, List<Token> tokens, int from) {
    return Optional.ofNullable(afterUnit.get(unit)).flatMap(trie -> trie.longest(tokens, from));
  }

  public Optional<Trie.Match<Unit>> unit(List<Token> tokens, int from) {
    return units.longest(tokens, from);
  }

  /** What an agency's name speaks of, in full. */
  public Optional<Trie.Match<Field>> field(List<Token> tokens, int from) {
    return fields.longest(tokens, from);
  }

  /** Words that look like a name and are none: "Thái Bình Dương", "Hội trường". */
  public Optional<Trie.Match<String>> notName(List<Token> tokens, int from) {
    return notNames.longest(tokens, from);
  }

  /** Whether a word is one of grammar, which no name holds: "của". */
  public boolean isFunctionWord(Token token) {
    return functionWords.has(token);
  }

  public Optional<Trie.Match<Honorific>> honorific(List<Token> tokens, int from) {
    return honorifics.longest(tokens, from);
  }

  /** Whether a post, a form of address, the noun of a body or what is no name may begin so. */
  public boolean isOpener(Text text, int i) {
    return openers.isAt(text, i);
  }

  /** Whether anything but a name may begin so: what an opener does, or a body or place. */
  public boolean isBeginning(Text text, int i) {
    return beginnings.isAt(text, i);
  }

  public boolean isSurname(Token token) {
    return surnames.has(token);
  }

  /** Whether a word is a given name of other countries and no word of ours: "Vivek". */
  public boolean isGivenName(Text text, int i) {
    return givenNames.isAt(text, i);
  }

  /** Whether a word is a family name of Korea in Latin letters: "Park". */
  public boolean isKoreanSurname(Text text, int i) {
    return koreanSurnames.isAt(text, i);
  }

  /** What a word tells of the capitals around it that no name holds. */
  public Optional<NameEnd> nameEnd(Text text, int i) {
    if (bodyWords.isAt(text, i)) {
      return Optional.of(NameEnd.BODY);
    }
    return wordsBehindNames.isAt(text, i) ? Optional.of(NameEnd.WORD) : Optional.empty();
  }

  /** Whether a word of bodies, places or products stands between two tokens, as no name has one. */
  public boolean hasBodyWord(Text text, int from, int to) {
    return bodyWords.next(text, from, to) < to;
  }

  /** The country of one of its people whose name reads like a Vietnamese one. */
  public Optional<String> countryOf(String person) {
    return Optional.ofNullable(countryByPerson.get(personKey(person)));
  }

  /** "Moon Jae In" is "Moon Jae-in". */
  private static String personKey(String name) {
    return Spelling.key(name.replace('-', ' '));
  }

  /** The country of the one listed person who goes by a family name: "Putin". */
  public Optional<String> countryOfSurname(String name) {
    return Optional.ofNullable(countryBySurname.get(Spelling.key(name)));
  }
}
