package vn.daumoi.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, none of them held beyond a size. */
final class Lines implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private int number;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * One line without its end.
   *
   * @param number from 1
   * @param tooLong its bytes were over the limit and are not held
   */
  record Line(int number, byte[] bytes, boolean tooLong) {}

  /** The number of the line last begun. */
  int number() {
    return number;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (position == filled && !fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    do {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + end - position > limit;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    } while (fill());
    return Optional.of(new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
