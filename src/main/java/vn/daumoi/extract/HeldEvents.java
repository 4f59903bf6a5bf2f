package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Token;

/**
 * Tells what takes place where a verb such as "tổ chức" or "dự" stands behind a day: the name of an
 * event right behind it, "tổ chức hội nghị", or else what somebody named or those in charge hold,
 * "UBND tỉnh tổ chức tuyên dương …".
 */
final class HeldEvents {
  /** Those who act for a place without the name of a body. */
  private static final Phrases<Boolean> AUTHORITIES =
      Phrases.of(
          "cơ quan chức năng",
          "lực lượng chức năng",
          "ngành chức năng",
          "chính quyền",
          "nhà trường",
          "ban tổ chức");

  /** How the verbs end by which something is held. */
  private static final List<String> HOLDS = List.of("tổ chức", "khai mạc", "bế mạc");

  private static final Set<String> ATTENDS =
      Set.of("dự", "tham dự", "đến dự", "tới dự", "về dự", "chủ trì", "tham gia");

  private static final WordSet MANY = WordSet.of("các", "những", "nhiều");

  private static final WordSet CLAUSE_ENDS = WordSet.of(":", ";", "\"", "rằng", "biết", "bị");

  /** "do UBND tỉnh tổ chức đã khai mạc": what is told of a thing held, and no name of it. */
  private static final WordSet PREDICATES =
      WordSet.of("đã", "sẽ", "đang", "vừa", "được", "diễn", "thì");

  private static final int LONGEST_NAME = 40;
  private static final int NEAR = 7;

  private final MarkIndex index;
  private final List<Token> tokens;

  HeldEvents(MarkIndex index) {
    this.index = index;
    this.tokens = index.tokens;
  }

  /** What is held: the name of an event right behind "tổ chức", or else those words themselves. */
  Optional<EventDays.Word> by(List<EventDays.Word> found, EventDays.Word hold, int end) {
    for (int k = EventDays.firstFrom(found, hold.to()); k < found.size(); k++) {
      EventDays.Word word = found.get(k);
      if (word.from() - hold.to() > NEAR || word.to() > end) {
        break;
      }
      if ((word.names() || word.sort() == EventWords.Sort.VERB) && !isAddressee(word)) {
        return Optional.of(word);
      }
    }
    boolean what =
        hold.to() < end && tokens.get(hold.to()).isWord() && !PREDICATES.has(tokens.get(hold.to()));
    return what
            && (HOLDS.stream().anyMatch(hold.form()::endsWith)
                ? isHeldByBody(hold)
                : isAttended(hold))
        ? Optional.of(
            new EventDays.Word(hold.to(), hold.to() + 1, EventWords.Sort.VERB, hold.form()))
        : Optional.empty();
  }

  /** "thẩm tra báo cáo trình kỳ họp": what a paper is to be laid before. */
  boolean isAddressee(EventDays.Word word) {
    int at = word.from() - 1;
    return word.names() && at > 0 && tokens.get(at).is("trình") && !tokens.get(at - 1).is("chương");
  }

  /** "Thủ tướng A dự chương trình …": somebody stands before the verb. */
  private boolean isAttended(EventDays.Word hold) {
    return ATTENDS.contains(hold.form())
        && tokens.get(hold.to()).kind() == Token.Kind.LOWER
        && !index.peopleIn(Math.max(0, hold.from() - LONGEST_NAME), hold.from()).isEmpty();
  }

  /** "UBND tỉnh tổ chức tuyên dương …": a body or a place stands before the verb. */
  private boolean isHeldByBody(EventDays.Word hold) {
    int at = hold.from();
    for (int left = 4; at > 0 && left > 0; left--) {
      if (index.agencyBefore.containsKey(at) || isPlaceBefore(at)) {
        return true;
      }
      int open = index.text.beforeBracket(at, Math.max(1, at - NEAR));
      at = open < at ? open : at - 1;
    }
    return isHeldWithOthers(hold) || isHeldByAuthorities(hold);
  }

  /** "tỉnh Quảng Nam tổ chức …": a place by its rank means those who govern it. */
  private boolean isPlaceBefore(int at) {
    PlaceRef place = index.placeBefore.get(at);
    return place != null && place.ranked();
  }

  /** "Cơ quan chức năng phường 1 tổ chức …": those of a place, who are no body with a name. */
  private boolean isHeldByAuthorities(EventDays.Word hold) {
    if (MANY.has(tokens.get(hold.to()))) {
      return false;
    }
    for (int i = hold.from() - 1; i >= Math.max(0, hold.from() - LONGEST_NAME / 2); i--) {
      if (AUTHORITIES.startingAt(tokens, i).isPresent()) {
        return true;
      }
      if (CLAUSE_ENDS.has(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Hội Phụ nữ xã phối hợp với các đơn vị tổ chức …": the body stands before "phối hợp". */
  private boolean isHeldWithOthers(EventDays.Word hold) {
    for (int i = hold.from() - 1; i > Math.max(1, hold.from() - LONGEST_NAME / 2); i--) {
      if (tokens.get(i).kind() == Token.Kind.MARK && !tokens.get(i).is(",")) {
        return false;
      }
      if (tokens.get(i).is("hợp") && tokens.get(i - 1).is("phối")) {
        return index.agencyBefore.containsKey(i - 1) || index.agencyBefore.containsKey(i - 2);
      }
    }
    return false;
  }
}
