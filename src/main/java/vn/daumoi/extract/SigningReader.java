package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daumoi.extract.MentionReader.Mention;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads signed agreements: their kind, parties, signatories, day, period, the papers they stand on
 * and their contents.
 *
 * <p>A mention is a phrase like "Chương trình phối hợp công tác". It is signed where the act stands
 * close before it ("ký kết Chương trình phối hợp"), after it ("Quy chế phối hợp … đã được A và B ký
 * kết") or before the list it is in, and not where it is only wished for, reviewed or carried out
 * ("sẽ ký", "tổng kết 5 năm thực hiện Chương trình phối hợp"). Words such as "hợp tác" are an
 * agreement only right behind the act. Where no parties stand beside a mention they are those of
 * the officers who sign, or the bodies and states the article told of before. Mentions of one kind
 * with the same parties, or with none, are one agreement.
 */
final class SigningReader {
  private static final int LEAD = 20;

  private final AgreementWords words = new AgreementWords();
  private final ProvisionReader provisions = new ProvisionReader(words);

  /** Reads the agreements an article speaks of. */
  Scan read(MarkIndex index) {
    return new Scan(index);
  }

  /** An agreement that is looked back on, and the words that say so. */
  record Reviewed(Agreement agreement, Evidence evidence) {}

  private static int length(List<Agency> parties) {
    return parties.stream().mapToInt(a -> a.name().length()).sum();
  }

  private static long territories(List<Agency> parties) {
    return parties.stream().filter(PartyChains::isTerritory).count();
  }

  /**
   * A title tells more than words such as "ký kết hợp tác", one in capitals is the agreement's own,
   * and of two alike the longer tells more.
   */
  private static int byTitle(Mention a, Mention b) {
    int told = Boolean.compare(b.loose(), a.loose());
    if (told != 0) {
      return told;
    }
    int capital =
        Boolean.compare(
            Character.isUpperCase(a.title().charAt(0)), Character.isUpperCase(b.title().charAt(0)));
    return capital != 0 ? capital : Integer.compare(a.title().length(), b.title().length());
  }

  /** One pass over one article. */
  final class Scan {
    private final Marks marks;
    private final MarkIndex index;
    private final AgreementParties parties;
    private final PartiesElsewhere elsewhere;
    private final SigningOfficers officers;
    private final Text text;
    private final List<Token> tokens;
    private final Set<Integer> papers = new LinkedHashSet<>();
    private final AgreementDetails details;
    private final List<Mention> mentions;

    private Scan(MarkIndex index) {
      this.marks = index.marks;
      this.text = index.text;
      this.tokens = index.tokens;
      this.index = index;
      marks.documents().forEach(d -> papers.add(d.from()));
      PartyChains chains = new PartyChains(words, index);
      this.parties = new AgreementParties(words, index, chains, papers);
      this.elsewhere = new PartiesElsewhere(words, index, chains);
      this.officers = new SigningOfficers(words, index);
      this.details = new AgreementDetails(words, index);
      this.mentions = new MentionReader(words, index, parties, papers).mentions();
    }

    /** The agreements that are signed. */
    List<Fact.Signing> signings() {
      Map<String, List<Mention>> agreements = grouped(mentions);
      List<Fact.Signing> signings = new ArrayList<>();
      Set<Integer> contents = new LinkedHashSet<>();
      for (List<Mention> mentions : agreements.values()) {
        signing(mentions, contents).ifPresent(signings::add);
      }
      return signings;
    }

    /** Agreements told to be signed whose parties no rule found. */
    List<UnreadPhrase> unread() {
      List<UnreadPhrase> unread = new ArrayList<>();
      for (List<Mention> mentions : grouped(mentions).values()) {
        if (signing(mentions, new LinkedHashSet<>()).isEmpty()) {
          mentions.stream()
              .filter(Mention::signed)
              .findFirst()
              .map(this::evidence)
              .ifPresent(e -> unread.add(new UnreadPhrase("agreement", e.asWritten(), e.words())));
        }
      }
      return unread;
    }

    /** Those that are reviewed: "tổng kết 5 năm thực hiện Quy chế phối hợp giữa A và B". */
    List<Reviewed> reviews() {
      Map<String, Reviewed> reviews = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        int word = mention.signed() ? -1 : reviewBefore(mention);
        if (word >= 0) {
          List<Agency> bodies =
              parties.reviewed(mention.sentence(), mention.parties(), mention.to(), word);
          if (bodies.size() > 1) {
            reviews.putIfAbsent(
                mention.kind() + key(mention) + bodies, reviewed(mention, bodies, word));
          }
        }
      }
      return List.copyOf(reviews.values());
    }

    /** The index of "sơ kết", "tổng kết" close before a mention, or -1. */
    private int reviewBefore(Mention mention) {
      for (int i = mention.from() - 1;
          i >= Math.max(mention.sentence().from(), mention.from() - LEAD);
          i--) {
        if (words.after(tokens, i, "review") > 0) {
          return i;
        }
        if (tokens.get(i).key().matches("[;:]|sẽ")) {
          return -1;
        }
      }
      return -1;
    }

    private Reviewed reviewed(Mention mention, List<Agency> bodies, int word) {
      Agreement agreement =
          new Agreement(
              mention.title(),
              mention.kind(),
              bodies,
              List.of(),
              Optional.empty(),
              details.period(List.of(mention)),
              List.of(),
              List.of());
      Evidence evidence =
          new Evidence(
              mention.sentence().span(),
              text.span(word, mention.to()),
              text.words(word, mention.to()),
              "review",
              List.of("agreement-words: " + mention.kind()));
      return new Reviewed(agreement, evidence);
    }

    private Map<String, List<Mention>> grouped(List<Mention> mentions) {
      Map<String, List<Mention>> groups = new LinkedHashMap<>();
      for (Mention m : mentions) {
        if (m.signed() && m.parties().size() > 1) {
          String key =
              groups.entrySet().stream()
                  .filter(e -> isSame(e.getValue().getFirst(), m))
                  .map(Map.Entry::getKey)
                  .findFirst()
                  .orElse(key(m));
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
        }
      }
      for (Mention m : mentions) {
        Optional<String> alike =
            groups.keySet().stream().filter(k -> k.startsWith(m.kind().name())).findFirst();
        boolean again = !m.signed() || alike.isEmpty();
        boolean told = m.loose() && again && !groups.isEmpty();
        if (!told && (m.parties().size() < 2 || !m.signed())) {
          String key = alike.orElse(m.kind().name());
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
        }
      }
      return groups;
    }

    /**
     * One kind, or words such as "hợp tác" that tell none, and the same parties, be one written
     * longer: "Bộ A Việt Nam" is "Bộ A".
     */
    private static boolean isSame(Mention a, Mention b) {
      return (a.kind() == b.kind() || a.loose() || b.loose())
          && a.parties().size() == b.parties().size()
          && a.parties().stream().allMatch(p -> b.parties().stream().anyMatch(q -> alike(p, q)));
    }

    private static boolean alike(Agency a, Agency b) {
      return shortens(a.name(), b.name())
          || shortens(b.name(), a.name())
          || isOfPlace(a, b)
          || isOfPlace(b, a);
    }

    /** "Thành phố Hồ Chí Minh" signs by "Ủy ban nhân dân thành phố Hồ Chí Minh". */
    private static boolean isOfPlace(Agency place, Agency body) {
      return PartyChains.isTerritory(place)
          && Spelling.key(body.name()).endsWith(" " + Spelling.key(place.name()));
    }

    /**
     * "Hội Luật gia Việt Nam" of "Trung ương Hội Luật gia Việt Nam", not "Lào" of "Bộ Y tế Lào".
     */
    private static boolean shortens(String name, String longer) {
      boolean most = 2 * name.length() > longer.length();
      return longer.startsWith(name) || most && longer.endsWith(name);
    }

    private static String key(Mention m) {
      return m.kind().name()
          + m.parties().stream().map(Agency::name).sorted().collect(Collectors.joining("|"));
    }

    private Optional<Fact.Signing> signing(List<Mention> mentions, Set<Integer> contents) {
      Optional<Mention> signed = mentions.stream().filter(Mention::signed).findFirst();
      if (signed.isEmpty()) {
        return Optional.empty();
      }
      Mention main =
          mentions.stream()
              .filter(m -> m.signed() && m.parties().size() > 1)
              .min(Comparator.comparing(Mention::loose))
              .orElse(signed.get());
      List<Agency> bodies =
          parties(mentions.stream().filter(Mention::signed).toList())
              .or(() -> parties(mentions))
              .or(() -> reviewed(main))
              .or(() -> Optional.of(parties.hosts(main)).filter(hosts -> hosts.size() > 1))
              .or(() -> officers(mentions))
              .or(() -> alone(mentions))
              .or(() -> Optional.of(elsewhere.ofArticle(main)).filter(told -> !told.isEmpty()))
              .orElseGet(() -> officers.met(main));
      if (bodies.isEmpty()) {
        return Optional.empty();
      }
      Mention titled =
          mentions.stream().filter(Mention::signed).max(SigningReader::byTitle).orElse(main);
      List<String> items = provisions.read(text, main.from());
      boolean first = !items.isEmpty() && contents.add(items.hashCode());
      Agreement agreement =
          new Agreement(
              titled.title(),
              main.kind(),
              bodies,
              signatories(mentions),
              details.date(main, mentions),
              details.period(mentions),
              details.basis(mentions),
              first ? items : List.of());
      return Optional.of(new Fact.Signing(agreement, Optional.empty(), evidence(main)));
    }

    /**
     * Those of one mention, of several the ones with bodies, not places, that are told most
     * shortly.
     */
    private static Optional<List<Agency>> parties(List<Mention> mentions) {
      return mentions.stream()
          .map(Mention::parties)
          .filter(bodies -> bodies.size() > 1)
          .min(
              Comparator.comparingLong(SigningReader::territories)
                  .thenComparingInt(SigningReader::length));
    }

    /**
     * "tổng kết Chương trình phối hợp với B và ký kết Chương trình …": those of the one reviewed.
     */
    private Optional<List<Agency>> reviewed(Mention signed) {
      return mentions.stream()
          .filter(m -> !m.signed() && m.kind() == signed.kind())
          .filter(m -> m.sentence().equals(signed.sentence()) && m.from() < signed.from())
          .filter(m -> reviewBefore(m) >= 0)
          .map(m -> parties.reviewed(m.sentence(), m.parties(), m.to(), reviewBefore(m)))
          .filter(bodies -> bodies.size() > 1)
          .findFirst();
    }

    /** Those whose officers sign. */
    private Optional<List<Agency>> officers(List<Mention> mentions) {
      return mentions.stream()
          .filter(Mention::signed)
          .map(this::officers)
          .filter(bodies -> bodies.size() > 1)
          .findFirst();
    }

    /** Who sign: those right before the act, else the two officers told of before. */
    private List<String> signatories(List<Mention> mentions) {
      List<String> named = details.signatories(mentions);
      return named.isEmpty()
          ? mentions.stream()
              .filter(Mention::signed)
              .map(officers::two)
              .filter(two -> !two.isEmpty())
              .findFirst()
              .orElse(named)
          : named;
    }

    private List<Agency> officers(Mention mention) {
      List<Agency> named =
          officers.named(mention.sentence(), mention.act(), signatories(List.of(mention)));
      List<Agency> before =
          named.size() > 1 ? named : officers.before(mention.sentence(), mention.act());
      return before.size() > 1 ? before : officers.between(mention.sentence(), mention.act());
    }

    /** The one party of a pact of emulation, by the longest of its names. */
    private Optional<List<Agency>> alone(List<Mention> mentions) {
      return mentions.stream()
          .filter(Mention::signed)
          .flatMap(m -> parties.alone(m).stream())
          .max(Comparator.comparingInt(body -> body.name().length()))
          .map(List::of);
    }

    private Evidence evidence(Mention m) {
      int from = m.act() >= 0 ? Math.min(m.act(), m.from()) : m.from();
      int to = Math.min(m.sentence().to(), Math.max(m.to(), m.act() + 1));
      return new Evidence(
          m.sentence().span(),
          text.span(from, to),
          text.words(from, to),
          m.parties().size() > 1 ? "signing" : "signing-parties-elsewhere",
          List.of("agreement-words: " + m.kind()));
    }
  }
}
