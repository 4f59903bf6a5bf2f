package vn.daumoi.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An article's facts as JSON, brought to forms that can be compared: words in lower case with one
 * spelling of tone marks, bodies without the words that only tell their rank, numbers without
 * blanks.
 *
 * @param byKind for each kind its facts, each as its words parted by " | "
 */
public record ComparableFacts(Map<FactKind, Set<String>> byKind) {
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("òa", "oà"),
          Map.entry("óa", "oá"),
          Map.entry("ỏa", "oả"),
          Map.entry("õa", "oã"),
          Map.entry("ọa", "oạ"),
          Map.entry("òe", "oè"),
          Map.entry("óe", "oé"),
          Map.entry("ỏe", "oẻ"),
          Map.entry("õe", "oẽ"),
          Map.entry("ọe", "oẹ"),
          Map.entry("ùy", "uỳ"),
          Map.entry("úy", "uý"),
          Map.entry("ủy", "uỷ"),
          Map.entry("ũy", "uỹ"),
          Map.entry("ụy", "uỵ"));
  private static final Pattern TONE = Pattern.compile(String.join("|", TONES.keySet()));
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_/\\-&]+");
  private static final Pattern BLANK = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BLANK_OR_STOP =
      Pattern.compile("[\\s.]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Words that only say of what rank a place is, or that the body is a Vietnamese one. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "tỉnh", "thành", "phố", "tp", "huyện", "quận", "thị", "của", "và", "thuộc", "nước", "các",
          "việt", "nam", "cộng", "hoà", "xã", "hội", "chủ", "nghĩa", "xhcn");

  /** "Hội Nông dân" must not lose its head. */
  private static final String KEPT_HEAD = "hội";

  /** No facts at all. */
  public static final ComparableFacts NONE = new ComparableFacts(Map.of());

  public ComparableFacts {
    byKind = Map.copyOf(byKind);
  }

  /** The facts of one kind, sorted. */
  public Set<String> of(FactKind kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** Reads the JSON of an article's facts. */
  public static ComparableFacts of(JsonNode article) {
    Collector facts = new Collector();
    article.path("persons").forEach(facts::person);
    article
        .path("organizations")
        .forEach(body -> facts.add(FactKind.ORGANIZATION, body(body.asString())));
    article.path("documents").forEach(facts::document);
    article.path("events").forEach(facts::event);
    article.path("agreements").forEach(facts::agreement);
    article.path("appointments").forEach(facts::appointment);
    return new ComparableFacts(facts.byKind);
  }

  /** Gathers the facts of one article. */
  private static final class Collector {
    private final Map<FactKind, Set<String>> byKind = new EnumMap<>(FactKind.class);

    void add(FactKind kind, String... words) {
      byKind.computeIfAbsent(kind, k -> new TreeSet<>()).add(String.join(" | ", words));
    }

    void person(JsonNode person) {
      String name = words(text(person, "name"));
      add(FactKind.PERSON, name);
      for (JsonNode position : person.path("positions")) {
        add(FactKind.POSITION_SURFACE, name, words(text(position, "surface")));
        add(FactKind.POSITION, name, words(text(position, "title")), body(text(position, "org")));
      }
    }

    void document(JsonNode document) {
      String number = number(text(document, "number"));
      if (number.isEmpty()) {
        return;
      }
      add(FactKind.DOCUMENT, number);
      if (!text(document, "date").isEmpty()) {
        add(FactKind.DOCUMENT_DATE, number, text(document, "date"));
      }
      if (!text(document, "issuer").isEmpty()) {
        add(FactKind.DOCUMENT_ISSUER, number, body(text(document, "issuer")));
      }
    }

    void event(JsonNode event) {
      if (!text(event, "date").isEmpty()) {
        add(FactKind.EVENT_DATE, text(event, "date"));
      }
      for (JsonNode part : event.path("participants")) {
        add(FactKind.PARTICIPATION, words(text(part, "name")), text(part, "role"));
      }
    }

    void agreement(JsonNode agreement) {
      add(FactKind.AGREEMENT, text(agreement, "kind"));
      agreement
          .path("parties")
          .forEach(party -> add(FactKind.AGREEMENT_PARTY, body(party.asString())));
      agreement
          .path("implements")
          .forEach(paper -> add(FactKind.AGREEMENT_BASIS, number(paper.asString())));
    }

    void appointment(JsonNode decision) {
      add(
          FactKind.APPOINTMENT,
          words(text(decision, "person")),
          text(decision, "action"),
          words(text(decision, "title")),
          body(text(decision, "org")));
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString() : "";
  }

  /** Words in lower case, composed, with one spelling of tone marks and no marks but - / and &. */
  static String words(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String toned = TONE.matcher(lower).replaceAll((MatchResult m) -> TONES.get(m.group()));
    String bare = NO_WORD.matcher(toned).replaceAll(" ").replace(" - ", " ");
    return BLANK.matcher(bare).replaceAll(" ").strip();
  }

  /** The words of a body, without qualifiers ("tỉnh", "thành phố", "Việt Nam"). */
  static String body(String name) {
    List<String> words = List.of(words(name).split(" "));
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!QUALIFIERS.contains(word) || (i == 0 && word.equals(KEPT_HEAD))) {
        kept.add(word);
      }
    }
    return String.join(" ", kept.isEmpty() ? words : kept);
  }

  static String number(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANK_OR_STOP
        .matcher(composed)
        .replaceAll("")
        .toUpperCase(Locale.ROOT)
        .replace('–', '-');
  }
}
