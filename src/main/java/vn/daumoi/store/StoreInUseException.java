package vn.daumoi.store;

import java.nio.file.Path;

/** Another running program has the store open. */
public final class StoreInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreInUseException(Path directory, Throwable cause) {
    super(
        "the store in %s is open in another running program; stop that one, or name another store"
            .formatted(directory),
        cause);
  }
}
