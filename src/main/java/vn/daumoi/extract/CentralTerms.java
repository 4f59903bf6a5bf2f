package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells which posts are of a National Assembly or a Central Committee whose term is over by the day
 * of the article: "đại biểu Quốc hội các khóa XIII, XIV" in 2024. Terms have five years: the 15th
 * Assembly was elected, and the 13th Committee at the congress of the Party, in 2021.
 */
final class CentralTerms {
  private static final int LENGTH = 5;

  private static final int BEGUN = 2021;
  private static final int ASSEMBLY = 15;
  private static final int COMMITTEE = 13;

  /** In which month of a year the last of the new ones has met for the first time. */
  private static final int MET = 8;

  private static final String PARLIAMENT = "Quốc hội";

  private static final Set<String> OF_PARTY =
      Set.of(
          PartyNamer.CENTRAL,
          "Bộ Chính trị",
          "Ban Bí thư Trung ương Đảng",
          "Ủy ban Kiểm tra Trung ương");

  /** The numbers of terms as they are written, each the next of the one before. */
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi");

  /** What stands between a post and its term: "các khóa", "ba khóa", "(khóa". */
  private static final WordSet BEFORE =
      WordSet.of("(", "các", "liền", "hai", "ba", "bốn", "năm", "liên", "tiếp", "trong", "2", "3");

  private static final WordSet BETWEEN = WordSet.of(",", "và", "-", "–", "đến", ";");

  private static final Phrases<Boolean> TERM = Phrases.of("khóa", "khóa :", "khóa (");

  private static final Phrases<Boolean> SUBSTITUTE = Phrases.of("( dự khuyết )");

  private static final int LEAD = 4;

  /** How many words before a post may tell that it lasts. */
  private static final int TODAY = 16;

  private CentralTerms() {}

  /** Whether the last of the terms behind a post ended before the day of the article. */
  static boolean isOver(Text text, Marks.PostMark post, Optional<PartialDate> today) {
    String body = post.post().agency().name();
    boolean ofParliament = body.equals(PARLIAMENT) || body.endsWith(" của " + PARLIAMENT);
    if (today.isEmpty() || !ofParliament && !OF_PARTY.contains(body)) {
      return false;
    }
    int term = last(text.tokens(), post.to());
    int end = BEGUN + LENGTH * (term - (ofParliament ? ASSEMBLY : COMMITTEE) + 1);
    return term > 0
        && !isOfToday(text, post)
        && new PartialDate(end, MET, 0).isWhollyBefore(today.get());
  }

  /** The last number of the terms told at a token; 0 where none is. */
  private static int last(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at - from < LEAD && BEFORE.has(tokens.get(at))) {
      at++;
    }
    int last = 0;
    at = TERM.startingAt(tokens, at).map(Phrases.Match::to).orElse(tokens.size());
    while (at < tokens.size() && number(tokens.get(at)) > last) {
      last = number(tokens.get(at));
      at = SUBSTITUTE.startingAt(tokens, at + 1).map(Phrases.Match::to).orElse(at + 1);
      at = at < tokens.size() && BETWEEN.has(tokens.get(at)) ? at + 1 : tokens.size();
    }
    return last;
  }

  private static int number(Token token) {
    String word = token.key();
    boolean digits = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(word) : ROMAN.indexOf(word) + 1;
  }

  /** "Ông hiện là …": what is told to last. */
  private static boolean isOfToday(Text text, Marks.PostMark post) {
    int sentence = text.sentenceAt(text.tokens().get(post.from()).start()).from();
    return text.tokens().subList(Math.max(sentence, post.from() - TODAY), post.from()).stream()
        .anyMatch(word -> word.is("hiện"));
  }
}
