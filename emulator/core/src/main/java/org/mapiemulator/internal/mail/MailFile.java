package org.mapiemulator.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mailbox.MailImportException;

/**
 * A file that is being read, for texts that name it and the place in it.
 *
 * @param name what the test author calls it
 * @param limits what it may have
 */
public record MailFile(String name, ImportLimits limits) {

  /** All bytes, unless there are too many. */
  public byte[] read(InputStream content) {
    long limit = limits.bytes();
    byte[] bytes;
    try {
      bytes = content.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      throw bad("cannot be read: " + e, e);
    }
    if (bytes.length > limit) {
      throw bad(
          "has more than "
              + limit
              + " bytes. Raise the limit if it is meant to: settings.with(new ImportLimit(…))",
          null);
    }
    return bytes;
  }

  /** Refuses a message that is embedded too deep. */
  public void checkDepth(int depth) {
    if (depth > limits.depth()) {
      throw bad(
          "has messages in messages more than "
              + limits.depth()
              + " levels deep. Raise the limit if it is meant to: settings.with(new"
              + " EmbeddingLimit(…))",
          null);
    }
  }

  /** Refuses a message that has too many of something. */
  public void checkCount(int count, String what) {
    if (count > ImportLimits.PARTS) {
      throw bad("has more than " + ImportLimits.PARTS + " " + what, null);
    }
  }

  public MailImportException bad(String what, @Nullable Throwable cause) {
    return new MailImportException(name + " " + what + ".", cause);
  }
}
