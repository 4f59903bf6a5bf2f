package vn.daumoi.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** From bytes to characters that can be stored: UTF-8 to the letter, NFC, no control codes. */
public final class Characters {
  private static final String SAVE = "Save it as text in UTF-8";
  private static final int MOST_MARKS = 30;

  private Characters() {}

  /** Decodes UTF-8 and fails, with the line, at the first byte that is none. */
  static String decode(byte[] bytes) throws UnreadableException {
    refuseBinary(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          lineOf(bytes, in.position()),
          "byte %d is not UTF-8 (0x%02X)".formatted(in.position() + 1, bytes[in.position()]),
          SAVE);
    }
    return out.flip().toString();
  }

  static String decode(byte[] bytes, Charset charset) throws UnreadableException {
    refuseBinary(bytes);
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException("it is not in " + charset + " as it says", SAVE);
    }
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            lineOf(bytes, i), "byte %d is zero: this is no text in UTF-8".formatted(i + 1), SAVE);
      }
    }
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** NFC, line ends as \n, and a blank for what no store or page can hold. */
  static String clean(String s) {
    int clean = 0;
    while (clean < s.length() && isClean(s.charAt(clean))) {
      clean++;
    }
    return composed(clean == s.length() ? s : cleaned(s, clean));
  }

  /** Whether a character stays as it is, whatever stands beside it. */
  private static boolean isClean(char c) {
    return c >= ' ' && c < 0x7F
        || c == '\n'
        || c == '\t'
        || c > 0x9F && c < Character.MIN_SURROGATE;
  }

  private static String cleaned(String s, int from) {
    StringBuilder out = new StringBuilder(s.length()).append(s, 0, from);
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\r') {
        if (i + 1 == s.length() || s.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c)
          && i + 1 < s.length()
          && Character.isLowSurrogate(s.charAt(i + 1))) {
        out.append(c).append(s.charAt(++i));
      } else if (c != '\uFEFF') {
        out.append(isStorable(c) ? c : ' ');
      }
    }
    return out.toString();
  }

  private static boolean isStorable(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return !control && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF';
  }

  /**
   * Canonical composition (NFC), as all text is stored and compared. Of the marks on one letter
   * those beyond the thirtieth are left out, as in Unicode's stream-safe text.
   */
  public static String composed(String s) {
    return isPlain(s) ? s : Normalizer.normalize(sparing(s), Normalizer.Form.NFC);
  }

  private static String sparing(String s) {
    StringBuilder spared = new StringBuilder(s.length());
    int marks = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        spared.append(c);
      }
    }
    return spared.toString();
  }

  /** Whether a text has only Latin letters as Vietnamese has them, and common marks. */
  private static boolean isPlain(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean plain = c < 0x300 || c >= 0x1EA0 && c <= 0x1EFF || c >= 0x2010 && c <= 0x2027;
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
