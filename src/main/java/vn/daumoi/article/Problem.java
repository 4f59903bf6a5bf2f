package vn.daumoi.article;

import java.nio.file.Path;

/**
 * Why something was not read; the rest of the run goes on.
 *
 * @param file where it stands
 * @param line the line in it, from 1; 0 where the whole file is meant
 * @param reason what is wrong with it
 * @param cure what to do
 */
public record Problem(Path file, int line, String reason, String cure) {
  /** One line for the user: "news.jsonl:12: no text in this line. …". */
  @Override
  public String toString() {
    String where = line == 0 ? file.toString() : file + ":" + line;
    return where + ": " + reason + ". " + cure + ".";
  }
}
